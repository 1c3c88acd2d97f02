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

/** Where programs sign in to a Kafka, and the seed from which their passwords follow. */
export type KafkaSignIn = { readonly brokers: readonly string[]; readonly passwordSeed: string };

/** A Kafka of a test's own, open to it at `brokers`; `signIn` where it was started with a port for programs. */
export type KafkaServer = Running & { readonly brokers: readonly string[]; readonly signIn?: KafkaSignIn };

const postgresReady = z.object({ url: z.string(), pid: z.number() });
const kafkaReady = z.object({
  brokers: z.string(),
  pid: z.number(),
  signIn: z.object({ brokers: z.string(), passwordSeed: z.string() }).optional(),
});

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

/** Starts one broker of several, which `cluster` describes as `infra/kafka-cluster.mjs` says; waits until they serve together. */
export const startClusterKafka = async (
  options: Required<Placed> & { readonly cluster: string; readonly node: number; readonly controllerPort: number },
): Promise<KafkaServer> => {
  const { cluster, node, controllerPort } = options;
  const flags = ['--cluster', cluster, '--node', String(node), '--controller-port', String(controllerPort)];
  const { process, rest } = await start('kafka', flags, options);
  const { brokers, pid } = kafkaReady.parse(process.answer);
  return { pid, brokers: brokers.split(','), ...rest };
};

/** Starts a Kafka for tests (needs Java 17 and, the first time, Maven); on a `securedPort` programs sign in as with `npm start`. */
export const startKafkaServer = async (
  options: Placed & { readonly securedPort?: number } = {},
): Promise<KafkaServer> => {
  const secured = options.securedPort === undefined ? [] : ['--secured-port', String(options.securedPort)];
  const { process, rest } = await start('kafka', ['--test', ...secured], options);
  const { brokers, pid, signIn } = kafkaReady.parse(process.answer);
  const entered = signIn && { signIn: { ...signIn, brokers: signIn.brokers.split(',') } };
  return { pid, brokers: brokers.split(','), ...entered, ...rest };
};
