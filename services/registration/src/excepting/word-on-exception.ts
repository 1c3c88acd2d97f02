import { whoMay } from '@mrc/access';
import { invalidInput, refusal, reviewException as review, tellOfException as tell } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { saveEnded } from '../exception/end-standing';
import { changeException, endException, reviewException as decideReview, wasGranted } from '../exception/exception';
import { exceptionPermissions, type ExceptionAction } from '../exception/exception.permissions';
import { disclosureOn, insertWord } from '../exception/exception.store';
import { personStreamAt, savePersonVersion } from '../person/person.store';
import { reasonUnsaid } from '../person/recorded-parts';
import { loadExcepted } from './load-excepted';

const actionOf = { 'second-holder': 'decide', 'data-protection-officer': 'review' } as const satisfies Record<
  string,
  ExceptionAction
>;

/** Somebody else says whether an exception was right; where it was not, what is open closes. */
export const reviewException = useCase(
  review,
  (actor, { as }) => whoMay(exceptionPermissions, actionOf[as])(actor),
  ({ exceptionId, as, finding, note }, { platform, call, actor, once }) =>
    once(async (tx) => {
      const found = await loadExcepted(tx, exceptionId, actionOf[as], actor);
      if (!found.ok) return found;
      const { person, loaded } = found.value;
      const { exception } = loaded;
      const decision = decideReview(exception, as, actor.staffId);
      if (!decision.ok) return decision;
      const cause = platform.causeOf(call);
      const on = platform.todayOf(call);
      const { controller, jurisdiction } = person;
      await insertWord(tx, exceptionId, {
        ...{ reviewedAs: as, finding, note, saidBy: actor.staffId, saidAt: cause.at, controller, jurisdiction },
      });
      const ending = finding === 'not-right' && endException(exception, await disclosureOn(tx, exception), 'not-right');
      const version = ending
        ? await saveEnded(tx, platform.journal, person, ending, { on, cause })
        : await platform.journal.append(
            tx,
            personStreamAt(person, exception.accessLevel, on),
            changeException(),
            cause,
          );
      await savePersonVersion(tx, person.id, version);
      return ok({ id: person.id, version });
    }),
);

/** Keeps that the person was told what was shared without asking, or why not yet. */
export const tellOfException = useCase(
  tell,
  whoMay(exceptionPermissions, 'tell'),
  ({ exceptionId, toldOn, because, note }, { platform, call, actor, once }) => {
    if ((toldOn === null) === (because === null)) return Promise.resolve(invalidInput('because', 'invalid_value'));
    const unsaid = because && reasonUnsaid({ because, note });
    if (unsaid) return Promise.resolve(unsaid);
    return once(async (tx) => {
      const found = await loadExcepted(tx, exceptionId, 'tell', actor);
      if (!found.ok) return found;
      const { person, loaded } = found.value;
      const { exception } = loaded;
      if (!wasGranted(exception)) return refused(refusal('EXCEPTION_STATE_FORBIDS', { state: exception.state }));
      const cause = platform.causeOf(call);
      const { controller, jurisdiction } = person;
      await insertWord(tx, exceptionId, {
        ...{ toldOn, because, note, saidBy: actor.staffId, saidAt: cause.at, controller, jurisdiction },
      });
      const stream = personStreamAt(person, exception.accessLevel, platform.todayOf(call));
      const version = await platform.journal.append(tx, stream, changeException(), cause);
      await savePersonVersion(tx, person.id, version);
      return ok({ id: person.id, version });
    });
  },
);
