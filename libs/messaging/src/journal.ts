import { createHash, randomBytes } from 'node:crypto';
import type { AccessLevel, DecidedEvent, EventEnvelope } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newEventId } from '@mrc/kernel';
import { partitionOf } from './partition';

/** Whose history an event belongs to, and the version of the aggregate before it. */
export type EventStream = {
  readonly aggregateId: string;
  readonly version: number;
  readonly subjectId: string | null;
  readonly controller: string;
  readonly jurisdiction: string;
  readonly centre: string | null;
  readonly accessLevel: AccessLevel;
  /** Local day of the centre, `YYYY-MM-DD`. */
  readonly occurredOn: string;
};

/** What brought the events about. `actor` is kept in the journal and never published. */
export type Cause = {
  readonly actor: string | null;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly traceparent: string | null;
  readonly at: Date;
};

/**
 * The cause of what a reaction decides: the event it reacts to, at the event's own time. So clocks that start with a reaction
 * count from the fact and not from when a machine came to it, and a replay decides the same.
 */
export const causedBy = (event: EventEnvelope): Cause => ({
  actor: null,
  correlationId: event.correlationId,
  causationId: event.id,
  traceparent: event.traceparent,
  at: new Date(event.recordedAt),
});

/** A service's own record of what happened, and the outbox that follows it. */
export class Journal {
  readonly #wake: () => void;

  /** `wake` is called after each commit that appended something. */
  constructor(wake: () => void) {
    this.#wake = wake;
  }

  /**
   * Appends events in the caller's transaction, which holds the aggregate's lock: the first takes `stream.version + 1`.
   * Answers the new version. Throws ZodError where data does not match its contract, and `DatabaseError` on
   * `journal_one_event_per_version` where somebody else appended meanwhile.
   */
  async append(tx: Tx, stream: EventStream, events: readonly DecidedEvent[], cause: Cause): Promise<number> {
    const rows = events.map((event, index) => {
      const data = JSON.stringify(event.contract.data.parse(event.data));
      const salt = randomBytes(16);
      return {
        id: newEventId(cause.at, index),
        version: stream.version + index + 1,
        type: event.contract.type,
        typeVersion: event.contract.version,
        data,
        salt,
        responsible: event.responsible ?? null,
        digest: createHash('sha256').update(salt).update(data).digest(),
      };
    });
    if (rows.length === 0) return stream.version;
    await tx.query(appendSql, [
      rows.map((row) => row.id),
      rows.map((row) => row.version),
      rows.map((row) => row.type),
      rows.map((row) => row.typeVersion),
      rows.map((row) => row.data),
      rows.map((row) => row.salt),
      rows.map((row) => row.digest),
      rows.map((row) => row.responsible),
      stream.aggregateId,
      stream.subjectId,
      stream.controller,
      stream.jurisdiction,
      stream.centre,
      stream.accessLevel,
      cause.actor,
      stream.occurredOn,
      cause.at,
      cause.correlationId,
      cause.causationId,
      cause.traceparent,
      partitionOf(stream.aggregateId),
    ]);
    tx.afterCommit(this.#wake);
    return stream.version + rows.length;
  }
}

const appendSql = `
  with event as (
    select * from unnest($1::uuid[], $2::int[], $3::text[], $4::int[], $5::text[], $6::bytea[], $7::bytea[], $8::uuid[])
      as e (event_id, aggregate_version, type, type_version, data, salt, digest, responsible)
  ), journaled as (
    insert into journal (event_id, aggregate_id, aggregate_version, type, type_version, subject_id, controller, jurisdiction,
                         centre, access_level, actor, occurred_on, recorded_at, correlation_id, causation_id, traceparent,
                         data, salt, digest, responsible)
    select event_id, $9, aggregate_version, type, type_version, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
           data::json, salt, digest, responsible
    from event
  )
  insert into outbox (shard, event_id) select $21, event_id from event order by aggregate_version`;
