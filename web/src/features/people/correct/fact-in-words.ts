import type { PersonCorrectionsQuery } from '../../../generated/correct';
import type {
  AccessLevel,
  AgeBand,
  Channel,
  ContactWayInput,
  OtherNameInput,
  PhoneInput,
  Stage,
  Topic,
} from '../../../generated/schema';
import type { Format } from '../../../i18n/use-format';
import type { Text } from '../../../i18n/use-text';
import { dateInWords, migrationFacts } from '../facts/fact-words';
import { contactWayInWords } from '../facts/contact-way-words';
import { otherNameInWords } from '../facts/other-name-words';
import { wholePaperInWords, type SaidPaper } from '../facts/paper-words';
import { wayInWords } from '../facts/way-words';
import type { Recorded } from './recorded';

type Connection = Extract<PersonCorrectionsQuery['personCorrections'], { readonly __typename: 'CorrectionConnection' }>;

/** What of a person or a contact was put right, or shall be. */
export type Correction = Connection['rows'][number];

/** What of a correction a field holds. */
export type CorrectedField = Correction['fields'][number];

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

/** What is recorded of a contact besides what is of a person too. */
type SaidOfContact = {
  readonly channel: Channel;
  readonly language: string;
  readonly ageBand: AgeBand;
  readonly stage: Stage;
  readonly topic: Topic;
};

type Said = Recorded &
  SaidOfContact & {
    readonly document: SaidPaper;
    readonly contactWay: ContactWayInput;
    readonly otherName: OtherNameInput;
    readonly accessLevel: AccessLevel;
  };

/** How a value of each fact is said. */
const words: { readonly [Each in keyof Said]: (text: Text, format: Format, value: NonNullable<Said[Each]>) => string } =
  {
    name: (_text, _format, { script, latin }) => [script, latin].filter(Boolean).join(' / '),
    birth: dateInWords,
    sex: (text, _format, sex) => text(`Sex.${sex}`),
    nationality: (_text, format, country) => format.country(country),
    relation: (text, _format, relation) => text(`Relation.${relation}`),
    spokenLanguages: (_text, format, languages) => format.list(languages.map(format.language)),
    interfaceLanguage: (_text, format, language) => format.language(language),
    interpreterLanguage: (_text, format, language) => format.language(language),
    phone: (text, _format, phone) => phoneInWords(text, phone),
    episode: (text, format, episode) =>
      [wayInWords(format, episode), ...migrationFacts(text, format, episode)].join(' · '),
    document: wholePaperInWords,
    contactWay: contactWayInWords,
    otherName: (text, _format, otherName) => otherNameInWords(text, otherName),
    channel: (text, _format, channel) => text(`Channel.${channel}`),
    language: (_text, format, language) => format.language(language),
    ageBand: (text, _format, band) => text(`AgeBand.${band}`),
    stage: (text, _format, stage) => text(`Stage.${stage}`),
    topic: (text, _format, topic) => text(`Topic.${topic}`),
    accessLevel: (text, _format, level) => text(`AccessLevel.${level}`),
  };

/** What is recorded of a fact, in words. */
export const factInWords = <Each extends keyof Said>(
  text: Text,
  format: Format,
  fact: Each,
  value: Said[Each] | null,
): string => (value === null ? text('correct.notRecorded') : words[fact](text, format, value));

/** The fact that each field of a correction is about. */
const factOf = {
  NAME: 'name',
  BIRTH: 'birth',
  SEX: 'sex',
  NATIONALITY: 'nationality',
  RELATION: 'relation',
  SPOKEN_LANGUAGES: 'spokenLanguages',
  INTERFACE_LANGUAGE: 'interfaceLanguage',
  INTERPRETER_LANGUAGE: 'interpreterLanguage',
  PHONE: 'phone',
  EPISODE: 'episode',
  DOCUMENT: 'document',
  CONTACT_WAY: 'contactWay',
  OTHER_NAME: 'otherName',
  CHANNEL: 'channel',
  LANGUAGE: 'language',
  AGE_BAND: 'ageBand',
  STAGE: 'stage',
  TOPIC: 'topic',
  ACCESS_LEVEL: 'accessLevel',
} as const satisfies Record<CorrectedField, keyof Said>;

/** What one field of a correction held, or is to hold, in words. */
export const fieldInWords = (text: Text, format: Format, field: CorrectedField, facts: Correction['from']): string => {
  const fact = factOf[field];
  return factInWords(text, format, fact, facts[fact]);
};
