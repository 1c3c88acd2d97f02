import { setTimeout as sleep } from 'node:timers/promises';
import { operationsOf, receiveRequest, recordContact, registerPerson, services, topicOf } from '@mrc/contracts';
import { newEventId, newId, silentLog } from '@mrc/kernel';
import { KafkaBus, toMessage, type BusMessage } from '@mrc/messaging';
import { eventually } from '@mrc/testing';
import { adminQueryOf, type AdminQuery } from '../network/admin-query';
import { startProcesses, type NetworkProcesses } from '../network/processes';
import { seedNetwork, type SeededNetwork } from '../network/seed';
import {
  behind,
  deadLetters,
  followings,
  journaled,
  notOnce,
  parkedKeys,
  projectionDigests,
  projections,
  waitingInOutboxes,
  type Following,
} from './checks';
import { registration, requestFor } from './commands';
import { Load } from './load';
import { orderOnTopics } from './order';
import { OwnServers } from '../network/own-servers';

jest.setTimeout(240_000);

const cell = 'drill';
const servers = new OwnServers();
let network: NetworkProcesses;
let seeded: SeededNetwork;
let load: Load;
let query: AdminQuery;
const table: Record<string, string | number>[] = [];

const quiet = async (): Promise<Following[]> => {
  await eventually(async () => (await waitingInOutboxes(query)) === 0, { within: 90_000, every: 250 });
  const following = await followings(query);
  await eventually(async () => (await behind(query, following)) === 0, { within: 90_000, every: 500 });
  return following;
};

/** Runs a fault under load and notes how long it took until a new registration was acknowledged again. */
const fault = async (name: string, happen: () => Promise<void>): Promise<void> => {
  const before = { acknowledged: load.acknowledged.length, repeated: load.repeated };
  const began = Date.now();
  await happen();
  const after = load.acknowledged.length;
  await eventually(() => load.acknowledged.length > after + 5, { within: 60_000 });
  table.push({
    fault: name,
    seconds: ((Date.now() - began) / 1000).toFixed(1),
    acknowledged: load.acknowledged.length - before.acknowledged,
    'sent again': load.repeated - before.repeated,
  });
};

beforeAll(async () => {
  await servers.startPostgres();
  await servers.startKafka();
  const { url } = servers.postgres;
  query = adminQueryOf(url);
  network = await startProcesses({ ...servers.place, cell, passwordSeed: newId(), logLevel: 'info' }, services);
  seeded = await seedNetwork(network.environment, network.actors);
  load = new Load(network.actors, {
    worker: seeded.staff.worker.actor,
    officer: seeded.staff.lawyer.actor,
    receiverId: seeded.organisations.legalAid.commandId,
    offeringId: seeded.offerings.legalHelp.commandId,
  });
  load.start(5);
}, 600_000);

afterAll(async () => {
  await load?.stop();
  await network?.stop();
  await servers.stop();
}, 120_000);

describe('a fault under load', () => {
  it.each([...services])('goes by when %s is killed and started again', async (name) => {
    await fault(`kill -9 ${name}`, async () => {
      await network.kill(name);
      await network.start(name);
    });
  });

  it('goes by when the relay is killed in the middle of a batch', async () => {
    await fault('kill -9 in a batch', async () => {
      const contact = { channel: 'visit', language: 'tg', sex: 'male', ageBand: '25-29', stage: null } as const;
      const batch = Array.from({ length: 200 }, () =>
        network.actors.call(
          recordContact,
          { commandId: newId(), ...contact, topic: 'legal', occurredOn: null },
          seeded.staff.worker.actor,
        ),
      );
      await eventually(async () => (await waitingInOutboxes(query)) > 0, { within: 10_000, every: 1 });
      await network.kill('registration');
      await Promise.all(batch);
      await network.start('registration');
    });
  });

  it('goes by when the broker is killed and comes back on the same data', async () => {
    await fault('kill -9 broker', async () => {
      await servers.killKafka();
      await sleep(2_000);
      await servers.startKafka();
    });
  });

  it('goes by when Postgres stands still for five seconds', async () => {
    await fault('Postgres frozen 5 s', () => servers.freezePostgres(5_000));
  });

  it('goes by when Postgres is stopped and started', async () => {
    await fault('Postgres restarted', async () => {
      await servers.stopPostgres();
      await sleep(1_000);
      await servers.startPostgres();
    });
  });
});

describe('after the faults', () => {
  let following: Following[];

  it('every story came to its end, and every acknowledged command is in the journal once', async () => {
    await load.stop();
    expect(load.unexpected).toEqual([]);
    expect(load.acknowledged.length).toBeGreaterThan(50);
    expect(load.repeated).toBeGreaterThan(0);
    expect(await notOnce(query, load.acknowledged)).toEqual([]);
  });

  it('nothing waits in an outbox, nobody is behind, nothing is parked', async () => {
    following = await quiet();
    expect(following.length).toBeGreaterThanOrEqual(projections.length);
    expect([await parkedKeys(query), await deadLetters(query)]).toEqual([0, 0]);
  });

  it('no event came before an earlier one of its key, though some came twice', async () => {
    const order = await orderOnTopics(servers.kafka.brokers, cell);
    const written = await journaled(query);
    table.push({ fault: 'events in journals', seconds: '', acknowledged: written, 'sent again': order.repeats });
    expect(order).toMatchObject({ inversions: 0 });
    expect(order.events - order.repeats).toBe(written);
  });

  it('every projection is what its rebuild makes of it', async () => {
    const before = await projectionDigests(query);
    expect(Object.values(before).filter((digest) => digest.startsWith('0 rows')).length).toBeLessThan(4);
    for (const { service, name } of projections) {
      const { rebuildProjection } = operationsOf(service);
      const input = { commandId: newId(), consumer: name };
      await network.actors.valueOf(rebuildProjection, input, seeded.staff.administrator.actor);
    }
    await eventually(async () => (await behind(query, following)) === 0, { within: 90_000, every: 500 });
    await eventually(async () => (await waitingInOutboxes(query)) === 0, { within: 90_000, every: 250 });
    expect(await projectionDigests(query)).toEqual(before);
  });

  it('a poison event delays its own key only', async () => {
    const { worker } = seeded.staff;
    const topic = topicOf(cell, 'registration');
    const poisoned = newId();
    const event = (aggregateVersion: number, version: number) => ({
      id: newEventId(new Date(), aggregateVersion),
      type: 'person.registered',
      version,
      aggregateId: poisoned,
      aggregateVersion,
      subjectId: poisoned,
      controller: worker.actor.controllerId,
      jurisdiction: 'TJ',
      centre: worker.actor.centreId,
      accessLevel: 'audited' as const,
      occurredOn: '2026-11-02',
      recordedAt: new Date().toISOString(),
      correlationId: newId(),
      causationId: null,
      traceparent: null,
      data: { sex: 'no such sex' },
    });
    const noEvent: BusMessage = { topic, key: poisoned, headers: { ce_type: 'nonsense' }, value: '{' };
    const bus = new KafkaBus({ brokers: servers.kafka.brokers, clientId: 'poison', log: silentLog });
    await bus.publish([
      noEvent,
      toMessage(topic, 'registration', event(1, 1)),
      toMessage(topic, 'registration', event(2, 99)),
    ]);
    await bus.close();
    const began = Date.now();
    for (let others = 0; others < 12; others += 1) {
      const person = await network.actors.valueOf(registerPerson, registration(), worker.actor);
      const known = [{ id: person.id, version: person.version }];
      const request = requestFor(person.id);
      const received = () => network.actors.call(receiveRequest, request, worker.actor, known);
      await eventually(async () => (await received()).outcome === 'ok');
    }
    table.push({ fault: '12 others beside poison', seconds: ((Date.now() - began) / 1000).toFixed(1) });
    const keys = await eventually(async () => {
      const rows = await query(`select distinct aggregate_id as id, reason from assistance.parked_key`);
      return rows.length > 0 ? rows : undefined;
    });
    expect(keys).toEqual([{ id: poisoned, reason: 'failed' }]);
    // each consumer of what registration tells keeps its own
    expect(await query(`select consumer, error from assistance.dead_letter order by consumer`)).toEqual(
      [
        'begin-best-interests',
        'erase-requests',
        'known-alias',
        'known-care',
        'known-opening',
        'known-subject',
        'protect-requests',
      ].map((consumer) => ({ consumer, error: 'not-an-event' })),
    );
    process.stdout.write(`${describeTable(table)}\n`);
  });
});

const describeTable = (rows: readonly Record<string, string | number>[]): string => {
  const columns = ['fault', 'seconds', 'acknowledged', 'sent again'];
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
  return cells
    .map(([first = '', ...rest]) => first.padEnd(26) + rest.map((one) => one.padStart(14)).join(''))
    .join('\n');
};
