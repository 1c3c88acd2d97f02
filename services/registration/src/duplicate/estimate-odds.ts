import { chanceOf, totalOf, weightsOf, type Agreement, type FieldOdds, type Odds } from './agreement';

/** The levels of every field, the best first. */
export type FieldLevels = Readonly<Record<string, readonly string[]>>;

type Counted = { readonly agreement: Agreement; readonly times: number };

const counted = (agreements: Iterable<Agreement>): Counted[] => {
  const patterns = new Map<string, { agreement: Agreement; times: number }>();
  for (const agreement of agreements) {
    const pattern = JSON.stringify(Object.entries(agreement).sort());
    const known = patterns.get(pattern);
    if (known) known.times += 1;
    else patterns.set(pattern, { agreement, times: 1 });
  }
  return [...patterns.values()];
};

/** The share of every level of every field. */
export type Shares = Readonly<Record<string, Readonly<Record<string, number>>>>;

const smoothing = 0.5;
const rarest = 1e-12;
const startingPrior = 0.1;

const sumOf = <T>(all: readonly T[], valueOf: (one: T) => number): number =>
  all.reduce((sum, one) => sum + valueOf(one), 0);

const sharesOf = (levels: FieldLevels, counts: readonly Counted[], weightOf: (one: Counted) => number): Shares =>
  Object.fromEntries(
    Object.entries(levels).map(([field, words]) => {
      const sums = new Map(words.map((level) => [level, smoothing]));
      for (const one of counts) {
        const level = one.agreement[field] ?? null;
        if (level !== null) sums.set(level, (sums.get(level) ?? smoothing) + weightOf(one));
      }
      const all = [...sums.values()].reduce((sum, each) => sum + each, 0);
      return [field, Object.fromEntries(words.map((level) => [level, (sums.get(level) ?? smoothing) / all]))];
    }),
  );

const joined = <T>(
  levels: FieldLevels,
  valueOf: (field: string, level: string) => T,
): Record<string, Record<string, T>> =>
  Object.fromEntries(
    Object.entries(levels).map(([field, words]) => [
      field,
      Object.fromEntries(words.map((level) => [level, valueOf(field, level)])),
    ]),
  );

/** A first guess: records of one person agree mostly at the best level, and each worse one is half as likely. */
const firstGuess = (words: readonly string[], level: string): number => {
  const at = words.indexOf(level);
  return at === words.length - 1 && words.length > 1 ? 0.5 ** at : 0.5 ** (at + 1);
};

const mostRounds = 200;
const settled = 1e-6;

const within = (share: number): number => Math.min(1 - rarest, Math.max(rarest, share));

const oddsOf = (levels: FieldLevels, m: Shares, u: Shares): FieldOdds =>
  joined(levels, (field, level): Odds => ({ m: m[field]?.[level] ?? 1, u: u[field]?.[level] ?? 1 }));

/** Pairs of which some are of one person, taken by a key; `fixed` are the fields that the key itself makes agree, of which they say nothing. */
export type Sample = { readonly agreements: Iterable<Agreement>; readonly fixed: readonly string[] };

const without = (agreement: Agreement, fields: readonly string[]): Agreement =>
  Object.fromEntries(Object.entries(agreement).filter(([field]) => !fields.includes(field)));

type Learned = { readonly fixed: readonly string[]; readonly m: Shares; readonly ofOne: number };

const learnFrom = (levels: FieldLevels, u: Shares, { agreements, fixed }: Sample): Learned => {
  const pairs = counted([...agreements].map((agreement) => without(agreement, fixed)));
  const all = Math.max(
    sumOf(pairs, ({ times }) => times),
    1,
  );
  let m: Shares = joined(levels, (field, level) => firstGuess(levels[field] ?? [], level));
  let prior = startingPrior;
  for (let round = 0, moved = 1; round < mostRounds && moved > settled; round += 1) {
    const odds = oddsOf(levels, m, u);
    const chances = new Map(pairs.map((one) => [one, chanceOf(totalOf(weightsOf(odds, one.agreement)), prior)]));
    const ofOne = (one: Counted) => one.times * (chances.get(one) ?? 0);
    const next = within(sumOf(pairs, ofOne) / all);
    m = sharesOf(levels, pairs, ofOne);
    moved = Math.abs(next - prior);
    prior = next;
  }
  return { fixed, m, ofOne: prior * all };
};

/**
 * Estimates the odds without anybody saying which pairs are of one person. How levels fall among records of two people is read off `strangers`, pairs taken
 * at random; how they fall among records of one, by expectation maximisation over each sample, the more the more of one person
 * it holds. Pure: the same pairs give the same odds.
 */
export const estimateOdds = (
  levels: FieldLevels,
  strangers: Iterable<Agreement>,
  samples: readonly Sample[],
): FieldOdds => {
  const u = sharesOf(levels, counted(strangers), ({ times }) => times);
  const learned = samples.map((sample) => learnFrom(levels, u, sample));
  const m = joined(levels, (field, level) => {
    const about = learned.filter(({ fixed }) => !fixed.includes(field));
    const all = sumOf(about, ({ ofOne }) => ofOne);
    return sumOf(about, (one) => (one.m[field]?.[level] ?? 0) * (one.ofOne / all));
  });
  return oddsOf(levels, m, u);
};

/** Which share of `all` pairs there are is of one person, by the weights of those that were compared; the others are of two. */
export const estimatePrior = (weights: readonly number[], all: number): number => {
  let prior = Math.min(startingPrior, within(weights.length / all));
  for (let round = 0, moved = 1; round < mostRounds && moved > settled * prior; round += 1) {
    const next = within(sumOf(weights, (bits) => chanceOf(bits, prior)) / all);
    moved = Math.abs(next - prior);
    prior = next;
  }
  return prior;
};

/**
 * How levels fall among records of two people of one family, by expectation maximisation over pairs that a key such as the phone has taken, of which some are
 * of one person, some of strangers and the others of a family. `guess` is where it begins, and what stands for the fields of the key itself.
 */
export const estimateKin = (
  levels: FieldLevels,
  odds: FieldOdds,
  { agreements, fixed }: Sample,
  guess: Shares,
): Shares => {
  const pairs = counted([...agreements].map((agreement) => without(agreement, fixed)));
  const all = Math.max(
    sumOf(pairs, ({ times }) => times),
    1,
  );
  const likeliness = (agreement: Agreement, share: (field: string, level: string) => number): number =>
    Object.entries(agreement).reduce(
      (product, [field, level]) => (level === null ? product : product * share(field, level)),
      1,
    );
  let kin = guess;
  let [ofOne, ofKin] = [1 / 3, 1 / 3];
  for (let round = 0; round < mostRounds; round += 1) {
    const parts = new Map(
      pairs.map((one) => {
        const same = ofOne * likeliness(one.agreement, (field, level) => odds[field]?.[level]?.m ?? rarest);
        const related = ofKin * likeliness(one.agreement, (field, level) => kin[field]?.[level] ?? rarest);
        const strange =
          (1 - ofOne - ofKin) * likeliness(one.agreement, (field, level) => odds[field]?.[level]?.u ?? rarest);
        const sum = same + related + strange;
        return [one, { same: (one.times * same) / sum, kin: (one.times * related) / sum }];
      }),
    );
    const learned = sharesOf(levels, pairs, (one) => parts.get(one)?.kin ?? 0);
    kin = { ...learned, ...Object.fromEntries(fixed.map((field) => [field, guess[field] ?? {}])) };
    const moved = sumOf(pairs, (one) => parts.get(one)?.kin ?? 0) / all;
    if (Math.abs(moved - ofKin) < settled) break;
    ofOne = within(sumOf(pairs, (one) => parts.get(one)?.same ?? 0) / all);
    ofKin = within(moved);
  }
  return kin;
};
