import type { DuplicatePairsQuery } from '../../../generated/duplicates';

export type Pair = DuplicatePairsQuery['duplicatePairs']['rows'][number];
export type Side = Pair['one'];
export type Agreement = Pair['fields'][number];

/** Whether a field speaks for one person, against, or says little, by its tenths of a bit. */
export const speaks = ({ weight }: Pick<Agreement, 'weight'>): 'for' | 'against' | 'little' =>
  weight > 10 ? 'for' : weight < -10 ? 'against' : 'little';

/** Both records, the one that was registered first before the other. */
export const inOrder = ({ one, other }: Pick<Pair, 'one' | 'other'>): readonly [Side, Side] =>
  one.registeredOn <= other.registeredOn ? [one, other] : [other, one];

const isLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name);

/** The words of a name, each with whether the other has it too in the same script, letter by letter but for capitals; all where it is in no such script. */
export const wordsOf = (
  name: string,
  others: readonly (string | null)[],
): { readonly word: string; readonly shared: boolean }[] => {
  const theirs = others.filter((other) => other !== null && isLatin(other) === isLatin(name));
  const words = new Set(theirs.flatMap((other) => other?.toLowerCase().split(/\s+/u)));
  return name.split(/\s+/u).map((word) => ({ word, shared: words.size === 0 || words.has(word.toLowerCase()) }));
};
