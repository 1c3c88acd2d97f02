import { setTimeout as sleep } from 'node:timers/promises';
import type { MarkOf } from '@mrc/access';
import { topicOf, type ServiceName } from '@mrc/contracts';
import { withoutValues, type Database, type Tx } from '@mrc/database';
import type { Log } from '@mrc/kernel';
import type { Bus } from './bus';
import { asTold } from './as-told';
import { toMessage } from './cloud-event';
import { emptyDigest } from './digest';
import { readGenerations } from './generation';
import { kafkaWord } from './kafka-word';
import { toMark } from './mark';
import { forgetTold, readOutbox, readTold, type Pointer } from './outbox';
import { joinRelays, leasePartitions } from './relay-lease';
import { RelayLines } from './relay-lines';

export type RelayOptions = {
  readonly service: ServiceName;
  readonly cell: string;
  /** The worker role's pool: one of its connections is held for the leases. */
  readonly database: Database;
  readonly bus: Bus;
  readonly log: Log;
  /** Makes the marks by which those are told who are named nowhere. */
  readonly markOf: MarkOf;
  /** How often a partition on which something was told gets a mark, in milliseconds. */
  readonly markEveryMs?: number;
};

const batchSize = 500;
const pollMs = 200;
/** How long after a send the next pointers are read, so that what comes fast goes together. */
const gatherMs = 10;
const retryMs = 500;
/** How often the partitions are shared out anew among the relays that are there. */
const leaseMs = 2_000;
const markEveryMs = 5_000;

/**
 * Publishes a service's outbox: reads the pointers that still exist, in order, sends those of each partition by themselves, and
 * deletes what that send's own answer covers, before it sends on that partition again. One that fails rests for a moment and
 * delays no other. Each is leased by an advisory lock of one connection; a crash between sending and deleting repeats, never
 * loses. Between sends, a mark on each partition says what has been told there.
 */
export class Relay {
  readonly #options: RelayOptions;
  readonly #sends = new Set<Promise<void>>();
  #lines = new RelayLines(0);
  readonly #safe: Pointer[] = [];
  #stopping = false;
  #running: Promise<void> | undefined;
  #wake: () => void = () => undefined;
  #woken = false;

  constructor(options: RelayOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Tells the relay that something was appended; call after the commit. */
  wake(): void {
    this.#woken = true;
    this.#wake();
  }

  /** Resolves once what was being sent is sent and its pointers are deleted. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      try {
        await this.#lead();
      } catch (error) {
        if (this.#stopping) return;
        const reason = withoutValues(error);
        this.#options.log.warn({ error: reason instanceof Error ? reason.message : 'unknown' }, 'The relay pauses');
        await sleep(retryMs);
      }
    }
  }

  async #lead(): Promise<void> {
    const { database, service } = this.#options;
    const connection = await database.takeConnection();
    const { tx } = connection;
    let lost = false;
    connection.onLost(() => {
      lost = true;
      this.wake();
    });
    this.#lines = new RelayLines(this.#options.markEveryMs ?? markEveryMs);
    try {
      await joinRelays(tx, service);
      const generation = (await readGenerations(tx)).get(service) ?? 0;
      let leasedAt = -Infinity;
      while (!this.#stopping && !lost) {
        if (performance.now() - leasedAt > leaseMs) {
          this.#lines.hold(await leasePartitions(tx, service, this.#lines.held(), this.#lines.busy()));
          leasedAt = performance.now();
        }
        this.#woken = false;
        const sent = await this.#step(tx, generation);
        if (sent === 0) await this.#pause(pollMs);
        else if (sent < batchSize) await sleep(gatherMs);
      }
      await Promise.all(this.#sends);
      await this.#forgetSafe(tx);
    } finally {
      await Promise.all(this.#sends);
      this.#safe.splice(0);
      if (!lost) await tx.query('select pg_advisory_unlock_all()').catch(() => undefined);
      await connection.release().catch(() => undefined);
    }
  }

  /** Deletes what is safe, and sends on partitions that are free a mark where one is due and what waits behind it; answers how many events. */
  async #step(tx: Tx, generation: number): Promise<number> {
    const { service, bus, cell, markOf } = this.#options;
    const topic = topicOf(cell, service);
    await this.#forgetSafe(tx);
    const free = this.#lines.free();
    const pointers = free.length === 0 ? [] : await readOutbox(tx, free, batchSize);
    const waiting = new Map<number, Pointer[]>();
    for (const one of pointers) waiting.set(one.partition, [...(waiting.get(one.partition) ?? []), one]);
    const hidden = pointers.length === batchSize;
    const due = this.#lines.dueForMark(free, (partition) => hidden || waiting.has(partition));
    const told = due.length === 0 ? undefined : await readTold(tx, due);
    for (const partition of new Set([...waiting.keys(), ...due]))
      this.#send(partition, async () => {
        const failures = this.#lines.failuresOn(partition);
        // What is too large together goes in smaller parts.
        const own = (waiting.get(partition) ?? []).slice(0, Math.max(1, batchSize >> Math.max(0, failures - 1)));
        const marks =
          told && due.includes(partition)
            ? [
                toMark(topic, service, {
                  partition,
                  generation,
                  at: told.at,
                  told: told.on.get(partition) ?? emptyDigest,
                }),
              ]
            : [];
        await bus.publish([
          ...marks,
          ...own.map(({ event }) => toMessage(topic, service, asTold(event, markOf), generation)),
        ]);
        if (marks.length > 0) this.#lines.marked(partition);
        if (own.length > 0) this.#safe.push(...own);
        else this.#lines.rests(partition);
      });
    return pointers.length;
  }

  async #forgetSafe(tx: Tx): Promise<void> {
    const safe = this.#safe.splice(0);
    if (safe.length === 0) return;
    await forgetTold(
      tx,
      safe.map(({ seq }) => seq),
    );
    for (const { partition } of safe) this.#lines.told(partition);
  }

  #send(partition: number, work: () => Promise<void>): void {
    this.#lines.sends(partition);
    const sending = work()
      .catch((error: unknown) => {
        const facts = { partition, reason: kafkaWord(error) };
        if (this.#lines.failed(partition)) this.#options.log.warn(facts, 'What waits on a partition is sent again');
      })
      .finally(() => {
        this.#sends.delete(sending);
        this.wake();
      });
    this.#sends.add(sending);
  }

  async #pause(milliseconds: number): Promise<void> {
    if (this.#woken || this.#stopping) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = () => undefined;
  }
}
