import { newId } from '@mrc/kernel';
import { staffWith } from '@mrc/testing';
import { erring } from '../in-error/erring.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { aSpouse, keeping } from './keeping.fixture';

describe('the family of a person, as lines without names', () => {
  const world = registrationWorld();
  const { tries, adds, corrects, ends, looks } = keeping(world);
  const { enters, takesBack, listed, timeline } = erring(world);

  it('is told member by member, and the person is one of them', async () => {
    const { id } = await world.register();
    expect(await looks(id, world.worker)).toMatchObject({ size: 1, members: [], changes: [] });
    const husband = await adds(id, world.worker);
    const son = { tie: 'child', ageBand: '5-11', whereabouts: 'together', country: null } as const;
    const child = await adds(id, world.worker, son);
    const family = await looks(id, world.worker);
    expect(family?.size).toBe(3);
    expect(new Map(family?.members.map((member) => [member.id, member]))).toEqual(
      new Map([
        [husband, expect.objectContaining({ ...aSpouse, person: null, leftOn: null })],
        [child, expect.objectContaining({ ...son, person: null })],
      ]),
    );
    expect(family?.changes.map(({ what, to }) => [what, to?.tie])).toEqual(
      expect.arrayContaining([
        ['added', 'spouse'],
        ['added', 'child'],
      ]),
    );
  });

  it('is told on the timeline as changed, and nothing more', async () => {
    const { id } = await world.register();
    await adds(id, world.worker);
    expect(await timeline(id, world.worker)).toContain('person.family-changed');
    const told = (await world.db.journalOf(id)).filter(({ type }) => type === 'person.family-changed');
    expect(told).toMatchObject([{ data: {} }]);
  });

  it('is put right where the page showed what stands, and otherwise nothing is written', async () => {
    const { id } = await world.register();
    const husband = await adds(id, world.worker);
    const to = { tie: 'sibling', ageBand: 'not-known', whereabouts: 'not-known', country: null } as const;
    expect(await corrects(id, husband, world.worker, { to, because: 'other', note: null })).toBe('note empty');
    expect(await corrects(id, husband, world.worker, { to: aSpouse })).toBe('to nothing-changes');
    world.db.clock.set('2026-11-02T06:10:00Z');
    expect(await corrects(id, husband, world.worker, { to, because: 'other', note: 'Her brother.' })).toBe('done');
    expect(await corrects(id, husband, world.colleague(['intake']))).toBe('FAMILY_CHANGED');
    const family = await looks(id, world.worker);
    expect(family?.members).toMatchObject([to]);
    expect(family?.changes[0]).toMatchObject({
      ...{ what: 'corrected', from: aSpouse, to, because: 'other', note: 'Her brother.' },
      staffId: world.worker.staffId,
    });
  });

  it('is refused where it cannot be, at its field', async () => {
    const { id } = await world.register({ birth: { precision: 'year', year: 1991 } });
    const small = { ageBand: '5-11', whereabouts: 'not-known', country: null } as const;
    expect(await tries(id, world.worker, { ...small, tie: 'parent' })).toBe('tie too-young-for-it');
    expect(await tries(id, world.worker, { ...small, tie: 'guardian', ageBand: '15-17' })).toBe(
      'tie guardian-under-18',
    );
    expect(await tries(id, world.worker, { tie: 'sibling', whereabouts: 'together', country: 'RU' })).toBe(
      'country only-where-apart',
    );
    const daughter = await adds(id, world.worker, { ...small, tie: 'child' });
    const from = { ...small, tie: 'child' } as const;
    expect(await corrects(id, daughter, world.worker, { from, to: { ...from, tie: 'grandparent' } })).toBe(
      'to.tie too-young-for-it',
    );
    expect((await looks(id, world.worker))?.size).toBe(2);
  });

  it('keeps who left in its history, and lets the person move out', async () => {
    const { id } = await world.register();
    const husband = await adds(id, world.worker);
    expect(await ends(id, husband, world.worker)).toBe('done');
    expect(await ends(id, husband, world.worker)).toBe('NOT_FOUND');
    expect(await looks(id, world.worker)).toMatchObject({
      size: 1,
      members: [{ id: husband, leftOn: '2026-11-02', leftBecause: 'moved-out' }],
    });
    expect(await ends(id, null, world.worker)).toBe('done');
    expect(await looks(id, world.worker)).toMatchObject({ size: 1, members: [], changes: [{}, {}, {}] });
    await adds(id, world.worker, { tie: 'parent', ageBand: '60+', whereabouts: 'together', country: null });
    expect((await looks(id, world.worker))?.size).toBe(2);
  });

  it('loses a member who was entered in error, until a supervisor takes that back', async () => {
    const { id } = await world.register();
    const husband = await adds(id, world.worker);
    const supervisor = world.colleague(['supervisor']);
    expect(await enters('family-member', husband, staffWith(['case-worker']))).toBe('NOT_FOUND');
    expect(await enters('family-member', husband, world.worker)).toBe('done');
    expect(await looks(id, world.worker)).toMatchObject({ size: 1, members: [], changes: [] });
    const [error] = await listed(supervisor);
    expect(error).toMatchObject({ kind: 'family-member', personId: id });
    expect(await takesBack(error?.id ?? '', supervisor)).toBe('done');
    expect((await looks(id, world.worker))?.members).toMatchObject([{ id: husband, ...aSpouse }]);
  });

  it('is kept by whoever works with the person, and by nobody else, with one answer', async () => {
    const { id } = await world.register();
    const member = await adds(id, world.colleague(['intake']));
    for (const by of [staffWith(['case-worker']), world.colleague(['case-worker'], { centreId: newId() })]) {
      expect(await tries(id, by)).toBe('NOT_FOUND');
      expect(await corrects(id, member, by)).toBe('NOT_FOUND');
      expect(await ends(id, member, by)).toBe('NOT_FOUND');
      expect(await ends(id, newId(), world.worker)).toBe('NOT_FOUND');
      expect(await looks(id, by)).toBeUndefined();
    }
    expect(await tries(id, world.colleague(['programme-manager']))).toBe('NOT_ALLOWED');
    expect(await tries(id, world.worker, { commandId: member })).toBe('COMMAND_REUSED');
  });
});
