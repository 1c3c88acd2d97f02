import type { QueryRunner } from 'typeorm';
import { whenFree } from './when-free';

/** Runs a statement by itself, again where a lock of others stood in its way. */
const alone = async <Row extends object>(runner: QueryRunner, sql: string, values: unknown[] = []): Promise<Row[]> => {
  if (runner.isTransactionActive)
    throw new Error('What changes a large table commits step by step: its migration says "transaction = false"');
  return whenFree(async (): Promise<Row[]> => runner.query(sql, values));
};

/**
 * Runs the statements of a migration outside a transaction, each with a commit of its own, so that no lock is held while another
 * is waited for. Each must be safe to run again: the migration begins anew where it broke off.
 */
export const stepByStep = async (runner: QueryRunner, statements: readonly string[]): Promise<void> => {
  for (const statement of statements) await alone(runner, statement);
};

/** What a backfill writes, in SQL. */
export type Backfill = {
  readonly table: string;
  /** Assignments: `standing = …`. */
  readonly set: string;
  /** Which rows lack it: a row that was filled is passed over when it begins anew. */
  readonly lacking: string;
  /** A unique column by which it goes through the table; `id` unless said. */
  readonly key?: string;
};

const rowsAtOnce = 1_000;

/**
 * Fills the rows that lack something, a thousand in a transaction, in the order of the key; answers how many it filled. Rows that
 * are written meanwhile are the business of a trigger that was made before.
 */
export const backfill = async (runner: QueryRunner, { table, set, lacking, key = 'id' }: Backfill): Promise<number> => {
  let filled = 0;
  for (let after: unknown; ;) {
    const [page] = await alone<{ last: unknown; filled: number }>(
      runner,
      `with page as (select ${key} as key from ${table} ${after === undefined ? '' : `where ${key} > $1`} order by 1 limit ${rowsAtOnce}),
            filled as (update ${table} set ${set} where ${key} in (select key from page) and (${lacking}) returning 1)
       select (select key from page order by 1 desc limit 1) as last, (select count(*)::int from filled) as filled`,
      after === undefined ? [] : [after],
    );
    filled += page?.filled ?? 0;
    if (page === undefined || page.last === null) return filled;
    after = page.last;
  }
};

/**
 * Puts a check on a table, in place of one of that name: what is written is held to it from then on, and what stands is read through
 * while others read and write it.
 */
export const putCheck = (runner: QueryRunner, table: string, name: string, check: string): Promise<void> =>
  stepByStep(runner, [
    `alter table ${table} drop constraint if exists ${name}, add constraint ${name} check (${check}) not valid`,
    `alter table ${table} validate constraint ${name}`,
  ]);

/** Makes a column `not null` after its backfill; the table is read through while others read and write it. */
export const requireValues = async (runner: QueryRunner, table: string, column: string): Promise<void> => {
  const known = `${table}_${column}_is_known`;
  await putCheck(runner, table, known, `${column} is not null`);
  await stepByStep(runner, [
    `alter table ${table} alter column ${column} set not null`,
    `alter table ${table} drop constraint ${known}`,
  ]);
};

// Beside the work means waiting for every transaction that is open, and holding up nobody meanwhile.
const besideTheWork = async (runner: QueryRunner, work: () => Promise<void>): Promise<void> => {
  await alone(runner, 'set lock_timeout = 0');
  try {
    await whenFree(work);
  } finally {
    await alone(runner, 'reset lock_timeout');
  }
};

/**
 * Builds an index while others read and write the table; `on` is what follows its name: `on referral (receiver) where …`. What is left of
 * one that broke off, or lost a deadlock, is dropped first.
 */
export const buildIndex = (runner: QueryRunner, name: string, on: string): Promise<void> =>
  besideTheWork(runner, async () => {
    const [standing]: { whole: boolean }[] = await runner.query(
      `select indisvalid as whole from pg_index where indexrelid = to_regclass($1)`,
      [name],
    );
    if (standing?.whole) return;
    if (standing) await runner.query(dropping(name));
    await runner.query(`create index concurrently ${name} ${on}`);
  });

/** Drops an index, where it is there, while others read and write the table. */
export const dropIndex = (runner: QueryRunner, name: string): Promise<void> =>
  besideTheWork(runner, async () => {
    await runner.query(dropping(name));
  });

const dropping = (name: string): string => `drop index concurrently if exists ${name}`;
