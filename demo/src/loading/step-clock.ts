import { currentTraceparent, newTraceparent, runTraced, type Clock } from '@mrc/kernel';

/**
 * The clock of services that live through history: what happens for a step happens at its time, told apart by its trace; everything
 * else happens where the load stands.
 */
export class StepClock implements Clock {
  readonly #times = new Map<string, Date>();
  #stands: Date;

  constructor(start: Date) {
    this.#stands = start;
  }

  now(): Date {
    const trace = currentTraceparent();
    return (trace === null ? undefined : this.#times.get(trace)) ?? this.#stands;
  }

  standAt(moment: Date): void {
    this.#stands = moment;
  }

  /** Runs `work` at a moment, and every call that carries the trace it is given. */
  async during<T>(moment: Date, work: (traceparent: string) => Promise<T>): Promise<T> {
    const trace = newTraceparent();
    this.#times.set(trace, moment);
    try {
      return await runTraced(trace, () => work(trace));
    } finally {
      this.#times.delete(trace);
    }
  }
}
