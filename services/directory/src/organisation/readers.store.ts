import type { Tx } from '@mrc/database';
import { offerings } from './offering.store';
import type { Offering } from './organisation';

/** Whether somebody who may sign in at the partner is attached to an offering `o`; asked in the partner's register. */
const isRead = `exists (select from staff_member s
  where s.organisation_id = o.organisation_id and s.suspended_at is null and s.offering_ids @> array[o.id])`;

/** Whether anybody reads an offering now. */
export const canBeRead = async (tx: Tx, offeringId: string): Promise<boolean> =>
  (await tx.first(`select 1 as one from offering o where o.id = $1 and ${isRead}`, [offeringId])) !== undefined;

/** The offerings of a partner of which something else was told last than whether anybody reads them now. */
export const loadMistold = (tx: Tx, organisationId: string): Promise<Offering[]> =>
  tx.query<Offering>(
    `select ${offerings.selected('o')} from offering o
     where o.organisation_id = $1 and o.can_be_read <> ${isRead} order by o.id for no key update`,
    [organisationId],
  );

/** Partners with such offerings, at most so many; for the worker, who sees every register. */
export const partnersMistold = (tx: Tx, most: number): Promise<{ id: string }[]> =>
  tx.query<{ id: string }>(
    `select distinct o.organisation_id as id from offering o where o.can_be_read <> ${isRead} order by 1 limit $1`,
    [most],
  );

type Post = { readonly organisationId: string; readonly offeringId: string; readonly staffId: string };

/** Attaches somebody who may sign in at the partner to its offering; answers whether there is such an officer. */
export const attach = async (tx: Tx, { organisationId, offeringId, staffId }: Post): Promise<boolean> => {
  const rows = await tx.query(
    `update staff_member set offering_ids = array_append(array_remove(offering_ids, $3::uuid), $3::uuid)
     where id = $1 and organisation_id = $2 and suspended_at is null returning 1 as one`,
    [staffId, organisationId, offeringId],
  );
  return rows.length > 0;
};

type Officer = { readonly id: string; readonly name: string; readonly offeringIds: string[] };

/** Who may sign in at a partner, by name; asked in its register. */
export const officersOf = (tx: Tx, organisationId: string): Promise<Officer[]> =>
  tx.query<Officer>(
    `select id, name, offering_ids as "offeringIds" from staff_member
     where organisation_id = $1 and suspended_at is null order by name collate "und-x-icu", id`,
    [organisationId],
  );
