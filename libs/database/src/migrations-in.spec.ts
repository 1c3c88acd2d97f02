import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrationNamed, ofStatements } from './migration';
import { migrationsIn } from './migrations-in';

describe('the migrations of a folder', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const write = (file: string, says: string) => {
    writeFileSync(path.join(folder, file), says);
  };
  const declared = `exports.migration = { transaction: false, up: async (runner) => runner.query('widen') };`;

  it('are named for their files and come by the time they were written, with those of libraries in their place', () => {
    write('20260103000000-paint-it.js', declared);
    write('20260101000000-make-the-shelf.js', declared);
    const brought = migrationNamed('Brought20260102000000', ofStatements([]));
    expect(migrationsIn(folder, [brought]).map(({ name }) => name)).toEqual([
      'MakeTheShelf20260101000000',
      'Brought20260102000000',
      'PaintIt20260103000000',
    ]);
  });

  it('do what their file says, outside a transaction where it says so, and never go back', async () => {
    write('20260101000000-widen.js', declared);
    const asked: string[] = [];
    const runner = { query: async (sql: string) => asked.push(sql) } as never;
    const [Widen] = migrationsIn(folder);
    const widen = new Widen!();
    await widen.up(runner);
    expect(asked).toEqual(['widen']);
    expect(widen).toMatchObject({ name: 'Widen20260101000000', transaction: false });
    await expect(widen.down(runner)).rejects.toThrow('forward only');
  });

  it('are not the maps, specs and other files beside them', () => {
    for (const file of ['20260101000000-make.js.map', '20260101000000-make.spec.ts', 'make.js']) write(file, declared);
    expect(migrationsIn(folder)).toEqual([]);
  });

  it('are refused where a file that is named as one declares none', () => {
    write('20260101000000-make.js', 'exports.make = 1;');
    expect(() => migrationsIn(folder)).toThrow('20260101000000-make.js exports no "migration"');
  });
});
