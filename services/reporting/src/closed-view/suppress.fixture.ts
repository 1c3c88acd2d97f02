import type { Hidden, Sum } from './suppress';

type Bounds = { readonly low: readonly number[]; readonly high: readonly number[] };

type Range = readonly [low: number, high: number];

/** More than anything that is counted here. */
const unbounded = 100_000;

/** What is known of a figure nobody shows. */
export const unknown: Range = [0, unbounded];

/** What is known of a figure by what is shown of it: its number, or what the reason says of it. */
export const rangeShown = (value: number | null, hidden: Hidden | null | undefined): Range => {
  if (hidden === 'small-number') return [1, 9];
  return hidden ? [10, unbounded] : [value ?? 0, value ?? 0];
};

/** Who reads everything that is shown and knows every sum; finds a hidden number where no other one fits. */
export class Attacker {
  readonly #indexes: Map<string, number>;
  readonly #sums: { total: number; parts: number[] }[];
  readonly #known: Bounds;

  /** `known` says of every figure the least and the most it can be by what is shown of it. */
  constructor(known: ReadonlyMap<string, Range>, sums: readonly Sum[]) {
    this.#indexes = new Map([...known.keys()].map((key, index) => [key, index]));
    this.#sums = sums.map(({ total, parts }) => ({
      total: this.#at(total),
      parts: parts.map((part) => this.#at(part)),
    }));
    const ranges = [...known.values()];
    const narrowed = this.#narrowed({ low: ranges.map(([low]) => low), high: ranges.map(([, high]) => high) });
    if (!narrowed) throw new Error('The figures contradict each other');
    this.#known = narrowed;
  }

  /** Those of the figures for which nothing but their true number fits: every smaller and every larger one was tried. */
  recovered(truths: ReadonlyMap<string, number>): string[] {
    const { low, high } = this.#known;
    const uncertain = new Set<string>();
    for (const [key, value] of truths) {
      if (uncertain.has(key)) continue;
      const at = this.#at(key);
      const other =
        this.#solution({ low, high: high.with(at, value - 1) }) ??
        this.#solution({ low: low.with(at, value + 1), high });
      if (!other) continue;
      for (const [name, truth] of truths) if (other[this.#at(name)] !== truth) uncertain.add(name);
    }
    return [...truths.keys()].filter((key) => !uncertain.has(key));
  }

  #at(key: string): number {
    const index = this.#indexes.get(key);
    if (index === undefined) throw new Error(`Nothing is known of ${key}`);
    return index;
  }

  #solution(start: Bounds): readonly number[] | undefined {
    const bounds = this.#narrowed(start);
    if (!bounds) return undefined;
    const { low, high } = bounds;
    const width = (at: number) => (high[at] ?? 0) - (low[at] ?? 0);
    let tightest: number | undefined;
    for (let at = 0; at < low.length; at += 1)
      if (width(at) > 0 && (tightest === undefined || width(at) < width(tightest))) tightest = at;
    if (tightest === undefined) return low;
    const middle = (low[tightest] ?? 0) + Math.floor(width(tightest) / 2);
    return (
      this.#solution({ low, high: high.with(tightest, middle) }) ??
      this.#solution({ low: low.with(tightest, middle + 1), high })
    );
  }

  #narrowed(start: Bounds): Bounds | undefined {
    const [low, high] = [[...start.low], [...start.high]];
    let changed = false;
    const within = (at: number, least: number, most: number): boolean => {
      if (least > (low[at] ?? 0)) [low[at], changed] = [least, true];
      if (most < (high[at] ?? 0)) [high[at], changed] = [most, true];
      return (low[at] ?? 0) <= (high[at] ?? 0);
    };
    do {
      changed = false;
      for (const { total, parts } of this.#sums) {
        const least = parts.reduce((sum, part) => sum + (low[part] ?? 0), 0);
        const most = parts.reduce((sum, part) => sum + (high[part] ?? 0), 0);
        const [all, some] = [high[total] ?? 0, low[total] ?? 0];
        if (!within(total, least, most)) return undefined;
        for (const part of parts) {
          const [others, atMost] = [least - (low[part] ?? 0), most - (high[part] ?? 0)];
          if (!within(part, some - atMost, all - others)) return undefined;
        }
      }
    } while (changed);
    return { low, high };
  }
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
