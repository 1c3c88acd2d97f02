import { setTimeout as sleep } from 'node:timers/promises';

/** Asks for one thing: answers `done`, or the word of what came instead. */
export type Ask = () => Promise<string>;

export const done = 'done';

/** What came of many asks. */
export type Run = {
  readonly seconds: number;
  /** Milliseconds of each ask that was done. */
  readonly latencies: readonly number[];
  /** How often which other word was the answer. */
  readonly otherwise: Readonly<Record<string, number>>;
};

class Tally {
  readonly latencies: number[] = [];
  readonly otherwise: Record<string, number> = {};

  async take(ask: Ask, since: number): Promise<void> {
    const word = await ask().catch(() => 'lost');
    if (word === done) this.latencies.push(performance.now() - since);
    else this.otherwise[word] = (this.otherwise[word] ?? 0) + 1;
  }

  after(began: number): Run {
    return { seconds: (performance.now() - began) / 1_000, latencies: this.latencies, otherwise: this.otherwise };
  }
}

/** Closed loop: each lane asks again as soon as it is answered, as long as `goesOn` says so. */
export const askWhile = async (goesOn: () => boolean, lanes: number, ask: Ask): Promise<Run> => {
  const tally = new Tally();
  const began = performance.now();
  const lane = async (): Promise<void> => {
    while (goesOn()) await tally.take(ask, performance.now());
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return tally.after(began);
};

/** Closed loop for some seconds. */
export const askFor = (seconds: number, lanes: number, ask: Ask): Promise<Run> => {
  const end = performance.now() + seconds * 1_000;
  return askWhile(() => performance.now() < end, lanes, ask);
};

/** Open loop: asks are due at a fixed rate whatever the answers do, and are timed from when they were due. */
export const askAtRate = async (perSecond: number, seconds: number, ask: Ask): Promise<Run> => {
  const tally = new Tally();
  const running: Promise<void>[] = [];
  const total = Math.round(perSecond * seconds);
  const began = performance.now();
  while (running.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1_000) * perSecond) + 1);
    while (running.length < due) running.push(tally.take(ask, began + (running.length * 1_000) / perSecond));
    await sleep(1);
  }
  await Promise.all(running);
  return tally.after(began);
};

/** Several runs of the same kind as one. */
export const together = (runs: readonly Run[]): Run => {
  const otherwise: Record<string, number> = {};
  for (const [word, count] of runs.flatMap((run) => Object.entries(run.otherwise)))
    otherwise[word] = (otherwise[word] ?? 0) + count;
  return {
    seconds: runs.reduce((sum, run) => sum + run.seconds, 0),
    latencies: runs.flatMap((run) => run.latencies),
    otherwise,
  };
};

export const perSecond = (run: Run): number => run.latencies.length / run.seconds;

/** The value that this share of all values does not exceed; NaN where there are none. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};
