import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { eventually } from '@mrc/testing';
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
    const full = await eventually(async () => {
      const now = await ask();
      return now.dropped > 0 && now;
    });
    const later = await eventually(async () => {
      const now = await ask();
      return now.turns - full.turns > 20 && now;
    });
    expect(later.recently).toBe(true);
    const size = statSync(log).size;
    const before = readFileSync(log, 'utf8');
    truncateSync(log);
    expect(size).toBeGreaterThan(50_000);
    const after = await eventually(() => {
      const written = readFileSync(log, 'utf8');
      return /^x{99}\n/m.test(written) && written;
    });
    expect(`${before}${after}`).not.toMatch(/x{100}/);
  }, 30_000);

  it('goes on, and ends when it is told to, where nobody reads its output', async () => {
    const { child, ask } = await start(run);
    const first = await ask();
    await eventually(async () => {
      const later = await ask();
      return later.turns - first.turns > 40 && later.dropped > 0;
    });
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
  }, 30_000);
});
