import { setTimeout as sleep } from 'node:timers/promises';
import { askFor, percentile, type Ask } from './arrivals';
import type { Filled } from './filled';
import { postgresCpuNow } from './resident';
import { figure, timesOf, type Row } from './table';

const desks = 4;
/** Longer than an idle connection keeps what it has counted to itself. */
const countsArriveMs = 11_000;

/** What was used since the database was made: rows read of tables and of indexes, pages looked at, milliseconds of processor time here and in Postgres. */
type Used = { readonly rows: number; readonly pages: number; readonly here: number; readonly postgres: number };

const usedBy = async ({ query, servers, schema }: Filled): Promise<Used> => {
  await sleep(countsArriveMs);
  const [row] = await query(
    `select (select sum(idx_tup_read) from pg_stat_user_indexes where schemaname = $1)
          + (select sum(seq_tup_read) from pg_stat_user_tables where schemaname = $1) as rows,
            (select blks_hit + blks_read from pg_stat_database where datname = current_database()) as pages`,
    [schema],
  );
  const { user, system } = process.cpuUsage();
  return {
    rows: Number(row?.['rows']),
    pages: Number(row?.['pages']),
    here: (user + system) / 1_000,
    postgres: postgresCpuNow(servers),
  };
};

/** How long each thing takes that is asked for, alone and at four desks at once, and what one answer uses. */
export const atDesks = async (
  filled: Filled,
  seconds: number,
  asks: readonly (readonly [what: string, ask: Ask])[],
): Promise<Row[]> => {
  const rows: Row[] = [];
  let before = await usedBy(filled);
  for (const [what, ask] of asks) {
    const runs = [
      await askFor(2, desks, ask),
      await askFor(seconds / 2, 1, ask),
      await askFor(seconds, desks, ask),
    ] as const;
    const now = await usedBy(filled);
    const answers = runs.reduce((sum, run) => sum + run.latencies.length, 0);
    const ofOne = (kind: keyof Used, digits = 0) => figure((now[kind] - before[kind]) / answers, digits);
    rows.push({
      'at four desks': what,
      ...timesOf(runs[2]),
      'p50 alone': figure(percentile(runs[1].latencies, 0.5), 1),
      'p95 alone': figure(percentile(runs[1].latencies, 0.95), 1),
      'rows read': ofOne('rows'),
      'pages looked at': ofOne('pages'),
      'processor ms here': ofOne('here', 1),
      'in Postgres': ofOne('postgres', 1),
    });
    before = now;
  }
  return rows;
};
