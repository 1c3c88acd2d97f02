/** Numbers from 0 to 1, one after the other. */
export type Random = () => number;

/** Numbers from 0 to 1 that a seed begins: the same seed, the same numbers. */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const at = <T>(all: readonly T[], index: number): T => {
  const found = all[index];
  if (found === undefined) throw new Error('There is nothing to pick from');
  return found;
};

export const pickOf = <T>(random: Random, all: readonly T[]): T => at(all, Math.floor(random() * all.length));

/** The first ones are drawn most often, as names are borne. */
export const skewed = <T>(random: Random, all: readonly T[]): T => at(all, Math.floor(random() ** 1.7 * all.length));

/** One of several, each as often as its share says. */
export const drawn = <T>(random: Random, shares: readonly (readonly [T, number])[]): T => {
  let left = random() * shares.reduce((sum, [, share]) => sum + share, 0);
  const found = shares.find(([, share]) => {
    left -= share;
    return left <= 0;
  });
  return (found ?? at(shares, 0))[0];
};
