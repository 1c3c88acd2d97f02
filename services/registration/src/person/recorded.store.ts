import type { Tx } from '@mrc/database';
import { dayAtCentre } from '../centre-day';
import type { Recorded, Since } from './correction';
import { unlookedSince } from './correction.store';
import type { Person } from './person';
import { episodesOf, phoneOf } from './person.queries';
import { episodes, insertEpisode, insertPhone, notGiven, persons } from './person.store';

/** What a second person is asked by, under the person's lock: the day of registration and that of this moment at their centre, and what nobody looked at since. */
export const sinceRegistering = async (tx: Tx, person: Person, moment: Date): Promise<Since> => {
  const days = await tx.first<Omit<Since, 'unlooked'>>(
    `select ${dayAtCentre('p.centre', 'p.recorded_at')}::text as "registeredOn", ${dayAtCentre('p.centre', '$2::timestamptz')}::text as today
     from person p where p.id = $1`,
    [person.id, moment],
  );
  if (!days) throw new Error('A person that is loaded has a row');
  return { ...days, unlooked: await unlookedSince(tx, person, days.registeredOn) };
};

/** What is recorded of a person, under the person's lock. */
export const getRecorded = async (tx: Tx, id: string): Promise<Recorded> => {
  const row = await persons.first(tx, 'where id = $1', [id]);
  if (!row) throw new Error('A person that is loaded has a row');
  const [episode = null] = await episodesOf(tx, id);
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
    episode,
  };
};

const saveEpisode = async (tx: Tx, person: Person, episode: Recorded['episode']): Promise<void> => {
  const [known] = await episodes.rows(
    tx,
    'where person_id = $1 and entered_in_error is null order by open desc, id limit 1',
    [person.id],
  );
  if (known && episode) return episodes.update(tx, known.id, episode);
  if (known) await tx.query(`delete from migration_episode where id = $1`, [known.id]);
  if (episode) await insertEpisode(tx, person, episode);
};

/** What is written of a corrected person: all that is recorded, and the day of an age band that was worked out anew. */
export type CorrectedRow = {
  readonly was: Recorded;
  readonly recorded: Recorded;
  readonly version: number;
  readonly agedOn: string | null;
};

/** Writes what is recorded of a person as it is right; how protected they are is written apart. */
export const saveRecorded = async (
  tx: Tx,
  person: Person,
  { was, recorded, version, agedOn }: CorrectedRow,
): Promise<void> => {
  const { name, birth, phone, episode } = recorded;
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
  if (episode !== was.episode) await saveEpisode(tx, person, episode);
};
