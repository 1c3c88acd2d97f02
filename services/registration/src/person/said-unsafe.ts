import type { ContactWay } from '@mrc/contracts';

/** By what somebody is reached, and whether that was said to be safe. */
export type SaidOfReach = { readonly reachedAt: string; readonly safe: ContactWay['safe'] };

/** What was said of one phone, or of one way to be reached: what stands first, then what stood before it, the latest first. */
export type Sayings = readonly SaidOfReach[];

/** The numbers that are phones of a person, and by what it was said to be unsafe to reach them: of all records of them, as it stands and as it stood. */
export type ReachSaid = { readonly phones: readonly string[]; readonly saidUnsafe: readonly string[] };

const plain = (reachedAt: string): string => reachedAt.toLowerCase();

const unsafeIn = (sayings: Sayings): readonly string[] => {
  const latest = new Map<string, SaidOfReach>();
  for (const said of sayings) if (!latest.has(plain(said.reachedAt))) latest.set(plain(said.reachedAt), said);
  return [...latest].filter(([, { safe }]) => safe === 'no').map(([reachedAt]) => reachedAt);
};

/** By what it is unsafe to reach somebody, in small letters: each number or address of which the last word of some phone or way is that it is not safe. */
export const saidUnsafeIn = (all: readonly Sayings[]): readonly string[] => [...new Set(all.flatMap(unsafeIn))];

/** Whether what would be written says that it is safe, or may be, to reach somebody by what was said to be unsafe. */
export const opensUnsafe = ({ reachedAt, safe }: SaidOfReach, saidUnsafe: readonly string[]): boolean =>
  safe !== 'no' && saidUnsafe.includes(plain(reachedAt));
