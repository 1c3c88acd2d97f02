/** A question asked again and again in the background: whoever wants to know is told what is known and how old it is, and never waits. */
export class Probe<T> {
  readonly #ask: () => Promise<T>;
  readonly #everyMs: number;
  #timer: NodeJS.Timeout | undefined;
  #asking: Promise<void> | undefined;
  #last: { readonly value: T; readonly at: number } | undefined;
  #failing = false;

  constructor(everyMs: number, ask: () => Promise<T>) {
    this.#everyMs = everyMs;
    this.#ask = ask;
  }

  start(): void {
    void this.refresh();
    this.#timer = setInterval(() => void this.refresh(), this.#everyMs).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Asks now, or joins the question that is out; resolves with its answer or failure, and never rejects. */
  refresh(): Promise<void> {
    return (this.#asking ??= this.#askOnce().finally(() => {
      this.#asking = undefined;
    }));
  }

  /** The last answer, however old. */
  get last(): T | undefined {
    return this.#last?.value;
  }

  /** The last answer; undefined where the last question failed or nothing was answered for so long. */
  within(milliseconds: number): T | undefined {
    return this.#failing || this.ageMs > milliseconds ? undefined : this.#last?.value;
  }

  /** Milliseconds since the last answer; endless before the first. */
  get ageMs(): number {
    return this.#last ? performance.now() - this.#last.at : Infinity;
  }

  async #askOnce(): Promise<void> {
    try {
      this.#last = { value: await this.#ask(), at: performance.now() };
      this.#failing = false;
    } catch {
      this.#failing = true;
    }
  }
}
