/** What a relay knows of a partition it has leased; moments are of the monotonic clock, in milliseconds. */
type Line = {
  readonly busy: boolean;
  readonly restsUntil: number;
  /** Sends that failed since the last that did not; one before the first, since whoever had it before may have sent and died. */
  readonly failures: number;
  readonly markAt: number;
  /** Whether nothing was told since the last two marks. */
  readonly quiet: boolean;
};

/** After a send that failed its partition rests this long, and longer each time, up to so many times. */
const restMs = 500;
const longestRest = 4;
/** Where nothing was told, marks are this many times as seldom. */
const seldom = 6;

const now = () => performance.now();

/** The partitions a relay has leased: which are free to send on, and which are due for a mark. */
export class RelayLines {
  readonly #markEveryMs: number;
  readonly #lines = new Map<number, Line>();

  constructor(markEveryMs: number) {
    this.#markEveryMs = markEveryMs;
  }

  held(): number[] {
    return [...this.#lines.keys()];
  }

  busy(): Set<number> {
    return new Set([...this.#lines].flatMap(([partition, { busy }]) => (busy ? [partition] : [])));
  }

  /** Keeps these partitions and no others; one that is new is due for a mark. */
  hold(partitions: readonly number[]): void {
    for (const partition of this.held()) if (!partitions.includes(partition)) this.#lines.delete(partition);
    for (const partition of partitions)
      if (!this.#lines.has(partition))
        this.#lines.set(partition, { busy: false, restsUntil: 0, failures: 1, markAt: now(), quiet: false });
  }

  /** Those on which nothing is being sent and that need not rest. */
  free(): number[] {
    return [...this.#lines].flatMap(([partition, { busy, restsUntil }]) =>
      busy || restsUntil > now() ? [] : [partition],
    );
  }

  /**
   * Those of these partitions that are due for a mark. Where a send failed and something waits, it may have come in spite of that: what
   * waits is told first, so that the mark counts it.
   */
  dueForMark(partitions: readonly number[], waits: (partition: number) => boolean): number[] {
    return partitions.filter((partition) => {
      const line = this.#lines.get(partition);
      return line !== undefined && line.markAt <= now() && (line.failures === 0 || !waits(partition));
    });
  }

  /** How many sends on it failed in a row. */
  failuresOn(partition: number): number {
    return this.#lines.get(partition)?.failures ?? 0;
  }

  sends(partition: number): void {
    this.#change(partition, (line) => ({ ...line, busy: true }));
  }

  /** What was sent is safe and its pointers are deleted: a mark tells of it soon. */
  told(partition: number): void {
    const soon = now() + this.#markEveryMs;
    this.#change(partition, (line) => ({
      ...line,
      busy: false,
      failures: 0,
      quiet: false,
      markAt: line.quiet ? soon : Math.min(line.markAt, soon),
    }));
  }

  marked(partition: number): void {
    this.#change(partition, (line) => ({
      ...line,
      quiet: true,
      markAt: now() + this.#markEveryMs * (line.quiet ? seldom : 1),
    }));
  }

  /** Nothing is being sent on it any more. */
  rests(partition: number): void {
    this.#change(partition, (line) => ({ ...line, busy: false, failures: 0 }));
  }

  /** Lets it rest; true where this is the first failure in a row. */
  failed(partition: number): boolean {
    const failures = this.#lines.get(partition)?.failures ?? 0;
    const restsUntil = now() + restMs * Math.min(1 + failures, longestRest);
    this.#change(partition, (line) => ({ ...line, busy: false, restsUntil, failures: failures + 1 }));
    return failures <= 1;
  }

  #change(partition: number, change: (line: Line) => Line): void {
    const line = this.#lines.get(partition);
    if (line) this.#lines.set(partition, change(line));
  }
}
