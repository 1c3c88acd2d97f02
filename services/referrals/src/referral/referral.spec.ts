import {
  referralState,
  referralStateEvents,
  type CallInput,
  type DecidedEvent,
  type Decision,
  type declineReferral,
  type ReferralState,
  type Refusal,
} from '@mrc/contracts';
import { ok, type Result } from '@mrc/kernel';
import {
  accept,
  acknowledge,
  answerSharingNotice,
  confirm,
  decline,
  levelOfNews,
  expire,
  moveAppointment,
  notConfirm,
  opensTo,
  receive,
  reportNotServed,
  reportService,
  stopSharing,
  withdraw,
  type ReferralAction,
} from './referral';
import {
  acceptance,
  acknowledged,
  at,
  cases,
  facts,
  notServed,
  received,
  reception,
  reported,
  sent,
  service,
  stopped,
} from './referral.fixture';
import type { ReceivedReferral, Referral } from './referral-states';

const named = { disclosureId: facts.disclosureId, requestId: facts.requestId, receiver: facts.receiver };

const asked =
  <Open>(opens: (referral: Referral, at: Date) => Result<Open, Refusal>, decide: (open: Open) => Decision<Referral>) =>
  (referral: Referral, moment = acceptance.at) => {
    const open = opens(referral, moment);
    return open.ok ? ok(decide(open.value)) : open;
  };

const moved = { appointmentAt: '2026-11-09T05:00:00.000Z', appointmentZone: 'Asia/Dushanbe', appointmentPlace: null };

const decisions = {
  receive: (referral: Referral) => receive(referral, at),
  acknowledge: asked(opensTo.acknowledge, acknowledge),
  accept: asked(opensTo.accept, (referral) => accept(referral, acceptance, null)),
  decline: asked(opensTo.decline, (referral) => decline(referral, { at: acceptance.at, code: 'full', note: null })),
  'move-appointment': asked(opensTo['move-appointment'], (referral) => moveAppointment(referral, moved, '2026-11-09')),
  'report-not-served': asked(opensTo['report-not-served'], (referral) =>
    reportNotServed(referral, { reason: 'did-not-come', note: null }),
  ),
  'not-confirm': asked(opensTo['not-confirm'], notConfirm),
  'report-service': asked(opensTo['report-service'], (referral) => reportService(referral, service)),
  confirm: asked(opensTo.confirm, confirm),
  withdraw: asked(opensTo.withdraw, (referral) => withdraw(referral, 'by-sender')),
  'stop-sharing': stopSharing,
  expire: (referral: Referral) => expire(referral, at),
  'answer-sharing-notice': asked(opensTo['answer-sharing-notice'], (open) => answerSharingNotice(open, 'deleted')),
} satisfies Record<ReferralAction, unknown> & Record<string, unknown>;

type Case = keyof typeof cases;
type DecisionName = keyof typeof decisions;
/** The state reached and what is told; a decision without a cell is forbidden. */
type Cells = { readonly [Name in DecisionName]?: readonly [ReferralState, string] };

const unanswered = {
  acknowledge: ['acknowledged', 'referral.acknowledged'],
  accept: ['accepted', 'referral.accepted'],
  decline: ['declined', 'referral.declined'],
  withdraw: ['withdrawn', 'referral.withdrawn'],
  'stop-sharing': ['withdrawn', 'referral.withdrawn'],
  expire: ['expired', 'referral.expired'],
} as const satisfies Cells;

const { acknowledge: _, ...seen } = unanswered;
const answered = (state: ReferralState) => [state, 'referral.sharing-notice-answered'] as const;
const report = ['service-reported', 'referral.service-reported'] as const;
const confirmation = ['confirmed', 'referral.confirmed'] as const;
const nothing = ['not-served', 'referral.not-served'] as const;
const denial = ['not-confirmed', 'referral.not-confirmed'] as const;
const movedIn = (state: ReferralState) => [state, 'referral.appointment-moved'] as const;
const stop = ['sharing-stopped', 'referral.sharing-stopped'] as const;
const askedOf = (state: ReferralState) => [state, 'referral.sharing-stopped'] as const;

/** What was reported is taken back, by the partner or by the person. */
const unsaid = { 'report-not-served': nothing, 'not-confirm': denial } as const;
/** What came to nothing is said anew: the service was given, or the reason is another. */
const saidAnew = { 'report-service': report, 'report-not-served': nothing } as const;
const goingOn = { ...saidAnew, 'move-appointment': movedIn('sharing-stopped') } as const;

const table: Record<Case, Cells> = {
  'sent, in no inbox': {
    receive: ['sent', 'referral.received'],
    withdraw: ['withdrawn', 'referral.withdrawn'],
    'stop-sharing': ['withdrawn', 'referral.withdrawn'],
  },
  'sent, in the inbox': unanswered,
  acknowledged: seen,
  accepted: {
    'move-appointment': movedIn('accepted'),
    'report-service': report,
    'report-not-served': nothing,
    'stop-sharing': stop,
  },
  declined: {},
  'service reported': { confirm: confirmation, ...unsaid, 'stop-sharing': stop },
  'service reported, notice waiting': {
    confirm: confirmation,
    ...unsaid,
    'answer-sharing-notice': answered('service-reported'),
  },
  'service reported, notice answered': { confirm: confirmation, ...unsaid },
  confirmed: { 'not-confirm': denial, 'stop-sharing': askedOf('confirmed') },
  'not served': { ...saidAnew, 'stop-sharing': askedOf('not-served') },
  'not served, notice waiting': { ...saidAnew, 'answer-sharing-notice': answered('not-served') },
  'not confirmed': { ...saidAnew, confirm: confirmation, 'stop-sharing': askedOf('not-confirmed') },
  'not confirmed, notice waiting': {
    ...saidAnew,
    confirm: confirmation,
    'answer-sharing-notice': answered('not-confirmed'),
  },
  'confirmed, notice waiting': { 'not-confirm': denial, 'answer-sharing-notice': answered('confirmed') },
  expired: {},
  'expired before the inbox': {},
  'withdrawn before the inbox': {},
  'withdrawn from the inbox': {},
  'sharing stopped': {
    ...goingOn,
    'answer-sharing-notice': answered('sharing-stopped'),
  },
  'sharing stopped, notice answered': goingOn,
  'sharing stopped, service reported': {
    confirm: confirmation,
    ...unsaid,
    'answer-sharing-notice': answered('sharing-stopped'),
  },
};

const caseNames = Object.keys(cases) as Case[];
const decisionNames = Object.keys(decisions) as DecisionName[];
const cells = caseNames.flatMap((name) => decisionNames.map((decision) => ({ name, decision })));

const stateTold = ({ contract, data }: DecidedEvent) =>
  referralStateEvents.some(({ type }) => type === contract.type) ? [Reflect.get(Object(data), 'state')] : [];

const valid = ({ contract, data }: DecidedEvent) => contract.data.safeParse(data).success;

describe('a referral', () => {
  it.each(cells)('that is $name, asked to $decision', ({ name, decision }) => {
    const expected = table[name][decision];
    const result = decisions[decision](cases[name]);
    if (!expected) {
      const refusal = { code: 'REFERRAL_STATE_FORBIDS', facts: { state: cases[name].state } };
      expect(result).toEqual({ ok: false, refusal });
      return;
    }
    if (!result.ok) throw new Error('It was refused');
    expect([result.value.next.state, ...result.value.events.map((event) => event.contract.type)]).toEqual(expected);
    expect(result.value.events.every(valid)).toBe(true);
    expect(result.value.events.flatMap(stateTold).every((state) => state === result.value.next.state)).toBe(true);
    expect(result.value.next).toMatchObject({ id: facts.id, version: facts.version });
  });

  it('has a case for every state', () => {
    expect(new Set(Object.values(cases).map(({ state }) => state))).toEqual(new Set(referralState.options));
  });
});

describe('the answer clock', () => {
  it('runs from reception for the hours the offering promised', () => {
    const result = receive(sent, new Date('2026-11-02T06:30:00Z'));
    expect(result).toMatchObject({
      value: {
        next: {
          reception: { receivedAt: new Date('2026-11-02T06:30:00Z'), answerBy: new Date('2026-11-04T06:30:00Z') },
        },
        events: [{ data: { ...named, answerBy: '2026-11-04T06:30:00.000Z' } }],
      },
    });
  });

  it('tells the hours to an answer with two decimals, never below zero', () => {
    const hours = (moment: string) => {
      const { events } = accept(received, { ...acceptance, at: new Date(moment) }, null);
      return events[0].data;
    };
    expect(hours('2026-11-02T11:30:00Z')).toMatchObject({ ...named, hoursToAnswer: 5.5, appointmentOn: null });
    expect(hours('2026-11-02T06:00:40Z')).toMatchObject({ hoursToAnswer: 0.01 });
    expect(hours('2026-11-02T05:59:00Z')).toMatchObject({ hoursToAnswer: 0 });
  });

  it.each(['acknowledge', 'accept', 'decline'] as const)(
    'lets nobody %s once it ran out, whether or not anything has noticed yet',
    (action) => {
      const after = (ms: number) => new Date(reception.answerBy.getTime() + ms);
      expect(decisions[action](received, after(-1))).toMatchObject({ ok: true });
      const ranOut = { code: 'REFERRAL_STATE_FORBIDS', facts: { state: 'expired' } };
      for (const late of [0, 20 * 60_000])
        expect(decisions[action](received, after(late))).toEqual({ ok: false, refusal: ranOut });
    },
  );

  it('does not run out a moment too early', () => {
    expect(expire(received, new Date(reception.answerBy.getTime() - 1)).ok).toBe(false);
    expect(expire(received, reception.answerBy).ok).toBe(true);
  });

  it('runs for the promised hours and a day after it was sent where it reached no inbox', () => {
    const dayLater = new Date('2026-11-05T05:00:00Z');
    expect(expire(sent, new Date(dayLater.getTime() - 1)).ok).toBe(false);
    expect(expire(sent, dayLater)).toMatchObject({ value: { next: { state: 'expired', reception: null } } });
  });
});

describe('declining', () => {
  const levelsAfter = (referral: ReceivedReferral, code: CallInput<typeof declineReferral>['code']) => {
    const { next } = decline(referral, { at: acceptance.at, code, note: null });
    return [next.accessLevel, levelOfNews(next)];
  };

  it('for somebody’s status protects what is told of it and leaves the referral where it was', () => {
    expect(levelsAfter(received, 'denied-for-status')).toEqual(['audited', 'protected']);
    expect(levelsAfter({ ...received, accessLevel: 'sealed' }, 'denied-for-status')).toEqual(['sealed', 'sealed']);
    expect(levelsAfter(received, 'full')).toEqual(['audited', 'audited']);
  });
});

describe('taking consent back', () => {
  it('keeps what the partner had already reported', () => {
    expect(stopSharing(reported)).toMatchObject({ value: { next: { service, sharingNotice: 'waiting' } } });
  });

  it('tells why an unanswered referral was withdrawn', () => {
    expect(stopSharing(acknowledged)).toMatchObject({ value: { events: [{ data: { reason: 'consent-withdrawn' } }] } });
  });

  it('asks the receiver also where nothing came of it, and still does where it says otherwise afterwards', () => {
    const asked = stopSharing(notServed);
    expect(asked).toMatchObject({ value: { next: { state: 'not-served', sharingNotice: 'waiting' } } });
    const { next } = reportService({ ...notServed, sharingNotice: 'waiting' }, service);
    expect(next).toMatchObject({ state: 'service-reported', sharingNotice: 'waiting' });
  });

  it('leaves the notice waiting while the service goes on', () => {
    const { next } = reportService({ ...stopped, service: null }, service);
    expect(next).toMatchObject({ state: 'service-reported', sharingNotice: 'waiting' });
    expect(confirm(next).next).toMatchObject({ sharingNotice: 'waiting' });
  });
});
