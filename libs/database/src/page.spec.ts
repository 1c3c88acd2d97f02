import { keysOfCursor, pageOfRows } from './page';

describe('pages', () => {
  const rows = ['a', 'b', 'c'];
  const keys = (row: string) => [row];

  it('end with a cursor where there is more', () => {
    const page = pageOfRows(rows, 2, keys);
    expect(page.rows).toEqual(['a', 'b']);
    expect(keysOfCursor(page.endCursor, 1)).toEqual(['b']);
    expect(pageOfRows(rows, 3, keys).endCursor).toBeNull();
  });

  it.each([
    [null],
    ['nonsense'],
    [Buffer.from('["a","b"]').toString('base64url')],
    [Buffer.from('[1]').toString('base64url')],
  ])('begin at the first row for the cursor %j', (cursor) => {
    expect(keysOfCursor(cursor, 1)).toBeNull();
  });
});
