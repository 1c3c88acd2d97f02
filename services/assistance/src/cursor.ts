import { refusal, type Refusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import type * as z from 'zod';

/** Writes the sort keys of a page's last row as an opaque cursor. */
export const writeCursor = (keys: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(keys)).toString('base64url');

/** Reads a cursor's sort keys; what is no cursor of this list is `INVALID_INPUT`. */
export const readCursor = <S extends z.ZodType>(
  keys: S,
  cursor: string,
): Result<z.infer<S>, Refusal<'INVALID_INPUT'>> => {
  try {
    return ok(keys.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))));
  } catch {
    return refused(refusal('INVALID_INPUT', { issues: [{ path: 'after', problem: 'not-a-cursor' }] }));
  }
};

/** The first rows of one more than a page, and the cursor of the last of them where there are more. */
export const pageOf = <T>(rows: readonly T[], first: number, keysOf: (row: T) => readonly (string | number)[]) => {
  const shown = rows.slice(0, first);
  const last = rows.length > first ? shown.at(-1) : undefined;
  return { shown, endCursor: last === undefined ? null : writeCursor(keysOf(last)) };
};
