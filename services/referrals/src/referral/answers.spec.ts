import type { ReferralState } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { KnownWorld, type World } from '../known-world.fixture';
import { awaitedBy, inboxTabOf } from './referral-states';
import { referralCommands } from './referral.commands';
import { referralColumns, referralOf, type ReferralRow } from './referral.store';

/** The states that programs of the last release write, which know no others, but for two that they come to elsewhere. */
const reachedHere: readonly ReferralState[] = [
  'sent',
  'acknowledged',
  'accepted',
  'declined',
  'service-reported',
  'withdrawn',
  'sharing-stopped',
];

describe('the partner’s answers', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network();
  });

  afterAll(() => db.close());

  const naming = (referralId: string, expectedVersion: number) => ({ commandId: newId(), referralId, expectedVersion });
  const rowOf = async (id: string) =>
    (await db.query(`select *, service_given_on::text as given_on from referrals.referral where id = '${id}'`))[0];
  const lastOf = async (id: string) => (await db.journalOf(id)).at(-1);
  const received = async () => (await known.received(world)).id;
  const accepted = async () => {
    const id = await received();
    const appointment = { appointmentAt: null, appointmentPlace: null };
    await referralCommands.acceptReferral.execute(
      db.platform,
      { ...naming(id, 2), ...appointment },
      callBy(world.officer),
    );
    return id;
  };

  it('accept: the appointment stays here, its day where the partner is and the hours to answer are told', async () => {
    const id = await received();
    const appointment = { appointmentAt: '2026-11-05T21:30:00Z', appointmentPlace: 'Rudaki 8, room 4' };
    db.clock.set('2026-11-02T08:15:00Z');
    await referralCommands.acceptReferral.execute(
      db.platform,
      { ...naming(id, 2), ...appointment },
      callBy(world.officer),
    );
    db.clock.set('2026-11-02T06:00:00Z');
    expect(await rowOf(id)).toMatchObject({
      state: 'accepted',
      answered_at: new Date('2026-11-02T08:15:00Z'),
      appointment_at: new Date('2026-11-05T21:30:00Z'),
      appointment_place: 'Rudaki 8, room 4',
    });
    const told = await lastOf(id);
    expect(told).toMatchObject({
      type: 'referral.accepted',
      data: { hoursToAnswer: 2.25, appointmentOn: '2026-11-06' },
    });
    expect(JSON.stringify(told)).not.toContain('Rudaki');
  });

  it('accept: is refused once time ran out, before anybody has said that it expired', async () => {
    const id = await received();
    db.clock.set('2026-11-04T06:20:00Z');
    const appointment = { appointmentAt: null, appointmentPlace: null };
    const answer = await referralCommands.acceptReferral.execute(
      db.platform,
      { ...naming(id, 2), ...appointment },
      callBy(world.officer),
    );
    db.clock.set('2026-11-02T06:00:00Z');
    expect(answer).toEqual({ ok: false, refusal: { code: 'REFERRAL_STATE_FORBIDS', facts: { state: 'expired' } } });
  });

  it('accept: is refused where the agreement ended since it was sent', async () => {
    const elsewhere = await known.network();
    const { id } = await known.received(elsewhere);
    const accept = () =>
      referralCommands.acceptReferral.execute(
        db.platform,
        { ...naming(id, 2), appointmentAt: null, appointmentPlace: null },
        callBy(elsewhere.officer),
      );
    const until = (day: string) =>
      db.query(`update referrals.known_agreement set valid_to = '${day}' where receiver = '${elsewhere.receiver}'`);
    await until('2026-11-01');
    expect(await accept()).toEqual({ ok: false, refusal: { code: 'NO_AGREEMENT_IN_FORCE', facts: {} } });
    await until('2026-11-02');
    expect(await accept()).toMatchObject({ ok: true });
  });

  it('decline: the code is told, the note stays here', async () => {
    const id = await received();
    const answer = { code: 'document-missing' as const, note: 'The passport first.' };
    await referralCommands.declineReferral.execute(db.platform, { ...naming(id, 2), ...answer }, callBy(world.officer));
    expect(await rowOf(id)).toMatchObject({
      state: 'declined',
      decline_code: 'document-missing',
      decline_note: 'The passport first.',
      access_level: 'audited',
    });
    const told = await lastOf(id);
    expect(told).toMatchObject({ type: 'referral.declined', data: { code: 'document-missing', hoursToAnswer: 0 } });
    expect(JSON.stringify(told)).not.toContain('passport');
  });

  it('decline for somebody’s status: the event is protected, the referral stays where it was', async () => {
    const id = await received();
    const answer = { code: 'denied-for-status' as const, note: null };
    await referralCommands.declineReferral.execute(db.platform, { ...naming(id, 2), ...answer }, callBy(world.officer));
    expect(await rowOf(id)).toMatchObject({ access_level: 'audited', state: 'declined' });
    expect(
      await db.query(
        `select access_level from referrals.journal where aggregate_id = '${id}' order by aggregate_version`,
      ),
    ).toEqual([{ access_level: 'audited' }, { access_level: 'audited' }, { access_level: 'protected' }]);
  });

  it('report: the day is told, the note stays here', async () => {
    const id = await accepted();
    const report = { givenOn: '2026-11-02', note: 'The claim was filed.' };
    await referralCommands.reportService.execute(db.platform, { ...naming(id, 3), ...report }, callBy(world.officer));
    expect(await rowOf(id)).toMatchObject({ given_on: '2026-11-02', service_note: 'The claim was filed.' });
    const told = await lastOf(id);
    expect(told).toMatchObject({ type: 'referral.service-reported', data: { givenOn: '2026-11-02' } });
    expect(JSON.stringify(told)).not.toContain('claim');
  });

  it.each([
    ['Asia/Dushanbe', '2026-11-01', { ok: false, refusal: { facts: { issues: [{ problem: 'before-acceptance' }] } } }],
    ['America/New_York', '2026-11-01', { ok: true }],
    [
      'America/New_York',
      '2026-10-31',
      { ok: false, refusal: { facts: { issues: [{ problem: 'before-acceptance' }] } } },
    ],
    ['Asia/Dushanbe', '1986-01-05', { ok: false, refusal: { facts: { issues: [{ problem: 'too-long-ago' }] } } }],
  ])(
    'report: nothing was given before it was accepted, by the calendar of %s: %s',
    async (timeZone, givenOn, answer) => {
      db.clock.set('2026-11-02T03:00:00Z');
      const id = await accepted();
      const report = { ...naming(id, 3), givenOn, note: null };
      const officer = callBy({ ...world.officer, timeZone });
      expect(await referralCommands.reportService.execute(db.platform, report, officer)).toMatchObject(answer);
      db.clock.set('2026-11-02T06:00:00Z');
    },
  );

  it.each([
    ['yesterday', '2026-11-01T10:00:00Z', 'over-already'],
    ['in ten years', '2036-11-02T10:00:00Z', 'too-far-ahead'],
  ])('accept: an appointment of %s is none', async (_when, appointmentAt, problem) => {
    const id = await received();
    const accepting = { ...naming(id, 2), appointmentAt, appointmentPlace: null };
    const answer = await referralCommands.acceptReferral.execute(db.platform, accepting, callBy(world.officer));
    expect(answer).toMatchObject({ refusal: { facts: { issues: [{ path: 'appointmentAt', problem }] } } });
  });

  it('report: tomorrow is not yet given, by the calendar of the partner', async () => {
    const id = await accepted();
    const report = { ...naming(id, 3), givenOn: '2026-11-03', note: null };
    const tooLate = { path: 'givenOn', problem: 'not-a-day-yet', lastDay: '2026-11-02' };
    const inTheFuture = { code: 'INVALID_INPUT', facts: { issues: [tooLate] } };
    const execute = (timeZone: string) =>
      referralCommands.reportService.execute(db.platform, report, callBy({ ...world.officer, timeZone }));
    db.clock.set('2026-11-02T20:30:00Z');
    expect(await execute('Europe/London')).toEqual({ ok: false, refusal: inTheFuture });
    expect(await execute('Asia/Dushanbe')).toMatchObject({ ok: true });
    db.clock.set('2026-11-02T06:00:00Z');
  });

  it.each(['deleted', 'returned', 'kept-on-own-ground'] as const)(
    'notice: %s is told and kept, and the service may go on',
    async (answer) => {
      const id = await accepted();
      const [row] = await db.query(`select disclosure_id from referrals.referral where id = '${id}'`);
      await known.closeDisclosure(world, { disclosureId: String(row?.['disclosure_id']) }, 'withdrawn');
      await referralCommands.answerSharingNotice.execute(
        db.platform,
        { ...naming(id, 4), answer },
        callBy(world.officer),
      );
      expect(await rowOf(id)).toMatchObject({ state: 'sharing-stopped', sharing_notice: answer });
      expect(await lastOf(id)).toMatchObject({ type: 'referral.sharing-notice-answered', data: { answer } });
      const report = { givenOn: '2026-11-02', note: null };
      expect(
        await referralCommands.reportService.execute(
          db.platform,
          { ...naming(id, 5), ...report },
          callBy(world.officer),
        ),
      ).toMatchObject({ ok: true });
      expect(await rowOf(id)).toMatchObject({ state: 'service-reported', sharing_notice: answer });
    },
  );

  it('leave in every row what is awaited now and its tab, as the domain says, also where only the state was written', async () => {
    const asIn = (rows: readonly ReferralRow[]) =>
      rows.map((row) => {
        const referral = referralOf(row);
        return { id: row.id, awaits: awaitedBy(referral), inboxTab: inboxTabOf(referral) };
      });
    const read = () =>
      db.platform.worker.inOpenTransaction((tx) =>
        tx.query<ReferralRow>(`select ${referralColumns} from referral order by id`),
      );
    await known.sent(world);
    const [seen, withdrawn, stopped] = [await received(), await received(), await accepted()];
    await referralCommands.acknowledgeReferral.execute(db.platform, naming(seen, 2), callBy(world.officer));
    await referralCommands.withdrawReferral.execute(db.platform, naming(withdrawn, 2), callBy(world.worker));
    const [row] = await db.query(`select disclosure_id from referrals.referral where id = '${stopped}'`);
    await known.closeDisclosure(world, { disclosureId: String(row?.['disclosure_id']) }, 'withdrawn');
    const rows = await read();
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(reachedHere));
    expect(rows.map(({ id, awaits, inboxTab }) => ({ id, awaits, inboxTab }))).toEqual(asIn(rows));
    await db.query(`update referrals.referral set awaits = null, inbox_tab = null`);
    await db.query(`update referrals.referral set state = state`);
    expect(await read()).toEqual(rows);
  });
});
