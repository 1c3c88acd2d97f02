import { whoMay } from '@mrc/access';
import {
  correctFunctioning as correctingAnswers,
  correctSpecificNeed as correctingNeed,
  endSpecificNeed as ending,
  invalidInput,
  refusal,
  type CallRefusal,
} from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { reasonUnsaid } from '../person/recorded-parts';
import { keepNeeds, notFound } from './keeping-needs';
import { answersProblem, areSameAnswers, factsOf, isOver, isSameNeed, needProblem } from './specific-need';
import { functioningOf, needsOf, saveAnswers, saveNeed } from './specific-need.store';

const keepers = whoMay(personPermissions, 'keep-needs');
const changed = () => refused(refusal('NEED_CHANGED', {}));

/** Puts a specific need right, where the page showed what stands. */
export const correctSpecificNeed = useCase(
  correctingNeed,
  keepers,
  async ({ personId, needId, from, to, because, note }, { once, ...asking }) => {
    const wrong =
      reasonUnsaid({ because, note }) ?? (isSameNeed(from, to) ? invalidInput('to', 'nothing-changes') : undefined);
    if (wrong) return wrong;
    return once((tx) =>
      keepNeeds<CallRefusal<typeof correctingNeed>>(tx, personId, asking, async ({ person, seesProtected, today }) => {
        const needs = await needsOf(tx, person.id, seesProtected);
        const stands = needs.find(({ id }) => id === needId);
        if (!stands) return notFound();
        if (!isSameNeed(stands, from)) return changed();
        const problem = needProblem({ ...person, needs }, to, { id: needId, today, place: 'to.' });
        if (problem) return problem;
        await saveNeed(tx, needId, to);
        return ok({ entryId: needId, what: 'corrected', needBefore: from, need: to, because, note });
      }),
    );
  },
);

/** Says that a specific need is over. */
export const endSpecificNeed = useCase(ending, keepers, ({ personId, needId, until }, { once, ...asking }) =>
  once((tx) =>
    keepNeeds<CallRefusal<typeof ending>>(tx, personId, asking, async ({ person, seesProtected, today }) => {
      const needs = await needsOf(tx, person.id, seesProtected);
      const stands = needs.find(({ id }) => id === needId);
      if (!stands) return notFound();
      if (isOver(stands, today)) return changed();
      const [needBefore, need] = [factsOf(stands), { ...factsOf(stands), until }];
      const problem = needProblem({ ...person, needs }, need, { id: needId, today, place: '' });
      if (problem) return problem;
      await saveNeed(tx, needId, need);
      return ok({ entryId: needId, what: 'ended', needBefore, need });
    }),
  ),
);

/** Puts the answers of a day right, where the page showed what stands. */
export const correctFunctioning = useCase(
  correctingAnswers,
  keepers,
  async ({ personId, answersId, from, to, because, note }, { once, ...asking }) => {
    const wrong =
      reasonUnsaid({ because, note }) ?? (areSameAnswers(from, to) ? invalidInput('to', 'nothing-changes') : undefined);
    if (wrong) return wrong;
    return once((tx) =>
      keepNeeds<CallRefusal<typeof correctingAnswers>>(tx, personId, asking, async ({ person, seesProtected }) => {
        const stands = (await functioningOf(tx, person.id, seesProtected)).find(({ id }) => id === answersId);
        if (!stands) return notFound();
        if (!areSameAnswers(stands, from)) return changed();
        const problem = answersProblem(person.birth, to, 'to.');
        if (problem) return problem;
        await saveAnswers(tx, answersId, to);
        return ok({ entryId: answersId, what: 'corrected', answersBefore: from, answers: to, because, note });
      }),
    );
  },
);
