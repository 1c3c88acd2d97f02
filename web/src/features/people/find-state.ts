import type { FindPersonsQuery } from '../../generated/people';

type Found = Extract<FindPersonsQuery['findPersons'], { readonly __typename: 'FoundPersons' }>;

/** The last search, and the contact it is for; in memory only, so that coming back shows it and an address never does. */
export type FindState = {
  readonly terms: string;
  readonly birthYear: string;
  readonly nationality: string | null;
  readonly found: Found | null;
  readonly contact: { readonly id: string; readonly reference: string } | null;
};

const nothing: FindState = { terms: '', birthYear: '', nationality: null, found: null, contact: null };

let state = nothing;
const listeners = new Set<() => void>();

export const findState = (): FindState => state;

export const changeFind = (part: Partial<FindState>): void => {
  state = { ...state, ...part };
  for (const listener of listeners) listener();
};

export const forgetFind = (): void => changeFind(nothing);

export const onFindChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
