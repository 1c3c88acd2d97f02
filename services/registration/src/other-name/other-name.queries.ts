import { mayEver } from '@mrc/access';
import { getOtherNames as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { insertStaffOpening } from '../opening/opening.store';
import { otherNameOf } from '../person/other-name';
import { otherNamesOf } from '../person/other-name.store';
import { personPermissions } from '../person/person.permissions';
import { personLines, workedWith } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { othersInWhole } from '../person/whole';

/** The other names of a person whom the caller works with, or opened with a reason; of records that are one with theirs those that the caller opens too. */
export const getOtherNames = query(
  contract,
  (actor) => mayEver(personPermissions, 'open', actor),
  async (tx, { personId }, { actor, at }) => {
    const ids = [personId, ...(await othersInWhole(tx, personId))];
    const records = await personLines(tx, ids, sightBy(personPermissions, ['open'], actor), workedWith(at));
    const person = records.find(({ line }) => line.id === personId);
    if (!person) return refused(refusal('NOT_FOUND', {}));
    const references = new Map(records.map(({ line }) => [line.id, line.reference]));
    const names = await otherNamesOf(tx, [...references.keys()]);
    await insertStaffOpening(tx, actor, person, { personId, fields: ['other-names'], reason: null, at });
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
