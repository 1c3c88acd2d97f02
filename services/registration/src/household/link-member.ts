import { whoMay } from '@mrc/access';
import {
  invalidInput,
  linkFamilyMember as link,
  refusal,
  unlinkFamilyMember as unlink,
  type CallRefusal,
} from '@mrc/contracts';
import { noId, ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { agrees, idByReference, loadHousehold, removeLink, saveLink } from './household.store';
import { impossible, keepFamily, loadKept, memberOf, notFound, othersOf } from './keeping-family';

/** Says which person of the register a member of a family is, by their own yes; who is not there for the caller is as nobody. */
export const linkFamilyMember = useCase(
  link,
  whoMay(personPermissions, 'keep-family'),
  ({ personId, memberId, reference }, { once, ...asking }) =>
    once((tx) =>
      keepFamily<CallRefusal<typeof link>>(tx, personId, asking, async (keeping) => {
        const { person, actor, today } = keeping;
        const household = await loadHousehold(tx, person.id);
        const seen = await othersOf(tx, keeping);
        const member = memberOf(seen, memberId);
        if (!household || !member) return notFound();
        const id = await idByReference(tx, reference.trim().toUpperCase());
        if (id === person.id) return invalidInput('reference', 'is-this-person');
        const other = await loadKept(tx, id ?? noId, actor);
        if (!other) return invalidInput('reference', 'nobody-by-this-number');
        if (!(await agrees(tx, other.id, today))) return refused(refusal('CONSENT_NEEDED', { purpose: 'family' }));
        if (member.personId !== null || (await loadHousehold(tx, other.id)))
          return refused(refusal('IN_A_FAMILY_ALREADY', {}));
        if (member.tie !== null) {
          const tie = { oneId: memberId, otherId: household.ownId, kind: member.tie };
          const said = { field: 'reference', tie, ageBand: other.ageBand };
          const refusal = await impossible(tx, keeping, household, seen, said);
          if (refusal) return refusal;
        }
        await saveLink(tx, household, memberId, other.id);
        return ok({
          householdId: household.id,
          memberId,
          what: 'linked',
          other: { person: other, memberId: household.ownId },
        });
      }),
    ),
);

/** Ends a link: a plain line stays, and who they are is known by it no more. */
export const unlinkFamilyMember = useCase(
  unlink,
  whoMay(personPermissions, 'keep-family'),
  ({ personId, memberId }, { once, ...asking }) =>
    once((tx) =>
      keepFamily(tx, personId, asking, async (keeping) => {
        const household = await loadHousehold(tx, keeping.person.id);
        const member = memberOf(await othersOf(tx, keeping), memberId);
        const other = member?.personId ? await loadKept(tx, member.personId, keeping.actor) : undefined;
        if (!household || !other) return notFound();
        await removeLink(tx, memberId);
        return ok({
          householdId: household.id,
          memberId,
          what: 'unlinked',
          other: { person: other, memberId: household.ownId },
        });
      }),
    ),
);
