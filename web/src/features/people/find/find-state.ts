import type { FindPersonsQuery } from '../../../generated/find';
import type { Sex, Stage } from '../../../generated/schema';

type Found = Extract<FindPersonsQuery['findPersons'], { readonly __typename: 'FoundPersons' }>;

/** A contact that somebody stands behind, and what it tells of them. */
type FoundBefore = {
  readonly id: string;
  readonly reference: string;
  readonly language: string;
  readonly sex: Sex;
  readonly stage: Stage | null;
};

/** The last search, and the contact it is for; in memory only, so that coming back shows it and an address never does. */
export type FindState = {
  readonly terms: string;
  readonly birthYear: string;
  readonly nationality: string | null;
  readonly found: Found | null;
  readonly contact: FoundBefore | null;
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
