import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { KnownWorld, type World } from '../known-world.fixture';
import { referralCommands } from './referral.commands';
import { sending, sendingInput } from './referral.fixture';
import { insertReferral } from './referral.store';
import { send } from './sending';
import { sendReferral } from './send-referral';

describe('sending a referral', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network();
  });

  afterAll(() => db.close());

  const refusalOf = (code: string, facts = {}) => ({ ok: false, refusal: { code, facts } });
  const sentCount = async (disclosureId: string) =>
    (await db.query(`select 1 from referrals.referral where disclosure_id = '${disclosureId}'`)).length;

  it('writes the referral, the journal and the outbox, and answers its number', async () => {
    const input = await known.sending(world);
    const sent = await sendReferral.execute(db.platform, input, callBy(world.worker));
    expect(sent).toEqual({
      ok: true,
      value: { id: input.commandId, version: 1, number: expect.stringMatching(/^F-[2-9A-HJKMNP-TV-Z]{6}$/) },
    });
    const [row] = await db.query(
      `select *, occurred_on::text as day from referrals.referral where id = '${input.commandId}'`,
    );
    expect(row).toMatchObject({
      state: 'sent',
      version: 1,
      controller: world.controller,
      centre: world.centre,
      receiver: world.receiver,
      jurisdiction: 'TJ',
      access_level: 'audited',
      recorded_by: world.worker.staffId,
      day: '2026-11-02',
      received_at: null,
      answer_by: null,
      sharing_notice: 'none',
    });
    expect(await db.journalOf(input.commandId)).toMatchObject([{ type: 'referral.sent', aggregate_version: 1 }]);
    const [event] = await db.query(
      `select j.*, o.seq from referrals.journal j join referrals.outbox o using (event_id) where aggregate_id = '${input.commandId}'`,
    );
    expect(event).toMatchObject({ actor: world.worker.staffId, controller: world.controller, centre: world.centre });
  });

  it('answers a repeated command with the first result and sends nothing twice', async () => {
    const input = await known.sending(world);
    const first = await sendReferral.execute(db.platform, input, callBy(world.worker));
    expect(await sendReferral.execute(db.platform, input, callBy(world.worker))).toEqual(first);
    expect(await sentCount(input.disclosureId)).toBe(1);
    const other = { ...input, priority: 'urgent' as const };
    expect(await sendReferral.execute(db.platform, other, callBy(world.worker))).toEqual(refusalOf('COMMAND_REUSED'));
  });

  it('is refused under the id of another referral', async () => {
    const { id } = await known.sent(world);
    const input = { ...(await known.sending(world)), commandId: id };
    const colleague = { ...world.worker, staffId: newId() };
    expect(await sendReferral.execute(db.platform, input, callBy(colleague))).toEqual(refusalOf('COMMAND_REUSED'));
    const elsewhere = await known.network();
    const there = { ...(await known.sending(elsewhere)), commandId: id };
    expect(await sendReferral.execute(db.platform, there, callBy(elsewhere.worker))).toEqual(
      refusalOf('COMMAND_REUSED'),
    );
    expect(await db.journalOf(id)).toHaveLength(1);
  });

  it('names a disclosure once, whoever comes first', async () => {
    const input = await known.sending(world);
    const rivals = await Promise.all(
      [newId(), newId(), newId()].map((commandId) =>
        sendReferral.execute(db.platform, { ...input, commandId }, callBy(world.worker)),
      ),
    );
    expect(rivals.filter((rival) => rival.ok)).toHaveLength(1);
    expect(rivals.filter((rival) => !rival.ok)).toEqual([
      refusalOf('DISCLOSURE_NOT_USABLE', { state: 'offered' }),
      refusalOf('DISCLOSURE_NOT_USABLE', { state: 'offered' }),
    ]);
    expect(await sentCount(input.disclosureId)).toBe(1);
    const told = await db.query(
      `select 1 from referrals.journal where data->>'disclosureId' = '${input.disclosureId}'`,
    );
    expect(told).toHaveLength(1);
  });

  describe('of a request that is open at the same offering', () => {
    const again = async (first: { requestId: string; subjectId: string }) =>
      sendingInput({
        requestId: first.requestId,
        offeringId: world.offeringId,
        disclosureId: await known.disclosure(world, first.subjectId),
      });

    it('is refused with the number of that one, also to who sends at the same moment', async () => {
      const request = await known.request(world);
      const inputs = [await again(request), await again(request)];
      const sent = await Promise.all(
        inputs.map((input) => sendReferral.execute(db.platform, input, callBy(world.worker))),
      );
      const [first] = sent.flatMap((one) => (one.ok ? [one.value] : []));
      expect(sent.filter((one) => !one.ok)).toEqual([
        refusalOf('ALREADY_REFERRED', { referralId: first?.id, number: first?.number }),
      ]);
    });

    it('is taken once that one was declined', async () => {
      const request = await known.request(world);
      const first = await again(request);
      expect(await sendReferral.execute(db.platform, first, callBy(world.worker))).toMatchObject({ ok: true });
      await known.offer(world, { id: first.commandId, disclosureId: first.disclosureId });
      const no = {
        commandId: newId(),
        referralId: first.commandId,
        expectedVersion: 2,
        code: 'full',
        note: null,
      } as const;
      expect(await referralCommands.declineReferral.execute(db.platform, no, callBy(world.officer))).toMatchObject({
        ok: true,
      });
      expect(await sendReferral.execute(db.platform, await again(request), callBy(world.worker))).toMatchObject({
        ok: true,
      });
    });

    it('is taken by who may not know of that one, and told nothing', async () => {
      const shelter = await known.network({ confidential: true });
      const request = await known.request(shelter);
      const hidden = { ...world, ...shelter };
      const ask = async (by: StaffActor) =>
        sendReferral.execute(
          db.platform,
          sendingInput({
            requestId: request.requestId,
            offeringId: hidden.offeringId,
            disclosureId: await known.disclosure(hidden, request.subjectId, { preparedBy: by }),
          }),
          callBy(by),
        );
      expect(await ask(shelter.worker)).toMatchObject({ ok: true });
      expect(await ask({ ...shelter.worker, staffId: newId() })).toMatchObject({ ok: true });
    });
  });

  it('takes the next number where one is taken', async () => {
    const taken = await known.sent(world);
    const numbers = [taken.number, taken.number, 'F-NEXT22'];
    const input = await known.sending(world);
    const request = { ...sending.request, controller: world.controller, centre: world.centre };
    const disclosure = { ...sending.disclosure, id: input.disclosureId };
    const decision = send({ ...sending, id: newId(), sentBy: world.worker.staffId, request, disclosure });
    if (!decision.ok) throw new Error('It was refused');
    const { next } = decision.value;
    const number = await db.platform.app.inTransaction(world.worker, (tx) =>
      insertReferral(tx, next, 1, () => numbers.shift() ?? ''),
    );
    expect(number).toEqual({ ok: true, value: 'F-NEXT22' });
  });

  it('is refused on the last day’s morrow, by the calendar of the centre', async () => {
    const { requestId, subjectId } = await known.request(world);
    const disclosureId = await known.disclosure(world, subjectId, { until: '2026-11-02' });
    const input = sendingInput({ requestId, offeringId: world.offeringId, disclosureId });
    db.clock.set('2026-11-02T19:30:00Z');
    const next = await sendReferral.execute(db.platform, input, callBy({ ...world.worker, timeZone: 'Europe/Moscow' }));
    db.clock.set('2026-11-02T06:00:00Z');
    expect(next).toEqual(refusalOf('DISCLOSURE_NOT_USABLE', { state: 'lapsed' }));
    expect((await sendReferral.execute(db.platform, input, callBy(world.worker))).ok).toBe(true);
  });

  it('needs an agreement between this register and this receiver', async () => {
    const other = await known.network();
    const here = { ...other, controller: world.controller, centre: world.centre, worker: world.worker };
    expect(await sendReferral.execute(db.platform, await known.sending(here), callBy(world.worker))).toEqual(
      refusalOf('NO_AGREEMENT_IN_FORCE'),
    );
  });

  it('refers nobody who is only a contact, and refers the person a contact turned out to be', async () => {
    const contactId = await known.contact(world);
    const { requestId } = await known.request(world, { subjectId: contactId });
    const input = sendingInput({ requestId, offeringId: world.offeringId });
    expect(await sendReferral.execute(db.platform, input, callBy(world.worker))).toEqual(
      refusalOf('CONTACT_CANNOT_BE_REFERRED'),
    );

    const personId = newId();
    const identified = await known.contact(world, personId);
    const asked = await known.request(world, { subjectId: identified });
    const disclosureId = await known.disclosure(world, personId);
    const sent = await sendReferral.execute(
      db.platform,
      { ...input, commandId: newId(), requestId: asked.requestId, disclosureId },
      callBy(world.worker),
    );
    if (!sent.ok) throw new Error(sent.refusal.code);
    expect(await db.query(`select subject_id from referrals.referral where id = '${sent.value.id}'`)).toEqual([
      { subject_id: personId },
    ]);
  });

  it('finds no request, offering or disclosure that nobody told of, and none of another register', async () => {
    const input = await known.sending(world);
    const foreign = await known.sending(await known.network());
    for (const parts of [
      { requestId: newId() },
      { requestId: foreign.requestId },
      { offeringId: newId() },
      { disclosureId: newId() },
      { disclosureId: foreign.disclosureId },
    ]) {
      const answer = await sendReferral.execute(
        db.platform,
        { ...input, commandId: newId(), ...parts },
        callBy(world.worker),
      );
      expect(answer).toEqual(refusalOf('NOT_FOUND'));
    }
  });
});
