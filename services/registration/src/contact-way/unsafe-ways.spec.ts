import type { CallInput, correctPerson } from '@mrc/contracts';
import { callBy } from '@mrc/testing';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { correcting } from '../correcting/correcting.fixture';
import { erring } from '../in-error/erring.fixture';
import { merging } from '../merging/merging.fixture';
import { aDisclosure } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { aWay, keepingWays } from './ways.fixture';

type Phone = NonNullable<NonNullable<CallInput<typeof correctPerson>['phone']>['to']>;

const phone: Phone = { number: '+992927770101', whose: 'own', safe: 'yes', hours: null, sayYouAre: null };
const unsafe: Phone = { ...phone, safe: 'no' };
const another: Phone = { ...phone, number: '+992935550101' };
const wasUnsafe = 'way.safe was-unsafe';

describe('a number by which it was said to be unsafe to reach somebody', () => {
  const world = registrationWorld();
  const desk = correcting(world);
  const errors = erring(world);
  const { pairOf, decides, merges } = merging(world);
  const { tries, records, ends } = keepingWays(world);
  const supervisor = () => world.colleague(['supervisor']);
  const corrects = (personId: string, change: Partial<CallInput<typeof correctPerson>>) =>
    desk.says(desk.input(personId, change), world.worker);
  const preparing = async (personId: string) => {
    const receiver = await world.knowPartner();
    return async () => {
      const asked = callBy(world.worker);
      const answer = await prepareDisclosure.execute(world.db.platform, aDisclosure(personId, receiver), asked);
      return answer.ok ? 'prepared' : answer.refusal.code;
    };
  };

  it('is not written down as safe once the way that says so is not used any more, and is as one that is not', async () => {
    const { id } = await world.register();
    const entryId = await records(id, world.worker);
    expect(await tries(id, world.worker, { kind: 'whatsapp', safe: 'yes' })).toBe(wasUnsafe);
    await ends(id, entryId, world.worker);
    for (const safe of ['yes', 'not-asked'] as const)
      expect([safe, await tries(id, world.worker, { safe })]).toEqual([safe, wasUnsafe]);
    expect(await tries(id, world.worker, { safe: 'only-when', hours: 'at night' })).toBe(wasUnsafe);
    expect(await tries(id, world.worker)).toBe('done');
  });

  it('is not written down as safe once the way was entered in error, until somebody else looked at that', async () => {
    const { id } = await world.register();
    await errors.enters('contact-way', await records(id, world.worker), world.worker);
    expect(await tries(id, world.worker, { safe: 'yes' })).toBe(wasUnsafe);
    const [error] = await errors.listed(supervisor());
    expect(await errors.reviews(error?.id ?? '', supervisor())).toBe('done');
    expect(await tries(id, world.worker, { safe: 'yes' })).toBe('done');
  });

  it('is not written down as safe while it is the phone’s, nor after that was taken away or made another', async () => {
    const { id } = await world.register();
    expect(await corrects(id, { phone: { from: phone, to: unsafe } })).toBe('applied');
    const same = { kind: 'viber', reachedAt: '92 777 01 01', safe: 'yes' } as const;
    expect(await tries(id, world.worker, same)).toBe(wasUnsafe);
    world.db.clock.set('2026-11-02T08:00:00Z');
    expect(await corrects(id, { phone: { from: unsafe, to: null } })).toBe('applied');
    expect(await tries(id, world.worker, same)).toBe(wasUnsafe);
    expect(await tries(id, world.worker, { ...same, reachedAt: '93 555 01 09' })).toBe('done');
  });

  it('is not written down as safe after the way that said so was made one of another number', async () => {
    const { id } = await world.register();
    const entryId = await records(id, world.worker);
    const to = aWay({ reachedAt: '+992935550102' });
    expect(await corrects(id, { contactWay: { entryId, from: aWay(), to } })).toBe('applied');
    expect(await tries(id, world.worker, { safe: 'yes' })).toBe(wasUnsafe);
  });

  it('is safe again once a second person confirms it, or she says so anew', async () => {
    const { id } = await world.register();
    const entryId = await records(id, world.worker);
    const correction = desk.input(id, { contactWay: { entryId, from: aWay(), to: aWay({ safe: 'yes' }) } });
    expect(await desk.says(correction, world.worker)).toBe('awaits-second-holder');
    expect(await tries(id, world.worker, { kind: 'imo', safe: 'yes' })).toBe(wasUnsafe);
    expect(await desk.decides(correction.commandId, 'confirm', supervisor())).toBe('done');
    expect(await tries(id, world.worker, { kind: 'imo', safe: 'yes' })).toBe('done');
    const from = aWay({ kind: 'viber', reachedAt: '+992935550103' });
    const viber = await records(id, world.worker, from);
    const anew = { entryId: viber, from, to: { ...from, safe: 'yes' as const } };
    expect(await corrects(id, { because: 'told-anew', contactWay: anew })).toBe('applied');
    expect(await tries(id, world.worker, { reachedAt: from.reachedAt, safe: 'yes' })).toBe('done');
  });

  it('becomes the phone’s, or another way’s, only once a second person confirms it, or she says so anew', async () => {
    const { id } = await world.register();
    await ends(id, await records(id, world.worker), world.worker);
    const taken = { phone: { from: phone, to: another } };
    expect(await corrects(id, taken)).toBe('awaits-second-holder');
    expect(await corrects(id, { phone: { from: phone, to: { ...another, safe: 'no' } } })).toBe('applied');
    const from = aWay({ kind: 'imo', reachedAt: '+992935550103', safe: 'yes' });
    const entryId = await records(id, world.worker, from);
    const contactWay = { entryId, from, to: { ...from, reachedAt: another.number } };
    expect(await corrects(id, { contactWay })).toBe('awaits-second-holder');
    expect(await corrects(id, { because: 'told-anew', contactWay })).toBe('applied');
  });

  it('leaves what stays as safe as it was to be put right at once', async () => {
    const { id } = await world.register();
    const from = aWay({ kind: 'imo', safe: 'yes' });
    const entryId = await records(id, world.worker, from);
    await records(id, world.worker);
    expect(await corrects(id, { contactWay: { entryId, from, to: { ...from, whose: 'own' } } })).toBe('applied');
    await records(id, world.worker, { reachedAt: phone.number });
    expect(await corrects(id, { phone: { from: phone, to: { ...phone, whose: 'family' } } })).toBe('applied');
  });

  it('comes back out of an error only as unsafe', async () => {
    const { id } = await world.register();
    await errors.enters('contact-way', await records(id, world.worker, { safe: 'yes' }), world.worker);
    const [error] = await errors.listed(supervisor());
    await records(id, world.worker, { kind: 'viber' });
    expect(await errors.takesBack(error?.id ?? '', supervisor())).toBe('INVALID_INPUT');
  });

  it('is not written down as safe of another record of the same person', async () => {
    const [{ id: kept }, { id: merged }] = [await world.register(), await world.register()];
    await ends(merged, await records(merged, world.worker), world.worker);
    const pairId = await pairOf(kept, merged);
    const by = supervisor();
    await decides(pairId, by);
    expect(await merges(pairId, kept, by)).toBe('merged');
    expect(await tries(kept, world.worker, { safe: 'yes' })).toBe(wasUnsafe);
  });

  it('never travels as the phone’s: not while the way is used, nor once it is not', async () => {
    const { id } = await world.register();
    const prepares = await preparing(id);
    await records(id, world.worker);
    expect(await prepares()).toBe('prepared');
    const entryId = await records(id, world.worker, { kind: 'whatsapp', reachedAt: phone.number });
    expect(await prepares()).toBe('PHONE_NOT_SAFE');
    await ends(id, entryId, world.worker);
    expect(await prepares()).toBe('PHONE_NOT_SAFE');
  });

  it('travels as the phone’s once the way was entered in error, and somebody else looked at that', async () => {
    const { id } = await world.register();
    const prepares = await preparing(id);
    const entryId = await records(id, world.worker, { kind: 'whatsapp', reachedAt: phone.number });
    await errors.enters('contact-way', entryId, world.worker);
    expect(await prepares()).toBe('PHONE_NOT_SAFE');
    const [error] = await errors.listed(supervisor());
    await errors.reviews(error?.id ?? '', supervisor());
    expect(await prepares()).toBe('prepared');
  });

  it('travels as the phone’s no sooner where the way is made one of another number by one person', async () => {
    const { id } = await world.register();
    const prepares = await preparing(id);
    const from = aWay({ reachedAt: phone.number });
    const entryId = await records(id, world.worker, from);
    const contactWay = { entryId, from, to: aWay() };
    expect(await corrects(id, { contactWay })).toBe('awaits-second-holder');
    expect(await prepares()).toBe('PHONE_NOT_SAFE');
  });
});
