import { refusal, type Refusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import * as z from 'zod';

/** An opaque cursor: the sort keys of the last row, in base64url. */
export const cursorOf = (keys: readonly (string | number | boolean)[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not-a-cursor' });
    return z.NEVER;
  }
});

/** The sort keys in a cursor, null at the beginning; a cursor that is not ours is refused. */
export const readCursor = <S extends z.ZodType>(
  keys: S,
  after: string | null,
): Result<z.infer<S> | null, Refusal<'INVALID_INPUT'>> => {
  if (after === null) return ok(null);
  const read = json.pipe(keys).safeParse(Buffer.from(after, 'base64url').toString('utf8'));
  return read.success
    ? ok(read.data)
    : refused(refusal('INVALID_INPUT', { issues: [{ path: 'after', problem: 'not-a-cursor' }] }));
};

/** One page of rows, of which one more than asked for was read. */
export const pageOf = <Row>(
  rows: readonly Row[],
  first: number,
  keysOf: (row: Row) => readonly (string | number | boolean)[],
): { rows: Row[]; endCursor: string | null } => {
  const page = rows.slice(0, first);
  const last = page.at(-1);
  return { rows: page, endCursor: rows.length > first && last ? cursorOf(keysOf(last)) : null };
};
