/** One bounded step of a tick: work that has more to do than fits says after what to go on, and is asked again soon. */
export class TickStep {
  readonly #ends: number;
  #rest: string | undefined;

  /** `after` is what the step before left off at; null begins anew. */
  constructor(
    readonly after: string | null,
    milliseconds: number,
  ) {
    this.#ends = performance.now() + milliseconds;
  }

  /** Whether its time is used up. */
  get isOver(): boolean {
    return performance.now() >= this.#ends;
  }

  /** Where the next step goes on; undefined where everything was done. */
  get rest(): string | undefined {
    return this.#rest;
  }

  /** Leaves what comes after this to the next step. */
  leave(after: string): void {
    this.#rest = after;
  }
}
