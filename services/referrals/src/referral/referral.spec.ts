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
  opensTo,
  receive,
  reportService,
  stopSharing,
  withdraw,
  type ReferralAction,
} from './referral';
import type {
  AcceptedReferral,
  AcknowledgedReferral,
  ReceivedReferral,
  Referral,
  SentReferral,
  ServiceReportedReferral,
  SharingStoppedReferral,
} from './referral-states';

const at = new Date('2026-11-04T06:00:00Z');
const facts = {
  id: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f01',
  version: 3,
  controller: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f02',
  jurisdiction: 'TJ',
  centre: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f03',
  timeZone: 'Asia/Dushanbe',
  accessLevel: 'audited',
  subjectId: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f04',
  requestId: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f05',
  disclosureId: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f06',
  receiver: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f07',
  offeringId: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f08',
  serviceCode: 'LEG-01',
  taxonomyVersion: '2026-11',
  priority: 'soon',
  answerWithinHours: 48,
  sentBy: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f09',
  isCallers: true,
  sentAt: new Date('2026-11-02T05:00:00Z'),
} as const;
const named = { disclosureId: facts.disclosureId, requestId: facts.requestId, receiver: facts.receiver };
const reception = { receivedAt: new Date('2026-11-02T06:00:00Z'), answerBy: new Date('2026-11-04T06:00:00Z') };
const acceptance = { at: new Date('2026-11-03T06:00:00Z'), appointmentAt: null, appointmentPlace: null };
const service = { on: '2026-11-05', note: null };

const sent: SentReferral = { ...facts, state: 'sent', reception: null };
const received: ReceivedReferral = { ...facts, state: 'sent', reception };
const acknowledged: AcknowledgedReferral = { ...facts, state: 'acknowledged', reception };
const accepted: AcceptedReferral = { ...facts, state: 'accepted', reception, acceptance };
const reported: ServiceReportedReferral = { ...accepted, state: 'service-reported', service, sharingNotice: 'none' };
const stopped: SharingStoppedReferral = {
  ...accepted,
  state: 'sharing-stopped',
  service: null,
  sharingNotice: 'waiting',
};

const cases = {
  'sent, in no inbox': sent,
  'sent, in the inbox': received,
  acknowledged,
  accepted,
  declined: { ...facts, state: 'declined', reception, declined: { at, code: 'full', note: null } },
  'service reported': reported,
  'service reported, notice waiting': { ...reported, sharingNotice: 'waiting' },
  'service reported, notice answered': { ...reported, sharingNotice: 'deleted' },
  confirmed: { ...reported, state: 'confirmed' },
  'confirmed, notice waiting': { ...reported, state: 'confirmed', sharingNotice: 'waiting' },
  expired: { ...facts, state: 'expired', reception },
  'expired before the inbox': { ...facts, state: 'expired', reception: null },
  'withdrawn before the inbox': { ...facts, state: 'withdrawn', reception: null },
  'withdrawn from the inbox': { ...facts, state: 'withdrawn', reception },
  'sharing stopped': stopped,
  'sharing stopped, notice answered': { ...stopped, sharingNotice: 'returned' },
  'sharing stopped, service reported': { ...stopped, service },
} as const satisfies Record<string, Referral>;

const asked =
  <Open>(opens: (referral: Referral, at: Date) => Result<Open, Refusal>, decide: (open: Open) => Decision<Referral>) =>
  (referral: Referral, moment = acceptance.at) => {
    const open = opens(referral, moment);
    return open.ok ? ok(decide(open.value)) : open;
  };

const decisions = {
  receive: (referral: Referral) => receive(referral, at),
  acknowledge: asked(opensTo.acknowledge, acknowledge),
  accept: asked(opensTo.accept, (referral) => accept(referral, acceptance, null)),
  decline: asked(opensTo.decline, (referral) => decline(referral, { at: acceptance.at, code: 'full', note: null })),
  'report-service': asked(opensTo['report-service'], (referral) => reportService(referral, service)),
  confirm: asked(opensTo.confirm, confirm),
  withdraw: asked(opensTo.withdraw, (referral) => withdraw(referral, 'by-sender')),
  'stop-sharing': stopSharing,
  expire: (referral: Referral) => expire(referral, at),
  'answer-sharing-notice': asked(opensTo['answer-sharing-notice'], (open) => answerSharingNotice(open, 'deleted')),
} satisfies Record<ReferralAction, unknown> & Record<string, unknown>;

type Case = keyof typeof cases;
type DecisionName = keyof typeof decisions;
/** The state reached and what is told, or nothing where the state forbids it. */
type Outcome = readonly [ReferralState, string] | null;

const unanswered = {
  acknowledge: ['acknowledged', 'referral.acknowledged'],
  accept: ['accepted', 'referral.accepted'],
  decline: ['declined', 'referral.declined'],
  withdraw: ['withdrawn', 'referral.withdrawn'],
  'stop-sharing': ['withdrawn', 'referral.withdrawn'],
  expire: ['expired', 'referral.expired'],
  receive: null,
  'report-service': null,
  confirm: null,
  'answer-sharing-notice': null,
} as const satisfies Record<DecisionName, Outcome>;

const nothing = {
  receive: null,
  acknowledge: null,
  accept: null,
  decline: null,
  'report-service': null,
  confirm: null,
  withdraw: null,
  'stop-sharing': null,
  expire: null,
  'answer-sharing-notice': null,
} as const satisfies Record<DecisionName, Outcome>;

const answered = (state: ReferralState) => [state, 'referral.sharing-notice-answered'] as const;
const report = ['service-reported', 'referral.service-reported'] as const;
const confirmation = ['confirmed', 'referral.confirmed'] as const;
const stop = ['sharing-stopped', 'referral.sharing-stopped'] as const;

const table: Record<Case, Record<DecisionName, Outcome>> = {
  'sent, in no inbox': {
    ...nothing,
    receive: ['sent', 'referral.received'],
    withdraw: ['withdrawn', 'referral.withdrawn'],
    'stop-sharing': ['withdrawn', 'referral.withdrawn'],
  },
  'sent, in the inbox': unanswered,
  acknowledged: { ...unanswered, acknowledge: null },
  accepted: { ...nothing, 'report-service': report, 'stop-sharing': stop },
  declined: nothing,
  'service reported': { ...nothing, confirm: confirmation, 'stop-sharing': stop },
  'service reported, notice waiting': {
    ...nothing,
    confirm: confirmation,
    'answer-sharing-notice': answered('service-reported'),
  },
  'service reported, notice answered': { ...nothing, confirm: confirmation },
  confirmed: nothing,
  'confirmed, notice waiting': { ...nothing, 'answer-sharing-notice': answered('confirmed') },
  expired: nothing,
  'expired before the inbox': nothing,
  'withdrawn before the inbox': nothing,
  'withdrawn from the inbox': nothing,
  'sharing stopped': {
    ...nothing,
    'report-service': report,
    'answer-sharing-notice': answered('sharing-stopped'),
  },
  'sharing stopped, notice answered': { ...nothing, 'report-service': report },
  'sharing stopped, service reported': {
    ...nothing,
    confirm: confirmation,
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

  it('leaves the notice waiting while the service goes on', () => {
    const { next } = reportService({ ...stopped, service: null }, service);
    expect(next).toMatchObject({ state: 'service-reported', sharingNotice: 'waiting' });
    expect(confirm(next).next).toMatchObject({ sharingNotice: 'waiting' });
  });
});
