import { ledgerFile, mostRows, readLedger } from './ledger-file';

const page = (from: number, count: number, endCursor: string | null) => ({
  rows: Array.from({ length: count }, (_, at) => from + at),
  endCursor,
});

describe('a ledger as a file', () => {
  const file = { title: 'Consents', name: 'consents', columns: [{ title: 'Receiver', of: (row: string) => row }] };
  const words = (id: string) => id;

  it('holds every row of every page', async () => {
    const pages = [page(0, 100, 'next'), page(100, 3, null)];
    const read = await readLedger(() => Promise.resolve(pages.shift()));
    expect([read?.rows.length, read?.isCut]).toEqual([103, false]);
  });

  it('is cut at the most it holds, and says so', async () => {
    let asked = 0;
    const read = await readLedger(() => {
      asked += 1;
      return Promise.resolve(page(0, 100, 'next'));
    });
    expect([read?.rows.length, read?.isCut, asked]).toEqual([mostRows, true, mostRows / 100]);
    expect(ledgerFile(file, { rows: ['A'], isCut: true }, words, 'en')).toContain('ledger.file.cut');
    expect(ledgerFile(file, { rows: ['A'], isCut: false }, words, 'en')).not.toContain('ledger.file.cut');
  });

  it('is none where a page could not be read', async () => {
    const pages = [page(0, 100, 'next'), undefined];
    expect(await readLedger(() => Promise.resolve(pages.shift()))).toBeUndefined();
  });

  it('holds nothing that a spreadsheet would take for a formula', () => {
    expect(ledgerFile(file, { rows: ['=1+1'], isCut: false }, words, 'en')).toContain("'=1+1");
  });
});
