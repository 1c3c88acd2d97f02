import { disclosureClosed, disclosureOffered, disclosureRefused } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { eventOf, KnownWorld, type World } from '../known-world.fixture';
import { OpenInbox } from './open-inbox';
import { StopSharing } from './stop-sharing';
import { WithdrawRefused } from './withdraw-refused';
import { ReadyReferrals, type ChangeName } from './ready.fixture';
import { referralCommands } from './referral.commands';

describe('what registration says of a disclosure', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network({ answerWithinHours: 24 });
  });

  afterAll(() => db.close());

  type Sent = { readonly id: string; readonly disclosureId: string };
  const storyOf = async ({ id }: Sent) => (await db.journalOf(id)).map(({ type }) => type);
  const rowOf = async ({ id }: Sent) => (await db.query(`select * from referrals.referral where id = '${id}'`))[0];
  const accept = async ({ id }: Sent) => {
    const input = {
      commandId: newId(),
      referralId: id,
      expectedVersion: 2,
      appointmentAt: null,
      appointmentPlace: null,
    };
    const accepted = await referralCommands.acceptReferral.execute(db.platform, input, callBy(world.officer));
    if (!accepted.ok) throw new Error(accepted.refusal.code);
  };

  describe('offered', () => {
    it('puts the referral into the inbox and starts its clock at the moment of the offer', async () => {
      const referral = await known.sent(world);
      const event = eventOf(
        disclosureOffered,
        newId(),
        { disclosureId: referral.disclosureId, referralId: referral.id },
        { controller: world.controller, recordedAt: '2026-11-02T20:15:00.000Z' },
      );
      await known.tell((tx) => new OpenInbox(db.platform).offered(event, tx));
      expect(await rowOf(referral)).toMatchObject({
        state: 'sent',
        version: 2,
        received_at: new Date('2026-11-02T20:15:00Z'),
        answer_by: new Date('2026-11-03T20:15:00Z'),
      });
      const [told] = await db.query(
        `select type, actor, causation_id, correlation_id, occurred_on::text as day, data from referrals.journal
         where aggregate_id = '${referral.id}' and aggregate_version = 2`,
      );
      expect(told).toMatchObject({
        type: 'referral.received',
        actor: null,
        causation_id: event.id,
        correlation_id: event.correlationId,
        day: '2026-11-03',
        data: { answerBy: '2026-11-03T20:15:00.000Z' },
      });
    });

    it('twice starts the clock once', async () => {
      const referral = await known.received(world);
      const before = await rowOf(referral);
      await known.offer(world, referral);
      expect(await rowOf(referral)).toEqual(before);
      expect(await storyOf(referral)).toEqual(['referral.sent', 'referral.received']);
    });

    it('for another referral, another register or nothing known changes nothing', async () => {
      const referral = await known.sent(world);
      await known.offer(world, { id: newId(), disclosureId: referral.disclosureId });
      await known.offer({ ...world, controller: newId() }, referral);
      await known.offer(world, { id: referral.id, disclosureId: newId() });
      expect(await storyOf(referral)).toEqual(['referral.sent']);
    });
  });

  describe('refused', () => {
    const refuse = (referral: Sent, controller = world.controller, reason: 'lapsed' | 'withdrawn' = 'lapsed') => {
      const data = { disclosureId: referral.disclosureId, referralId: referral.id, reason };
      const event = eventOf(disclosureRefused, newId(), data, { controller });
      return known.tell((tx) => new WithdrawRefused(db.platform).refused(event, tx));
    };

    it('withdraws the referral, once', async () => {
      const referral = await known.sent(world);
      await refuse(referral);
      await refuse(referral);
      expect(await db.journalOf(referral.id)).toMatchObject([
        { type: 'referral.sent' },
        { type: 'referral.withdrawn', data: { reason: 'disclosure-refused', receiver: world.receiver } },
      ]);
      expect(await rowOf(referral)).toMatchObject({ state: 'withdrawn', received_at: null });
    });

    it('because consent was taken back before it came says so', async () => {
      const referral = await known.sent(world);
      await refuse(referral, world.controller, 'withdrawn');
      expect((await db.journalOf(referral.id)).slice(1)).toMatchObject([
        { type: 'referral.withdrawn', data: { reason: 'consent-withdrawn' } },
      ]);
    });

    it('by another register changes nothing', async () => {
      const referral = await known.sent(world);
      await refuse(referral, newId());
      await refuse({ ...referral, disclosureId: newId() });
      expect(await storyOf(referral)).toEqual(['referral.sent']);
    });
  });

  describe('closed because consent was taken back', () => {
    it.each(['sent', 'received'] as const)('withdraws a referral that is %s', async (how) => {
      const referral = await known[how](world);
      await known.closeDisclosure(world, referral, 'withdrawn');
      await known.closeDisclosure(world, referral, 'withdrawn');
      expect((await db.journalOf(referral.id)).slice(how === 'sent' ? 1 : 2)).toMatchObject([
        { type: 'referral.withdrawn', data: { reason: 'consent-withdrawn' } },
      ]);
    });

    it('keeps a referral out of the inbox when the offer is handled after it', async () => {
      const referral = await known.sent(world);
      await known.closeDisclosure(world, referral, 'withdrawn');
      await known.offer(world, referral);
      expect(await storyOf(referral)).toEqual(['referral.sent', 'referral.withdrawn']);
    });

    it('stops the sharing of an accepted one and leaves the receiver a notice, once', async () => {
      const referral = await known.received(world);
      await accept(referral);
      await known.closeDisclosure(world, referral, 'withdrawn');
      await known.closeDisclosure(world, referral, 'withdrawn');
      expect(await rowOf(referral)).toMatchObject({ state: 'sharing-stopped', sharing_notice: 'waiting' });
      expect((await storyOf(referral)).slice(2)).toEqual(['referral.accepted', 'referral.sharing-stopped']);
    });

    it('stops the sharing of one whose service was reported and keeps the report', async () => {
      const referral = await known.received(world);
      await accept(referral);
      const report = {
        commandId: newId(),
        referralId: referral.id,
        expectedVersion: 3,
        givenOn: '2026-11-02',
        note: 'Met.',
      };
      await referralCommands.reportService.execute(db.platform, report, callBy(world.officer));
      await known.closeDisclosure(world, referral, 'withdrawn');
      expect(await rowOf(referral)).toMatchObject({ state: 'sharing-stopped', service_note: 'Met.' });
    });

    it.each<[string, ChangeName[]]>([
      ['not-served', ['reportNotServed']],
      ['not-confirmed', ['reportService', 'reportNotConfirmed']],
      ['confirmed', ['reportService', 'confirmService']],
    ])('leaves the receiver a notice, once, of one that is %s and stays so', async (state, changes) => {
      const ready = new ReadyReferrals(known, world);
      const referral = await ready.accepted();
      for (const name of changes) await ready.done(name, referral);
      await known.closeDisclosure(world, referral, 'ended');
      await known.closeDisclosure(world, referral, 'withdrawn');
      await known.closeDisclosure(world, referral, 'withdrawn');
      expect(await rowOf(referral)).toMatchObject({ state, sharing_notice: 'waiting', inbox_tab: 'accepted' });
      expect((await storyOf(referral)).slice(3 + changes.length)).toEqual(['referral.sharing-stopped']);
      expect((await db.journalOf(referral.id)).at(-1)).toMatchObject({ data: { state } });
      await ready.done('answerSharingNotice', referral);
      expect(await rowOf(referral)).toMatchObject({ state, inbox_tab: 'done' });
    });

    it('changes nothing of a declined one, nor in another register, nor where it closed for another reason', async () => {
      const referral = await known.received(world);
      await known.closeDisclosure({ ...world, controller: newId() }, referral, 'withdrawn');
      for (const reason of ['declined', 'lapsed', 'ended'] as const) {
        await known.closeDisclosure(world, referral, reason);
      }
      const decline = {
        commandId: newId(),
        referralId: referral.id,
        expectedVersion: 2,
        code: 'cost' as const,
        note: null,
      };
      await referralCommands.declineReferral.execute(db.platform, decline, callBy(world.officer));
      await known.closeDisclosure(world, referral, 'withdrawn');
      expect(await storyOf(referral)).toEqual(['referral.sent', 'referral.received', 'referral.declined']);
    });
  });

  it('handles the samples of the contracts, and events of an erased person, without a trace', async () => {
    const [openInbox, refuse, stop] = [
      new OpenInbox(db.platform),
      new WithdrawRefused(db.platform),
      new StopSharing(db.platform),
    ];
    const countJournal = () => db.query(`select count(*) from referrals.journal`);
    const before = await countJournal();
    await known.tell(async (tx) => {
      await openInbox.offered(eventOf(disclosureOffered, newId(), disclosureOffered.sample), tx);
      await openInbox.offered(eventOf(disclosureOffered, newId(), null), tx);
      await refuse.refused(eventOf(disclosureRefused, newId(), disclosureRefused.sample), tx);
      await refuse.refused(eventOf(disclosureRefused, newId(), null), tx);
      await stop.closed(eventOf(disclosureClosed, newId(), disclosureClosed.sample), tx);
      await stop.closed(eventOf(disclosureClosed, newId(), null), tx);
    });
    expect(await countJournal()).toEqual(before);
  });
});
