import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import * as z from 'zod';

const infraFolder = path.resolve(__dirname, '../../../infra');

const ready = z.record(z.string(), z.unknown());

/** A server program of `infra/` that runs beside a test and ends with it, even if the test is killed. */
export type ServerProcess = {
  /** The line the program printed when it was ready. */
  readonly answer: Readonly<Record<string, unknown>>;
  /** Settles when the program is gone, with its exit code (null: ended by a signal). */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<void>;
};

/** Thrown when a server program ended before it was ready. */
export class ServerDidNotStart extends Error {
  constructor(
    readonly exitCode: number | null,
    readonly sentence: string,
  ) {
    super(sentence);
    this.name = 'ServerDidNotStart';
  }
}

const firstLineOf = async (child: ChildProcess): Promise<string | undefined> => {
  if (child.stdout === null) return undefined;
  for await (const line of createInterface({ input: child.stdout })) return line;
  return undefined;
};

// A server that a failed test did not stop must not keep Jest alive; it ends when Jest's end closes its input.
const letGo = (holder: object): void => {
  if ('unref' in holder && typeof holder.unref === 'function') holder.unref();
};

const hold = (holder: object): void => {
  if ('ref' in holder && typeof holder.ref === 'function') holder.ref();
};

/** Starts `infra/<program>` and waits for its line; throws `ServerDidNotStart` with what it said instead. */
export const startServerProcess = async (program: string, args: readonly string[]): Promise<ServerProcess> => {
  const child = spawn(process.execPath, [path.join(infraFolder, program), ...args, '--with-parent'], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = once(child, 'close').then(() => child.exitCode);
  const line = await firstLineOf(child);
  if (line === undefined) throw new ServerDidNotStart(await ended, complaint.trim());
  child.stdout.resume();
  const holders = [child, child.stdin, child.stdout, child.stderr];
  holders.forEach(letGo);
  return {
    answer: ready.parse(JSON.parse(line)),
    ended,
    stop: async () => {
      holders.forEach(hold);
      child.stdin.end();
      await ended;
    },
  };
};
