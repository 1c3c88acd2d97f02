import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as z from 'zod';
import { freePort } from './free-port';
import { type ServerProcess, startServerProcess } from './server-process';

type Placed = {
  /** Data folder; a temporary one, removed on stop, unless told. */
  readonly data?: string;
  /** Port on 127.0.0.1; a free one unless told. */
  readonly port?: number;
};

type Running = {
  /** Process id of the server itself, for tests that kill it. */
  readonly pid: number;
  readonly port: number;
  readonly data: string;
  /** Settles when the server is gone. */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<void>;
};

/** A Postgres of a test's own; `url` is the superuser's. */
export type PostgresServer = Running & { readonly url: string };

/** A Kafka of a test's own. */
export type KafkaServer = Running & { readonly brokers: readonly string[] };

const postgresReady = z.object({ url: z.string(), pid: z.number() });
const kafkaReady = z.object({ brokers: z.string(), pid: z.number() });

const start = async (
  name: string,
  flags: readonly string[],
  placed: Placed,
): Promise<{ readonly process: ServerProcess; readonly rest: Omit<Running, 'pid'> }> => {
  const data = placed.data ?? (await mkdtemp(path.join(os.tmpdir(), `mrc-${name}-`)));
  const port = placed.port ?? (await freePort());
  const discard = placed.data === undefined ? ['--discard'] : [];
  const process = await startServerProcess(`${name}.mjs`, [
    '--data',
    data,
    '--port',
    String(port),
    ...flags,
    ...discard,
  ]);
  return { process, rest: { port, data, ended: process.ended, stop: process.stop } };
};

/** Starts a Postgres for tests; `durable` keeps fsync on, for tests that kill it. */
export const startPostgresServer = async (
  options: Placed & { readonly durable?: boolean } = {},
): Promise<PostgresServer> => {
  const { process, rest } = await start('postgres', options.durable === true ? [] : ['--fast'], options);
  return { ...postgresReady.parse(process.answer), ...rest };
};

/** Starts a Kafka for tests (needs Java 17 and, the first time, Maven). */
export const startKafkaServer = async (options: Placed = {}): Promise<KafkaServer> => {
  const { process, rest } = await start('kafka', ['--test'], options);
  const { brokers, pid } = kafkaReady.parse(process.answer);
  return { pid, brokers: brokers.split(','), ...rest };
};
