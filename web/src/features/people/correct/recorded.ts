import type { PersonQuery } from '../../../generated/person';
import type {
  CorrectPersonInput,
  MigrationEpisodeInput,
  PartialDateInput,
  PersonNameInput,
  PhoneInput,
  Relation,
  Sex,
} from '../../../generated/schema';

type Opened = Extract<PersonQuery['person'], { readonly __typename: 'Person' }>;

/** Of an opened person, what can be put right and what decides how. */
export type Correctable = Pick<
  Opened,
  | 'id'
  | 'name'
  | 'birth'
  | 'sex'
  | 'nationality'
  | 'relation'
  | 'spokenLanguages'
  | 'interfaceLanguage'
  | 'interpreterLanguage'
  | 'phone'
  | 'episodes'
  | 'episodeIds'
  | 'registeredOn'
  | 'may'
>;

/** What is recorded of a person, as a correction says it. */
export type Recorded = {
  readonly name: PersonNameInput;
  readonly birth: PartialDateInput;
  readonly sex: Sex;
  readonly nationality: string | null;
  readonly relation: Relation;
  readonly spokenLanguages: readonly string[];
  readonly interfaceLanguage: string;
  readonly interpreterLanguage: string | null;
  readonly phone: PhoneInput | null;
  readonly episode: MigrationEpisodeInput | null;
};

export type Fact = keyof Recorded & keyof CorrectPersonInput;

/** A date as an answer holds it. */
export type KnownDate = Opened['birth'];
type Episode = Opened['episodes'][number];

/** A date as commands say it. */
export const dateFrom = ({ precision, year, month, day }: KnownDate): PartialDateInput => ({
  precision,
  ...(year === null ? {} : { year }),
  ...(month === null ? {} : { month }),
  ...(day === null ? {} : { day }),
});

const phoneFrom = ({ number, whose, safe, hours, sayYouAre }: NonNullable<Opened['phone']>): PhoneInput => ({
  number,
  whose,
  safe,
  hours,
  sayYouAre,
});

const episodeFrom = ({
  origin,
  destination,
  stage,
  purpose,
  from,
  to,
  returnKind,
}: Episode): MigrationEpisodeInput => ({
  origin,
  destination,
  stage,
  purpose,
  from: from && dateFrom(from),
  to: to && dateFrom(to),
  returnKind,
});

/** What is recorded of an opened person; of several migrations this one, or the first. */
export const recordedOf = (
  person: Omit<Correctable, 'id' | 'registeredOn' | 'may'>,
  episodeId: string | null = null,
): Recorded => {
  const episode = person.episodes[episodeId === null ? 0 : person.episodeIds.indexOf(episodeId)];
  return {
    name: { script: person.name.script, latin: person.name.latin },
    birth: dateFrom(person.birth),
    sex: person.sex,
    nationality: person.nationality,
    relation: person.relation,
    spokenLanguages: person.spokenLanguages,
    interfaceLanguage: person.interfaceLanguage,
    interpreterLanguage: person.interpreterLanguage,
    phone: person.phone && phoneFrom(person.phone),
    episode: episode === undefined ? null : episodeFrom(episode),
  };
};

/** Whether two values of a fact are the same: both in the order in which a correction says their parts. */
export const isSame = <Value>(one: Value, other: Value): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was recorded of what is put right as it was looked at last, kept with what was typed. */
export type Seen<Value> = { readonly from: Value };
