/** One entry of the browser's history, as far as the console made it. */
export type Visit = { readonly key: string; readonly pathname: string };

/** Where somebody went in this tab, and which entry they are on. */
export type Visits = { readonly entries: readonly Visit[]; readonly at: number };

export type Move = 'POP' | 'PUSH' | 'REPLACE';

export const noVisits: Visits = { entries: [], at: -1 };

/** The visits after a move to another entry of the history. */
export const movedTo = ({ entries, at }: Visits, visit: Visit, move: Move): Visits => {
  const known = entries.findIndex(({ key }) => key === visit.key);
  if (known !== -1) return { entries, at: known };
  if (move === 'POP') return { entries: [visit], at: 0 };
  const kept = entries.slice(0, move === 'PUSH' ? at + 1 : Math.max(at, 0));
  return { entries: [...kept, visit], at: kept.length };
};

/** Whether the entry before is this page, so that going back is the way to it. */
export const cameFrom = ({ entries, at }: Visits, pathname: string): boolean => entries[at - 1]?.pathname === pathname;
