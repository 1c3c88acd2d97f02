import { mostDeadLetters, ownerOfEventType, refusal, type Refusal, type ServiceName } from '@mrc/contracts';
import { repeatRaces, type Database, type Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import type { BusMessage } from './bus';
import { fromMessage } from './cloud-event';
import { keyOf, lockTopics, readCursors, writeCursors } from './cursors';
import { generationOf, readGenerations } from './generation';
import { partitionOf } from './partition';
import { lockParkedKeys, parkKey, queueEvent } from './parking';
import { countTaken } from './taken';

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
       from dead_letter where resolution is null order by dead_at, id limit ${mostDeadLetters}`,
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

type Letter = {
  readonly consumer: string;
  readonly aggregate_id: string | null;
  readonly aggregate_version: number | null;
  readonly owner: ServiceName;
  readonly message: BusMessage;
};

const notFound = refused(refusal('NOT_FOUND', {}));
const notAnEvent = refused(refusal('INVALID_INPUT', { issues: [{ path: 'deadLetterId', problem: 'not-an-event' }] }));

const decideAbout = <R>(
  database: Database,
  { id }: Decision,
  decide: (tx: Tx, letter: Letter) => Promise<R>,
): Promise<R | typeof notFound> =>
  repeatRaces(() =>
    database.inOpenTransaction(async (tx) => {
      const letter = await tx.first<Letter>(
        `select consumer, aggregate_id, aggregate_version, owner, message from dead_letter where id = $1 and resolution is null`,
        [id],
      );
      return letter ? decide(tx, letter) : notFound;
    }),
  );

const close = async (tx: Tx, decision: Decision, resolution: 'replayed' | 'discarded'): Promise<boolean> => {
  const rows = await tx.query(
    `update dead_letter set resolution = $2, resolution_reason = $3, resolved_by = $4, resolved_at = $5
     where id = $1 and resolution is null returning 1 as closed`,
    [decision.id, resolution, decision.reason, decision.by, decision.at],
  );
  return rows.length > 0;
};

const tryNow = (tx: Tx, { consumer, owner, aggregate_id }: Letter, at: Date) =>
  tx.query(
    `update parked_key set reason = 'failed', attempts = 0, next_try_at = $4 where consumer = $1 and owner = $2 and aggregate_id = $3`,
    [consumer, owner, aggregate_id, at],
  );

/**
 * Reads a dead letter's message again and lets its key be tried, this event first. Refuses one that still is no event:
 * it can only be discarded.
 */
export const replayDeadLetter = (
  database: Database,
  decision: Decision,
): Promise<Result<{ id: string }, Refusal<'NOT_FOUND' | 'INVALID_INPUT'>>> =>
  decideAbout(database, decision, async (tx, letter) => {
    const { consumer, owner, message } = letter;
    const event = fromMessage(message);
    const said = event && ownerOfEventType(event.type);
    if (!event || (said !== undefined && said !== owner)) return notAnEvent;
    await lockTopics(tx, [message.topic]);
    if (generationOf(message) < ((await readGenerations(tx)).get(owner) ?? 0)) return notAnEvent;
    await lockParkedKeys(tx, [consumer], [event.aggregateId]);
    if (!(await close(tx, decision, 'replayed'))) return notFound;
    const key = { consumer, owner, aggregateId: event.aggregateId };
    await parkKey(tx, key, { reason: 'failed', error: null, at: decision.at });
    await queueEvent(tx, key, { partition: partitionOf(message.key), event, message }, decision.at);
    if (letter.aggregate_id !== null) await tryNow(tx, letter, decision.at);
    return ok({ id: decision.id });
  });

/** Gives one event up, with a reason: its key goes on behind it. A cursor that stands elsewhere stays where it is. */
export const discardDeadLetter = (
  database: Database,
  decision: Decision,
): Promise<Result<{ id: string }, Refusal<'NOT_FOUND'>>> =>
  decideAbout(database, decision, async (tx, letter) => {
    if (letter.aggregate_id !== null) await lockParkedKeys(tx, [letter.consumer], [letter.aggregate_id]);
    if (!(await close(tx, decision, 'discarded'))) return notFound;
    if (letter.aggregate_id !== null) {
      await passOver(tx, letter);
      await tryNow(tx, letter, decision.at);
    }
    return ok({ id: decision.id });
  });

const passOver = async (tx: Tx, letter: Letter): Promise<void> => {
  const { consumer, owner, message, aggregate_id: aggregateId, aggregate_version: version } = letter;
  if (aggregateId === null || version === null) return;
  const cursors = await readCursors(tx, [consumer], [owner], [aggregateId]);
  if (version - 1 !== (cursors.get(consumer)?.get(keyOf(owner, aggregateId))?.version ?? 0)) return;
  const eventId = fromMessage(message)?.id ?? null;
  writeCursors(tx, [{ consumer, owner, aggregateId, version, eventId }]);
  if (eventId !== null) countTaken(tx, [{ consumer, owner, partition: partitionOf(aggregateId), eventId }]);
};
