import { DatabaseError, isRace, withoutValues } from './database-error';

/** How long to go on trying for what others hold. */
export type Patience = {
  /** Milliseconds that a statement waits for a lock: whoever comes after it waits as long behind it. */
  readonly lockMs: number;
  /** Milliseconds between the tries, of which there is one more. */
  readonly pausesMs: readonly number[];
};

/** Some three minutes; a program that reads or writes is held up for two seconds at the most. */
export const patience: Patience = {
  lockMs: 2_000,
  pausesMs: [500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 30_000, 30_000, 30_000],
};

/** What others held was not free within the patience there was. */
export class StillHeld extends Error {
  constructor() {
    super('What others hold was not free in time');
    this.name = 'StillHeld';
  }
}

const isHeld = (error: unknown): boolean => isRace(error) || (error instanceof DatabaseError && error.code === '55P03');

/** Does what is safe to do again until no lock of others stands in its way; throws `StillHeld` where patience ends before. */
export const whenFree = async <T>(work: () => Promise<T>, { pausesMs }: Patience = patience): Promise<T> => {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (thrown) {
      const error = withoutValues(thrown);
      if (!isHeld(error)) throw error;
      const pause = pausesMs[tries];
      if (pause === undefined) throw new StillHeld();
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
};
