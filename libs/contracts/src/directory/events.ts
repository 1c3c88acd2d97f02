import * as z from 'zod';
import { defineEvent } from '../event';
import { named } from '../named';
import { country, day, id, language, serviceCode } from '../vocabulary';
import { calledAs, calledAsDigest } from './called-as';

export const organisationKind = named('OrganisationKind', z.enum(['operator', 'centre', 'partner-agency']));
export type OrganisationKind = z.infer<typeof organisationKind>;
export const sharesWithEnforcement = named('SharesWithEnforcement', z.enum(['no', 'possible', 'yes', 'unknown']));

export const organisationListed = defineEvent({
  owner: 'directory',
  type: 'organisation.listed',
  version: 1,
  says: 'An organisation (operator, centre or partner agency) is in the directory, or its entry changed.',
  data: z.strictObject({
    kind: organisationKind,
    country,
    timeZone: z.string().max(40),
    operator: id.nullable(),
    publicAuthority: z.boolean(),
    sharesWithImmigrationEnforcement: sharesWithEnforcement,
    calledAs: calledAsDigest.optional().describe('Absent in what was told before this was.'),
  }),
  sample: {
    kind: 'partner-agency',
    country: 'TJ',
    timeZone: 'Asia/Dushanbe',
    operator: null,
    publicAuthority: false,
    sharesWithImmigrationEnforcement: 'no',
    calledAs: calledAs('Legal Aid Society'),
  },
});

export const offeringPublished = defineEvent({
  owner: 'directory',
  type: 'offering.published',
  version: 1,
  says: 'A partner agency offers services, and whether an officer is attached who reads what comes; entries with the same offering id replace each other.',
  data: z.strictObject({
    offeringId: id,
    serviceCodes: z.array(serviceCode).min(1).max(60),
    languages: z.array(language).max(20),
    confidential: z.boolean(),
    answerWithinHours: z.int().min(1).max(1_000),
    hasPlaces: z.boolean(),
    canBeRead: z.boolean(),
  }),
  sample: {
    offeringId: '5b0ba4ef-8ac1-4f47-9c0a-f4a1a6a7a1de',
    serviceCodes: ['LEG-01'],
    languages: ['tg', 'ru'],
    confidential: false,
    answerWithinHours: 48,
    hasPlaces: true,
    canBeRead: true,
  },
  before: { canBeRead: true },
});

export const agreementConcluded = defineEvent({
  owner: 'directory',
  type: 'agreement.concluded',
  version: 1,
  says: 'Two organisations agreed on passing data: from when to when, and for which purposes.',
  data: z.strictObject({
    agreementId: id,
    receiver: id,
    purposes: z.array(z.enum(['referral'])).min(1),
    validFrom: day,
    validTo: day.nullable(),
  }),
  sample: {
    agreementId: '0c6a5e62-4a3f-4b1c-9d67-0d2f4c1f0a11',
    receiver: 'c2b7f6b4-33d1-4d0b-8a2f-2f0f0e6b7a55',
    purposes: ['referral'],
    validFrom: '2026-01-01',
    validTo: '2027-12-31',
  },
});

export const staffMemberJoined = defineEvent({
  owner: 'directory',
  type: 'staff-member.joined',
  version: 1,
  says: 'A sign-in was opened. The event carries an opaque id and nothing of the staff member.',
  data: z.strictObject({}),
  sample: {},
});

export const staffMemberSuspended = defineEvent({
  owner: 'directory',
  type: 'staff-member.suspended',
  version: 1,
  says: 'A sign-in was closed; the gateway ends its sessions. The event carries an opaque id and nothing of the staff member.',
  data: z.strictObject({}),
  sample: {},
});

export const staffMemberDetached = defineEvent({
  owner: 'directory',
  type: 'staff-member.detached',
  version: 1,
  says: 'An officer of a partner reads an offering no longer; the gateway ends the sessions that still let them. The event carries an opaque id and nothing of the staff member.',
  data: z.strictObject({}),
  sample: {},
});

export const staffMemberPasswordSet = defineEvent({
  owner: 'directory',
  type: 'staff-member.password-set',
  version: 1,
  says: 'Somebody set a new password by a link; the gateway ends the sessions that were open. The event carries an opaque id and nothing of the staff member.',
  data: z.strictObject({}),
  sample: {},
});

export const directoryEvents = [
  organisationListed,
  offeringPublished,
  agreementConcluded,
  staffMemberJoined,
  staffMemberSuspended,
  staffMemberDetached,
  staffMemberPasswordSet,
] as const;
