import type { CallOutput, openPerson } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ageBandOn, ageOn } from '@mrc/reference';
import { consentsOf } from '../consent/consent.queries';
import { agreesToCareInWhole } from '../consent/whole-consent';
import type { Reader } from '../consent/consent.sight';
import type { PersonPlace } from '../person/person.permissions';
import { episodeOf, journeyOf } from '../person/journey.store';
import { phoneOf } from '../person/person.queries';
import { isPhoneUnsafe } from '../person/whole';
import { liftingNoteOf } from '../person/correction.store';
import { inSight, isCallersPerson, isResponsibleFor, type PersonSight } from '../person/person.sight';
import { notGiven, otherCentres, persons } from '../person/person.store';

type View = CallOutput<typeof openPerson>;

type PersonRow = Omit<
  View,
  | 'name'
  | 'liftingNote'
  | 'age'
  | 'phone'
  | 'episodes'
  | 'episodeIds'
  | 'consents'
  | 'agreesToCare'
  | 'seenBy'
  | 'may'
  | 'contactIds'
  | 'centreId'
  | 'phoneIsUnsafe'
> & {
  controller: string;
  centre: string;
  isCallers: boolean;
  isResponsible: boolean;
  otherCentres: string[];
  nameScript: string;
  nameLatin: string;
};

export type PersonRecord = PersonPlace & {
  readonly view: Omit<View, 'seenBy' | 'may'>;
};

const read = [
  'id',
  'version',
  'reference',
  'controller',
  'jurisdiction',
  'centre',
  'accessLevel',
  'nameScript',
  'nameLatin',
  'birth',
  'sex',
  'nationality',
  'relation',
  'spokenLanguages',
  'interfaceLanguage',
  'interpreterLanguage',
] as const;

/** A person in sight as staff of the register read it, or undefined; the age is that of `today`. */
export const findPersonRecord = async (
  tx: Tx,
  id: string,
  sight: PersonSight,
  today: string,
  reader: Reader,
): Promise<PersonRecord | undefined> => {
  const row = await tx.first<PersonRow>(
    `select ${persons.selected('p', read)}, ${isCallersPerson} as "isCallers", ${isResponsibleFor} as "isResponsible", ${otherCentres} as "otherCentres",
            p.merged_into is not null as "isMerged", p.occurred_on::text as "registeredOn"
     from person p where p.id = $1 and p.entered_in_error is null and ${inSight}`,
    [id, ...sight],
  );
  if (!row) return undefined;
  const { controller, centre, otherCentres: elsewhere, isCallers, isResponsible, nameScript, nameLatin, ...rest } = row;
  const [contacts, phone, journey, consents, liftingNote, phoneIsUnsafe, agreesToCare] = await Promise.all([
    tx.query<{ id: string }>(
      `select id from contact where person_id = $1 and entered_in_error is null order by recorded_at`,
      [id],
    ),
    phoneOf(tx, id),
    journeyOf(tx, id),
    consentsOf(tx, id, reader, today),
    reader.seesProtected ? liftingNoteOf(tx, id) : null,
    isPhoneUnsafe(tx, id),
    agreesToCareInWhole(tx, id, today),
  ]);
  return {
    controller,
    centre,
    otherCentres: elsewhere,
    accessLevel: row.accessLevel,
    isCallers,
    isResponsible,
    view: {
      ...rest,
      centreId: centre,
      name: { script: nameScript, latin: nameLatin === notGiven ? null : nameLatin },
      age: ageOn(row.birth, today) ?? null,
      ageBand: ageBandOn(row.birth, today),
      phone,
      episodes: journey.map(episodeOf),
      episodeIds: journey.map((episode) => episode.id),
      consents,
      liftingNote,
      phoneIsUnsafe,
      agreesToCare,
      contactIds: contacts.map((contact) => contact.id),
    },
  };
};
