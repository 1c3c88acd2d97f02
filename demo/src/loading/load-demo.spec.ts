import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { prepareSchemas } from '@mrc/database';
import { InProcessBus } from '@mrc/messaging';
import { startService, type RunningService } from '@mrc/service-kit';
import { demoFigures } from '../network/demo-figures';
import { generateDemoNetwork } from '../network/generate-demo-network';
import { testDatabase, type TestDatabase } from '@mrc/testing';
import { type DemoStep } from '../network/demo-network';
import { environmentOf, type NetworkEnvironment } from '../../../test/network/environment';
import { networkSchemas, networkServices } from '../../../infra/src/network';
import { loadDemo, loadedMarkIn, signInsFileIn, type Loaded } from './load-demo';
import { ProgressLine } from './progress-line';

/** Roles belong to the server: tests that share one must give them the same passwords. */
const passwordSeed = 'a seed of tests';
const plan = { seed: 5, persons: 40, today: '2026-11-20' };
const network = generateDemoNetwork(plan);
const schemas = ['directory', 'registration', 'assistance', 'referrals'];
const loadMs = 500_000;

/** The moment at which each thing came to be, by its id. */
const beginnings = (steps: Iterable<DemoStep>): Map<string, string> => {
  const creating = ['recordContact', 'registerPerson', 'receiveRequest', 'sendReferral'];
  return new Map(
    [...steps].flatMap(({ on, step }) =>
      'commandId' in step.input && creating.includes(step.call) ? [[step.input.commandId, on] as const] : [],
    ),
  );
};

describe('loading the demo network beside a running one', () => {
  let database: TestDatabase;
  let data: string;
  let environment: NetworkEnvironment;
  let loaded: Loaded;
  const bus = new InProcessBus();
  const running: RunningService[] = [];

  const load = (): Promise<Loaded> =>
    loadDemo({
      plan,
      folder: data,
      environments: environment.programs,
      kafka: undefined,
      databaseUrl: database.url,
      line: new ProgressLine(2),
      signal: new AbortController().signal,
    });

  const journalSizes = () =>
    database.query(
      schemas.map((schema) => `select '${schema}' as schema, count(*) from ${schema}.journal`).join(' union all '),
    );

  beforeAll(async () => {
    database = await testDatabase({
      name: 'network',
      prepare: async ({ url: adminUrl, cell }) => {
        await prepareSchemas({ adminUrl, cell, seed: passwordSeed }, networkSchemas);
      },
    });
    data = mkdtempSync(path.join(tmpdir(), 'mrc-demo-'));
    environment = await environmentOf({
      data,
      databaseUrl: database.url,
      brokers: [],
      cell: database.cell,
      passwordSeed,
    });
    for (const service of networkServices) {
      const own = environment.programs[service.name];
      Object.assign(own, { JURISDICTIONS: 'TJ,KG,KZ,RU', POOL_SIZE: '4' });
      running.push(await startService(service, own, { bus, shared: true }));
    }
    loaded = await load();
  }, loadMs);

  afterAll(async () => {
    for (const service of running.reverse()) await service.stop();
    await bus.close();
    await database.close();
    rmSync(data, { recursive: true, force: true });
  }, 60_000);

  it('is refused nothing', () => {
    expect(loaded.refusals.lines()).toEqual([]);
    expect(loaded.steps).toBe([...network.steps].length);
  });

  it('dates everything by its step', async () => {
    const rows = await database.query(
      ['registration', 'assistance', 'referrals']
        .map((schema) => `select aggregate_id, recorded_at from ${schema}.journal where aggregate_version = 1`)
        .join(' union all '),
    );
    const journal = new Map(rows.map((row) => [row['aggregate_id'], (row['recorded_at'] as Date).toISOString()]));
    const expected = beginnings(network.steps);
    expect(expected.size).toBeGreaterThan(plan.persons);
    expect(journal).toEqual(expected);
  });

  it('leaves every referral in the state that its steps lead to', async () => {
    const rows = await database.query('select state, count(*)::int as count from referrals.referral group by state');
    const expected = demoFigures(network).referrals;
    expect(new Map(rows.map((row) => [row['state'], row['count']]))).toEqual(expected);
    expect(expected.size).toBeGreaterThanOrEqual(7);
  });

  it('answers reports as of the last day', async () => {
    const rows = await database.query('select max(closed_on)::text as day from reporting.closing');
    expect(rows).toEqual([{ day: plan.today }]);
    expect(await database.query('select 1 as one from reporting.dead_letter')).toEqual([]);
  });

  it('says who may sign in and that it is finished', () => {
    const signIns = JSON.parse(readFileSync(signInsFileIn(data), 'utf8')) as unknown;
    expect(signIns).toContainEqual({
      name: 'Farrukh Nazarov',
      role: 'case-worker',
      centre: 'Migrant Resource Centre Khujand',
      email: 'farrukh.worker@khujand.example',
      password: 'mrc-demo-network',
    });
    expect(JSON.parse(readFileSync(loadedMarkIn(data), 'utf8'))).toMatchObject(plan);
  });

  it(
    'changes nothing when it is loaded again',
    async () => {
      const before = await journalSizes();
      const again = await load();
      expect(again.steps).toBe(0);
      expect(again.refusals.lines()).toEqual([]);
      expect(await journalSizes()).toEqual(before);
    },
    loadMs,
  );
});
