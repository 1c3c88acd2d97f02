import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { topicsOf } from '@mrc/messaging';
import * as z from 'zod';
import type { AdminQuery } from '../network/admin-query';
import { readTopics } from '../network/read-topics';
import type { Canaries } from './canaries';

/** A place that was searched, how much was read there, and which fields were found. */
export type Searched = { readonly place: string; readonly read: number; readonly found: readonly string[] };

const searched = (canaries: Canaries, place: string, texts: readonly string[]): Searched => ({
  place,
  read: texts.length,
  found: canaries.foundIn(texts.join('\n')),
});

const withHeaders = z.record(z.string(), z.unknown());

/** Every message of every topic from the beginning: key, headers and value. */
export const searchTopics = async (canaries: Canaries, brokers: readonly string[], cell: string): Promise<Searched> => {
  const texts: string[] = [];
  const topics = topicsOf(cell).map(({ name }) => name);
  await readTopics(brokers, topics, (_topic, { key, headers, value }) => {
    const named = Object.entries(withHeaders.parse(headers ?? {})).map(([name, header]) => `${name}=${String(header)}`);
    texts.push([String(key), ...named, String(value)].join('\n'));
  });
  return searched(canaries, 'topics', texts);
};

export const searchFiles = (canaries: Canaries, files: readonly string[]): Searched[] =>
  files.map((file) => searched(canaries, path.basename(file), readFileSync(file, 'utf8').split('\n')));

export const filesIn = (folder: string): string[] => readdirSync(folder).map((name) => path.join(folder, name));

const tablesSql = `select table_schema as schema, table_name as name from information_schema.tables
  where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`;
const tables = z.array(z.object({ schema: z.string(), name: z.string() }));
const rows = z.array(z.object({ row: z.string() }));

/** Every row of the tables that are chosen, as text; what is bytes is read as text too. */
export const searchTables = async (
  canaries: Canaries,
  query: AdminQuery,
  chosen: (table: { readonly schema: string; readonly name: string }) => boolean,
): Promise<Searched[]> => {
  const all = tables.parse(await query(tablesSql));
  return Promise.all(
    all.filter(chosen).map(async ({ schema, name }) => {
      const found = rows.parse(await query(`select row_to_json(t)::text as row from ${schema}."${name}" t`));
      const texts = found.map(({ row }) => `${row}\n${asText(row)}`);
      return searched(canaries, `${schema}.${name}`, texts);
    }),
  );
};

const asText = (row: string): string =>
  row.replaceAll(/\\\\x([0-9a-f]+)/g, (_, hex: string) => Buffer.from(hex, 'hex').toString('utf8'));
