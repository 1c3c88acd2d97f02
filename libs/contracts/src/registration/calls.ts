import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { hasCome } from '../date-bounds';
import { named } from '../named';
import { timelinePage } from '../timeline';
import { text } from '../text';
import {
  accessLevel,
  ageBand,
  consentPurpose,
  country,
  day,
  disclosedField,
  disclosureState,
  ground,
  id,
  interpreterKind,
  language,
  pageRequest,
  partialDate,
  relation,
  role,
  sex,
} from '../vocabulary';
import { openingBecause } from '../opening';
import { contactView, getContacts, identifyContact, recordContact } from './contact-calls';
import { consentCalls } from './consent-calls';
import { correctionCalls } from './correction-calls';
import { demandCalls } from './demand-calls';
import { dataProtectionCalls } from './data-protection-calls';
import { duplicateCalls } from './duplicate-calls';
import { getDisclosed, getGivenDisclosures, prepareDisclosure, previewDisclosure } from './disclosure-calls';
import { documentCalls } from './document-calls';
import { erasureCalls } from './erasure-calls';
import { errorCalls } from './error-calls';
import { exceptionCalls } from './exception-calls';
import { journeyCalls } from './journey-calls';
import { familyCalls } from './family-calls';
import { mergeCalls } from './merge-calls';
import { needsCalls } from './needs-calls';
import { liftingNote, liftProtection } from './protection-calls';
import { listSearchNotices } from './search-calls';
import { openingCalls } from './opening-calls';
import { statusCalls } from './status-calls';
import { detailCalls } from './other-name-calls';
import {
  consentDecision,
  consentState,
  migrationEpisode,
  personAction,
  personLine,
  personName,
  phone,
  recorded,
  spokenLanguages,
  witnessRole,
} from './person-parts';

const ownPurpose = named(
  'OwnPurpose',
  z.enum(['care', 'statistics', 'follow-up', 'research', 'family']),
  'Purposes a person decides on apart from sharing with a receiver.',
);

const purposeDecision = named(
  'PurposeDecisionInput',
  z.strictObject({ commandId: id, purpose: ownPurpose, ...consentDecision.shape }),
  'A consent taken with a registration; `commandId` becomes the id of the consent.',
);

export const registerPerson = command('registration', 'registerPerson', {
  says: '`commandId` becomes the id of the person.',
  input: commandInput({
    ground,
    name: personName,
    birth: hasCome(partialDate),
    appearsUnder18: z
      .boolean()
      .optional()
      .describe('Asked where nothing is known of the birth: whether the person seems to be under 18.'),
    sex,
    nationality: country.nullable(),
    relation,
    spokenLanguages,
    interfaceLanguage: language,
    interpreterLanguage: language.nullable(),
    phone: phone.nullable(),
    episode: migrationEpisode.nullable(),
    consents: z.array(purposeDecision).min(1).max(5),
    contactId: id.nullable(),
  }),
  output: named('PersonRegistered', z.strictObject({ ...recorded.shape, reference: z.string() })),
  refusals: [
    'GROUND_NOT_OFFERED',
    'CONSENT_NEEDED',
    'JURISDICTION_NOT_HELD',
    'NOT_FOUND',
    'CONTACT_ALREADY_IDENTIFIED',
  ],
});

export const recordConsent = command('registration', 'recordConsent', {
  input: commandInput({ personId: id, purpose: ownPurpose, ...consentDecision.shape }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

export const foundPerson = named(
  'FoundPerson',
  z.strictObject({
    id,
    reference: z.string(),
    name: personName,
    birthYear: z.int().nullable(),
    nationality: country.nullable(),
    centreId: id,
    phoneEnding: z.string().nullable(),
    strength: named('MatchStrength', z.enum(['likely', 'possible'])),
    reasons: z.array(
      named(
        'MatchReason',
        z.enum([
          'same-name',
          'alike-name',
          'other-name',
          'same-birth-year',
          'near-birth-year',
          'same-phone',
          'same-nationality',
          'same-card',
          'same-document',
        ]),
      ),
    ),
  }),
);

export const findPersons = query('registration', 'findPersons', {
  recorded: true,
  input: named(
    'FindPersonsInput',
    z.strictObject({
      terms: text(200),
      birthYear: z.int().min(1900).max(2100).nullable(),
      nationality: country.nullable(),
    }),
  ),
  output: named(
    'FoundPersons',
    z.strictObject({
      found: z.array(foundPerson).max(10),
      contacts: z.array(contactView).max(1).describe('The contact whose number was typed.'),
      more: z.boolean().describe('More were found than are shown.'),
      searchedRegister: z.boolean(),
    }),
    'The ten best at most, the best first; `searchedRegister` is false where only the own centre was searched.',
  ),
  refusals: ['SEARCH_NEEDS_MORE', 'TOO_MANY_SEARCHES'],
});

export const consentView = named(
  'Consent',
  z.strictObject({
    id,
    purpose: consentPurpose,
    receiverId: id.nullable(),
    decision: consentState,
    fields: z.array(disclosedField),
    decidedOn: day,
    validUntil: day.nullable(),
    askAgain: z.boolean().describe('Its last day is near, and nobody has asked anew.'),
    mode: consentDecision.shape.mode,
    witnessRole: witnessRole.nullable(),
    interpreter: interpreterKind,
    disclosureId: id.nullable(),
    disclosureState: disclosureState.nullable(),
  }),
);

export const personView = named(
  'Person',
  z.strictObject({
    id,
    version: recorded.shape.version,
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
    episodes: z
      .array(migrationEpisode)
      .describe('The migration that is going on first, then the latest: the first is the one that the corridor is of.'),
    episodeIds: z
      .array(id)
      .describe('By which each of `episodes`, in their order, is corrected, closed, or said to be entered in error.'),
    consents: z.array(consentView),
    agreesToCare: z
      .boolean()
      .describe(
        'False where the agreement to care was taken back or has ended: nothing new is begun until it is given again.',
      ),
    accessLevel,
    liftingNote,
    jurisdiction: country,
    centreId: id,
    registeredOn: day,
    contactIds: z.array(id),
    phoneIsUnsafe: z
      .boolean()
      .describe('Of this record, or of one that is one with it, calling was said to be unsafe: no phone travels.'),
    isMerged: z.boolean().describe('One record with another, on which work goes on: `merges` says with which.'),
    seenBy: z.array(role),
    may: z.array(personAction),
  }),
);

export const openPerson = query('registration', 'openPerson', {
  recorded: true,
  says: "Elsewhere than in the caller's own centre a reason is needed; every opening is logged.",
  input: z.strictObject({
    personId: id,
    reason: text(300).nullable(),
    because: openingBecause.nullable().optional(),
  }),
  output: personView,
  refusals: ['NOT_FOUND', 'REASON_NEEDED'],
});

/** Those the caller may not see are left out. A record that is one with another is answered by that other where the caller sees it; `askedId` is what was asked for. */
export const getPersonLines = query('registration', 'getPersonLines', {
  input: z.strictObject({ ids: z.array(id).max(100) }),
  output: z.array(z.strictObject({ askedId: id, ...personLine.shape })),
});

export const registrationTimeline = query('registration', 'registrationTimeline', {
  input: z.strictObject({ subjectIds: z.array(id).max(20), ...pageRequest }),
  output: timelinePage,
});

export const registrationCalls = {
  recordContact,
  registerPerson,
  identifyContact,
  recordConsent,
  ...consentCalls,
  liftProtection,
  ...correctionCalls,
  ...erasureCalls,
  ...errorCalls,
  ...journeyCalls,
  ...familyCalls,
  ...documentCalls,
  ...detailCalls,
  ...statusCalls,
  ...needsCalls,
  prepareDisclosure,
  ...exceptionCalls,
  ...demandCalls,
  findPersons,
  openPerson,
  getPersonLines,
  getContacts,
  previewDisclosure,
  getDisclosed,
  getGivenDisclosures,
  ...openingCalls,
  listSearchNotices,
  ...duplicateCalls,
  ...mergeCalls,
  ...dataProtectionCalls,
  registrationTimeline,
};
