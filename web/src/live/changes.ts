const keptFor = 10_000;
const listeners = new Set<(changed: readonly string[] | 'everything') => void>();
let recent: readonly { readonly token: string; readonly at: number }[] = [];

/** The tokens of changes in an answer's extensions; whatever is not one is left out. */
export const changesIn = (extensions: { readonly [name: string]: unknown } | undefined): readonly string[] => {
  const changed = extensions?.['changed'];
  return Array.isArray(changed) ? changed.filter((token) => typeof token === 'string') : [];
};

/** Tells every open page that the things with these ids changed, or that anything may have. */
export const announceChanges = (changed: readonly string[] | 'everything'): void => {
  for (const listener of listeners) listener(changed);
};

export const onChanges = (listener: (changed: readonly string[] | 'everything') => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Keeps what a command of ours changed, as the gateway sealed it, so that the next questions ask for at least that. */
export const rememberOwnChanges = (tokens: readonly string[], now: number): void => {
  recent = [
    ...recent.filter(({ token, at }) => now - at < keptFor && !tokens.includes(token)),
    ...tokens.map((token) => ({ token, at: now })),
  ].slice(-20);
};

/** What services must know at least before they answer: our own changes of the last seconds. */
export const atLeast = (now: number): readonly string[] =>
  recent.filter(({ at }) => now - at < keptFor).map(({ token }) => token);
