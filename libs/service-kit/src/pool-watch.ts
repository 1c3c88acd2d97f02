import type { Database, PoolStats } from '@mrc/database';

const everyMs = 500;
const saturatedMs = 5_000;

/** How busy the pools of a program are, and whether somebody has been waiting for a connection all the time. */
export class PoolWatch {
  readonly #pools: ReadonlyMap<string, Pick<Database, 'stats'>>;
  readonly #waitingSince = new Map<string, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(pools: Readonly<Record<string, Pick<Database, 'stats'>>>) {
    this.#pools = new Map(Object.entries(pools));
  }

  start(): void {
    this.#timer = setInterval(() => this.look(), everyMs).unref();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** Looks once, as it does by itself twice a second. */
  look(): void {
    for (const [name, pool] of this.#pools) {
      if (pool.stats().waiting === 0) this.#waitingSince.delete(name);
      else if (!this.#waitingSince.has(name)) this.#waitingSince.set(name, performance.now());
    }
  }

  /** Whether somebody has waited at one of the pools for five seconds without a break. */
  get isSaturated(): boolean {
    return [...this.#waitingSince.values()].some((since) => performance.now() - since > saturatedMs);
  }

  stats(): readonly (PoolStats & { readonly pool: string })[] {
    return [...this.#pools].map(([pool, database]) => ({ pool, ...database.stats() }));
  }
}
