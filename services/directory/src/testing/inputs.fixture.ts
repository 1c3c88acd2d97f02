import type {
  CallInput,
  concludeAgreement,
  joinStaffMember,
  listOrganisation,
  publishOffering,
  Role,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';

export const password = 'a long enough password';

export const operatorInput = (
  parts: Partial<CallInput<typeof listOrganisation>> = {},
): CallInput<typeof listOrganisation> => ({
  commandId: newId(),
  kind: 'operator',
  name: 'Test Operator',
  country: 'TJ',
  city: 'Dushanbe',
  timeZone: 'Asia/Dushanbe',
  operatorId: null,
  publicAuthority: false,
  sharesWithImmigrationEnforcement: 'no',
  ...parts,
});

export const staffInput = (
  organisationId: string,
  role: Role,
  parts: Partial<CallInput<typeof joinStaffMember>> = {},
): CallInput<typeof joinStaffMember> => ({
  commandId: newId(),
  organisationId,
  name: 'Test Colleague',
  email: `${newId()}@test.example`,
  password,
  roles: [role],
  jurisdictions: [],
  offeringIds: [],
  language: 'en',
  ...parts,
});

export const offeringInput = (
  organisationId: string,
  parts: Partial<CallInput<typeof publishOffering>> = {},
): CallInput<typeof publishOffering> => ({
  commandId: newId(),
  organisationId,
  serviceCodes: ['LEG-01'],
  languages: ['tg', 'ru'],
  confidential: false,
  hasPlaces: true,
  answerWithinHours: 48,
  ...parts,
});

export const agreementInput = (
  controllerId: string,
  receiverId: string,
  parts: Partial<CallInput<typeof concludeAgreement>> = {},
): CallInput<typeof concludeAgreement> => ({
  commandId: newId(),
  controllerId,
  receiverId,
  validFrom: '2026-01-01',
  validTo: null,
  retentionDays: 730,
  breachContact: 'privacy@partner.example',
  onwardTransfer: false,
  ...parts,
});
