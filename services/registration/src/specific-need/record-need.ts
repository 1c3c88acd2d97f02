import { whoMay } from '@mrc/access';
import { recordFunctioning as answering, recordSpecificNeed as needing, type CallRefusal } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { keepNeeds } from './keeping-needs';
import { answersProblem, needProblem } from './specific-need';
import { insertAnswers, insertNeed, needsOf } from './specific-need.store';

const keepers = whoMay(personPermissions, 'keep-needs');

/** Writes a specific need of a person down, in order with those that are recorded. */
export const recordSpecificNeed = useCase(
  needing,
  keepers,
  ({ commandId: id, personId, ...facts }, { once, ...asking }) =>
    once((tx) =>
      unlessTaken(['specific_need_pkey'], () =>
        keepNeeds<CallRefusal<typeof needing>>(tx, personId, asking, async ({ person, seesProtected, today }) => {
          const needs = await needsOf(tx, person.id, seesProtected);
          const wrong = needProblem({ ...person, needs }, facts, { id, today, place: '' });
          if (wrong) return wrong;
          await insertNeed(tx, person, id, facts);
          return ok({ entryId: id, what: 'recorded', need: facts });
        }),
      ),
    ),
);

/** Writes down how a person answered on functioning on a day. */
export const recordFunctioning = useCase(
  answering,
  keepers,
  ({ commandId: id, personId, ...answers }, { once, ...asking }) =>
    once((tx) =>
      unlessTaken(['functioning_pkey'], () =>
        keepNeeds<CallRefusal<typeof answering>>(tx, personId, asking, async ({ person }) => {
          const wrong = answersProblem(person.birth, answers, '');
          if (wrong) return wrong;
          await insertAnswers(tx, person, id, answers);
          return ok({ entryId: id, what: 'recorded', answers });
        }),
      ),
    ),
);
