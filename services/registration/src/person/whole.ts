import type { Tx } from '@mrc/database';
import { isSaidOfWay } from './contact-way.store';

/** SQL: whether other records are one with the one of this id. */
export const keepsOthers = (id: string): string => `exists (select from person o where o.merged_into = ${id})`;

/** SQL: `whole`, the records that are of the people whom the condition takes, each with the one on which work goes on. */
export const wholeOf = (condition: string): string => `whole as (
  select r.id, k.id as "keptId" from (select coalesce(merged_into, id) as id from person where ${condition}) k
  cross join lateral (select k.id union all select o.id from person o where o.merged_into = k.id) r)`;

const ofOne = wholeOf('id = $1');

/** Whether other records are one with this person's. */
export const isOneWithOthers = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.first(`select from person p where p.id = $1 and ${keepsOthers('p.id')}`, [id])) !== undefined;

/** The other records that are of this person, by their ids. */
export const othersInWhole = async (tx: Tx, personId: string): Promise<string[]> =>
  (await tx.query<{ id: string }>(`with ${ofOne} select id from whole where id <> $1 order by id`, [personId])).map(
    ({ id }) => id,
  );

/** Whether of a record of the person, this one or one that is one with it, calling was said to be unsafe, or being reached in another way by a number that is a phone of theirs: also in one that is not used any more, or that only who says so entered in error. */
export const isPhoneUnsafe = async (tx: Tx, personId: string): Promise<boolean> =>
  (await tx.first(
    `with ${ofOne} select from whole w join phone on phone.person_id = w.id where phone.safe = 'no'
       or exists (select from whole o join contact_way c on c.person_id = o.id
                  where c.reached_at = phone.number and c.safe = 'no' and ${isSaidOfWay}) limit 1`,
    [personId],
  )) !== undefined;

/** These people and contacts, with the records that are one with theirs and the contacts those were. */
export const withMerged = async (tx: Tx, ids: readonly string[]): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `with ${wholeOf('id = any($1::uuid[])')}, merged as (select id from whole w where ${keepsOthers('w."keptId"')})
     select id from merged union select c.id from contact c join merged m on m.id = c.person_id`,
    [ids],
  );
  return [...new Set([...ids, ...rows.map(({ id }) => id)])];
};
