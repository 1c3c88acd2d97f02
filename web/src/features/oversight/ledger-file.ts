import type { Text } from '../../i18n/use-text';
import { csvOf, csvSeparator, type CsvField } from '../reports/csv';

/** Rows that one file holds at most, and how many are asked for at once. */
export const mostRows = 5_000;
export const rowsAtOnce = 100;

/** A column of a ledger in a file: its heading, and what stands in it. */
export type FileColumn<Row> = { readonly title: string; readonly of: (row: Row) => CsvField };

export type LedgerFile<Row> = {
  readonly title: string;
  readonly name: string;
  readonly columns: readonly FileColumn<Row>[];
};

/** A page of a ledger, or nothing where it could not be read. */
type Page<Row> = { readonly rows: readonly Row[]; readonly endCursor: string | null };

/** All rows from the first on, up to the most one file holds; undefined where a page could not be read. */
export const readLedger = async <Row>(
  ask: (after: string | null) => Promise<Page<Row> | undefined>,
): Promise<{ readonly rows: readonly Row[]; readonly isCut: boolean } | undefined> => {
  const rows: Row[] = [];
  for (let after: string | null = null; rows.length < mostRows;) {
    const page: Page<Row> | undefined = await ask(after);
    if (page === undefined) return undefined;
    rows.push(...page.rows);
    if (page.endCursor === null) return { rows, isCut: false };
    after = page.endCursor;
  }
  return { rows: rows.slice(0, mostRows), isCut: true };
};

/** A ledger as a CSV file for readers of a locale: what it is, whether it is cut, a line for each row, and no name of anybody. */
export const ledgerFile = <Row>(
  { title, columns }: LedgerFile<Row>,
  { rows, isCut }: { readonly rows: readonly Row[]; readonly isCut: boolean },
  text: Text,
  locale: string,
): string =>
  csvOf(
    [
      [title],
      ...(isCut ? [[text('ledger.file.cut', { rows: mostRows })]] : []),
      [],
      columns.map((column) => column.title),
      ...rows.map((row) => columns.map(({ of }) => of(row))),
    ],
    csvSeparator(locale),
  );
