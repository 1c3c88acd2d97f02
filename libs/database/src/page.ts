/** One page of rows and the cursor after its last row, null where there is no more. */
export type Page<Row> = { readonly rows: Row[]; readonly endCursor: string | null };

/** Cuts `first` + 1 rows down to a page; `keyOf` gives the sort keys of a row that the cursor carries. */
export const pageOfRows = <Row>(
  rows: readonly Row[],
  first: number,
  keyOf: (row: Row) => readonly string[],
): Page<Row> => {
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return { rows: shown, endCursor: rows.length > first && last ? cursorOf(keyOf(last)) : null };
};

const cursorOf = (keys: readonly string[]): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

/** The sort keys in a cursor, or null for the first page and for whatever is not a cursor of `length` keys. */
export const keysOfCursor = (cursor: string | null, length: number): string[] | null => {
  if (cursor === null) return null;
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const valid = Array.isArray(keys) && keys.length === length && keys.every((key) => typeof key === 'string');
    return valid ? keys : null;
  } catch {
    return null;
  }
};
