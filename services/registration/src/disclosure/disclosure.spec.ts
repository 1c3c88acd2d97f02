import { closeDisclosure, offerDisclosure, openDisclosure, type Disclosure } from './disclosure';

const on = (today: string) => ({ today, at: new Date(`${today}T06:00:00Z`) });

const terms = {
  id: '3d9b0f6e-1d1c-4a53-8f7e-0c5a4f1b2c3d',
  consentId: '8f14e45f-ceea-467f-a8d1-0b8f0c8e2a10',
  ground: 'consent' as const,
  exceptionId: null,
  endsAt: null,
  personId: '1f0c9a52-7a43-4d2c-9c57-1a2b3c4d5e6f',
  receiver: 'c2b7f6b4-33d1-4d0b-8a2f-2f0f0e6b7a55',
  fields: ['name'] as const,
  summary: 'synthetic',
  until: '2026-12-31',
  unusedUntil: '2026-11-16',
  accessLevel: 'audited' as const,
};
const referralId = '9a1e7c3b-52d4-4f7e-b0a1-6c8d9e0f1a2b';

const states: Readonly<Record<Disclosure['state'], Disclosure>> = {
  prepared: { ...terms, state: 'prepared' },
  offered: { ...terms, state: 'offered', referralId },
  open: { ...terms, state: 'open', referralId },
  closed: { ...terms, state: 'closed', closedFor: 'withdrawn' },
};

const isItsReceiver = (receiver: string) => receiver === terms.receiver;

const decisions = {
  offer: (disclosure: Disclosure) =>
    offerDisclosure(disclosure, { id: referralId, isFor: isItsReceiver }, on('2026-11-02')),
  offerToAnother: (disclosure: Disclosure) =>
    offerDisclosure(disclosure, { id: '6b2f4d80-3c5e-4f70-9a81-b2c3d4e5f607', isFor: isItsReceiver }, on('2026-11-02')),
  open: openDisclosure,
  close: (disclosure: Disclosure) => closeDisclosure(disclosure, 'declined'),
};

type Expected = { readonly state: Disclosure['state']; readonly tells: string | null };

const table: Readonly<Record<Disclosure['state'], Readonly<Record<keyof typeof decisions, Expected>>>> = {
  prepared: {
    offer: { state: 'offered', tells: 'disclosure.offered' },
    offerToAnother: { state: 'offered', tells: 'disclosure.offered' },
    open: { state: 'prepared', tells: null },
    close: { state: 'closed', tells: 'disclosure.closed' },
  },
  offered: {
    offer: { state: 'offered', tells: null },
    offerToAnother: { state: 'offered', tells: 'disclosure.refused' },
    open: { state: 'open', tells: 'disclosure.opened' },
    close: { state: 'closed', tells: 'disclosure.closed' },
  },
  open: {
    offer: { state: 'open', tells: null },
    offerToAnother: { state: 'open', tells: 'disclosure.refused' },
    open: { state: 'open', tells: null },
    close: { state: 'closed', tells: 'disclosure.closed' },
  },
  closed: {
    offer: { state: 'closed', tells: 'disclosure.refused' },
    offerToAnother: { state: 'closed', tells: 'disclosure.refused' },
    open: { state: 'closed', tells: null },
    close: { state: 'closed', tells: null },
  },
};

const cells = Object.entries(table).flatMap(([state, row]) =>
  Object.entries(row).map(([decision, expected]) => ({ from: state, decision, expected })),
);

describe('a disclosure', () => {
  it.each(cells)(
    'that is $from: $decision makes it $expected.state and tells $tells',
    ({ from, decision, expected }) => {
      const { next, events } = decisions[decision as keyof typeof decisions](states[from as Disclosure['state']]);
      expect(next.state).toBe(expected.state);
      expect(events.map((event) => event.contract.type)).toEqual(expected.tells ? [expected.tells] : []);
    },
  );

  it.each([
    ['another receiver', { id: referralId, isFor: () => false }, '2026-11-02', 'other-receiver'],
    ['the last day to use it', { id: referralId, isFor: isItsReceiver }, '2026-11-17', 'lapsed'],
  ])('is not offered past %s', (_what, referral, today, reason) => {
    const { next, events } = offerDisclosure(states.prepared, referral, on(today));
    expect(next).toEqual(states.prepared);
    expect(events[0]?.data).toMatchObject({ reason });
  });

  it('is offered on the last day to use it', () => {
    const { next } = offerDisclosure(states.prepared, { id: referralId, isFor: isItsReceiver }, on('2026-11-16'));
    expect(next.state).toBe('offered');
  });

  it.each([
    ['withdrawn', 'withdrawn'],
    ['lapsed', 'lapsed'],
  ] as const)('that closed because it was %s says so to a referral that comes too late', (closedFor, reason) => {
    const closed: Disclosure = { ...terms, state: 'closed', closedFor };
    const { events } = offerDisclosure(closed, { id: referralId, isFor: isItsReceiver }, on('2026-11-02'));
    expect(events[0]?.data).toMatchObject({ reason });
  });

  it.each([
    ['it had ended', 'ended', referralId, 'withdrawn'],
    ['its time was over', 'lapsed', referralId, 'withdrawn'],
    ['its time was over before anybody was asked', 'lapsed', undefined, undefined],
    ['it was declined', 'declined', referralId, undefined],
    ['it was withdrawn', 'withdrawn', referralId, undefined],
  ] as const)('taken back after %s tells it only where its receiver may have read it', (_when, closedFor, by, told) => {
    const closed: Disclosure = { ...terms, state: 'closed', closedFor, ...(by && { referralId: by }) };
    const { next, events } = closeDisclosure(closed, 'withdrawn');
    expect(next).toMatchObject({ closedFor: told ?? closedFor });
    expect(events.map(({ data }) => data)).toMatchObject(told ? [{ reason: told }] : []);
    expect(closeDisclosure(closed, 'lapsed').events).toEqual([]);
  });

  it('on an exception whose hours are over is refused to a referral as lapsed, on the day itself', () => {
    const exception = { consentId: null, exceptionId: referralId, ground: 'vital-interest' as const };
    const over = { ...states.prepared, ...exception, endsAt: new Date('2026-11-02T05:59:00Z') };
    const referral = { id: referralId, isFor: isItsReceiver };
    expect(offerDisclosure(over, referral, on('2026-11-02')).events).toMatchObject([{ data: { reason: 'lapsed' } }]);
    const stands = { ...over, endsAt: new Date('2026-11-02T06:01:00Z') };
    expect(offerDisclosure(stands, referral, on('2026-11-02')).next.state).toBe('offered');
  });
});
