import {
  sendReferral,
  type CallInput,
  type prepareDisclosure,
  type receiveRequest,
  type registerPerson,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { sampleWith } from '@mrc/testing';

const saying = (wordingId: string) => ({
  decision: 'given' as const,
  givenBy: 'self' as const,
  relation: null,
  childAssent: null,
  mode: 'written' as const,
  witness: null,
  interpreter: 'none' as const,
  wordingId,
  wordingLanguage: 'tg',
  validUntil: null,
});

export const registration = (): CallInput<typeof registerPerson> => ({
  commandId: newId(),
  ground: 'consent',
  name: { script: 'Собирова Зарина', latin: null },
  birth: { precision: 'year', year: 1990 },
  sex: 'female',
  nationality: 'TJ',
  relation: 'migrant',
  spokenLanguages: ['tg'],
  interfaceLanguage: 'tg',
  interpreterLanguage: null,
  phone: null,
  episode: null,
  consents: [{ commandId: newId(), purpose: 'care', ...saying('care-2026-11') }],
  contactId: null,
});

export const requestFor = (subjectId: string): CallInput<typeof receiveRequest> => ({
  commandId: newId(),
  subjectId,
  serviceCode: 'LEG-01',
  priority: 'soon',
  inTheirWords: null,
  assignToMe: true,
  occurredOn: null,
});

export const sharingOf = (personId: string, receiverId: string): CallInput<typeof prepareDisclosure> => ({
  commandId: newId(),
  personId,
  ground: 'consent',
  receiverId,
  countries: ['TJ'],
  fields: ['name'],
  summary: 'Wages are owed.',
  consent: saying('sharing-2026-11'),
});

export const referralOf = (
  requestId: string,
  offeringId: string,
  disclosureId: string,
): CallInput<typeof sendReferral> =>
  sampleWith(sendReferral.input, { requestId, offeringId, disclosureId, priority: 'soon' });
