import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort, startKafkaServer, startPostgresServer, type KafkaServer, type PostgresServer } from '@mrc/testing';

// Postgres may run as a user of its own, which must reach its folder.
const openFolder = (kept: string | undefined): string => {
  if (kept !== undefined) mkdirSync(kept, { recursive: true });
  const folder = kept ?? mkdtempSync(path.join(tmpdir(), 'mrc-own-'));
  chmodSync(folder, 0o755);
  return folder;
};

/** A Postgres and a Kafka of a test's own, on data that outlives them; in a folder that is `kept` also when all has ended. */
export class OwnServers {
  readonly data: string;
  #postgres: PostgresServer | undefined;
  #kafka: KafkaServer | undefined;
  #postgresPort: number | undefined;
  #kafkaPort: number | undefined;
  #securedPort: number | undefined;

  constructor(private readonly kept?: string) {
    this.data = openFolder(kept);
  }

  get postgres(): PostgresServer {
    if (this.#postgres === undefined) throw new Error('Postgres does not run');
    return this.#postgres;
  }

  get kafka(): KafkaServer {
    if (this.#kafka === undefined) throw new Error('Kafka does not run');
    return this.#kafka;
  }

  /** What a network is placed on: this Postgres, and this Kafka with its sign-in. */
  get place() {
    const { brokers, signIn } = this.kafka;
    return { data: this.data, databaseUrl: this.postgres.url, brokers, signIn };
  }

  async startPostgres(): Promise<void> {
    const data = path.join(this.data, 'postgres');
    const port = this.#postgresPort === undefined ? {} : { port: this.#postgresPort };
    this.#postgres = await startPostgresServer({ durable: true, data, ...port });
    this.#postgresPort = this.#postgres.port;
  }

  async startKafka(): Promise<void> {
    const data = path.join(this.data, 'kafka');
    const port = this.#kafkaPort === undefined ? {} : { port: this.#kafkaPort };
    this.#securedPort ??= await freePort();
    this.#kafka = await startKafkaServer({ data, ...port, securedPort: this.#securedPort });
    this.#kafkaPort = this.#kafka.port;
  }

  async stopPostgres(): Promise<void> {
    await this.#postgres?.stop();
    this.#postgres = undefined;
  }

  /** Ends the broker at once, as a crash would. */
  async killKafka(): Promise<void> {
    const { pid, ended, stop } = this.kafka;
    process.kill(pid, 'SIGKILL');
    await stop();
    await ended;
    this.#kafka = undefined;
  }

  /** Postgres answers nothing for a while, though its connections stay. */
  async freezePostgres(milliseconds: number): Promise<void> {
    const { pid } = this.postgres;
    const frozen = [pid, ...childrenOf(pid)];
    signalAll(frozen, 'SIGSTOP');
    await sleep(milliseconds);
    signalAll(frozen, 'SIGCONT');
  }

  async stop(): Promise<void> {
    await this.#kafka?.stop();
    await this.stopPostgres();
    if (this.kept === undefined) rmSync(this.data, { recursive: true, force: true });
  }
}

const childrenOf = (pid: number): number[] =>
  execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []));

const signalAll = (pids: readonly number[], signal: 'SIGSTOP' | 'SIGCONT'): void => {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // it has ended meanwhile
    }
  }
};
