import * as z from 'zod';
import { changed, command, commandInput, query } from '../call';
import { hasCome, isToCome } from '../date-bounds';
import { named, saidByReceiver } from '../named';
import { timelinePage } from '../timeline';
import { text } from '../text';
import {
  day,
  declineCode,
  id,
  instant,
  notServedReason,
  pageOf,
  pageRequest,
  priority,
  referralAwaits,
  referralStanding,
  referralState,
  publishedServiceCode,
  taxonomyVersion,
  timeZone,
  wallTime,
  withdrawalReason,
} from '../vocabulary';

/** What the sender says of a referral besides what it names; both sides see it. */
const saidAtSending = { priority };

export const sendReferral = command('referrals', 'sendReferral', {
  says: '`commandId` becomes the id of the referral.',
  input: commandInput({ requestId: id, offeringId: id, disclosureId: id, ...saidAtSending }),
  output: named('ReferralSent', z.strictObject({ id, version: z.int(), number: z.string() })),
  refusals: [
    'NOT_FOUND',
    'NO_AGREEMENT_IN_FORCE',
    'OFFERING_NOT_SUITABLE',
    'OFFERING_NOT_READ',
    'DISCLOSURE_NOT_USABLE',
    'REQUEST_CLOSED',
    'ALREADY_REFERRED',
    'CONTACT_CANNOT_BE_REFERRED',
    'CONSENT_NEEDED',
  ],
});

const answering = { referralId: id, expectedVersion: z.int() };
const answerRefusals = ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE', 'REFERRAL_STATE_FORBIDS'] as const;

export const acknowledgeReferral = command('referrals', 'acknowledgeReferral', {
  input: commandInput(answering),
  output: changed,
  refusals: answerRefusals,
});

/**
 * When and where the person is expected; all null where nothing is set. The time is that of a clock at the place, in the zone
 * named or, where none is, the receiver's. Programs of the last release say the moment instead.
 */
const appointment = {
  appointmentAt: isToCome(instant, 2).nullish(),
  appointmentClock: isToCome(wallTime, 2).nullish(),
  appointmentZone: timeZone.nullish(),
  appointmentPlace: text(200).nullable(),
};

export const acceptReferral = command('referrals', 'acceptReferral', {
  input: commandInput({ ...answering, ...appointment }),
  output: changed,
  refusals: [...answerRefusals, 'NO_AGREEMENT_IN_FORCE'],
});

export const moveAppointment = command('referrals', 'moveAppointment', {
  says: 'Gives another appointment, or takes it away where no time is said.',
  input: commandInput({ ...answering, ...appointment }),
  output: changed,
  refusals: answerRefusals,
});

export const declineReferral = command('referrals', 'declineReferral', {
  input: commandInput({ ...answering, code: declineCode, note: text(500).nullable() }),
  output: changed,
  refusals: answerRefusals,
});

export const reportService = command('referrals', 'reportService', {
  input: commandInput({ ...answering, givenOn: hasCome(day, 10), note: text(2_000).nullable() }),
  output: changed,
  refusals: answerRefusals,
});

export const reportNotServed = command('referrals', 'reportNotServed', {
  input: commandInput({ ...answering, reason: notServedReason, note: text(500).nullable() }),
  output: changed,
  refusals: answerRefusals,
});

export const confirmService = command('referrals', 'confirmService', {
  input: commandInput(answering),
  output: changed,
  refusals: answerRefusals,
});

export const reportNotConfirmed = command('referrals', 'reportNotConfirmed', {
  says: 'The person does not confirm the service that the partner reported.',
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
  input: commandInput({
    ...answering,
    answer: named('SharingNoticeAnswer', z.enum(['deleted', 'returned', 'kept-on-own-ground'])),
  }),
  output: changed,
  refusals: answerRefusals,
});

const partnersWords = saidByReceiver(z.string()).nullable();

/** What both sides see: each text is the partner’s own words or closes with the disclosure. */
const referralShape = {
  id,
  version: z.int(),
  number: z.string(),
  state: referralState,
  awaits: referralAwaits.nullable(),
  standing: referralStanding,
  serviceCode: publishedServiceCode,
  taxonomyVersion,
  ...saidAtSending,
  disclosureId: id,
  receiverId: id,
  offeringId: id,
  senderCentreId: id,
  sentAt: instant,
  receivedAt: instant.nullable(),
  answerBy: instant.nullable(),
  answeredAt: instant.nullable(),
  /** An appointment is a wall time at a place: what a clock there shows, and its zone, the receiver's where none was said. */
  appointmentAt: instant.nullable(),
  appointmentClock: wallTime.nullable(),
  appointmentZone: timeZone.nullable(),
  appointmentPlace: partnersWords,
  declineCode: declineCode.nullable(),
  declineNote: partnersWords,
  serviceGivenOn: day.nullable(),
  serviceNote: partnersWords,
  notServedBecause: notServedReason.nullable(),
  notServedNote: partnersWords,
  sharingNotice: named('SharingNotice', z.enum(['none', 'waiting', 'deleted', 'returned', 'kept-on-own-ground'])),
};

export const sentReferralView = named(
  'SentReferral',
  z.strictObject({
    ...referralShape,
    requestId: id,
    subjectId: id,
    withdrawnBecause: withdrawalReason.nullable(),
    may: z.array(named('SentReferralAction', z.enum(['confirm', 'not-confirm', 'withdraw']))),
  }),
  'A referral as the sending side sees it.',
);

export const receivedReferralView = named(
  'ReceivedReferral',
  z.strictObject({
    ...referralShape,
    may: z.array(
      named(
        'ReceivedReferralAction',
        z.enum([
          'acknowledge',
          'accept',
          'decline',
          'move-appointment',
          'report-service',
          'report-not-served',
          'answer-sharing-notice',
        ]),
      ),
    ),
  }),
  'A referral as the receiving side sees it: no id of the person, of the request or of staff.',
);

export const inboxTab = named('InboxTab', z.enum(['new', 'accepted', 'done']));

export const listInbox = query('referrals', 'listInbox', {
  input: z.strictObject({ tab: inboxTab, ...pageRequest }),
  output: pageOf('ReceivedReferralConnection', receivedReferralView),
});

export const countInbox = query('referrals', 'countInbox', {
  input: z.strictObject({}),
  output: z.array(named('InboxCount', z.strictObject({ tab: inboxTab, count: z.int() }))),
});

export const getReceivedReferrals = query('referrals', 'getReceivedReferrals', {
  input: z.strictObject({ ids: z.array(id).max(100) }),
  output: z.array(receivedReferralView),
});

export const getSentReferrals = query('referrals', 'getSentReferrals', {
  input: z.strictObject({ ids: z.array(id).max(100) }),
  output: z.array(sentReferralView),
});

export const findSentReferralByNumber = query('referrals', 'findSentReferralByNumber', {
  says: 'The id of the referral with this number (`F-7KQ4WX`), where the caller may see it as its sender.',
  input: z.strictObject({ number: z.string().max(20) }),
  output: z.array(id),
});

export const listSentReferrals = query('referrals', 'listSentReferrals', {
  says: 'All the caller may see, or those of the named subjects.',
  input: z.strictObject({ subjectIds: z.array(id).max(20).nullable(), ...pageRequest }),
  output: pageOf('SentReferralConnection', sentReferralView),
});

export const referralsTimeline = query('referrals', 'referralsTimeline', {
  input: z.strictObject({ subjectIds: z.array(id).max(20), ...pageRequest }),
  output: timelinePage,
});

export const referralsCalls = {
  sendReferral,
  acknowledgeReferral,
  acceptReferral,
  moveAppointment,
  declineReferral,
  reportService,
  reportNotServed,
  confirmService,
  reportNotConfirmed,
  withdrawReferral,
  answerSharingNotice,
  listInbox,
  countInbox,
  getReceivedReferrals,
  getSentReferrals,
  findSentReferralByNumber,
  listSentReferrals,
  referralsTimeline,
};
