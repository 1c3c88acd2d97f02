import { setTimeout as sleep } from 'node:timers/promises';
import { registerPerson, services } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import { adminQueryOf, type AdminQuery } from '../network/admin-query';
import { OwnServers } from '../network/own-servers';
import { instancesOf, startProcesses, type NetworkProcesses, type ProgramName } from '../network/processes';
import { Screen } from '../network/screen';
import { letJoin, seedNetwork, type SeededNetwork } from '../network/seed';
import { agreed, comesToAgree } from './agreement';
import { deadLetters, followings, journaled, notOnce, projections } from './checks';
import { registration } from './commands';
import { GatewayVisitor } from './gateway-visitor';
import { Load } from './load';
import { orderOnTopics } from './order';

jest.setTimeout(120_000);

const cell = 'pair';
const perService = 12;
const servers = new OwnServers();
let network: NetworkProcesses;
let seeded: SeededNetwork;
let load: Load;
let query: AdminQuery;
let desk: Screen;
const visitors = new Map<ProgramName, GatewayVisitor>();
const table: Record<string, string | number>[] = [];

const addressOf = (gateway: ProgramName): string =>
  `http://127.0.0.1:${network.environment.programs[gateway]?.['PORT'] ?? ''}`;

/** The partitions that each instance's relay holds, and those that its consumers were given, by service. */
const relayShares = async (): Promise<Record<string, number[]>> => {
  const rows = await query(
    `select split_part(a.application_name, ' ', 1) as service, count(*)::int as held
     from pg_locks l join pg_stat_activity a using (pid)
     where locktype = 'advisory' and objsubid = 2 and mode = 'ExclusiveLock' and granted
     group by a.application_name, l.pid`,
  );
  return Object.fromEntries(
    services.map((name) => [name, rows.filter(({ service }) => service === name).map(({ held }) => Number(held))]),
  );
};

const partitionsOf = async (name: ProgramName): Promise<number> => {
  const port = network.environment.programs[name]?.['HTTP_PORT'] ?? '';
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return Number(/^mrc_consumer_partitions\{[^}]*\} (\d+)/m.exec(text)?.[1] ?? 0);
};

/** Does something to an instance under load; answers the calls that failed though they were asked once it was gone. */
const happens = async (name: ProgramName, how: string, end: () => Promise<void>): Promise<unknown[]> => {
  const began = performance.now();
  const before = load.acknowledged.length;
  await end();
  const gone = performance.now();
  await sleep(700);
  await eventually(() => load.acknowledged.length > before + 3, { within: 20_000 });
  const visited = [...visitors.values()].flatMap((visitor) => visitor.failed);
  const failed = [...load.unanswered, ...visited].filter(({ askedAt }) => askedAt >= began);
  const visits = [...visitors.values()].map(({ answered }) => answered).join(' and ');
  table.push({ what: `${how} ${name}`, failed: failed.length, 'gone after ms': Math.round(gone - began), visits });
  return how === 'kill' ? failed.filter(({ askedAt }) => askedAt > gone) : failed;
};

/** Waits until a session that began at a gateway which is gone has gone on at the other one. */
const goesOnElsewhere = async (name: ProgramName): Promise<void> => {
  const visitor = visitors.get(name);
  const before = visitor?.elsewhere ?? 0;
  if (visitor) await eventually(() => visitor.elsewhere > before + 3, { within: 15_000 });
};

beforeAll(async () => {
  await Promise.all([servers.startPostgres(), servers.startKafka()]);
  query = adminQueryOf(servers.postgres.url);
  network = await startProcesses({ ...servers.place, cell, passwordSeed: newId(), logLevel: 'info', instances: 2 });
  seeded = await seedNetwork(network.environment, network.actors);
  const { worker, supervisor, lawyer } = seeded.staff;
  await letJoin(seeded, network.actors, 'supervisor');
  desk = await Screen.of(network.environment.programs.gateway['PUBLIC_URL'] ?? '', supervisor);
  load = new Load(network.actors, {
    worker: worker.actor,
    officer: lawyer.actor,
    receiverId: seeded.organisations.legalAid.commandId,
    offeringId: seeded.offerings.legalHelp.commandId,
  });
  load.start(3);
}, 240_000);

afterAll(async () => {
  for (const visitor of visitors.values()) await visitor.stop();
  await load?.stop();
  await network?.stop();
  await servers.stop();
  process.stdout.write(`${table.map((row) => JSON.stringify(row)).join('\n')}\n`);
}, 120_000);

describe('two instances of each program', () => {
  it('share the partitions, those that are told and those that are heard', async () => {
    const half = Object.fromEntries(services.map((name) => [name, [perService / 2, perService / 2]]));
    const patience = { within: 20_000, every: 250 };
    await eventually(async () => {
      expect(await relayShares()).toEqual(half);
      return true;
    }, patience);
    for (const name of services)
      await eventually(async () => Math.min(await partitionsOf(name), await partitionsOf(`${name} 2`)) > 0, patience);
  });

  it('know a session that began at the other gateway, and each tell its screens what changed', async () => {
    const [here, there] = [addressOf('gateway'), addressOf('gateway 2')].map(
      (address) => new Screen(desk.browser.through(address)),
    );
    if (!here || !there) throw new Error('There are two gateways');
    const streams = [await here.live(), await there.live()];
    const person = await network.actors.valueOf(registerPerson, registration(), seeded.staff.worker.actor);
    await eventually(() => streams.every((stream) => stream.hasTold(person.id)), { within: 30_000 });
    for (const screen of [here, there]) screen.close();
    for (const [name, screen, other] of [
      ['gateway', here, there],
      ['gateway 2', there, here],
    ] as const) {
      const visitor = new GatewayVisitor(screen, other);
      visitors.set(name, visitor);
      visitor.start();
    }
    await eventually(() => [...visitors.values()].every(({ answered }) => answered > 3), { within: 30_000 });
  });

  it.each(instancesOf([...services, 'gateway'], 1).map((name, place) => (place % 2 === 0 ? `${name} 2` : name)))(
    'lose no call but those under way when %s is killed',
    async (name) => {
      const killed = name as ProgramName;
      expect(await happens(killed, 'kill', () => network.kill(killed))).toEqual([]);
      await goesOnElsewhere(killed);
      await network.start(killed);
    },
  );

  it('all come back', async () => {
    for (const visitor of visitors.values()) visitor.failed.splice(0);
    const before = [...visitors.values()].map(({ answered }) => answered);
    await eventually(() => [...visitors.values()].every(({ answered }, place) => answered > (before[place] ?? 0) + 3), {
      within: 30_000,
    });
  });

  it.each([...services, 'gateway'] as const)('lose no call when %s ends as it should', async (name) => {
    expect(await happens(name, 'end', () => network.end(name))).toEqual([]);
    await goesOnElsewhere(name);
  });

  it('go on with one of each, whoever signed in at the one that is gone', async () => {
    const there = new Screen(desk.browser.through(addressOf('gateway 2')));
    const stream = await there.live();
    const person = await network.actors.valueOf(registerPerson, registration(), seeded.staff.worker.actor);
    await eventually(() => stream.hasTold(person.id), { within: 15_000 });
    there.close();
  });
});

describe('after all of it', () => {
  it('every story came to its end, and every acknowledged command is in the journal once', async () => {
    for (const visitor of visitors.values()) await visitor.stop();
    await load.stop();
    expect(load.unexpected).toEqual([]);
    expect(load.acknowledged.length).toBeGreaterThan(50);
    expect(await notOnce(query, load.acknowledged)).toEqual([]);
  });

  it('nothing is lost, nothing came twice where it counts, and nothing is out of order', async () => {
    const following = await followings(query);
    expect(following.length).toBeGreaterThanOrEqual(projections.length);
    const { left } = await comesToAgree(query, following, 60_000);
    expect({ ...left, dead: await deadLetters(query) }).toEqual({ ...agreed, dead: 0 });
    const order = await orderOnTopics(servers.kafka.brokers, cell);
    expect(order).toMatchObject({ inversions: 0 });
    expect(order.events - order.repeats).toBe(await journaled(query));
    table.push({ what: 'acknowledged', count: load.acknowledged.length, again: load.repeated, events: order.events });
  });
});
