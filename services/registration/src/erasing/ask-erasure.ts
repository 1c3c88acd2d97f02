import { can, whoMay } from '@mrc/access';
import { askErasure as contract, refusal, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { loadPerson } from '../person/person.store';
import { everyIdOf, insertErasure, isAskedAlready } from './erasure.store';

/** Writes down that a person asked, themselves, that nothing of them is kept. */
export const askErasure = useCase(
  contract,
  whoMay(personPermissions, 'ask-erasure'),
  ({ commandId: id, ...asked }, { platform, call, actor, once }) =>
    once((tx) =>
      unlessTaken(
        ['erasure_pkey'],
        async (): Promise<Result<CallOutput<typeof contract>, CallRefusal<typeof contract>>> => {
          const person = await loadPerson(tx, asked.personId);
          if (!person || !can(personPermissions, 'ask-erasure', actor, person))
            return refused(refusal('NOT_FOUND', {}));
          if (await isAskedAlready(tx, person.id)) return refused(refusal('ERASURE_OPEN', {}));
          const { controller, jurisdiction, accessLevel } = person;
          const centre = person.otherCentres?.find((other) => other === actor.centreId) ?? person.centre;
          const by = { askedBy: actor.staffId, askedAt: platform.causeOf(call).at };
          const { personIds: erasedIds } = await everyIdOf(tx, person.id);
          await insertErasure(tx, { id, ...asked, erasedIds, controller, jurisdiction, accessLevel, centre, ...by });
          return ok({ id });
        },
      ),
    ),
);
