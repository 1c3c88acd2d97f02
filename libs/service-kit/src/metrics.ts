import { systemClock } from '@mrc/kernel';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { OwnFigure } from './figures';
import type { ServiceSigns } from './service-signs';
import { figuresOf, tellSigns } from './sign-metrics';

/** A service's figures for Prometheus: calls and events as they come, the rest from what its signs know. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #calls: Histogram;
  readonly #events: Counter;
  readonly #removed: Counter;
  readonly #conflicts: Counter;
  readonly #lag: Gauge;
  readonly #handledAt: Gauge;

  constructor(service: string, processWide: boolean) {
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
    this.#conflicts = new Counter({
      name: 'mrc_conflicting_events_total',
      help: 'Events that came under a version that another event of the aggregate has',
      labelNames: ['consumer', 'owner'],
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
  }

  /** Tells what these signs know whenever Prometheus asks. */
  tell(signs: ServiceSigns, own: readonly OwnFigure[] = []): void {
    tellSigns(figuresOf(this.#registry), signs, own);
  }

  called(call: string, outcome: string, seconds: number): void {
    this.#calls.observe({ call, outcome }, seconds);
  }

  handled(consumer: string, events: number, lagMs: number): void {
    this.#events.inc({ consumer }, events);
    this.#lag.set({ consumer }, lagMs / 1000);
    this.#handledAt.set({ consumer }, systemClock.now().getTime() / 1000);
  }

  conflicted(consumer: string, owner: string): void {
    this.#conflicts.inc({ consumer, owner });
  }

  removed(table: string, rows: number): void {
    this.#removed.inc({ table }, rows);
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }
}
