import { isProtected } from '@mrc/access';
import {
  consentEnteredInError,
  consentErrorTakenBack,
  contactEnteredInError,
  contactErrorTakenBack,
  contactWayEnteredInError,
  contactWayErrorTakenBack,
  decided,
  documentEnteredInError,
  documentErrorTakenBack,
  episodeEnteredInError,
  episodeErrorTakenBack,
  otherNameEnteredInError,
  otherNameErrorTakenBack,
  personEnteredInError,
  personErrorTakenBack,
  refusal,
  type ContactWay,
  type DecidedEvent,
  type EnteredInErrorBecause,
  type EventOf,
  type IdentityDocument,
  type OtherName,
  type Refusal,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { isInForce, type Consent, type Ending, type Sharing } from '../consent/consent';
import { closeDisclosure, type Disclosure } from '../disclosure/disclosure';
import { unsafeProblem, wayProblem } from '../person/contact-way';
import { documentPaths, documentProblem } from '../person/document';
import { otherNameProblem } from '../person/other-name';
import { corridorOf, episodeProblem, withEpisode, type KnownEpisode, type Life } from '../person/journey';

/** What becomes of a record that was entered in error: what is told, and what of its sharing ends in the same step. */
export type Erring = { readonly events: readonly DecidedEvent[]; readonly endings: readonly Ending[] };

/** The disclosures of a consent that could still be read close; those that had served stay as they are. */
const close = (consent: Consent, disclosures: readonly Disclosure[]): Ending => {
  const closings = disclosures
    .filter(({ state }) => state !== 'closed')
    .map((disclosure) => closeDisclosure(disclosure, 'withdrawn'));
  return {
    consent,
    ended: null,
    closed: closings.map(({ next }) => next),
    events: closings.flatMap(({ events }) => events),
  };
};

const closeAll = (sharings: readonly Sharing[]): readonly Ending[] =>
  sharings.map(({ consent, disclosures }) => close(consent, disclosures)).filter(({ closed }) => closed.length > 0);

/** A person was entered in error: whatever could still be read of them closes. Refused while something is asked for them. */
export const enterPersonInError = (
  because: EnteredInErrorBecause,
  { hasOpenRequest, sharings }: { readonly hasOpenRequest: boolean; readonly sharings: readonly Sharing[] },
): Result<Erring, Refusal<'REQUEST_OPEN'>> =>
  hasOpenRequest
    ? refused(refusal('REQUEST_OPEN', {}))
    : ok({ events: [decided(personEnteredInError, { because })], endings: closeAll(sharings) });

/** The person was not entered in error: nothing that was closed opens again. */
export const takeBackPerson = (): readonly DecidedEvent[] => [decided(personErrorTakenBack, {})];

/** A contact was entered in error. Refused while something is asked for it. */
export const enterContactInError = (
  because: EnteredInErrorBecause,
  { hasOpenRequest }: { readonly hasOpenRequest: boolean },
): Result<readonly DecidedEvent[], Refusal<'REQUEST_OPEN'>> =>
  hasOpenRequest ? refused(refusal('REQUEST_OPEN', {})) : ok([decided(contactEnteredInError, { because })]);

/** The contact was not entered in error. */
export const takeBackContact = (): readonly DecidedEvent[] => [decided(contactErrorTakenBack, {})];

const wordOf = (consent: Consent) => ({
  consentId: consent.id,
  purpose: consent.purpose,
  receiver: isProtected(consent) ? null : consent.receiver,
});

/**
 * A yes was written down in error: what stands on it closes, and where nothing else says yes to care all sharing of the person does. Only a yes that
 * holds can be one: a no, a withdrawal and an end stay as they were said. `others` are her other words on the purpose, the latest first;
 * `sharings` all consents to share of the person.
 */
export const enterConsentInError = (
  consent: Consent,
  because: EnteredInErrorBecause,
  {
    others,
    sharings,
    today,
  }: { readonly others: readonly Consent[]; readonly sharings: readonly Sharing[]; readonly today: string },
): Result<readonly Ending[], Refusal<'CONSENT_NOT_IN_FORCE'>> => {
  if (consent.decision !== 'given') return refused(refusal('CONSENT_NOT_IN_FORCE', {}));
  const last = others.find(({ receiver }) => receiver === consent.receiver);
  const agrees = isInForce(last, today);
  const disclosures = sharings.find((sharing) => sharing.consent.id === consent.id)?.disclosures ?? [];
  const { closed, events } = close(consent, disclosures);
  const told = decided(consentEnteredInError, { ...wordOf(consent), agrees, because });
  return ok([
    { consent, ended: null, closed, events: [told, ...events] },
    ...(consent.purpose === 'care' && !agrees ? closeAll(sharings) : []),
  ]);
};

/** The yes was not written down in error: it holds again where its time is not over and nothing else was said since. */
export const takeBackConsent = (
  consent: Consent,
  { saidSince, today }: { readonly saidSince: boolean; readonly today: string },
): { readonly decision: 'given' | 'expired'; readonly events: readonly DecidedEvent[] } => {
  const agrees = !saidSince && isInForce({ decision: 'given', validUntil: consent.validUntil }, today);
  return {
    decision: agrees ? 'given' : 'expired',
    events: [decided(consentErrorTakenBack, { ...wordOf(consent), agrees })],
  };
};

/** The corridor of a person, as it is told. */
export type Corridor = NonNullable<EventOf<typeof episodeErrorTakenBack>['data']>['corridor'];

/** A migration was written down in error. `corridor` is what it is without it. */
export const enterEpisodeInError = (because: EnteredInErrorBecause, corridor: Corridor): readonly DecidedEvent[] => [
  decided(episodeEnteredInError, { because, corridor }),
];

/** The migration was not written down in error: it is in order with the others of the `journey`, as any that is recorded. */
export const takeBackEpisode = (
  { birth, journey }: Life,
  episode: KnownEpisode,
): Result<readonly DecidedEvent[], Refusal<'INVALID_INPUT'>> => {
  const { id } = episode;
  const next = withEpisode(journey, id, episode);
  const problem = episodeProblem({ birth, journey: next, id }, { from: 'errorId', to: 'errorId', stage: 'errorId' });
  return problem ?? ok([decided(episodeErrorTakenBack, { corridor: corridorOf(next) })]);
};

/** A document was written down in error. */
export const enterDocumentInError = (because: EnteredInErrorBecause): readonly DecidedEvent[] => [
  decided(documentEnteredInError, { because }),
];

/** The document was not written down in error: it is not one of `others`, that was written down since. */
export const takeBackDocument = (
  document: IdentityDocument,
  others: readonly IdentityDocument[],
): Result<readonly DecidedEvent[], Refusal<'INVALID_INPUT'>> =>
  documentProblem(document, others, documentPaths('errorId', true)) ?? ok([decided(documentErrorTakenBack, {})]);

/** A further way to be reached was written down in error. */
export const enterContactWayInError = (because: EnteredInErrorBecause): readonly DecidedEvent[] => [
  decided(contactWayEnteredInError, { because }),
];

/** The way was not written down in error: it is not one of `others`, that was written down since, and not safe by what is `saidUnsafe` by now. */
export const takeBackContactWay = (
  way: ContactWay,
  others: readonly ContactWay[],
  saidUnsafe: readonly string[],
): Result<readonly DecidedEvent[], Refusal<'INVALID_INPUT'>> =>
  wayProblem(way, others, () => 'errorId') ??
  unsafeProblem(way, saidUnsafe, () => 'errorId') ??
  ok([decided(contactWayErrorTakenBack, {})]);

/** A further name was written down in error. */
export const enterOtherNameInError = (because: EnteredInErrorBecause): readonly DecidedEvent[] => [
  decided(otherNameEnteredInError, { because }),
];

/** The further name was not written down in error: it is not one of `names`, that stand. */
export const takeBackOtherName = (
  otherName: OtherName,
  names: readonly OtherName['name'][],
): Result<readonly DecidedEvent[], Refusal<'INVALID_INPUT'>> =>
  otherNameProblem(otherName, names, 'errorId') ?? ok([decided(otherNameErrorTakenBack, {})]);

/** Somebody else than who said that something was entered in error looked at it. */
export const reviewError = (
  error: { readonly staffId: string },
  by: string,
): Result<void, Refusal<'SECOND_HOLDER_NEEDED'>> =>
  error.staffId === by ? refused(refusal('SECOND_HOLDER_NEEDED', {})) : ok(undefined);
