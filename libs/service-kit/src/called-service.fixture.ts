import { createServer, type Server, type Socket } from 'node:net';
import { KeysUnreachable } from '@mrc/access';
import { command, commandInput, query, type CallAnswer } from '@mrc/contracts';
import { newId, ok, silentLog, systemClock } from '@mrc/kernel';
import { staffWith } from '@mrc/testing';
import * as z from 'zod';
import { CallServer } from './call-server';
import { connectServices } from './caller';
import type { Resolve } from './instances';

const add = command('registration', 'add', { input: commandInput({}), output: z.string(), refusals: [] });
const look = query('registration', 'look', { input: z.strictObject({}), output: z.string() });

export type Running = { readonly port: number; readonly server: CallServer; stop(): Promise<void> };

type Serving = {
  readonly concurrency?: number;
  readonly host?: string;
  /** Whether it has no keys to tell who asks. */
  readonly keyless?: () => boolean;
};

const closing: (() => unknown)[] = [];
const sockets = new Set<Socket>();

/** Connections to those that answer nothing. */
export const silentConnections = (): number => sockets.size;

/** An instance that gives these answers. */
export const serve = async (
  port: number,
  answer: () => Promise<string>,
  { concurrency = 50, host = '127.0.0.1', keyless = () => false }: Serving = {},
): Promise<Running> => {
  const server = new CallServer({
    host,
    port,
    verify: async () => {
      if (keyless()) throw new KeysUnreachable();
      return staffWith(['intake']);
    },
    watch: { waitFor: async () => true },
    ownersOf: () => [],
    clock: systemClock,
    log: silentLog,
    concurrency,
    observe: () => undefined,
  });
  for (const contract of [add, look])
    server.addHandler(contract.name, async () => ok(await answer()), false, { contract });
  await new Promise<void>((resolve) => {
    server.listen(() => {
      resolve();
    });
  });
  closing.push(() => server.close());
  return {
    port,
    server,
    stop: async () => {
      await server.drain();
      server.close();
    },
  };
};

/** Takes calls and answers none. */
export const silent = async (port: number): Promise<Server> => {
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined).resume());
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  closing.push(() => server.close());
  return server;
};

/** Ends every connection to those that answer nothing. */
export const dropConnections = (): void => {
  for (const socket of sockets) socket.destroy();
  sockets.clear();
};

/** Ends whatever a test has begun. */
export const endAll = async (): Promise<void> => {
  dropConnections();
  for (const close of closing.splice(0).reverse()) await close();
};

export const callerOf = (address: string, resolve?: Resolve) => {
  const connected = connectServices(
    { directory: address, registration: address, assistance: address, referrals: address, reporting: address },
    resolve,
  );
  closing.push(() => connected.close());
  const options = { token: 'good', timeLeft: 10_000 };
  return {
    look: (timeLeft = options.timeLeft) => connected.call(look, {}, { ...options, timeLeft }),
    add: () => connected.call(add, { commandId: newId() }, options),
  };
};

export const at = (...ports: readonly number[]): string => ports.map((port) => `127.0.0.1:${port}`).join(',');

/** What was answered, in a word. */
export const wordOf = (answer: CallAnswer): unknown =>
  answer.outcome === 'ok' ? answer.value : answer.outcome === 'refused' ? answer.refusal.code : answer.outcome;

/** The words of calls made one after the other. */
export const times = async (count: number, ask: () => Promise<CallAnswer>): Promise<unknown[]> => {
  const words: unknown[] = [];
  for (let made = 0; made < count; made += 1) words.push(wordOf(await ask()));
  return words;
};
