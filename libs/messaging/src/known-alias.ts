import { personErased, personRegistered, personsMerged, personsSeparated, type EventOf } from '@mrc/contracts';
import { protectTable, type Tx } from '@mrc/database';
import { On, Projection } from './event-decorators';

/** The statements that make `known_alias`: which records are one with another, on which work goes on. */
export const knownAliasTable: readonly string[] = [
  `create table if not exists known_alias (
     id uuid primary key,
     kept_id uuid not null,
     controller uuid not null,
     jurisdiction text not null,
     merged_at timestamptz not null
   )`,
  `create index if not exists known_alias_of_kept on known_alias (kept_id)`,
  ...protectTable('known_alias', 'controller'),
];

/** What registration told of records that are one: ids stay everywhere, and what asks after a person goes by this. Nothing of an erased one stays known. */
@Projection('known-alias', ['known_alias'])
export class KnownAliasProjection {
  @On(personsMerged)
  async merged(event: EventOf<typeof personsMerged>, tx: Tx): Promise<void> {
    if (!event.data) return forget(tx, event.aggregateId);
    await tx.query(
      `insert into known_alias (id, kept_id, controller, jurisdiction, merged_at) values ($1, $2, $3, $4, $5)
       on conflict (id) do update set kept_id = excluded.kept_id, merged_at = excluded.merged_at`,
      [event.aggregateId, event.data.keptId, event.controller, event.jurisdiction, event.recordedAt],
    );
  }

  @On(personsSeparated)
  separated(event: EventOf<typeof personsSeparated>, tx: Tx): Promise<void> {
    return forget(tx, event.aggregateId);
  }

  @On(personErased)
  erased(event: EventOf<typeof personErased>, tx: Tx): Promise<void> {
    return forgetWhole(tx, event.aggregateId);
  }

  @On(personRegistered)
  async registered(event: EventOf<typeof personRegistered>, tx: Tx): Promise<void> {
    if (!event.data) await forgetWhole(tx, event.aggregateId);
  }
}

const forgetWhole = async (tx: Tx, id: string): Promise<void> => {
  await tx.query(`delete from known_alias where id = $1 or kept_id = $1`, [id]);
};

const forget = async (tx: Tx, id: string): Promise<void> => {
  await tx.query(`delete from known_alias where id = $1`, [id]);
};

/** SQL: the record on which work goes on for the person with this id: another where they are one, otherwise their own. */
export const keptOf = (id: string): string =>
  `(select coalesce(a.kept_id, own.id) from (select ${id} as id) own left join known_alias a on a.id = own.id)`;

/** SQL: the ids of an array, with those of the records that are one with them, kept or not. */
export const withMerged = (ids: string): string =>
  `(select unnest(${ids}) as id union select a.kept_id from known_alias a where a.id = any(${ids})
    union select o.id from known_alias o
          where o.kept_id = any(${ids}) or o.kept_id in (select a.kept_id from known_alias a where a.id = any(${ids})))`;
