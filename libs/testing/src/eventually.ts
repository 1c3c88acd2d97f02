import { setTimeout as sleep } from 'node:timers/promises';

type Patience = {
  /** Milliseconds until it is given up; 15,000 unless told. */
  readonly within?: number;
  /** Milliseconds between two tries; 20 unless told. */
  readonly every?: number;
};

/**
 * Repeats a probe until it neither throws nor answers `false`, `null` or `undefined`; answers what the probe answered.
 * When the time is over it throws the probe's last error, or says what the last answer was.
 */
export const eventually = async <T>(
  probe: () => T | Promise<T>,
  { within = 15_000, every = 20 }: Patience = {},
): Promise<Exclude<Awaited<T>, false | null | undefined>> => {
  const end = performance.now() + within;
  for (;;) {
    const outcome = await attempt(probe);
    if (outcome.held) return outcome.answer;
    if (performance.now() >= end) throw outcome.error;
    await sleep(every);
  }
};

type Held<T> = Exclude<Awaited<T>, false | null | undefined>;
type Outcome<T> = { readonly held: true; readonly answer: Held<T> } | { readonly held: false; readonly error: unknown };

const isHeld = <T>(answer: T): answer is Exclude<T, false | null | undefined> =>
  answer !== false && answer !== null && answer !== undefined;

const attempt = async <T>(probe: () => T | Promise<T>): Promise<Outcome<T>> => {
  try {
    const answer = await probe();
    if (isHeld(answer)) return { held: true, answer };
    return {
      held: false,
      error: new Error(`the condition did not come to hold: the last answer was ${String(answer)}`),
    };
  } catch (error) {
    return { held: false, error };
  }
};
