import { rarity, totalOf, weightsOf, type FieldWeight } from './agreement';
import { compareRecords, type Comparable } from './compare-records';
import type { DuplicateModel } from './duplicate-models';

/** How two people score: what each field weighs, all together in bits, and how strong that is; null where it is too little to be looked at. */
export type PairScore = {
  readonly weights: readonly FieldWeight[];
  readonly bits: number;
  readonly strength: 'likely' | 'possible' | null;
};

/** Names of which each has a word that the other lacks: twins, brothers, a mother and her daughter. They are never likely one person. */
const asInFamilies: readonly (string | null)[] = ['differ-in-part', 'one-word', 'other'];

/** Scores two people by the odds of a model, and by how rare the words are that their names share: `shareOf` says of a sound who bears it. */
export const scorePair = (
  one: Comparable,
  other: Comparable,
  { odds, typicalShare, rarityAtMost, possible, likely }: DuplicateModel,
  shareOf: (sound: string) => number,
): PairScore => {
  const { agreement, sharedSounds } = compareRecords(one, other);
  const rare = sharedSounds.reduce((bits, sound) => bits + rarity(shareOf(sound), typicalShare), 0);
  const name = Math.max(-rarityAtMost, Math.min(rarityAtMost, rare));
  const weights = weightsOf(odds, agreement, { name });
  const bits = totalOf(weights);
  const isLikely = bits >= likely && !asInFamilies.includes(agreement.name);
  return { weights, bits, strength: isLikely ? 'likely' : bits >= possible ? 'possible' : null };
};
