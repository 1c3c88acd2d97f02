import {
  decided,
  disclosurePrepared,
  exceptionChanged,
  refusal,
  type DecidedEvent,
  type DisclosedField,
  type ExceptionEndedFor,
  type ExceptionGround,
  type ExceptionNotOfferedBecause,
  type ExceptionState,
  type Refusal,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import {
  closeDisclosure,
  type Disclosure,
  type DisclosureDecision,
  type PreparedDisclosure,
} from '../disclosure/disclosure';
import { mayBeChild, mayPhoneTravel, type Person } from '../person/person';

type Terms = {
  readonly id: string;
  readonly personId: string;
  readonly accessLevel: 'audited' | 'protected';
  readonly receiver: string;
  readonly ground: ExceptionGround;
  readonly askedFields: readonly DisclosedField[];
  readonly askedHours: number;
  readonly askedBy: string;
  readonly askedAt: Date;
  /** Whoever needed it applied it, and somebody else looks at it after. */
  readonly atOnce: boolean;
};

type Decided = { readonly decidedBy: string | null; readonly disclosureId: string | null };

export type AskedException = Terms & { readonly state: 'asked' };
export type RefusedException = Terms & { readonly state: 'refused'; readonly decidedBy: string };
export type TakenBackException = Terms & { readonly state: 'taken-back' };
export type GrantedException = Terms & {
  readonly state: 'granted';
  readonly decidedBy: string | null;
  readonly disclosureId: string;
  readonly fields: readonly DisclosedField[];
  readonly endsAt: Date;
};
export type EndedException = Terms & Decided & { readonly state: 'ended'; readonly endedFor: ExceptionEndedFor };
export type SharingException =
  AskedException | RefusedException | TakenBackException | GrantedException | EndedException;

type StateForbids = Refusal<'EXCEPTION_STATE_FORBIDS'>;

const forbids = (state: ExceptionState): { readonly ok: false; readonly refusal: StateForbids } =>
  refused(refusal('EXCEPTION_STATE_FORBIDS', { state }));

const hourMs = 3_600_000;
const told = decided(exceptionChanged, {});

/** Of a receiver, what decides whether anything is given to it without asking. */
export type ExceptionReceiver = {
  readonly kind: string;
  readonly country: string;
  readonly enforces: string;
  readonly confidential: boolean;
};

/** What an exception rests on at the moment it is asked for or granted. */
export type Resting = {
  readonly receiver: ExceptionReceiver | undefined;
  /** Whether the person's last word to this receiver, as far as who asks may know of it, is a no. */
  readonly saidNo: boolean;
  /** Whether the person agrees to care. */
  readonly agreesToCare: boolean;
  /** `YYYY-MM-DD` at the centre. */
  readonly today: string;
  /** Whether whoever needs it applies it, and may know of all words to confidential receivers. */
  readonly atOnce: 'no' | 'yes' | 'sees-all';
};

type RestRefused = Refusal<
  'NOT_FOUND' | 'CONSENT_NEEDED' | 'PHONE_NOT_SAFE' | 'EXCEPTION_NOT_OFFERED' | 'SAID_NO_TO_RECEIVER'
>;

const notOffered = (
  person: Person,
  ground: ExceptionGround,
  receiver: ExceptionReceiver,
  { today, atOnce }: Resting,
): ExceptionNotOfferedBecause | undefined => {
  if (receiver.enforces !== 'no') return 'authority';
  if (receiver.country !== person.jurisdiction) return 'abroad';
  if (ground === 'child-best-interests' && !mayBeChild(person, today)) return 'not-a-child';
  if (atOnce === 'yes' && receiver.confidential) return 'confidential';
  return undefined;
};

/**
 * What forbids that something of a person is given to a receiver without asking, or undefined: the receiver itself, her no to it, which only a legal
 * obligation passes over, no agreement to care, or a phone that is not safe.
 */
export const forbiddenBy = (
  person: Person,
  { ground, fields }: { readonly ground: ExceptionGround; readonly fields: readonly DisclosedField[] },
  resting: Resting,
): RestRefused | undefined => {
  const { receiver } = resting;
  if (receiver?.kind !== 'partner-agency') return refusal('NOT_FOUND', {});
  const because = notOffered(person, ground, receiver, resting);
  if (because) return refusal('EXCEPTION_NOT_OFFERED', { because });
  if (!resting.agreesToCare) return refusal('CONSENT_NEEDED', { purpose: 'care' });
  if (resting.saidNo && ground !== 'legal-obligation') return refusal('SAID_NO_TO_RECEIVER', {});
  return fields.includes('phone') && !mayPhoneTravel(person) ? refusal('PHONE_NOT_SAFE', {}) : undefined;
};

/** Whether an exception is asked for or in force, so that the same is not asked for again; `disclosure` is what stands on it. */
export const isOpenException = (exception: SharingException, disclosure: Disclosure | undefined): boolean =>
  exception.state === 'asked' || (exception.state === 'granted' && disclosure?.state !== 'closed');

/** Asks for an exception; somebody else decides. */
export const askException = (
  asked: Omit<AskedException, 'state' | 'atOnce'>,
): { readonly next: AskedException; readonly events: readonly DecidedEvent[] } => ({
  next: { ...asked, atOnce: false, state: 'asked' },
  events: [told],
});

export type Granting = {
  readonly next: GrantedException;
  readonly disclosure: PreparedDisclosure;
  readonly events: readonly DecidedEvent[];
};

/** What is granted: the fields, for how many hours, from when, and what is prepared with it. */
export type Grant = {
  readonly fields: readonly DisclosedField[];
  readonly hours: number;
  readonly at: Date;
  readonly disclosureId: string;
  readonly summary: string;
  /** The day, `YYYY-MM-DD` at the centre, on which it ends. */
  readonly lastDay: string;
};

/** The moment at which what is granted ends by itself. */
export const endOf = ({ at, hours }: Pick<Grant, 'at' | 'hours'>): Date => new Date(at.getTime() + hours * hourMs);

const prepare = (asked: AskedException, decidedBy: string | null, grant: Grant): Granting => {
  const { id, personId, receiver, ground, accessLevel } = asked;
  const { disclosureId, fields, lastDay } = grant;
  const endsAt = endOf(grant);
  const about = { disclosureId, receiver, receiverMark: null, responsible: null, until: lastDay };
  return {
    next: { ...asked, state: 'granted', decidedBy, disclosureId, fields, endsAt },
    disclosure: {
      ...{ id: disclosureId, consentId: null, exceptionId: id, ground, personId, receiver, accessLevel, endsAt },
      ...{ fields, summary: grant.summary, until: lastDay, unusedUntil: lastDay, state: 'prepared' },
    },
    events: [told, decided(disclosurePrepared, about, asked.askedBy)],
  };
};

/** In immediate danger whoever needs it applies it; somebody else looks at it after. */
export const applyException = (asked: Omit<AskedException, 'state' | 'atOnce'>, grant: Grant): Granting =>
  prepare({ ...asked, state: 'asked', atOnce: true }, null, grant);

/** Somebody else than who asked grants an exception, for no more than was asked. */
export const grantException = (
  exception: SharingException,
  by: string,
  grant: Grant,
): Result<Granting, StateForbids | Refusal<'SECOND_HOLDER_NEEDED'>> => {
  if (exception.state !== 'asked') return forbids(exception.state);
  if (exception.askedBy === by) return refused(refusal('SECOND_HOLDER_NEEDED', {}));
  return ok(prepare(exception, by, grant));
};

/** Somebody else than who asked says that it is not granted. */
export const refuseException = (
  exception: SharingException,
  by: string,
): Result<
  { next: RefusedException; events: readonly DecidedEvent[] },
  StateForbids | Refusal<'SECOND_HOLDER_NEEDED'>
> => {
  if (exception.state !== 'asked') return forbids(exception.state);
  if (exception.askedBy === by) return refused(refusal('SECOND_HOLDER_NEEDED', {}));
  return ok({ next: { ...exception, state: 'refused', decidedBy: by }, events: [told] });
};

/** What ends with an exception: what the receiver could still read. */
export type ExceptionEnding = {
  readonly next: EndedException | TakenBackException;
  readonly closed: Disclosure | null;
  readonly events: readonly DecidedEvent[];
};

// What nobody used lapses; what a receiver had is taken back from it, so that it is asked what it does with it.
const closing = (disclosure: Disclosure, endedFor: ExceptionEndedFor): DisclosureDecision => {
  if (disclosure.state === 'prepared') return closeDisclosure(disclosure, 'lapsed');
  return disclosure.state === 'closed' && endedFor === 'time'
    ? { next: disclosure, events: [] }
    : closeDisclosure(disclosure, 'withdrawn');
};

/** An exception ends, for a reason, and with it what stands on it; undefined where it did before. */
export const endException = (
  exception: SharingException,
  disclosure: Disclosure | undefined,
  endedFor: ExceptionEndedFor,
): ExceptionEnding | undefined => {
  if (exception.state === 'asked')
    return {
      next: { ...exception, state: 'ended', decidedBy: null, disclosureId: null, endedFor },
      closed: null,
      events: [told],
    };
  if (exception.state !== 'granted') return undefined;
  const { fields: _fields, endsAt: _endsAt, ...rest } = exception;
  const closed = disclosure && closing(disclosure, endedFor);
  return {
    next: { ...rest, state: 'ended', endedFor },
    closed: closed && closed.events.length > 0 ? closed.next : null,
    events: [told, ...(closed?.events ?? [])],
  };
};

/** Who asked takes it back before it is decided. */
export const takeBackException = (exception: SharingException): Result<ExceptionEnding, StateForbids> =>
  exception.state === 'asked'
    ? ok({ next: { ...exception, state: 'taken-back' }, closed: null, events: [told] })
    : forbids(exception.state);

/** Her no, or any that ends what is shared without asking; a legal obligation goes on. */
export const endsByHerWord = ({ ground, state }: SharingException): boolean =>
  ground !== 'legal-obligation' && (state === 'granted' || state === 'asked');

/** Whether somebody may say that an exception was right: it was granted, and they neither asked for it nor decided on it. */
export const reviewException = (
  exception: SharingException,
  as: 'second-holder' | 'data-protection-officer',
  by: string,
): Result<undefined, StateForbids | Refusal<'SECOND_HOLDER_NEEDED'>> => {
  if (!wasGranted(exception) || (as === 'second-holder' && !exception.atOnce)) return forbids(exception.state);
  return exception.askedBy === by || exception.decidedBy === by
    ? refused(refusal('SECOND_HOLDER_NEEDED', {}))
    : ok(undefined);
};

/** Whether an exception is, or was, in force. */
export const wasGranted = (exception: SharingException): exception is GrantedException | EndedException =>
  exception.state === 'granted' || (exception.state === 'ended' && exception.disclosureId !== null);

/** What is told of an exception after: that something of it was written down. */
export const changeException = (): readonly DecidedEvent[] => [told];
