import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One row of a table, read cell by cell; every complaint names the file, the line and the column. */
export type Row = {
  /** The cell's text; throws on an empty cell. */
  text(column: string): string;
  /** The cell's text, or undefined where the table says "unknown" by leaving it empty. */
  optional(column: string): string | undefined;
  /** The cell split at semicolons; an empty cell is an empty list. */
  list(column: string): readonly string[];
  /** The cell as a finite number; throws on anything else. */
  number(column: string): number;
  /** The cell as one of `words`; throws on any other. */
  oneOf<W extends string>(column: string, words: readonly W[]): W;
  /** True where the cell is `yes`. */
  yes(column: string): boolean;
};

/** Keeps the first answer of `make`: tables are read when they are first asked for, once per process. */
export const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

const frozen = <T extends object>(value: T): Readonly<T> => {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) frozen(inner);
  return Object.freeze(value);
};

/** Reads `tables/<file>` and freezes what `read` makes of each row; throws on a malformed file or cell. */
export const readTable = <T extends object>(file: string, read: (row: Row) => T): readonly Readonly<T>[] => {
  const records = parse<Record<string, string>>(readFileSync(join(__dirname, 'tables', file)), { columns: true });
  return Object.freeze(records.map((record, index) => frozen(read(rowOf(record, `${file}:${index + 2}`)))));
};

/** The first row of each key; throws where two rows claim one key. */
export const indexBy = <T>(rows: readonly T[], key: (row: T) => string): ReadonlyMap<string, T> => {
  const map = new Map<string, T>();
  for (const row of rows) {
    if (map.has(key(row))) throw new Error(`Two rows of one table have the key ${key(row)}`);
    map.set(key(row), row);
  }
  return map;
};

/** A row over named cells; `place` is what complaints name. */
export const rowOf = (cells: Readonly<Record<string, string>>, place: string): Row => {
  const cell = (column: string): string => {
    const value = cells[column];
    if (value === undefined) throw new Error(`${place} has no column ${column}`);
    return value.trim();
  };
  const fail = (column: string, wanted: string): never => {
    throw new Error(`${place} ${column}: "${cell(column)}" is not ${wanted}`);
  };
  const text = (column: string) => cell(column) || fail(column, 'filled in');
  return {
    text,
    optional: (column) => cell(column) || undefined,
    list: (column) =>
      cell(column)
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    number: (column) => {
      const value = Number(text(column));
      return Number.isFinite(value) ? value : fail(column, 'a number');
    },
    oneOf: (column, words) => words.find((word) => word === cell(column)) ?? fail(column, `one of ${words.join(', ')}`),
    yes: (column) => cell(column) === 'yes',
  };
};
