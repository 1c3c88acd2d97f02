import type { EventContract, EventOf, ServiceName } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { runTraced } from '@mrc/kernel';
import type { Arrived } from './arrivals';
import { isReaction, listensTo, readEvent, type ConsumerDefinition } from './consumer-definition';
import { keyOf, lockPlaces, readCursors, writeCursors, type Cursor, type Reached } from './cursors';
import { readGenerations } from './generation';
import { lockParkedKeys, parkKey, queueEvent } from './parking';
import { beingEmptied } from './rebuild-turn';
import { withoutDone } from './reacted';
import { countTaken, type Taken } from './taken';

export type Gap = { readonly owner: ServiceName; readonly aggregateId: string; readonly since: number };

/** What a consumer made of a batch. */
export type Applied = {
  readonly consumer: string;
  readonly events: number;
  /** When the newest of the events was recorded. */
  readonly newest: Date;
  readonly reached: readonly Reached[];
  readonly taken: readonly Taken[];
  /** Which versions it lacks. */
  readonly gaps: readonly Gap[];
  /** Events that came under a version that another event has: the owner told two stories. */
  readonly conflicts: readonly Arrived[];
};

/** Where a consumer stands with the keys of a batch. */
type Standing = { readonly parked: Set<string>; readonly cursors: ReadonlyMap<string, Cursor> };

/**
 * Takes what has arrived for these consumers, holding its partitions until the transaction ends: events of an older generation of
 * their owner, older events and all that comes for a projection that is being emptied are dropped, the next handled, a key with a
 * gap parked; the cursors of all of them are read and written as sets.
 */
export const applyArrived = async (
  tx: Tx,
  definitions: readonly ConsumerDefinition[],
  arrived: readonly Arrived[],
  at: Date,
): Promise<Applied[]> => {
  const names = definitions.map(({ name }) => name);
  const keys = [...new Set(arrived.map((one) => one.event.aggregateId))];
  const owners = [...new Set(arrived.map(({ owner }) => owner))];
  const [, emptying, generations, parked, cursors] = await Promise.all([
    lockPlaces(
      tx,
      arrived.map(({ place }) => place),
    ),
    beingEmptied(
      tx,
      definitions.filter((definition) => !isReaction(definition)).map(({ name }) => name),
    ),
    readGenerations(tx),
    lockParkedKeys(tx, names, keys),
    readCursors(tx, names, owners, keys),
  ]);
  const current = arrived.filter(({ owner, generation }) => generation >= (generations.get(owner) ?? 0));
  const take = async (definition: ConsumerDefinition): Promise<Applied[]> => {
    const own = emptying.has(definition.name) ? [] : current.filter(({ owner }) => listensTo(definition, owner));
    if (own.length === 0) return [];
    const newest = new Date(Math.max(...own.map(({ event }) => Date.parse(event.recordedAt))));
    const { name } = definition;
    const standing = { parked: parked.get(name) ?? new Set<string>(), cursors: cursors.get(name) ?? new Map() };
    return [{ events: own.length, newest, ...(await applyTo(tx, definition, own, standing, at)) }];
  };
  const applied = (await Promise.all(definitions.filter((one) => !isReaction(one)).map(take))).flat();
  for (const definition of definitions.filter(isReaction)) applied.push(...(await take(definition)));
  writeCursors(
    tx,
    applied.flatMap(({ reached }) => reached),
  );
  countTaken(
    tx,
    applied.flatMap(({ taken }) => taken),
  );
  return applied;
};

const applyTo = async (
  tx: Tx,
  definition: ConsumerDefinition,
  arrived: readonly Arrived[],
  { parked, cursors }: Standing,
  at: Date,
): Promise<Omit<Applied, 'events' | 'newest'>> => {
  const consumer = definition.name;
  const reached = new Map<string, Reached>();
  const taken: Taken[] = [];
  const gaps: Gap[] = [];
  const conflicts: Arrived[] = [];
  const fresh: EventOf<EventContract>[] = [];
  for (const one of arrived) {
    const { owner, partition, event, message } = one;
    const { id: eventId, aggregateId, aggregateVersion: version } = event;
    const key = keyOf(owner, aggregateId);
    const last = reached.get(key) ?? cursors.get(key) ?? { version: 0, eventId: null };
    if (version <= last.version) {
      if (version === last.version && last.eventId !== null && last.eventId !== eventId) conflicts.push(one);
      continue;
    }
    if (!parked.has(key) && version === last.version + 1) {
      const readable = readEvent(definition, owner, event);
      if (readable) fresh.push(readable);
      reached.set(key, { consumer, owner, aggregateId, version, eventId });
      taken.push({ consumer, owner, partition, eventId });
      continue;
    }
    if (!parked.has(key)) {
      await parkKey(tx, { consumer, owner, aggregateId }, { reason: 'gap', error: null, at });
      parked.add(key);
      gaps.push({ owner, aggregateId, since: last.version + 1 });
    }
    await queueEvent(tx, { consumer, owner, aggregateId }, { partition, event, message }, at);
  }
  const todo = isReaction(definition) ? await withoutDone(tx, consumer, fresh) : fresh;
  const first = todo[0];
  if (first) await runTraced(first.traceparent, () => definition.handle(todo, tx));
  return { consumer, reached: [...reached.values()], taken, gaps, conflicts };
};
