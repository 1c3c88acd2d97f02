import type { StaffActor } from '@mrc/access';
import { accessLevel, allEvents, referralStateEvents, roles, type AccessLevel, type Role } from '@mrc/contracts';
import type { ReceivedEvent } from '@mrc/messaging';
import { newsFor } from './live-routing';
import { LiveStream } from './live-stream';

const here = '11111111-1111-4111-8111-111111111111';
const elsewhere = '22222222-2222-4222-8222-222222222222';
const centre = '33333333-3333-4333-8333-333333333333';
const otherCentre = '44444444-4444-4444-8444-444444444444';
const agency = '55555555-5555-4555-8555-555555555555';
const thing = '66666666-6666-4666-8666-666666666666';
const subject = '77777777-7777-4777-8777-777777777777';

const staff = (role: Role, more: Partial<StaffActor> = {}): StaffActor => ({
  kind: 'staff',
  staffId: '88888888-8888-4888-8888-888888888888',
  organisationId: centre,
  controllerId: here,
  centreId: centre,
  timeZone: 'Asia/Dushanbe',
  jurisdictions: ['TJ'],
  offeringIds: [],
  roles: [role],
  ...more,
});

const event = (type: string, more: Partial<ReceivedEvent> = {}): ReceivedEvent => ({
  id: '0192f0c0-0000-7000-8000-000000000000',
  type,
  version: 1,
  aggregateId: thing,
  aggregateVersion: 4,
  subjectId: subject,
  controller: here,
  jurisdiction: 'TJ',
  centre,
  accessLevel: 'open',
  occurredOn: '2026-11-23',
  recordedAt: '2026-11-23T09:00:00Z',
  correlationId: '99999999-9999-4999-8999-999999999999',
  causationId: null,
  traceparent: null,
  data: {},
  ...more,
});

const offering = '77777777-7777-4777-8777-777777777777';
const changed = { kind: 'changed', id: thing };
const tick = { kind: 'tick' };
const partner = staff('partner-officer', {
  organisationId: agency,
  controllerId: agency,
  centreId: null,
  offeringIds: [offering],
});
const toAgency = { data: { disclosureId: thing, requestId: thing, receiver: agency, offering, inInbox: true } };

describe('live news', () => {
  it.each(roles)('of the own centre reach %s only where the role works there', (role) => {
    const expected = ['intake', 'case-worker', 'supervisor', 'protection-officer'].includes(role)
      ? [changed]
      : role === 'programme-manager'
        ? [tick]
        : [];
    expect(newsFor(staff(role), event('request.received'))).toEqual(expected);
  });

  it.each([
    ['another controller', { controller: elsewhere }],
    ['another centre', { centre: otherCentre }],
    ['no centre', { centre: null }],
  ])('of %s reach no centre', (_, more) => {
    expect(newsFor(staff('case-worker'), event('person.registered', more))).toEqual([]);
  });

  it('reach staff of a controller without a centre of their own from all its centres, and from no other controller', () => {
    const officer = staff('protection-officer', { centreId: null });
    expect(newsFor(officer, event('request.received', { centre: otherCentre }))).toEqual([changed]);
    expect(newsFor(officer, event('request.received', { controller: elsewhere }))).toEqual([]);
  });

  it.each(accessLevel.options)('of a thing that is %s', (level: AccessLevel) => {
    const told = level === 'open' || level === 'audited';
    const at = { accessLevel: level };
    expect(newsFor(staff('case-worker'), event('request.received', at))).toEqual(told ? [changed] : []);
    expect(newsFor(staff('programme-manager'), event('request.received', at))).toEqual(told ? [tick] : []);
    expect(newsFor(partner, event('referral.received', { ...at, ...toAgency }))).toEqual(told ? [changed] : []);
  });

  it('of a referral reach its receiver once it is in the inbox, and say nothing but its id', () => {
    for (const { type } of referralStateEvents) {
      const told = (inInbox: unknown) => newsFor(partner, event(type, { data: { ...toAgency.data, inInbox } }));
      expect([type, told(true), told(false), told(undefined)]).toEqual([type, [changed], [], []]);
    }
  });

  it('of somebody else’s referral, of a person or of a disclosure reach no partner', () => {
    const told = (data: object) =>
      newsFor(partner, event('referral.received', { data: { ...toAgency.data, ...data } }));
    expect(told({ receiver: elsewhere })).toEqual([]);
    expect(told({ offering: elsewhere })).toEqual([]);
    expect(told({ offering: null })).toEqual([]);
    expect(newsFor(partner, event('referral.received', { data: null }))).toEqual([]);
    const personal = allEvents.filter(({ type }) => !type.startsWith('referral.'));
    expect(personal.length).toBeGreaterThan(15);
    for (const { type } of personal) expect(newsFor(partner, event(type, toAgency))).toEqual([]);
  });

  it('of what a partner reads of a person reach them as news of the referral, and nobody else’s', () => {
    const told = (more: object, of: Partial<ReceivedEvent> = {}) =>
      newsFor(
        partner,
        event('disclosure.changed', { data: { ...toAgency.data, referralId: subject, ...more }, ...of }),
      );
    expect(told({})).toEqual([{ kind: 'changed', id: subject }]);
    for (const more of [{ receiver: elsewhere }, { receiver: null }, { offering: elsewhere }, { offering: null }])
      expect(told(more)).toEqual([]);
    expect(told({}, { accessLevel: 'protected' })).toEqual([]);
  });

  it('tell managers of their countries only that something moved', () => {
    const manager = staff('programme-manager', {
      controllerId: elsewhere,
      centreId: null,
      jurisdictions: ['KG', 'TJ'],
    });
    expect(newsFor(manager, event('person.registered'))).toEqual([tick]);
    expect(newsFor(manager, event('person.registered', { jurisdiction: 'RU' }))).toEqual([]);
  });

  it('of the directory reach nobody', () => {
    for (const role of roles) expect(newsFor(staff(role), event('offering.published'))).toEqual([]);
  });
});

describe('a live stream', () => {
  const open = (waiting = 0) => {
    const lines: string[] = [];
    const sink = {
      write: (chunk: string) => void lines.push(chunk),
      waiting: () => waiting,
      end: () => void lines.push('END'),
    };
    return { lines, stream: new LiveStream('key', staff('programme-manager'), sink) };
  };
  const ticksIn = (lines: readonly string[]) => lines.filter((line) => line.includes('tick')).length;

  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('tells changes at once', () => {
    const { lines, stream } = open();
    stream.tell({ kind: 'changed', id: thing });
    expect(lines.at(-1)).toBe(`data: {"kind":"changed","id":"${thing}"}\n\n`);
  });

  it('ticks at most once a second and once more after everything has settled', () => {
    const { lines, stream } = open();
    for (let ms = 0; ms < 3_000; ms += 10) {
      stream.tell({ kind: 'tick' });
      jest.advanceTimersByTime(10);
    }
    expect(ticksIn(lines)).toBe(3);
    jest.advanceTimersByTime(10_000);
    expect(ticksIn(lines)).toBe(5);
  });

  it('waits a moment before the first tick, so that figures have moved', () => {
    const { lines, stream } = open();
    stream.tell({ kind: 'tick' });
    jest.advanceTimersByTime(200);
    expect(ticksIn(lines)).toBe(0);
    jest.advanceTimersByTime(100);
    expect(ticksIn(lines)).toBe(1);
  });

  it('says why it ends, and nothing afterwards', () => {
    const { lines, stream } = open();
    stream.tell({ kind: 'tick' });
    stream.end('locked');
    stream.tell({ kind: 'changed', id: thing });
    stream.end('expired');
    jest.advanceTimersByTime(5_000);
    expect(lines.slice(1)).toEqual(['event: ended\ndata: {"reason":"locked"}\n\n', 'END']);
  });

  it('is closed where the other side does not read', () => {
    const { lines, stream } = open(70_000);
    stream.tell({ kind: 'changed', id: thing });
    expect(lines.at(-1)).toBe('END');
  });
});
