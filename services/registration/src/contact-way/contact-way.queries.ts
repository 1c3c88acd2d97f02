import { mayEver } from '@mrc/access';
import { getContactWays as contract, refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { openBelongings } from '../opening/open-belongings';
import { wayOf, type KnownContactWay } from '../person/contact-way';
import { contactWays, known } from '../person/contact-way.store';
import { personPermissions } from '../person/person.permissions';

type Row = KnownContactWay & { readonly personId: string; readonly recordedOn: string };

const waysOfRecords = (tx: Tx, ids: readonly string[]): Promise<Row[]> =>
  tx.query<Row>(
    `select ${contactWays.selected(undefined, [...known, 'personId', 'recordedOn'])} from contact_way
     where person_id = any($1::uuid[]) and entered_in_error is null
     order by until is not null, preferred <> 'yes', recorded_at desc, id`,
    [ids],
  );

/** The further ways to reach a person whom the caller works with, or opened with a reason; of records that are one with theirs those that the caller opens too. */
export const getContactWays = query(
  contract,
  (actor) => mayEver(personPermissions, 'open', actor),
  async (tx, { personId }, { actor, at }) => {
    const references = await openBelongings(tx, { personId, field: 'contact-ways' }, { actor, at });
    if (!references) return refused(refusal('NOT_FOUND', {}));
    const rows = await waysOfRecords(tx, [...references.keys()]);
    return ok({
      ways: rows.map(({ personId: recordId, recordedOn, ...way }) => ({
        id: way.id,
        way: wayOf(way),
        recordedOn,
        recordId,
        reference: references.get(recordId) ?? '',
      })),
    });
  },
);
