import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { services } from '@mrc/contracts';
import * as z from 'zod';
import type { AdminQuery } from '../network/admin-query';
import { askWhile } from './arrivals';
import type { Followers } from './followers';
import type { Stand } from './stand';
import { figure, tableOf, type Row } from './table';

const lanes = 8;
const smallest = 10;

const sizes = z.array(
  z.object({ name: z.string(), rows: z.coerce.number(), data: z.coerce.number(), indexes: z.coerce.number() }),
);
type Size = z.infer<typeof sizes>[number];

const sizesNow = async (query: AdminQuery): Promise<ReadonlyMap<string, Size>> => {
  await query('vacuum (analyze)');
  const found = sizes.parse(
    await query(
      `select format('%s.%s', n.nspname, c.relname) as name, greatest(c.reltuples, 0) as rows,
              pg_table_size(c.oid) as data, pg_indexes_size(c.oid) as indexes
       from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname = any ($1)`,
      [[...services]],
    ),
  );
  return new Map(found.map((one) => [one.name, one]));
};

/** Bytes of the records in a broker's folder; its own indexes are set aside in advance and say nothing. */
const logBytes = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.log'))
    .reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);

/** How much each registration adds, in bytes: tables with what is stored apart, their indexes, and Kafka's records. */
export const measureGrowth = async (
  { servers, query, registeringByCall }: Stand,
  followers: Followers,
  people: number,
  print: (table: string) => void,
): Promise<void> => {
  await followers.caughtUp();
  const kafka = path.join(servers.data, 'kafka');
  const [before, logged] = [await sizesNow(query), logBytes(kafka)];
  let left = people;
  const { latencies } = await askWhile(() => (left -= 1) >= 0, lanes, registeringByCall);
  await followers.caughtUp();
  const after = await sizesNow(query);
  const each = (now: number, then = 0): number => (now - then) / latencies.length;
  const grown = [...after.values()].map(({ name, rows, data, indexes }) => {
    const then = before.get(name);
    return {
      table: name,
      rows: each(rows, then?.rows),
      data: each(data, then?.data),
      indexes: each(indexes, then?.indexes),
    };
  });
  const rowOf = (name: string, parts: readonly { rows: number; data: number; indexes: number }[]): Row => {
    const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((total, part) => total + of(part), 0);
    return {
      table: name,
      rows: figure(
        sum(({ rows }) => rows),
        1,
      ),
      bytes: figure(sum(({ data }) => data)),
      'of indexes': figure(sum(({ indexes }) => indexes)),
    };
  };
  const shown = grown
    .filter(({ data, indexes }) => data + indexes >= smallest)
    .sort((a, b) => b.data + b.indexes - a.data - a.indexes);
  print(
    tableOf(`What each of ${latencies.length} registrations adds`, [
      ...shown.map((one) => rowOf(one.table, [one])),
      rowOf('all of Postgres', grown),
      { table: "Kafka's records", bytes: figure(each(logBytes(kafka), logged)) },
    ]),
  );
};
