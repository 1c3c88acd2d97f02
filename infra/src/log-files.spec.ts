import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = (file: string): string => JSON.stringify(path.join(__dirname, '..', file));
const inNode = (script: string) => run(process.execPath, ['--input-type=module', '-e', script]);

const writer = `let line = 0; setInterval(() => { for (let i = 0; i < 20; i += 1) console.log('line ' + (line += 1)); }, 5);`;

describe('the log of a program that runs', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mrc-log-files-'));
  const log = path.join(folder, 'program.log');
  const linesOf = (file: string) => readFileSync(file, 'utf8').trim().split('\n');

  afterEach(() => {
    for (const number of ['', '.1', '.2', '.3', '.4']) rmSync(`${log}${number}`, { recursive: true, force: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('never grows much past its limit, keeps so many older ones, and goes on in the same file', async () => {
    await inNode(`
      import { spawn } from 'node:child_process';
      import { closeSync, existsSync, openSync } from 'node:fs';
      import { keepLogWithin } from ${here('log-files.mjs')};
      import { waitUntil } from ${here('processes.mjs')};
      const output = openSync(${JSON.stringify(log)}, 'a');
      const child = spawn(process.execPath, ['-e', ${JSON.stringify(writer)}], { stdio: ['ignore', output, output] });
      closeSync(output);
      const stop = keepLogWithin(${JSON.stringify(log)}, { bytes: 10_000, files: 3 }, 20);
      await waitUntil(() => existsSync(${JSON.stringify(`${log}.3`)}), 20_000);
      stop();
      child.kill();
      process.exit();`);
    expect(statSync(log).size).toBeLessThan(100_000);
    expect([1, 2, 3, 4].map((number) => existsSync(`${log}.${number}`))).toEqual([true, true, true, false]);
    const older = linesOf(`${log}.1`);
    expect(older.length).toBeGreaterThan(500);
    expect(older.every((line) => /^line \d+$/.test(line))).toBe(true);
    const numbers = older.map((line) => Number(line.slice(5)));
    expect(numbers).toEqual(numbers.map((_number, index) => (numbers[0] ?? 0) + index));
  });

  it('is emptied where there is no room for an older one', async () => {
    writeFileSync(log, 'x'.repeat(30_000));
    const script = `import { rotateLog } from ${here('log-files.mjs')}; rotateLog(${JSON.stringify(log)}, { bytes: 10_000, files: 3 });`;
    await run('bash', ['-c', 'ulimit -f 10; exec "$0" --input-type=module -e "$1"', process.execPath, script]);
    expect(statSync(log).size).toBe(0);
    expect(existsSync(`${log}.1`)).toBe(false);
  });
});
