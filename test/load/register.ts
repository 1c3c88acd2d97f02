import { newId } from '@mrc/kernel';
import { nameGroups } from '@mrc/reference';
import { registrationSchema } from '../../services/registration/src/data-source';
import { nameKeysOf } from '../../services/registration/src/search/match-keys';
import type { AdminQuery } from '../network/admin-query';
import { startFilled, type Filled } from './filled';
import type { Undo } from './stand';

const schema = registrationSchema.name;
const chunk = 100_000;
const namesAtOnce = 20_000;
const centreCount = 20;

/** A register of many people. */
export type BigRegister = Filled & { readonly controller: string };

type Place = { readonly controller: string; readonly centres: readonly string[] };

const endings = ['ов', 'ова', 'зода', 'иён'];

/** Given names of the region as its people write them, and the family names that are made from them. */
const words = (): { readonly given: readonly string[]; readonly family: readonly string[] } => {
  const given = nameGroups()
    .filter(
      ({ part, cultures }) => part === 'given' && cultures.some((one) => ['Tajik', 'Muslim', 'Uzbek'].includes(one)),
    )
    .flatMap(({ cyrillic }) => cyrillic.slice(0, 3));
  const family = given.flatMap((name) => endings.map((ending) => name.replace(/[аяийь]$/u, '') + ending));
  return { given: [...new Set(given)], family: [...new Set(family)] };
};

const fillWords = async (query: AdminQuery, table: string, all: readonly string[]): Promise<void> => {
  await query(`create unlogged table ${schema}.${table} as
    select (w.ordinality)::int as no, w.value as script from json_array_elements_text('${JSON.stringify(all)}'::json) with ordinality w`);
};

/** The keys of every name that was drawn, as registering writes them. */
const fillKeysOfNames = async (query: AdminQuery): Promise<void> => {
  await query(`create unlogged table ${schema}.load_name (script text, keys text[], signs bigint)`);
  const drawn = await query(`select distinct name_script as script from ${schema}.person`);
  const names = drawn.map(({ script }) => String(script));
  for (let from = 0; from < names.length; from += namesAtOnce) {
    const keyed = names
      .slice(from, from + namesAtOnce)
      .map((script) => ({ script, keys: nameKeysOf({ script, latin: null }) }));
    await query(
      `insert into ${schema}.load_name
       select n.script, n.keys, (select bit_or(${schema}.sign_of(key)) from unnest(n.keys) as key)
       from json_to_recordset($1::json) as n (script text, keys text[])`,
      [JSON.stringify(keyed)],
    );
  }
  await query(`analyze ${schema}.load_name`);
};

const fillRegister = async (query: AdminQuery, people: number, place: Place) => {
  const { given, family } = words();
  await fillWords(query, 'load_given', given);
  await fillWords(query, 'load_family', family);
  const centres = `(array[${place.centres.map((centre) => `'${centre}'::uuid`).join(', ')}])[1 + floor(${place.centres.length} * random() * random())::int]`;
  for (let from = 0; from < people; from += chunk) {
    const until = Math.min(people, from + chunk) - 1;
    await query(`
      -- a power of an even draw: the first words are the commonest, as among people
      with drawn as materialized (
        select n, gen_random_uuid() as id, ${centres} as centre, 1950 + floor(58 * sqrt(random()))::int as year,
               random() < 0.05 as no_year, random() as nation,
               1 + floor(${given.length} * power(random(), 1.3))::int as given, 1 + floor(${family.length} * power(random(), 1.3))::int as family
        from generate_series(${from}, ${until}) n
      )
      insert into ${schema}.person (id, version, reference, controller, jurisdiction, centre, access_level, occurred_on,
         recorded_at, recorded_by, ground, name_script, name_latin, birth, birth_year, age_band, age_band_as_of, sex,
         nationality, relation, interface_language, spoken_languages)
      select d.id, 3, 'MRC-' || lpad(to_hex(n), 6, '0'), '${place.controller}', 'TJ', d.centre, 'audited', '2026-01-01',
             timestamptz '2026-01-01' + n * interval '20 seconds', d.id, 'consent', f.script || ' ' || g.script,
             '', '{"precision":"unknown"}', case when not no_year then year end, 'not-known',
             '2026-01-01', 'not-asked', case when nation < 0.9 then 'TJ' when nation < 0.95 then 'UZ' when nation < 0.97 then 'KG' end,
             'migrant', 'tg', '{tg,ru}'
      from drawn d join ${schema}.load_given g on g.no = d.given join ${schema}.load_family f on f.no = d.family`);
  }
  await fillKeysOfNames(query);
  await query(`
    insert into ${schema}.match_key (controller, kind, key, person_id, centre, birth_year, nationality, recorded_at, signs)
    select p.controller, 'name', key, p.id, p.centre, p.birth_year, p.nationality, p.recorded_at, n.signs
    from ${schema}.person p join ${schema}.load_name n on n.script = p.name_script, unnest(n.keys) as key order by key, p.id`);
  await query(`insert into ${schema}.phone (person_id, controller, jurisdiction, number, whose, safe)
    select id, controller, jurisdiction, '+99292' || lpad((1000000 + row_number() over ())::text, 7, '0'), 'own', 'yes' from ${schema}.person`);
  await query(`insert into ${schema}.match_key (controller, kind, key, person_id, centre, birth_year, nationality, recorded_at)
    select p.controller, k.kind, k.key, p.id, p.centre, p.birth_year, p.nationality, p.recorded_at
    from ${schema}.person p join ${schema}.phone f on f.person_id = p.id,
    lateral (values ('card', p.reference), ('phone', encode(sha256(convert_to(f.number, 'UTF8')), 'hex'))) k (kind, key)`);
  for (const open of [true, false])
    await query(`insert into ${schema}.migration_episode (id, person_id, controller, jurisdiction, origin, destination, stage, purpose, open)
      select gen_random_uuid(), id, controller, 'TJ', 'TJ', 'RU', 'returned', 'work', ${open} from ${schema}.person`);
  for (const purpose of ['care', 'statistics'])
    await query(`insert into ${schema}.consent (id, person_id, controller, jurisdiction, ground, purpose, fields, countries, decision,
        given_by, mode, interpreter, wording_id, wording_language, wording_hash, decided_on, access_level, recorded_at, recorded_by)
      select gen_random_uuid(), id, controller, 'TJ', 'consent', '${purpose}', '{}', '{}', 'given', 'self', 'verbal', 'none', '', 'tg',
             '', '2026-01-01', 'audited', recorded_at, id from ${schema}.person`);
};

/** Starts a Postgres with one register of `people`, filled or kept from before; whatever was started so far is in `undo`, also where this throws. */
export const startRegister = async (people: number, kept: string | undefined, undo: Undo): Promise<BigRegister> => {
  const place = { controller: newId(), centres: Array.from({ length: centreCount }, () => newId()) };
  const fill = (query: AdminQuery) => fillRegister(query, people, place);
  const filled = await startFilled({ service: 'registration', schema: registrationSchema, fill, kept }, undo);
  const [{ controller } = {}] = await filled.query(`select controller from ${schema}.person limit 1`);
  return { ...filled, controller: String(controller) };
};
