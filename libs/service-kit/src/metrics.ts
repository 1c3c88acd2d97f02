import type { Database } from '@mrc/database';
import { systemClock } from '@mrc/kernel';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** A service's figures for Prometheus: calls, events, and when asked the depth of outbox, parking and dead letters with their age. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #calls: Histogram;
  readonly #events: Counter;
  readonly #removed: Counter;
  readonly #lag: Gauge;
  readonly #handledAt: Gauge;

  constructor(service: string, worker: Database, processWide: boolean) {
    this.#registry.setDefaultLabels({ service });
    if (processWide) collectDefaultMetrics({ register: this.#registry });
    const registers = [this.#registry];
    this.#calls = new Histogram({
      name: 'mrc_call_seconds',
      help: 'Time to answer a call',
      labelNames: ['call', 'outcome'],
      buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2],
      registers,
    });
    this.#events = new Counter({
      name: 'mrc_events_handled_total',
      help: 'Events handled',
      labelNames: ['consumer'],
      registers,
    });
    this.#removed = new Counter({
      name: 'mrc_rows_removed_total',
      help: 'Rows removed because the time they are kept for had passed',
      labelNames: ['table'],
      registers,
    });
    this.#lag = new Gauge({
      name: 'mrc_consumer_lag_seconds',
      help: 'Age of the newest handled event when it was handled',
      labelNames: ['consumer'],
      registers,
    });
    this.#handledAt = new Gauge({
      name: 'mrc_consumer_handled_at_seconds',
      help: 'Unix time at which the consumer last handled events',
      labelNames: ['consumer'],
      registers,
    });
    const depth = new Gauge({
      name: 'mrc_waiting',
      help: 'Rows waiting: outbox, parked keys, dead letters',
      labelNames: ['what'],
      registers,
      collect: async () => {
        const [row] = await worker.inOpenTransaction((tx) =>
          tx.query<{ outbox: string; parked: string; dead: string }>(
            `select (select count(*) from outbox) as outbox, (select count(*) from parked_key) as parked,
                    (select count(*) from dead_letter where resolution is null) as dead`,
          ),
        );
        depth.set({ what: 'outbox' }, Number(row?.outbox));
        depth.set({ what: 'parked-keys' }, Number(row?.parked));
        depth.set({ what: 'dead-letters' }, Number(row?.dead));
      },
    });
    const oldest = new Gauge({
      name: 'mrc_oldest_waiting_seconds',
      help: 'Age of the oldest key that is still tried again and of the oldest dead letter; 0 where there is none',
      labelNames: ['what'],
      registers,
      collect: async () => {
        const [row] = await worker.inOpenTransaction((tx) =>
          tx.query<{ parked: string | null; dead: string | null }>(
            `select (select extract(epoch from now() - min(parked_at)) from parked_key where reason <> 'dead') as parked,
                    (select extract(epoch from now() - min(dead_at)) from dead_letter where resolution is null) as dead`,
          ),
        );
        oldest.set({ what: 'parked-keys' }, Math.max(0, Number(row?.parked)));
        oldest.set({ what: 'dead-letters' }, Math.max(0, Number(row?.dead)));
      },
    });
  }

  called(call: string, outcome: string, seconds: number): void {
    this.#calls.observe({ call, outcome }, seconds);
  }

  handled(consumer: string, events: number, lagMs: number): void {
    this.#events.inc({ consumer }, events);
    this.#lag.set({ consumer }, lagMs / 1000);
    this.#handledAt.set({ consumer }, systemClock.now().getTime() / 1000);
  }

  removed(table: string, rows: number): void {
    this.#removed.inc({ table }, rows);
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
