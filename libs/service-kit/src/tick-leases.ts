import type { Database, Tx } from '@mrc/database';

/** The SQL key of the lock that every tick of a schema shares, and that whoever loads history holds alone. */
export const tickLease = `hashtextextended('ticks ' || current_schema(), 0)`;

const ownLease = `hashtextextended('tick ' || current_schema() || ' ' || $1, 0)`;

export type TickLease = { release(): Promise<void> };

type Held = { readonly tx: Tx; users: number; isLost: boolean; release(): Promise<void> };

/** The leases of a service's ticks, all on one connection, which is held only while one of them is. */
export class TickLeases {
  readonly #worker: Database;
  #connection: Promise<Held> | undefined;

  constructor(worker: Database) {
    this.#worker = worker;
  }

  /** Takes the lease of a tick; undefined where another instance has it, or somebody loads history. Throws where the database is away. */
  async take(name: string): Promise<TickLease | undefined> {
    const held = await this.#use();
    let taken = false;
    try {
      taken = await lock(held.tx, name);
    } finally {
      if (!taken) await this.#leave(held);
    }
    if (!taken) return undefined;
    return {
      release: async () => {
        if (!held.isLost) await unlock(held.tx, name).catch(() => undefined);
        await this.#leave(held);
      },
    };
  }

  async #use(): Promise<Held> {
    const connecting = (this.#connection ??= this.#connect());
    try {
      const held = await connecting;
      held.users += 1;
      return held;
    } catch (error) {
      this.#forget(connecting);
      throw error;
    }
  }

  async #leave(held: Held): Promise<void> {
    held.users -= 1;
    if (held.users > 0) return;
    await held.release();
  }

  #forget(connecting: Promise<Held>): void {
    if (this.#connection === connecting) this.#connection = undefined;
  }

  #connect(): Promise<Held> {
    const connecting: Promise<Held> = this.#worker.takeConnection().then(({ tx, onLost, release }) => {
      const held: Held = {
        tx,
        users: 0,
        isLost: false,
        release: () => {
          this.#forget(connecting);
          return release();
        },
      };
      onLost(() => {
        held.isLost = true;
        this.#forget(connecting);
      });
      return held;
    });
    return connecting;
  }
}

const lock = async (tx: Tx, name: string): Promise<boolean> => {
  const [shared] = await tx.query<{ taken: boolean }>(`select pg_try_advisory_lock_shared(${tickLease}) as taken`);
  if (!shared?.taken) return false;
  const [own] = await tx.query<{ taken: boolean }>(`select pg_try_advisory_lock(${ownLease}) as taken`, [name]);
  if (own?.taken) return true;
  await tx.query(`select pg_advisory_unlock_shared(${tickLease})`);
  return false;
};

const unlock = async (tx: Tx, name: string): Promise<void> => {
  await Promise.all([
    tx.query(`select pg_advisory_unlock(${ownLease})`, [name]),
    tx.query(`select pg_advisory_unlock_shared(${tickLease})`),
  ]);
};
