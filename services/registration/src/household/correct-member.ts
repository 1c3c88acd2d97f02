import { whoMay } from '@mrc/access';
import {
  correctFamilyMember as contract,
  invalidInput,
  refusal,
  type CallRefusal,
  type FamilyFacts,
} from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { reasonUnsaid } from '../person/recorded-parts';
import { loadHousehold, rowToWrite, saveFacts, saveTie } from './household.store';
import { impossible, keepFamily, memberOf, misplaced, notFound, othersOf } from './keeping-family';

const same = (one: FamilyFacts, other: FamilyFacts): boolean =>
  one.tie === other.tie &&
  one.ageBand === other.ageBand &&
  one.whereabouts === other.whereabouts &&
  one.country === other.country;

/** Puts right what was told of a member of a person's family, where the page showed what stands. */
export const correctFamilyMember = useCase(
  contract,
  whoMay(personPermissions, 'keep-family'),
  async ({ personId, memberId, from, to, because, note }, { once, ...asking }) => {
    const wrong = reasonUnsaid({ because, note }) ?? misplaced(to, 'to.country');
    if (wrong) return wrong;
    if (same(from, to)) return invalidInput('to', 'nothing-changes');
    return once((tx) =>
      keepFamily<CallRefusal<typeof contract>>(tx, personId, asking, async (keeping) => {
        const household = await loadHousehold(tx, keeping.person.id);
        const seen = await othersOf(tx, keeping);
        const member = memberOf(seen, memberId);
        if (!household || !member) return notFound();
        if (!same(member, from)) return refused(refusal('FAMILY_CHANGED', {}));
        if (to.tie !== null) {
          const tie = { oneId: memberId, otherId: household.ownId, kind: to.tie };
          const impossibly = await impossible(tx, keeping, household, seen, {
            field: 'to.tie',
            tie,
            ageBand: to.ageBand,
          });
          if (impossibly) return impossibly;
        }
        const id = await rowToWrite(tx, household, keeping.person, member);
        await saveFacts(tx, id, to);
        const tie = { oneId: id, otherId: household.ownId, kind: to.tie };
        await saveTie(tx, household, keeping.person.controller, tie);
        return ok({
          householdId: household.id,
          memberId: id,
          what: 'corrected',
          was: from,
          becomes: to,
          because,
          note,
        });
      }),
    );
  },
);
