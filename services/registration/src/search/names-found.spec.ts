import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { registrationWorld } from '../registration.world.fixture';
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
