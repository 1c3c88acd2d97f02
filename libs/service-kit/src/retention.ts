import type { Database } from '@mrc/database';
import { noId, type Log } from '@mrc/kernel';
import { commandResultDays, discardDeadLetter } from '@mrc/messaging';

/** Rows of a table that go: `days` after the time in the column `from`, where `only` holds; and why then. */
export type Removed = {
  readonly table: string;
  readonly from: string;
  readonly days: number;
  readonly only?: string;
  readonly why: string;
};

/** A table that no passing of time empties, and why. */
export type Kept = { readonly table: string; readonly kept: string };

export type TableRule = Removed | Kept;

const dayMs = 24 * 3_600_000;
const rowsAtOnce = 5_000;
const stepsAtOnce = 20;
const deadLetterDays = 30;

/** The tables that every service has. */
export const platformTables: readonly TableRule[] = [
  { table: 'journal', kept: 'It is the record: a person’s entries go by erasing the person, never by age.' },
  { table: 'outbox', kept: 'A pointer goes once its event is told.' },
  { table: 'cursor', kept: 'It says how far a consumer has come: without it an old event would be taken again.' },
  { table: 'parked_key', kept: 'It goes once its events are handled or given up.' },
  { table: 'parked_event', kept: 'It goes once it is handled or given up.' },
  { table: 'begun', kept: 'One row per projection and owner.' },
  { table: 'told', kept: 'One row per partition.' },
  { table: 'taken', kept: 'One row per consumer, owner and partition.' },
  { table: 'comparison', kept: 'One row per consumer, owner and partition.' },
  { table: 'generation', kept: 'One row per owner.' },
  { table: 'reacted', kept: 'It says what a reaction has done: without it a restore would have it done again.' },
  { table: 'erased_subject', kept: 'Whom nothing is begun for any more: ids.' },
  { table: 'migration', kept: 'One row per migration.' },
  {
    table: 'dead_letter',
    from: 'dead_at',
    days: deadLetterDays,
    only: 'resolution is not null',
    why: 'Long enough to decide; one that nobody decided about is given up then, and what waits behind it goes on.',
  },
  {
    table: 'command',
    from: 'recorded_at',
    days: commandResultDays,
    why: 'A device that was away may still repeat it.',
  },
];

/** The rules by which rows go. */
export const removing = (rules: readonly TableRule[]): Removed[] => rules.filter((rule) => 'days' in rule);

/** Removes what a rule lets go, 5,000 rows at a time and at most 100,000 at once; answers how many went. */
export const removeOld = async (worker: Database, rule: Removed, now: Date): Promise<number> => {
  const { table, from, days, only } = rule;
  const before = new Date(now.getTime() - days * dayMs);
  let removed = 0;
  for (let step = 0; step < stepsAtOnce; step += 1) {
    const rows = await worker.inOpenTransaction((tx) =>
      tx.query(
        `delete from ${table} where ctid in (
           select ctid from ${table} where ${from} <= $1 and (${only ?? 'true'}) limit $2 for update skip locked)
         returning 1 as gone`,
        [before, rowsAtOnce],
      ),
    );
    removed += rows.length;
    if (rows.length < rowsAtOnce) break;
  }
  return removed;
};

/** Gives up the dead letters that nobody decided about for 30 days; what waits behind them goes on. Answers how many. */
export const giveUpDeadLetters = async (worker: Database, now: Date, log: Log): Promise<number> => {
  const before = new Date(now.getTime() - deadLetterDays * dayMs);
  const letters = await worker.inOpenTransaction((tx) =>
    tx.query<{ id: string; consumer: string; aggregate: string | null; version: number | null; error: string }>(
      `select id, consumer, aggregate_id as aggregate, aggregate_version as version, error
       from dead_letter where resolution is null and dead_at <= $1 order by dead_at limit $2`,
      [before, rowsAtOnce],
    ),
  );
  for (const { id, ...letter } of letters) {
    await discardDeadLetter(worker, { id, by: noId, reason: 'nobody-decided', at: now });
    log.warn({ deadLetter: id, ...letter }, 'An event is given up for good: nobody decided about its dead letter');
  }
  if (letters.length > 0)
    log.warn({ deadLetters: letters.length, days: deadLetterDays }, 'Dead letters nobody decided about were given up');
  return letters.length;
};
