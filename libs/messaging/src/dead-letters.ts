import { refusal, type Refusal } from '@mrc/contracts';
import type { Database } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';

export type DeadLetter = {
  readonly id: string;
  readonly consumer: string;
  readonly aggregateId: string | null;
  readonly version: number | null;
  readonly error: string;
  readonly attempts: number;
  readonly deadAt: string;
};

/** The dead letters nobody has decided about, oldest first; ids, codes and times, never the message. */
export const listDeadLetters = (database: Database): Promise<DeadLetter[]> =>
  database.inOpenTransaction(async (tx) => {
    const rows = await tx.query<{
      id: string;
      consumer: string;
      aggregate_id: string | null;
      aggregate_version: number | null;
      error: string;
      attempts: number;
      dead_at: Date;
    }>(
      `select id, consumer, aggregate_id, aggregate_version, error, attempts, dead_at
       from dead_letter where resolution is null order by dead_at, id limit 200`,
    );
    return rows.map((row) => ({
      id: row.id,
      consumer: row.consumer,
      aggregateId: row.aggregate_id,
      version: row.aggregate_version,
      error: row.error,
      attempts: row.attempts,
      deadAt: row.dead_at.toISOString(),
    }));
  });

type Decision = { readonly id: string; readonly by: string; readonly reason: string; readonly at: Date };

const resolve = (
  database: Database,
  decision: Decision,
  resolution: 'replayed' | 'discarded',
): Promise<Result<{ id: string }, Refusal<'NOT_FOUND'>>> =>
  database.inOpenTransaction(async (tx) => {
    const letter = await tx.first<{ consumer: string; aggregate_id: string | null; aggregate_version: number | null }>(
      `update dead_letter set resolution = $2, resolution_reason = $3, resolved_by = $4, resolved_at = $5
       where id = $1 and resolution is null returning consumer, aggregate_id, aggregate_version`,
      [decision.id, resolution, decision.reason, decision.by, decision.at],
    );
    if (!letter) return refused(refusal('NOT_FOUND', {}));
    const key = [letter.consumer, letter.aggregate_id];
    if (letter.aggregate_id && resolution === 'discarded') {
      await tx.query(
        `insert into cursor (consumer, aggregate_id, last_version) values ($1, $2, $3)
         on conflict (consumer, aggregate_id) do update set last_version = greatest(cursor.last_version, excluded.last_version)`,
        [...key, letter.aggregate_version],
      );
    }
    if (letter.aggregate_id) {
      await tx.query(
        `update parked_key set reason = 'failed', attempts = 0, next_try_at = $3 where consumer = $1 and aggregate_id = $2`,
        [...key, decision.at],
      );
    }
    return ok({ id: decision.id });
  });

/** Lets a dead letter's key be tried again, this event first. */
export const replayDeadLetter = (database: Database, decision: Decision) => resolve(database, decision, 'replayed');

/** Gives one event up, with a reason: the cursor moves past it and its key goes on. */
export const discardDeadLetter = (database: Database, decision: Decision) => resolve(database, decision, 'discarded');
