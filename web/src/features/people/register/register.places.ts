import type { FieldsByPath } from '../../../forms/input-issues';
import type {
  MigrationEpisodeInput,
  PersonNameInput,
  PhoneInput,
  RegisterPersonInput,
} from '../../../generated/schema';
import type { Step } from './register.values';

type Place = { readonly step: Step; readonly field: string };
type NotAsked = 'commandId' | 'ground' | 'contactId';
type InParts = 'name' | 'phone' | 'episode';

type AskedPath =
  | Exclude<keyof RegisterPersonInput, NotAsked | InParts>
  | `name.${keyof PersonNameInput}`
  | `phone.${keyof PhoneInput}`
  | `episode.${keyof MigrationEpisodeInput}`;

const at = (step: Step, field: string): Place => ({ step, field });

/** Where the intake asks for each part of its command: a part without a place does not compile. */
const places: Record<AskedPath, Place> = {
  spokenLanguages: at('language', 'spokenLanguages'),
  interfaceLanguage: at('language', 'interfaceLanguage'),
  interpreterLanguage: at('language', 'interpreterLanguage'),
  consents: at('care', 'care'),
  'name.script': at('name', 'script'),
  'name.latin': at('name', 'latin'),
  birth: at('birth', 'birth'),
  appearsUnder18: at('birth', 'appearsUnder18'),
  sex: at('sex', 'sex'),
  nationality: at('nationality', 'nationality'),
  relation: at('relation', 'relation'),
  'phone.number': at('phone', 'phone'),
  'phone.whose': at('phone', 'phoneWhose'),
  'phone.safe': at('phone', 'phoneSafe'),
  'phone.hours': at('phone', 'phoneHours'),
  'phone.sayYouAre': at('phone', 'phoneSayYouAre'),
  'episode.origin': at('migration', 'origin'),
  'episode.destination': at('migration', 'destination'),
  'episode.stage': at('migration', 'stage'),
  'episode.purpose': at('migration', 'purpose'),
  'episode.from': at('migration', 'since'),
  'episode.to': at('migration', 'returned'),
  'episode.returnKind': at('migration', 'returnKind'),
};

/** The field of the intake that asks for each part of its command. */
export const registerFields: FieldsByPath = Object.fromEntries(
  Object.entries(places).map(([path, { field }]) => [path, field]),
);

/** The page of the intake on which a field of `registerFields` stands. */
export const stepOf = (field: string): Step | undefined =>
  Object.values(places).find((place) => place.field === field)?.step;
