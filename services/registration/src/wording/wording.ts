import { invalidInput, refusal, type ConsentPurpose, type Refusal, type WordingState } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { words } from './wording-texts';

export type WordingTerms = {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly language: string;
  readonly version: number;
  readonly text: string;
  /** The first day, `YYYY-MM-DD`, on which it is read out. */
  readonly fromDay: string;
  readonly draftedBy: string;
};

/** A version as it is kept; whether it is in force follows from the day and the versions after it. */
export type WordingVersion = WordingTerms & { readonly state: 'draft' | 'confirmed' | 'taken-back' };

const placeholder = /\{([^{}]*)\}/gu;

/** The parties and parts that the words of a purpose must name. */
export const partiesOf = (purpose: ConsentPurpose): readonly string[] =>
  purpose === 'sharing' ? ['centre', 'receiver', 'fields'] : ['centre'];

/** Whether words can be read out: in a language that has words for parties and fields, with every party named and nothing else to be filled in. */
export const checkText = (
  purpose: ConsentPurpose,
  language: string,
  text: string,
): Result<void, Refusal<'INVALID_INPUT'>> => {
  if (words[language] === undefined) return invalidInput('language', 'no-words-in-it');
  const parties = partiesOf(purpose);
  const named = [...text.matchAll(placeholder)].map(([, name = '']) => name);
  const rest = text.replace(placeholder, '');
  if (/[{}]/u.test(rest) || named.some((name) => !parties.includes(name))) return invalidInput('text', 'unknown-party');
  if (parties.some((party) => !named.includes(party))) return invalidInput('text', 'party-not-named');
  return ok(undefined);
};

/** How a version stands on a day; `latest` is the number of the one that is read out then. */
export const stateOn = (
  { state, fromDay, version }: Pick<WordingVersion, 'state' | 'fromDay' | 'version'>,
  latest: number,
  today: string,
): WordingState => {
  if (state !== 'confirmed') return state;
  if (version < latest) return 'followed';
  return fromDay > today ? 'to-come' : 'in-force';
};

/** Which version is read out on a day: the highest that is confirmed and whose day has come; 1 is what comes with the programs. */
export const inForceOn = (
  versions: readonly Pick<WordingVersion, 'state' | 'fromDay' | 'version'>[],
  today: string,
): number =>
  Math.max(
    1,
    ...versions.filter(({ state, fromDay }) => state === 'confirmed' && fromDay <= today).map(({ version }) => version),
  );

type Forbidden = Refusal<'WORDING_STATE_FORBIDS'>;

/** A second person confirms a draft; `state` is how it stands today. */
export const confirmWording = (
  wording: WordingVersion,
  by: string,
  state: WordingState,
): Result<WordingVersion, Forbidden | Refusal<'SECOND_HOLDER_NEEDED'>> => {
  if (state !== 'draft') return refused(refusal('WORDING_STATE_FORBIDS', { state }));
  if (wording.draftedBy === by) return refused(refusal('SECOND_HOLDER_NEEDED', {}));
  return ok({ ...wording, state: 'confirmed' });
};

/** Takes back what was never read out. */
export const takeBackWording = (wording: WordingVersion, state: WordingState): Result<WordingVersion, Forbidden> =>
  state === 'draft' || state === 'to-come'
    ? ok({ ...wording, state: 'taken-back' })
    : refused(refusal('WORDING_STATE_FORBIDS', { state }));
