import { callBy } from '@mrc/testing';
import { aDisclosure, gulnora, said, telling } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { registerPerson } from '../registering/register-person';
import { ExpireConsents } from './expire-consents';
import { prepareDisclosure } from './prepare-disclosure';
import { recordConsent } from './record-consent';

describe('the end of a consent', () => {
  const world = registrationWorld();
  const pass = (now: string) => new ExpireConsents(world.db.platform).execute(new Date(now));
  const record = (personId: string, purpose: 'care' | 'statistics', validUntil: string | null) =>
    recordConsent.execute(world.db.platform, { personId, ...said(purpose, 'given'), validUntil }, callBy(world.worker));
  const share = async (personId: string, validUntil: string | null) =>
    prepareDisclosure.execute(
      world.db.platform,
      aDisclosure(personId, await world.knowPartner(), {
        consent: { decision: 'given', ...telling('sharing-2026-11'), validUntil },
      }),
      callBy(world.worker),
    );
  const told = async (personId: string) => (await world.db.journalOf(personId)).map((event) => event['type']);
  const past = (path: string) => ({
    refusal: { code: 'INVALID_INPUT', facts: { issues: [{ path, problem: 'over-already' }] } },
  });
  const disclosures = (personId: string) =>
    world.db.query(`select state, closed_for from registration.disclosure where person_id = '${personId}'`);

  it('is refused at recording where it has passed, and taken where it is today', async () => {
    const { id } = await world.register();
    expect(await record(id, 'statistics', '2026-11-01')).toMatchObject(past('validUntil'));
    expect(await share(id, '2026-11-01')).toMatchObject(past('consent.validUntil'));
    const consents = [said('care', 'given'), { ...said('statistics', 'given'), validUntil: '2026-11-01' }];
    expect(await registerPerson.execute(world.db.platform, gulnora({ consents }), callBy(world.worker))).toMatchObject(
      past('consents.1.validUntil'),
    );
    expect((await record(id, 'statistics', '2026-11-02')).ok).toBe(true);
  });

  it('comes when the last day has passed at the centre, and is told once', async () => {
    const { id } = await world.register();
    const centre = String(world.worker.centreId);
    await world.db.query(
      `insert into registration.known_organisation values ('${centre}', 'centre', 'TJ', 'Asia/Dushanbe')`,
    );
    await record(id, 'statistics', '2026-11-10');
    await pass('2026-11-10T18:59:00Z');
    expect(await told(id)).not.toContain('consent.expired');
    await pass('2026-11-10T19:01:00Z');
    await pass('2026-11-10T19:02:00Z');
    expect((await told(id)).filter((type) => type === 'consent.expired')).toHaveLength(1);
    const [event] = await world.db.query(
      `select occurred_on::text as day, data from registration.journal where aggregate_id = '${id}' and type = 'consent.expired'`,
    );
    expect(event).toMatchObject({ day: '2026-11-11', data: { purpose: 'statistics', receiver: null } });
  });

  it('of a yes that another yes followed is told to nobody', async () => {
    const { id } = await world.register();
    await record(id, 'statistics', '2026-11-10');
    await record(id, 'statistics', null);
    await pass('2026-11-12T00:00:00Z');
    expect(await told(id)).not.toContain('consent.expired');
    const states = await world.db.query(
      `select decision from registration.consent where person_id = '${id}' and valid_until = '2026-11-10'`,
    );
    expect(states).toEqual([{ decision: 'expired' }]);
  });

  it('to share closes what stands on it', async () => {
    const { id } = await world.register();
    await share(id, '2026-11-10');
    await pass('2026-11-11T00:00:00Z');
    expect(await disclosures(id)).toEqual([{ state: 'closed', closed_for: 'lapsed' }]);
    expect((await told(id)).slice(-2)).toEqual(['consent.expired', 'disclosure.closed']);
  });

  it('of care is as if it was taken back', async () => {
    const { id } = await world.register({
      consents: [{ ...said('care', 'given'), validUntil: '2026-11-10' }],
    });
    await share(id, null);
    await pass('2026-11-11T00:00:00Z');
    expect(await disclosures(id)).toEqual([{ state: 'closed', closed_for: 'withdrawn' }]);
    expect(await share(id, null)).toMatchObject({ refusal: { code: 'CONSENT_NEEDED', facts: { purpose: 'care' } } });
  });

  it('comes at 18 where a parent or guardian gave it, and not where the child did', async () => {
    const birth = { precision: 'day', year: 2008, month: 11, day: 20 } as const;
    const given = (givenBy: 'parent' | 'self') => ({
      birth,
      consents: [{ ...said('care', 'given'), givenBy, relation: givenBy === 'self' ? null : 'mother' }],
    });
    const [byParent, byChild] = [await world.register(given('parent')), await world.register(given('self'))];
    await pass('2026-11-19T12:00:00Z');
    expect(await told(byParent.id)).not.toContain('consent.expired');
    await pass('2026-11-20T12:00:00Z');
    expect(await told(byParent.id)).toContain('consent.expired');
    expect(await told(byChild.id)).not.toContain('consent.expired');
  });

  it('is kept from nobody by one that cannot end', async () => {
    const [broken, sound] = [await world.register(), await world.register()];
    for (const { id } of [broken, sound]) await record(id, 'statistics', '2026-11-10');
    await world.db.query(`update registration.person set version = 0 where id = '${broken.id}'`);
    await pass('2026-11-11T00:00:00Z');
    expect(await told(sound.id)).toContain('consent.expired');
    expect(await told(broken.id)).not.toContain('consent.expired');
  });
});
