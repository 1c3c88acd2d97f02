import { protectedAtLeast } from '@mrc/access';
import {
  decided,
  referralAccepted,
  referralAcknowledged,
  referralConfirmed,
  referralDeclined,
  referralExpired,
  referralReceived,
  referralServiceReported,
  referralSharingStopped,
  referralWithdrawn,
  refusal,
  sharingNoticeAnswered,
  standingOf,
  type AccessLevel,
  type CallInput,
  type Decision,
  type declineReferral,
  type inboxTab,
  type ReferralAwaits,
  type ReferralState,
  type Refusal,
  type sendReferral,
  type sentReferralView,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import type * as z from 'zod';

export type InboxTab = z.infer<typeof inboxTab>;

/** What every referral has, whatever its state. */
export type Facts = {
  readonly id: string;
  readonly version: number;
  readonly controller: string;
  readonly jurisdiction: string;
  /** The sending centre and its IANA time zone: the days of a referral are its days. */
  readonly centre: string;
  readonly timeZone: string;
  readonly accessLevel: AccessLevel;
  readonly subjectId: string;
  readonly requestId: string;
  readonly disclosureId: string;
  readonly receiver: string;
  readonly offeringId: string;
  /** `restricted` where the service is protected or the offering confidential. */
  readonly serviceCode: string;
  readonly taxonomyVersion: string;
  readonly priority: CallInput<typeof sendReferral>['priority'];
  readonly answerWithinHours: number;
  readonly sentBy: string;
  /** Who answers for it at the sending centre: the worker of a protected request now, otherwise who sent it. */
  readonly worker: string;
  readonly sentAt: Date;
};

/** Since when it is in the partner's inbox, and until when an answer is due. */
export type Reception = { readonly receivedAt: Date; readonly answerBy: Date };
export type Acceptance = {
  readonly at: Date;
  readonly appointmentAt: string | null;
  readonly appointmentPlace: string | null;
};
export type Refusing = {
  readonly at: Date;
  readonly code: CallInput<typeof declineReferral>['code'];
  readonly note: string | null;
};
export type ServiceGiven = { readonly on: string; readonly note: string | null };
/** What the receiver does with what it had read, once the person took her consent back. */
export type SharingNotice = z.infer<typeof sentReferralView>['sharingNotice'];

type Taken = { readonly reception: Reception; readonly acceptance: Acceptance };

/** Sent, and in no inbox before registration offers the disclosure. */
export type SentReferral = Facts & { readonly state: 'sent'; readonly reception: null };
export type ReceivedReferral = Facts & { readonly state: 'sent'; readonly reception: Reception };
export type AcknowledgedReferral = Facts & { readonly state: 'acknowledged'; readonly reception: Reception };
export type AcceptedReferral = Facts & Taken & { readonly state: 'accepted' };
export type DeclinedReferral = Facts & {
  readonly state: 'declined';
  readonly reception: Reception;
  readonly declined: Refusing;
};
export type ServiceReportedReferral = Facts &
  Taken & { readonly state: 'service-reported'; readonly service: ServiceGiven; readonly sharingNotice: SharingNotice };
export type ConfirmedReferral = Facts &
  Taken & { readonly state: 'confirmed'; readonly service: ServiceGiven; readonly sharingNotice: SharingNotice };
export type ExpiredReferral = Facts & { readonly state: 'expired'; readonly reception: Reception | null };
export type WithdrawnReferral = Facts & { readonly state: 'withdrawn'; readonly reception: Reception | null };
/** Consent was taken back after acceptance: nothing of the person may be read, the service may go on. */
export type SharingStoppedReferral = Facts &
  Taken & {
    readonly state: 'sharing-stopped';
    readonly service: ServiceGiven | null;
    readonly sharingNotice: Exclude<SharingNotice, 'none'>;
  };

export type Referral =
  | SentReferral
  | ReceivedReferral
  | AcknowledgedReferral
  | AcceptedReferral
  | DeclinedReferral
  | ServiceReportedReferral
  | ConfirmedReferral
  | ExpiredReferral
  | WithdrawnReferral
  | SharingStoppedReferral;

type AwaitingAnswer = ReceivedReferral | AcknowledgedReferral;
type UnansweredReferral = SentReferral | AwaitingAnswer;
type AwaitingReport = AcceptedReferral | (SharingStoppedReferral & { readonly service: null });
type AwaitingConfirmation = ServiceReportedReferral | (SharingStoppedReferral & { readonly service: ServiceGiven });
type AwaitingNotice = (ServiceReportedReferral | ConfirmedReferral | SharingStoppedReferral) & {
  readonly sharingNotice: 'waiting';
};

const isUnread = (referral: Referral): referral is ReceivedReferral =>
  referral.state === 'sent' && referral.reception !== null;

const awaitsAnswer = (referral: Referral): referral is AwaitingAnswer =>
  referral.state === 'acknowledged' || isUnread(referral);

export const isUnanswered = (referral: Referral): referral is UnansweredReferral =>
  referral.state === 'sent' || referral.state === 'acknowledged';

const awaitsReport = (referral: Referral): referral is AwaitingReport =>
  referral.state === 'accepted' || (referral.state === 'sharing-stopped' && referral.service === null);

const awaitsConfirmation = (referral: Referral): referral is AwaitingConfirmation =>
  referral.state === 'service-reported' || (referral.state === 'sharing-stopped' && referral.service !== null);

const awaitsNotice = (referral: Referral): referral is AwaitingNotice => sharingNoticeOf(referral) === 'waiting';

/** What a referral waits for; null where nothing is due any more. */
export const awaitedBy = (referral: Referral): ReferralAwaits | null => {
  if (awaitsAnswer(referral)) return 'answer';
  if (isUnanswered(referral)) return 'inbox';
  if (awaitsReport(referral)) return 'report';
  return awaitsConfirmation(referral) ? 'confirmation' : null;
};

/** The tab of the receiver's inbox that a referral is in; null before it reached it. */
export const inboxTabOf = (referral: Referral): InboxTab | null => {
  if (referral.reception === null) return null;
  if (awaitsAnswer(referral)) return 'new';
  return awaitsReport(referral) || awaitsNotice(referral) || referral.state === 'sharing-stopped' ? 'accepted' : 'done';
};

export const sharingNoticeOf = (referral: Referral): SharingNotice =>
  'sharingNotice' in referral ? referral.sharingNotice : 'none';

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
  'report-service': where(awaitsReport),
  'answer-sharing-notice': where(awaitsNotice),
  confirm: where(awaitsConfirmation),
  withdraw: where(isUnanswered),
};
export type ReferralAction = keyof typeof opensTo;

/** What is told of a referral that comes to a state. */
export const coming = ({ disclosureId, requestId, receiver }: Referral, state: ReferralState) => ({
  disclosureId,
  requestId,
  receiver,
  state,
  standing: standingOf[state],
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
  return ok({
    next: { ...referral, reception: { receivedAt: at, answerBy } },
    events: [decided(referralReceived, { ...coming(referral, 'sent'), answerBy: answerBy.toISOString() })],
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

/** The partner's word that the service was given; it may go on after sharing stopped. */
export const reportService = (referral: AwaitingReport, service: ServiceGiven): Decision<ServiceReportedReferral> => ({
  next: { ...referral, state: 'service-reported', service, sharingNotice: sharingNoticeOf(referral) },
  events: [decided(referralServiceReported, { ...coming(referral, 'service-reported'), givenOn: service.on })],
});

/** The person's word that the service was given. */
export const confirm = (referral: AwaitingConfirmation): Decision<ConfirmedReferral> => ({
  next: { ...referral, state: 'confirmed' },
  events: [decided(referralConfirmed, coming(referral, 'confirmed'))],
});

/** The referral is taken back before it was answered. */
export const withdraw = (
  referral: UnansweredReferral,
  reason: 'by-sender' | 'disclosure-refused' | 'consent-withdrawn',
): Decision<WithdrawnReferral> => ({
  next: { ...referral, state: 'withdrawn' },
  events: [decided(referralWithdrawn, { ...coming(referral, 'withdrawn'), reason })],
});

/** The person took her consent back: an unanswered referral is withdrawn, a running one goes on without her data. */
export const stopSharing = (referral: Referral): Decided<WithdrawnReferral | SharingStoppedReferral> => {
  if (isUnanswered(referral)) return ok(withdraw(referral, 'consent-withdrawn'));
  const running = referral.state === 'accepted' || referral.state === 'service-reported';
  if (!running || sharingNoticeOf(referral) !== 'none') return forbidden(referral);
  const service = referral.state === 'service-reported' ? referral.service : null;
  return ok({
    next: { ...referral, state: 'sharing-stopped', service, sharingNotice: 'waiting' },
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
