import * as z from 'zod';
import { changed, command, commandInput, query } from '../call';
import { timelineEntry } from '../timeline';
import {
  day,
  declineCode,
  id,
  instant,
  pageOf,
  pageRequest,
  priority,
  referralState,
  publishedServiceCode,
  taxonomyVersion,
  text,
} from '../vocabulary';

export const sendReferral = command('referrals', 'sendReferral', {
  input: commandInput({ requestId: id, offeringId: id, disclosureId: id, priority }),
  output: z.strictObject({ id, version: z.int(), number: z.string() }),
  refusals: [
    'NOT_FOUND',
    'NO_AGREEMENT_IN_FORCE',
    'OFFERING_NOT_SUITABLE',
    'DISCLOSURE_NOT_USABLE',
    'REQUEST_CLOSED',
    'CONTACT_CANNOT_BE_REFERRED',
  ],
});

const answering = { referralId: id, expectedVersion: z.int() };
const answerRefusals = ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE', 'REFERRAL_STATE_FORBIDS'] as const;

export const acknowledgeReferral = command('referrals', 'acknowledgeReferral', {
  input: commandInput(answering),
  output: changed,
  refusals: answerRefusals,
});

export const acceptReferral = command('referrals', 'acceptReferral', {
  input: commandInput({ ...answering, appointmentAt: instant.nullable(), appointmentPlace: text(200).nullable() }),
  output: changed,
  refusals: [...answerRefusals, 'NO_AGREEMENT_IN_FORCE'],
});

export const declineReferral = command('referrals', 'declineReferral', {
  input: commandInput({ ...answering, code: declineCode, note: text(500).nullable() }),
  output: changed,
  refusals: answerRefusals,
});

export const reportService = command('referrals', 'reportService', {
  input: commandInput({ ...answering, givenOn: day, note: text(2_000).nullable() }),
  output: changed,
  refusals: answerRefusals,
});

export const confirmService = command('referrals', 'confirmService', {
  input: commandInput(answering),
  output: changed,
  refusals: answerRefusals,
});

export const withdrawReferral = command('referrals', 'withdrawReferral', {
  input: commandInput(answering),
  output: changed,
  refusals: answerRefusals,
});

export const answerSharingNotice = command('referrals', 'answerSharingNotice', {
  input: commandInput({ ...answering, answer: z.enum(['deleted', 'returned', 'kept-on-own-ground']) }),
  output: changed,
  refusals: answerRefusals,
});

const referralShape = {
  id,
  version: z.int(),
  number: z.string(),
  state: referralState,
  serviceCode: publishedServiceCode,
  taxonomyVersion,
  priority,
  disclosureId: id,
  receiverId: id,
  offeringId: id,
  senderCentreId: id,
  sentAt: instant,
  receivedAt: instant.nullable(),
  answerBy: instant.nullable(),
  answeredAt: instant.nullable(),
  appointmentAt: instant.nullable(),
  appointmentPlace: z.string().nullable(),
  declineCode: declineCode.nullable(),
  declineNote: z.string().nullable(),
  serviceGivenOn: day.nullable(),
  serviceNote: z.string().nullable(),
  sharingNotice: z.enum(['none', 'waiting', 'deleted', 'returned', 'kept-on-own-ground']),
};

/** What the sending side sees of a referral. */
export const sentReferralView = z.strictObject({
  ...referralShape,
  requestId: id,
  subjectId: id,
  may: z.array(z.enum(['confirm', 'withdraw'])),
});

/** What the receiving side sees of a referral: no id of the person, of the request or of staff. */
export const receivedReferralView = z.strictObject({
  ...referralShape,
  may: z.array(z.enum(['acknowledge', 'accept', 'decline', 'report-service', 'answer-sharing-notice'])),
});

export const inboxTab = z.enum(['new', 'accepted', 'done']);

export const listInbox = query('referrals', 'listInbox', {
  input: z.strictObject({ tab: inboxTab, ...pageRequest }),
  output: pageOf(receivedReferralView),
});

export const countInbox = query('referrals', 'countInbox', {
  input: z.strictObject({}),
  output: z.array(z.strictObject({ tab: inboxTab, count: z.int() })),
});

export const getReceivedReferrals = query('referrals', 'getReceivedReferrals', {
  input: z.strictObject({ ids: z.array(id).max(100) }),
  output: z.array(receivedReferralView),
});

export const getSentReferrals = query('referrals', 'getSentReferrals', {
  input: z.strictObject({ ids: z.array(id).max(100) }),
  output: z.array(sentReferralView),
});

export const listSentReferrals = query('referrals', 'listSentReferrals', {
  input: z.strictObject({ subjectIds: z.array(id).max(20).nullable(), ...pageRequest }),
  output: pageOf(sentReferralView),
});

export const referralsTimeline = query('referrals', 'referralsTimeline', {
  input: z.strictObject({ subjectIds: z.array(id).max(20), ...pageRequest }),
  output: pageOf(timelineEntry),
});

export const referralsCalls = {
  sendReferral,
  acknowledgeReferral,
  acceptReferral,
  declineReferral,
  reportService,
  confirmService,
  withdrawReferral,
  answerSharingNotice,
  listInbox,
  countInbox,
  getReceivedReferrals,
  getSentReferrals,
  listSentReferrals,
  referralsTimeline,
};
