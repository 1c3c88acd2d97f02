import * as z from 'zod';
import { changed, command, commandInput, query } from '../call';
import { timelineEntry } from '../timeline';
import {
  accessLevel,
  ageBand,
  channel,
  consentPurpose,
  country,
  day,
  disclosedField,
  disclosureState,
  ground,
  id,
  instant,
  interpreterKind,
  language,
  pageOf,
  pageRequest,
  partialDate,
  relation,
  role,
  sex,
  stage,
  text,
  topic,
} from '../vocabulary';
import { consentDecision, migrationEpisode, personName, phone } from './person-parts';

const purposeDecision = z.strictObject({
  commandId: id,
  purpose: z.enum(['care', 'statistics', 'follow-up', 'research']),
  ...consentDecision.shape,
});

export const recordContact = command('registration', 'recordContact', {
  input: commandInput({ channel, language, sex, ageBand, stage: stage.nullable(), topic, occurredOn: day.nullable() }),
  output: changed,
});

export const registerPerson = command('registration', 'registerPerson', {
  input: commandInput({
    ground,
    name: personName,
    birth: partialDate,
    sex,
    nationality: country.nullable(),
    relation,
    spokenLanguages: z.array(language).min(1).max(10),
    interfaceLanguage: language,
    interpreterLanguage: language.nullable(),
    phone: phone.nullable(),
    episode: migrationEpisode.nullable(),
    consents: z.array(purposeDecision).min(1).max(4),
    contactId: id.nullable(),
  }),
  output: z.strictObject({ id, version: z.int(), reference: z.string() }),
  refusals: [
    'GROUND_NOT_OFFERED',
    'CONSENT_NEEDED',
    'JURISDICTION_NOT_HELD',
    'NOT_FOUND',
    'CONTACT_ALREADY_IDENTIFIED',
  ],
});

export const identifyContact = command('registration', 'identifyContact', {
  input: commandInput({ contactId: id, personId: id }),
  output: changed,
  refusals: ['NOT_FOUND', 'CONTACT_ALREADY_IDENTIFIED'],
});

export const recordConsent = command('registration', 'recordConsent', {
  input: commandInput({
    personId: id,
    purpose: z.enum(['care', 'statistics', 'follow-up', 'research']),
    ...consentDecision.shape,
  }),
  output: changed,
  refusals: ['NOT_FOUND'],
});

export const withdrawConsent = command('registration', 'withdrawConsent', {
  input: commandInput({ personId: id, consentId: id }),
  output: changed,
  refusals: ['NOT_FOUND', 'CONSENT_NOT_IN_FORCE'],
});

/** Records the consent to share with one receiver and prepares the disclosure in the same step. */
export const prepareDisclosure = command('registration', 'prepareDisclosure', {
  input: commandInput({
    personId: id,
    ground,
    receiverId: id,
    countries: z.array(country).max(5),
    fields: z.array(disclosedField).max(5),
    summary: text(2_000),
    consent: consentDecision,
  }),
  output: z.strictObject({ ...changed.shape, consentId: id, disclosureId: id.nullable() }),
  refusals: ['NOT_FOUND', 'GROUND_NOT_OFFERED', 'COUNTRY_NOT_NAMED', 'PHONE_NOT_SAFE'],
});

export const foundPerson = z.strictObject({
  id,
  reference: z.string(),
  name: personName,
  birthYear: z.int().nullable(),
  nationality: country.nullable(),
  centreId: id,
  phoneEnding: z.string().nullable(),
  strength: z.enum(['likely', 'possible']),
  reasons: z.array(
    z.enum([
      'same-name',
      'alike-name',
      'same-birth-year',
      'near-birth-year',
      'same-phone',
      'same-nationality',
      'same-card',
    ]),
  ),
});

export const contactView = z.strictObject({
  id,
  version: z.int(),
  reference: z.string(),
  channel,
  language,
  sex,
  ageBand,
  stage: stage.nullable(),
  topic,
  centreId: id,
  recordedOn: day,
  personId: id.nullable(),
});

export const findPersons = query('registration', 'findPersons', {
  input: z.strictObject({
    terms: text(200),
    birthYear: z.int().min(1900).max(2100).nullable(),
    nationality: country.nullable(),
  }),
  output: z.strictObject({
    found: z.array(foundPerson).max(10),
    /** The contact whose number was typed. */
    contacts: z.array(contactView).max(1),
    searchedRegister: z.boolean(),
  }),
  refusals: ['SEARCH_NEEDS_MORE', 'TOO_MANY_SEARCHES'],
});

export const consentView = z.strictObject({
  id,
  purpose: consentPurpose,
  receiverId: id.nullable(),
  decision: z.enum(['given', 'refused', 'withdrawn', 'expired']),
  fields: z.array(disclosedField),
  decidedOn: day,
  validUntil: day.nullable(),
  mode: consentDecision.shape.mode,
  interpreter: interpreterKind,
  disclosureId: id.nullable(),
  disclosureState: disclosureState.nullable(),
});

export const personView = z.strictObject({
  id,
  version: z.int(),
  reference: z.string(),
  name: personName,
  birth: partialDate,
  age: z.int().nullable(),
  ageBand,
  sex,
  nationality: country.nullable(),
  relation,
  spokenLanguages: z.array(language),
  interfaceLanguage: language,
  interpreterLanguage: language.nullable(),
  phone: phone.nullable(),
  episodes: z.array(migrationEpisode),
  consents: z.array(consentView),
  accessLevel,
  jurisdiction: country,
  centreId: id,
  registeredOn: day,
  contactIds: z.array(id),
  seenBy: z.array(role),
  may: z.array(z.enum(['record-consent', 'withdraw-consent', 'prepare-disclosure'])),
});

/** Opens a person. Elsewhere than in the caller's own centre it needs a reason, which is kept. */
export const openPerson = query('registration', 'openPerson', {
  input: z.strictObject({ personId: id, reason: text(300).nullable() }),
  output: personView,
  refusals: ['NOT_FOUND', 'REASON_NEEDED'],
});

/** The names of people for lists; those the caller may not see are left out. */
export const personLine = z.strictObject({ id, reference: z.string(), name: personName });
export const getPersonLines = query('registration', 'getPersonLines', {
  input: z.strictObject({ ids: z.array(id).max(100) }),
  output: z.array(personLine),
});

export const getContacts = query('registration', 'getContacts', {
  input: z.strictObject({ ids: z.array(id).max(100) }),
  output: z.array(contactView),
});

export const consentWordings = query('registration', 'consentWordings', {
  input: z.strictObject({ language }),
  output: z.array(
    z.strictObject({ id: z.string(), purpose: consentPurpose, language, text: z.string(), hash: z.string() }),
  ),
});

const need = z.strictObject({
  language: language.nullable(),
  sex,
  ageBand,
  interpreterNeeded: z.boolean(),
});
const agreed = z.strictObject({
  summary: z.string(),
  name: personName.nullable(),
  birth: partialDate.nullable(),
  nationality: country.nullable(),
  phone: phone.nullable(),
  corridor: z.strictObject({ origin: country, destination: country.nullable(), stage }).nullable(),
});

/** What the receiver would see at each step, and which fields are left out; nothing of it is stored, and that it was opened is. */
export const previewDisclosure = query('registration', 'previewDisclosure', {
  input: z.strictObject({ personId: id, fields: z.array(disclosedField).max(5), summary: z.string().max(2_000) }),
  output: z.strictObject({
    now: need,
    onceAccepted: agreed,
    leftOut: z.array(disclosedField),
    phoneWithheld: z.boolean(),
  }),
  refusals: ['NOT_FOUND'],
});

export const disclosedView = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('need'), disclosureId: id, need }),
  z.strictObject({ kind: z.literal('agreed'), disclosureId: id, need, agreed }),
  z.strictObject({ kind: z.literal('not-yet'), disclosureId: id }),
  z.strictObject({
    kind: z.literal('withheld'),
    disclosureId: id,
    reason: z.enum(['withdrawn', 'declined', 'expired', 'referral-withdrawn', 'lapsed', 'ended']),
  }),
]);

/** What a receiver may read at this moment; each answer of kind `agreed` is logged as an opening. */
export const getDisclosed = query('registration', 'getDisclosed', {
  input: z.strictObject({ disclosureIds: z.array(id).max(100) }),
  output: z.array(disclosedView),
});

export const openingView = z.strictObject({
  id,
  openedAt: instant,
  staffId: id,
  organisationId: id,
  kind: z.enum(['person', 'disclosure']),
  fields: z.array(z.string()),
  reason: z.string().nullable(),
});
/** Who opened this person's record, newest first: for supervisors and data-protection officers. */
export const listOpenings = query('registration', 'listOpenings', {
  input: z.strictObject({ personId: id, ...pageRequest }),
  output: pageOf(openingView),
  refusals: ['NOT_FOUND'],
});

export const registrationTimeline = query('registration', 'registrationTimeline', {
  input: z.strictObject({ subjectIds: z.array(id).max(20), ...pageRequest }),
  output: pageOf(timelineEntry),
});

export const registrationCalls = {
  recordContact,
  registerPerson,
  identifyContact,
  recordConsent,
  withdrawConsent,
  prepareDisclosure,
  findPersons,
  openPerson,
  getPersonLines,
  getContacts,
  consentWordings,
  previewDisclosure,
  getDisclosed,
  listOpenings,
  registrationTimeline,
};
