import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { enterInError } from '../in-error/enter-in-error';
import { registrationWorld } from '../registration.world.fixture';
import { aSpouse, keeping, type Family } from './keeping.fixture';

/** What a page shows of a family without when and in whose history. */
const shown = (family: Family | undefined) => ({ ...family, changes: family?.changes.map(({ what }) => what) });

describe('a member of a family who is registered too', () => {
  const world = registrationWorld();
  const { adds, links, unlinks, ends, agrees, takesBack, corrects, looks } = keeping(world);

  const couple = async () => {
    const wife = await world.register();
    const husband = await world.register({ name: { script: 'Саидов Далер', latin: null }, sex: 'male' });
    const line = await adds(wife.id, world.worker);
    return { wife, husband, line };
  };

  it('is shown by a link once they say yes themselves, each on the page of the other by their own word', async () => {
    const { wife, husband, line } = await couple();
    expect(await links(wife.id, line, husband.reference, world.worker)).toBe('CONSENT_NEEDED');
    await agrees(husband.id, world.worker);
    expect(await links(wife.id, line, husband.reference, world.worker)).toBe('done');
    const person = { id: husband.id, reference: husband.reference, name: { script: 'Саидов Далер', latin: null } };
    expect((await looks(wife.id, world.worker))?.members).toMatchObject([{ id: line, ...aSpouse, person }]);
    const asLine = { tie: 'spouse', ageBand: 'not-known', country: null, person: null };
    expect((await looks(husband.id, world.worker))?.members).toMatchObject([asLine]);
    await agrees(wife.id, world.worker);
    expect((await looks(husband.id, world.worker))?.members).toMatchObject([{ person: { id: wife.id } }]);
  });

  it('looks like the line it was to everybody once they take their yes back, in members, size and history', async () => {
    const { wife, husband, line } = await couple();
    const plain = shown(await looks(wife.id, world.worker));
    const yes = await agrees(husband.id, world.worker);
    await links(wife.id, line, husband.reference, world.worker);
    expect(shown(await looks(wife.id, world.worker))).not.toEqual(plain);
    await takesBack(husband.id, yes, world.worker);
    expect(shown(await looks(wife.id, world.worker))).toEqual(plain);
    expect(await unlinks(wife.id, line, world.worker)).toBe('NOT_FOUND');
    await agrees(husband.id, world.worker);
    expect(shown(await looks(wife.id, world.worker))).not.toEqual(plain);
  });

  it('is a line to who may not see their record', async () => {
    const { wife, husband, line } = await couple();
    await agrees(husband.id, world.worker);
    const colleague = world.colleague(['case-worker']);
    const plain = shown(await looks(wife.id, colleague));
    await links(wife.id, line, husband.reference, world.worker);
    await world.protect(husband.id);
    expect(shown(await looks(wife.id, colleague))).toEqual(plain);
    const officer = world.colleague(['protection-officer'], { centreId: newId() });
    expect((await looks(wife.id, officer))?.members).toMatchObject([{ person: { id: husband.id } }]);
    expect(await unlinks(wife.id, line, colleague)).toBe('NOT_FOUND');
  });

  it('says nothing of what a protected person told on the page of another, but to who sees them', async () => {
    const child = await world.register({ birth: { precision: 'year', year: 2015 } });
    const mother = await world.register();
    await agrees(mother.id, world.worker);
    const parent = { tie: 'parent', ageBand: '30-34', whereabouts: 'together', country: null } as const;
    const line = await adds(child.id, world.worker, parent);
    expect(await links(child.id, line, mother.reference, world.worker)).toBe('done');
    expect((await looks(mother.id, world.worker))?.size).toBe(2);
    expect(await looks(mother.id, world.colleague(['case-worker']))).toMatchObject({ size: 1, members: [] });
    expect(await looks(child.id, world.colleague(['case-worker']))).toBeUndefined();
  });

  it('stays the line it was where they are protected or took their yes back, and move out', async () => {
    for (const hides of ['protected', 'taken back']) {
      const { wife, husband, line } = await couple();
      const colleague = world.colleague(['case-worker']);
      const plain = shown(await looks(wife.id, colleague));
      const yes = await agrees(husband.id, world.worker);
      await links(wife.id, line, husband.reference, world.worker);
      if (hides === 'taken back') await takesBack(husband.id, yes, world.worker);
      else await world.protect(husband.id);
      expect(await ends(husband.id, null, world.worker)).toBe('done');
      expect(shown(await looks(wife.id, colleague))).toEqual(plain);
      expect(await looks(husband.id, world.worker)).toMatchObject({ size: 1, members: [] });
    }
  });

  it('leaves every line as it was on the page of another, whatever is written of it while they are protected', async () => {
    const { wife, husband, line } = await couple();
    const colleague = world.colleague(['case-worker']);
    const child = { tie: 'child', ageBand: '5-11', whereabouts: 'apart', country: null } as const;
    const [son, daughter] = [await adds(wife.id, world.worker, child), await adds(wife.id, world.worker, child)];
    const plain = shown(await looks(wife.id, colleague));
    await agrees(husband.id, world.worker);
    await links(wife.id, line, husband.reference, world.worker);
    await world.protect(husband.id);
    const from = { ...child, tie: null };
    const to = { ...child, whereabouts: 'together' } as const;
    expect(await corrects(husband.id, son, world.worker, { from, to })).toBe('done');
    expect(await corrects(husband.id, son, world.worker, { from, to })).toBe('NOT_FOUND');
    expect(await ends(husband.id, daughter, world.worker)).toBe('done');
    expect(shown(await looks(wife.id, colleague))).toEqual(plain);
    expect(shown(await looks(wife.id, world.worker)).members).toHaveLength(3);
    const his = await looks(husband.id, world.worker);
    expect(his).toMatchObject({ size: 3 });
    expect(his?.members).toHaveLength(3);
    expect(his?.members).toEqual(
      expect.arrayContaining([expect.objectContaining(to), expect.objectContaining({ leftBecause: 'moved-out' })]),
    );
  });

  it('keeps their own family where they are hidden and the line is linked to somebody else', async () => {
    const { wife, husband, line } = await couple();
    await agrees(wife.id, world.worker);
    const yes = await agrees(husband.id, world.worker);
    await links(wife.id, line, husband.reference, world.worker);
    const family = (await looks(husband.id, world.worker))?.members;
    await takesBack(husband.id, yes, world.worker);
    const brother = await world.register({ name: { script: 'Саидов Ҷамшед', latin: null }, sex: 'male' });
    await agrees(brother.id, world.worker);
    expect(await links(wife.id, line, brother.reference, world.worker)).toBe('done');
    expect((await looks(husband.id, world.worker))?.members).toEqual(family);
    expect(await looks(wife.id, world.worker)).toMatchObject({ size: 2, members: [{ person: { id: brother.id } }] });
    expect((await looks(brother.id, world.worker))?.members).toMatchObject([{ person: { id: wife.id } }]);
  });

  it('is an adult by their own word only, and a child also by a parent’s', async () => {
    const { wife, husband, line } = await couple();
    await agrees(husband.id, world.worker, { givenBy: 'representative', relation: 'brother' });
    expect(await links(wife.id, line, husband.reference, world.worker)).toBe('CONSENT_NEEDED');
    const child = await world.register({ birth: { precision: 'year', year: 2015 } });
    const son = await adds(wife.id, world.worker, {
      tie: 'child',
      ageBand: '5-11',
      whereabouts: 'together',
      country: null,
    });
    await agrees(child.id, world.worker, { givenBy: 'parent', relation: 'mother', childAssent: true });
    expect(await links(wife.id, son, child.reference, world.worker)).toBe('done');
  });

  it('is nobody where the number is of none, of another centre or register, or of somebody hidden, in one answer', async () => {
    const { wife, line } = await couple();
    const away = await world.register({}, world.colleague(['case-worker'], { centreId: newId() }));
    const foreign = await world.register({}, staffWith(['case-worker']));
    const hidden = await world.register({ birth: { precision: 'year', year: 2012 } }, world.colleague(['intake']));
    for (const { reference } of [away, foreign, hidden, { reference: 'MRC-222222' }])
      expect(await links(wife.id, line, reference, world.worker)).toBe('reference nobody-by-this-number');
    expect(await links(wife.id, line, wife.reference, world.worker)).toBe('reference is-this-person');
  });

  it('is of one household at a time, and of another once they moved out', async () => {
    const { wife, husband, line } = await couple();
    const yes = await agrees(husband.id, world.worker);
    await links(wife.id, line, husband.reference.toLowerCase(), world.worker);
    const sister = await world.register();
    const brother = await adds(sister.id, world.worker, { ...aSpouse, tie: 'sibling' });
    expect(await links(sister.id, brother, husband.reference, world.worker)).toBe('IN_A_FAMILY_ALREADY');
    await takesBack(husband.id, yes, world.worker);
    expect(await links(sister.id, brother, husband.reference, world.worker)).toBe('CONSENT_NEEDED');
    await agrees(husband.id, world.worker);
    expect(await ends(husband.id, null, world.worker)).toBe('done');
    expect((await looks(wife.id, world.worker))?.members).toMatchObject([
      { id: line, person: null, leftOn: '2026-11-02' },
    ]);
    expect(await links(sister.id, brother, husband.reference, world.worker)).toBe('done');
  });

  it('cannot be linked into a circle', async () => {
    const { wife, husband, line } = await couple();
    await agrees(husband.id, world.worker);
    const from = aSpouse;
    expect(await corrects(wife.id, line, world.worker, { from, to: { ...from, tie: 'guardian' } })).toBe('done');
    const child = await world.register({ birth: { precision: 'year', year: 2015 } });
    await agrees(child.id, world.worker);
    expect(await links(wife.id, line, child.reference, world.worker)).toBe('reference guardian-under-18');
    expect(await links(wife.id, line, husband.reference, world.worker)).toBe('done');
  });

  it('leaves a plain line where the link ends, or their record was entered in error', async () => {
    const { wife, husband, line } = await couple();
    const plain = shown(await looks(wife.id, world.worker));
    await agrees(husband.id, world.worker);
    await links(wife.id, line, husband.reference, world.worker);
    expect(await unlinks(wife.id, line, world.worker)).toBe('done');
    expect(shown(await looks(wife.id, world.worker))).toEqual(plain);
    expect((await looks(husband.id, world.worker))?.members).toEqual([]);
    await links(wife.id, line, husband.reference, world.worker);
    const error = { commandId: newId(), kind: 'person' as const, entryId: husband.id, because: 'test-entry' as const };
    await enterInError.execute(world.db.platform, { ...error, note: null }, callBy(world.worker));
    expect(shown(await looks(wife.id, world.worker))).toEqual(plain);
  });
});
