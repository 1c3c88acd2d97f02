import { newId } from '@mrc/kernel';
import { staffWith } from '@mrc/testing';
import { registrationWorld } from '../registration.world.fixture';
import { merging } from './merging.fixture';

describe('making two records one', () => {
  const world = registrationWorld();
  const { decides, finds, levelOf, merges, mergesOf, opened, pairOf, previews, separates, timeline, told } =
    merging(world);
  const supervisor = () => world.colleague(['supervisor']);
  const officer = () => world.colleague(['protection-officer']);

  /** Two records said to be of one person: the one registered first, the other, and their pair. */
  const same = async (first: object = {}, second: object = {}) => {
    const kept = (await world.register(first)).id;
    const merged = (await world.register({ name: { script: 'Холмуродова Зебо', latin: null }, phone: null, ...second }))
      .id;
    const pair = await pairOf(kept, merged);
    expect(await decides(pair, supervisor())).toBe('done');
    return { kept, merged, pair };
  };

  it('leaves both as they are, tells it by their ids, and work goes on with the kept one', async () => {
    const { kept, merged, pair } = await same();
    const rows = () =>
      world.db.query(
        `select name_script, birth, sex from registration.person where id in ('${kept}', '${merged}') order by id`,
      );
    const before = await rows();
    expect(await merges(pair, kept, supervisor())).toBe('merged');
    expect(await rows()).toEqual(before);
    expect(await told(merged)).toEqual([['persons.merged', { keptId: kept, protects: [] }]]);
    expect((await opened(kept, world.worker))?.isMerged).toBe(false);
    expect(await opened(merged, world.worker)).toMatchObject({
      isMerged: true,
      may: ['withdraw-consent', 'stop-sharing'],
    });
    expect(await mergesOf(kept, world.worker)).toMatchObject([
      { state: 'merged', kept: { id: kept }, merged: { id: merged }, note: 'Both cards are hers.', may: [] },
    ]);
    expect(await mergesOf(merged, supervisor())).toMatchObject([{ kept: { id: kept }, may: ['separate-persons'] }]);
    expect(await timeline(kept, world.worker)).toContain('persons.merged');
  });

  it('lets the kept one be found by what the other is called, once, and neither again when they are separated', async () => {
    const { kept, merged, pair } = await same();
    expect(await finds('Холмуродова Зебо', world.worker)).toEqual([merged]);
    await merges(pair, kept, supervisor());
    expect(await finds('Холмуродова Зебо', world.worker)).toEqual([kept]);
    expect(await finds('Раҳимова Гулнора', world.worker)).toEqual([kept]);
    expect(await separates(merged, supervisor())).toBe('done');
    expect(await finds('Холмуродова Зебо', world.worker)).toEqual([merged]);
    expect(await finds('Раҳимова Гулнора', world.worker)).toEqual([kept]);
  });

  it('is done once by a command that is sent again, and as of the version that was seen', async () => {
    const { kept, merged, pair } = await same();
    expect(await merges(pair, kept, supervisor(), { expectedVersion: 7 })).toBe('CHANGED_BY_SOMEONE_ELSE');
    const again = { commandId: newId(), expectedVersion: 2 };
    const by = supervisor();
    expect([await merges(pair, kept, by, again), await merges(pair, kept, by, again)]).toEqual(['merged', 'merged']);
    expect(await told(merged)).toHaveLength(1);
  });

  it('is refused where nobody said that they are of one person, and to who does not decide on pairs', async () => {
    const [one, other] = [(await world.register()).id, (await world.register()).id];
    const pair = await pairOf(one, other);
    expect(await merges(pair, one, supervisor())).toBe('PAIR_NOT_SAME');
    expect(await merges(pair, newId(), supervisor())).toBe('NOT_FOUND');
    expect(await merges(pair, one, world.worker)).toBe('NOT_ALLOWED');
    expect(await merges(pair, one, staffWith(['supervisor']))).toBe('NOT_FOUND');
    expect(await merges(newId(), one, supervisor(), { expectedVersion: 1 })).toBe('NOT_FOUND');
  });

  it('makes no chain and no circle, and a kept one may take another', async () => {
    const { kept, merged, pair } = await same();
    await merges(pair, kept, supervisor());
    const third = (await world.register()).id;
    expect(await merges(pair, merged, supervisor())).toBe('RECORDS_MERGED');
    expect(await merges(await pairOf(merged, third, 'same'), third, supervisor())).toBe('RECORDS_MERGED');
    const withThird = await pairOf(kept, third, 'same');
    expect(await merges(withThird, third, supervisor())).toBe('RECORDS_MERGED');
    expect(await merges(withThird, kept, supervisor())).toBe('merged');
    expect(await mergesOf(kept, world.worker)).toHaveLength(2);
  });

  it('is refused where one was entered in error', async () => {
    const { kept, merged, pair } = await same();
    await world.db.query(`update registration.person set entered_in_error = 'test-entry' where id = '${merged}'`);
    expect(await merges(pair, kept, supervisor())).toBe('NOT_FOUND');
  });

  it('is of both centres: who works with either record works with the whole', async () => {
    const there = newId();
    const away = world.colleague(['case-worker'], { centreId: there });
    const kept = (await world.register()).id;
    const merged = (await world.register({}, away)).id;
    const pair = await pairOf(kept, merged);
    await decides(pair, supervisor());
    expect(await opened(kept, away)).toBeUndefined();
    await merges(pair, kept, supervisor());
    expect(await opened(kept, away)).toMatchObject({ id: kept });
    await separates(merged, supervisor());
    expect(await opened(kept, away)).toBeUndefined();
  });

  it('shows before what would hold, and keeps that both records were looked into', async () => {
    const { kept, merged, pair } = await same();
    expect(await previews(pair, supervisor())).toMatchObject({
      protects: false,
      agreesToCare: true,
      inStatistics: true,
      agreesToFollowUp: false,
      phoneIsUnsafe: false,
    });
    await world.db.query(`update registration.phone set safe = 'no' where person_id = '${kept}'`);
    expect(await previews(pair, supervisor())).toMatchObject({ phoneIsUnsafe: true });
    expect(await previews(pair, staffWith(['supervisor']))).toBeUndefined();
    const openings = await world.db.query(
      `select count(*)::int as times from registration.opening where person_id in ('${kept}', '${merged}') and fields = array['merge']`,
    );
    expect(openings).toEqual([{ times: 4 }]);
  });

  describe('where one is protected', () => {
    const guarded = async () => {
      const plain = (await world.register()).id;
      const hidden = (await world.register({ name: { script: 'Холмуродова Зебо', latin: null } })).id;
      await world.protect(hidden);
      return { plain, hidden, pair: await pairOf(plain, hidden, 'same') };
    };

    it('takes two protection officers who say the same', async () => {
      const { plain, hidden, pair } = await guarded();
      const [first, second] = [officer(), officer()];
      expect(await merges(pair, plain, supervisor())).toBe('NOT_FOUND');
      expect(await merges(pair, plain, first)).toBe('awaits-second-holder');
      expect(await merges(pair, plain, first)).toBe('SECOND_HOLDER_NEEDED');
      expect(await merges(pair, hidden, second)).toBe('awaits-second-holder');
      expect(await merges(pair, hidden, first)).toBe('merged');
      expect(await separates(plain, first)).toBe('SECOND_HOLDER_NEEDED');
      expect(await separates(plain, second)).toBe('done');
    });

    it('protects the other as long as they are one, and tells whom', async () => {
      const { plain, hidden, pair } = await guarded();
      const [first, second] = [officer(), officer()];
      await merges(pair, plain, first);
      await merges(pair, plain, second);
      expect([await levelOf(plain), await levelOf(hidden)]).toEqual(['protected', 'protected']);
      expect(await told(hidden)).toEqual([['persons.merged', { keptId: plain, protects: [plain] }]]);
      expect(await opened(plain, supervisor())).toBeUndefined();
      expect(await mergesOf(plain, world.worker)).toHaveLength(1);
      expect(await mergesOf(plain, supervisor())).toEqual([]);
      expect(await separates(hidden, first)).toBe('done');
      expect([await levelOf(plain), await levelOf(hidden)]).toEqual(['audited', 'protected']);
      expect((await told(hidden))[1]).toEqual(['persons.separated', { keptId: plain, unprotects: [plain] }]);
      expect(await opened(plain, supervisor())).toMatchObject({ id: plain });
    });
  });
});
