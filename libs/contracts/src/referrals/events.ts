import * as z from 'zod';
import { defineEvent, mark, partnerToldAs, type EventContract } from '../event';
import {
  day,
  declineCode,
  id,
  notServedReason,
  priority,
  publishedServiceCode,
  referralStanding,
  referralState,
  standingOf,
  taxonomyVersion,
  type ReferralState,
  withdrawalReason,
} from '../vocabulary';

/** What every event that leads to a state says; a confidential receiver and its offering are told as marks for the disclosure. */
const referral = {
  disclosureId: id,
  requestId: id,
  receiver: id.nullable(),
  receiverMark: mark.nullable(),
  offering: id.nullable(),
  offeringMark: mark.nullable(),
  state: referralState,
  standing: referralStanding,
  /** Whether it is, or was, in the partner's inbox: before that the partner hears nothing of it. */
  inInbox: z.boolean(),
};

/** The state that events of a type led to while they did not say it. */
const ledTo = (state: ReferralState) => ({ state, standing: standingOf[state] });

const referralSample = {
  disclosureId: '3d9b0f6e-1d1c-4a53-8f7e-0c5a4f1b2c3d',
  requestId: '6b2f4d80-3c5e-4f70-9a81-b2c3d4e5f607',
  receiver: 'c2b7f6b4-33d1-4d0b-8a2f-2f0f0e6b7a55',
  receiverMark: null,
  offering: '5b0ba4ef-8ac1-4f47-9c0a-f4a1a6a7a1de',
  offeringMark: null,
};

type StateEvent<E extends z.core.$ZodLooseShape> = {
  readonly leadsTo: ReferralState;
  /** What events told without it are taken to say of the inbox: false where some come before it. */
  readonly inInbox: boolean;
  readonly says: string;
  readonly data: E;
  readonly sample: z.input<z.ZodObject<E>>;
  readonly before?: EventContract['before'];
  readonly told?: EventContract['told'];
};

/** An event that leads to a state, with what else it says. It names the receiver, whose inbox hears of it at once. */
const stateEvent = <T extends string, E extends z.core.$ZodLooseShape>(
  type: T,
  { leadsTo, inInbox, says, data: more, sample, before, told }: StateEvent<E>,
) => {
  const data = z.strictObject({ ...referral, ...more });
  return defineEvent({
    owner: 'referrals',
    type,
    version: 1,
    says,
    data,
    sample: data.parse({ ...referralSample, ...ledTo(leadsTo), inInbox, ...sample }),
    before: { ...ledTo(leadsTo), inInbox, receiverMark: null, offering: null, offeringMark: null, ...before },
    told: (kept, telling) => partnerToldAs(told ? told(kept, telling) : kept, telling),
  });
};

export const referralSent = stateEvent('referral.sent', {
  leadsTo: 'sent',
  inInbox: false,
  says: 'A centre asked a partner for a service, naming a disclosure.',
  data: { serviceCode: publishedServiceCode, taxonomyVersion, priority, responsible: mark.nullable() },
  sample: { serviceCode: 'LEG-01', taxonomyVersion: '2026-11', priority: 'soon', responsible: null },
  before: { responsible: null },
  // who sent it holds what is hidden of it and of its consent
  told: (data, { responsible, markOf }) => ({
    ...data,
    responsible: responsible && markOf(String(data['requestId']), responsible),
  }),
});

export const referralReceived = stateEvent('referral.received', {
  leadsTo: 'sent',
  inInbox: true,
  says: 'The referral is in the partner’s inbox and its answer clock runs.',
  data: { answerBy: z.iso.datetime() },
  sample: { answerBy: '2026-11-24T09:00:00Z' },
});

export const referralAcknowledged = stateEvent('referral.acknowledged', {
  leadsTo: 'acknowledged',
  inInbox: true,
  says: 'The partner has seen it; nothing is promised yet.',
  data: {},
  sample: {},
});

export const referralAccepted = stateEvent('referral.accepted', {
  leadsTo: 'accepted',
  inInbox: true,
  says: 'The partner takes it on.',
  data: { hoursToAnswer: z.number().min(0), appointmentOn: day.nullable() },
  sample: { hoursToAnswer: 5.5, appointmentOn: '2026-11-30' },
});

export const referralDeclined = stateEvent('referral.declined', {
  leadsTo: 'declined',
  inInbox: true,
  says: 'The partner declines, with a code.',
  data: { hoursToAnswer: z.number().min(0), code: declineCode },
  sample: { hoursToAnswer: 20, code: 'full' },
});

export const referralServiceReported = stateEvent('referral.service-reported', {
  leadsTo: 'service-reported',
  inInbox: true,
  says: 'The partner’s word that the service was given.',
  data: { givenOn: day },
  sample: { givenOn: '2026-12-01' },
});

export const referralConfirmed = stateEvent('referral.confirmed', {
  leadsTo: 'confirmed',
  inInbox: true,
  says: 'The person’s word that the service was given.',
  data: {},
  sample: {},
});

export const referralAppointmentMoved = stateEvent('referral.appointment-moved', {
  leadsTo: 'accepted',
  inInbox: true,
  says: 'The partner gave another appointment, or took it away; the referral goes on.',
  data: { appointmentOn: day.nullable() },
  sample: { appointmentOn: '2026-12-02' },
});

export const referralNotServed = stateEvent('referral.not-served', {
  leadsTo: 'not-served',
  inInbox: true,
  says: 'The partner’s word that the service was not given, with a reason.',
  data: { code: notServedReason },
  sample: { code: 'did-not-come' },
});

export const referralNotConfirmed = stateEvent('referral.not-confirmed', {
  leadsTo: 'not-confirmed',
  inInbox: true,
  says: 'The person does not confirm the service that the partner reported.',
  data: {},
  sample: {},
});

export const referralExpired = stateEvent('referral.expired', {
  leadsTo: 'expired',
  inInbox: false,
  says: 'Nobody answered in time.',
  data: {},
  sample: {},
});

export const referralWithdrawn = stateEvent('referral.withdrawn', {
  leadsTo: 'withdrawn',
  inInbox: false,
  says: 'The referral was taken back before it was accepted.',
  data: { reason: withdrawalReason },
  sample: { reason: 'consent-withdrawn' },
});

export const referralSharingStopped = stateEvent('referral.sharing-stopped', {
  leadsTo: 'sharing-stopped',
  inInbox: true,
  says: 'Consent was taken back after acceptance: the view is closed, the service may go on.',
  data: {},
  sample: {},
});

export const sharingNoticeAnswered = defineEvent({
  owner: 'referrals',
  type: 'referral.sharing-notice-answered',
  version: 1,
  says: 'The receiver said what it does with what it had read.',
  data: z.strictObject({ answer: z.enum(['deleted', 'returned', 'kept-on-own-ground']) }),
  sample: { answer: 'deleted' },
});

export const referralErased = defineEvent({
  owner: 'referrals',
  type: 'referral.erased',
  version: 1,
  says: 'Who was referred was erased: the partner keeps the number, the service, days and codes, the sender nothing. Whoever keeps something of it erases it.',
  data: z.strictObject({}),
  sample: {},
});

export const referralsEvents = [
  referralSent,
  referralReceived,
  referralAcknowledged,
  referralAccepted,
  referralDeclined,
  referralServiceReported,
  referralConfirmed,
  referralAppointmentMoved,
  referralNotServed,
  referralNotConfirmed,
  referralExpired,
  referralWithdrawn,
  referralSharingStopped,
  sharingNoticeAnswered,
  referralErased,
] as const;

type ReferralsEvent = (typeof referralsEvents)[number];
type LeadingToAState = Extract<ReferralsEvent, { readonly sample: { readonly state: ReferralState } }>;

const leadsToAState = (event: ReferralsEvent): event is LeadingToAState => 'state' in event.data.shape;

/** The events that lead to a state: each says which, and how the referral stands in it. */
export const referralStateEvents = referralsEvents.filter(leadsToAState);
