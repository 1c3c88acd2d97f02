let terms = '';
const listeners = new Set<() => void>();

/** What was typed into the search box of the head; in memory only, never in an address. */
export const findTerms = (): string => terms;

export const setFindTerms = (next: string): void => {
  terms = next;
  for (const listener of listeners) listener();
};

export const onFindTerms = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
