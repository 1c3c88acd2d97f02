import { isProtected, whoMay } from '@mrc/access';
import { endFamilyMember as contract } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { agrees, loadHousehold, removeLink, rowToWrite, saveLeft } from './household.store';
import { keepFamily, memberOf, notFound, othersOf, type Keeping } from './keeping-family';

/** Whether anybody else may see by the household that the person was of it: not of who is protected, or does not agree to be shown. */
const isSeenLeaving = async (tx: Tx, { person, today }: Keeping): Promise<boolean> =>
  !isProtected(person) && (await agrees(tx, person.id, today));

/** Says that a member is of the household no longer, or the person themselves; it stays in the history. Of who is not shown to the others the line stays as it was told. */
export const endFamilyMember = useCase(
  contract,
  whoMay(personPermissions, 'keep-family'),
  ({ personId, memberId, because }, { once, ...asking }) =>
    once((tx) =>
      keepFamily(tx, personId, asking, async (keeping) => {
        const household = await loadHousehold(tx, keeping.person.id);
        const member = memberId === null ? undefined : memberOf(await othersOf(tx, keeping), memberId);
        if (!household || (memberId !== null && !member)) return notFound();
        const id = member ? await rowToWrite(tx, household, keeping.person, member) : household.ownId;
        if (memberId === null && !(await isSeenLeaving(tx, keeping))) await removeLink(tx, id);
        else await saveLeft(tx, id, keeping.today, because);
        return ok({ householdId: household.id, memberId: id, what: 'ended' });
      }),
    ),
);
