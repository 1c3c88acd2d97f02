import type { EventContract, EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { newId, silentLog } from '@mrc/kernel';
import type { TestPlatform } from '@mrc/testing';
import type { ConsumerDefinition } from './consumer-definition';
import type { ConsumerOptions } from './consumer-options';
import { ConsumerRuntime } from './consumer-runtime';
import { CursorWatch } from './cursor-watch';
import { listDeadLetters } from './dead-letters';
import { InProcessBus } from './in-process-bus';
import { ParkedRetry } from './parked-retry';
import { retryLadderMs } from './parking';
import { appliedBy, apply, stepped } from './toy-service.fixture';

type Handle = (event: EventOf<EventContract>, tx: Tx) => Promise<void>;

/** A consumer of toy events that writes down what it applied, and what a test does with it. */
export const toyConsumer = (toy: TestPlatform, handle?: Handle) => {
  const name = `toy-${newId().slice(0, 8)}`;
  const bus = new InProcessBus();
  const options: ConsumerOptions = {
    service: 'registration',
    cell: 'test',
    database: toy.platform.worker,
    bus,
    clock: toy.clock,
    log: silentLog,
    watch: new CursorWatch(toy.platform.worker),
  };
  const definition: ConsumerDefinition = {
    name,
    tables: ['applied'],
    contracts: [stepped],
    handle: async (events, tx) => {
      for (const event of events) {
        await handle?.(event, tx);
        await apply(tx, name, event);
      }
    },
  };
  const retry = () => new ParkedRetry([definition], options).runDue();
  const later = async (ms: number) => {
    toy.clock.set(new Date(toy.clock.now().getTime() + ms).toISOString());
    await retry();
  };
  return {
    name,
    bus,
    options,
    definition,
    retry,
    later,
    /** Runs members of the consumer while `work` lasts; each gets every message. */
    running: async (work: () => Promise<void>, members = 1) => {
      const runtimes = Array.from({ length: members }, () => new ConsumerRuntime([definition], options));
      for (const runtime of runtimes) await runtime.start();
      try {
        await work();
      } finally {
        for (const runtime of runtimes) await runtime.stop();
      }
    },
    untilDead: async () => {
      for (const wait of retryLadderMs) await later(wait + 1_000);
    },
    appliedTo: async (id: string) => (await appliedBy(toy, name)).get(id) ?? [],
    letters: async () => (await listDeadLetters(toy.platform.worker)).filter((one) => one.consumer === name),
    rowsOf: (table: 'cursor' | 'parked_key' | 'parked_event') =>
      toy.query(`select aggregate_id from toy.${table} where consumer = '${name}'`),
    decision: (id: string | undefined) => ({ id: id ?? '', by: newId(), reason: 'looked at', at: toy.clock.now() }),
  };
};
