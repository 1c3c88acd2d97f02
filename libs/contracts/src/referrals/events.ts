import * as z from 'zod';
import { defineEvent } from '../event';
import {
  day,
  declineCode,
  id,
  priority,
  publishedServiceCode,
  referralStanding,
  referralState,
  standingOf,
  taxonomyVersion,
  type ReferralState,
} from '../vocabulary';

/** What every event that leads to a state says. */
const referral = { disclosureId: id, requestId: id, receiver: id, state: referralState, standing: referralStanding };

/** The state that events of a type led to while they did not say it. */
const ledTo = (state: ReferralState) => ({ state, standing: standingOf[state] });

const referralSample = {
  disclosureId: '3d9b0f6e-1d1c-4a53-8f7e-0c5a4f1b2c3d',
  requestId: '6b2f4d80-3c5e-4f70-9a81-b2c3d4e5f607',
  receiver: 'c2b7f6b4-33d1-4d0b-8a2f-2f0f0e6b7a55',
};

export const referralSent = defineEvent({
  owner: 'referrals',
  type: 'referral.sent',
  version: 1,
  says: 'A centre asked a partner for a service, naming a disclosure.',
  data: z.strictObject({ ...referral, serviceCode: publishedServiceCode, taxonomyVersion, priority }),
  sample: { ...referralSample, ...ledTo('sent'), serviceCode: 'LEG-01', taxonomyVersion: '2026-11', priority: 'soon' },
  before: ledTo('sent'),
});

export const referralReceived = defineEvent({
  owner: 'referrals',
  type: 'referral.received',
  version: 1,
  says: 'The referral is in the partner’s inbox and its answer clock runs.',
  data: z.strictObject({ ...referral, answerBy: z.iso.datetime() }),
  sample: { ...referralSample, ...ledTo('sent'), answerBy: '2026-11-24T09:00:00Z' },
  before: ledTo('sent'),
});

export const referralAcknowledged = defineEvent({
  owner: 'referrals',
  type: 'referral.acknowledged',
  version: 1,
  says: 'The partner has seen it; nothing is promised yet.',
  data: z.strictObject(referral),
  sample: { ...referralSample, ...ledTo('acknowledged') },
  before: ledTo('acknowledged'),
});

export const referralAccepted = defineEvent({
  owner: 'referrals',
  type: 'referral.accepted',
  version: 1,
  says: 'The partner takes it on.',
  data: z.strictObject({ ...referral, hoursToAnswer: z.number().min(0), appointmentOn: day.nullable() }),
  sample: { ...referralSample, ...ledTo('accepted'), hoursToAnswer: 5.5, appointmentOn: '2026-11-30' },
  before: ledTo('accepted'),
});

export const referralDeclined = defineEvent({
  owner: 'referrals',
  type: 'referral.declined',
  version: 1,
  says: 'The partner declines, with a code.',
  data: z.strictObject({ ...referral, hoursToAnswer: z.number().min(0), code: declineCode }),
  sample: { ...referralSample, ...ledTo('declined'), hoursToAnswer: 20, code: 'full' },
  before: ledTo('declined'),
});

export const referralServiceReported = defineEvent({
  owner: 'referrals',
  type: 'referral.service-reported',
  version: 1,
  says: 'The partner’s word that the service was given.',
  data: z.strictObject({ ...referral, givenOn: day }),
  sample: { ...referralSample, ...ledTo('service-reported'), givenOn: '2026-12-01' },
  before: ledTo('service-reported'),
});

export const referralConfirmed = defineEvent({
  owner: 'referrals',
  type: 'referral.confirmed',
  version: 1,
  says: 'The person’s word that the service was given.',
  data: z.strictObject(referral),
  sample: { ...referralSample, ...ledTo('confirmed') },
  before: ledTo('confirmed'),
});

export const referralExpired = defineEvent({
  owner: 'referrals',
  type: 'referral.expired',
  version: 1,
  says: 'Nobody answered in time.',
  data: z.strictObject(referral),
  sample: { ...referralSample, ...ledTo('expired') },
  before: ledTo('expired'),
});

export const referralWithdrawn = defineEvent({
  owner: 'referrals',
  type: 'referral.withdrawn',
  version: 1,
  says: 'The referral was taken back before it was accepted.',
  data: z.strictObject({ ...referral, reason: z.enum(['consent-withdrawn', 'disclosure-refused', 'by-sender']) }),
  sample: { ...referralSample, ...ledTo('withdrawn'), reason: 'consent-withdrawn' },
  before: ledTo('withdrawn'),
});

export const referralSharingStopped = defineEvent({
  owner: 'referrals',
  type: 'referral.sharing-stopped',
  version: 1,
  says: 'Consent was taken back after acceptance: the view is closed, the service may go on.',
  data: z.strictObject(referral),
  sample: { ...referralSample, ...ledTo('sharing-stopped') },
  before: ledTo('sharing-stopped'),
});

export const sharingNoticeAnswered = defineEvent({
  owner: 'referrals',
  type: 'referral.sharing-notice-answered',
  version: 1,
  says: 'The receiver said what it does with what it had read.',
  data: z.strictObject({ answer: z.enum(['deleted', 'returned', 'kept-on-own-ground']) }),
  sample: { answer: 'deleted' },
});

/** The events that lead to a state: each says which, and how the referral stands in it. */
export const referralStateEvents = [
  referralSent,
  referralReceived,
  referralAcknowledged,
  referralAccepted,
  referralDeclined,
  referralServiceReported,
  referralConfirmed,
  referralExpired,
  referralWithdrawn,
  referralSharingStopped,
] as const;

export const referralsEvents = [...referralStateEvents, sharingNoticeAnswered] as const;
