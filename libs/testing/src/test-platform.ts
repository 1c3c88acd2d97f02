import type { StaffActor } from '@mrc/access';
import type { Role, ServiceName } from '@mrc/contracts';
import { Database, prepareSchemas, roleUrl, type ServiceSchema } from '@mrc/database';
import { newId, silentLog } from '@mrc/kernel';
import { Journal } from '@mrc/messaging';
import { oneKey, ServicePlatform, Ticks, type CallContext } from '@mrc/service-kit';
import { testDatabase } from './postgres';

/** The secret of which the passwords of the tests' roles are made; roles are the same for all databases of one recipe. */
export const testSeed = 'a seed of tests that is no secret of anybody';

/** A clock that stands still until it is set. */
export class SettableClock {
  #now: Date;

  constructor(now: string) {
    this.#now = new Date(now);
  }

  now(): Date {
    return this.#now;
  }

  set(now: string): void {
    this.#now = new Date(now);
  }
}

export type TestPlatform = {
  readonly platform: ServicePlatform;
  readonly clock: SettableClock;
  /** Superuser rows, past every policy: for asserting what is stored. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** The journal's events of one aggregate in order. */
  journalOf(aggregateId: string): Promise<Record<string, unknown>[]>;
  urls(): { APP_DATABASE_URL: string; WORKER_DATABASE_URL: string };
  close(): Promise<void>;
};

/** A service's platform on its own real Postgres database with its migrations, without Nest, bus or relay. */
export const testPlatform = async (service: ServiceName, schema: ServiceSchema): Promise<TestPlatform> => {
  const database = await testDatabase({
    name: schema.name,
    prepare: async ({ url: adminUrl, cell }) => {
      await prepareSchemas({ adminUrl, cell, seed: testSeed }, [schema]);
    },
  });
  const network = { adminUrl: database.url, cell: database.cell, seed: testSeed };
  const urlAs = (role: 'app' | 'worker') => roleUrl(network, schema.name, role);
  const app = await Database.open({
    url: urlAs('app'),
    poolSize: 6,
    name: `${service} app test`,
    markKeys: oneKey(testSeed),
  });
  const worker = await Database.open({ url: urlAs('worker'), poolSize: 12, name: `${service} worker test` });
  const clock = new SettableClock('2026-11-02T06:00:00Z');
  const platform = new ServicePlatform({
    service,
    app,
    worker,
    journal: new Journal(() => undefined),
    ticks: new Ticks(clock, silentLog),
    clock,
    log: silentLog,
    jurisdictions: ['TJ', 'KG', 'KZ', 'RU'],
    commandKeys: oneKey(testSeed),
    digestKeys: oneKey(testSeed),
    markKeys: oneKey(testSeed),
  });
  return {
    platform,
    clock,
    query: (sql) => database.query(sql),
    journalOf: (aggregateId) =>
      database.query(
        `select type, aggregate_version, data from ${schema.name}.journal where aggregate_id = '${aggregateId}' order by aggregate_version`,
      ),
    urls: () => ({ APP_DATABASE_URL: urlAs('app'), WORKER_DATABASE_URL: urlAs('worker') }),
    close: async () => {
      await app.close();
      await worker.close();
      await database.close();
    },
  };
};

/** A member of a centre's staff in Tajikistan with these roles; any part may be replaced. */
export const staffWith = (roles: readonly Role[], parts: Partial<StaffActor> = {}): StaffActor => ({
  kind: 'staff',
  staffId: newId(),
  organisationId: parts.centreId ?? newId(),
  controllerId: newId(),
  centreId: newId(),
  timeZone: 'Asia/Dushanbe',
  jurisdictions: ['TJ'],
  offeringIds: [],
  roles: [...roles],
  ...parts,
});

/** A call by this member of staff with twenty seconds to answer. */
export const callBy = (actor: StaffActor): CallContext => ({
  actor,
  deadline: performance.now() + 20_000,
  traceparent: null,
  correlationId: newId(),
});
