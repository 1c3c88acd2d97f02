import { sendReferral, type CallInput } from '@mrc/contracts';
import { sampleWith } from '@mrc/testing';
import type { KnownDisclosure } from '../known-disclosure/known-disclosure.projection';
import { opensTo, type ReferralAction } from './referral';
import {
  justSent,
  type AcceptedReferral,
  type AcknowledgedReferral,
  type Facts,
  type NotServedReferral,
  type ReceivedReferral,
  type Referral,
  type SentReferral,
  type ServiceReportedReferral,
  type SharingStoppedReferral,
} from './referral-states';
import type { Sending } from './sending';

type Input = CallInput<typeof sendReferral>;

/** The input of sending a referral that names these; what need not be said is not. */
export const sendingInput = (named: Partial<Input> = {}): Input =>
  sampleWith(sendReferral.input, { priority: 'soon', ...named });

const {
  commandId: _,
  requestId: _request,
  offeringId: _offering,
  disclosureId: _disclosure,
  ...given
} = sendingInput();

export const at = new Date('2026-11-04T06:00:00Z');
/** What is so of each of these referrals in all its life. */
export const facts: Omit<Facts, keyof typeof justSent> = {
  ...given,
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
  answerWithinHours: 48,
  sentBy: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f09',
  isCallers: true,
  sentAt: new Date('2026-11-02T05:00:00Z'),
};
export const reception = { receivedAt: new Date('2026-11-02T06:00:00Z'), answerBy: new Date('2026-11-04T06:00:00Z') };
export const acceptance = {
  at: new Date('2026-11-03T06:00:00Z'),
  appointmentAt: null,
  appointmentZone: null,
  appointmentPlace: null,
};
export const service = { on: '2026-11-05', note: null };

export const sent: SentReferral = { ...facts, ...justSent };
export const received: ReceivedReferral = { ...sent, reception };
export const acknowledged: AcknowledgedReferral = { ...received, state: 'acknowledged' };
export const accepted: AcceptedReferral = { ...received, state: 'accepted', acceptance };
export const reported: ServiceReportedReferral = {
  ...accepted,
  state: 'service-reported',
  service,
  notServed: null,
  sharingNotice: 'none',
};
export const stopped: SharingStoppedReferral = {
  ...accepted,
  state: 'sharing-stopped',
  service: null,
  notServed: null,
  sharingNotice: 'waiting',
};

export const notServed: NotServedReferral = {
  ...accepted,
  state: 'not-served',
  service: null,
  notServed: { reason: 'did-not-come', note: null },
  sharingNotice: 'none',
};

/** A referral in every state, and in what makes a difference to it there. */
export const cases = {
  'sent, in no inbox': sent,
  'sent, in the inbox': received,
  acknowledged,
  accepted,
  declined: { ...received, state: 'declined', declined: { at, code: 'full', note: null } },
  'service reported': reported,
  'service reported, notice waiting': { ...reported, sharingNotice: 'waiting' },
  'service reported, notice answered': { ...reported, sharingNotice: 'deleted' },
  confirmed: { ...reported, state: 'confirmed' },
  'confirmed, notice waiting': { ...reported, state: 'confirmed', sharingNotice: 'waiting' },
  'not served': notServed,
  'not served, notice waiting': { ...notServed, sharingNotice: 'waiting' },
  'not confirmed': { ...reported, state: 'not-confirmed' },
  'not confirmed, notice waiting': { ...reported, state: 'not-confirmed', sharingNotice: 'waiting' },
  expired: { ...received, state: 'expired' },
  'expired before the inbox': { ...sent, state: 'expired' },
  'withdrawn before the inbox': { ...sent, state: 'withdrawn', withdrawnBecause: 'by-sender' },
  'withdrawn from the inbox': { ...received, state: 'withdrawn', withdrawnBecause: null },
  'sharing stopped': stopped,
  'sharing stopped, notice answered': { ...stopped, sharingNotice: 'returned' },
  'sharing stopped, service reported': { ...stopped, service },
} as const satisfies Record<string, Referral>;

const request = {
  id: '6b2f4d80-3c5e-4f70-9a81-b2c3d4e5f607',
  controller: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f02',
  jurisdiction: 'TJ',
  centre: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f03',
  accessLevel: 'audited',
  subjectId: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f04',
  serviceCode: 'LEG-01',
  taxonomyVersion: '2026-11',
  isCallers: false,
  closedFor: null,
} as const;
const receiver = 'c2b7f6b4-33d1-4d0b-8a2f-2f0f0e6b7a55';
const offering = {
  id: '5b0ba4ef-8ac1-4f47-9c0a-f4a1a6a7a1de',
  organisationId: receiver,
  serviceCodes: ['LEG-01', 'LEG-02'],
  confidential: false,
  answerWithinHours: 48,
  canBeRead: true,
};
const disclosure: KnownDisclosure = {
  id: '3d9b0f6e-1d1c-4a53-8f7e-0c5a4f1b2c3d',
  subjectId: request.subjectId,
  isForPartner: true,
  accessLevel: 'audited',
  isCallers: false,
  until: '2026-12-22',
  state: 'prepared',
  closedFor: null,
};
/** What would be sent. */
export const sending = {
  id: '9a1e7c3b-52d4-4f7e-b0a1-6c8d9e0f1a2b',
  given,
  sentBy: 'd0b0c4c8-0b1f-4d4b-9d8e-3b7a7c0b3f09',
  sentAt: new Date('2026-11-02T05:00:00Z'),
  timeZone: 'Asia/Dushanbe',
  today: '2026-11-02',
  request,
  contact: undefined,
  offering,
  agreed: true,
  agreesToCare: true,
  disclosure,
} satisfies Sending;

/** Which of these actions a referral is open to at a moment, in their order. */
export const openActions = <Action extends ReferralAction>(
  actions: readonly Action[],
  referral: Referral,
  moment: Date = reception.receivedAt,
): Action[] => actions.filter((action) => opensTo[action](referral, moment).ok);
