import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { correcting } from '../correcting/correcting.fixture';
import { listDuplicatePairs } from '../duplicate/pair.queries';
import { SeekPairs } from '../duplicate/seek-pairs';
import { erring } from '../in-error/erring.fixture';
import { merging } from '../merging/merging.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { aName, keepingNames } from './names.fixture';

describe('the other names of a person', () => {
  const world = registrationWorld();
  const desk = correcting(world);
  const errors = erring(world);
  const { pairOf, decides, merges } = merging(world);
  const { tries, records, names, finds } = keepingNames(world);
  const shown = async (personId: string) => ((await names(personId, world.worker)) ?? []).map((one) => one.otherName);
  const told = async (personId: string) =>
    (await world.db.journalOf(personId)).slice(3).map(({ type, data }) => [type, data]);

  it('are written down in the order in which they were told, and nothing of them is told to others', async () => {
    const { id, reference } = await world.register();
    const first = await records(id, world.worker);
    world.db.clock.set('2026-11-03T07:00:00Z');
    const nickname = { kind: 'nickname', name: { script: 'Гуля', latin: null } } as const;
    const second = await records(id, world.worker, nickname);
    expect(await names(id, world.worker)).toEqual([
      { id: first, otherName: aName(), recordedOn: '2026-11-02', recordId: id, reference },
      { id: second, otherName: nickname, recordedOn: '2026-11-03', recordId: id, reference },
    ]);
    expect(await told(id)).toEqual([
      ['other-name.recorded', {}],
      ['other-name.recorded', {}],
    ]);
  });

  it('are refused where they are the name of the record, or are written down already', async () => {
    const { id } = await world.register({ name: { script: 'Раҳимова Гулнора', latin: null } });
    await records(id, world.worker);
    const path = 'otherName.name.script recorded-already';
    expect(await tries(id, world.worker, { kind: 'nickname' })).toBe(path);
    expect(await tries(id, world.worker, { name: { script: 'гулнора Раҳимова', latin: null } })).toBe(path);
    expect(await tries(id, world.worker, { name: { script: 'Шарифзода', latin: null } })).toBe('done');
  });

  it('are written once for one command', async () => {
    const [{ id }, { id: other }] = [await world.register(), await world.register()];
    const commandId = newId();
    for (const _ of [1, 2]) expect(await tries(id, world.worker, {}, commandId)).toBe('done');
    expect(await shown(id)).toHaveLength(1);
    expect(await tries(other, world.worker, {}, commandId)).toBe('COMMAND_REUSED');
  });

  it('are nobody’s elsewhere, nor of a manager, a partner or an administrator', async () => {
    const { id } = await world.register();
    await records(id, world.worker);
    for (const by of [
      world.colleague(['case-worker'], { centreId: newId() }),
      world.colleague(['case-worker'], { controllerId: newId() }),
    ]) {
      expect(await tries(id, by)).toBe('NOT_FOUND');
      expect(await names(id, by)).toBeUndefined();
    }
    for (const role of ['programme-manager', 'partner-officer', 'administrator', 'data-protection-officer'] as const) {
      expect(await tries(id, world.colleague([role]))).toBe('NOT_ALLOWED');
      expect(await names(id, world.colleague([role]))).toBeUndefined();
    }
    expect(await names(id, world.colleague(['intake']))).toHaveLength(1);
  });

  it.each([
    ['Шарифзода Гулнора', 'other-name'],
    ['Sharifzoda Gulnora', 'other-name'],
    ['Шарифзода', 'other-name'],
    ['Раҳимова', 'alike-name'],
  ])('find the person as the name of the record does: %s', async (typed, reason) => {
    const { id } = await world.register();
    await records(id, world.worker);
    expect(await finds(typed, world.worker)).toEqual([[id, reason]]);
  });

  it('find the person in the whole register with the year, and in no other', async () => {
    const { id } = await world.register({ birth: { precision: 'year', year: 1991 } });
    await records(id, world.worker, { name: { script: 'Шарифзода Гулнора', latin: null } });
    const away = world.colleague(['intake'], { centreId: newId() });
    expect(await finds('Шарифзода Гулнора', away, 1991)).toEqual([[id, 'other-name', 'same-birth-year']]);
    expect(await finds('Шарифзода Гулнора', world.colleague(['intake'], { controllerId: newId() }), 1991)).toEqual([]);
  });

  it('of a protected person find nobody for a colleague', async () => {
    const { id } = await world.register({ birth: { precision: 'year', year: 2016 } });
    await records(id, world.worker);
    const colleague = world.colleague(['case-worker']);
    expect(await names(id, colleague)).toBeUndefined();
    expect(await finds('Шарифзода', colleague)).toEqual([]);
    for (const by of [world.worker, world.colleague(['protection-officer'])])
      expect(await finds('Шарифзода', by)).toEqual([[id, 'other-name']]);
  });

  it('are put right one at a time, found by what is right, and put back', async () => {
    const { id } = await world.register();
    const entryId = await records(id, world.worker);
    const right = aName({ name: { script: 'Назарова', latin: 'Nazarova' } });
    const correction = desk.input(id, { otherName: { entryId, from: aName(), to: right } });
    expect(await desk.says(correction, world.worker)).toBe('applied');
    expect(await shown(id)).toEqual([right]);
    expect([await finds('Шарифзода', world.worker), await finds('Назарова', world.worker)]).toEqual([
      [],
      [[id, 'other-name']],
    ]);
    expect((await told(id)).at(-1)).toMatchObject(['person.corrected', { fields: ['other-name'] }]);
    expect(await desk.says(desk.input(id, { otherName: { entryId, from: aName(), to: right } }), world.worker)).toBe(
      'CHANGED_MEANWHILE',
    );
    expect(await desk.undoes(correction.commandId, world.worker)).toBe('applied');
    expect(await finds('Шарифзода', world.worker)).toEqual([[id, 'other-name']]);
  });

  it('still find the person once the name of the record is put right', async () => {
    const { id } = await world.register();
    await records(id, world.worker);
    const opened = await desk.opened(id, world.worker);
    const name = { from: opened?.name ?? aName().name, to: { script: 'Саидова Гулнора', latin: null } };
    expect(await desk.says(desk.input(id, { name }), world.worker)).toBe('applied');
    expect([await finds('Раҳимова', world.worker), await finds('Шарифзода', world.worker)]).toEqual([
      [],
      [[id, 'other-name']],
    ]);
  });

  it('are gone once they were entered in error, find nobody, and come back where the same is not there since', async () => {
    const { id } = await world.register();
    const supervisor = world.colleague(['supervisor']);
    const first = await records(id, world.worker);
    expect(await errors.enters('other-name', first, world.worker)).toBe('done');
    expect([await shown(id), await finds('Шарифзода', world.worker)]).toEqual([[], []]);
    const [error] = await errors.listed(supervisor);
    expect([error?.kind, error?.otherNameKind]).toEqual(['other-name', 'before-marriage']);
    const again = await records(id, world.worker);
    expect(await errors.takesBack(error?.id ?? '', supervisor)).toBe('INVALID_INPUT');
    expect(await errors.enters('other-name', again, world.worker)).toBe('done');
    expect(await errors.takesBack(error?.id ?? '', supervisor)).toBe('done');
    expect(await finds('Шарифзода', world.worker)).toEqual([[id, 'other-name']]);
  });

  it('of either record find the one on which work goes on, whose page shows those of both', async () => {
    const [{ id: kept }, { id: merged }] = [await world.register(), await world.register()];
    await records(kept, world.worker, { name: { script: 'Гуля', latin: null } });
    await records(merged, world.worker);
    const supervisor = world.colleague(['supervisor']);
    const pairId = await pairOf(kept, merged);
    await decides(pairId, supervisor);
    expect(await merges(pairId, kept, supervisor)).toBe('merged');
    expect(await finds('Шарифзода', world.worker)).toEqual([[kept, 'other-name']]);
    const both = (await names(kept, world.worker)) ?? [];
    expect(new Set(both.map(({ recordId }) => recordId))).toEqual(new Set([kept, merged]));
  });

  it('let two records be met that have no other name in common', async () => {
    const born = { birth: { precision: 'day', year: 1991, month: 3, day: 8 }, phone: null } as const;
    const { id: one } = await world.register({ ...born, name: { script: 'Раҳимова Гулнора', latin: null } });
    const { id: other } = await world.register({ ...born, name: { script: 'Шарифзода Меҳрангез', latin: null } });
    await records(one, world.worker, { kind: 'at-birth', name: { script: 'Шарифзода Меҳрангез', latin: null } });
    await new SeekPairs(world.db.platform).execute(world.db.clock.now());
    const listed = await listDuplicatePairs.execute(
      world.db.platform,
      { first: 20, after: null },
      callBy(world.colleague(['supervisor'])),
    );
    const pairs = listed.ok ? listed.value.rows.map((row) => [row.one.id, row.other.id].sort()) : [];
    expect(pairs).toEqual([[one, other].sort()]);
  });
});

describe('a name that is made otherwise', () => {
  const world = registrationWorld();
  const desk = correcting(world);
  const { finds } = keepingNames(world);

  it.each([
    ['of one word', 'Сурайё', 'Zarina', ['Сурайё', 'Surayo']],
    ['of one short word', 'Ли', 'Ни', ['Ли']],
    ['with two family names', 'Гарсиа Лопес Мария', 'Гарсиа Перес Мария', ['Мария Лопес', 'Гарсиа Мария', 'Lopes']],
    ['with a patronymic', 'Каримова Нигора Саидовна', 'Каримова Нигора Рустамовна', ['Нигора Саидовна', 'Каримова']],
  ])('%s is registered, found, and put right', async (_how, script, right, typed) => {
    const { id } = await world.register({ name: { script, latin: null } });
    for (const terms of typed)
      expect([terms, JSON.stringify(await finds(terms, world.worker))]).toEqual([terms, expect.stringContaining(id)]);
    const name = { from: { script, latin: null }, to: { script: right, latin: null } };
    expect(await desk.says(desk.input(id, { name }), world.worker)).toBe('applied');
    expect(JSON.stringify(await finds(right, world.worker))).toContain(id);
  });
});
