import * as z from 'zod';
import { changed, command, commandInput, publicQuery, query } from '../call';
import { aheadAtMost } from '../date-bounds';
import { named } from '../named';
import { draftText, nameText, text } from '../text';
import {
  country,
  day,
  id,
  instant,
  jurisdiction,
  language,
  pageOf,
  pageRequest,
  role,
  serviceCode,
} from '../vocabulary';
import { organisationKind, sharesWithEnforcement } from './events';
import { openingHours, openingSpan, openingState } from './opening-hours';

export const staffProfile = named(
  'StaffProfile',
  z.strictObject({
    staffId: id,
    name: z.string(),
    organisationId: id,
    organisationName: z.string(),
    organisationKind,
    centreId: id.nullable(),
    timeZone: z.string(),
    country,
    roles: z.array(role),
    jurisdictions: z.array(jurisdiction),
    language,
  }),
);
export type StaffProfile = z.infer<typeof staffProfile>;

export const exchangeIdToken = publicQuery('directory', 'exchangeIdToken', {
  input: z.strictObject({ idToken: z.string().max(8_000) }),
  output: z.strictObject({ actorToken: z.string(), expiresAt: instant, profile: staffProfile }),
  refusals: ['STAFF_SUSPENDED'],
});

export const getMyProfile = query('directory', 'getMyProfile', { input: z.strictObject({}), output: staffProfile });

const hoursShown = {
  timeZone: z.string(),
  openingHours: z.array(openingSpan).nullable().describe('Null where nobody said them: that is not closed.'),
  opening: openingState.nullable(),
  may: z.array(named('DirectoryAction', z.enum(['set-hours']))),
};

export const organisationView = named(
  'Organisation',
  z.strictObject({
    id,
    version: z.int(),
    kind: organisationKind,
    name: z.string(),
    country,
    city: z.string(),
    operatorId: id.nullable(),
    publicAuthority: z.boolean(),
    sharesWithImmigrationEnforcement: sharesWithEnforcement,
    ...hoursShown,
  }),
);

const found = {
  words: draftText(100)
    .nullish()
    .describe('Beginnings of words of the name of the organisation or its town, in any script.'),
  openNow: z.boolean().nullish().describe('Only what is known to be open.'),
};

export const listOrganisations = query('directory', 'listOrganisations', {
  input: z.strictObject({
    kind: organisationKind.nullable(),
    country: country.nullable(),
    ...found,
    ...pageRequest,
  }),
  output: pageOf('OrganisationConnection', organisationView),
});

export const getOrganisations = query('directory', 'getOrganisations', {
  input: z.strictObject({ ids: z.array(id).max(100) }),
  output: z.array(organisationView),
});

export const offeringView = named(
  'Offering',
  z.strictObject({
    id,
    organisationId: id,
    organisationName: z.string(),
    country,
    city: z.string(),
    serviceCodes: z.array(serviceCode),
    languages: z.array(language),
    confidential: z.boolean(),
    hasPlaces: z.boolean(),
    capacityAsOf: day,
    answerWithinHours: z.int(),
    medianHoursToAnswer: z.number().nullable(),
    agreementInForce: z.boolean(),
    canReceiveReferrals: z.boolean().describe('Where not, nobody is referred there, whatever was agreed.'),
    cannotReceiveBecause: named('CannotReceiveReason', z.enum(['nobody-reads-it'])).nullable(),
    ...hoursShown,
    hasOwnHours: z.boolean().describe('Where not, its hours are those of the organisation.'),
  }),
);

export const findOfferings = query('directory', 'findOfferings', {
  input: z.strictObject({
    serviceCode: serviceCode.nullable(),
    country: country.nullable(),
    organisationId: id.nullable(),
    ...found,
    wordsMean: z
      .array(serviceCode)
      .max(200)
      .nullish()
      .describe('Services that the words are also for: what gives one of them is found too.'),
    sort: named('OfferingOrder', z.enum(['suits', 'name'])).nullish(),
    ...pageRequest,
  }),
  output: pageOf('OfferingConnection', offeringView),
});

export const getOfferings = query('directory', 'getOfferings', {
  input: z.strictObject({ ids: z.array(id).max(100) }),
  output: z.array(offeringView),
});

export const colleagueView = named(
  'Colleague',
  z.strictObject({ id, name: z.string(), roles: z.array(role), centreId: id.nullable() }),
);

/** Names of staff of the caller's own controller or organisation; others are left out. */
export const getStaffNames = query('directory', 'getStaffNames', {
  input: z.strictObject({ ids: z.array(id).max(100) }),
  output: z.array(colleagueView),
});

export const listColleagues = query('directory', 'listColleagues', {
  input: z.strictObject({ ...pageRequest }),
  output: pageOf('ColleagueConnection', colleagueView),
});

export const listOrganisation = command('directory', 'listOrganisation', {
  input: commandInput({
    kind: organisationKind,
    name: nameText(200),
    country,
    city: nameText(100),
    timeZone: z.string().max(40),
    operatorId: id.nullable(),
    publicAuthority: z.boolean(),
    sharesWithImmigrationEnforcement: sharesWithEnforcement,
    openingHours: openingHours.nullish(),
  }),
  output: changed,
  refusals: ['NOT_FOUND'],
});

export const publishOffering = command('directory', 'publishOffering', {
  input: commandInput({
    organisationId: id,
    serviceCodes: z.array(serviceCode).min(1).max(60),
    languages: z.array(language).max(20),
    confidential: z.boolean(),
    hasPlaces: z.boolean(),
    answerWithinHours: z.int().min(1).max(1_000),
    openingHours: openingHours.nullish(),
  }),
  output: changed,
  refusals: ['NOT_FOUND', 'SERVICE_NOT_REQUESTABLE'],
});

export const reportCapacity = command('directory', 'reportCapacity', {
  input: commandInput({ offeringId: id, hasPlaces: z.boolean(), expectedVersion: z.int() }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE'],
});

export const setOpeningHours = command('directory', 'setOpeningHours', {
  says: 'The hours of an organisation by its own clock; null where they are not known.',
  input: commandInput({ organisationId: id, openingHours: openingHours.nullable(), expectedVersion: z.int() }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE'],
});

export const setOfferingHours = command('directory', 'setOfferingHours', {
  says: 'The hours of an offering that are its own; null where they are those of the partner. `expectedVersion` is the partner’s.',
  input: commandInput({ offeringId: id, openingHours: openingHours.nullable(), expectedVersion: z.int() }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE'],
});

const ofOfficer = { offeringId: id, staffId: id, expectedVersion: z.int() };

export const attachOfficer = command('directory', 'attachOfficer', {
  says: 'An officer of the partner reads and answers what comes to the offering; `expectedVersion` is the partner’s.',
  input: commandInput(ofOfficer),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE'],
});

export const detachOfficer = command('directory', 'detachOfficer', {
  says: 'The officer no longer reads what comes to the offering; without any it is offered to nobody.',
  input: commandInput(ofOfficer),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE'],
});

export const listOfficers = query('directory', 'listOfficers', {
  says: 'Who may sign in at a partner, and the offerings they read: for its own staff, and for administrators who keep its entry.',
  input: z.strictObject({ organisationId: id }),
  output: z.array(named('Officer', z.strictObject({ id, name: z.string(), offeringIds: z.array(id) }))),
});

export const concludeAgreement = command('directory', 'concludeAgreement', {
  input: commandInput({
    controllerId: id,
    receiverId: id,
    validFrom: aheadAtMost(day, 10),
    validTo: aheadAtMost(day, 50).nullable(),
    retentionDays: z.int().min(1).max(36_500),
    breachContact: text(200),
    onwardTransfer: z.boolean(),
  }),
  output: changed,
  refusals: ['NOT_FOUND'],
});

/** What somebody may sign in with. */
export const newPassword = z.string().min(12).max(200);

export const joinStaffMember = command('directory', 'joinStaffMember', {
  input: commandInput({
    organisationId: id,
    name: nameText(200),
    email: z.email().max(200),
    password: newPassword,
    roles: z.array(role).min(1),
    jurisdictions: z.array(jurisdiction).max(30),
    offeringIds: z.array(id).max(50),
    language,
  }),
  output: changed,
  refusals: ['NOT_FOUND', 'SIGN_IN_NAME_TAKEN'],
});

export const suspendStaffMember = command('directory', 'suspendStaffMember', {
  input: commandInput({ staffId: id, expectedVersion: z.int() }),
  output: changed,
  refusals: ['NOT_FOUND', 'CHANGED_BY_SOMEONE_ELSE'],
});

/** Sends a member of staff a link by which they set a new password; whoever sends it never sees it. */
export const sendPasswordReset = command('directory', 'sendPasswordReset', {
  input: commandInput({ staffId: id }),
  output: changed,
  refusals: ['NOT_FOUND'],
});

export const directoryCalls = {
  exchangeIdToken,
  getMyProfile,
  listOrganisations,
  getOrganisations,
  findOfferings,
  getOfferings,
  getStaffNames,
  listColleagues,
  listOrganisation,
  publishOffering,
  reportCapacity,
  setOpeningHours,
  setOfferingHours,
  attachOfficer,
  detachOfficer,
  listOfficers,
  concludeAgreement,
  joinStaffMember,
  suspendStaffMember,
  sendPasswordReset,
};
