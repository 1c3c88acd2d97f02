import type { Tx } from './transaction';

/** What a column is: its type as Postgres names it (`udt_name`), whether it may be null, and its name where that is not its key. */
type Definition = {
  readonly type: string;
  readonly nullable: boolean;
  /** Postgres makes its value: it is read and never written. */
  readonly generated: boolean;
  readonly name?: string;
};

/** A column whose values are `T` in the code. */
export type Column<T, Made extends boolean = boolean> = Definition & {
  readonly generated: Made;
  readonly value?: T;
  orNull(): Column<T | null, Made>;
  named(name: string): Column<T, Made>;
  madeByPostgres(): Column<T, true>;
};

const columnOf = <T, Made extends boolean>(definition: Definition & { readonly generated: Made }): Column<T, Made> => ({
  ...definition,
  orNull: () => columnOf<T | null, Made>({ ...definition, nullable: true }),
  named: (name) => columnOf<T, Made>({ ...definition, name }),
  madeByPostgres: () => columnOf<T, true>({ ...definition, generated: true }),
});

const ofType = <T>(type: string): Column<T, false> => columnOf<T, false>({ type, nullable: false, generated: false });

/** The kinds of columns: a day is `YYYY-MM-DD`, a moment a `Date`, json is read parsed and written as a string of it. */
export const column = {
  uuid: () => ofType<string>('uuid'),
  uuids: () => ofType<readonly string[]>('_uuid'),
  text: <T extends string = string>() => ofType<T>('text'),
  texts: <T extends string = string>() => ofType<readonly T[]>('_text'),
  int: () => ofType<number>('int4'),
  boolean: () => ofType<boolean>('bool'),
  day: () => ofType<string>('date'),
  moment: () => ofType<Date>('timestamptz'),
  json: <T extends object>() => ofType<T>('json'),
};

/** What every row about a person says of whose it is, where and when it came to be. */
export const ownedColumns = <Level extends string>() => ({
  controller: column.uuid(),
  jurisdiction: column.text(),
  centre: column.uuid(),
  accessLevel: column.text<Level>(),
  occurredOn: column.day(),
  recordedAt: column.moment(),
});

type Columns = Readonly<Record<string, Column<unknown>>>;

type ValueOf<C> = C extends Column<infer T> ? T : never;

type WrittenKey<C extends Columns> = {
  [Key in keyof C]: C[Key] extends { readonly generated: true } ? never : Key;
}[keyof C];

type Row<C extends Columns> = { readonly [Key in keyof C]: ValueOf<C[Key]> };

/** A row as it is read. */
export type RowOf<T extends { readonly columns: Columns }> = Row<T['columns']>;

/** A row as it is written: every column but those that Postgres makes. */
export type WrittenRow<C extends Columns> = { readonly [Key in WrittenKey<C>]: ValueOf<C[Key]> };

/** A table whose columns are said once, by the names the code has for them. */
export type Table<C extends Columns> = {
  readonly name: string;
  readonly columns: C;
  /** Columns of the table that nobody reads or writes by this declaration. */
  readonly besides: readonly string[];
  /** The columns for a `select`, each under its key, of the alias where there is one; all, or those named. */
  selected(alias?: string, only?: readonly (keyof C & string)[]): string;
  /** The rows that `rest` of the `select` leaves, such as `where id = $1 for update`. */
  rows(tx: Tx, rest: string, values: readonly unknown[]): Promise<Row<C>[]>;
  /** The first of them, or undefined. */
  first(tx: Tx, rest: string, values: readonly unknown[]): Promise<Row<C> | undefined>;
  /** Inserts a row; `more` is what follows the values, such as `on conflict … returning …`, and answers its rows. */
  insert(tx: Tx, row: WrittenRow<C>, more?: string): Promise<object[]>;
  /** Writes these columns of the row with this id. */
  update(tx: Tx, id: string, changes: Partial<WrittenRow<C>>): Promise<void>;
};

const snakeCase = (key: string): string => key.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

const declared = new Map<string, Table<Columns>>();

/** Every table declared by what was imported so far. */
export const declaredTables = (): readonly Table<Columns>[] => [...declared.values()];

/** The name of a column in Postgres. */
export const columnName = ({ columns }: { readonly columns: Columns }, key: string): string =>
  columns[key]?.name ?? snakeCase(key);

/**
 * Declares a table: selecting, inserting and updating are made from its columns, in their order. `besides` names the columns that
 * exist and are left to others, such as triggers; a spec compares the declaration with the schema. Throws where a table is
 * declared twice.
 */
export const table = <const C extends Columns>(name: string, columns: C, besides: readonly string[] = []): Table<C> => {
  const keys = Object.keys(columns);
  const nameOf = (key: string): string => columnName({ columns }, key);
  const written = keys.filter((key) => !columns[key]?.generated);
  const writtenValue = (row: object, key: string): unknown => {
    const value: unknown = Reflect.get(row, key);
    return columns[key]?.type === 'json' && value !== null ? JSON.stringify(value) : value;
  };
  const selection = (prefix: string) => (key: string) =>
    `${prefix}${nameOf(key)}${columns[key]?.type === 'date' ? '::text' : ''} as "${key}"`;
  const reading = `select ${keys.map(selection('')).join(', ')} from ${name}`;
  const insertion = `insert into ${name} (${written.map(nameOf).join(', ')}) values (${written.map((_, at) => `$${at + 1}`).join(', ')})`;
  const made: Table<C> = {
    name,
    columns,
    besides,
    selected: (alias, only = keys) => only.map(selection(alias === undefined ? '' : `${alias}.`)).join(', '),
    rows: (tx, rest, values) => tx.query<Row<C>>(`${reading} ${rest}`, values),
    first: (tx, rest, values) => tx.first<Row<C>>(`${reading} ${rest}`, values),
    insert: (tx, row, more = '') =>
      tx.query(
        `${insertion} ${more}`,
        written.map((key) => writtenValue(row, key)),
      ),
    update: async (tx, id, changes) => {
      const changed = written.filter((key) => key in changes);
      const set = changed.map((key, at) => `${nameOf(key)} = $${at + 2}`).join(', ');
      await tx.query(`update ${name} set ${set} where id = $1`, [
        id,
        ...changed.map((key) => writtenValue(changes, key)),
      ]);
    },
  };
  if (declared.has(name)) throw new Error(`The table ${name} is declared twice`);
  declared.set(name, made);
  return made;
};
