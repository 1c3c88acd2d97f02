import { can, isProtected, whoMay, type StaffActor } from '@mrc/access';
import { enterInError as contract, refusal, type CallInput, type EntryKind, type Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { noId, ok, refused, type Result } from '@mrc/kernel';
import type { Cause, Journal } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { readerOf } from '../consent/consent.sight';
import { consentOf, sharingsOf, wordsOn } from '../consent/consent.store';
import { endSharing } from '../consent/end-sharing';
import { contactPermissions } from '../contact/contact.permissions';
import { contactStream, loadContact } from '../contact/contact.store';
import { foundAnewBy, phoneChangedBy } from '../contact-way/found-anew';
import { contactWaysOf, markContactWay, ownerOfContactWay } from '../person/contact-way.store';
import { markDocument, ownerOfDocument } from '../person/document.store';
import { markOtherName, otherNameBy } from '../person/other-name.store';
import { findAnew } from '../search/match-keys.store';
import { corridorOf } from '../person/journey';
import { journeyOf, markEpisode } from '../person/journey.store';
import type { Person } from '../person/person';
import { endStanding, saveEnded } from '../exception/end-standing';
import { changeException, endException, wasGranted } from '../exception/exception';
import { exceptionPermissions, placeOf } from '../exception/exception.permissions';
import { disclosureOn, loadException, markException, ownerOfException } from '../exception/exception.store';
import { personPermissions } from '../person/person.permissions';
import { loadPerson, loadRecord, personStream, personStreamAt, savePersonVersion } from '../person/person.store';
import { isOneWithOthers } from '../person/whole';
import { reasonUnsaid } from '../person/recorded-parts';
import { changeFamily } from '../household/household';
import { markMember, tellerOf } from '../household/household.store';
import { markEntry, ownerOfEntry, type NeedEntry } from '../specific-need/specific-need.store';
import {
  enterConsentInError,
  enterContactInError,
  enterContactWayInError,
  enterDocumentInError,
  enterEpisodeInError,
  enterOtherNameInError,
  enterPersonInError,
} from './in-error';
import { hasOpenRequest, insertError, markConsentInError, markInError, ownerOfEpisode } from './in-error.store';

type Asked = {
  readonly input: CallInput<typeof contract>;
  readonly actor: StaffActor;
  readonly journal: Journal;
  readonly cause: Cause;
  readonly today: string;
};

/** Whose record it is, and the version of it once it is told. */
type Entered = {
  readonly owner: Pick<Person, 'controller' | 'jurisdiction' | 'accessLevel'>;
  readonly personId: string | null;
  readonly contactId: string | null;
  readonly id: string;
  readonly version: number;
};

type Entering = (
  tx: Tx,
  asked: Asked,
) => Promise<Result<Entered, Refusal<'NOT_FOUND' | 'REQUEST_OPEN' | 'CONSENT_NOT_IN_FORCE' | 'RECORDS_MERGED'>>>;

const notFound = () => refusal('NOT_FOUND', {});

const may = (actor: StaffActor, record: Person) => can(personPermissions, 'enter-in-error', actor, record);

const person: Entering = async (tx, { input, actor, journal, cause, today }) => {
  const found = await loadPerson(tx, input.entryId);
  if (!found || !may(actor, found)) return refused(notFound());
  if (await isOneWithOthers(tx, found.id)) return refused(refusal('RECORDS_MERGED', {}));
  const reader = readerOf(actor);
  const decision = enterPersonInError(input.because, {
    hasOpenRequest: await hasOpenRequest(tx, [found.id], reader),
    sharings: await sharingsOf(tx, found.id),
  });
  if (!decision.ok) return decision;
  const { events, endings } = decision.value;
  const told = await journal.append(tx, personStream(found, today), events, cause);
  const ended = await endSharing(tx, journal, { ...found, version: told }, endings, { on: today, cause, reader });
  const closing = { on: today, cause, ...reader };
  const version = await endStanding(tx, journal, { ...found, version: ended }, 'in-error', closing);
  await markInError(tx, 'person', { id: found.id, version, because: input.because });
  return ok({ owner: found, personId: found.id, contactId: null, id: found.id, version });
};

const contact: Entering = async (tx, { input, actor, journal, cause, today }) => {
  const found = await loadContact(tx, input.entryId);
  if (!found || !can(contactPermissions, 'enter-in-error', actor, found)) return refused(notFound());
  const decision = enterContactInError(input.because, {
    hasOpenRequest: await hasOpenRequest(tx, [found.id], readerOf(actor)),
  });
  if (!decision.ok) return decision;
  const version = await journal.append(tx, contactStream(found, today), decision.value, cause);
  await markInError(tx, 'contact', { id: found.id, version, because: input.because });
  return ok({ owner: found, personId: null, contactId: found.id, id: found.id, version });
};

const consent: Entering = async (tx, { input, actor, journal, cause, today }) => {
  const reader = readerOf(actor);
  const unlocked = await consentOf(tx, input.entryId, false, reader);
  const found = unlocked && (await loadPerson(tx, unlocked.personId));
  const said = found && (await consentOf(tx, input.entryId, false, reader));
  if (!said || !may(actor, found)) return refused(notFound());
  const words = await wordsOn(tx, found.id, said.consent.purpose);
  const decision = enterConsentInError(said.consent, input.because, {
    others: words.filter(({ id }) => id !== said.consent.id),
    sharings: await sharingsOf(tx, found.id),
    today,
  });
  if (!decision.ok) return decision;
  const version = await endSharing(tx, journal, found, decision.value, { on: today, cause, reader });
  await savePersonVersion(tx, found.id, version);
  await markConsentInError(tx, said.consent.id, input.because, today);
  const owner = isProtected(found) ? found : { ...found, accessLevel: said.consent.accessLevel };
  return ok({ owner, personId: found.id, contactId: null, id: found.id, version });
};

const episode: Entering = async (tx, { input, actor, journal, cause, today }) => {
  const personId = await ownerOfEpisode(tx, input.entryId, false);
  const found = personId && (await loadPerson(tx, personId));
  if (!found || !may(actor, found) || !(await ownerOfEpisode(tx, input.entryId, false))) return refused(notFound());
  await markEpisode(tx, input.entryId, { because: input.because, open: false });
  const events = enterEpisodeInError(input.because, corridorOf(await journeyOf(tx, found.id)));
  const version = await journal.append(tx, personStream(found, today), events, cause);
  await savePersonVersion(tx, found.id, version);
  return ok({ owner: found, personId: found.id, contactId: null, id: found.id, version });
};

const document: Entering = async (tx, { input, actor, journal, cause, today }) => {
  const found = await loadPerson(tx, (await ownerOfDocument(tx, input.entryId, false)) ?? noId);
  if (!found || !may(actor, found) || !(await ownerOfDocument(tx, input.entryId, false))) return refused(notFound());
  await markDocument(tx, found.id, input.entryId, input.because);
  const version = await journal.append(tx, personStream(found, today), enterDocumentInError(input.because), cause);
  await savePersonVersion(tx, found.id, version);
  return ok({ owner: found, personId: found.id, contactId: null, id: found.id, version });
};

const contactWay: Entering = async (tx, { input, actor, journal, cause, today }) => {
  const found = await loadPerson(tx, (await ownerOfContactWay(tx, input.entryId, false)) ?? noId);
  if (!found || !may(actor, found)) return refused(notFound());
  const way = (await contactWaysOf(tx, found.id)).find(({ id }) => id === input.entryId);
  if (!way) return refused(notFound());
  await markContactWay(tx, way.id, input.because);
  await foundAnewBy(tx, found.id, way);
  const told = [...enterContactWayInError(input.because), ...(await phoneChangedBy(tx, found.id, way))];
  const version = await journal.append(tx, personStream(found, today), told, cause);
  await savePersonVersion(tx, found.id, version);
  return ok({ owner: found, personId: found.id, contactId: null, id: found.id, version });
};

const otherName: Entering = async (tx, { input, actor, journal, cause, today }) => {
  const found = await loadPerson(tx, (await otherNameBy(tx, input.entryId, false))?.personId ?? noId);
  if (!found || !may(actor, found)) return refused(notFound());
  const name = await otherNameBy(tx, input.entryId, false);
  if (!name) return refused(notFound());
  await markOtherName(tx, name.id, input.because);
  await findAnew(tx, found.id, { names: [name.name] });
  const version = await journal.append(tx, personStream(found, today), enterOtherNameInError(input.because), cause);
  await savePersonVersion(tx, found.id, version);
  return ok({ owner: found, personId: found.id, contactId: null, id: found.id, version });
};

const familyMember: Entering = async (tx, { input, actor, journal, cause, today }) => {
  const personId = await tellerOf(tx, input.entryId, false);
  const found = personId && (await loadPerson(tx, personId));
  if (!found || !may(actor, found) || !(await tellerOf(tx, input.entryId, false))) return refused(notFound());
  await markMember(tx, input.entryId, input.because);
  const version = await journal.append(tx, personStream(found, today), changeFamily(), cause);
  await savePersonVersion(tx, found.id, version);
  return ok({ owner: found, personId: found.id, contactId: null, id: found.id, version });
};

const exception: Entering = async (tx, { input, actor, journal, cause, today }) => {
  const found = await loadRecord(tx, (await ownerOfException(tx, input.entryId)) ?? noId);
  const loaded = await loadException(tx, input.entryId);
  if (!found || !loaded || !may(actor, found)) return refused(notFound());
  if (!can(exceptionPermissions, 'end', actor, placeOf(found, loaded))) return refused(notFound());
  if (wasGranted(loaded.exception) && loaded.exception.askedBy === actor.staffId) return refused(notFound());
  const ending = endException(loaded.exception, await disclosureOn(tx, loaded.exception), 'in-error');
  const { accessLevel } = loaded.exception;
  const version = ending
    ? await saveEnded(tx, journal, found, ending, { on: today, cause })
    : await journal.append(tx, personStreamAt(found, accessLevel, today), changeException(), cause);
  await savePersonVersion(tx, found.id, version);
  await markException(tx, input.entryId, input.because);
  const owner = isProtected(found) ? found : { ...found, accessLevel };
  return ok({ owner, personId: found.id, contactId: null, id: found.id, version });
};

/** A need, or answers on functioning: of it nothing is told, so neither the journal nor the version of the person moves. */
const ofNeeds =
  (entry: NeedEntry): Entering =>
  async (tx, { input, actor }) => {
    const unlocked = await ownerOfEntry(tx, entry, input.entryId, false);
    const found = unlocked && (await loadPerson(tx, unlocked.personId));
    const stands = found && (await ownerOfEntry(tx, entry, input.entryId, false));
    if (!stands || !may(actor, found)) return refused(notFound());
    const owner = isProtected(found) ? found : { ...found, accessLevel: stands.accessLevel };
    if (isProtected(owner) && !isProtected(found) && !readerOf(actor).seesProtected) return refused(notFound());
    await markEntry(tx, entry, input.entryId, input.because);
    return ok({ owner, personId: found.id, contactId: null, id: found.id, version: found.version });
  };

const entering: Readonly<Record<EntryKind, Entering>> = {
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

/** Says that something was entered in error, and why; it is kept, with who said so, until somebody takes it back. */
export const enterInError = useCase(
  contract,
  whoMay(personPermissions, 'enter-in-error'),
  async (input, { platform, call, actor, once }) => {
    const unsaid = reasonUnsaid(input);
    if (unsaid) return unsaid;
    const today = platform.todayOf(call);
    return once(async (tx) => {
      const cause = platform.causeOf(call);
      const entered = await entering[input.kind](tx, { input, actor, journal: platform.journal, cause, today });
      if (!entered.ok) return entered;
      const { owner, personId, contactId, id, version } = entered.value;
      const { controller, jurisdiction, accessLevel } = owner;
      const { commandId, kind, entryId, because, note } = input;
      await insertError(tx, {
        ...{ id: commandId, kind, entryId, personId, contactId, controller, jurisdiction, accessLevel, because, note },
        ...{ occurredOn: today, enteredBy: actor.staffId, enteredAt: cause.at },
      });
      return ok({ id, version });
    });
  },
  { reads: ['known-request'] },
);
