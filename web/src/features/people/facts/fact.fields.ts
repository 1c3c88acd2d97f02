import type { MigrationEpisodeInput, PersonNameInput, PhoneInput } from '../../../generated/schema';

type WholeFact =
  'birth' | 'sex' | 'nationality' | 'relation' | 'spokenLanguages' | 'interfaceLanguage' | 'interpreterLanguage';

/** A fact or a part of it, as commands name them. */
export type FactPath =
  WholeFact | `name.${keyof PersonNameInput}` | `phone.${keyof PhoneInput}` | `episode.${keyof MigrationEpisodeInput}`;

/** The id of the field that asks for each part of a person's facts: a part without a field does not compile. */
export const factFields = {
  spokenLanguages: 'spokenLanguages',
  interfaceLanguage: 'interfaceLanguage',
  interpreterLanguage: 'interpreterLanguage',
  'name.script': 'script',
  'name.latin': 'latin',
  birth: 'birth',
  sex: 'sex',
  nationality: 'nationality',
  relation: 'relation',
  'phone.number': 'phone',
  'phone.whose': 'phoneWhose',
  'phone.safe': 'phoneSafe',
  'phone.hours': 'phoneHours',
  'phone.sayYouAre': 'phoneSayYouAre',
  'episode.origin': 'origin',
  'episode.destination': 'destination',
  'episode.stage': 'stage',
  'episode.purpose': 'purpose',
  'episode.from': 'since',
  'episode.to': 'returned',
  'episode.returnKind': 'returnKind',
} as const satisfies Record<FactPath, string>;
