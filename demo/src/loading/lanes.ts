/** Something to do at a moment, with the things it is about: what is about one thing is done one after the other. */
export type Errand = {
  /** Epoch milliseconds; never earlier than that of the errand before. */
  readonly at: number;
  readonly about: readonly string[];
  /** Whether everything put in before must be done first. */
  readonly afterAll?: boolean;
  readonly work: () => Promise<void>;
};

export type LaneLimits = {
  /** Errands worked on at once. */
  readonly atOnce: number;
  /** Errands put in and not done. */
  readonly ahead: number;
  /** How far an errand may lie ahead of the earliest one not done. */
  readonly aheadMs: number;
};

type Waiting = { readonly at: number; readonly done: Promise<void> };

/** Does errands in order where they are about the same thing and side by side where they are not. */
export class Lanes {
  readonly #limits: LaneLimits;
  readonly #lasts = new Map<string, Promise<void>>();
  readonly #open = new Set<Waiting>();
  readonly #queue: (() => void)[] = [];
  #working = 0;
  #dropped = false;
  #failure: { readonly error: unknown } | undefined;

  constructor(limits: LaneLimits) {
    this.#limits = limits;
  }

  /** Resolves once there is room for the next one; rejects with what an errand threw. */
  async put(errand: Errand): Promise<void> {
    const before = errand.afterAll
      ? [...this.#open].map(({ done }) => done)
      : errand.about.flatMap((thing) => this.#lasts.get(thing) ?? []);
    const done = this.#do(errand, before);
    const waiting = { at: errand.at, done };
    this.#open.add(waiting);
    for (const thing of errand.about) this.#lasts.set(thing, done);
    void done.then(() => {
      this.#open.delete(waiting);
      for (const thing of errand.about) if (this.#lasts.get(thing) === done) this.#lasts.delete(thing);
    });
    while (this.#isFull(errand.at)) await Promise.race([...this.#open].map((one) => one.done));
    this.#throwFailure();
  }

  /** Resolves once everything is done. */
  async idle(): Promise<void> {
    while (this.#open.size > 0) await Promise.all([...this.#open].map(({ done }) => done));
    this.#throwFailure();
  }

  /** Drops what has not begun; resolves when the rest has ended, or after `milliseconds`. */
  async drop(milliseconds: number): Promise<void> {
    this.#dropped = true;
    const late = new Promise<void>((resolve) => setTimeout(resolve, milliseconds).unref());
    await Promise.race([late, Promise.all([...this.#open].map(({ done }) => done))]);
  }

  #isFull(at: number): boolean {
    const [earliest] = this.#open;
    if (earliest === undefined) return false;
    return this.#open.size >= this.#limits.ahead || at - earliest.at > this.#limits.aheadMs;
  }

  #throwFailure(): void {
    if (this.#failure) throw this.#failure.error;
  }

  async #do({ work }: Errand, before: readonly Promise<void>[]): Promise<void> {
    await Promise.all(before);
    await this.#turn();
    try {
      if (!this.#failure && !this.#dropped) await work();
    } catch (error) {
      this.#failure ??= { error };
    } finally {
      this.#working -= 1;
      this.#queue.shift()?.();
    }
  }

  async #turn(): Promise<void> {
    while (this.#working >= this.#limits.atOnce) await new Promise<void>((resolve) => this.#queue.push(resolve));
    this.#working += 1;
  }
}
