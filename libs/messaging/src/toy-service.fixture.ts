import { marker, type MarkKeys } from '@mrc/access';
import { defineEvent } from '@mrc/contracts';
import { migrationNamed, ofStatements, protectTable, type Database, type ServiceSchema, type Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import { testPlatform, type TestPlatform } from '@mrc/testing';
import * as z from 'zod';
import { NoteBegunProjections20261123000000 } from './begun-projections';
import { toMessage, type ReceivedEvent } from './cloud-event';
import { Journal, type Cause, type EventStream } from './journal';
import { messagingTables } from './messaging-tables';
import { NameResponsible20261130000000 } from './name-responsible';
import { ProveDelivery } from './prove-delivery';

/** A key of marks for tests, and what makes marks by it. */
export const markKeys: MarkKeys = [{ id: '0', secret: 'the mark key of a test that is no secret' }];
export const markOf = marker(markKeys);

export const controller = '7f0e5c1a-2b3c-4d5e-8f60-718293a4b5c6';

export const stepped = defineEvent({
  owner: 'registration',
  type: 'toy.stepped',
  version: 1,
  says: 'A toy moved on.',
  data: z.strictObject({ step: z.int() }),
  sample: { step: 1 },
});

const CreateToy20260101000000 = migrationNamed(
  'CreateToy20260101000000',
  ofStatements([
    ...messagingTables,
    `create table toy (id uuid primary key, version int not null, controller uuid not null)`,
    ...protectTable('toy', 'controller'),
    `create table applied (seq bigserial primary key, consumer text not null, aggregate_id uuid not null, version int not null)`,
  ]),
);

export const toySchema: ServiceSchema = {
  name: 'toy',
  migrations: [
    CreateToy20260101000000,
    NoteBegunProjections20261123000000,
    ProveDelivery({ heard: {}, again: [] }),
    NameResponsible20261130000000,
  ],
};

/** A platform on a schema that has nothing but messaging and one toy aggregate. */
export const toyPlatform = (): Promise<TestPlatform> => testPlatform('registration', toySchema);

export const streamOf = (aggregateId: string, version: number): EventStream => ({
  aggregateId,
  version,
  subjectId: aggregateId,
  controller,
  jurisdiction: 'TJ',
  centre: null,
  accessLevel: 'open',
  occurredOn: '2026-11-02',
});

export const someCause = (at = new Date('2026-11-02T06:00:00Z')): Cause => ({
  actor: null,
  correlationId: newId(),
  causationId: null,
  traceparent: null,
  at,
});

/** Appends `count` events to a toy's stream in one transaction. */
export const appendSteps = (
  database: Database,
  journal: Journal,
  aggregateId: string,
  from: number,
  count: number,
  at?: Date,
) =>
  database.inTransaction({ kind: 'system', organisationId: controller }, (tx) =>
    journal.append(
      tx,
      streamOf(aggregateId, from - 1),
      Array.from({ length: count }, (_, index) => ({ contract: stepped, data: { step: from + index } })),
      someCause(at),
    ),
  );

/** One event of a toy as it travels. */
export const steppedMessage = (
  topic: string,
  aggregateId: string,
  version: number,
  change: Partial<ReceivedEvent> = {},
  generation = 0,
) =>
  toMessage(
    topic,
    'registration',
    {
      id: newEventIdOf(),
      ...streamOf(aggregateId, version),
      type: stepped.type,
      version: 1,
      aggregateVersion: version,
      recordedAt: '2026-11-02T06:00:00.000Z',
      correlationId: newId(),
      causationId: null,
      traceparent: null,
      data: { step: version },
      ...change,
    },
    generation,
  );

const newEventIdOf = () => {
  const id = newId();
  return `${id.slice(0, 14)}7${id.slice(15)}`;
};

/** Writes down that a consumer applied an event; what tests look at afterwards. */
export const apply = (tx: Tx, consumer: string, event: { aggregateId: string; aggregateVersion: number }) =>
  tx.query(`insert into applied (consumer, aggregate_id, version) values ($1, $2, $3)`, [
    consumer,
    event.aggregateId,
    event.aggregateVersion,
  ]);

/** The versions a consumer applied per aggregate, in the order it applied them. */
export const appliedBy = async (platform: TestPlatform, consumer: string): Promise<Map<string, number[]>> => {
  const rows = await platform.query(
    `select aggregate_id, version from toy.applied where consumer = '${consumer}' order by seq`,
  );
  const byAggregate = new Map<string, number[]>();
  for (const { aggregate_id, version } of rows) {
    const id = String(aggregate_id);
    byAggregate.set(id, [...(byAggregate.get(id) ?? []), Number(version)]);
  }
  return byAggregate;
};
