import type { answerSharingNotice, CallInput, declineReferral, NotServedReason, ReferralState } from '@mrc/contracts';
import { daysLater, isoDayOf, isoInstantOf, localDay, type Moment } from './calendar';
import type { Course } from './course';
import { syntheticMark, type DemoAct, type ReferralActs } from './demo-network';
import type { Weighted } from './random';

type Own<Call extends keyof ReferralActs> = Omit<ReferralActs[Call]['input'], 'commandId' | 'referralId'>;

/** How often a step comes, and when, where it need not come. */
export type Coming = {
  /** The share of referrals of which it comes, from 0 to 1. */
  readonly share: number;
  /** The state it is taken from beside the course of the referral; where there is none, the course says when. */
  readonly from?: ReferralState;
} & (
  | {
      /** So many hours after what it follows, at least and at most, in the hours of whoever takes it. */
      readonly hours: readonly [number, number];
    }
  | {
      /** So many days after it, likewise. */
      readonly days: readonly [number, number];
    }
);

/** What is asked of a referral that was sent, by the command of that name. */
type ReferralStep<Input> = {
  /** Its name in the id of its command. */
  readonly word: string;
  readonly by: 'sender' | 'receiver';
  /** The state it leads to; null where the referral stays in its own. */
  readonly leadsTo: ReferralState | null;
  readonly coming?: Coming;
} & Input;
type Says<Told> = [keyof Told] extends [never]
  ? { readonly says?: never }
  : { readonly says: (course: Course, at: Moment) => Told };

const declineCodes: readonly Weighted<CallInput<typeof declineReferral>['code']>[] = [
  ['full', 30],
  ['not-eligible', 17],
  ['document-missing', 13],
  ['outside-mandate', 10],
  ['outside-area', 9],
  ['cannot-reach', 8],
  ['language', 5],
  ['cost', 3],
  ['conflict-of-interest', 2],
  ['denied-for-status', 2],
  ['unsafe', 1],
];

const noticeAnswers: readonly Weighted<CallInput<typeof answerSharingNotice>['answer']>[] = [
  ['deleted', 70],
  ['returned', 15],
  ['kept-on-own-ground', 15],
];

const notServedReasons: readonly Weighted<NotServedReason>[] = [
  ['did-not-come', 45],
  ['not-reached', 25],
  ['partner-cannot', 20],
  ['not-eligible', 10],
];

const quarter = 15 * 60;

/** People are expected at a quarter of an hour, which is one on the clocks of all these places. */
const onTheQuarter = (moment: Moment): string => isoInstantOf(moment - (moment % quarter));

/** Every step of a referral that the demo shows. */
export const referralSteps = {
  acknowledgeReferral: { word: 'acknowledge', by: 'receiver', leadsTo: 'acknowledged' },
  acceptReferral: {
    word: 'accept',
    by: 'receiver',
    leadsTo: 'accepted',
    says: ({ random, offering: { partner } }, at) => {
      const on = random.chance(0.85) ? daysLater(random, at, random.between(1, 9), partner) : null;
      return {
        appointmentAt: on === null ? null : onTheQuarter(on),
        appointmentPlace: on === null ? null : `${partner.name}, ${partner.city}`,
      };
    },
  },
  declineReferral: {
    word: 'decline',
    by: 'receiver',
    leadsTo: 'declined',
    says: ({ random }) => ({
      code: random.weighted(declineCodes),
      note: random.chance(0.4) ? `${syntheticMark}. Please ask again next month.` : null,
    }),
  },
  moveAppointment: {
    word: 'move',
    by: 'receiver',
    leadsTo: 'accepted',
    coming: { share: 0.12, days: [1, 4], from: 'accepted' },
    says: ({ random, offering: { partner } }, at) => ({
      appointmentAt: onTheQuarter(daysLater(random, at, random.between(1, 9), partner)),
      appointmentPlace: `${partner.name}, ${partner.city}`,
    }),
  },
  reportNotServed: {
    word: 'not-served',
    by: 'receiver',
    leadsTo: 'not-served',
    // after any appointment, also one that was moved: before it nobody can have stayed away
    coming: { share: 0.1, days: [18, 26], from: 'accepted' },
    says: ({ random }) => ({
      reason: random.weighted(notServedReasons),
      note: random.chance(0.4) ? `${syntheticMark}. We tried three times.` : null,
    }),
  },
  withdrawReferral: { word: 'withdraw', by: 'sender', leadsTo: 'withdrawn' },
  reportService: {
    word: 'report',
    by: 'receiver',
    leadsTo: 'service-reported',
    says: ({ random, offering: { partner } }, at) => ({
      givenOn: isoDayOf(localDay(at, partner)),
      note: random.chance(0.5) ? `${syntheticMark}. The service was given in two meetings.` : null,
    }),
  },
  confirmService: {
    word: 'confirm',
    by: 'sender',
    leadsTo: 'confirmed',
    coming: { share: 0.7, days: [1, 20] },
  },
  reportNotConfirmed: {
    word: 'not-confirm',
    by: 'sender',
    leadsTo: 'not-confirmed',
    coming: { share: 0.08, days: [1, 12], from: 'service-reported' },
  },
  answerSharingNotice: {
    word: 'answer-notice',
    by: 'receiver',
    leadsTo: null,
    coming: { share: 0.8, hours: [2, 60] },
    says: ({ random }) => ({ answer: random.weighted(noticeAnswers) }),
  },
} as const satisfies { readonly [Call in keyof ReferralActs]?: ReferralStep<Says<Own<Call>>> };

/** States of a referral that the demo does not show, each with the reason. */
export const statesNotShown: Readonly<Partial<Record<ReferralState, string>>> = {};

/** Commands that change a referral and that the demo does not use, each with the reason. */
export const changesNotShown: Readonly<Record<string, string>> = {};

export type ReferralSteps = Readonly<
  Partial<Record<keyof ReferralActs, ReferralStep<{ readonly says?: (course: Course, at: Moment) => object }>>>
>;

const declared: ReferralSteps = referralSteps;

/** Whether this is a step of a referral that the demo shows. */
export const isDeclared = (call: string): call is keyof typeof referralSteps => call in referralSteps;

/** Whether the receiver of a referral does this. */
export const isReceivers = (call: string): boolean => isDeclared(call) && declared[call]?.by === 'receiver';

/** Whether this is done beside the course of a referral, of which nothing else is moved. */
export const isBeside = (call: string): boolean => isDeclared(call) && declared[call]?.coming?.from !== undefined;

/** The state that a referral comes to by this, as it stands before; undefined where it stays in its own. */
export const stateAfter = (act: DemoAct, before: ReferralState | undefined): ReferralState | undefined => {
  if (act.call === 'sendReferral') return 'sent';
  if (act.call === 'expireReferral') return 'expired';
  if (act.call === 'withdrawConsent') return before === 'accepted' ? 'sharing-stopped' : 'withdrawn';
  return isDeclared(act.call) ? (declared[act.call]?.leadsTo ?? undefined) : undefined;
};

/** The referral that an act is about: sent, named, or resting on the consent that is taken back. */
export const referralIdOf = (act: DemoAct, ofDisclosure: ReadonlyMap<string, string>): string | undefined => {
  if (act.call === 'sendReferral') return act.input.commandId;
  if (act.call === 'withdrawConsent') return ofDisclosure.get(act.consentOf) ?? 'none that was sent';
  return 'referralId' in act.input ? act.input.referralId : undefined;
};
