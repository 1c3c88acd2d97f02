import { rarity, totalOf, weightsOf, type FieldOdds, type FieldWeight } from './agreement';
import { compareRecords, type Comparable } from './compare-records';
import type { DuplicateModel } from './duplicate-models';

/** What two people are weighed against: how many the register has, and which share of them bears a sound in the name. */
export type Register = { readonly people: number; readonly shareOf: (sound: string) => number };

/**
 * How two people score: what each field weighs, all together in bits, against what else they would be, two strangers or two of one family, whichever is
 * likelier; the chance that they are one person; and how strong that is, null where it is too little to be looked at.
 */
export type PairScore = {
  readonly weights: readonly FieldWeight[];
  readonly bits: number;
  readonly chance: number;
  readonly strength: 'likely' | 'possible' | null;
};

/** Names of which each has a word that the other lacks: twins, brothers, a mother and her daughter. They are never likely one person. */
const asInFamilies: readonly (string | null)[] = ['differ-in-part', 'one-word', 'other'];

const againstKin = (odds: DuplicateModel['odds']): FieldOdds =>
  Object.fromEntries(
    Object.entries(odds).map(([field, levels]) => [
      field,
      Object.fromEntries(Object.entries(levels).map(([level, { m, kin }]) => [level, { m, u: kin }])),
    ]),
  );

const kinOdds = new WeakMap<DuplicateModel, FieldOdds>();

const kinOddsOf = (model: DuplicateModel): FieldOdds => {
  const known = kinOdds.get(model) ?? againstKin(model.odds);
  kinOdds.set(model, known);
  return known;
};

/** What the given name says beside the others is told as one with them. */
const told = (weights: readonly FieldWeight[]): FieldWeight[] => {
  const given = weights.find(({ field }) => field === 'given')?.weight ?? 0;
  return weights.flatMap((one) =>
    one.field === 'given' ? [] : one.field === 'name' ? [{ ...one, weight: one.weight + given }] : [one],
  );
};

/** Scores two people by the odds of a model, and by how rare the words are that their names share. */
export const scorePair = (
  one: Comparable,
  other: Comparable,
  model: DuplicateModel,
  { people, shareOf }: Register,
): PairScore => {
  const { odds, others, typicalShare, rarityAtMost, possible, likely } = model;
  const { agreement, shared } = compareRecords(one, other);
  const rare = shared.reduce((bits, sounds) => bits + rarity(Math.max(...sounds.map(shareOf)), typicalShare), 0);
  const name = Math.max(-rarityAtMost, Math.min(rarityAtMost, rare));
  const fromStrangers = weightsOf(odds, agreement, { name });
  const fromKin = weightsOf(kinOddsOf(model), agreement);
  const strangers = (people / others.same) * 2 ** -totalOf(fromStrangers);
  const kin = (others.kin / others.same) * 2 ** -totalOf(fromKin);
  const chance = 1 / (1 + strangers + kin);
  const weights = told(kin > strangers ? fromKin : fromStrangers);
  const isLikely = chance >= likely && !asInFamilies.includes(agreement.name);
  return {
    weights,
    bits: totalOf(weights),
    chance,
    strength: isLikely ? 'likely' : chance >= possible ? 'possible' : null,
  };
};
