import { protectedAtLeast } from '@mrc/access';
import {
  decided,
  referralAccepted,
  referralAppointmentMoved,
  referralAcknowledged,
  referralConfirmed,
  referralDeclined,
  referralExpired,
  referralNotConfirmed,
  referralNotServed,
  referralReceived,
  referralServiceReported,
  referralSharingStopped,
  referralWithdrawn,
  refusal,
  sharingNoticeAnswered,
  standingOf,
  type AccessLevel,
  type Decision,
  type ReferralState,
  type Refusal,
  type WithdrawalReason,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import {
  awaitsAnswer,
  awaitsNotice,
  awaitsReport,
  hasEndedAfterReading,
  isUnanswered,
  isUnconfirmed,
  isUnread,
  sharingNoticeOf,
  takesConfirmation,
  takesDenial,
  takesReport,
  type Acceptance,
  type AcceptedReferral,
  type AcknowledgedReferral,
  type AwaitingAnswer,
  type AwaitingNotice,
  type AwaitingReport,
  type ConfirmedReferral,
  type DeclinedReferral,
  type EndedAfterReading,
  type ExpiredReferral,
  type NotConfirmedReferral,
  type NotServed,
  type NotServedReferral,
  type ReceivedReferral,
  type Reception,
  type Referral,
  type Refusing,
  type ServiceGiven,
  type ServiceReportedReferral,
  type SharingNotice,
  type SharingStoppedReferral,
  type TakingConfirmation,
  type TakingDenial,
  type TakingReport,
  type UnansweredReferral,
  type UnconfirmedReferral,
  type WithdrawnReferral,
} from './referral-states';

const ranOut = ({ answerBy }: Reception, at: Date): boolean => answerBy <= at;

type Refused = Refusal<'REFERRAL_STATE_FORBIDS'>;
type Is<Open extends Referral> = (referral: Referral) => referral is Open;

const forbidden = ({ state }: Pick<Referral, 'state'>) => refused(refusal('REFERRAL_STATE_FORBIDS', { state }));

const where =
  <Open extends Referral>(is: Is<Open>) =>
  (referral: Referral): Result<Open, Refused> =>
    is(referral) ? ok(referral) : forbidden(referral);

/** In such a state, and as long as there is time to answer. */
const inTime =
  <Open extends AwaitingAnswer>(is: Is<Open>) =>
  (referral: Referral, at: Date): Result<Open, Refused> => {
    if (!is(referral)) return forbidden(referral);
    return ranOut(referral.reception, at) ? forbidden({ state: 'expired' }) : ok(referral);
  };

/** What staff may ask of a referral, and in which states and until when it is open to that. */
export const opensTo = {
  acknowledge: inTime(isUnread),
  accept: inTime(awaitsAnswer),
  decline: inTime(awaitsAnswer),
  'move-appointment': where(awaitsReport),
  'report-service': where(takesReport),
  'report-not-served': where(isUnconfirmed),
  'answer-sharing-notice': where(awaitsNotice),
  confirm: where(takesConfirmation),
  'not-confirm': where(takesDenial),
  withdraw: where(isUnanswered),
};
export type ReferralAction = keyof typeof opensTo;

/** What is told of a referral that comes to a state. */
export const coming = (
  { disclosureId, requestId, receiver, offeringId, reception }: Referral,
  state: ReferralState,
) => ({
  disclosureId,
  requestId,
  receiver,
  receiverMark: null,
  offering: offeringId,
  offeringMark: null,
  state,
  standing: standingOf[state],
  inInbox: reception !== null,
});

const hourMs = 3_600_000;

/** How long registration has to answer for a disclosure beyond the hours the partner promised. */
export const hoursToReachAnInbox = 24;

/** Hours with two decimals. */
const hoursToAnswer = ({ receivedAt }: Reception, at: Date): number =>
  Math.max(0, Math.round(((at.getTime() - receivedAt.getTime()) / hourMs) * 100) / 100);

type Decided<Next> = Result<Decision<Next>, Refused>;

/** Registration offers the disclosure: the referral enters the partner's inbox and its answer clock starts. */
export const receive = (referral: Referral, at: Date): Decided<ReceivedReferral> => {
  if (referral.state !== 'sent' || referral.reception) return forbidden(referral);
  const answerBy = new Date(at.getTime() + referral.answerWithinHours * hourMs);
  const next: ReceivedReferral = { ...referral, reception: { receivedAt: at, answerBy } };
  return ok({
    next,
    events: [decided(referralReceived, { ...coming(next, 'sent'), answerBy: answerBy.toISOString() })],
  });
};

/** The partner has seen it; nothing is promised yet. */
export const acknowledge = (referral: ReceivedReferral): Decision<AcknowledgedReferral> => ({
  next: { ...referral, state: 'acknowledged' },
  events: [decided(referralAcknowledged, coming(referral, 'acknowledged'))],
});

/** The partner takes it on; `appointmentOn` is the appointment's day where the partner is. */
export const accept = (
  referral: AwaitingAnswer,
  acceptance: Acceptance,
  appointmentOn: string | null,
): Decision<AcceptedReferral> => {
  const hours = hoursToAnswer(referral.reception, acceptance.at);
  return {
    next: { ...referral, state: 'accepted', acceptance },
    events: [decided(referralAccepted, { ...coming(referral, 'accepted'), hoursToAnswer: hours, appointmentOn })],
  };
};

const isDenied = (referral: Referral): boolean =>
  referral.state === 'declined' && referral.declined.code === 'denied-for-status';

/** The access level of what is told of a referral: a denial for somebody's status is protected whatever the referral is. */
export const levelOfNews = (referral: Referral): AccessLevel =>
  isDenied(referral) ? protectedAtLeast(referral.accessLevel) : referral.accessLevel;

/** The partner declines with a code; a denial for somebody's status is kept from the sender's colleagues. */
export const decline = (referral: AwaitingAnswer, declined: Refusing): Decision<DeclinedReferral> => {
  const hours = hoursToAnswer(referral.reception, declined.at);
  return {
    next: { ...referral, state: 'declined', declined },
    events: [decided(referralDeclined, { ...coming(referral, 'declined'), hoursToAnswer: hours, code: declined.code })],
  };
};

/** The partner gives another appointment, or takes it away; `appointmentOn` is its day where the partner is. */
export const moveAppointment = (
  referral: AwaitingReport,
  appointment: Omit<Acceptance, 'at'>,
  appointmentOn: string | null,
): Decision<AwaitingReport> => ({
  next: { ...referral, acceptance: { at: referral.acceptance.at, ...appointment } },
  events: [decided(referralAppointmentMoved, { ...coming(referral, referral.state), appointmentOn })],
});

/** The partner's word that the service was given; it may go on after sharing stopped. */
export const reportService = (referral: TakingReport, service: ServiceGiven): Decision<ServiceReportedReferral> => ({
  next: {
    ...referral,
    state: 'service-reported',
    service,
    notServed: null,
    sharingNotice: sharingNoticeOf(referral),
  },
  events: [decided(referralServiceReported, { ...coming(referral, 'service-reported'), givenOn: service.on })],
});

/** The partner's word that nothing came of what it took on, also where it had said otherwise. */
export const reportNotServed = (referral: UnconfirmedReferral, notServed: NotServed): Decision<NotServedReferral> => ({
  next: { ...referral, state: 'not-served', service: null, notServed, sharingNotice: sharingNoticeOf(referral) },
  events: [decided(referralNotServed, { ...coming(referral, 'not-served'), code: notServed.reason })],
});

/** The person's word that the service was given. */
export const confirm = (referral: TakingConfirmation): Decision<ConfirmedReferral> => ({
  next: { ...referral, state: 'confirmed' },
  events: [decided(referralConfirmed, coming(referral, 'confirmed'))],
});

/** The person's word that the service was not given, whatever the partner reported. */
export const notConfirm = (referral: TakingDenial): Decision<NotConfirmedReferral> => ({
  next: { ...referral, state: 'not-confirmed' },
  events: [decided(referralNotConfirmed, coming(referral, 'not-confirmed'))],
});

/** The referral is taken back before it was answered. */
export const withdraw = (referral: UnansweredReferral, reason: WithdrawalReason): Decision<WithdrawnReferral> => ({
  next: { ...referral, state: 'withdrawn', withdrawnBecause: reason },
  events: [decided(referralWithdrawn, { ...coming(referral, 'withdrawn'), reason })],
});

/**
 * The person took her consent back: an unanswered referral is withdrawn, a running one goes on without her data, one that has ended
 * stays as it is; whoever has read is asked once what becomes of it.
 */
export const stopSharing = (
  referral: Referral,
): Decided<WithdrawnReferral | SharingStoppedReferral | EndedAfterReading> => {
  if (isUnanswered(referral)) return ok(withdraw(referral, 'consent-withdrawn'));
  if (sharingNoticeOf(referral) !== 'none') return forbidden(referral);
  const asked = { sharingNotice: 'waiting' } as const;
  if (hasEndedAfterReading(referral)) {
    return ok({
      next: { ...referral, ...asked },
      events: [decided(referralSharingStopped, coming(referral, referral.state))],
    });
  }
  if (referral.state !== 'accepted' && referral.state !== 'service-reported') return forbidden(referral);
  const service = referral.state === 'service-reported' ? referral.service : null;
  return ok({
    next: { ...referral, state: 'sharing-stopped', service, notServed: null, ...asked },
    events: [decided(referralSharingStopped, coming(referral, 'sharing-stopped'))],
  });
};

/** When nobody answered in time; one that reached no inbox waits for the promised hours and a day after it was sent. */
const expiresAt = ({ reception, sentAt, answerWithinHours }: UnansweredReferral): Date =>
  reception?.answerBy ?? new Date(sentAt.getTime() + (answerWithinHours + hoursToReachAnInbox) * hourMs);

/** Nobody answered in time, or it reached no inbox. */
export const expire = (referral: Referral, at: Date): Decided<ExpiredReferral> => {
  if (!isUnanswered(referral) || at < expiresAt(referral)) return forbidden(referral);
  return ok({
    next: { ...referral, state: 'expired' },
    events: [decided(referralExpired, coming(referral, 'expired'))],
  });
};

/** The receiver says what it does with what it had read. */
export const answerSharingNotice = (
  referral: AwaitingNotice,
  answer: Exclude<SharingNotice, 'none' | 'waiting'>,
): Decision<Referral> => ({
  next: { ...referral, sharingNotice: answer },
  events: [decided(sharingNoticeAnswered, { answer })],
});
