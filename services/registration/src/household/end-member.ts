import { whoMay } from '@mrc/access';
import { endFamilyMember as contract } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { loadHousehold, saveLeft } from './household.store';
import { keepFamily, memberOf, notFound, othersOf } from './keeping-family';

/** Says that a member is of the household no longer, or the person themselves; it stays in the history. */
export const endFamilyMember = useCase(
  contract,
  whoMay(personPermissions, 'keep-family'),
  ({ personId, memberId, because }, { once, ...asking }) =>
    once((tx) =>
      keepFamily(tx, personId, asking, async (keeping) => {
        const household = await loadHousehold(tx, keeping.person.id);
        const id = memberId === null ? household?.ownId : memberOf(await othersOf(tx, keeping), memberId)?.id;
        if (!household || id === undefined) return notFound();
        await saveLeft(tx, id, keeping.today, because);
        return ok({ householdId: household.id, memberId: id, what: 'ended' });
      }),
    ),
);
