import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { KnownWorld, type World } from '../known-world.fixture';
import { sendingInput } from './referral.fixture';
import { referralCommands } from './referral.commands';
import { sentQueries } from './referral.queries';
import { sendReferral } from './send-referral';
import { referralsTimeline } from './timeline.queries';

describe('who holds a referral', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let shelter: World;
  let successor: StaffActor;
  let referral: { readonly id: string; readonly requestId: string; readonly subjectId: string };

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
  });
  afterAll(() => db.close());

  const colleague = (): StaffActor => ({ ...shelter.worker, staffId: newId() });
  /** Whether each of them finds it in the list and in the timeline, which never differ. */
  const seenBy = async (...actors: readonly StaffActor[]) => {
    const seen: boolean[] = [];
    const pages = { subjectIds: [referral.subjectId], first: 10, after: null };
    for (const actor of actors) {
      const listed = await sentQueries.listSentReferrals.execute(db.platform, pages, callBy(actor));
      const lines = await referralsTimeline.execute(db.platform, pages, callBy(actor));
      if (!listed.ok || !lines.ok) throw new Error('The lists were refused');
      expect(lines.value.rows.length > 0).toBe(listed.value.rows.length > 0);
      seen.push(listed.value.rows.length > 0);
    }
    return seen;
  };

  describe('that is confidential, of a plain request', () => {
    beforeEach(async () => {
      shelter = await known.network({ confidential: true, serviceCodes: ['LEG-01'] });
      const subjectId = newId();
      referral = { ...(await known.received(shelter, { subjectId })), subjectId };
      successor = colleague();
    });

    it('is who sent it, whoever takes the request over', async () => {
      await known.assign(referral.requestId, successor.staffId);
      expect(await seenBy(shelter.worker, successor)).toEqual([true, false]);
    });

    it('is to whom a protection officer gave the request, though a colleague takes it over', async () => {
      await known.assign(referral.requestId, successor.staffId, { handedOver: true });
      expect(await seenBy(shelter.worker, successor)).toEqual([false, true]);
      const next = colleague();
      await known.assign(referral.requestId, next.staffId);
      expect(await seenBy(shelter.worker, successor, next)).toEqual([false, true, false]);
    });

    it('is nobody where a protection officer gave the request back to the centre', async () => {
      await known.assign(referral.requestId, null, { handedOver: true });
      expect(await seenBy(shelter.worker, successor)).toEqual([false, false]);
      const command = { commandId: newId(), referralId: referral.id, expectedVersion: 2 };
      expect(
        await referralCommands.withdrawReferral.execute(db.platform, command, callBy(shelter.worker)),
      ).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    });

    it.each([
      [
        'lacks what was told a while ago',
        `insert into referrals.comparison values ('known-request', 'assistance', 3, 2, 0, now() - interval '11 seconds', null, null, 0, now(), now())`,
        'comparison',
      ],
      [
        'could not take what was told of the request',
        `insert into referrals.parked_key (consumer, owner, aggregate_id, reason, next_try_at, parked_at) select 'known-request', 'assistance', id, 'gap', now(), now() from referrals.known_request`,
        'parked_key',
      ],
    ])('is nobody while the service %s', async (_what, falls, table) => {
      await db.query(falls);
      expect(await seenBy(shelter.worker)).toEqual([false]);
      await db.query(`delete from referrals.${table}`);
      expect(await seenBy(shelter.worker)).toEqual([true]);
    });

    it('is who sent it, where it was sent after the request was handed over', async () => {
      await known.assign(referral.requestId, successor.staffId, { handedOver: true });
      db.clock.set('2026-11-02T06:10:00Z');
      const disclosureId = await known.disclosure(shelter, referral.subjectId);
      const input = sendingInput({ requestId: referral.requestId, offeringId: shelter.offeringId, disclosureId });
      const again = await sendReferral.execute(db.platform, input, callBy(shelter.worker));
      expect(again.ok).toBe(true);
      expect(await seenBy(shelter.worker, successor)).toEqual([true, true]);
    });
  });

  it('may be sent on a hidden disclosure by who prepared it and by protection officers; for others there is none', async () => {
    shelter = await known.network({ confidential: true, serviceCodes: ['LEG-01'] });
    const send = async (actor: StaffActor, id?: string) => {
      const { requestId, subjectId } = await known.request(shelter);
      const disclosureId = id ?? (await known.disclosure(shelter, subjectId, { preparedBy: shelter.worker }));
      const input = sendingInput({ requestId, offeringId: shelter.offeringId, disclosureId });
      const sent = await sendReferral.execute(db.platform, input, callBy(actor));
      return sent.ok ? 'sent' : sent.refusal;
    };
    expect(await send(colleague())).toEqual(await send(colleague(), newId()));
    expect(await send(shelter.worker)).toBe('sent');
    expect(await send({ ...colleague(), roles: ['protection-officer'] })).toBe('sent');
  });

  describe('that was declined', () => {
    const reasonFor = async (actor: StaffActor) => {
      const sent = await sentQueries.getSentReferrals.execute(db.platform, { ids: [referral.id] }, callBy(actor));
      if (!sent.ok) throw new Error('The referral was refused');
      const [row] = sent.value;
      return { state: row?.state, code: row?.declineCode, note: row?.declineNote };
    };

    it.each(['full', 'denied-for-status'] as const)(
      'as %s is told the reason, and a colleague is told of every reason the same',
      async (code) => {
        shelter = await known.network();
        const subjectId = newId();
        referral = { ...(await known.received(shelter, { subjectId })), subjectId };
        const command = { commandId: newId(), referralId: referral.id, expectedVersion: 2, code, note: 'Why.' };
        await referralCommands.declineReferral.execute(db.platform, command, callBy(shelter.officer));
        expect(await reasonFor(shelter.worker)).toEqual({ state: 'declined', code, note: 'Why.' });
        expect(await reasonFor(colleague())).toEqual({ state: 'declined', code: null, note: null });
        successor = colleague();
        await known.assign(referral.requestId, successor.staffId);
        expect(await reasonFor(successor)).toEqual({ state: 'declined', code, note: 'Why.' });
        expect(await reasonFor(shelter.worker)).toEqual({ state: 'declined', code: null, note: null });
      },
    );
  });
});
