import { marker, type StaffActor } from '@mrc/access';
import { consentReminderDays } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { openingQueries } from '../opening/opening.queries';
import { aDisclosure, said } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { listEndingConsents } from './ending.queries';
import { prepareDisclosure } from './prepare-disclosure';
import { recordConsent } from './record-consent';

describe('a consent whose last day is near', () => {
  const world = registrationWorld();
  const listed = async (by: StaffActor = world.worker) => {
    const result = await listEndingConsents.execute(world.db.platform, { first: 50, after: null }, callBy(by));
    if (!result.ok) throw new Error(result.refusal.code);
    return result.value.rows;
  };
  const says = async (personId: string, validUntil: string | null, by = world.worker) => {
    const input = { ...said('follow-up', 'given'), personId, validUntil };
    const result = await recordConsent.execute(world.db.platform, input, callBy(by));
    if (!result.ok) throw new Error(result.refusal.code);
    return input.commandId;
  };
  const shares = async (personId: string, receiverId: string, validUntil: string) => {
    const input = aDisclosure(personId, receiverId);
    const consent = { ...input.consent, validUntil };
    await prepareDisclosure.execute(world.db.platform, { ...input, consent }, callBy(world.worker));
    return input.commandId;
  };
  const isResponsible = (by: StaffActor, personId: string) => {
    const requestId = newId();
    const mark = marker(world.db.platform.markKeys)(requestId, by.staffId);
    return world.db.query(
      `insert into registration.known_request (id, controller, jurisdiction, centre, access_level, subject_id, open, responsible)
       values ('${requestId}', '${by.controllerId}', 'TJ', '${newId()}', 'open', '${personId}', true, '${mark}')`,
    );
  };
  const shownAgain = async (personId: string) => {
    const opened = await openingQueries.openPerson.execute(
      world.db.platform,
      { personId, reason: null, because: null },
      callBy(world.worker),
    );
    return opened.ok ? opened.value.consents.filter(({ askAgain }) => askAgain).map(({ id }) => id) : undefined;
  };

  it('is reminded of from thirty days before, until that day is past', async () => {
    const { id, reference } = await world.register();
    const consent = await says(id, '2026-12-10');
    expect([consentReminderDays, await listed(), await shownAgain(id)]).toEqual([30, [], []]);
    world.db.clock.set('2026-11-10T06:00:00Z');
    expect(await listed()).toMatchObject([
      { id: consent, person: { id, reference }, purpose: 'follow-up', receiverId: null, validUntil: '2026-12-10' },
    ]);
    expect(await shownAgain(id)).toEqual([consent]);
    world.db.clock.set('2026-12-11T06:00:00Z');
    expect([await listed(), await shownAgain(id)]).toEqual([[], []]);
  });

  it('is gone from there once the person is asked anew, whatever they say', async () => {
    const { id } = await world.register();
    await says(id, '2026-11-20');
    expect(await listed()).toHaveLength(1);
    world.db.clock.set('2026-11-03T06:00:00Z');
    await says(id, null);
    expect([await listed(), await shownAgain(id)]).toEqual([[], []]);
  });

  it('to one receiver is not answered by a yes to another', async () => {
    const { id } = await world.register();
    const partner = await world.knowPartner();
    const consent = await shares(id, partner, '2026-11-20');
    world.db.clock.set('2026-11-03T06:00:00Z');
    await shares(id, await world.knowPartner(), '2027-11-20');
    expect((await listed()).map((one) => one.id)).toEqual([consent]);
    await shares(id, partner, '2027-11-20');
    expect(await listed()).toEqual([]);
  });

  it('is for who wrote it down and who is responsible, and not for colleagues', async () => {
    const { id } = await world.register();
    await says(id, '2026-11-20');
    const colleague = world.colleague(['case-worker']);
    expect(await listed(colleague)).toEqual([]);
    await isResponsible(colleague, id);
    expect(await listed(colleague)).toHaveLength(1);
    expect(await listed(world.colleague(['supervisor']))).toEqual([]);
  });

  it('of a protected person, or to a hidden receiver, is there only for who may see it', async () => {
    const { id } = await world.register();
    const shelter = await world.knowPartner();
    await world.db.query(`insert into registration.confidential_offering values ('${newId()}', '${shelter}')`);
    await shares(id, shelter, '2026-11-20');
    const colleague = world.colleague(['case-worker']);
    await isResponsible(colleague, id);
    expect([(await listed()).length, await listed(colleague)]).toEqual([1, []]);
    await says(id, '2026-11-20');
    expect(await listed(colleague)).toHaveLength(1);
    await world.protect(id);
    expect(await listed(colleague)).toEqual([]);
  });

  it('is listed page by page, the nearest first', async () => {
    const days = ['2026-11-20', '2026-11-10', '2026-11-15'];
    for (const day of days) await says((await world.register()).id, day);
    const page = async (after: string | null) => {
      const result = await listEndingConsents.execute(world.db.platform, { first: 2, after }, callBy(world.worker));
      if (!result.ok) throw new Error(result.refusal.code);
      return result.value;
    };
    const first = await page(null);
    const second = await page(first.endCursor);
    expect([...first.rows, ...second.rows].map(({ validUntil }) => validUntil)).toEqual([...days].sort());
  });
});
