import { services, type AtLeast, type ServiceName } from '@mrc/contracts';
import type { Database } from '@mrc/database';
import { keyOf, readCursors, type Reached } from './cursors';

type Wanted = AtLeast[number];

type Waiter = { readonly consumers: readonly string[]; wanted: readonly Wanted[]; readonly done: () => void };

/** A consumer that a call reads, and the services it listens to. */
export type Reader = { readonly name: string; readonly owners: readonly ServiceName[] };

const pollMs = 100;

/** Whose the version is that is waited for: any owner's where none is named. */
const ownersOf = ({ service }: Wanted): readonly ServiceName[] => (service === undefined ? services : [service]);

/** Waits until a consumer knows at least some versions: woken by the runtime's commits, polling as the safety net. */
export class CursorWatch {
  readonly #database: Database;
  readonly #waiters = new Set<Waiter>();

  constructor(database: Database) {
    this.#database = database;
  }

  /** Told by the runtime where consumers have just committed. */
  reached(places: readonly Reached[]): void {
    for (const waiter of this.#waiters) {
      const heard = places.filter(({ consumer }) => waiter.consumers.includes(consumer));
      if (heard.length === 0) continue;
      waiter.wanted = waiter.wanted.filter(
        (one) =>
          !heard.some(
            ({ owner, aggregateId, version }) =>
              aggregateId === one.id && one.version <= version && (one.service === undefined || one.service === owner),
          ),
      );
      if (waiter.wanted.length === 0) waiter.done();
    }
  }

  /**
   * Whether these versions are known to the consumers, or came to be known within `milliseconds`: a version whose owner is
   * named at every consumer that listens to that owner, another at one of them.
   */
  async waitFor(consumers: readonly Reader[], atLeast: AtLeast, milliseconds: number): Promise<boolean> {
    const until = performance.now() + milliseconds;
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

  async #waitForAll(consumers: readonly string[], atLeast: readonly Wanted[], until: number): Promise<boolean> {
    let wanted = atLeast;
    while (wanted.length > 0) {
      const ids = wanted.map(({ id }) => id);
      const owners = [...new Set(wanted.flatMap(ownersOf))];
      const cursors = await this.#database.inOpenTransaction((tx) => readCursors(tx, consumers, owners, ids));
      const knows = (one: Wanted) =>
        [...cursors.values()].some((known) =>
          ownersOf(one).some((owner) => (known.get(keyOf(owner, one.id))?.version ?? 0) >= one.version),
        );
      wanted = wanted.filter((one) => !knows(one));
      const left = until - performance.now();
      if (wanted.length === 0) return true;
      if (left <= 0) return false;
      wanted = await this.#commitOrPause(consumers, wanted, Math.min(left, pollMs));
    }
    return true;
  }

  #commitOrPause(
    consumers: readonly string[],
    wanted: readonly Wanted[],
    milliseconds: number,
  ): Promise<readonly Wanted[]> {
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
        resolve(waiter.wanted);
      };
      const timer = setTimeout(finish, milliseconds);
      const waiter: Waiter = { consumers, wanted, done: finish };
      this.#waiters.add(waiter);
    });
  }
}
