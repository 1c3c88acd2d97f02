export type Change = { readonly id: string; readonly version: number };

/** A change as the gateway names it, with the service that owns the thing. */
export type OwnChange = Change & { readonly service?: string };

const isOwnChange = (value: unknown): value is OwnChange =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  'version' in value &&
  typeof value.version === 'number';

/** The changes in an answer's extensions; whatever is not one is left out. */
export const changesIn = (value: unknown): readonly OwnChange[] =>
  Array.isArray(value) ? value.filter(isOwnChange) : [];

const keptFor = 10_000;
const listeners = new Set<(changes: readonly Change[] | 'everything') => void>();
let recent: readonly (OwnChange & { readonly at: number })[] = [];

/** Tells every open page that these things changed, or that anything may have. */
export const announceChanges = (changes: readonly Change[] | 'everything'): void => {
  for (const listener of listeners) listener(changes);
};

export const onChanges = (listener: (changes: readonly Change[] | 'everything') => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Keeps what a command of ours answered, so that the next questions ask for at least that. */
export const rememberOwnChange = (change: OwnChange, now: number): void => {
  recent = [...recent.filter(({ id, at }) => id !== change.id && now - at < keptFor), { ...change, at: now }].slice(
    -20,
  );
};

/** What services must know at least before they answer: our own changes of the last seconds. */
export const atLeast = (now: number): readonly OwnChange[] =>
  recent.filter(({ at }) => now - at < keptFor).map(({ at: _at, ...change }) => change);
