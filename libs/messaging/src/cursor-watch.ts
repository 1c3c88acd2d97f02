import type { AtLeast, ServiceName } from '@mrc/contracts';
import type { Database } from '@mrc/database';
import { readCursors } from './cursors';

type Waiter = {
  readonly consumers: readonly string[];
  readonly wanted: Map<string, number>;
  readonly done: () => void;
};

/** A consumer that a call reads, and the services it listens to. */
export type Reader = { readonly name: string; readonly owners: readonly ServiceName[] };

const pollMs = 100;

/** Waits until a consumer knows at least some versions: woken by the runtime's commits, polling as the safety net. */
export class CursorWatch {
  readonly #database: Database;
  readonly #waiters = new Set<Waiter>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Told by the runtime which versions a consumer has just committed. */
  reached(consumer: string, versions: ReadonlyMap<string, number>): void {
    for (const waiter of this.#waiters) {
      if (!waiter.consumers.includes(consumer)) continue;
      for (const [id, version] of versions)
        if ((waiter.wanted.get(id) ?? Infinity) <= version) waiter.wanted.delete(id);
      if (waiter.wanted.size === 0) waiter.done();
    }
  }

  /**
   * Whether these versions are known to the consumers, or came to be known within `milliseconds`: a version whose owner is
   * named at every consumer that listens to that owner, another at one of them.
   */
  async waitFor(consumers: readonly Reader[], atLeast: AtLeast, milliseconds: number): Promise<boolean> {
    const until = Date.now() + milliseconds;
    const unowned = atLeast.filter((one) => one.service === undefined);
    const names = consumers.map((consumer) => consumer.name);
    const owned = consumers.map(({ name, owners }) =>
      this.#waitForAll(
        [name],
        atLeast.filter((one) => one.service !== undefined && owners.includes(one.service)),
        until,
      ),
    );
    return (await Promise.all([this.#waitForAll(names, unowned, until), ...owned])).every(Boolean);
  }

  async #waitForAll(consumers: readonly string[], atLeast: AtLeast, until: number): Promise<boolean> {
    const wanted = new Map(atLeast.map((one) => [one.id, one.version]));
    if (wanted.size === 0) return true;
    for (;;) {
      const cursors = await this.#database.inOpenTransaction((tx) => readCursors(tx, consumers, [...wanted.keys()]));
      for (const known of cursors.values())
        for (const [id, version] of known) if ((wanted.get(id) ?? Infinity) <= version) wanted.delete(id);
      if (wanted.size === 0) return true;
      const left = until - Date.now();
      if (left <= 0) return false;
      await this.#commitOrPause(consumers, wanted, Math.min(left, pollMs));
      if (wanted.size === 0) return true;
    }
  }

  #commitOrPause(consumers: readonly string[], wanted: Map<string, number>, milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
        resolve();
      };
      const timer = setTimeout(finish, milliseconds);
      const waiter: Waiter = { consumers, wanted, done: finish };
      this.#waiters.add(waiter);
    });
  }
}
