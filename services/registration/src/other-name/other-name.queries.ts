import { mayEver } from '@mrc/access';
import { getOtherNames as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { openBelongings } from '../opening/open-belongings';
import { otherNameOf } from '../person/other-name';
import { otherNamesOf } from '../person/other-name.store';
import { personPermissions } from '../person/person.permissions';

/** The other names of a person whom the caller works with, or opened with a reason; of records that are one with theirs those that the caller opens too. */
export const getOtherNames = query(
  contract,
  (actor) => mayEver(personPermissions, 'open', actor),
  async (tx, { personId }, { actor, at }) => {
    const references = await openBelongings(tx, { personId, field: 'other-names' }, { actor, at });
    if (!references) return refused(refusal('NOT_FOUND', {}));
    const names = await otherNamesOf(tx, [...references.keys()]);
    return ok({
      names: names.map((one) => ({
        id: one.id,
        otherName: otherNameOf(one),
        recordedOn: one.recordedOn,
        recordId: one.personId,
        reference: references.get(one.personId) ?? '',
      })),
    });
  },
);
