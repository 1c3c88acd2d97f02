import { newId } from '@mrc/kernel';
import { nameGroups } from '@mrc/reference';
import { registrationSchema } from '../../services/registration/src/data-source';
import { matchKeysOf } from '../../services/registration/src/search/match-keys';
import type { AdminQuery } from '../network/admin-query';
import { startFilled, type Filled } from './filled';
import type { Undo } from './stand';

const schema = registrationSchema.name;
const chunk = 100_000;
const centreCount = 20;

/** A register of many people. */
export type BigRegister = Filled & { readonly controller: string; readonly centres: readonly string[] };

type Word = { readonly script: string; readonly keys: readonly string[] };

const wordOf = (script: string): Word => ({
  script,
  keys: matchKeysOf({ script, latin: script, phone: null, reference: '' }).flatMap(({ kind, key }) =>
    kind === 'name' ? [key] : [],
  ),
});

const endings = ['ов', 'ова', 'зода', 'иён'];

/** Given names of the region as its people write them, and the family names that are made from them. */
const words = (): { readonly given: readonly Word[]; readonly family: readonly Word[] } => {
  const given = nameGroups()
    .filter(
      ({ part, cultures }) => part === 'given' && cultures.some((one) => ['Tajik', 'Muslim', 'Uzbek'].includes(one)),
    )
    .flatMap(({ cyrillic }) => cyrillic.slice(0, 3));
  const family = given.flatMap((name) => endings.map((ending) => name.replace(/[аяийь]$/u, '') + ending));
  return { given: [...new Set(given)].map(wordOf), family: [...new Set(family)].map(wordOf) };
};

const fillWords = async (query: AdminQuery, table: string, all: readonly Word[]): Promise<void> => {
  await query(`create unlogged table ${schema}.${table} as
    select (w.ordinality)::int as no, w.value ->> 'script' as script,
           array(select json_array_elements_text(w.value -> 'keys')) as keys,
           (select bit_or(${schema}.sign_of(key)) from json_array_elements_text(w.value -> 'keys') as key) as signs
    from json_array_elements('${JSON.stringify(all)}'::json) with ordinality w`);
};

const fillRegister = async (query: AdminQuery, people: number, place: Pick<BigRegister, 'controller' | 'centres'>) => {
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
             f.script || ' ' || g.script, '{"precision":"unknown"}', case when not no_year then year end, 'not-known',
             '2026-01-01', 'not-asked', case when nation < 0.9 then 'TJ' when nation < 0.95 then 'UZ' when nation < 0.97 then 'KG' end,
             'migrant', 'tg', '{tg,ru}'
      from drawn d join ${schema}.load_given g on g.no = d.given join ${schema}.load_family f on f.no = d.family`);
  }
  await query(`
    insert into ${schema}.match_key (controller, kind, key, person_id, centre, birth_year, nationality, recorded_at, signs)
    select p.controller, 'name', key, p.id, p.centre, p.birth_year, p.nationality, p.recorded_at, f.signs | g.signs
    from ${schema}.person p join ${schema}.load_family f on f.script = split_part(p.name_script, ' ', 1)
    join ${schema}.load_given g on g.script = split_part(p.name_script, ' ', 2),
    lateral (select unnest(f.keys) union select unnest(g.keys)) k (key) order by key, p.id`);
  await query(`insert into ${schema}.match_key (controller, kind, key, person_id, centre, birth_year, nationality, recorded_at)
    select controller, 'card', reference, id, centre, birth_year, nationality, recorded_at from ${schema}.person`);
  for (const open of [true, false])
    await query(`insert into ${schema}.migration_episode (id, person_id, controller, jurisdiction, origin, destination, stage, purpose, open)
      select gen_random_uuid(), id, controller, 'TJ', 'TJ', 'RU', 'returned', 'work', ${open} from ${schema}.person`);
  for (const purpose of ['care', 'statistics'])
    await query(`insert into ${schema}.consent (id, person_id, controller, jurisdiction, ground, purpose, fields, countries, decision,
        given_by, mode, interpreter, wording_id, wording_language, wording_hash, decided_on, access_level, recorded_at, recorded_by)
      select gen_random_uuid(), id, controller, 'TJ', 'consent', '${purpose}', '{}', '{}', 'given', 'self', 'verbal', 'none', '', 'tg',
             '', '2026-01-01', 'audited', recorded_at, id from ${schema}.person`);
};

/** Starts a Postgres and fills one register with `people`; whatever was started so far is in `undo`, also where this throws. */
export const startRegister = async (people: number, undo: Undo): Promise<BigRegister> => {
  const place = { controller: newId(), centres: Array.from({ length: centreCount }, () => newId()) };
  const filled = await startFilled(
    'registration',
    registrationSchema,
    (query) => fillRegister(query, people, place),
    undo,
  );
  return { ...filled, ...place };
};
