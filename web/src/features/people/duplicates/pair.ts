import type { DuplicatePairsQuery } from '../../../generated/duplicates';

export type Pair = DuplicatePairsQuery['duplicatePairs']['rows'][number];
export type Side = Pair['one'];
export type Agreement = Pair['fields'][number];

/** Whether a field speaks for one person, against, or says little, by its tenths of a bit. */
export const speaks = ({ weight }: Pick<Agreement, 'weight'>): 'for' | 'against' | 'little' =>
  weight > 10 ? 'for' : weight < -10 ? 'against' : 'little';

/** The record that stays where two are of one person: the one that was registered first. */
export const stays = <Record extends Pick<Side, 'registeredOn'>>({
  one,
  other,
}: {
  readonly one: Record;
  readonly other: Record;
}): { readonly kept: Record; readonly extra: Record } =>
  one.registeredOn <= other.registeredOn ? { kept: one, extra: other } : { kept: other, extra: one };

/** The words of a name, each with whether the other name has it too, letter by letter but for capitals. */
export const wordsOf = (
  name: string,
  others: readonly (string | null)[],
): { readonly word: string; readonly shared: boolean }[] => {
  const theirs = new Set(others.flatMap((other) => (other ?? '').toLowerCase().split(/\s+/u)));
  return name.split(/\s+/u).map((word) => ({ word, shared: theirs.has(word.toLowerCase()) }));
};
