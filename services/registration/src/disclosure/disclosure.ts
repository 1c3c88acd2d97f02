import {
  decided,
  disclosureChanged,
  disclosureClosed,
  disclosureOffered,
  disclosureOpened,
  disclosureRefused,
  type CorrectableField,
  type DecidedEvent,
  type DisclosedField,
  type ExceptionGround,
} from '@mrc/contracts';

type DisclosureTerms = {
  readonly id: string;
  /** The consent that it stands on; null where the person could not be asked. */
  readonly consentId: string | null;
  readonly ground: 'consent' | ExceptionGround;
  /** The exception that it stands on, and the moment at which that ends by itself; null where the person agreed. */
  readonly exceptionId: string | null;
  readonly endsAt: Date | null;
  readonly personId: string;
  readonly receiver: string;
  readonly fields: readonly DisclosedField[];
  readonly summary: string;
  readonly accessLevel: 'audited' | 'protected';
  /** Last day on which the receiver may read anything. */
  readonly until: string;
  /** Last day on which a referral may name it. */
  readonly unusedUntil: string;
};

export type ClosingReason = 'withdrawn' | 'declined' | 'expired' | 'referral-withdrawn' | 'lapsed' | 'ended';

export type PreparedDisclosure = DisclosureTerms & { readonly state: 'prepared' };
export type OfferedDisclosure = DisclosureTerms & { readonly state: 'offered'; readonly referralId: string };
export type OpenDisclosure = DisclosureTerms & { readonly state: 'open'; readonly referralId: string };
export type ClosedDisclosure = DisclosureTerms & {
  readonly state: 'closed';
  readonly closedFor: ClosingReason;
  readonly referralId?: string;
};
export type Disclosure = PreparedDisclosure | OfferedDisclosure | OpenDisclosure | ClosedDisclosure;

/** The referral that a disclosure serves, where it serves one. */
export const referralOf = (disclosure: Disclosure): string | undefined =>
  disclosure.state === 'prepared' ? undefined : disclosure.referralId;

export type DisclosureDecision = { readonly next: Disclosure; readonly events: readonly DecidedEvent[] };

const unchanged = (disclosure: Disclosure): DisclosureDecision => ({ next: disclosure, events: [] });

/** Whether the exception that a disclosure stands on has run out. */
export const isOver = ({ endsAt }: Disclosure, at: Date): boolean => endsAt !== null && endsAt <= at;

/** A referral names the disclosure: it is offered to the receiver, or the referral is told why not. */
export const offerDisclosure = (
  disclosure: Disclosure,
  referral: { readonly id: string; readonly isFor: (receiver: string) => boolean },
  { today, at }: { readonly today: string; readonly at: Date },
): DisclosureDecision => {
  const refuse = (reason: 'lapsed' | 'withdrawn' | 'used' | 'other-receiver') => ({
    next: disclosure,
    events: [decided(disclosureRefused, { disclosureId: disclosure.id, referralId: referral.id, reason })],
  });
  if (disclosure.state === 'closed') return refuse(disclosure.closedFor === 'withdrawn' ? 'withdrawn' : 'lapsed');
  if (disclosure.state !== 'prepared')
    return disclosure.referralId === referral.id ? unchanged(disclosure) : refuse('used');
  if (!referral.isFor(disclosure.receiver)) return refuse('other-receiver');
  if (disclosure.unusedUntil < today || disclosure.until < today || isOver(disclosure, at)) return refuse('lapsed');
  return {
    next: { ...disclosure, state: 'offered', referralId: referral.id },
    events: [decided(disclosureOffered, { disclosureId: disclosure.id, referralId: referral.id })],
  };
};

/** The receiver accepted: what was agreed may be read. */
export const openDisclosure = (disclosure: Disclosure): DisclosureDecision =>
  disclosure.state === 'offered'
    ? { next: { ...disclosure, state: 'open' }, events: [decided(disclosureOpened, { disclosureId: disclosure.id })] }
    : unchanged(disclosure);

type Shown = DisclosedField | 'need';

/** Where a receiver reads each field of a record. */
const shownIn: Readonly<Record<CorrectableField, readonly Shown[]>> = {
  name: ['name'],
  birth: ['birth-date', 'need'],
  sex: ['need'],
  nationality: ['nationality'],
  relation: [],
  'spoken-languages': ['need'],
  'interface-language': [],
  'interpreter-language': ['need'],
  phone: ['phone'],
  episode: ['corridor'],
  document: [],
  'contact-way': [],
  'other-name': [],
};

/**
 * Tells the receiver of a disclosure that they may read something else now, where one of the changed fields is among what they read; nothing where they
 * read nothing, or where the offering it was sent to is not known. Of what is hidden from others nothing is told.
 */
export const tellChanged = (
  disclosure: Disclosure,
  changed: readonly CorrectableField[],
  offering: string | undefined,
): DecidedEvent[] => {
  if (offering === undefined || disclosure.accessLevel !== 'audited') return [];
  if (disclosure.state !== 'offered' && disclosure.state !== 'open') return [];
  const { id: disclosureId, referralId, receiver, state, fields } = disclosure;
  const reads: readonly Shown[] = state === 'open' ? ['need', ...fields] : ['need'];
  if (!changed.some((field) => shownIn[field].some((shown) => reads.includes(shown)))) return [];
  const marks = { receiverMark: null, offeringMark: null };
  return [decided(disclosureChanged, { disclosureId, referralId, receiver, offering, ...marks, inInbox: true })];
};

/** Closed because it had served, or its time was over: what was read until then may still be with the receiver. */
const outlivedItsUse = (disclosure: ClosedDisclosure): boolean =>
  disclosure.referralId !== undefined && (disclosure.closedFor === 'ended' || disclosure.closedFor === 'lapsed');

/** Nothing of the person may be read any more, for a reason; what she takes back is told also of what had closed by itself. */
export const closeDisclosure = (disclosure: Disclosure, reason: ClosingReason): DisclosureDecision =>
  disclosure.state === 'closed' && !(reason === 'withdrawn' && outlivedItsUse(disclosure))
    ? unchanged(disclosure)
    : {
        next: { ...disclosure, state: 'closed', closedFor: reason },
        events: [decided(disclosureClosed, { disclosureId: disclosure.id, reason })],
      };
