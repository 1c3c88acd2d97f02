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
    [
      '--instances',
      'MRC_DATA',
      'PORT',
      'PORT_BASE',
      'MRC_SHAPE',
      'CELL',
      'DATABASE_URL',
      'KAFKA_BROKERS',
      'OIDC_ISSUER',
    ],
  ],
  ['test.mjs', 'npm test --', ['N passed, N failed']],
  ['demo.mjs', 'npm run demo --', ['--persons', '--seed', 'MRC_DATA']],
  ['backup.mjs', 'npm run backup --', ['--to', '--keys-to', '--keep', 'MRC_DATA']],
  ['restore.mjs', 'npm run restore --', ['--from', '--at', '--over', '--went-back', '--kafka-lost', 'MRC_WAL_ARCHIVE']],
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
    [{ MRC_SHAPE: 's0' }, 'MRC_SHAPE is "s0": S0 starts all services in one process; leave it out otherwise.\n'],
    [
      { MRC_LOG_MEGABYTES: '20MB' },
      'MRC_LOG_MEGABYTES is "20MB": name a whole number from 1, or leave it out for 20.\n',
    ],
    [
      { MRC_DISK_FREE_PERCENT: '10%' },
      'MRC_DISK_FREE_PERCENT is "10%": name a whole number from 1 to 90, or leave it out for 10.\n',
    ],
    [{ MRC_LOG_FILES: '0' }, 'MRC_LOG_FILES is "0": name a whole number from 1, or leave it out for 5.\n'],
  ])('refuses %j with one sentence and does nothing', (more, sentence) => {
    expect(runWith(more, 'start.mjs')).toMatchObject({ status: 1, stdout: '', stderr: sentence });
    expect(existsSync(data)).toBe(false);
  });

  it.each([
    [
      { PORT: '6000' },
      'Port 6000, meant for the web console, is one that browsers never open: set PORT to another one.\n',
    ],
    [
      { CELL: 'Tajikistan' },
      'CELL is "Tajikistan": name it with 1 to 40 lower-case letters, digits and hyphens, beginning with a letter, and not with "pg-".\n',
    ],
    [{ PORT: '0', PORT_BASE: '6650' }, 'PORT is "0", which is not a port number.\n'],
    [
      { PORT: '42117', PORT_BASE: '6650' },
      'Port 6665, meant for the health of assistance, is one that browsers never open: set PORT_BASE to another range.\n',
    ],
    [
      { PORT_BASE: '65520' },
      'Port 65536, meant for the service referrals, is above 65535: lower PORT_BASE, or start fewer instances.\n',
    ],
    [
      { PORT: '4114' },
      'Port 4114 is meant for the web console and for the service assistance: set PORT or PORT_BASE to another range.\n',
    ],
    [{ PORT: '65536' }, 'PORT is "65536", which is not a port number.\n'],
  ])('refuses %j with one sentence', (settings, sentence) => {
    const { status, stderr } = runWith(settings, 'start.mjs');
    expect(stderr).toBe(sentence);
    expect(status).toBeGreaterThan(0);
    rmSync(data, { recursive: true, force: true });
  });

  it.each([
    ['0', '--instances is 0: a machine runs 1 to 8 of each program.\n'],
    ['9', '--instances is 9: a machine runs 1 to 8 of each program.\n'],
    ['two', '--instances is "two", which is not a whole number.\n'],
    ['2', 'In one process (MRC_SHAPE=S0) there is one of each program: leave out --instances or MRC_SHAPE.\n'],
  ])('refuses %s instances of each program, in one process, with one sentence and does nothing', (count, sentence) => {
    expect(run('start.mjs', '--instances', count)).toEqual({ status: 1, stdout: '', stderr: sentence });
    expect(existsSync(data)).toBe(false);
  });

  it.each([
    [
      { PORT: '65533', PORT_BASE: '4100' },
      'Port 65536, meant for the web console of gateway 4, is above 65535: lower PORT, or start fewer instances.\n',
    ],
    [
      { PORT: '4000', PORT_BASE: '65480' },
      'Port 65536, meant for the service referrals 5, is above 65535: lower PORT_BASE, or start fewer instances.\n',
    ],
    [
      { PORT: '4095', PORT_BASE: '4100' },
      'Port 4100 is meant for the web console of gateway 6 and for Postgres: set PORT or PORT_BASE to another range.\n',
    ],
  ])('refuses ports that eight instances at %j cannot have, with one sentence', (ports, sentence) => {
    const elsewhere = { KAFKA_BROKERS: '127.0.0.1:1', MRC_SHAPE: '' };
    const { status, stderr } = runWith({ ...ports, ...elsewhere }, 'start.mjs', '--instances', '8');
    expect({ status, stderr }).toEqual({ status: 2, stderr: sentence });
    rmSync(data, { recursive: true, force: true });
  });

  it('refuses a port of the second instance of a program that browsers never open', () => {
    const ports = { PORT: '5999', MRC_SHAPE: '' };
    const { stderr } = runWith({ ...ports, KAFKA_BROKERS: '127.0.0.1:1' }, 'start.mjs', '--instances', '2');
    expect(stderr).toMatch(
      /^Port 6000, meant for the web console of gateway 2, is one that browsers never open: .+\n$/,
    );
    rmSync(data, { recursive: true, force: true });
  });

  it('refuses a data folder that cannot be made, and a file in its place, with one sentence', () => {
    for (const place of ['/dev/null/data', '/dev/null', '/proc/data']) {
      const { status, stderr } = runWith({ MRC_DATA: place }, 'start.mjs');
      expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 3, lines: 1 });
      expect(stderr).toContain(place);
    }
  });
});

describe('restore.mjs', () => {
  it('refuses a folder that holds no network, and makes none', () => {
    expect(run('restore.mjs', '--kafka-lost')).toEqual({
      status: 1,
      stdout: '',
      stderr: `${data} holds no network: restore one with --from, or name another folder with MRC_DATA.\n`,
    });
    expect(existsSync(data)).toBe(false);
  });
});

describe('operate.mjs', () => {
  it.each([
    [['--help'], /^Use: npm run operate -- COMMAND\n[^]*dead-letters discard SERVICE ID[^]*MRC_DATA/],
    [['rebuild', '--help'], /^Use: npm run operate -- rebuild SERVICE CONSUMER\n/],
    [['dead-letters', 'replay', '-h'], /^Use: npm run operate -- dead-letters replay SERVICE ID\n/],
    [['help'], /^Use: npm run operate -- COMMAND\n/],
    [['help', 'check'], /^Use: npm run operate -- check\n/],
    [['backup', '--help'], /^Use: npm run backup -- /],
    [['rotate', '--help'], /^Use: npm run operate -- rotate SECRET\n[^]*session-secret/],
  ])('tells with %j what there is, and does nothing', (args, text) => {
    const { status, stdout, stderr } = run('operate.mjs', ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(text);
    expect(existsSync(data)).toBe(false);
  });

  it.each([
    [[], 'Say what to do; "npm run operate -- --help" says what there is.'],
    [
      ['dead-letters'],
      'Say which: dead-letters list, dead-letters replay, dead-letters discard; "npm run operate -- --help" says what each does.',
    ],
    [['mend'], 'There is no command "mend"; "npm run operate -- --help" says what there is.'],
    [
      ['dead-letters', 'drop'],
      'There is no command "dead-letters drop"; "npm run operate -- --help" says what there is.',
    ],
    [
      ['rebuild', 'referrals'],
      'Use: npm run operate -- rebuild SERVICE CONSUMER; "npm run operate -- rebuild --help" tells more.',
    ],
    [
      ['rebuild', 'gateway', 'x'],
      '"gateway" is none of the services: directory, registration, assistance, referrals, reporting.',
    ],
    [['dead-letters', 'replay', 'referrals', '7'], '"7" is not an id, as 0198c2f4-7a51-7e10-9c1b-3f0d5a7b2c11.'],
    [
      ['dead-letters', 'discard', 'referrals', '0198c2f4-7a51-7e10-9c1b-3f0d5a7b2c11'],
      'Say why, in 1 to 300 characters, when it asks or on its standard input: it is kept with the dead letter.',
    ],
    [['dead-letters', '--reason', 'x'], `Unknown option '--reason'; "npm run operate -- --help" says what there is.`],
    [['status', 'x'], 'Use: npm run operate -- status; "npm run operate -- status --help" tells more.'],
    [['rotate'], 'Use: npm run operate -- rotate SECRET; "npm run operate -- rotate --help" names them.'],
    [['rotate', 'session-secret'], `${data} does not exist: name the data folder with MRC_DATA.`],
    [['status', '--hlep'], `Unknown option '--hlep'; "npm run operate -- --help" says what there is.`],
    [['status'], `No network runs on ${data}: start it with "npm start", or name another folder with MRC_DATA.`],
  ])('refuses %j with one sentence and does nothing', (args, sentence) => {
    expect(run('operate.mjs', ...args)).toEqual({ status: 1, stdout: '', stderr: `${sentence}\n` });
    expect(existsSync(data)).toBe(false);
  });
});
