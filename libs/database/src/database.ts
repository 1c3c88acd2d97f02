import { markKeySetting, reachOf, type Actor, type MarkKeys } from '@mrc/access';
import type { Result } from '@mrc/kernel';
import { DataSource } from 'typeorm';
import { assertMigrated } from './assert-migrated';
import { fromDriver, repeatRaces, withoutValues } from './database-error';
import { GatheringSocket } from './gathering-socket';
import type { ServiceSchema } from './migrate-schema';
import { Tx, type Client } from './transaction';

export type DatabaseOptions = {
  /** `postgres://role:password@host:port/database`; the role decides schema and policies. */
  readonly url: string;
  readonly poolSize: number;
  readonly name: string;
  /** What a program knows of its schema: one that lacks a migration of it is not opened. */
  readonly schema?: ServiceSchema;
  /** By which `is_callers` of the schema compares marks with the member of staff whose transaction it is; without it nobody's are. */
  readonly markKeys?: MarkKeys;
};

/** Connections of a pool: how many it may have, how many are at work, how many wait for one. */
export type PoolStats = { readonly size: number; readonly inUse: number; readonly waiting: number };

export type TransactionOptions = {
  /** Milliseconds of `performance.now()` after which the database stops working on it. */
  readonly deadline?: number;
};

const lossEvents = ['error', 'end'] as const;
type Heard = Record<'on' | 'off', (event: (typeof lossEvents)[number], handler: () => void) => void>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const countries = /^([A-Z]{2}(,[A-Z]{2})*)?$/;

class RolledBack<R> extends Error {
  constructor(readonly refusal: R) {
    super('refused');
  }
}

/** One role's pool on one service's schema. */
export class Database {
  readonly #source: DataSource;
  readonly #size: number;

  readonly #markKeys: string;

  private constructor(source: DataSource, { poolSize, markKeys }: DatabaseOptions) {
    this.#source = source;
    this.#size = poolSize;
    this.#markKeys = markKeys ? markKeySetting(markKeys) : '';
  }

  /** Connects; throws `DatabaseError` where the server cannot be reached or refuses the role, `SchemaBehind` where migrations are missing. */
  static async open(options: DatabaseOptions): Promise<Database> {
    const source = new DataSource({
      type: 'postgres',
      url: options.url,
      applicationName: options.name,
      poolSize: options.poolSize,
      poolErrorHandler: () => undefined,
      extra: {
        pipeline: true,
        keepAlive: true,
        stream: () => new GatheringSocket(),
        // While a connection is handed out nobody listens to it, and an error there would end the process.
        onConnect: (client: Heard) => client.on('error', () => undefined),
      },
      connectTimeoutMS: 5_000,
      entities: [],
      logging: false,
      invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    });
    try {
      await source.initialize();
    } catch (error) {
      throw withoutValues(error);
    }
    const database = new Database(source, options);
    const { schema } = options;
    if (!schema) return database;
    try {
      await database.inOpenTransaction((tx) => assertMigrated(tx, schema));
    } catch (error) {
      await database.close();
      throw error;
    }
    return database;
  }

  /**
   * Runs `work` in one transaction in which row-level security sees the actor's organisation and jurisdictions.
   * Commits when it resolves, rolls back when it throws; a lost race (40001, 40P01) is repeated twice.
   */
  async inTransaction<T>(actor: Actor, work: (tx: Tx) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
    return repeatRaces(() => this.#once(settingsOf(actor, options, this.#markKeys), work));
  }

  /** Like `inTransaction`, where a refusal rolls back what was done and is returned. */
  async decide<T, R>(
    actor: Actor,
    work: (tx: Tx) => Promise<Result<T, R>>,
    options: TransactionOptions = {},
  ): Promise<Result<T, R>> {
    try {
      return await this.inTransaction(
        actor,
        async (tx) => {
          const result = await work(tx);
          if (!result.ok) throw new RolledBack(result.refusal);
          return result;
        },
        options,
      );
    } catch (error) {
      if (error instanceof RolledBack) return { ok: false, refusal: error.refusal };
      throw error;
    }
  }

  /** Runs `work` in a transaction of nobody: rows under row-level security stay hidden from the app role. */
  async inOpenTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.#once(undefined, work);
  }

  /** Takes one connection out of the pool, for leases that live as long as it does; nobody hears of it after `release`. */
  async takeConnection(): Promise<{ tx: Tx; onLost(handler: () => void): void; release(): Promise<void> }> {
    const runner = this.#source.createQueryRunner();
    try {
      const client: Client & Heard = await runner.connect();
      const handlers: (() => void)[] = [];
      return {
        tx: new Tx(client),
        onLost: (handler) => {
          handlers.push(handler);
          for (const event of lossEvents) client.on(event, handler);
        },
        release: () => {
          for (const handler of handlers.splice(0)) for (const event of lossEvents) client.off(event, handler);
          return runner.release();
        },
      };
    } catch (error) {
      await runner.release().catch(() => undefined);
      throw withoutValues(error);
    }
  }

  /** How busy the pool is at this moment. */
  stats(): PoolStats {
    const pool: unknown = Reflect.get(this.#source.driver, 'master');
    const count = (name: string): number => (typeof pool === 'object' && pool ? Number(Reflect.get(pool, name)) : 0);
    return { size: this.#size, inUse: count('totalCount') - count('idleCount'), waiting: count('waitingCount') };
  }

  async close(): Promise<void> {
    await this.#source.destroy();
  }

  async #once<T>(settings: Settings | undefined, work: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.#source.createQueryRunner();
    try {
      const client: Client = await fromDriver(runner.connect());
      const tx = new Tx(client);
      try {
        const begun = Promise.all([fromDriver(client.query(begin)), settings && tx.query(settingsSql, settings)]);
        begun.catch(() => undefined);
        const value = await work(tx);
        await Promise.all([begun, tx.commit()]);
        tx.committed();
        return value;
      } catch (error) {
        tx.end();
        await client.query('rollback').catch(() => undefined);
        throw error;
      }
    } finally {
      await runner.release().catch(() => undefined);
    }
  }
}

const begin = { text: 'begin', queryMode: 'extended' } as const;

/** Organisation, jurisdictions, milliseconds left, the member of staff and the keys of marks, as the settings of a transaction. */
type Settings = readonly [
  organisation: string,
  jurisdictions: string,
  timeout: string | null,
  staff: string,
  markKeys: string,
];

const settingsSql = `
  select set_config('app.organisation', $1, true), set_config('app.jurisdictions', $2, true),
         set_config('statement_timeout', coalesce($3, current_setting('statement_timeout')), true),
         set_config('app.staff', $4, true), set_config('app.mark_keys', $5, true)`;

const settingsOf = (actor: Actor, { deadline }: TransactionOptions, markKeys: string): Settings => {
  const organisation = reachOf(actor);
  if (!uuid.test(organisation)) throw new Error('The actor has no organisation');
  const held = actor.kind === 'staff' ? actor.jurisdictions.join(',') : '';
  if (!countries.test(held)) throw new Error('The actor has a malformed jurisdiction');
  const left = deadline === undefined ? null : String(Math.max(1, Math.ceil(deadline - performance.now())));
  return [organisation, held, left, actor.kind === 'staff' ? actor.staffId : '', markKeys];
};
