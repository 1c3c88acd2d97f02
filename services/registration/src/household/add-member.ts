import { whoMay } from '@mrc/access';
import { addFamilyMember as contract } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { beginHousehold, insertMember, loadHousehold, saveTie } from './household.store';
import { impossible, keepFamily, misplaced, othersOf } from './keeping-family';

/** Writes a member of a person's family down, without a name; their household begins with the first. */
export const addFamilyMember = useCase(
  contract,
  whoMay(personPermissions, 'keep-family'),
  async ({ commandId, personId, ...facts }, { once, ...asking }) => {
    const wrong = misplaced(facts, 'country');
    if (wrong) return wrong;
    return once((tx) =>
      unlessTaken(['household_member_pkey'], () =>
        keepFamily(tx, personId, asking, async (keeping) => {
          const { person, today } = keeping;
          const household = (await loadHousehold(tx, person.id)) ?? (await beginHousehold(tx, person, today));
          const tie = { oneId: commandId, otherId: household.ownId, kind: facts.tie };
          const said = { field: 'tie', tie, ageBand: facts.ageBand };
          const refusal = await impossible(tx, keeping, household, await othersOf(tx, keeping), said);
          if (refusal) return refusal;
          await insertMember(tx, household, person, { id: commandId, personId: null, since: today }, facts);
          await saveTie(tx, household, person.controller, tie);
          return ok({ householdId: household.id, memberId: commandId, what: 'added', becomes: facts });
        }),
      ),
    );
  },
);
