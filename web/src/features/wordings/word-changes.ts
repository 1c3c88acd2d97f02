/** A run of words of a text: kept from the text before, added to it, or gone from it. */
export type WordRun = { readonly kind: 'same' | 'added' | 'gone'; readonly words: string };

const wordsIn = (text: string): readonly string[] => text.split(/(?<=\s)/u);

/** How many words two texts have in common from each pair of places on. */
const commonFrom = (one: readonly string[], other: readonly string[]): readonly (readonly number[])[] => {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, () => 0)];
  for (const word of one.toReversed()) {
    const below = rows[0] ?? [];
    const row: number[] = [0];
    for (const [index, its] of [...other.entries()].toReversed())
      row.unshift(its.trim() === word.trim() ? (below[index + 1] ?? 0) + 1 : Math.max(below[index] ?? 0, row[0] ?? 0));
    rows.unshift(row);
  }
  return rows;
};

/** What a text has and has not of the one before, word by word, in reading order. */
export const wordChanges = (before: string, now: string): readonly WordRun[] => {
  const [one, other] = [wordsIn(before), wordsIn(now)];
  const common = commonFrom(one, other);
  const runs: WordRun[] = [];
  const say = (kind: WordRun['kind'], word: string): void => {
    const last = runs.at(-1);
    if (last?.kind === kind) runs.splice(-1, 1, { kind, words: last.words + word });
    else runs.push({ kind, words: word });
  };
  let [at, to] = [0, 0];
  while (at < one.length || to < other.length) {
    const [gone, added] = [one[at], other[to]];
    if (gone !== undefined && added !== undefined && gone.trim() === added.trim()) {
      say('same', added);
      at += 1;
      to += 1;
    } else if (
      added === undefined ||
      (gone !== undefined && (common[at + 1]?.[to] ?? 0) >= (common[at]?.[to + 1] ?? 0))
    ) {
      say('gone', gone ?? '');
      at += 1;
    } else {
      say('added', added);
      to += 1;
    }
  }
  return runs;
};
