import { createHash } from 'node:crypto';

/** Chance that repeats: the same seed and name give the same draws on every machine (integers and exact division only). */
export type Random = {
  /** At least 0, less than 1, in steps of 2⁻³². */
  next(): number;
  /** An integer from `from` to `to`, both included. */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  /** One of the choices; throws RangeError if there is none. */
  pick<T>(choices: readonly T[]): T;
  /** One of the choices by its weight; throws RangeError if there is none. */
  weighted<T>(choices: readonly Weighted<T>[]): T;
  /** A draw from a distribution given by its evenly spaced quantiles (first the minimum, last the maximum). */
  quantile(quantiles: readonly number[]): number;
};

export type Weighted<T> = readonly [choice: T, weight: number];

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** xoshiro128** (Blackman and Vigna, 2018), its state taken from SHA-256 of the seed and the name. */
export const newRandom = (seed: number, name: string): Random => {
  const digest = createHash('sha256').update(`${seed}/${name}`).digest();
  let [a, b, c, d] = [digest.readInt32LE(0), digest.readInt32LE(4), digest.readInt32LE(8), digest.readInt32LE(12) | 1];

  const next = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result / 4_294_967_296;
  };

  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));

  const pick = <T>(choices: readonly T[]): T => {
    for (const choice of choices.slice(between(0, choices.length - 1))) return choice;
    throw new RangeError('Nothing to choose from');
  };

  const weighted = <T>(choices: readonly Weighted<T>[]): T => {
    let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return pick(choices)[0];
  };

  const quantile = (quantiles: readonly number[]): number => {
    const position = next() * (quantiles.length - 1);
    const below = quantiles[Math.floor(position)] ?? 0;
    const above = quantiles[Math.floor(position) + 1] ?? below;
    return below + (above - below) * (position - Math.floor(position));
  };

  return { next, between, chance: (probability) => next() < probability, pick, weighted, quantile };
};

/** A UUIDv4 made of the seed and a key: the same for every run. */
export const idOf = (seed: number, key: string): string => {
  const bytes = createHash('sha256').update(`${seed}#${key}`).digest().subarray(0, 16);
  bytes[6] = 0x40 | (bytes.readUInt8(6) & 0x0f);
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
};
