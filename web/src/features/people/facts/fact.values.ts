import { noDate, type DateValues } from '../../../forms/partial-date';
import type {
  EpisodePurpose,
  PhoneOwner,
  PhoneSafety,
  Relation,
  ReturnKind,
  Sex,
  Stage,
} from '../../../generated/schema';

export type NameValues = { readonly script: string; readonly latin: string };

export type BirthValues = { readonly birth: DateValues };

export type SexValues = { readonly sex: Sex | null };

export type NationalityValues = {
  readonly nationalityAnswer: 'known' | 'not-known' | 'not-said' | null;
  readonly nationality: string | null;
};

export type RelationValues = { readonly relation: Relation | null };

export type LanguageValues = {
  readonly spokenLanguages: readonly string[];
  readonly interfaceLanguage: string | null;
  readonly interpreterLanguage: string | null;
};

export type PhoneFactValues = {
  readonly phoneAnswer: 'yes' | 'none' | 'not-said' | null;
  readonly phoneCountry: string;
  readonly phoneNumber: string;
  readonly phoneWhose: PhoneOwner | null;
  readonly phoneSafe: PhoneSafety | null;
  readonly phoneHours: string;
  readonly phoneSayYouAre: string;
};

export type MigrationValues = {
  readonly migrationAnswer: 'yes' | 'no' | 'not-said' | null;
  readonly origin: string | null;
  readonly destination: string | null;
  readonly stage: Stage | null;
  readonly purpose: EpisodePurpose | null;
  readonly since: DateValues;
  readonly returned: DateValues;
  readonly returnKind: ReturnKind | null;
};

/** Of a migration, what is asked of who is back. */
export type ReturnValues = Pick<MigrationValues, 'returned' | 'returnKind'>;

/** The facts of a person, as they are typed. */
export type FactValues = NameValues &
  BirthValues &
  SexValues &
  NationalityValues &
  RelationValues &
  LanguageValues &
  PhoneFactValues &
  MigrationValues;

/** Nothing answered yet, at a centre of this country. */
export const noFacts = (country: string): FactValues => ({
  spokenLanguages: [],
  interfaceLanguage: null,
  interpreterLanguage: null,
  script: '',
  latin: '',
  birth: noDate,
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
