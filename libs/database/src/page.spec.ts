import * as z from 'zod';
import { pageOfRows, readCursor } from './page';

describe('pages', () => {
  const rows = ['a', 'b', 'c'];
  const keys = (row: string) => [row];
  const position = z.tuple([z.string()]);

  it('end with a cursor where there is more', () => {
    const page = pageOfRows(rows, 2, keys);
    expect(page.rows).toEqual(['a', 'b']);
    expect(readCursor(position, page.endCursor)).toEqual({ ok: true, value: ['b'] });
    expect(pageOfRows(rows, 3, keys).endCursor).toBeNull();
  });

  it('begin at the first row without a cursor', () => {
    expect(readCursor(position, null)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['nonsense'],
    [''],
    [Buffer.from('["a","b"]').toString('base64url')],
    [Buffer.from('[1]').toString('base64url')],
  ])('are refused for the cursor %j, which is not theirs', (cursor) => {
    const issues = [{ path: 'after', problem: 'not-a-cursor' }];
    expect(readCursor(position, cursor)).toEqual({ ok: false, refusal: { code: 'INVALID_INPUT', facts: { issues } } });
  });
});
