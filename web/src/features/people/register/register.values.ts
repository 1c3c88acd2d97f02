import { everyOwnPurpose } from '../../../generated/codes';
import type { ConsentDecision, OwnPurpose, WordingPartiesInput } from '../../../generated/schema';
import type { FamilyBefore } from '../family/family-intake';
import { noManner, type ConsentManner } from '../consent/manner';
import { noFacts, type FactValues } from '../facts/fact.values';
import type { FindState } from '../find/find-state';

export type Answer = {
  readonly decision: ConsentDecision;
  readonly commandId: string;
  readonly wordingId: string;
  readonly wordingLanguage: string;
  /** Whom the words named; absent in what was begun with words that named nobody. */
  readonly named?: WordingPartiesInput;
};

/** Everything the intake asks, as it was typed. */
export type RegisterValues = ConsentManner &
  FactValues & {
    readonly contactId: string | null;
    readonly wordingLanguage: string | null;
    readonly answers: Partial<Record<OwnPurpose, Answer>>;
    /** Asked where nothing is known of the birth. */
    readonly appearsUnder18: boolean | null;
    /** Of whose family the person is, where that was said; absent in what an earlier release began. */
    readonly family?: FamilyBefore | null;
  };

export const steps = [
  'language',
  'care',
  'purposes',
  'name',
  'birth',
  'sex',
  'nationality',
  'relation',
  'phone',
  'migration',
  'check',
] as const;
export type Step = (typeof steps)[number];

export const isStep = (value: string | undefined): value is Step => steps.some((step) => step === value);

const otherPurposes = everyOwnPurpose.filter((purpose) => purpose !== 'CARE' && purpose !== 'FAMILY');

/** What is asked besides care: of somebody who comes as one of a family also whether they may be shown with it. */
export const purposesOf = ({ family }: Pick<RegisterValues, 'family'>): readonly OwnPurpose[] =>
  family ? [...otherPurposes, 'FAMILY'] : otherPurposes;

/** A fresh intake at a centre of this country. */
export const noAnswers = (country: string): RegisterValues => ({
  ...noManner,
  ...noFacts(country),
  contactId: null,
  wordingLanguage: null,
  answers: {},
  appearsUnder18: null,
  family: null,
});

/** A fresh intake with what the search and the contact told already, so that it is not asked twice. */
export const carriedOver = (
  country: string,
  { terms, birthYear, nationality, contact }: Omit<FindState, 'found'>,
): RegisterValues => {
  const isName = terms.trim() !== '' && !/\d/u.test(terms);
  const isLatin = /^[\p{Script=Latin}\s'’.-]+$/u.test(terms.trim());
  const fresh = noAnswers(country);
  return {
    ...fresh,
    contactId: contact?.id ?? null,
    spokenLanguages: contact ? [contact.language] : [],
    sex: contact && contact.sex !== 'NOT_ASKED' ? contact.sex : null,
    stage: contact?.stage ?? null,
    script: isName && !isLatin ? terms.trim() : '',
    latin: isName && isLatin ? terms.trim() : '',
    birth: { ...fresh.birth, year: birthYear },
    nationality,
    nationalityAnswer: nationality === null ? null : 'known',
  };
};
