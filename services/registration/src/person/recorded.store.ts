import type { Tx } from '@mrc/database';
import { dayAtCentre } from '../centre-day';
import type { Changes, Recorded, Since } from './correction';
import { phonesBefore, unlookedSince } from './correction.store';
import { wayOf, type KnownContactWay } from './contact-way';
import { updateContactWay } from './contact-way.store';
import type { KnownDocument } from './document';
import type { NumberKeys } from './document-number';
import { documentOf, updateDocument } from './document.store';
import { otherNameOf, type KnownOtherName } from './other-name';
import { updateOtherName } from './other-name.store';
import type { Person } from './person';
import type { Journey } from './journey';
import { deleteEpisode, episodeOf, insertEpisode, updateEpisode } from './journey.store';
import { phoneOf } from './person.queries';
import { insertPhone, notGiven, persons } from './person.store';
import { reachSaidOf } from './said-unsafe.store';

/** What a second person is asked by, under the person's lock: the day of registration and that of this moment at their centre, what nobody looked at since, and what there was, and was said, of phones and ways to be reached. */
export const sinceRegistering = async (tx: Tx, person: Person, moment: Date): Promise<Since> => {
  const days = await tx.first<Pick<Since, 'registeredOn' | 'today'>>(
    `select ${dayAtCentre('p.centre', 'p.recorded_at')}::text as "registeredOn", ${dayAtCentre('p.centre', '$2::timestamptz')}::text as today
     from person p where p.id = $1`,
    [person.id, moment],
  );
  if (!days) throw new Error('A person that is loaded has a row');
  const unlooked = await unlookedSince(tx, person, days.registeredOn);
  return { ...days, ...(await reachSaidOf(tx, person.id)), unlooked, phonesBefore: await phonesBefore(tx, person.id) };
};

/** The migrations and documents of a person, and the further ways to reach and names of them. */
export type Belongings = {
  readonly journey: Journey;
  readonly documents: readonly KnownDocument[];
  readonly ways: readonly KnownContactWay[];
  readonly otherNames: readonly KnownOtherName[];
};

/** Which of their migrations, documents, ways to be reached and further names changes are of. */
export type OfWhich = {
  readonly episodeId: string | null;
  readonly documentId: string | null;
  readonly wayId: string | null;
  readonly otherNameId: string | null;
};

/** Of which migration, document, way to be reached and further name changes are. */
export const ofWhich = ({ episode, document, contactWay, otherName }: Changes): OfWhich => ({
  episodeId: episode?.episodeId ?? null,
  documentId: document?.documentId ?? null,
  wayId: contactWay?.entryId ?? null,
  otherNameId: otherName?.entryId ?? null,
});

/** What is recorded of a person, under the person's lock; of their journey this migration, or the first, and of all else that there may be several of this one, or none. */
export const getRecorded = async (
  tx: Tx,
  id: string,
  { journey, documents, ways, otherNames }: Belongings,
  { episodeId, documentId, wayId, otherNameId }: OfWhich,
): Promise<Recorded> => {
  const row = await persons.first(tx, 'where id = $1', [id]);
  if (!row) throw new Error('A person that is loaded has a row');
  const episode = journey.find((one) => one.id === (episodeId ?? journey[0]?.id));
  const document = documents.find((one) => one.id === documentId);
  const way = ways.find((one) => one.id === wayId);
  const otherName = otherNames.find((one) => one.id === otherNameId);
  const { nameScript, nameLatin, birth, sex, nationality, relation } = row;
  return {
    name: { script: nameScript, latin: nameLatin === notGiven ? null : nameLatin },
    birth,
    sex,
    nationality,
    relation,
    spokenLanguages: [...row.spokenLanguages],
    interfaceLanguage: row.interfaceLanguage,
    interpreterLanguage: row.interpreterLanguage,
    phone: await phoneOf(tx, id),
    episode: episode ? episodeOf(episode) : null,
    document: document ? documentOf(document) : null,
    contactWay: way ? wayOf(way) : null,
    otherName: otherName ? otherNameOf(otherName) : null,
  };
};

const saveEpisode = async (tx: Tx, person: Person, id: string, { was, recorded }: CorrectedRow): Promise<void> => {
  if (recorded.episode === null) return deleteEpisode(tx, id);
  await (was.episode ? updateEpisode(tx, id, recorded.episode) : insertEpisode(tx, person, id, recorded.episode));
};

/** What is written of a corrected person: all that is recorded, which of several was put right, how its number is digested, and the day of an age band that was worked out anew. */
export type CorrectedRow = {
  readonly was: Recorded;
  readonly recorded: Recorded;
  readonly of: OfWhich;
  readonly numberKeys: NumberKeys;
  readonly version: number;
  readonly agedOn: string | null;
};

/** Writes what is recorded of a person as it is right; how protected they are is written apart. */
export const saveRecorded = async (tx: Tx, person: Person, row: CorrectedRow): Promise<void> => {
  const { was, recorded, version, agedOn, numberKeys } = row;
  const { episodeId, documentId, wayId, otherNameId } = row.of;
  const { name, birth, phone } = recorded;
  const { appearsUnder18, ageBand } = person;
  await persons.update(tx, person.id, {
    version,
    nameScript: name.script,
    nameLatin: name.latin ?? notGiven,
    sex: recorded.sex,
    nationality: recorded.nationality,
    relation: recorded.relation,
    spokenLanguages: recorded.spokenLanguages,
    interfaceLanguage: recorded.interfaceLanguage,
    interpreterLanguage: recorded.interpreterLanguage,
    ...(agedOn && { birth, birthYear: birth.year ?? null, appearsUnder18, ageBand, ageBandAsOf: agedOn }),
  });
  if (phone !== was.phone) {
    await tx.query(`delete from phone where person_id = $1`, [person.id]);
    if (phone) await insertPhone(tx, person, phone);
  }
  if (episodeId && recorded.episode !== was.episode) await saveEpisode(tx, person, episodeId, row);
  if (documentId && recorded.document && recorded.document !== was.document)
    await updateDocument(tx, person, documentId, recorded.document, numberKeys);
  if (wayId && recorded.contactWay && recorded.contactWay !== was.contactWay)
    await updateContactWay(tx, wayId, recorded.contactWay);
  if (otherNameId && recorded.otherName && recorded.otherName !== was.otherName)
    await updateOtherName(tx, otherNameId, recorded.otherName);
};
