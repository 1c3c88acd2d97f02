import type { CallInput, registerPerson } from '@mrc/contracts';
import { mayBeUnder18On } from '@mrc/reference';
import { idOf, newRandom, type Random, type Weighted } from './random';
import { isoDayOf, localDay, type Moment } from './calendar';
import { consentsOf, interpreterFor } from './consents';
import { episodeOf } from './episodes';
import { nameFor, type NamedNationality } from './names';
import { phoneOf } from './phones';
import type { Centre, DemoCountry } from './places';

type Registration = CallInput<typeof registerPerson>;
export type Birth = Registration['birth'];

export type Person = {
  readonly key: string;
  readonly id: string;
  readonly centre: Centre;
  /** Completed years when registered. */
  readonly age: number;
  readonly minor: boolean;
  readonly input: Registration;
};

const nationalities: Readonly<Record<DemoCountry, readonly Weighted<NamedNationality>[]>> = {
  TJ: [
    ['TJ', 94],
    ['UZ', 3],
    ['AF', 2],
    ['KG', 1],
  ],
  KG: [
    ['KG', 93],
    ['UZ', 4],
    ['TJ', 2],
    ['KZ', 1],
  ],
  KZ: [
    ['UZ', 42],
    ['KG', 25],
    ['KZ', 17],
    ['TJ', 13],
    ['AM', 3],
  ],
  RU: [
    ['TJ', 39],
    ['UZ', 29],
    ['KG', 23],
    ['AM', 7],
    ['NP', 2],
  ],
};

const mothersTongues: Readonly<Record<NamedNationality, string>> = {
  TJ: 'tg',
  UZ: 'uz',
  KG: 'ky',
  KZ: 'kk',
  AM: 'hy',
  NP: 'ne',
  AF: 'fa',
};

const relations: readonly Weighted<Registration['relation']>[] = [
  ['migrant', 78],
  ['family-member', 18],
  ['community', 3],
  ['other', 1],
];

const sexes: readonly Weighted<Registration['sex']>[] = [
  ['another', 2],
  ['not-stated', 6],
  ['not-asked', 4],
];

/** Per cent of women, by the country of the centre, among migrants and among the others. */
const womenAmong: Readonly<Record<DemoCountry, readonly [migrants: number, others: number]>> = {
  TJ: [41, 66],
  KG: [50, 68],
  KZ: [42, 66],
  RU: [36, 66],
};

type AgeRange = readonly [youngest: number, oldest: number];

const migrantAges: readonly Weighted<AgeRange>[] = [
  [[16, 17], 1.5],
  [[18, 24], 19],
  [[25, 29], 19],
  [[30, 34], 18],
  [[35, 44], 24],
  [[45, 54], 12.5],
  [[55, 59], 4],
  [[60, 68], 2],
];

const otherAges: readonly Weighted<AgeRange>[] = [
  [[0, 4], 2],
  [[5, 11], 3],
  [[12, 14], 2],
  [[15, 17], 3],
  [[18, 24], 13],
  [[25, 29], 15],
  [[30, 34], 16],
  [[35, 44], 20],
  [[45, 54], 13],
  [[55, 59], 5],
  [[60, 82], 8],
];

/** A child of the two years is one at their end, too: what a parent agreed to ends at 18. */
const asChild = (age: number): number => (age < 18 ? Math.min(age, 15) : age);

/** Somebody as registered at a moment: the same for the same seed and number. */
export const personOf = (seed: number, number: number, centre: Centre, registeredAt: Moment): Person => {
  const key = `person-${String(number).padStart(6, '0')}`;
  const random = newRandom(seed, key);
  const nationality = random.weighted(nationalities[centre.country]);
  const relation = random.weighted(relations);
  const isMigrant = relation === 'migrant';
  const registeredOn = localDay(registeredAt, centre);
  const [youngest, oldest] = random.weighted(isMigrant ? migrantAges : otherAges);
  const age = asChild(random.between(youngest, oldest));
  const [womenMigrants, womenOthers] = womenAmong[centre.country];
  const binary = random.next() * 100 < (isMigrant ? womenMigrants : womenOthers) ? 'female' : 'male';
  const spoken = spokenLanguages(random, nationality, age);
  const language = interfaceLanguage(random, nationality);
  const interpreterLanguage = spoken.includes('ru') || !random.chance(0.7) ? null : mothersTongues[nationality];
  const minor = age < 18;
  return {
    key,
    id: idOf(seed, key),
    centre,
    age,
    minor,
    input: {
      commandId: idOf(seed, key),
      ground: 'consent',
      name: nameFor(random, nationality, binary),
      birth: birthOf(random, registeredOn, age),
      sex: random.chance(0.012) ? random.weighted(sexes) : binary,
      nationality: random.chance(0.01) ? null : nationality,
      relation,
      spokenLanguages: spoken,
      interfaceLanguage: language,
      interpreterLanguage,
      phone: phoneOf(random, centre.country, minor),
      episode: episodeOf(random, { relation, nationality, centre: centre.country, registeredOn, age }),
      consents: consentsOf(seed, key, random, {
        decidedOn: registeredOn,
        language,
        interpreter: interpreterFor(random, interpreterLanguage),
        age,
      }),
      contactId: null,
    },
  };
};

const spokenLanguages = (random: Random, nationality: NamedNationality, age: number): string[] => {
  const mothersTongue = mothersTongues[nationality];
  const russian = nationality === 'AF' || nationality === 'NP' ? 0.3 : age < 7 ? 0.4 : 0.87;
  return random.chance(russian) ? [mothersTongue, 'ru'] : [mothersTongue];
};

const interfaceLanguage = (random: Random, nationality: NamedNationality): string => {
  if (nationality === 'NP' || nationality === 'AF') return 'en';
  return random.chance(0.55) ? mothersTongues[nationality] : 'ru';
};

/** Who is grown up is certainly so: nobody of the network is taken for a child alone. */
const birthOf = (random: Random, onDay: number, age: number): Birth => {
  const birth = isoDayOf(onDay - Math.floor(age * 365.2425) - random.between(2, 362));
  const [year = 0, month = 1, day = 1] = birth.split('-').map(Number);
  const precision = random.weighted([
    ['day', 79],
    ['month', 3],
    ['year', 12],
    ['estimated', 4],
    ['unknown', 2],
  ] as const);
  if (precision === 'unknown') return { precision };
  if (precision === 'day')
    return random.chance(0.07) ? { precision, year, month: 1, day: 1 } : { precision, year, month, day };
  const known: Birth = precision === 'month' ? { precision, year, month } : { precision, year };
  return age >= 18 && mayBeUnder18On(known, isoDayOf(onDay)) ? { precision: 'day', year, month, day } : known;
};
