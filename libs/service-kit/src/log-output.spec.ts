import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { transformFileSync } from '@swc/core';
import * as z from 'zod';

const folder = mkdtempSync(path.join(tmpdir(), 'mrc-log-output-'));
const log = path.join(folder, 'program.log');

const compiled = path.join(folder, 'log-output.mjs');

// Reports on a channel of its own, since its output is the log that is full.
const program = `
const { logOutput } = await import(${JSON.stringify(compiled)});
let turns = 0;
const line = 'x'.repeat(99) + '\\n';
setInterval(() => {
  turns += 1;
  for (let i = 0; i < 100; i += 1) logOutput.write(line);
}, 10);
process.on('message', () => process.send({ turns, dropped: logOutput.dropped, recently: logOutput.droppedWithin(3_000) }));
process.send({ turns: 0, dropped: 0, recently: false });
process.on('SIGTERM', () => process.exit());
`;

const answer = z.object({ turns: z.number(), dropped: z.number(), recently: z.boolean() });

const children: ChildProcess[] = [];

const start = async (shell: string) => {
  const child = spawn('bash', ['-c', shell], {
    cwd: path.join(__dirname, '../../..'),
    env: { PATH: process.env['PATH'], PROGRAM: program, NODE: process.execPath, LOG: log },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  children.push(child);
  await once(child, 'message');
  const ask = async () => {
    child.send('how are you');
    const [said] = await once(child, 'message');
    return answer.parse(said);
  };
  return { child, ask };
};

const soon = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const run = 'exec "$NODE" --input-type=module -e "$PROGRAM"';

describe('a program whose log cannot be written', () => {
  beforeAll(() => {
    const options = { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, swcrc: false } as const;
    writeFileSync(compiled, transformFileSync(path.join(__dirname, 'log-output.ts'), options).code);
  });

  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('goes on where the file may not grow, counts what it drops, and writes again once there is room', async () => {
    const { ask } = await start(`ulimit -f 100; ${run} >> "$LOG"`);
    await soon(1_500);
    const full = await ask();
    await soon(500);
    const later = await ask();
    expect(later.turns - full.turns).toBeGreaterThan(20);
    expect(full.dropped).toBeGreaterThan(0);
    expect(later.recently).toBe(true);
    const size = statSync(log).size;
    const before = readFileSync(log, 'utf8');
    truncateSync(log);
    await soon(2_500);
    expect(size).toBeGreaterThan(50_000);
    const after = readFileSync(log, 'utf8');
    expect(after).toMatch(/^x{99}\n/m);
    expect(`${before}${after}`).not.toMatch(/x{100}/);
  }, 30_000);

  it('goes on, and ends when it is told to, where nobody reads its output', async () => {
    const { child, ask } = await start(run);
    const first = await ask();
    await soon(3_000);
    const later = await ask();
    expect(later.turns - first.turns).toBeGreaterThan(40);
    expect(later.dropped).toBeGreaterThan(0);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  }, 30_000);
});
