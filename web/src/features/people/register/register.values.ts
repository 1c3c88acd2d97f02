import { everyOwnPurpose } from '../../../generated/codes';
import { noDate, type DateValues } from '../../../forms/partial-date';
import type {
  ConsentDecision,
  EpisodePurpose,
  OwnPurpose,
  PhoneOwner,
  PhoneSafety,
  Relation,
  ReturnKind,
  Sex,
  Stage,
  WordingPartiesInput,
} from '../../../generated/schema';
import { noManner, type ConsentManner } from '../consent/manner';
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
export type RegisterValues = ConsentManner & {
  readonly contactId: string | null;
  readonly spokenLanguages: readonly string[];
  readonly interfaceLanguage: string | null;
  readonly interpreterLanguage: string | null;
  readonly wordingLanguage: string | null;
  readonly answers: Partial<Record<OwnPurpose, Answer>>;
  readonly script: string;
  readonly latin: string;
  readonly birth: DateValues;
  /** Asked where nothing is known of the birth. */
  readonly appearsUnder18: boolean | null;
  readonly sex: Sex | null;
  readonly nationalityAnswer: 'known' | 'not-known' | 'not-said' | null;
  readonly nationality: string | null;
  readonly relation: Relation | null;
  readonly phoneAnswer: 'yes' | 'none' | 'not-said' | null;
  readonly phoneCountry: string;
  readonly phoneNumber: string;
  readonly phoneWhose: PhoneOwner | null;
  readonly phoneSafe: PhoneSafety | null;
  readonly phoneHours: string;
  readonly phoneSayYouAre: string;
  readonly migrationAnswer: 'yes' | 'no' | 'not-said' | null;
  readonly origin: string | null;
  readonly destination: string | null;
  readonly stage: Stage | null;
  readonly purpose: EpisodePurpose | null;
  readonly since: DateValues;
  readonly returned: DateValues;
  readonly returnKind: ReturnKind | null;
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

export const otherPurposes = everyOwnPurpose.filter((purpose) => purpose !== 'CARE');

/** A fresh intake at a centre of this country. */
export const noAnswers = (country: string): RegisterValues => ({
  contactId: null,
  spokenLanguages: [],
  interfaceLanguage: null,
  interpreterLanguage: null,
  wordingLanguage: null,
  ...noManner,
  answers: {},
  script: '',
  latin: '',
  birth: noDate,
  appearsUnder18: null,
  sex: null,
  nationalityAnswer: null,
  nationality: null,
  relation: null,
  phoneAnswer: null,
  phoneCountry: country,
  phoneNumber: '',
  phoneWhose: null,
  phoneSafe: null,
  phoneHours: '',
  phoneSayYouAre: '',
  migrationAnswer: null,
  origin: null,
  destination: null,
  stage: null,
  purpose: null,
  since: noDate,
  returned: noDate,
  returnKind: null,
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
