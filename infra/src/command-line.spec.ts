import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'mrc-command-line-'));
const data = path.join(folder, 'data');

const run = (program: string, ...args: readonly string[]) => runWith({}, program, ...args);

const runWith = (more: Readonly<Record<string, string>>, program: string, ...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, '..', program), ...args], {
    encoding: 'utf8',
    timeout: 20_000,
    env: { PATH: process.env['PATH'], MRC_DATA: data, MRC_SHAPE: 'S0', ...more },
  });
  return { status, stdout, stderr };
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  [
    'start.mjs',
    'npm start --',
    ['MRC_DATA', 'PORT', 'PORT_BASE', 'MRC_SHAPE', 'DATABASE_URL', 'KAFKA_BROKERS', 'OIDC_ISSUER'],
  ],
  ['test.mjs', 'npm test --', ['N passed, N failed']],
  ['demo.mjs', 'npm run demo --', ['--persons', '--seed', 'MRC_DATA']],
])('%s', (program, command, named) => {
  it.each(['--help', '-h'])('says with %s what it does and reads, and does nothing', (flag) => {
    const { status, stdout, stderr } = run(program, flag);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Use: /);
    for (const name of named) expect(stdout).toContain(name);
    expect(existsSync(data)).toBe(false);
  });

  it.each([
    ['--hlep', `Unknown option '--hlep'; "${command} --help" says what there is.\n`],
    ['now', `Unexpected argument 'now'; "${command} --help" says what there is.\n`],
  ])('refuses %s with one sentence and does nothing', (argument, sentence) => {
    expect(run(program, argument)).toEqual({ status: 1, stdout: '', stderr: sentence });
    expect(existsSync(data)).toBe(false);
  });
});

describe('npm start', () => {
  it.each([
    [
      { PORT: '6000' },
      'Port 6000, meant for the web console, is one that browsers never open: set PORT to another one.\n',
    ],
    [{ PORT: '0', PORT_BASE: '6650' }, 'PORT is "0", which is not a port number.\n'],
    [
      { PORT: '42117', PORT_BASE: '6650' },
      'Port 6665, meant for the health of assistance, is one that browsers never open: set PORT_BASE to another range.\n',
    ],
  ])('refuses %j with one sentence', (settings, sentence) => {
    const { status, stderr } = runWith(settings, 'start.mjs');
    expect(stderr).toBe(sentence);
    expect(status).toBeGreaterThan(0);
    rmSync(data, { recursive: true, force: true });
  });

  it('refuses a data folder that cannot be made, and a file in its place, with one sentence', () => {
    for (const place of ['/dev/null/data', '/dev/null']) {
      const { status, stderr } = runWith({ MRC_DATA: place }, 'start.mjs');
      expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 3, lines: 1 });
      expect(stderr).toContain(place);
    }
  });
});
