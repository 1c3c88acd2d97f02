import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const keys = JSON.stringify(path.join(__dirname, '..', 'backup', 'keys.mjs'));

describe('a restore under the keys of a backup', () => {
  let place: string;
  let data: string;

  beforeEach(() => {
    place = mkdtempSync(path.join(tmpdir(), 'mrc-backup-keys-'));
    data = path.join(place, 'data');
    for (const [folder, secret] of [
      [path.join(data, 'keys'), 'own'],
      [path.join(place, 'backup'), 'of the backup'],
    ] as const) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'session-secret'), secret);
    }
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  const during = (work: string): string => {
    const script = `import { readFileSync } from 'node:fs';
      import { underKeysOf } from ${keys};
      const [from, data] = ${JSON.stringify([path.join(place, 'backup'), data])};
      const used = (folder) => readFileSync(folder + '/keys/session-secret', 'utf8');
      await underKeysOf({ from, manifest: { keys: ['session-secret'] } }, data, async (folder) => { ${work} });`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
    return stdout;
  };
  const own = () => readFileSync(path.join(data, 'keys', 'session-secret'), 'utf8');
  const asides = () => readdirSync(data).filter((name) => name.startsWith('keys.before-'));

  it('puts the own keys aside once it is done', () => {
    const said = during('process.stdout.write(used(folder) + ", " + used(data))');
    expect(said).toMatch(/^of the backup, own\[.*What was in .*keys is now in .*keys\.before-/);
    expect(own()).toBe('of the backup');
    expect(asides().map((name) => readFileSync(path.join(data, name, 'session-secret'), 'utf8'))).toEqual(['own']);
    expect(existsSync(path.join(data, 'keys.restoring'))).toBe(false);
  });

  it.each([
    ['fails', 'throw new Error("not recovered")'],
    ['is ended by a Ctrl-C', 'process.exit(130)'],
    ['is killed', 'process.kill(process.pid, "SIGKILL"); await new Promise(() => undefined)'],
  ])('leaves the own keys where they are if it %s', (_, work) => {
    during(work);
    expect(own()).toBe('own');
    expect(asides()).toEqual([]);
    during('');
    expect(own()).toBe('of the backup');
  });
});
