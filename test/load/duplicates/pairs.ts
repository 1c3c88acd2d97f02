import { mostUnderOneKey } from './met';
import { randomFrom } from './random';
import type { Labelled } from './records';

/** The name of a pair, whichever is named first. */
export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

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

/** How well the pairs found are those of one person. */
export const scoreOf = (
  records: readonly Labelled[],
  compared: ReadonlySet<string>,
  found: ReadonlySet<string>,
): Score => {
  const clusters = new Map<string, string[]>();
  for (const { id, cluster } of records) clusters.set(cluster, [...(clusters.get(cluster) ?? []), id]);
  const right = new Set<string>();
  for (const ofOne of clusters.values())
    for (const [at, one] of ofOne.entries()) for (const other of ofOne.slice(at + 1)) right.add(pairKey(one, other));
  const trueFound = [...found].filter((pair) => right.has(pair)).length;
  const precision = trueFound / Math.max(found.size, 1);
  const recall = trueFound / Math.max(right.size, 1);
  return {
    pairs: right.size,
    compared: compared.size,
    reached: [...right].filter((pair) => compared.has(pair)).length / Math.max(right.size, 1),
    precision,
    recall,
    f1: (2 * precision * recall) / Math.max(precision + recall, 1e-9),
  };
};
