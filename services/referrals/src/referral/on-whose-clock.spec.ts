import { organisationListed } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { KnownOfferingProjection } from '../known-offering/known-offering.projection';
import { eventOf, KnownWorld, type World } from '../known-world.fixture';
import { inboxQueries } from './inbox.queries';
import { referralCommands } from './referral.commands';
import { sentQueries } from './referral.queries';

describe('an appointment of a partner in another zone', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network();
    const moscow = { ...organisationListed.sample, country: 'RU', timeZone: 'Europe/Moscow' };
    await known.tell((tx) =>
      new KnownOfferingProjection().listed(eventOf(organisationListed, world.receiver, moscow), tx),
    );
  });
  afterAll(() => db.close());

  const officer = () => callBy({ ...world.officer, timeZone: 'Europe/Moscow' });
  const naming = (referralId: string, expectedVersion: number) => ({ commandId: newId(), referralId, expectedVersion });
  const accept = async (said: object) => {
    const { id } = await known.received(world);
    const input = { ...naming(id, 2), appointmentAt: null, appointmentPlace: null, ...said };
    expect(await referralCommands.acceptReferral.execute(db.platform, input, officer())).toMatchObject({ ok: true });
    return id;
  };
  /** What the worker in Khujand and the officer in Moscow read of it. */
  const readBy = async (id: string) => {
    const sent = await sentQueries.getSentReferrals.execute(db.platform, { ids: [id] }, callBy(world.worker));
    const received = await inboxQueries.getReceivedReferrals.execute(db.platform, { ids: [id] }, officer());
    return [sent, received].map((read) => {
      const [view] = read.ok ? read.value : [];
      return [view?.appointmentAt, view?.appointmentClock, view?.appointmentZone];
    });
  };
  const both = (...read: (string | null)[]) => [read, read];
  const dayTold = async (id: string) => (await db.journalOf(id)).at(-1)?.data;

  it('is read by both sides as a clock in Moscow shows it, and its day there is told', async () => {
    const id = await accept({ appointmentClock: '2026-11-30T23:30' });
    expect(await readBy(id)).toEqual(both('2026-11-30T20:30:00.000Z', '2026-11-30T23:30', 'Europe/Moscow'));
    expect(await dayTold(id)).toMatchObject({ appointmentOn: '2026-11-30' });
  });

  it('is moved on the same clock', async () => {
    const id = await accept({ appointmentClock: '2026-11-30T23:30' });
    const moved = { ...naming(id, 3), appointmentClock: '2026-12-01T10:00', appointmentPlace: null };
    await referralCommands.moveAppointment.execute(db.platform, moved, officer());
    expect(await readBy(id)).toEqual(both('2026-12-01T07:00:00.000Z', '2026-12-01T10:00', 'Europe/Moscow'));
    expect(await dayTold(id)).toMatchObject({ appointmentOn: '2026-12-01' });
  });

  it('is not one to which nobody came until that clock shows it, and other reasons do not wait for it', async () => {
    const id = await accept({ appointmentClock: '2026-11-30T23:30' });
    const other = await accept({ appointmentClock: '2026-11-30T23:30' });
    const nothing = (referralId: string, reason: 'did-not-come' | 'partner-cannot') =>
      referralCommands.reportNotServed.execute(
        db.platform,
        { ...naming(referralId, 3), reason, note: null },
        officer(),
      );
    const before = db.clock.now();
    db.clock.set('2026-11-30T20:29:59Z');
    const issues = [{ path: 'reason', problem: 'appointment-to-come' }];
    expect(await nothing(id, 'did-not-come')).toMatchObject({ refusal: { code: 'INVALID_INPUT', facts: { issues } } });
    expect(await nothing(other, 'partner-cannot')).toMatchObject({ ok: true });
    db.clock.set('2026-11-30T20:30:00Z');
    expect(await nothing(id, 'did-not-come')).toMatchObject({ ok: true });
    db.clock.set(before.toISOString());
  });

  it('says on whose clock one would be set before any is', async () => {
    expect(await readBy(await accept({}))).toEqual(both(null, null, 'Europe/Moscow'));
  });

  it('is on the clock of the partner where it was set before its zone was kept', async () => {
    const id = await accept({ appointmentClock: '2026-12-01T10:00' });
    await db.query(`update referrals.referral set appointment_zone = null where id = '${id}'`);
    expect(await readBy(id)).toEqual(both('2026-12-01T07:00:00.000Z', '2026-12-01T10:00', 'Europe/Moscow'));
  });

  it('stays on the clock on which it was set when the partner moves', async () => {
    const id = await accept({ appointmentClock: '2026-12-01T10:00', appointmentZone: 'Asia/Vladivostok' });
    expect(await readBy(id)).toEqual(both('2026-12-01T00:00:00.000Z', '2026-12-01T10:00', 'Asia/Vladivostok'));
  });
});
