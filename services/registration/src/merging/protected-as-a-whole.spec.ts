import { personProtected } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { correcting } from '../correcting/correcting.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { merging } from './merging.fixture';

describe('records that are one, where one is protected', () => {
  const world = registrationWorld();
  const { finds, levelOf, lines, merges, opened, pairOf, separates, told } = merging(world);
  const { input, says } = correcting(world);
  const supervisor = () => world.colleague(['supervisor']);
  const officer = () => world.colleague(['protection-officer']);
  const named = { name: { script: 'Холмуродова Зебо', latin: null }, phone: null };
  const levels = (...ids: string[]) => Promise.all(ids.map(levelOf));

  const registered = async (isHidden: boolean, parts: object = {}): Promise<string> => {
    const { id } = await world.register(parts);
    if (isHidden) await world.protect(id);
    return id;
  };

  const plain = (parts: object = {}) => registered(false, parts);
  const hidden = (parts: object = {}) => registered(true, parts);

  /** Makes a record one with a kept one: by two protection officers where one of them is protected. */
  const madeOne = async (kept: string, merged: string): Promise<void> => {
    const pair = await pairOf(kept, merged, 'same');
    if ((await merges(pair, kept, officer())) === 'awaits-second-holder')
      expect(await merges(pair, kept, officer())).toBe('merged');
  };

  const turnsOutAChild = (id: string) =>
    says(
      input(id, { birth: { from: { precision: 'year', year: 1991 }, to: { precision: 'year', year: 2012 } } }),
      supervisor(),
    );

  it('are protected with the kept one who turns out to be a child alone, and the merged one leads nobody to them', async () => {
    const kept = await plain({ birth: { precision: 'year', year: 1991 } });
    const merged = await plain(named);
    await madeOne(kept, merged);
    expect(await turnsOutAChild(kept)).toBe('applied');
    expect(await levels(kept, merged)).toEqual(['protected', 'protected']);
    const desk = supervisor();
    expect([await opened(kept, desk), await opened(merged, desk)]).toEqual([undefined, undefined]);
    expect([await finds('Холмуродова Зебо', desk), await lines(merged, desk)]).toEqual([[], []]);
    const [protects] = await world.db.query(
      `select data from registration.journal where aggregate_id = '${kept}' and type = '${personProtected.type}'`,
    );
    expect(protects?.['data']).toMatchObject({ contactIds: [merged] });
    expect(await separates(merged, officer())).toBe('done');
    expect(await levels(kept, merged)).toEqual(['protected', 'audited']);
    expect((await told(merged))[1]).toEqual(['persons.separated', { keptId: kept, unprotects: [merged] }]);
  });

  it('are protected with a kept one that takes a protected one, and are plain again with it', async () => {
    const [kept, first, guarded] = [await plain(), await plain(named), await hidden({ phone: null })];
    await madeOne(kept, first);
    await madeOne(kept, guarded);
    expect(await levels(kept, first, guarded)).toEqual(['protected', 'protected', 'protected']);
    expect(await told(guarded)).toEqual([['persons.merged', { keptId: kept, protects: [kept, first] }]]);
    expect([await opened(first, supervisor()), await lines(first, supervisor())]).toEqual([undefined, []]);
    expect(await separates(guarded, officer())).toBe('done');
    expect(await levels(kept, first, guarded)).toEqual(['audited', 'audited', 'protected']);
    expect((await told(guarded))[1]).toEqual(['persons.separated', { keptId: kept, unprotects: [kept, first] }]);
    expect(await opened(kept, supervisor())).toMatchObject({ id: kept });
  });

  it('stay protected as long as another of them is, whichever is separated first', async () => {
    const [kept, one, other] = [await plain(), await hidden(named), await hidden({ phone: null })];
    await madeOne(kept, one);
    await madeOne(kept, other);
    expect(await separates(one, officer())).toBe('done');
    expect(await levels(kept, one, other)).toEqual(['protected', 'protected', 'protected']);
    expect((await told(one))[1]).toEqual(['persons.separated', { keptId: kept, unprotects: [] }]);
    expect(await opened(kept, supervisor())).toBeUndefined();
    expect(await separates(other, officer())).toBe('done');
    expect(await levels(kept, one, other)).toEqual(['audited', 'protected', 'protected']);
  });

  it('are not parted by who has no sight of them, and a merge that is not there is answered alike', async () => {
    const [kept, guarded] = [await plain(), await hidden(named)];
    await madeOne(kept, guarded);
    expect(await separates(guarded, supervisor())).toBe('NOT_FOUND');
    expect(await separates(newId(), supervisor())).toBe('NOT_FOUND');
  });
});
