import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { statusOf } from './operate/status';

const run = promisify(execFile);
const at = (file: string): string => JSON.stringify(path.join(__dirname, '..', file));
const inNode = async (script: string) => {
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
  return stdout.trim().split('\n');
};

/** What is said while the disks of two folders come to have these hundredths free, look after look. */
const saidOf = (looks: readonly (readonly [data: number, archive: number])[], disks: readonly [number, number]) =>
  inNode(`
    import { diskSayer } from ${at('disk-room.mjs')};
    const looks = ${JSON.stringify(looks)};
    let [data, archive] = [0, 0];
    const room = (folder) => folder === '/data'
      ? { disk: ${disks[0]}, free: data * 1e9, size: 100e9 }
      : { disk: ${disks[1]}, free: archive * 1e9, size: 100e9 };
    const look = diskSayer(['/data', '/archive'], (said) => console.log(said), { percent: 10, room });
    for ([data, archive] of looks) { look(); console.log('-'); }`);

const full = (folder: string, free: number): string =>
  `The disk of ${folder} is nearly full: ${free}.0 GB of 100.0 GB (${free} %) are free. Make room on it: once it is full nothing can be registered.`;

describe('a disk of the network', () => {
  it('is said to be nearly full when it comes to be, and to have room again then, each once', async () => {
    const looks = [
      [10, 50],
      [9, 50],
      [3, 9],
      [11, 8],
      [9, 8],
    ] as const;
    expect(await saidOf(looks, [1, 2])).toEqual([
      '-',
      full('/data', 9),
      '-',
      full('/archive', 9),
      '-',
      'The disk of /data has room again: 11.0 GB of 100.0 GB (11 %) are free.',
      '-',
      full('/data', 9),
      '-',
    ]);
  });

  it('is said once where both folders lie on it', async () => {
    expect(await saidOf([[9, 9]], [1, 1])).toEqual([full('/data', 9), '-']);
  });

  it('is passed over where it cannot be looked at', async () => {
    const said = await inNode(`
      import { diskSayer, roomOf } from ${at('disk-room.mjs')};
      diskSayer(['/no/such/folder', '/proc'], (said) => console.log(said), { percent: 90 })();
      console.log(roomOf('/no/such/folder') === undefined, roomOf(${JSON.stringify(__dirname)}).size > 0);`);
    expect(said).toEqual(['true true']);
  });

  it('is told to an operator with what is free, and that it is nearly full', async () => {
    const nobody = () => Promise.reject(new Error('no database'));
    const told = async (freePercent: number) =>
      (await statusOf([], nobody, { folders: [__dirname], freePercent })).sentences[1]?.replaceAll(
        /[\d.]+ GB/g,
        'N GB',
      );
    expect(await told(101)).toBe(`Of the disk of ${__dirname} N GB of N GB are free: it is NEARLY FULL.`);
    expect(await told(0)).toBe(`Of the disk of ${__dirname} N GB of N GB are free.`);
  });
});

describe('a folder that is made with those above it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mrc-folders-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('may be entered by whom it is for, and is left as it is where it is there', async () => {
    const place = path.join(folder, 'a', 'b');
    await inNode(`
      import { makeFolder } from ${at('folders.mjs')};
      makeFolder(${JSON.stringify(place)}, 0o700);
      makeFolder(${JSON.stringify(place)}, 0o755);`);
    expect([place, path.dirname(place)].map((one) => statSync(one).mode & 0o777)).toEqual([0o700, 0o700]);
    expect(existsSync(place)).toBe(true);
  });
});
