import { can, whoMay, type StaffActor } from '@mrc/access';
import { refusal, takeBackError as contract, type EntryKind, type Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { noId, ok, refused, type Result } from '@mrc/kernel';
import type { Cause, Journal } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { readerOf } from '../consent/consent.sight';
import { consentOf } from '../consent/consent.store';
import { contactStream, loadContactInError } from '../contact/contact.store';
import { isGoingOn } from '../person/journey';
import { episodeInError, journeyOf, markEpisode } from '../person/journey.store';
import { changeException } from '../exception/exception';
import { loadException, markException, ownerOfException } from '../exception/exception.store';
import {
  loadPerson,
  loadPersonInError,
  loadRecord,
  nameIn,
  personStream,
  personStreamAt,
  savePersonVersion,
} from '../person/person.store';
import { markOtherName, otherNameBy, otherNamesOf } from '../person/other-name.store';
import { findAnew } from '../search/match-keys.store';
import { changeFamily } from '../household/household';
import { markMember, tellerOf } from '../household/household.store';
import { foundAnewBy, phoneChangedBy } from '../contact-way/found-anew';
import { wayOf } from '../person/contact-way';
import { reachSaidOf } from '../person/said-unsafe.store';
import { contactWayInError, contactWaysOf, markContactWay, ownerOfContactWay } from '../person/contact-way.store';
import { documentInError, documentOf, documentsOf, markDocument, ownerOfDocument } from '../person/document.store';
import { needProblem } from '../specific-need/specific-need';
import { markEntry, needInError, needsOf, ownerOfEntry, type NeedEntry } from '../specific-need/specific-need.store';
import {
  takeBackConsent,
  takeBackContact,
  takeBackContactWay,
  takeBackDocument,
  takeBackEpisode,
  takeBackOtherName,
  takeBackPerson,
} from './in-error';
import { errorPermissions } from './in-error.permissions';
import {
  findErrorBy,
  lockError,
  markConsentRight,
  markInError,
  ownerOfEpisode,
  saidSince,
  saveTakenBack,
} from './in-error.store';

type Asked = {
  readonly entryId: string;
  readonly actor: StaffActor;
  readonly journal: Journal;
  readonly cause: Cause;
  readonly today: string;
};

type Right = Result<{ readonly id: string; readonly version: number }, Refusal<'NOT_FOUND' | 'INVALID_INPUT'>>;

/** The record as it is again, with its version; not found where there is none to put back, as of who is in error themselves. */
type TakingBack = (tx: Tx, asked: Asked) => Promise<Right>;

const notFound = (): Right => refused(refusal('NOT_FOUND', {}));

const person: TakingBack = async (tx, { entryId, journal, cause, today }) => {
  const found = await loadPersonInError(tx, entryId);
  if (!found) return notFound();
  const version = await journal.append(tx, personStream(found, today), takeBackPerson(), cause);
  await markInError(tx, 'person', { id: found.id, version, because: null });
  return ok({ id: found.id, version });
};

const contact: TakingBack = async (tx, { entryId, journal, cause, today }) => {
  const found = await loadContactInError(tx, entryId);
  if (!found) return notFound();
  const version = await journal.append(tx, contactStream(found, today), takeBackContact(), cause);
  await markInError(tx, 'contact', { id: found.id, version, because: null });
  return ok({ id: found.id, version });
};

const consent: TakingBack = async (tx, { entryId, actor, journal, cause, today }) => {
  const said = await consentOf(tx, entryId, true, readerOf(actor));
  const found = said && (await loadPerson(tx, said.personId));
  if (!found) return notFound();
  const { decision, events } = takeBackConsent(said.consent, { saidSince: await saidSince(tx, said.consent), today });
  const stream = personStreamAt(found, said.consent.accessLevel, today);
  const version = await journal.append(tx, stream, events, cause);
  await savePersonVersion(tx, found.id, version);
  await markConsentRight(tx, entryId, decision, today);
  return ok({ id: found.id, version });
};

const episode: TakingBack = async (tx, { entryId, journal, cause, today }) => {
  const personId = await ownerOfEpisode(tx, entryId, true);
  const found = personId && (await loadPerson(tx, personId));
  if (!found) return notFound();
  const taken = await episodeInError(tx, entryId);
  if (!taken) return notFound();
  const decision = takeBackEpisode({ birth: found.birth, journey: await journeyOf(tx, found.id) }, taken);
  if (!decision.ok) return decision;
  await markEpisode(tx, entryId, { because: null, open: isGoingOn(taken) });
  const version = await journal.append(tx, personStream(found, today), decision.value, cause);
  await savePersonVersion(tx, found.id, version);
  return ok({ id: found.id, version });
};

const document: TakingBack = async (tx, { entryId, journal, cause, today }) => {
  const personId = await ownerOfDocument(tx, entryId, true);
  const found = personId && (await loadPerson(tx, personId));
  const taken = found && (await documentInError(tx, entryId));
  if (!taken) return notFound();
  const decision = takeBackDocument(documentOf(taken), await documentsOf(tx, found.id));
  if (!decision.ok) return decision;
  await markDocument(tx, found.id, entryId, null);
  const version = await journal.append(tx, personStream(found, today), decision.value, cause);
  await savePersonVersion(tx, found.id, version);
  return ok({ id: found.id, version });
};

const contactWay: TakingBack = async (tx, { entryId, journal, cause, today }) => {
  const found = await loadPerson(tx, (await ownerOfContactWay(tx, entryId, true)) ?? noId);
  const taken = found && (await contactWayInError(tx, entryId));
  if (!taken) return notFound();
  const { saidUnsafe } = await reachSaidOf(tx, found.id);
  const decision = takeBackContactWay(wayOf(taken), await contactWaysOf(tx, found.id), saidUnsafe);
  if (!decision.ok) return decision;
  await markContactWay(tx, entryId, null);
  await foundAnewBy(tx, found.id, taken);
  const told = [...decision.value, ...(await phoneChangedBy(tx, found.id, taken))];
  const version = await journal.append(tx, personStream(found, today), told, cause);
  await savePersonVersion(tx, found.id, version);
  return ok({ id: found.id, version });
};

const otherName: TakingBack = async (tx, { entryId, journal, cause, today }) => {
  const found = await loadPerson(tx, (await otherNameBy(tx, entryId, true))?.personId ?? noId);
  const taken = found && (await otherNameBy(tx, entryId, true));
  if (!taken) return notFound();
  const others = await otherNamesOf(tx, [found.id]);
  const decision = takeBackOtherName(taken, [await nameIn(tx, found.id), ...others.map(({ name }) => name)]);
  if (!decision.ok) return decision;
  await markOtherName(tx, entryId, null);
  await findAnew(tx, found.id);
  const version = await journal.append(tx, personStream(found, today), decision.value, cause);
  await savePersonVersion(tx, found.id, version);
  return ok({ id: found.id, version });
};

const familyMember: TakingBack = async (tx, { entryId, journal, cause, today }) => {
  const personId = await tellerOf(tx, entryId, true);
  const found = personId && (await loadPerson(tx, personId));
  if (!found) return notFound();
  await markMember(tx, entryId, null);
  const version = await journal.append(tx, personStream(found, today), changeFamily(), cause);
  await savePersonVersion(tx, found.id, version);
  return ok({ id: found.id, version });
};

const exception: TakingBack = async (tx, { entryId, journal, cause, today }) => {
  const personId = await ownerOfException(tx, entryId, true);
  const found = personId && (await loadRecord(tx, personId));
  if (!found) return notFound();
  await markException(tx, entryId, null);
  const level = (await loadException(tx, entryId))?.exception.accessLevel ?? 'audited';
  const version = await journal.append(tx, personStreamAt(found, level, today), changeException(), cause);
  await savePersonVersion(tx, found.id, version);
  return ok({ id: found.id, version });
};

const ofNeeds =
  (entry: NeedEntry): TakingBack =>
  async (tx, { entryId, today }) => {
    const owner = await ownerOfEntry(tx, entry, entryId, true);
    const found = owner && (await loadPerson(tx, owner.personId));
    if (!found) return notFound();
    const need = entry === 'specific_need' ? await needInError(tx, entryId) : undefined;
    const others = need && (await needsOf(tx, found.id, true));
    const problem = need && others && needProblem({ ...found, needs: others }, need, { id: entryId, today, place: '' });
    if (problem) return problem;
    await markEntry(tx, entry, entryId, null);
    return ok({ id: found.id, version: found.version });
  };

const takingBack: Readonly<Record<EntryKind, TakingBack>> = {
  person,
  contact,
  consent,
  episode,
  'family-member': familyMember,
  exception,
  document,
  'specific-need': ofNeeds('specific_need'),
  functioning: ofNeeds('functioning'),
  'contact-way': contactWay,
  'other-name': otherName,
};

/** Says that it was not entered in error after all: it is there again, and counted. */
export const takeBackError = useCase(
  contract,
  whoMay(errorPermissions, 'take-back-error'),
  (input, { platform, call, actor, once }) =>
    once(async (tx) => {
      await lockError(tx, input.errorId);
      const error = await findErrorBy(tx, 'id', input.errorId);
      if (!error || !can(errorPermissions, 'take-back-error', actor, error)) return refused(refusal('NOT_FOUND', {}));
      const cause = platform.causeOf(call);
      const { kind, entryId } = error.view;
      const today = platform.todayOf(call);
      const asked = { entryId, actor, journal: platform.journal, cause, today };
      const right = await takingBack[kind](tx, asked);
      if (right.ok) await saveTakenBack(tx, input.errorId, actor.staffId, cause.at);
      return right;
    }),
);
