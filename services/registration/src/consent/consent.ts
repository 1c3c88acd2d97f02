import { isProtected } from '@mrc/access';
import {
  consentExpired,
  consentGiven,
  consentRefused,
  consentWithdrawn,
  decided,
  disclosurePrepared,
  refusal,
  type CallInput,
  type ConsentPurpose,
  type DecidedEvent,
  type Decision,
  type DisclosedField,
  type prepareDisclosure as prepareDisclosureCall,
  type Refusal,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import {
  closeDisclosure,
  type ClosingReason,
  type Disclosure,
  type PreparedDisclosure,
} from '../disclosure/disclosure';
import { answerAlone, mayPhoneTravel, type Person, type RegisteredAt } from '../person/person';

type GivenBy = CallInput<typeof prepareDisclosureCall>['consent']['givenBy'];

export type ConsentTerms = {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly receiver: string | null;
  readonly decidedOn: string;
  readonly validUntil: string | null;
  /** Protected where the receiver itself tells something colleagues must not learn. */
  readonly accessLevel: 'audited' | 'protected';
  readonly recordedBy: string;
  /** Whether the member of staff who asks holds it. */
  readonly isCallers: boolean;
};

export type GivenConsent = ConsentTerms & { readonly decision: 'given' };
export type EndedConsent = ConsentTerms & { readonly decision: 'refused' | 'withdrawn' | 'expired' };
export type Consent = GivenConsent | EndedConsent;

/** Whether a word is a yes whose last day, `YYYY-MM-DD`, has not passed. */
export const isInForce = (word: Pick<Consent, 'decision' | 'validUntil'> | undefined, today: string): boolean =>
  word?.decision === 'given' && (word.validUntil === null || word.validUntil >= today);

const receiverTold = (consent: Consent): string | null => (isProtected(consent) ? null : consent.receiver);

/** What is told of somebody's word on a purpose. */
export const consentEvent = (consent: Consent): DecidedEvent => {
  const data = { consentId: consent.id, purpose: consent.purpose, receiver: receiverTold(consent) };
  return decided(consent.decision === 'given' ? consentGiven : consentRefused, data);
};

/** A consent to share, with the disclosures that stand on it. */
export type Sharing = { readonly consent: Consent; readonly disclosures: readonly Disclosure[] };

/** What a word of the person, or time, ends: the disclosures that close, and how the consent under them ends where it does. */
export type Ending = {
  readonly consent: Consent;
  readonly ended: 'withdrawn' | 'expired' | null;
  readonly closed: readonly Disclosure[];
  readonly events: readonly DecidedEvent[];
};

const closeSharing = ({ consent, disclosures }: Sharing, reason: ClosingReason = 'withdrawn'): Ending => {
  const closings = disclosures
    .map((disclosure) => closeDisclosure(disclosure, reason))
    .filter(({ events }) => events.length > 0);
  return {
    consent,
    ended: null,
    closed: closings.map(({ next }) => next),
    events: closings.flatMap(({ events }) => events),
  };
};

const takeBack = (sharing: Sharing): Ending => {
  const { consent, events, closed } = closeSharing(sharing);
  const data = { consentId: consent.id, purpose: consent.purpose, receiver: receiverTold(consent) };
  return { consent, ended: 'withdrawn', closed, events: [decided(consentWithdrawn, data), ...events] };
};

/** Without care nothing of the person is shared any more. */
const closeAll = (sharings: readonly Sharing[]): Ending[] =>
  sharings.map((sharing) => closeSharing(sharing)).filter(({ closed }) => closed.length > 0);

/** Who said a word, what contacts the person was, and where it is written down. */
export type Saying = { readonly givenBy: GivenBy; readonly contactIds: readonly string[]; readonly at: RegisteredAt };

/**
 * Records what the person said to a purpose; saying no is recorded like saying yes. The latest word holds: it ends
 * every earlier yes to the purpose (`words` are all on it), which its own event tells, and a no to care closes every disclosure of the person in the same step.
 * A child who says yes to care alone is protected from now on.
 */
export const recordConsent = (
  person: Person,
  consent: Consent,
  words: readonly Consent[],
  sharings: readonly Sharing[],
  { givenBy, contactIds, at }: Saying,
): Decision<Person> & { readonly endings: readonly Ending[] } => {
  const { purpose, decision } = consent;
  const alone = decision === 'given' ? answerAlone(person, { purpose, givenBy }, contactIds, at) : undefined;
  return {
    next: alone?.next ?? person,
    events: [consentEvent(consent), ...(alone?.events ?? [])],
    endings: [
      ...words
        .filter((word) => word.decision === 'given')
        .map((yes): Ending => ({
          consent: yes,
          ended: decision === 'refused' ? 'withdrawn' : 'expired',
          closed: [],
          events: [],
        })),
      ...(purpose === 'care' && decision === 'refused' ? closeAll(sharings) : []),
    ],
  };
};

/**
 * Takes a consent back: every disclosure that stands on it closes in the same step, and with care every disclosure of the
 * person. A purpose of her own is taken back with every yes she said to it. `sharings` are all consents to share of the
 * person, `others` her other words on the same purpose.
 */
export const withdrawConsent = (
  consent: Consent,
  sharings: readonly Sharing[],
  others: readonly Consent[],
): Result<readonly Ending[], Refusal<'CONSENT_NOT_IN_FORCE'>> => {
  if (consent.decision !== 'given') return refused(refusal('CONSENT_NOT_IN_FORCE', {}));
  const disclosures = sharings.find((sharing) => sharing.consent.id === consent.id)?.disclosures ?? [];
  const earlier = others.filter(({ id, decision }) => id !== consent.id && decision === 'given');
  return ok([
    takeBack({ consent, disclosures }),
    ...(consent.purpose === 'sharing' ? [] : earlier.map((other) => takeBack({ consent: other, disclosures: [] }))),
    ...(consent.purpose === 'care' ? closeAll(sharings) : []),
  ]);
};

/** Whether a yes has come to its end: its last day is past, or it was given for a child who is 18 now. */
export const hasEnded = (
  consent: Consent,
  of: { readonly givenBy: GivenBy; readonly isAdult: boolean; readonly today: string },
): boolean =>
  consent.decision === 'given' &&
  (!isInForce(consent, of.today) || (of.isAdult && (of.givenBy === 'parent' || of.givenBy === 'guardian')));

/**
 * Ends a yes whose time is over: what stands on it closes, and with care every disclosure of the person. Where she said something
 * else to a purpose of her own since, that holds and nothing is told. `words` are all on its purpose, the latest first; `sharings` all consents to share.
 */
export const expireConsent = (
  consent: Consent,
  words: readonly Consent[],
  sharings: readonly Sharing[],
): readonly Ending[] => {
  const data = { consentId: consent.id, purpose: consent.purpose, receiver: receiverTold(consent) };
  const expired = decided(consentExpired, data);
  if (consent.purpose === 'sharing') {
    const disclosures = sharings.find((sharing) => sharing.consent.id === consent.id)?.disclosures ?? [];
    const { closed, events } = closeSharing({ consent, disclosures }, 'lapsed');
    return [{ consent, ended: 'expired', closed, events: [expired, ...events] }];
  }
  const holds = words[0]?.id === consent.id;
  const ending: Ending = { consent, ended: 'expired', closed: [], events: holds ? [expired] : [] };
  return [ending, ...(holds && consent.purpose === 'care' ? closeAll(sharings.map(notClosed)) : [])];
};

/** The sharing that still goes on. */
const notClosed = ({ consent, disclosures }: Sharing): Sharing => ({
  consent,
  disclosures: disclosures.filter(({ state }) => state !== 'closed'),
});

/** On her own request all sharing ends: every yes to share is taken back and whatever could still be read closes. */
export const stopSharing = (sharings: readonly Sharing[]): readonly Ending[] => [
  ...sharings.filter(({ consent }) => consent.decision === 'given').map(takeBack),
  ...closeAll(sharings.filter(({ consent }) => consent.decision !== 'given')),
];

export type Receiver = { readonly id: string; readonly kind: string; readonly country: string };

/**
 * Prepares a disclosure to one receiver on the consent just given; a phone that is not safe never travels. A no takes back
 * every earlier yes to that receiver, and closes what stands on it; it needs no yes to care.
 */
export const prepareDisclosure = (
  person: Person,
  asked: {
    readonly ground: CallInput<typeof prepareDisclosureCall>['ground'];
    readonly receiver: Receiver | undefined;
    readonly countries: readonly string[];
    readonly fields: readonly DisclosedField[];
    readonly consent: Consent;
    readonly disclosure: Omit<PreparedDisclosure, 'state'>;
    /** The person's latest word on care. */
    readonly care: Consent | undefined;
    /** `YYYY-MM-DD` at the centre. */
    readonly today: string;
    /** All consents to share of the person. */
    readonly sharings: readonly Sharing[];
  },
): Result<
  Decision<Person> & { readonly disclosure: PreparedDisclosure | null; readonly endings: readonly Ending[] },
  Refusal<'GROUND_NOT_OFFERED' | 'NOT_FOUND' | 'CONSENT_NEEDED' | 'COUNTRY_NOT_NAMED' | 'PHONE_NOT_SAFE'>
> => {
  if (asked.ground !== 'consent') return refused(refusal('GROUND_NOT_OFFERED', { ground: asked.ground }));
  if (asked.receiver?.kind !== 'partner-agency') return refused(refusal('NOT_FOUND', {}));
  if (asked.consent.decision !== 'given') {
    const earlier = asked.sharings.filter(
      ({ consent }) => consent.decision === 'given' && consent.receiver === asked.consent.receiver,
    );
    return ok({
      next: person,
      disclosure: null,
      events: [consentEvent(asked.consent)],
      endings: earlier.map(takeBack),
    });
  }
  if (!isInForce(asked.care, asked.today)) return refused(refusal('CONSENT_NEEDED', { purpose: 'care' }));
  const { country } = asked.receiver;
  if (country !== person.jurisdiction && !asked.countries.includes(country)) {
    return refused(refusal('COUNTRY_NOT_NAMED', { country }));
  }
  if (asked.fields.includes('phone') && !mayPhoneTravel(person)) return refused(refusal('PHONE_NOT_SAFE', {}));
  const { id, receiver, until } = asked.disclosure;
  const prepared = decided(
    disclosurePrepared,
    { disclosureId: id, receiver, receiverMark: null, responsible: null, until },
    asked.consent.recordedBy,
  );
  return ok({
    next: person,
    disclosure: { ...asked.disclosure, state: 'prepared' },
    events: [consentEvent(asked.consent), prepared],
    endings: [],
  });
};
