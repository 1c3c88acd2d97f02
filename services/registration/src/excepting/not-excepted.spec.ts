import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { recordConsent } from '../consent/record-consent';
import { erring } from '../in-error/erring.fixture';
import { said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { excepting } from './excepting.fixture';

describe('what is not shared without asking', () => {
  const world = registrationWorld();
  const desk = excepting(world);

  it.each([
    ['no', 'done'],
    ['possible', 'EXCEPTION_NOT_OFFERED authority'],
    ['yes', 'EXCEPTION_NOT_OFFERED authority'],
    ['unknown', 'EXCEPTION_NOT_OFFERED authority'],
  ])('with a receiver that shares with immigration enforcement (%s): %s', async (enforces, answer) => {
    const { id } = await world.register();
    expect(await desk.asks(id, await desk.knowsPartner(enforces), world.worker)).toBe(answer);
  });

  it('goes to no other country, no centre, and nobody unknown', async () => {
    const { id } = await world.register();
    const abroad = await desk.knowsPartner('no', 'RU');
    expect(await desk.asks(id, abroad, world.worker)).toBe('EXCEPTION_NOT_OFFERED abroad');
    expect(await desk.asks(id, newId(), world.worker)).toBe('NOT_FOUND');
    const centre = await desk.knowsPartner();
    await world.db.query(`update registration.known_organisation set kind = 'centre' where id = '${centre}'`);
    expect(await desk.asks(id, centre, world.worker)).toBe('NOT_FOUND');
  });

  it('is for a child only where somebody is, or may be, one', async () => {
    const child = await world.register({ birth: { precision: 'year', year: 2012 } });
    const adult = await world.register();
    const school = await desk.knowsPartner();
    const best = { ground: 'child-best-interests' } as const;
    expect(await desk.asks(adult.id, school, world.worker, best)).toBe('EXCEPTION_NOT_OFFERED not-a-child');
    expect(await desk.asks(child.id, school, world.worker, best)).toBe('done');
  });

  it('is of nobody who was entered in error, is merged, elsewhere or in another register', async () => {
    const partner = await desk.knowsPartner();
    const { id } = await world.register();
    const kept = await world.register();
    const elsewhere = world.colleague(['case-worker'], { centreId: newId() });
    expect(await desk.asks(id, partner, elsewhere)).toBe('NOT_FOUND');
    expect(await desk.asks(id, partner, world.colleague(['case-worker'], { controllerId: newId() }))).toBe('NOT_FOUND');
    expect(await desk.asks(id, partner, world.colleague(['intake']))).toBe('NOT_ALLOWED');
    await desk.asks(id, partner, world.worker);
    const [asked] = await desk.of(id, world.worker);
    await world.db.query(`update registration.person set merged_into = '${kept.id}' where id = '${id}'`);
    expect(await desk.asks(id, partner, world.worker)).toBe('NOT_FOUND');
    expect(await desk.grants(asked?.id ?? '', world.colleague(['supervisor']))).toBe('NOT_FOUND');
    await erring(world).enters('person', kept.id, world.worker);
    await world.db.query(`update registration.person set merged_into = null where id = '${id}'`);
    expect(await erring(world).enters('person', id, world.worker)).toBe('done');
    expect(await desk.asks(id, partner, world.worker)).toBe('NOT_FOUND');
    expect(await desk.grants(asked?.id ?? '', world.colleague(['supervisor']))).toBe('NOT_FOUND');
  });

  it('needs an agreement to care, and a phone that is safe', async () => {
    const partner = await desk.knowsPartner();
    const unsafe = { number: '+992 92 777 0102', whose: 'family', safe: 'no', hours: null, sayYouAre: null } as const;
    const { id } = await world.register({ phone: unsafe });
    expect(await desk.asks(id, partner, world.worker)).toBe('PHONE_NOT_SAFE');
    const no = { ...said('care', 'refused'), personId: id };
    await recordConsent.execute(world.db.platform, no, callBy(world.worker));
    expect(await desk.asks(id, partner, world.worker)).toBe('CONSENT_NEEDED care');
  });

  it('is not asked for twice while it is open', async () => {
    const partner = await desk.knowsPartner();
    const { id } = await world.register();
    await desk.applies(id, partner, world.worker);
    expect(await desk.asks(id, partner, world.worker)).toBe('EXCEPTION_OPEN');
    expect(await desk.applies(id, partner, world.worker)).toBe('EXCEPTION_OPEN');
  });

  it('ends as she takes care back, or is entered in error', async () => {
    const partner = await desk.knowsPartner();
    const [one, other] = [await world.register(), await world.register()];
    const [first, second] = [
      await desk.applies(one.id, partner, world.worker),
      await desk.applies(other.id, partner, world.worker),
    ];
    await desk.isSent(first);
    await desk.isSent(second);
    await recordConsent.execute(
      world.db.platform,
      { ...said('care', 'refused'), personId: one.id },
      callBy(world.worker),
    );
    await erring(world).enters('person', other.id, world.worker);
    expect([await desk.disclosed(first), await desk.disclosed(second)]).toEqual(['withdrawn', 'withdrawn']);
    const reviewer = world.colleague(['data-protection-officer'], { centreId: null });
    const ledger = await desk.listed(reviewer);
    expect(ledger).toHaveLength(2);
    expect(await desk.listed(world.colleague(['supervisor']))).toHaveLength(1);
    expect(ledger).toEqual(expect.arrayContaining([expect.objectContaining({ person: null, endedFor: 'in-error' })]));
  });
});

describe('an exception for a confidential receiver', () => {
  const world = registrationWorld();
  const desk = excepting(world);

  it('is there for who asked and for protection officers, who decide, and leaves no trace at the next desk', async () => {
    const { id } = await world.register();
    const shelter = await desk.knowsPartner();
    await desk.isConfidential(shelter);
    const [officer, colleague, supervisor] = [
      world.colleague(['protection-officer']),
      world.colleague(['case-worker']),
      world.colleague(['supervisor']),
    ];
    const before = await desk.timeline(id, colleague);
    expect(await desk.applies(id, shelter, world.worker)).toBe('EXCEPTION_NOT_OFFERED confidential');
    expect(await desk.asks(id, shelter, world.worker)).toBe('done');
    const asked = (await desk.of(id, world.worker))[0]?.id ?? '';
    expect([await desk.of(id, colleague), await desk.listed(supervisor), await desk.grants(asked, supervisor)]).toEqual(
      [[], [], 'NOT_FOUND'],
    );
    expect(await desk.grants(asked, officer)).toBe('done');
    expect([await desk.of(id, colleague), await desk.timeline(id, colleague)]).toEqual([[], before]);
    expect(await desk.of(id, world.worker)).toMatchObject([{ state: 'granted' }]);
    expect(await desk.timeline(id, world.worker)).toContain('disclosure.prepared');
    expect(await desk.asks(id, shelter, colleague)).toBe('done');
  });

  it('is asked for where she said no to somebody else, and refused by who knows of that', async () => {
    const { id } = await world.register();
    const shelter = await desk.knowsPartner();
    await desk.isConfidential(shelter);
    const colleague = world.colleague(['case-worker']);
    await desk.saysNo(id, shelter, colleague);
    expect(await desk.asks(id, shelter, colleague)).toBe('SAID_NO_TO_RECEIVER');
    expect(await desk.asks(id, shelter, world.worker)).toBe('done');
    const asked = (await desk.of(id, world.worker))[0]?.id ?? '';
    expect(await desk.grants(asked, world.colleague(['protection-officer']))).toBe('SAID_NO_TO_RECEIVER');
  });

  it('of a protected person is a protection officer’s to decide', async () => {
    const intake = world.colleague(['intake', 'case-worker']);
    const child = await world.register({ birth: { precision: 'year', year: 2014 } }, intake);
    const partner = await desk.knowsPartner();
    expect(await desk.asks(child.id, partner, world.worker)).toBe('NOT_FOUND');
    expect(await desk.asks(child.id, partner, intake)).toBe('done');
    const asked = (await desk.of(child.id, intake))[0]?.id ?? '';
    const supervisor = world.colleague(['supervisor']);
    expect([await desk.grants(asked, supervisor), await desk.listed(supervisor)]).toEqual(['NOT_FOUND', []]);
    expect(await desk.grants(asked, world.colleague(['protection-officer']))).toBe('done');
  });
});
