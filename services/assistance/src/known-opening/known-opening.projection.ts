import { callerInSql } from '@mrc/access';
import { openedElsewhereHours, personErased, personOpenedElsewhere, type EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { On, Projection } from '@mrc/messaging';

/** Whom workers of other centres opened with a reason, as registration told it: by whose mark, and when. */
@Projection('known-opening', ['known_opening'])
export class KnownOpeningProjection {
  @On(personOpenedElsewhere)
  async opened(event: EventOf<typeof personOpenedElsewhere>, tx: Tx): Promise<void> {
    if (!event.data?.opener) return forget(tx, event.aggregateId);
    await tx.query(
      `insert into known_opening (person_id, opener, controller, jurisdiction, opened_at) values ($1, $2, $3, $4, $5)
       on conflict (person_id, opener) do update set opened_at = greatest(known_opening.opened_at, excluded.opened_at)`,
      [event.aggregateId, event.data.opener, event.controller, event.jurisdiction, event.recordedAt],
    );
  }

  @On(personErased)
  erased(event: EventOf<typeof personErased>, tx: Tx): Promise<void> {
    return forget(tx, event.aggregateId);
  }
}

const forget = async (tx: Tx, personId: string): Promise<void> => {
  await tx.query(`delete from known_opening where person_id = $1`, [personId]);
};

/** SQL: whether the caller opened the person with this id, and may work with them still at `at`. */
export const openedByCaller = (personId: string, at: string): string =>
  `(${callerInSql} is not null and exists (
     select from known_opening k where k.person_id = ${personId} and is_callers(k.person_id, k.opener)
       and k.opened_at > ${at}::timestamptz - interval '${openedElsewhereHours} hours'))`;
