import type { Clock } from './clock';

/** One look at the other clock: what it said, and when it was asked and had answered, in milliseconds of `performance.now()`. */
export type Reading = { readonly asked: number; readonly said: Date; readonly answered: number };

/** Milliseconds by which the followed clock is believed to have been set back, and not merely corrected. */
const setBackMs = 60_000;

/**
 * A clock that says what another one says, between looks by the time that passed on this machine since: setting the machine's
 * clock moves nothing. It never goes back, except where the other clock was set back by more than a minute.
 */
export class FollowingClock implements Clock {
  readonly #elapsed: () => number;
  #ahead: number;
  #last = -Infinity;

  /** Throws a RangeError without a reading. `elapsed` counts milliseconds and is never set. */
  constructor(readings: readonly Reading[], elapsed: () => number = () => performance.now()) {
    const [first, ...others] = readings;
    if (!first) throw new RangeError('A clock that follows needs a reading');
    this.#elapsed = elapsed;
    const best = others.reduce((one, other) => (tripOf(other) < tripOf(one) ? other : one), first);
    this.#ahead = middleOf(best);
  }

  now(): Date {
    this.#last = Math.max(this.#last, this.#elapsed() + this.#ahead);
    return new Date(this.#last);
  }

  /** Takes a later look into account: as far as it contradicts what is believed, allowing for the time it took. */
  follow(reading: Reading): void {
    const middle = middleOf(reading);
    const unsure = tripOf(reading) / 2;
    this.#ahead = Math.min(middle + unsure, Math.max(middle - unsure, this.#ahead));
    if (this.#last - (this.#elapsed() + this.#ahead) > setBackMs) this.#last = -Infinity;
  }
}

const tripOf = ({ asked, answered }: Reading): number => answered - asked;
const middleOf = ({ asked, said, answered }: Reading): number => said.getTime() - (asked + answered) / 2;
