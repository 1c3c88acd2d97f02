import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readFile, rename, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { eventually } from './eventually';
import { freePort, freePortRow } from './free-port';

jest.setTimeout(240_000);

const checkout = path.resolve(__dirname, '../../..');

// Stands for the built programs: answers on its port, ends or refuses as the environment says, and leaves when asked.
const program = `
const { readFileSync } = require('node:fs');
const { createServer } = require('node:http');
if (process.env.PROBE_REFUSES) { console.error('config: SOMETHING is missing'); process.exit(1); }
const programs = JSON.parse(readFileSync(JSON.parse(process.env.MRC_SERVICES), 'utf8'));
const port = programs.gateway.PORT;
createServer((request, response) => {
  response.statusCode = ['/health/started', '/health/ready'].includes(request.url) ? 200 : 404;
  response.end();
}).listen(Number(port), '127.0.0.1');
process.on('SIGTERM', () => { console.log('asked to stop'); setTimeout(() => process.exit(0), 400); });
`;

const builder = `
const fs = require('node:fs');
const path = require('node:path');
const write = (file, text) => {
  fs.mkdirSync(path.dirname(path.join('dist', file)), { recursive: true });
  fs.writeFileSync(path.join('dist', file), text);
};
for (const name of ['directory', 'registration', 'assistance', 'referrals', 'reporting']) {
  write('services/' + name + '/src/main.js', '');
}
write('gateway/src/main.js', '');
write('infra/src/migrate.js', '');
write('infra/src/one-process.js', ${JSON.stringify(program)});
fs.appendFileSync('builds.txt', 'built\\n');
`;

let clone: string;
let data: string;
let port: number;
let base: number;
const children: ChildProcess[] = [];

const makeClone = async (): Promise<string> => {
  const root = await mkdtemp(path.join(os.tmpdir(), 'mrc-start-spec-'));
  await chmod(root, 0o711);
  const scripts = (await readdir(path.join(checkout, 'infra'))).filter(
    (name) => name.endsWith('.mjs') && name !== 'demo.mjs',
  );
  for (const name of scripts) await cp(path.join(checkout, 'infra', name), path.join(root, 'infra', name));
  for (const folder of ['kafka', 'backup'])
    await cp(path.join(checkout, 'infra', folder), path.join(root, 'infra', folder), { recursive: true });
  await cp(path.join(checkout, 'package-lock.json'), path.join(root, 'package-lock.json'));
  const modules = path.join(root, 'node_modules');
  await mkdir(path.join(modules, 'nx/dist/bin'), { recursive: true });
  await writeFile(path.join(modules, 'nx/dist/bin/nx.js'), builder);
  for (const name of [...(await readdir(path.join(checkout, 'node_modules'))), '.package-lock.json']) {
    if (name !== 'nx')
      await symlink(path.join(checkout, 'node_modules', name), path.join(modules, name)).catch(() => undefined);
  }
  return root;
};

const start = (more: Readonly<Record<string, string>> = {}) => {
  const child = spawn(process.execPath, [path.join(clone, 'infra/start.mjs')], {
    env: { ...process.env, MRC_SHAPE: 'S0', MRC_DATA: data, PORT: String(port), PORT_BASE: String(base), ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (said.text += chunk.toString()));
  const ended = once(child, 'close').then(([code]: unknown[]) => code);
  const isReady = () => said.text.includes(`MRC Network is ready at http://localhost:${port}`);
  const ready = async () => {
    const cameUp = await Promise.race([
      eventually(isReady, { within: 120_000 }).catch(() => false),
      ended.then(() => isReady()),
    ]);
    if (!cameUp) throw new Error(`It did not become ready; it said:\n${said.text}`);
  };
  return { child, said, ended, ready };
};

const answers = async () => (await fetch(`http://127.0.0.1:${port}/health/ready`)).status === 200;
const isSilent = () =>
  answers().then(
    () => false,
    () => true,
  );

const runningPrograms = async (): Promise<{ name: string; pid: number }[]> =>
  JSON.parse(await readFile(path.join(data, 'running-programs.json'), 'utf8'));

const pidOf = async (name: string) => (await runningPrograms()).find((each) => each.name === name)!.pid;

// In a container nobody may reap an orphan: what has ended can stay listed as a zombie.
const isZombie = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
};

beforeAll(async () => {
  clone = await makeClone();
  data = path.join(clone, 'data');
});

beforeEach(async () => {
  port = await freePort();
  base = await freePortRow(20);
});

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'close');
  }
});

afterAll(async () => {
  await rm(clone, { recursive: true, force: true });
});

describe('npm start', () => {
  it('builds, serves, says where, and stops everything on Ctrl-C, also when npm passes the signal on twice', async () => {
    const network = start();
    await network.ready();
    expect(await answers()).toBe(true);
    const pids = (await runningPrograms()).map(({ pid }) => pid);
    expect(pids).toHaveLength(2);
    network.child.kill('SIGINT');
    await eventually(() => network.said.text.includes('Stopping.'));
    network.child.kill('SIGINT');
    expect(await network.ended).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
    expect(await readFile(path.join(data, 'logs/one-process.log'), 'utf8')).toContain('asked to stop');
    await expect(stat(path.join(data, 'owner.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('stops everything when nobody reads its output any more', async () => {
    const network = start();
    await network.ready();
    const pids = (await runningPrograms()).map(({ pid }) => pid);
    network.child.stdout.destroy();
    network.child.stderr.destroy();
    process.kill(await pidOf('one process'), 'SIGKILL');
    expect(await network.ended).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
    await expect(stat(path.join(data, 'running-programs.json'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(stat(path.join(data, 'owner.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('does not build again when no source has changed', async () => {
    const before = await readFile(path.join(clone, 'builds.txt'), 'utf8');
    const network = start();
    await network.ready();
    expect(await readFile(path.join(clone, 'builds.txt'), 'utf8')).toBe(before);
  });

  it('keeps the secrets of the first start, for nobody else to read', async () => {
    const folder = path.join(data, 'keys');
    const read = async () =>
      Promise.all((await readdir(folder)).sort().map((name) => readFile(path.join(folder, name), 'utf8')));
    const before = await read();
    expect((await readdir(folder)).sort()).toEqual([
      'actor-earlier-keys.json',
      'actor-signing-key.json',
      'command-keys',
      'database-password-seed',
      'digest-keys',
      'draft-secret',
      'kafka-password-seed',
      'mark-keys',
      'oidc-client-secret',
      'oidc-keys.json',
      'session-secret',
      'sign-in-keys',
    ]);
    const network = start();
    await network.ready();
    expect(await read()).toEqual(before);
    const withSecrets = ['.', ...(await readdir(folder)), '../programs.json', '../running.json'];
    for (const name of withSecrets) expect((await stat(path.join(folder, name))).mode & 0o077).toBe(0);
  });

  it('starts a program again that was killed, and Postgres too', async () => {
    const network = start();
    await network.ready();
    process.kill(await pidOf('one process'), 'SIGKILL');
    await eventually(() => network.said.text.includes('one process was ended by SIGKILL; starting it again in 0.5 s'));
    await eventually(() => network.said.text.includes('one process serves again'), { within: 60_000 });
    expect(await answers()).toBe(true);
    process.kill(await pidOf('Postgres'), 'SIGKILL');
    await eventually(() => network.said.text.includes('Postgres serves again'), { within: 90_000 });
  });

  it('is refused while one runs on the same data folder, which goes on', async () => {
    const network = start();
    await network.ready();
    const second = start();
    expect(await second.ended).toBe(2);
    expect(second.said.text).toMatch(/^MRC Network already runs on .+\.$/m);
    expect(await answers()).toBe(true);
  });

  it('ends what a killed start left running, and starts', async () => {
    const first = start();
    await first.ready();
    const left = await runningPrograms();
    first.child.kill('SIGKILL');
    await first.ended;
    expect(left.every(({ pid }) => isAlive(pid))).toBe(true);
    const second = start();
    await second.ready();
    expect(second.said.text).toContain('Stopped what an earlier run had left behind: Postgres, one process.');
    expect(left.filter(({ pid }) => isAlive(pid))).toEqual([]);
  });

  it('names the port that is in use, ends with 2 and leaves nothing running', async () => {
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(port, '127.0.0.1', resolve));
    const network = start();
    const code = await network.ended;
    await new Promise((resolve) => holder.close(resolve));
    expect(code).toBe(2);
    expect(network.said.text).toMatch(
      new RegExp(`^Port ${port}, needed for the web console, is already in use .+\\.$`, 'm'),
    );
    expect(await isSilent()).toBe(true);
  });

  it('shows the end of the log of a program that does not start, and stops the rest', async () => {
    const network = start({ PROBE_REFUSES: 'yes' });
    expect(await network.ended).toBe(1);
    expect(network.said.text).toContain('one process ended with code 1; the end of');
    expect(network.said.text).toContain('config: SOMETHING is missing');
    await expect(stat(path.join(data, 'running-programs.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('refuses a data folder that has lost a part, with one sentence', async () => {
    const version = path.join(data, 'postgres/cluster/PG_VERSION');
    const content = await readFile(version);
    await rm(version);
    const network = start();
    const code = await network.ended;
    await writeFile(version, content, { mode: 0o644 });
    expect(code).toBe(3);
    expect(network.said.text).toMatch(/^Postgres's data folder .+ is not whole .+\.$/m);
  });

  it('refuses a data folder whose database is gone, rather than begin with an empty one', async () => {
    const [folder, aside] = [path.join(data, 'postgres'), path.join(data, 'aside')];
    await rename(folder, aside);
    const network = start();
    const code = await network.ended;
    const made = await stat(folder).then(
      () => true,
      () => false,
    );
    if (!made) await rename(aside, folder);
    expect({ code, made }).toEqual({ code: 3, made: false });
    expect(network.said.text).toMatch(/^The network has run on .+ is gone: put it back from a backup, .+\.$/m);
  });
});
