import { isProtected } from '@mrc/access';
import {
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
import { closeDisclosure, type Disclosure, type PreparedDisclosure } from '../disclosure/disclosure';
import { mayPhoneTravel, type Person } from '../person/person';

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

const receiverTold = (consent: Consent): string | null => (isProtected(consent) ? null : consent.receiver);

/** What is told of somebody's word on a purpose. */
export const consentEvent = (consent: Consent): DecidedEvent => {
  const data = { consentId: consent.id, purpose: consent.purpose, receiver: receiverTold(consent) };
  return decided(consent.decision === 'given' ? consentGiven : consentRefused, data);
};

/** A consent to share, with the disclosures that stand on it. */
export type Sharing = { readonly consent: Consent; readonly disclosures: readonly Disclosure[] };

/** What a word of the person ends: the disclosures that close, and whether the consent under them is taken back too. */
export type Ending = {
  readonly consent: Consent;
  readonly takenBack: boolean;
  readonly closed: readonly Disclosure[];
  readonly events: readonly DecidedEvent[];
};

const closeSharing = ({ consent, disclosures }: Sharing): Ending => {
  const closings = disclosures
    .filter((disclosure) => disclosure.state !== 'closed')
    .map((disclosure) => closeDisclosure(disclosure, 'withdrawn'));
  return {
    consent,
    takenBack: false,
    closed: closings.map(({ next }) => next),
    events: closings.flatMap(({ events }) => events),
  };
};

const takeBack = (sharing: Sharing): Ending => {
  const { consent, events, closed } = closeSharing(sharing);
  const data = { consentId: consent.id, purpose: consent.purpose, receiver: receiverTold(consent) };
  return { consent, takenBack: true, closed, events: [decided(consentWithdrawn, data), ...events] };
};

/** Without care nothing of the person is shared any more. */
const closeAll = (sharings: readonly Sharing[]): Ending[] =>
  sharings.map(closeSharing).filter(({ closed }) => closed.length > 0);

/**
 * Records what the person said to a purpose; saying no is recorded like saying yes. A no to care closes every disclosure of
 * the person in the same step.
 */
export const recordConsent = (
  person: Person,
  consent: Consent,
  sharings: readonly Sharing[],
): Decision<Person> & { readonly endings: readonly Ending[] } => ({
  next: person,
  events: [consentEvent(consent)],
  endings: consent.purpose === 'care' && consent.decision === 'refused' ? closeAll(sharings) : [],
});

/**
 * Takes a consent back: every disclosure that stands on it closes in the same step, and with care every disclosure of the
 * person. `sharings` are all consents to share of the person.
 */
export const withdrawConsent = (
  consent: Consent,
  sharings: readonly Sharing[],
): Result<readonly Ending[], Refusal<'CONSENT_NOT_IN_FORCE'>> => {
  if (consent.decision !== 'given') return refused(refusal('CONSENT_NOT_IN_FORCE', {}));
  const disclosures = sharings.find((sharing) => sharing.consent.id === consent.id)?.disclosures ?? [];
  return ok([takeBack({ consent, disclosures }), ...(consent.purpose === 'care' ? closeAll(sharings) : [])]);
};

export type Receiver = { readonly id: string; readonly kind: string; readonly country: string };

/**
 * Prepares a disclosure to one receiver on the consent just given; a phone that is not safe never travels. A no takes back
 * every earlier yes to that receiver, and closes what stands on it.
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
    /** All consents to share of the person. */
    readonly sharings: readonly Sharing[];
  },
): Result<
  Decision<Person> & { readonly disclosure: PreparedDisclosure | null; readonly endings: readonly Ending[] },
  Refusal<'GROUND_NOT_OFFERED' | 'NOT_FOUND' | 'COUNTRY_NOT_NAMED' | 'PHONE_NOT_SAFE'>
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
