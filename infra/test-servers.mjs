import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from './ports.mjs';
import { exitOf } from './processes.mjs';
import { Refusal } from './refusal.mjs';

const startOnce = async (name, flags) => {
  const data = mkdtempSync(path.join(os.tmpdir(), `mrc-${name}-`));
  const program = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  const args = [program, '--data', data, '--port', String(await freePort()), '--with-parent', '--discard', ...flags];
  const child = spawn(process.execPath, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const exited = exitOf(child);
  let complaint = '';
  child.stderr.on('data', (text) => (complaint += text));
  const line = await new Promise((resolve) => {
    const lines = createInterface({ input: child.stdout });
    lines.once('line', resolve);
    lines.once('close', () => resolve(undefined));
  });
  if (line === undefined) throw new Refusal(`The tests' ${name} ${await exited}: ${complaint.trim()}`);
  child.stdout.resume();
  const stop = async () => {
    child.stdin.end();
    await exited;
  };
  return { answer: JSON.parse(line), stop };
};

// A port that was free a moment ago may be somebody's by now: another one is tried once.
const start = async (name, flagsOf) => {
  try {
    return await startOnce(name, await flagsOf());
  } catch {
    return startOnce(name, await flagsOf());
  }
};

/** One Postgres and one Kafka for a whole test run, gone with this process. Answers the environment that names them. */
export const startTestServers = async () => {
  const started = await Promise.allSettled([
    start('postgres', async () => ['--fast']),
    start('kafka', async () => ['--test', '--secured-port', String(await freePort())]),
  ]);
  const stop = () =>
    Promise.all(started.map((server) => (server.status === 'fulfilled' ? server.value.stop() : undefined)));
  const failed = started.find(({ status }) => status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  const [postgres, kafka] = started.map(({ value }) => value.answer);
  const located = {
    brokers: kafka.brokers.split(','),
    signIn: { ...kafka.signIn, brokers: kafka.signIn.brokers.split(',') },
  };
  return { env: { MRC_TEST_POSTGRES_URL: postgres.url, MRC_TEST_KAFKA: JSON.stringify(located) }, stop };
};
