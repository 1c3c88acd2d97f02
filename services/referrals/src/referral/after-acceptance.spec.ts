import { testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { KnownWorld } from '../known-world.fixture';
import { ReadyReferrals, type ChangeName } from './ready.fixture';

describe('a referral that was accepted', () => {
  let db: TestPlatform;
  let ready: ReadyReferrals;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    const known = new KnownWorld(db);
    ready = new ReadyReferrals(known, await known.network());
  });
  afterAll(() => db.close());

  const after = async (...changes: ChangeName[]) => {
    const referral = await ready.accepted();
    for (const name of changes) await ready.done(name, referral);
    const [row] = await db.query(
      `select state, awaits, inbox_tab, service_given_on::text as given_on, not_served_because, not_served_note
       from referrals.referral where id = '${referral.id}'`,
    );
    return { row, told: (await db.journalOf(referral.id)).slice(3) };
  };
  const ended = { awaits: null, inbox_tab: 'done' };

  it('ends without the service where the partner says so, with a reason and a note that stays here', async () => {
    const { row, told } = await after('reportNotServed');
    expect(row).toMatchObject({
      ...ended,
      state: 'not-served',
      not_served_because: 'did-not-come',
      not_served_note: 'Words of note',
    });
    expect(told).toMatchObject([
      { type: 'referral.not-served', data: { state: 'not-served', standing: 'ended', code: 'did-not-come' } },
    ]);
  });

  it('goes on with another appointment, as often as it moves, and its day where the partner is is told', async () => {
    const { row, told } = await after('moveAppointment', 'moveAppointment');
    expect(row).toMatchObject({ state: 'accepted', awaits: 'report', inbox_tab: 'accepted' });
    expect(told.map(({ type }) => type)).toEqual(['referral.appointment-moved', 'referral.appointment-moved']);
  });

  it('ends unconfirmed where the person says that nothing was given', async () => {
    const { row, told } = await after('reportService', 'reportNotConfirmed');
    expect(row).toMatchObject({ ...ended, state: 'not-confirmed', given_on: '2026-11-02' });
    expect(told.at(-1)).toMatchObject({ type: 'referral.not-confirmed', data: { standing: 'ended' } });
  });

  it.each<[string, ChangeName[], object]>([
    [
      'the service was given after all',
      ['reportNotServed', 'reportService'],
      { state: 'service-reported', not_served_because: null, not_served_note: null, given_on: '2026-11-02' },
    ],
    [
      'it was not given although it was reported',
      ['reportService', 'reportNotServed'],
      { state: 'not-served', given_on: null, not_served_because: 'did-not-come' },
    ],
    [
      'the person confirms it after all',
      ['reportService', 'reportNotConfirmed', 'confirmService'],
      { state: 'confirmed' },
    ],
    [
      'it was confirmed by mistake',
      ['reportService', 'confirmService', 'reportNotConfirmed'],
      { state: 'not-confirmed' },
    ],
    ['it is reported anew', ['reportService', 'reportNotConfirmed', 'reportService'], { state: 'service-reported' }],
  ])('is put right where %s', async (_what, changes, stands) => {
    expect((await after(...changes)).row).toMatchObject(stands);
  });
});
