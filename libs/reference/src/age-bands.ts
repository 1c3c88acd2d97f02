import { calendarDay } from './dated';

/** The age bands of every figure, youngest first. Reports merge them, never split them. */
export const ageBands = [
  '0-4',
  '5-11',
  '12-14',
  '15-17',
  '18-24',
  '25-29',
  '30-34',
  '35-44',
  '45-54',
  '55-59',
  '60+',
  'not-known',
] as const;
export type AgeBand = (typeof ageBands)[number];

/** A birth date as far as it is known; parts that are not known are absent. */
export type BirthDate = {
  readonly precision: 'day' | 'month' | 'year' | 'estimated' | 'unknown';
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
};

const firstAges = [0, 5, 12, 15, 18, 25, 30, 35, 45, 55, 60] as const;

/**
 * Completed years on `onDay` (`YYYY-MM-DD`); undefined where the year is unknown or the day lies before the birth.
 * A month alone counts as its 15th, a year alone (exact or estimated) as its 1 July; 29 February is completed on 1 March.
 */
export const ageOn = (birth: BirthDate, onDay: string): number | undefined =>
  completedYears(birth.year, birth.month ?? 7, birth.day ?? (birth.month === undefined ? 1 : 15), onDay);

/** The band that is valid on `onDay` (`YYYY-MM-DD`), by the conventions of `ageOn`. */
export const ageBandOn = (birth: BirthDate, onDay: string): AgeBand => {
  const age = ageOn(birth, onDay);
  if (age === undefined) return 'not-known';
  return ageBands[firstAges.findLastIndex((first) => first <= age)] ?? 'not-known';
};

/** By how many years somebody may be younger than an estimate of the year says. */
const estimatedWithinYears = 2;

/**
 * True unless the person is certainly 18 or older on `onDay`: what is not known of the birth counts as the latest, and a year that is
 * estimated as two years later. A band says the likeliest age, this says whether there is a doubt.
 */
export const mayBeUnder18On = (birth: BirthDate, onDay: string): boolean => {
  const year =
    birth.year !== undefined && birth.precision === 'estimated' ? birth.year + estimatedWithinYears : birth.year;
  const youngest = completedYears(year, birth.month ?? 12, birth.day ?? 31, onDay);
  return youngest === undefined || youngest < 18;
};

const completedYears = (year: number | undefined, month: number, day: number, onDay: string): number | undefined => {
  const [onYear = 0, onMonth = 0, onDate = 0] = calendarDay(onDay).split('-').map(Number);
  if (year === undefined) return undefined;
  const age = onYear - year - (onMonth * 100 + onDate < month * 100 + day ? 1 : 0);
  return age < 0 ? undefined : age;
};

const merged = <M extends string>(bands: Readonly<Record<AgeBand, M>>) => Object.freeze(bands);

/** Wider bands for reports: each names, for every band, the one it becomes. */
export const ageBandMergers = Object.freeze({
  /** Minors and adults. */
  majority: merged({
    '0-4': '0-17',
    '5-11': '0-17',
    '12-14': '0-17',
    '15-17': '0-17',
    '18-24': '18+',
    '25-29': '18+',
    '30-34': '18+',
    '35-44': '18+',
    '45-54': '18+',
    '55-59': '18+',
    '60+': '18+',
    'not-known': 'not-known',
  }),
  /** Children, younger and older adults of working age, older people. */
  broad: merged({
    '0-4': '0-17',
    '5-11': '0-17',
    '12-14': '0-17',
    '15-17': '0-17',
    '18-24': '18-24',
    '25-29': '25-34',
    '30-34': '25-34',
    '35-44': '35-59',
    '45-54': '35-59',
    '55-59': '35-59',
    '60+': '60+',
    'not-known': 'not-known',
  }),
  /** The bands of labour statistics: young workers are 15 to 24. */
  labour: merged({
    '0-4': '0-14',
    '5-11': '0-14',
    '12-14': '0-14',
    '15-17': '15-24',
    '18-24': '15-24',
    '25-29': '25-54',
    '30-34': '25-54',
    '35-44': '25-54',
    '45-54': '25-54',
    '55-59': '55+',
    '60+': '55+',
    'not-known': 'not-known',
  }),
});
export type AgeBandMerger = keyof typeof ageBandMergers;

/** The wider band that `band` belongs to under a merger. */
export const mergeAgeBand = <M extends AgeBandMerger>(merger: M, band: AgeBand): (typeof ageBandMergers)[M][AgeBand] =>
  ageBandMergers[merger][band];
