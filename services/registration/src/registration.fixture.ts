import type { CallInput, ConsentPurpose, prepareDisclosure, recordContact, registerPerson } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import type { Person } from './person/person';

type Said = Exclude<ConsentPurpose, 'sharing'>;

/** How somebody says yes or no: in her own words, without witness or interpreter. */
export const telling = (wordingId: string) => ({
  givenBy: 'self' as const,
  relation: null,
  childAssent: null,
  mode: 'written' as const,
  witness: null,
  interpreter: 'none' as const,
  wordingId,
  wordingLanguage: 'tg',
  named: null,
  validUntil: null,
});

export const said = (purpose: Said, decision: 'given' | 'refused') => ({
  commandId: newId(),
  purpose,
  decision,
  ...telling(`${purpose}-2026-11`),
});

/** The registration of one invented woman; any part may be replaced. */
export const gulnora = (parts: Partial<CallInput<typeof registerPerson>> = {}): CallInput<typeof registerPerson> => ({
  commandId: newId(),
  ground: 'consent',
  name: { script: 'Раҳимова Гулнора', latin: null },
  birth: { precision: 'year', year: 1991 },
  sex: 'female',
  nationality: 'TJ',
  relation: 'migrant',
  spokenLanguages: ['tg', 'ru'],
  interfaceLanguage: 'tg',
  interpreterLanguage: null,
  phone: { number: '+992 92 777 0101', whose: 'own', safe: 'yes', hours: null, sayYouAre: null },
  episode: {
    origin: 'TJ',
    destination: 'RU',
    stage: 'returned',
    purpose: 'work',
    from: null,
    to: null,
    returnKind: null,
  },
  consents: [said('care', 'given'), said('statistics', 'given')],
  contactId: null,
  ...parts,
});

export const aContact = (): CallInput<typeof recordContact> => ({
  commandId: newId(),
  channel: 'visit',
  language: 'tg',
  sex: 'female',
  ageBand: '30-34',
  stage: 'returned',
  topic: 'legal',
  occurredOn: null,
});

export const aDisclosure = (
  personId: string,
  receiverId: string,
  parts: Partial<CallInput<typeof prepareDisclosure>> = {},
): CallInput<typeof prepareDisclosure> => ({
  commandId: newId(),
  personId,
  ground: 'consent',
  receiverId,
  countries: [],
  fields: ['name', 'phone'],
  summary: 'Wages of three months were kept.',
  consent: { decision: 'given', ...telling('sharing-2026-11') },
  ...parts,
});

/** A registered person as decisions see one. */
export const decidedPerson: Person = {
  id: '1f0c9a52-7a43-4d2c-9c57-1a2b3c4d5e6f',
  version: 4,
  reference: 'MRC-7KQ4WX',
  controller: '0c6a5e62-4a3f-4b1c-9d67-0d2f4c1f0a11',
  jurisdiction: 'TJ',
  centre: '5b0ba4ef-8ac1-4f47-9c0a-f4a1a6a7a1de',
  accessLevel: 'audited',
  birth: { precision: 'year', year: 1991 },
  appearsUnder18: null,
  ageBand: '35-44',
  phoneSafe: 'yes',
  isCallers: false,
};

/** What a case worker of the centre may do with a person, in the order in which it is said. */
export const workerMay = [
  'record-consent',
  'withdraw-consent',
  'prepare-disclosure',
  'stop-sharing',
  'correct',
  'enter-in-error',
  'record-journey',
  'keep-family',
  'give-access-log',
  'ask-erasure',
  'record-document',
  'record-details',
  'keep-needs',
  'record-migration-status',
] as const;
