import { disclosureChanged, referralAccepted, referralSent } from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { prepareDisclosure } from '../consent/prepare-disclosure';
import { FollowReferral } from '../disclosure/follow-referral';
import { KnownReferralProjection } from '../known-referral/known-referral.projection';
import { disclosedQueries } from '../opening/disclosed.queries';
import { aDisclosure } from '../registration.fixture';
import { registrationWorld } from '../registration.world.fixture';
import { correcting } from './correcting.fixture';

describe('a partner who reads what was agreed', () => {
  const world = registrationWorld();
  const { input, says, undoes, decides, reviews } = correcting(world);
  const phone = { number: '+992927770101', whose: 'own', safe: 'yes', hours: null, sayYouAre: null } as const;
  const another = { ...phone, number: '+992927770909' };
  let id: string;

  beforeEach(async () => {
    ({ id } = await world.register());
  });

  const agreed = async () => {
    const receiver = await world.knowPartner();
    const given = aDisclosure(id, receiver, { fields: ['name', 'phone', 'birth-date', 'nationality', 'corridor'] });
    const outcome = await prepareDisclosure.execute(world.db.platform, given, callBy(world.worker));
    const disclosureId = (outcome.ok && outcome.value.disclosureId) || '';
    const told = { disclosureId, requestId: newId(), receiver };
    const envelope = {
      id: newEventId(world.db.clock.now()),
      version: 1,
      aggregateId: newId(),
      subjectId: id,
      controller: world.worker.controllerId,
      jurisdiction: 'TJ',
      centre: world.worker.centreId,
      accessLevel: 'open' as const,
      occurredOn: '2026-11-02',
      recordedAt: world.db.clock.now().toISOString(),
      correlationId: newId(),
      causationId: null,
      traceparent: null,
    };
    const sentData = { ...referralSent.sample, ...told };
    const sent = { ...envelope, type: referralSent.type, aggregateVersion: 1, data: sentData };
    const acceptedData = { ...referralAccepted.sample, ...told };
    const accepted = { ...envelope, type: referralAccepted.type, aggregateVersion: 2, data: acceptedData };
    const follow = new FollowReferral(world.db.platform);
    await world.db.platform.worker.inOpenTransaction((tx) => new KnownReferralProjection().sent(sent, tx));
    await world.db.platform.worker.inOpenTransaction((tx) => follow.sent(sent, tx));
    await world.db.platform.worker.inOpenTransaction((tx) => follow.accepted(accepted, tx));
    const officer = staffWith(['partner-officer'], {
      controllerId: receiver,
      organisationId: receiver,
      centreId: null,
      jurisdictions: [],
      offeringIds: [referralSent.sample.offering ?? ''],
    });
    return async () => {
      const asked = { disclosureIds: [disclosureId] };
      const read = await disclosedQueries.getDisclosed.execute(world.db.platform, asked, callBy(officer));
      const view = read.ok ? read.value[0] : undefined;
      return view?.kind === 'agreed' ? view.agreed : undefined;
    };
  };
  const laterOn = (day: string) => world.db.clock.set(`${day}T06:00:00Z`);

  /** The fields that were corrected since somebody read, of which each reader was told once. */
  const toldReaders = async (): Promise<number> =>
    (
      await world.db.query(
        `select 1 from registration.journal where aggregate_id = '${id}' and type = 'disclosure.changed'`,
      )
    ).length;

  it('is told at once that it changed, where what was corrected is among what they read', async () => {
    await agreed();
    expect(await says(input(id, { relation: { from: 'migrant', to: 'community' } }), world.worker)).toBe('applied');
    expect(await toldReaders()).toBe(0);
    expect(await says(input(id, { phone: { from: phone, to: { ...phone, safe: 'no' } } }), world.worker)).toBe(
      'applied',
    );
    expect(await toldReaders()).toBe(1);
    const [event] = await world.db.query(
      `select data from registration.journal where aggregate_id = '${id}' and type = 'disclosure.changed'`,
    );
    expect(Object.keys(Object(event?.['data'])).sort()).toEqual(Object.keys(disclosureChanged.sample).sort());
  });

  it('reads what is right and never what was wrong', async () => {
    const reads = await agreed();
    laterOn('2026-11-03');
    const renamed = input(id, {
      name: { from: { script: 'Раҳимова Гулнора', latin: null }, to: { script: 'Раҳимзода Гулнора', latin: null } },
    });
    await says(renamed, world.worker);
    await reviews(renamed.commandId, world.colleague(['supervisor']));
    await says(
      input(id, { birth: { from: { precision: 'year', year: 1991 }, to: { precision: 'year', year: 1989 } } }),
      world.worker,
    );
    const read = await reads();
    expect(read).toMatchObject({ name: { script: 'Раҳимзода Гулнора' }, birth: { year: 1989 }, phone });
    expect(JSON.stringify(read)).not.toMatch(/Раҳимова|1991/u);
  });

  it('loses a phone at once that is safe no more', async () => {
    const reads = await agreed();
    expect(await reads()).toMatchObject({ phone });
    laterOn('2026-11-03');
    await says(input(id, { phone: { from: phone, to: { ...phone, safe: 'no' } } }), world.worker);
    expect(await reads()).toMatchObject({ phone: null });
    await says(input(id, { because: 'told-anew', phone: { from: { ...phone, safe: 'no' }, to: phone } }), world.worker);
    expect(await reads()).toMatchObject({ phone });
  });

  it('reads a new number only where she agreed since, and the old one never again', async () => {
    const reads = await agreed();
    laterOn('2026-11-03');
    await says(input(id, { phone: { from: phone, to: another } }), world.worker);
    expect(await reads()).toMatchObject({ phone: null });
    laterOn('2026-11-04');
    const readsSince = await agreed();
    expect([await reads(), await readsSince()]).toMatchObject([{ phone: null }, { phone: another }]);
  });

  it('reads the number she agreed to again where the new one was a slip', async () => {
    const reads = await agreed();
    laterOn('2026-11-03');
    const slip = input(id, { phone: { from: phone, to: another } });
    await says(slip, world.worker);
    laterOn('2026-11-04');
    const readsMeanwhile = await agreed();
    laterOn('2026-11-05');
    expect(await undoes(slip.commandId, world.worker)).toBe('applied');
    expect([await reads(), await readsMeanwhile()]).toMatchObject([{ phone }, { phone: null }]);
  });

  it('reads no phone that was taken out, and of those that come after only the one she agreed to', async () => {
    const reads = await agreed();
    laterOn('2026-11-03');
    await says(input(id, { phone: { from: phone, to: null } }), world.worker);
    expect(await reads()).toMatchObject({ phone: null });
    laterOn('2026-11-04');
    await says(input(id, { phone: { from: null, to: another } }), world.worker);
    expect(await reads()).toMatchObject({ phone: null });
    laterOn('2026-11-05');
    await says(input(id, { phone: { from: another, to: phone } }), world.worker);
    expect(await reads()).toMatchObject({ phone });
  });

  it('reads a correction that waits once somebody else has said that it is right', async () => {
    const reads = await agreed();
    laterOn('2026-11-03');
    const waiting = input(id, {
      name: { from: { script: 'Раҳимова Гулнора', latin: null }, to: { script: 'Раҳматова Дилноза', latin: null } },
      sex: { from: 'female', to: 'another' },
    });
    expect(await says(waiting, world.worker)).toBe('awaits-second-holder');
    expect(await reads()).toMatchObject({ phone, name: { script: 'Раҳимова Гулнора' } });
    laterOn('2026-11-04');
    expect(await decides(waiting.commandId, 'confirm', world.colleague(['supervisor']))).toBe('done');
    expect(await reads()).toMatchObject({ phone, name: { script: 'Раҳматова Дилноза' } });
  });

  it('reads at once of a phone that is safe no more, also where who she is waits in the same command', async () => {
    const reads = await agreed();
    laterOn('2026-11-03');
    const both = input(id, {
      name: { from: { script: 'Раҳимова Гулнора', latin: null }, to: { script: 'Раҳматова Дилноза', latin: null } },
      sex: { from: 'female', to: 'another' },
      phone: { from: phone, to: { ...phone, safe: 'no' } },
    });
    expect(await says(both, world.worker)).toBe('awaits-second-holder');
    expect(await reads()).toMatchObject({ phone: null, name: { script: 'Раҳимова Гулнора' } });
  });
});
