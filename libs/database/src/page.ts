import { invalidInput, type Refusal } from '@mrc/contracts';
import { ok, type Result } from '@mrc/kernel';
import * as z from 'zod';

/** One page of rows and the cursor after its last row, null where there is no more. */
export type Page<Row> = { readonly rows: Row[]; readonly endCursor: string | null };

type Keys = readonly (string | number | boolean)[];

/** Cuts `first` + 1 rows down to a page; `keysOf` gives the sort keys of a row that the cursor carries. */
export const pageOfRows = <Row>(rows: readonly Row[], first: number, keysOf: (row: Row) => Keys): Page<Row> => {
  const shown = rows.slice(0, first);
  const last = shown.at(-1);
  return { rows: shown, endCursor: rows.length > first && last ? cursorOf(keysOf(last)) : null };
};

const cursorOf = (keys: Keys): string => Buffer.from(JSON.stringify(keys)).toString('base64url');

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not-a-cursor' });
    return z.NEVER;
  }
});

/** The sort keys in a cursor, null for the first page; what is no cursor of this list is `INVALID_INPUT`. */
export const readCursor = <S extends z.ZodType>(
  keys: S,
  after: string | null,
): Result<z.infer<S> | null, Refusal<'INVALID_INPUT'>> => {
  if (after === null) return ok(null);
  const read = json.pipe(keys).safeParse(Buffer.from(after, 'base64url').toString('utf8'));
  return read.success ? ok(read.data) : invalidInput('after', 'not-a-cursor');
};
