import type { EventContract, EventOf, ServiceName } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { runTraced } from '@mrc/kernel';
import type { BusMessage } from './bus';
import type { ReceivedEvent } from './cloud-event';
import { listensTo, readEvent, type ConsumerDefinition } from './consumer-definition';
import { lockPlaces, readCursors, writeCursors } from './cursors';
import { lockParkedKeys, parkKey, queueEvent } from './parking';

/** An event as it came, with its owner and the partition it came on. */
export type Arrived = {
  readonly owner: ServiceName;
  readonly place: string;
  readonly event: ReceivedEvent;
  readonly message: BusMessage;
};

/** What a consumer made of a batch: how far its cursors moved, and which versions it lacks. */
export type Applied = {
  readonly consumer: string;
  readonly events: number;
  /** When the newest of the events was recorded. */
  readonly newest: Date;
  readonly reached: ReadonlyMap<string, number>;
  readonly gaps: readonly { readonly owner: ServiceName; readonly aggregateId: string; readonly since: number }[];
};

/** Where a consumer stands with the keys of a batch. */
type Standing = { readonly parked: Set<string>; readonly cursors: ReadonlyMap<string, number> };

/**
 * Takes what has arrived for these consumers, holding its partitions until the transaction ends: older events are dropped, the
 * next handled, a key with a gap parked; the cursors of all of them are read and written as sets.
 */
export const applyArrived = async (
  tx: Tx,
  definitions: readonly ConsumerDefinition[],
  arrived: readonly Arrived[],
  at: Date,
): Promise<Applied[]> => {
  const names = definitions.map(({ name }) => name);
  const keys = [...new Set(arrived.map((one) => one.event.aggregateId))];
  const [, parked, cursors] = await Promise.all([
    lockPlaces(
      tx,
      arrived.map(({ place }) => place),
    ),
    lockParkedKeys(tx, names, keys),
    readCursors(tx, names, keys),
  ]);
  const applied: Applied[] = [];
  for (const definition of definitions) {
    const own = arrived.filter(({ owner }) => listensTo(definition, owner));
    if (own.length === 0) continue;
    const newest = new Date(Math.max(...own.map(({ event }) => Date.parse(event.recordedAt))));
    const { name } = definition;
    const standing = { parked: parked.get(name) ?? new Set<string>(), cursors: cursors.get(name) ?? new Map() };
    const made = await applyTo(tx, definition, own, standing, at);
    applied.push({ consumer: name, events: own.length, newest, ...made });
  }
  writeCursors(tx, new Map(applied.map(({ consumer, reached }) => [consumer, reached])));
  return applied;
};

const applyTo = async (
  tx: Tx,
  definition: ConsumerDefinition,
  arrived: readonly Arrived[],
  { parked, cursors }: Standing,
  at: Date,
): Promise<Pick<Applied, 'reached' | 'gaps'>> => {
  const reached = new Map<string, number>();
  const gaps: { owner: ServiceName; aggregateId: string; since: number }[] = [];
  const fresh: EventOf<EventContract>[] = [];
  for (const { owner, event, message } of arrived) {
    const last = reached.get(event.aggregateId) ?? cursors.get(event.aggregateId) ?? 0;
    if (event.aggregateVersion <= last) continue;
    if (!parked.has(event.aggregateId) && event.aggregateVersion === last + 1) {
      const readable = readEvent(definition, event);
      if (readable) fresh.push(readable);
      reached.set(event.aggregateId, event.aggregateVersion);
      continue;
    }
    if (!parked.has(event.aggregateId)) {
      await parkKey(tx, definition.name, event.aggregateId, { reason: 'gap', error: null, at });
      parked.add(event.aggregateId);
      gaps.push({ owner, aggregateId: event.aggregateId, since: last + 1 });
    }
    await queueEvent(tx, definition.name, owner, event, message, at);
  }
  const first = fresh[0];
  if (first) await runTraced(first.traceparent, () => definition.handle(fresh, tx));
  return { reached, gaps };
};
