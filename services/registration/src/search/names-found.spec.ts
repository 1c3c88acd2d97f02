import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { registrationWorld } from '../registration.world.fixture';
import { mostCompared } from './candidates.queries';
import { findPersons } from './search.queries';

describe('a name that is sought', () => {
  const world = registrationWorld();

  const find = async (
    terms: string,
    facts: { birthYear?: number; nationality?: string } = {},
    actor = world.worker,
  ) => {
    const asked = { terms, birthYear: facts.birthYear ?? null, nationality: facts.nationality ?? null };
    const result = await findPersons.execute(world.db.platform, asked, callBy(actor));
    if (!result.ok) throw new Error(result.refusal.code);
    return { ...result.value, names: result.value.found.map(({ name }) => name.script) };
  };
  const register = (script: string, birthYear = 1991) =>
    world.register({ name: { script, latin: null }, birth: { precision: 'year', year: birthYear }, phone: null });
  const elsewhere = () => world.colleague(['case-worker'], { centreId: newId() });

  it.each([
    ['Каримов Далер', 'Каримов Далер Рустамович'],
    ['Каримов Далер', 'Рустамович Далер Каримов'],
    ['Далер', 'Каримов Далер'],
    ['Каримов Далер', 'Карим Далер Рустамович'],
    ['Каримов Далер Рустамович', 'Каримов Далер Саидович'],
    ['Каримов Далер Рустам оғли', 'Каримов Далер Рустамович'],
    ['Саидов Абдурахмон', 'Абду Рахмон'],
    ['Саидов Абду Рахмон', 'Абдурахмон'],
    ['Саидов Абдурахмон', 'Абдураҳмон Саидов Каримович'],
    ['Мирзо Али Шоев', 'Мирзоали'],
    ['Нурмуҳаммадов Ибрагим', 'Нур Мухаммадов Иброҳим'],
    ['Ли Сергей', 'Ли'],
    ['Ҳоҷӣ', 'Ҳоҷӣ Карим'],
    ['Ҳоҷӣ Карим', 'Ҳоҷӣ'],
  ])('%s is found by %s, here and, where a year is known, at another centre', async (registered, typed) => {
    await register(registered);
    expect((await find(typed)).names).toEqual([registered]);
    const word = typed.split(' ').some((part) => part.length > 2);
    expect((await find(typed, { birthYear: 1991 }, elsewhere())).names).toEqual(word ? [registered] : []);
    expect((await find(typed, { birthYear: 1991, nationality: 'TJ' }, elsewhere())).names).toEqual([registered]);
    expect((await find(typed, {}, elsewhere())).names).toEqual([]);
  });

  it.each([
    ['Каримов Далер', 'Каримова Гулнора'],
    ['Каримов Далер', 'Саидов Далер'],
    ['Лола', 'Ли'],
    ['Каримов Далер', 'Рустамов Фаррух Каримович'],
  ])('%s is contradicted by %s', async (registered, typed) => {
    await register(registered);
    expect((await find(typed)).names).toEqual([]);
  });

  it('comes before eleven newer people whose names sound alike, and it is said that there are more', async () => {
    const exact = ['Каримов Далер', 'Далер Каримов'] as const;
    await register(exact[0]);
    for (let n = 0; n < 11; n += 1) {
      world.db.clock.set(`2026-11-02T06:0${n % 10}:30Z`);
      await register('Каримова Дилора Далеровна');
    }
    for (const typed of exact) {
      const { names, found, more } = await find(typed);
      expect([names[0], found[0]?.reasons, names.length, more]).toEqual([exact[0], ['same-name'], 10, true]);
    }
    expect((await find('Каримов Далер', { birthYear: 1991 })).names[0]).toBe(exact[0]);
  });

  describe('of which there are more than are compared', () => {
    const alike = async (
      script: string,
      { year, nationality }: { year: number | null; nationality: string | null },
      copies = mostCompared + 50,
    ) => {
      const { id } = await register(script);
      await world.db.query(
        `with copied as (
           insert into registration.person
           select (json_populate_record(p, json_build_object('id', gen_random_uuid(), 'reference', 'MRC-A' || n, 'birth_year', ${year ?? 'null'},
             'birth', json '{"precision":"unknown"}', 'nationality', ${nationality === null ? 'null' : `'${nationality}'`},
             'recorded_at', p.recorded_at + n * interval '1 minute', 'version', 1))).*
           from registration.person p, generate_series(1, ${copies}) n where p.id = '${id}'
           returning id, centre, birth_year, nationality, recorded_at)
         insert into registration.match_key (controller, kind, key, person_id, centre, birth_year, nationality, recorded_at, signs)
         select m.controller, m.kind, m.key, c.id, c.centre, c.birth_year, c.nationality, c.recorded_at, m.signs
         from registration.match_key m, copied c where m.person_id = '${id}' and m.kind = 'name'`,
      );
      await world.db.query('analyze registration.match_key, registration.person');
    };

    it.each([
      ['Каримов Далер', {}],
      ['Далер Каримов', {}],
      ['Каримов Далер', { nationality: 'TJ' }],
      ['каримов далер', { birthYear: 1991 }],
    ])('comes first as it is written, by %s and %j', async (typed, facts) => {
      await register('Каримов Далер');
      await alike('Каримова Дилора', { year: 1991, nationality: 'TJ' });
      const { names, more } = await find(typed, facts);
      expect([names[0], names.length, more]).toEqual(['Каримов Далер', 10, true]);
    });

    it.each([[{}], [{ nationality: 'TJ' }], [{ birthYear: 1991 }], [{ birthYear: 1990 }]])(
      'leaves nobody out for many of that very name whom the searcher may not see, by %j',
      async (facts) => {
        const { id } = await register('Каримов Далер');
        await alike('Каримов Далер', { year: 1991, nationality: 'TJ' });
        await world.db.query(
          `update registration.person set access_level = 'protected' where controller = '${world.worker.controllerId}' and id <> '${id}'`,
        );
        await register('Каримов Далер Рустамович');
        const { names, more } = await find('Каримов Далер', facts, world.colleague(['case-worker']));
        expect([names, more]).toEqual([['Каримов Далер', 'Каримов Далер Рустамович'], false]);
      },
    );

    it.each([
      ['Каримов Далер', { birthYear: 1985 }, { year: 1986, nationality: 'TJ' }],
      ['Каримов Дал', { birthYear: 1985 }, { year: 1986, nationality: 'TJ' }],
      ['Далер', { birthYear: 1985 }, { year: null, nationality: 'TJ' }],
      ['Каримов Далер', { nationality: 'NP' }, { year: 1991, nationality: 'TJ' }],
      ['Далер', { nationality: 'NP' }, { year: 1991, nationality: 'TJ' }],
    ])('is found here and elsewhere by %s and %j among others of %j', async (typed, asked, others) => {
      const facts: { birthYear?: number; nationality?: string } = asked;
      const { id } = await world.register({
        name: { script: 'Каримов Далер', latin: null },
        birth: { precision: 'year', year: facts.birthYear ?? 1991 },
        nationality: facts.nationality ?? 'TJ',
        phone: null,
      });
      await alike('Каримов Далер', others);
      for (const actor of [world.worker, elsewhere()]) expect((await find(typed, facts, actor)).found[0]?.id).toBe(id);
    });
  });

  it('comes first as it is spelled, then who was born that year', async () => {
    await register('Мухаммад Саидов', 1985);
    await register('Магомед Саидов', 1992);
    await register('Муҳаммад Саидов', 1991);
    expect((await find('Магомед Саидов')).names[0]).toBe('Магомед Саидов');
    expect((await find('Мухаммад Саидов', { birthYear: 1985 })).names).toEqual(['Мухаммад Саидов']);
    expect((await find('Саидов', { birthYear: 1992 })).names[0]).toBe('Магомед Саидов');
  });

  it('of ten is all there are', async () => {
    for (let n = 0; n < 10; n += 1) await register('Каримов Далер');
    expect(await find('Каримов')).toMatchObject({ more: false, found: { length: 10 } });
  });
});
