import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { registrationWorld } from '../registration.world.fixture';
import { personPermissions } from '../person/person.permissions';
import { sightBy } from '../person/person.sight';
import { candidatesBy, mostCompared, type Sought } from './candidates.queries';
import { matchKeysOf, registerKeysOf, soundsOf } from './match-keys';

const given = ['Али', 'Алишер', 'Гул', 'Гулнора', 'Мухаммад', 'Мухаммадали', 'Ли', 'Зарина'];
const family = ['Раҳимова', 'Рахимов', 'Каримова', 'Али', 'Алиева', 'Мухаммадиева'];
const years = [1989, 1990, 1991, 1992, 1995, null];
const nationalities = ['TJ', 'TJ', 'TJ', 'KG', null];

/** What is sought, by reading every key of the register and every person who shares one. */
const allWhoAreSought = `
  select p.id
  from (
    select person_id, count(*) filter (where key = any($4::text[])) = cardinality($4::text[]) as telling
    from match_key where controller = $1 and kind = $2 and key = any($5::text[])
    group by person_id having count(*) filter (where key = any($3::text[])) = cardinality($3::text[])
  ) k join person p on p.id = k.person_id
  where p.entered_in_error is null and p.merged_into is null
    and ($8::int is null or p.birth_year between $8 - 2 and $8 + 2 or p.birth_year is null)
    and ($9::text is null or p.nationality = $9 or p.nationality is null)
    and (p.centre = $7 or (k.telling and cardinality($4::text[]) > 0
         and ($6 or p.birth_year between $8 - 2 and $8 + 2 or p.nationality = $9)))
  order by ($8::int is not null and p.birth_year is not distinct from $8) desc, p.recorded_at desc, p.id
  limit ${mostCompared}`;

describe('people who share keys', () => {
  const world = registrationWorld();

  const fill = async (people: number, centres: readonly string[]): Promise<void> => {
    const { controllerId } = world.worker;
    const pick = <T>(all: readonly T[], n: number): T => all[n % all.length]!;
    const rows = Array.from({ length: people }, (_, n) => ({
      id: newId(),
      reference: `MRC-${String(n).padStart(6, '0')}`,
      script: `${pick(family, n * 7)} ${pick(given, Math.floor(n / 3))}`,
      year: pick(years, Math.floor(n / 5)),
      nationality: pick(nationalities, Math.floor(n / 2)),
      centre: pick(centres, n % 4 === 0 ? 1 : 0),
      error: n % 41 === 0 ? 'twice' : null,
      hour: n % 60,
    }));
    await world.db.query(
      `insert into registration.person (id, version, reference, controller, jurisdiction, centre, access_level, occurred_on,
         recorded_at, recorded_by, entered_in_error, ground, name_script, name_latin, birth, birth_year, age_band,
         age_band_as_of, sex, nationality, relation, interface_language, spoken_languages)
       select id, 1, reference, '${controllerId}', 'TJ', centre, 'audited', '2026-11-01', timestamptz '2026-11-01' + hour * interval '1 hour',
              id, error, 'consent', script, script, '{"precision":"unknown"}', year, 'not-known', '2026-11-01', 'not-asked',
              nationality, 'migrant', 'tg', '{tg}'
       from json_to_recordset('${JSON.stringify(rows)}') as r (id uuid, reference text, script text, year int, nationality text,
                                                              centre uuid, error text, hour int)`,
    );
    const keys = rows.flatMap(({ id, script, reference }) =>
      matchKeysOf({ names: [{ script, latin: script }], phones: [], reference }).map((key) => ({ ...key, id })),
    );
    await world.db.query(
      `insert into registration.match_key (controller, kind, key, person_id)
       select '${controllerId}', kind, key, id from json_to_recordset('${JSON.stringify(keys)}') as k (kind text, key text, id uuid)`,
    );
    await world.db.query(
      `update registration.match_key k set signs = a.signs
       from (select person_id, bit_or(registration.sign_of(key)) as signs from registration.match_key group by person_id) a
       where a.person_id = k.person_id and k.birth_year is distinct from 1991`,
    );
    await world.db.query('analyze registration.match_key, registration.person');
  };

  const idsOf = async (asked: Omit<Sought, 'sight'>) => {
    const { platform } = world.db;
    const sought = { ...asked, sight: sightBy(personPermissions, ['find'], world.worker) };
    const found = await platform.query(callBy(world.worker), (tx) => candidatesBy(tx, sought));
    const right = await platform.query(callBy(world.worker), (tx) =>
      tx.query<{ id: string }>(allWhoAreSought, [
        sought.controller,
        sought.kind,
        sought.keys,
        sought.registerKeys,
        [...sought.keys, ...sought.registerKeys],
        sought.exact,
        sought.centre,
        sought.year,
        sought.nationality,
      ]),
    );
    return { found: found.map(({ id }) => id), right: right.map(({ id }) => id) };
  };

  it.each([30, 900])('are found as if all of %i people were read, in their order', async (people) => {
    const centres = [world.worker.centreId ?? newId(), newId()];
    await fill(people, centres);
    const terms = [
      ...given,
      ...family,
      'al',
      'gl',
      'мух',
      'Али Мухаммад',
      'Гул Али',
      'Каримова Гулнора',
      'Раҳим Али Гул',
    ];
    const sizes = new Set<number>();
    for (const centre of [centres[0]!, newId()])
      for (const term of terms)
        for (const year of [null, 1990, 1993])
          for (const nationality of [null, 'TJ', 'KG']) {
            const keys = soundsOf(term).filter((sound) => sound.length > 1);
            const asked = { keys, registerKeys: registerKeysOf(term), kind: 'name', exact: false } as const;
            const sought = { ...asked, controller: world.worker.controllerId, centre, year, nationality };
            const { found, right } = await idsOf(sought);
            expect({ term, year, nationality, found }).toEqual({ term, year, nationality, found: right });
            sizes.add(found.length);
          }
    expect(sizes.size).toBeGreaterThan(5);
    if (people > 30) expect(Math.max(...sizes)).toBe(mostCompared);
  });

  it('are found by a card wherever they are, and never in another register', async () => {
    await fill(30, [newId(), newId()]);
    const keys = ['MRC-000007'];
    const asked = { kind: 'card', keys, registerKeys: keys, exact: true, year: null, nationality: null } as const;
    const { found, right } = await idsOf({ ...asked, controller: world.worker.controllerId, centre: newId() });
    expect([found.length, found]).toEqual([1, right]);
    expect((await idsOf({ ...asked, controller: newId(), centre: newId() })).found).toEqual([]);
  });

  it('are placed with their keys as they are registered', async () => {
    const { id } = await world.register({ birth: { precision: 'year', year: 1987 }, nationality: 'KG' });
    const placed = await world.db.query(
      `select distinct k.birth_year, k.nationality, k.centre = p.centre and k.recorded_at = p.recorded_at
         and k.signs = (select bit_or(registration.sign_of(key)) from registration.match_key own where own.person_id = p.id) as "sameAsPerson"
       from registration.match_key k join registration.person p on p.id = k.person_id where p.id = '${id}'`,
    );
    expect(placed).toEqual([{ birth_year: 1987, nationality: 'KG', sameAsPerson: true }]);
  });
});
