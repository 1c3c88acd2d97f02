import type { Labelled } from './records';

/** A key that more records share leads nowhere. */
export const mostUnderOneKey = 400;
const mostCompared = 200;

/** Where records stand that share a key with each: at most so many, those who share the most first, as the register meets them. */
export const meetings = function* <T extends Labelled>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): Generator<readonly [T, T]> {
  const keys = records.map((record) => [...new Set(keysOf(record))]);
  const bearers = new Map<string, number[]>();
  for (const [at, own] of keys.entries())
    for (const key of own) {
      const known = bearers.get(key);
      if (known) known.push(at);
      else bearers.set(key, [at]);
    }
  const met = (at: number): number[] => {
    const shared = new Map<number, number>();
    for (const key of keys[at] ?? []) {
      const all = bearers.get(key) ?? [];
      if (all.length <= mostUnderOneKey)
        for (const other of all) if (other !== at) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    if (shared.size <= mostCompared) return [...shared.keys()];
    return [...shared]
      .sort(([, one], [, other]) => other - one)
      .slice(0, mostCompared)
      .map(([other]) => other);
  };
  const done = new Set<number>();
  for (const [at, record] of records.entries())
    for (const other of met(at)) {
      const pair = Math.min(at, other) * records.length + Math.max(at, other);
      const met = records[other];
      if (!met || done.has(pair)) continue;
      done.add(pair);
      yield [record, met];
    }
};
