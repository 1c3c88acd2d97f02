import type { PersonCorrectionsQuery } from '../../../generated/correct';
import type {
  AccessLevel,
  MigrationEpisodeInput,
  PartialDateInput,
  PersonNameInput,
  PhoneInput,
  Relation,
  Sex,
} from '../../../generated/schema';
import type { Format } from '../../../i18n/use-format';
import type { Text } from '../../../i18n/use-text';
import { dateInWords, migrationFacts, wayInWords } from '../facts/fact-words';
import type { Fact, Recorded } from './recorded';

type Connection = Extract<PersonCorrectionsQuery['personCorrections'], { readonly __typename: 'CorrectionConnection' }>;

/** What of a person was put right, or shall be. */
export type Correction = Connection['rows'][number];

/** A value of one fact: the part of its kind; none where nothing is recorded. */
type FactValue = {
  readonly name?: PersonNameInput | null;
  readonly birth?: PartialDateInput | null;
  readonly sex?: Sex | null;
  readonly nationality?: string | null;
  readonly relation?: Relation | null;
  readonly languages?: readonly string[] | null;
  readonly language?: string | null;
  readonly phone?: PhoneInput | null;
  readonly episode?: MigrationEpisodeInput | null;
  readonly accessLevel?: AccessLevel | null;
};

const phoneInWords = (text: Text, { number, whose, safe, hours, sayYouAre }: PhoneInput): string =>
  [
    number,
    text(`PhoneOwner.${whose}`),
    text(`PhoneSafety.${safe}`),
    hours && text('person.phone.hours', { hours }),
    sayYouAre && text('person.phone.sayYouAre', { who: sayYouAre }),
  ]
    .filter(Boolean)
    .join(' · ');

/** A value of a fact in words. */
export const valueInWords = (text: Text, format: Format, value: FactValue): string => {
  if (value.name) return [value.name.script, value.name.latin].filter(Boolean).join(' / ');
  if (value.birth) return dateInWords(text, format, value.birth);
  if (value.sex) return text(`Sex.${value.sex}`);
  if (value.nationality) return format.country(value.nationality);
  if (value.relation) return text(`Relation.${value.relation}`);
  if (value.languages) return format.list(value.languages.map(format.language));
  if (value.language) return format.language(value.language);
  if (value.phone) return phoneInWords(text, value.phone);
  if (value.episode) {
    return [wayInWords(format, value.episode), ...migrationFacts(text, format, value.episode)].join(' · ');
  }
  return text(value.accessLevel ? `AccessLevel.${value.accessLevel}` : 'correct.notRecorded');
};

const kinds: { readonly [Each in Fact]: (value: Recorded[Each]) => FactValue } = {
  name: (name) => ({ name }),
  birth: (birth) => ({ birth }),
  sex: (sex) => ({ sex }),
  nationality: (nationality) => ({ nationality }),
  relation: (relation) => ({ relation }),
  spokenLanguages: (languages) => ({ languages }),
  interfaceLanguage: (language) => ({ language }),
  interpreterLanguage: (language) => ({ language }),
  phone: (phone) => ({ phone }),
  episode: (episode) => ({ episode }),
};

/** What is recorded of a fact, in words. */
export const factInWords = <Each extends Fact>(text: Text, format: Format, fact: Each, value: Recorded[Each]): string =>
  valueInWords(text, format, kinds[fact](value));
