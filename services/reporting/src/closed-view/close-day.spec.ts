import {
  contactIdentified,
  contactRecorded,
  organisationListed,
  personRegistered,
  referralAccepted,
  referralDeclined,
  referralSent,
  referralServiceReported,
  requestClosed,
  requestReceived,
  serviceDelivered,
  type CallInput,
  type getClosedView as contract,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { reportingSchema } from '../data-source';
import type { AnyEvent } from '../fact/event-of';
import { FactsProjection } from '../fact/facts.projection';
import { ToldEvents } from '../fact/told-events.fixture';
import { getTotals } from '../total/total.queries';
import { closeDay } from './close-day';
import { DailyClose } from './daily-close';
import { getClosedView } from './closed-view.queries';

const manager = staffWith(['programme-manager'], { centreId: null, jurisdictions: ['TJ'] });
const [a, b] = ['a0000000-0000-4000-8000-000000000000', 'b0000000-0000-4000-8000-000000000000'];
const ids = (count: number) => Array.from({ length: count }, () => newId());

/**
 * What happened in 2026, to be counted by hand.
 * January, centre A: 25 contacts; 20 women of 25–29 register, ask for legal help and get it; somebody who says no to registering
 * is a contact, asks and is helped. February, centre B: 14 men of 30–34 register, ask and are referred: 12 accepted, 2 declined,
 * 11 helped in March; one man says no to statistics, is helped and referred. April, centre A: 12 of the women come back for
 * another service. May: 15 men of 30–34 register at A, 3 women of 60 and more at B; 4 contacts at B; the contact of January
 * comes back, registers and is helped. In February 11 of the women have asked for something protected; one request of April was
 * a mistake.
 */
const yearOfWork = (): AnyEvent[] => {
  const told = new ToldEvents({ controller: newId(), centre: a });
  const events: AnyEvent[] = [];
  const tell = (...parts: Parameters<ToldEvents['next']>) => events.push(told.next(...parts));
  for (const centre of [a, b])
    tell(organisationListed, { aggregateId: centre, data: { kind: 'centre', country: 'TJ', operator: newId() } });
  const register = (personId: string, on: string, centre: string, data: Record<string, unknown>) =>
    tell(personRegistered, { aggregateId: personId, on, centre, data });
  const ask = (subjectId: string, on: string, centre: string, serviceCode: string) => {
    const requestId = newId();
    tell(requestReceived, { aggregateId: requestId, subjectId, on, centre, data: { serviceCode } });
    return requestId;
  };
  const help = (requestId: string, subjectId: string, on: string, centre: string, serviceCode: string) =>
    tell(serviceDelivered, { aggregateId: requestId, subjectId, on, centre, data: { serviceCode } });
  const contacts = (count: number, on: string, centre: string) => {
    for (const contactId of ids(count)) tell(contactRecorded, { aggregateId: contactId, on, centre });
  };

  const women = ids(20);
  contacts(25, '2026-01-09', a);
  for (const woman of women) {
    register(woman, '2026-01-10', a, { sex: 'female', ageBand: '25-29' });
    help(ask(woman, '2026-01-10', a, 'LEG-01'), woman, '2026-01-10', a, 'LEG-01');
  }
  const [contactId, personId] = [newId(), newId()];
  tell(contactRecorded, {
    aggregateId: contactId,
    on: '2026-01-11',
    centre: a,
    data: { sex: 'female', ageBand: '30-34' },
  });
  const laterRequest = ask(contactId, '2026-01-11', a, 'LEG-01');
  help(laterRequest, contactId, '2026-01-11', a, 'LEG-01');

  for (const woman of women.slice(0, 11)) {
    const requestId = newId();
    const asked = { aggregateId: requestId, subjectId: woman, on: '2026-02-02', centre: a };
    tell(requestReceived, { ...asked, accessLevel: 'protected', data: { serviceCode: 'restricted' } });
  }
  for (const [index, man] of ids(14).entries()) {
    register(man, '2026-02-03', b, { sex: 'male', ageBand: '30-34' });
    ask(man, '2026-02-03', b, 'LEG-01');
    const referral = { aggregateId: newId(), subjectId: man, centre: b };
    tell(referralSent, { ...referral, on: '2026-02-03' });
    tell(index < 12 ? referralAccepted : referralDeclined, { ...referral, on: '2026-02-04' });
    if (index < 11) tell(referralServiceReported, { ...referral, on: '2026-03-09', data: { givenOn: '2026-03-06' } });
  }
  const silent = newId();
  register(silent, '2026-02-03', b, { sex: 'male', ageBand: '30-34', statistics: false });
  help(ask(silent, '2026-02-03', b, 'LEG-01'), silent, '2026-02-03', b, 'LEG-01');
  tell(referralSent, { aggregateId: newId(), subjectId: silent, on: '2026-02-03', centre: b });

  for (const woman of women.slice(0, 12)) help(ask(woman, '2026-04-12', a, 'DOC-01'), woman, '2026-04-12', a, 'DOC-01');
  const mistaken = ask(women[0]!, '2026-04-13', a, 'DOC-01');
  tell(requestClosed, {
    aggregateId: mistaken,
    subjectId: women[0]!,
    on: '2026-04-13',
    data: { reason: 'entered-in-error' },
  });
  for (const man of ids(15)) register(man, '2026-05-05', a, { sex: 'male', ageBand: '30-34' });
  for (const woman of ids(3)) register(woman, '2026-05-20', b, { sex: 'female', ageBand: '60+' });
  contacts(4, '2026-05-21', b);
  register(personId, '2026-05-22', a, { sex: 'female', ageBand: '30-34', contactId });
  tell(contactIdentified, { aggregateId: contactId, on: '2026-05-22', data: { personId } });
  help(laterRequest, contactId, '2026-05-22', a, 'LEG-01');
  return events;
};

describe('the figures of a year, counted by hand', () => {
  let db: TestPlatform;

  beforeAll(async () => {
    db = await testPlatform('reporting', reportingSchema);
    db.clock.set('2026-06-30T09:00:00Z');
    const events = yearOfWork();
    await db.platform.worker.inOpenTransaction((tx) => new FactsProjection().counted(events, tx));
  }, 60_000);

  afterAll(async () => {
    await db.close();
  });

  type Asked = CallInput<typeof contract>;
  const closed = async (
    view: Asked['view'],
    measure: Asked['measure'],
    actor = manager,
    year: number | null = 2026,
  ) => {
    const answer = await getClosedView.execute(db.platform, { view, measure, year }, callBy(actor));
    if (!answer.ok) throw new Error(answer.refusal.code);
    return answer.value;
  };
  const numbers = async (view: Asked['view'], measure: Asked['measure']) =>
    (await closed(view, measure)).cells.map((cell) => [...cell.dimensions, cell.value ?? cell.hidden]);

  it('are not shown before they are closed for the first time, and then once a day', async () => {
    const asked = { view: 'country-by-month', measure: 'people', year: 2026 } as const;
    expect(await getClosedView.execute(db.platform, asked, callBy(manager))).toEqual({
      ok: false,
      refusal: { code: 'VIEW_NOT_CLOSED', facts: { nextCloseAt: '2026-07-01T02:00:00.000Z' } },
    });
    const daily = new DailyClose(db.platform);
    await daily.execute(db.clock.now());
    expect(await closed('country-by-month', 'people')).toMatchObject({
      closedOn: '2026-06-30',
      closedAt: '2026-06-30T09:00:00.000Z',
      dimensions: ['country', 'month'],
    });
    db.clock.set('2026-07-01T01:59:00Z');
    await daily.execute(db.clock.now());
    expect(await closed('country-by-month', 'people')).toMatchObject({ closedAt: '2026-06-30T09:00:00.000Z' });
    db.clock.set('2026-07-02T02:00:30Z');
    await daily.execute(db.clock.now());
    expect(await closed('country-by-month', 'people')).toMatchObject({
      closedOn: '2026-07-01',
      closedAt: '2026-07-02T02:00:30.000Z',
    });
    await closeDay(db.platform, '2026-06-30');
  });

  it('are live: 30 contacts, 53 people, 46 services, 14 referrals', async () => {
    const totals = await getTotals.execute(db.platform, {}, callBy(manager));
    expect(totals).toMatchObject({
      ok: true,
      value: [{ country: 'TJ', contacts: 30, people: 53, services: 46, referrals: 14 }],
    });
  });

  it('count a person once a month, under everything they did as a contact too', async () => {
    expect(await numbers('country-by-month', 'people')).toEqual([
      ['TJ', '2026-01', 21],
      ['TJ', '2026-02', 14],
      ['TJ', '2026-03', 11],
      ['TJ', '2026-04', 12],
      ['TJ', '2026-05', 19],
      ['TJ', '2026-06', 0],
    ]);
  });

  it('hide the four contacts of May, and those of January, which with the total would give them away', async () => {
    expect(await numbers('country-by-month', 'contacts')).toEqual([
      ['TJ', '2026-01', 'would-give-another-away'],
      ['TJ', '2026-02', 0],
      ['TJ', '2026-03', 0],
      ['TJ', '2026-04', 0],
      ['TJ', '2026-05', 'small-number'],
      ['TJ', '2026-06', 0],
    ]);
  });

  it('count services on the day they were given, the partner’s as well, and a mistaken request nowhere', async () => {
    expect(await numbers('country-by-month', 'referrals-completed')).toContainEqual(['TJ', '2026-03', 11]);
    expect(await numbers('country-by-month', 'requests')).toEqual([
      ['TJ', '2026-01', 21],
      ['TJ', '2026-02', 14],
      ['TJ', '2026-03', 0],
      ['TJ', '2026-04', 12],
      ['TJ', '2026-05', 0],
      ['TJ', '2026-06', 0],
    ]);
  });

  it('show protected services by country and quarter only', async () => {
    expect(await numbers('country-by-service-by-quarter', 'requests')).toEqual([
      ['TJ', 'DOC-01', '2026-Q1', 0],
      ['TJ', 'LEG-01', '2026-Q1', 35],
      ['TJ', 'restricted', '2026-Q1', 11],
      ['TJ', 'DOC-01', '2026-Q2', 12],
      ['TJ', 'LEG-01', '2026-Q2', 0],
      ['TJ', 'restricted', '2026-Q2', 0],
    ]);
    expect(await numbers('centre-by-quarter', 'requests')).toEqual([
      [a, '2026-Q1', 21],
      [b, '2026-Q1', 14],
      [a, '2026-Q2', 12],
      [b, '2026-Q2', 0],
    ]);
  });

  it('name the service of a referral from when it was sent', async () => {
    expect(await numbers('country-by-service-by-quarter', 'referrals-answered')).toContainEqual([
      'TJ',
      'LEG-01',
      '2026-Q1',
      14,
    ]);
  });

  it('hide a table of two centres whole, where one number in it is small', async () => {
    expect(await numbers('centre-by-quarter', 'people')).toEqual([
      [a, '2026-Q1', 'would-give-another-away'],
      [b, '2026-Q1', 'would-give-another-away'],
      [a, '2026-Q2', 'would-give-another-away'],
      [b, '2026-Q2', 'small-number'],
    ]);
  });

  it('count people by sex and the age band of their day', async () => {
    const cells = await numbers('country-by-sex-by-age-band-by-year', 'people');
    expect(cells).toEqual([
      ['TJ', 'female', '25-29', '2026', 20],
      ['TJ', 'female', '30-34', '2026', 'small-number'],
      ['TJ', 'female', '60+', '2026', 'small-number'],
      ['TJ', 'male', '25-29', '2026', 0],
      ['TJ', 'male', '30-34', '2026', 29],
      ['TJ', 'male', '60+', '2026', 0],
    ]);
  });

  it('tell new people from returning ones', async () => {
    const [row] = await db.query(`
      with seen as (
        select coalesce(s.person_id, s.subject_id) as person, min(f.occurred_on) as first,
               bool_or(f.occurred_on >= '2026-04-01') as in_quarter
        from reporting.fact f join reporting.subject s using (subject_id)
        join reporting.subject who on who.subject_id = coalesce(s.person_id, s.subject_id)
        where who.kind = 'person' and who.statistics and not f.entered_in_error group by 1)
      select count(*) filter (where in_quarter and first >= '2026-04-01')::int as new,
             count(*) filter (where in_quarter and first < '2026-04-01')::int as returning from seen`);
    expect(row).toEqual({ new: 18, returning: 13 });
  });

  it('are as of the day that is closed', async () => {
    await closeDay(db.platform, '2026-03-31');
    expect(await numbers('country-by-month', 'people')).toEqual([
      ['TJ', '2026-01', 21],
      ['TJ', '2026-02', 14],
      ['TJ', '2026-03', 11],
    ]);
    await closeDay(db.platform, '2026-06-30');
  });

  it('say when they were closed, and of each number that is not shown why', async () => {
    const { closedOn, closedAt, cells } = await closed('country-by-month', 'contacts');
    expect({ closedOn, closedAt }).toEqual({ closedOn: '2026-06-30', closedAt: '2026-07-02T02:00:30.000Z' });
    expect(cells.map(({ dimensions, value, hidden }) => [...dimensions, value, hidden])).toEqual([
      ['TJ', '2026-01', null, 'would-give-another-away'],
      ['TJ', '2026-02', 0, null],
      ['TJ', '2026-03', 0, null],
      ['TJ', '2026-04', 0, null],
      ['TJ', '2026-05', null, 'small-number'],
      ['TJ', '2026-06', 0, null],
    ]);
  });

  it('are those of the jurisdictions a manager reads, and of another year there are none', async () => {
    const abroad = staffWith(['programme-manager'], { centreId: null, jurisdictions: ['KG'] });
    expect((await closed('country-by-month', 'people', abroad)).cells).toEqual([]);
    expect(await getTotals.execute(db.platform, {}, callBy(abroad))).toMatchObject({
      value: [{ country: 'KG', contacts: 0, people: 0, services: 0, referrals: 0 }],
    });
    expect((await closed('country-by-month', 'people', manager, 2025)).cells).toEqual([]);
    expect((await closed('country-by-month', 'people', manager, null)).cells).toHaveLength(6);
  });
});
