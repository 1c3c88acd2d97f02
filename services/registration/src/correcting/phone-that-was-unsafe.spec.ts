import { registrationWorld } from '../registration.world.fixture';
import { correcting } from './correcting.fixture';

describe('a phone that was not safe', () => {
  const world = registrationWorld();
  const { decides, input, opened, says, undoes } = correcting(world);
  const hers = { number: '+992927770101', whose: 'own', safe: 'no', hours: null, sayYouAre: null } as const;
  const safe = { ...hers, safe: 'yes' } as const;
  const other = { ...safe, number: '+992927770202' } as const;
  const supervisor = () => world.colleague(['supervisor']);
  const puts = (id: string, from: object | null, to: object | null, because: 'misheard' | 'told-anew' = 'misheard') =>
    input(id, { because, phone: { from, to } as Parameters<typeof input>[1]['phone'] });

  it('is not safe by being taken away and given again: that waits for a second person, as does another number then', async () => {
    const { id } = await world.register({ phone: hers });
    expect(await says(puts(id, hers, null), supervisor())).toBe('applied');
    expect(await says(puts(id, null, other), supervisor())).toBe('awaits-second-holder');
    const again = puts(id, null, safe);
    expect(await says(again, supervisor())).toBe('awaits-second-holder');
    expect((await opened(id, supervisor()))?.phone).toBeNull();
    expect(await decides(again.commandId, 'confirm', supervisor())).toBe('done');
    expect((await opened(id, supervisor()))?.phone).toEqual(safe);
  });

  it('is not safe by another number in between, nor by putting back', async () => {
    const { id } = await world.register({ phone: hers });
    const anew = puts(id, hers, other, 'told-anew');
    expect(await says(anew, supervisor())).toBe('applied');
    expect(await says(puts(id, other, safe), supervisor())).toBe('awaits-second-holder');
    expect(await undoes(anew.commandId, supervisor())).toBe('applied');
    expect((await opened(id, supervisor()))?.phone).toEqual(hers);
  });

  it('is given again as it was, or as she tells it anew, at once', async () => {
    const { id } = await world.register({ phone: hers });
    expect(await says(puts(id, hers, null), supervisor())).toBe('applied');
    expect(await says(puts(id, null, hers), supervisor())).toBe('applied');
    expect(await says(puts(id, hers, null), supervisor())).toBe('applied');
    expect(await says(puts(id, null, safe, 'told-anew'), supervisor())).toBe('applied');
    const later = { ...safe, hours: 'after six' };
    expect(await says(puts(id, safe, later), supervisor())).toBe('applied');
  });
});
