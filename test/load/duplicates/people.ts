import type { PartialDate } from '@mrc/contracts';
import { recordErrors } from '@mrc/reference';
import { stocks, type Atom, type Culture, type Stock } from './name-stock';
import { drawn, pickOf, skewed, type Random } from './random';

export type Day = PartialDate & { readonly year: number; readonly month: number; readonly day: number };

/** Somebody made up, as she is: what is written of her is another thing. */
export type Person = {
  readonly culture: Culture;
  readonly woman: boolean;
  readonly given: Atom;
  readonly middle: Atom | null;
  readonly family: Atom;
  readonly father: Atom | null;
  readonly birth: Day;
  readonly yearOnly: boolean;
  readonly nationality: string;
  readonly phone: string | null;
  /** People who look like each other and are not: twins, namesakes, father and son, who share a phone. */
  readonly lookalike: string | null;
};

/** Names of which a seed draws: what is measured is in part of names that nothing was tuned on. */
export type Names = 'tuning' | 'held-out';

const left: Readonly<Record<Names, number>> = { tuning: 1, 'held-out': 0 };
const partOf = (all: readonly Atom[], names: Names): Atom[] => all.filter((_, index) => index % 3 !== left[names]);

const stockOf = (culture: Culture, names: Names): Stock => {
  const { men, women, family, ...rest } = stocks[culture];
  return { ...rest, men: partOf(men, names), women: partOf(women, names), family: partOf(family, names) };
};

const cultures: readonly (readonly [Culture, number])[] = [
  ['tajik', 0.42],
  ['kyrgyz', 0.2],
  ['uzbek', 0.15],
  ['kazakh', 0.07],
  ['afghan', 0.07],
  ['nepali', 0.05],
  ['bengali', 0.04],
];
const homes: Readonly<Record<Culture, readonly string[]>> = {
  tajik: ['TJ', 'TJ', 'TJ', 'TJ', 'RU'],
  uzbek: ['UZ', 'UZ', 'TJ', 'KG'],
  kyrgyz: ['KG'],
  kazakh: ['KZ'],
  afghan: ['AF'],
  nepali: ['NP'],
  bengali: ['BD'],
};
const withPatronymic: readonly Culture[] = ['tajik', 'uzbek', 'kyrgyz', 'kazakh'];

export const newPhone = (random: Random): string => `+9929${String(Math.floor(random() * 1e8)).padStart(8, '0')}`;
const dayIn = (random: Random, year: number): Day => ({
  precision: 'day',
  year,
  month: 1 + Math.floor(random() * 12),
  day: 1 + Math.floor(random() * 28),
});

export const shareOfError = (code: string): number => recordErrors().find((error) => error.code === code)?.share ?? 0;

type Maker = { readonly random: Random; readonly stocks: Readonly<Record<Culture, Stock>> };

const someoneOf = ({ random, stocks: all }: Maker, culture: Culture, woman = random() < 0.45): Person => {
  const { men, women, family, middle } = all[culture];
  const between = middle?.[woman ? 'women' : 'men'];
  return {
    culture,
    woman,
    given: skewed(random, woman ? women : men),
    middle: between && random() < 0.7 ? skewed(random, between) : null,
    family: skewed(random, family),
    father: withPatronymic.includes(culture) && random() < 0.7 ? skewed(random, men) : null,
    birth: dayIn(random, 1955 + Math.floor(random() * 50)),
    yearOnly: random() < shareOfError('E13'),
    nationality: pickOf(random, homes[culture]),
    phone: random() < 0.2 ? null : newPhone(random),
    lookalike: null,
  };
};

const childOf = (maker: Maker, { culture, family, given, father, nationality, birth }: Person): Person => ({
  ...someoneOf(maker, culture),
  family,
  father: father && given,
  nationality,
  birth: dayIn(maker.random, birth.year + 20 + Math.floor(maker.random() * 18)),
});

const spouseOf = (maker: Maker, husband: Person): Person => {
  const { random } = maker;
  const wife = someoneOf(maker, husband.culture, true);
  const { family, nationality, birth } = husband;
  const year = birth.year - 3 + Math.floor(random() * 8);
  return { ...wife, family: random() < 0.6 ? family : wife.family, nationality, birth: dayIn(random, year) };
};

const withPhoneOf = ({ random }: Maker, { phone }: Person, others: readonly Person[]): Person[] =>
  others.map((one) => (random() < 0.5 ? { ...one, phone, lookalike: 'E23' } : one));

/** People of one house who were registered: many come alone. */
const householdOf = (maker: Maker): Person[] => {
  const { random } = maker;
  const kind = drawn(random, [
    ['alone', 0.6],
    ['couple', 0.15],
    ['family', 0.15],
    ['siblings', 0.1],
  ] as const);
  const culture = drawn(random, cultures);
  if (kind === 'alone') return [someoneOf(maker, culture)];
  const head = someoneOf(maker, culture, false);
  if (kind === 'couple') return [head, ...withPhoneOf(maker, head, [spouseOf(maker, head)])];
  const children = Array.from({ length: 1 + Math.floor(random() * 3) }, () => childOf(maker, head));
  if (kind === 'siblings') {
    const [first = head, ...rest] = children;
    return [first, ...withPhoneOf(maker, first, rest)];
  }
  return [head, ...withPhoneOf(maker, head, [spouseOf(maker, head), ...children])];
};

/** Others who look like somebody and are not. */
const lookalikesOf = (maker: Maker, person: Person): Person[] => {
  const { random } = maker;
  const other = someoneOf(maker, person.culture, person.woman);
  const { year } = person.birth;
  const all: readonly (readonly [string, Person])[] = [
    ['E26', { ...person, given: other.given }],
    [
      'E27',
      {
        ...other,
        given: person.given,
        middle: person.middle,
        family: person.family,
        father: person.father,
        birth: dayIn(random, year),
      },
    ],
    ['E28', { ...person, father: person.father && person.given, birth: dayIn(random, year + 24) }],
    ['E23', { ...someoneOf(maker, person.culture), phone: person.phone }],
  ];
  return all.flatMap(([code, made]) => (random() < shareOfError(code) ? [{ ...made, lookalike: code }] : []));
};

/** So many people in their families, and among them those who look like others; one seed, the same people. */
export const peopleOf = (count: number, names: Names, random: Random): Person[] => {
  const maker: Maker = {
    random,
    stocks: {
      tajik: stockOf('tajik', names),
      uzbek: stockOf('uzbek', names),
      kyrgyz: stockOf('kyrgyz', names),
      kazakh: stockOf('kazakh', names),
      afghan: stockOf('afghan', names),
      nepali: stockOf('nepali', names),
      bengali: stockOf('bengali', names),
    },
  };
  const people: Person[] = [];
  while (people.length < count) for (const one of householdOf(maker)) people.push(one, ...lookalikesOf(maker, one));
  return people.slice(0, count);
};
