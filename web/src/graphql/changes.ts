export type Change = { readonly id: string; readonly version: number };

const keptFor = 10_000;
const listeners = new Set<(changes: readonly Change[] | 'everything') => void>();
let recent: readonly (Change & { readonly at: number })[] = [];

/** Tells every open page that these things changed, or that anything may have. */
export const announceChanges = (changes: readonly Change[] | 'everything'): void => {
  for (const listener of listeners) listener(changes);
};

export const onChanges = (listener: (changes: readonly Change[] | 'everything') => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Keeps what a command of ours answered, so that the next questions ask for at least that. */
export const rememberOwnChange = (change: Change, now: number): void => {
  recent = [...recent.filter(({ id, at }) => id !== change.id && now - at < keptFor), { ...change, at: now }].slice(
    -20,
  );
};

/** What services must know at least before they answer: our own changes of the last seconds. */
export const atLeast = (now: number): readonly Change[] =>
  recent.filter(({ at }) => now - at < keptFor).map(({ id, version }) => ({ id, version }));
