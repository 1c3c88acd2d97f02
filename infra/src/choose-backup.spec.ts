import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const restore = path.join(__dirname, '..', 'backup', 'choose.mjs');
const [older, newer] = ['2026-11-27T10-00-00Z', '2026-11-28T10-00-00Z'] as const;

describe('the backup that a restore takes', () => {
  let place: string;

  const put = (name: string, manifest: string) => {
    mkdirSync(path.join(place, name));
    writeFileSync(path.join(place, name, 'manifest.json'), manifest);
  };
  const whole = (name: string) => JSON.stringify({ endedAt: `${name.slice(0, 10)}T10:00:09Z`, postgres: '18.4' });
  const chosenFrom = (from: string, at?: string): string => {
    const script = `import { chooseBackup } from ${JSON.stringify(restore)};
      try {
        process.stdout.write(chooseBackup({ walArchive: '/' }, ${JSON.stringify({ from, at })}).name);
      } catch ({ message }) { process.stdout.write(message); }`;
    return spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout;
  };
  const notWhole = (name: string) =>
    `The backup ${path.join(place, name)} is not whole (its "manifest.json" is missing or cannot be read): take another one.`;

  beforeEach(() => {
    place = mkdtempSync(path.join(tmpdir(), 'mrc-choose-'));
    put(older, whole(older));
  });
  afterEach(() => rmSync(place, { recursive: true, force: true }));

  it('is the newest of a folder, or the newest before a moment', () => {
    put(newer, whole(newer));
    expect(chosenFrom(place)).toBe(newer);
    expect(chosenFrom(place, '2026-11-28T10:00:05Z')).toBe(older);
    expect(chosenFrom(place, '2026-11-26T10:00:05Z')).toMatch(/^No backup in .* was finished before 2026-11-26/);
  });

  it('is no older one in silence where the newest cannot be read', () => {
    put(newer, '{"endedAt":');
    expect(chosenFrom(place)).toBe(notWhole(newer));
    expect(chosenFrom(path.join(place, newer))).toBe(notWhole(newer));
    expect(chosenFrom(path.join(place, older))).toBe(older);
    expect(chosenFrom(place, '2026-11-27T12:00:00Z')).toBe(older);
  });

  it('is none where a folder holds no backup', () => {
    expect(chosenFrom(tmpdir())).toBe(`${tmpdir()} is neither a backup nor a folder of backups.`);
  });
});
