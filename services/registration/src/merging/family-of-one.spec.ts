import { keeping } from '../household/keeping.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { merging } from './merging.fixture';

describe('a member of a family of whom there are two records', () => {
  const world = registrationWorld();
  const { adds, agrees, links, looks, takesBack } = keeping(world);
  const { merges, pairOf, separates } = merging(world);

  const person = (parts: object = {}) => world.register({ phone: null, ...parts });
  const shownTo = async (wife: string) =>
    (await looks(wife, world.worker))?.members.map((member) => member.person?.id ?? null);

  it('is a line while either record says no, until they say yes once more, and by their own word again once there are two', async () => {
    const [wife, husband, twice] = [await person(), await person({ sex: 'male' }), await person({ sex: 'male' })];
    await agrees(husband.id, world.worker);
    await takesBack(twice.id, await agrees(twice.id, world.worker), world.worker);
    const line = await adds(wife.id, world.worker);
    expect(await links(wife.id, line, husband.reference, world.worker)).toBe('done');
    const pair = await pairOf(husband.id, twice.id, 'same');
    expect(await shownTo(wife.id)).toEqual([husband.id]);
    world.db.clock.set('2026-11-03T06:00:00Z');
    expect(await merges(pair, husband.id, world.colleague(['supervisor']))).toBe('merged');
    expect(await shownTo(wife.id)).toEqual([null]);
    expect(await links(wife.id, await adds(wife.id, world.worker), husband.reference, world.worker)).toBe(
      'CONSENT_NEEDED',
    );
    expect(await separates(twice.id, world.colleague(['supervisor']))).toBe('done');
    expect(await shownTo(wife.id)).toContain(husband.id);
  });

  it('is shown again by a yes that is said of both', async () => {
    const [wife, husband, twice] = [await person(), await person({ sex: 'male' }), await person({ sex: 'male' })];
    await agrees(husband.id, world.worker);
    await takesBack(twice.id, await agrees(twice.id, world.worker), world.worker);
    const line = await adds(wife.id, world.worker);
    await links(wife.id, line, husband.reference, world.worker);
    const pair = await pairOf(husband.id, twice.id, 'same');
    world.db.clock.set('2026-11-03T06:00:00Z');
    await merges(pair, husband.id, world.colleague(['supervisor']));
    expect(await shownTo(wife.id)).toEqual([null]);
    world.db.clock.set('2026-11-04T06:00:00Z');
    await agrees(husband.id, world.worker);
    expect(await shownTo(wife.id)).toEqual([husband.id]);
  });
});
