import type {
  AccessLevel,
  CallInput,
  declineReferral,
  inboxTab,
  NotServedReason,
  ReferralAwaits,
  sendReferral,
  sentReferralView,
  WithdrawalReason,
} from '@mrc/contracts';
import type * as z from 'zod';

export type InboxTab = z.infer<typeof inboxTab>;

/** What the sender says of a referral, besides what it names. */
export type Given = Omit<CallInput<typeof sendReferral>, 'commandId' | 'requestId' | 'offeringId' | 'disclosureId'>;

/** What every referral has, whatever its state. */
export type Facts = Given & {
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
  readonly answerWithinHours: number;
  readonly sentBy: string;
  /**
   * Whether the member of staff who asks holds it at the sending centre: responsible for its request now. What is hidden of a plain
   * request stays with who sent it until a protection officer hands it over; where nobody is responsible, who sent it is.
   */
  readonly isCallers: boolean;
  readonly sentAt: Date;
};

/** Since when it is in the partner's inbox, and until when an answer is due. */
export type Reception = { readonly receivedAt: Date; readonly answerBy: Date };
export type Acceptance = {
  readonly at: Date;
  readonly appointmentAt: string | null;
  /** The IANA time zone whose clock was meant; null of what was set before zones were kept: the receiver's. */
  readonly appointmentZone: string | null;
  readonly appointmentPlace: string | null;
};
export type Refusing = {
  readonly at: Date;
  readonly code: CallInput<typeof declineReferral>['code'];
  readonly note: string | null;
};
export type ServiceGiven = { readonly on: string; readonly note: string | null };
export type NotServed = { readonly reason: NotServedReason; readonly note: string | null };
/** What the receiver does with what it had read, once the person took her consent back. */
export type SharingNotice = z.infer<typeof sentReferralView>['sharingNotice'];

type Taken = { readonly reception: Reception; readonly acceptance: Acceptance };
type Reported = Taken & {
  readonly service: ServiceGiven;
  readonly notServed: null;
  readonly sharingNotice: SharingNotice;
};

/** Sent, and in no inbox before registration offers the disclosure. */
export type SentReferral = Facts & { readonly state: 'sent'; readonly reception: null };
/** How every referral begins: what it comes to hold in its life is null. */
export const justSent = { state: 'sent', reception: null } as const satisfies Partial<SentReferral>;
export type ReceivedReferral = Facts & { readonly state: 'sent'; readonly reception: Reception };
export type AcknowledgedReferral = Facts & { readonly state: 'acknowledged'; readonly reception: Reception };
export type AcceptedReferral = Facts & Taken & { readonly state: 'accepted' };
export type DeclinedReferral = Facts & {
  readonly state: 'declined';
  readonly reception: Reception;
  readonly declined: Refusing;
};
export type ServiceReportedReferral = Facts & Reported & { readonly state: 'service-reported' };
export type ConfirmedReferral = Facts & Reported & { readonly state: 'confirmed' };
/** The person says that the service which the partner reported was not given. */
export type NotConfirmedReferral = Facts & Reported & { readonly state: 'not-confirmed' };
/** The partner took it on and says that nothing came of it. */
export type NotServedReferral = Facts &
  Taken & {
    readonly state: 'not-served';
    readonly service: null;
    readonly notServed: NotServed;
    readonly sharingNotice: SharingNotice;
  };
export type ExpiredReferral = Facts & { readonly state: 'expired'; readonly reception: Reception | null };
export type WithdrawnReferral = Facts & {
  readonly state: 'withdrawn';
  readonly reception: Reception | null;
  /** Null where it was withdrawn before that was kept. */
  readonly withdrawnBecause: WithdrawalReason | null;
};
/** Consent was taken back after acceptance: nothing of the person may be read, the service may go on. */
export type SharingStoppedReferral = Facts &
  Taken & {
    readonly state: 'sharing-stopped';
    readonly service: ServiceGiven | null;
    readonly notServed: null;
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
  | NotServedReferral
  | NotConfirmedReferral
  | ExpiredReferral
  | WithdrawnReferral
  | SharingStoppedReferral;

/** The states in which the partner has not answered: in its inbox it awaits that, before it awaits the inbox. */
const unanswered = ['sent', 'acknowledged'] as const;
export type UnansweredReferral = Extract<Referral, { readonly state: (typeof unanswered)[number] }>;
export type AwaitingAnswer = Extract<UnansweredReferral, { readonly reception: Reception }>;
export type AwaitingReport = AcceptedReferral | (SharingStoppedReferral & { readonly service: null });
export type AwaitingConfirmation =
  ServiceReportedReferral | (SharingStoppedReferral & { readonly service: ServiceGiven });
/** Of what the partner took on, all that the person has not confirmed: what either side says of it may still change. */
export type UnconfirmedReferral = Exclude<Extract<Referral, Taken>, ConfirmedReferral>;
export type AwaitingNotice = Extract<Referral, { readonly sharingNotice: SharingNotice }> & {
  readonly sharingNotice: 'waiting';
};

/** What the partner took on and its ending, whichever it is: it has read what was agreed. */
export type EndedAfterReading = ConfirmedReferral | NotServedReferral | NotConfirmedReferral;

export const hasEndedAfterReading = (referral: Referral): referral is EndedAfterReading =>
  referral.state === 'confirmed' || referral.state === 'not-served' || referral.state === 'not-confirmed';

export const isUnread = (referral: Referral): referral is ReceivedReferral =>
  referral.state === 'sent' && referral.reception !== null;

export const isUnanswered = (referral: Referral): referral is UnansweredReferral =>
  unanswered.some((state) => state === referral.state);

export const awaitsAnswer = (referral: Referral): referral is AwaitingAnswer =>
  isUnanswered(referral) && referral.reception !== null;

export const awaitsReport = (referral: Referral): referral is AwaitingReport =>
  referral.state === 'accepted' || (referral.state === 'sharing-stopped' && referral.service === null);

export const awaitsConfirmation = (referral: Referral): referral is AwaitingConfirmation =>
  referral.state === 'service-reported' || (referral.state === 'sharing-stopped' && referral.service !== null);

export type TakingReport = AwaitingReport | NotServedReferral | NotConfirmedReferral;
export type TakingConfirmation = AwaitingConfirmation | NotConfirmedReferral;
export type TakingDenial = AwaitingConfirmation | ConfirmedReferral;

export const isUnconfirmed = (referral: Referral): referral is UnconfirmedReferral =>
  'acceptance' in referral && referral.state !== 'confirmed';

/** Whether the partner may say that it gave the service: as it is expected to, or after somebody said that it was not given. */
export const takesReport = (referral: Referral): referral is TakingReport =>
  awaitsReport(referral) || referral.state === 'not-served' || referral.state === 'not-confirmed';

/** Whether the person's yes may be noted, also after a no. */
export const takesConfirmation = (referral: Referral): referral is TakingConfirmation =>
  awaitsConfirmation(referral) || referral.state === 'not-confirmed';

/** Whether the person's no may be noted, also after a yes. */
export const takesDenial = (referral: Referral): referral is TakingDenial =>
  awaitsConfirmation(referral) || referral.state === 'confirmed';

export const awaitsNotice = (referral: Referral): referral is AwaitingNotice => sharingNoticeOf(referral) === 'waiting';

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
