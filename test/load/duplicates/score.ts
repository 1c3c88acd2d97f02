import {
  comparable,
  type Comparable,
  type ComparedPerson,
} from '../../../services/registration/src/duplicate/compare-records';
import { modelOf } from '../../../services/registration/src/duplicate/duplicate-models';
import { pairKeysOf } from '../../../services/registration/src/duplicate/pair-keys';
import { scorePair } from '../../../services/registration/src/duplicate/score-pair';
import { figure, type Row } from '../table';
import { clusterScore } from './clusters';
import { meetings } from './met';
import type { Labelled } from './records';
import { sharesIn } from './shares';

/** A record that is scored; `written` is its script, and `lookalike` says as whom somebody else looks, where the truth says so. */
export type Scored = ComparedPerson & Labelled & { readonly written: string; readonly lookalike: string | null };

type Ready = Scored & { readonly ready: Comparable };
type Pair = { readonly one: Ready; readonly other: Ready; readonly chance: number; readonly isLikely: boolean };

const isTrue = ({ one, other }: Pick<Pair, 'one' | 'other'>): boolean => one.cluster === other.cluster;
const isAcross = ({ one, other }: Pick<Pair, 'one' | 'other'>): boolean => one.written !== other.written;

type Truth = { readonly pairs: number; readonly across: number };

const truthOf = (records: readonly Ready[]): Truth => {
  const clusters = new Map<string, Ready[]>();
  for (const record of records) clusters.set(record.cluster, [...(clusters.get(record.cluster) ?? []), record]);
  let [pairs, across] = [0, 0];
  for (const ofOne of clusters.values())
    for (const [at, one] of ofOne.entries())
      for (const other of ofOne.slice(at + 1)) {
        pairs += 1;
        if (isAcross({ one, other })) across += 1;
      }
  return { pairs, across };
};

/** What is kept of those pairs that are not of one person: the others could never be listed. */
const leastChance = 0.01;
const thresholds = [0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.97, 0.99];

type Counts = { readonly listed: readonly Pair[]; readonly truth: Truth; readonly records: readonly Ready[] };

const rowOf = (what: string, { listed, truth, records }: Counts): Row => {
  const right = listed.filter(isTrue);
  const precision = right.length / Math.max(listed.length, 1);
  const recall = right.length / Math.max(truth.pairs, 1);
  const isHard = (pair: Pair) => !isTrue(pair) && (pair.one.lookalike ?? pair.other.lookalike) !== null;
  return {
    chance: what,
    pairs: listed.length,
    precision: figure(precision, 4),
    recall: figure(recall, 4),
    F1: figure((2 * precision * recall) / Math.max(precision + recall, 1e-9), 4),
    'across scripts': figure(right.filter(isAcross).length / truth.across, 4),
    'hard negatives': figure(listed.filter(isHard).length / Math.max(listed.length, 1), 4),
    'cluster F1': figure(clusterScore(records, listed), 4),
  };
};

/** How the shipped model does on records whose people are known: a line that says how many there are and were looked at, and a table by chance. */
export const scoreRecords = (
  given: readonly Scored[],
  jurisdiction: string,
  day: string,
): { said: string; rows: Row[] } => {
  const began = performance.now();
  const records = given.map((record): Ready => ({ ...record, ready: comparable(record) }));
  const model = modelOf(jurisdiction, day);
  const register = { people: records.length, shareOf: sharesIn(records.map(({ ready }) => ready.name)) };
  const truth = truthOf(records);
  let [met, trueMet] = [0, 0];
  const pairs: Pair[] = [];
  for (const [one, other] of meetings(records, ({ ready }) => pairKeysOf(ready))) {
    met += 1;
    if (isTrue({ one, other })) trueMet += 1;
    const { chance, strength } = scorePair(one.ready, other.ready, model, register);
    if (chance >= leastChance) pairs.push({ one, other, chance, isLikely: strength === 'likely' });
  }
  const said = [
    `${records.length} records, ${truth.pairs} true pairs, ${truth.across} of them across scripts`,
    `${met} pairs looked at, ${figure(trueMet / Math.max(truth.pairs, 1), 4)} of the true ones among them`,
    `${figure((performance.now() - began) / 1000, 1)} s`,
  ].join('; ');
  const from = (least: number) => ({ listed: pairs.filter(({ chance }) => chance >= least), truth, records });
  return {
    said,
    rows: [
      rowOf('listed', from(model.possible)),
      rowOf('likely', { listed: pairs.filter(({ isLikely }) => isLikely), truth, records }),
      ...thresholds.map((least) => rowOf(`from ${least}`, from(least))),
    ],
  };
};
