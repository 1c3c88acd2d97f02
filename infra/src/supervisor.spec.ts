import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = (file: string): string => JSON.stringify(path.join(__dirname, '..', file));

const program = `
import { createServer } from 'node:http';
import { writeFileSync } from 'node:fs';
setTimeout(() => process.exit(), 20_000);
const server = createServer((_request, response) => response.end('ready'));
server.listen(Number(process.env.PORT), '127.0.0.1', () => writeFileSync(process.env.STARTED, String(process.pid), { flag: 'a' }));
`;

const supervised = (folder: string): string => `
import { createServer } from 'node:net';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createSupervisor, startProgram } from ${here('supervisor.mjs')};
import { isAlive, waitUntil } from ${here('processes.mjs')};
const folder = ${JSON.stringify(folder)};
const port = await new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
writeFileSync(folder + '/program.mjs', ${JSON.stringify(program)});
const said = [];
const supervisor = createSupervisor({ say: (words) => said.push(words), recordFile: folder + '/no-such-folder/record.json' });
const start = startProgram({
  name: 'referrals', file: folder + '/program.mjs', cwd: folder, log: folder + '/log', patience: 20_000,
  env: { PATH: process.env.PATH, PORT: String(port), STARTED: folder + '/started' },
  started: 'http://127.0.0.1:' + port,
});
let failed;
await supervisor.start({ name: 'referrals', start, stage: 1, log: folder + '/log' }).catch((error) => (failed = error.message));
await waitUntil(() => existsSync(folder + '/started'), 10_000);
const pid = Number(readFileSync(folder + '/started', 'utf8'));
const before = isAlive(pid);
await supervisor.stop();
const after = isAlive(pid);
if (after) process.kill(pid, 'SIGKILL');
process.stdout.write(JSON.stringify({ failed, before, after, said }));
process.exit();
`;

type Outcome = {
  readonly failed?: string;
  readonly before: boolean;
  readonly after: boolean;
  readonly said: readonly string[];
};

describe('a file that is replaced whole', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mrc-whole-'));

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves no draft behind when it cannot be replaced', async () => {
    mkdirSync(path.join(folder, 'record.json', 'in-the-way'), { recursive: true });
    const script = `import { writeFileWhole } from ${here('processes.mjs')};
      writeFileWhole(${JSON.stringify(path.join(folder, 'record.json'))}, 'content');`;
    await expect(run(process.execPath, ['--input-type=module', '-e', script])).rejects.toThrow(
      /EISDIR|ENOTEMPTY|EEXIST|EPERM/u,
    );
    expect(readdirSync(folder)).toEqual(['record.json']);
  });
});

describe('a program whose record cannot be written', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mrc-supervisor-'));

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('starts, is told of once, and ends with the network', async () => {
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', supervised(folder)]);
    const { said, ...outcome } = JSON.parse(stdout) as Outcome;
    expect(outcome).toEqual({ before: true, after: false });
    expect(said).toEqual([expect.stringContaining('cannot be written')]);
  });
});

describe('a program that has come up and lacks something', () => {
  it('is asked what it lacks, on a port that browsers refuse too', async () => {
    const script = `
      import { createServer } from 'node:http';
      import { ask, untilReady } from ${here('supervisor.mjs')};
      const server = createServer((_request, response) => {
        response.statusCode = 503;
        response.end('{"unready":["database-away"]}');
      });
      const port = await new Promise((resolve) => {
        server.once('error', () => resolve(undefined)).listen(6000, '127.0.0.1', () => resolve(6000));
      });
      const url = 'http://127.0.0.1:' + (port ?? 0) + '/health/ready';
      const { status } = (await ask(url)) ?? {};
      const said = await untilReady('referrals', url, new AbortController().signal, 300).catch((error) => error.message);
      process.stdout.write(JSON.stringify({ status, said }));
      process.exit();`;
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script]);
    const { status, said } = JSON.parse(stdout) as { status: number; said: string };
    expect(status).toBe(503);
    expect(said).toMatch(/^referrals has come up and is not ready within 0\.3 s: .*database-away/);
  });
});
