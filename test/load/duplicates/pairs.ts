import { randomFrom } from './random';
import type { Labelled } from './records';

/** The name of a pair, whichever is named first. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

const mostUnderOneKey = 400;

/** Every pair of records that shares a key; a key that too many share leads nowhere. */
export const pairsOf = <T extends Labelled>(
  records: readonly T[],
  keysOf: (record: T) => readonly string[],
): (readonly [T, T])[] => {
  const byKey = new Map<string, T[]>();
  for (const record of records)
    for (const key of new Set(keysOf(record))) byKey.set(key, [...(byKey.get(key) ?? []), record]);
  const pairs = new Map<string, readonly [T, T]>();
  for (const sharing of byKey.values())
    if (sharing.length <= mostUnderOneKey)
      for (const [at, one] of sharing.entries())
        for (const other of sharing.slice(at + 1)) pairs.set(pairKey(one.id, other.id), [one, other]);
  return [...pairs.values()];
};

/** So many pairs of different records, taken at random. */
export const randomPairs = <T extends Labelled>(
  records: readonly T[],
  count: number,
  seed: number,
): (readonly [T, T])[] => {
  const random = randomFrom(seed);
  const pick = () => records[Math.floor(random() * records.length)];
  return Array.from({ length: count }, () => [pick(), pick()] as const).flatMap(([one, other]) =>
    one && other && one.id !== other.id ? [[one, other] as const] : [],
  );
};

export type Score = {
  readonly pairs: number;
  readonly compared: number;
  readonly reached: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
};

/** How well the pairs found are those of one person; `wanted` keeps to some of the true pairs, of which only recall is said. */
export const scoreOf = <T extends Labelled>(
  records: readonly T[],
  compared: ReadonlySet<string>,
  found: ReadonlySet<string>,
  wanted: (one: T, other: T) => boolean = () => true,
): Score => {
  const clusters = new Map<string, T[]>();
  for (const record of records) clusters.set(record.cluster, [...(clusters.get(record.cluster) ?? []), record]);
  const every: string[] = [];
  const right: string[] = [];
  for (const ofOne of clusters.values())
    for (const [at, one] of ofOne.entries())
      for (const other of ofOne.slice(at + 1)) {
        every.push(pairKey(one.id, other.id));
        if (wanted(one, other)) right.push(pairKey(one.id, other.id));
      }
  const trueFound = right.filter((pair) => found.has(pair)).length;
  const known = new Set(every);
  const precision = [...found].filter((pair) => known.has(pair)).length / Math.max(found.size, 1);
  const recall = trueFound / Math.max(right.length, 1);
  return {
    pairs: right.length,
    compared: compared.size,
    reached: right.filter((pair) => compared.has(pair)).length / Math.max(right.length, 1),
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9),
  };
};
