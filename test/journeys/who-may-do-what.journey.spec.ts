import type { Role } from '@mrc/contracts';
import { contactInput, disclosureInput, personInput, requestInput, saying } from '../network/inputs';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import type { StaffName } from '../network/seed';

jest.setTimeout(240_000);

let network: RunningNetwork;

beforeAll(async () => {
  network = await startNetwork();
}, 300_000);

afterAll(() => network?.stop(), 120_000);

const staffOf: readonly (readonly [Role, StaffName])[] = [
  ['intake', 'intake'],
  ['case-worker', 'worker'],
  ['supervisor', 'supervisor'],
  ['protection-officer', 'protectionOfficer'],
  ['partner-officer', 'lawyer'],
  ['programme-manager', 'manager'],
  ['data-protection-officer', 'dataProtectionOfficer'],
  ['administrator', 'administrator'],
];

const workers: readonly Role[] = ['case-worker', 'supervisor', 'protection-officer'];
const desk: readonly Role[] = ['intake', ...workers];
const partner: readonly Role[] = ['partner-officer'];
const office: readonly Role[] = ['administrator'];

const somebody = () => crypto.randomUUID();
const ofRequest = () => ({ requestId: somebody(), expectedVersion: 1 });
const ofReferral = () => ({ referralId: somebody(), expectedVersion: 1 });

/** Every mutation, who may ever do it, and an input that is in order but for ids that nobody has. */
const mutations: Readonly<Record<string, { readonly by: readonly Role[]; readonly input: () => object }>> = {
  listOrganisation: {
    by: office,
    input: () => ({
      kind: 'CENTRE',
      name: 'Nowhere',
      country: 'TJ',
      city: 'Nowhere',
      timeZone: 'Asia/Dushanbe',
      operatorId: somebody(),
      publicAuthority: false,
      sharesWithImmigrationEnforcement: 'NO',
    }),
  },
  publishOffering: {
    by: office,
    input: () => ({
      organisationId: somebody(),
      serviceCodes: ['LEG-01'],
      languages: ['tg'],
      confidential: false,
      hasPlaces: true,
      answerWithinHours: 24,
    }),
  },
  reportCapacity: {
    by: [...office, ...partner],
    input: () => ({ offeringId: somebody(), hasPlaces: false, expectedVersion: 1 }),
  },
  attachOfficer: {
    by: [...office, ...partner],
    input: () => ({ offeringId: somebody(), staffId: somebody(), expectedVersion: 1 }),
  },
  detachOfficer: {
    by: [...office, ...partner],
    input: () => ({ offeringId: somebody(), staffId: somebody(), expectedVersion: 1 }),
  },
  concludeAgreement: {
    by: office,
    input: () => ({
      controllerId: somebody(),
      receiverId: somebody(),
      validFrom: '2026-01-01',
      retentionDays: 30,
      breachContact: 'Desk',
      onwardTransfer: false,
    }),
  },
  joinStaffMember: {
    by: [...office, ...partner],
    input: () => ({
      organisationId: somebody(),
      name: 'Somebody New',
      email: `${somebody()}@staff.example`,
      password: 'a long enough password',
      roles: ['INTAKE'],
      jurisdictions: [],
      offeringIds: [],
      language: 'en',
    }),
  },
  suspendStaffMember: { by: office, input: () => ({ staffId: somebody(), expectedVersion: 1 }) },
  sendPasswordReset: { by: office, input: () => ({ staffId: somebody() }) },
  recordContact: { by: desk, input: contactInput },
  registerPerson: { by: desk, input: () => personInput('Ҳамидов Рустам', { contactId: somebody() }) },
  identifyContact: { by: desk, input: () => ({ contactId: somebody(), personId: somebody() }) },
  recordConsent: {
    by: desk,
    input: () => ({ personId: somebody(), purpose: 'RESEARCH', ...saying('GIVEN', 'research-2026-11') }),
  },
  withdrawConsent: { by: desk, input: () => ({ personId: somebody(), consentId: somebody() }) },
  stopSharing: { by: desk, input: () => ({ personId: somebody() }) },
  prepareDisclosure: { by: workers, input: () => disclosureInput(somebody(), somebody()) },
  receiveRequest: { by: desk, input: () => requestInput(somebody(), 'LEG-01') },
  assignRequest: { by: desk, input: () => ({ ...ofRequest(), staffId: null }) },
  recordService: { by: desk, input: () => ({ ...ofRequest(), serviceCode: 'LEG-01' }) },
  closeRequest: { by: workers, input: () => ({ ...ofRequest(), reason: 'NEED_MET' }) },
  reopenRequest: { by: workers, input: ofRequest },
  passOnAnswer: {
    by: desk,
    input: () => ({ requestId: somebody(), referralId: somebody(), referralVersion: 1 }),
  },
  sendReferral: {
    by: workers,
    input: () => ({ requestId: somebody(), offeringId: somebody(), disclosureId: somebody(), priority: 'SOON' }),
  },
  acknowledgeReferral: { by: partner, input: ofReferral },
  acceptReferral: { by: partner, input: ofReferral },
  moveAppointment: { by: partner, input: ofReferral },
  reportNotServed: { by: partner, input: () => ({ ...ofReferral(), reason: 'DID_NOT_COME' }) },
  declineReferral: { by: partner, input: () => ({ ...ofReferral(), code: 'FULL' }) },
  reportService: { by: partner, input: () => ({ ...ofReferral(), givenOn: '2026-11-02' }) },
  reportNotConfirmed: { by: workers, input: ofReferral },
  confirmService: { by: workers, input: ofReferral },
  withdrawReferral: { by: workers, input: ofReferral },
  answerSharingNotice: { by: partner, input: () => ({ ...ofReferral(), answer: 'DELETED' }) },
};

const queries: Readonly<Record<string, { readonly by: readonly Role[]; readonly document: string }>> = {
  'a search': {
    by: desk,
    document: `{ findPersons(input: { terms: "Нигора" }) { __typename ... on Refusal { code } } }`,
  },
  'a person': {
    by: [...desk, 'data-protection-officer'],
    document: `{ person(id: "${somebody()}", reason: "asked") { __typename ... on Refusal { code } } }`,
  },
  'the log of openings': {
    by: ['supervisor', 'protection-officer', 'data-protection-officer'],
    document: `{ personOpenings(personId: "${somebody()}") { __typename ... on Refusal { code } } }`,
  },
  'a received referral': {
    by: partner,
    document: `{ receivedReferral(id: "${somebody()}") { __typename ... on Refusal { code } } }`,
  },
};

describe('what each role may do', () => {
  it('covers every mutation of the schema', async () => {
    const screen = await network.screen('administrator');
    const { data } = await screen.ask(`{ __schema { mutationType { fields { name } } } }`);
    const { mutationType } = data?.['__schema'] as { mutationType: { fields: { name: string }[] } };
    expect(mutationType.fields.map(({ name }) => name).sort()).toEqual(Object.keys(mutations).sort());
  });

  it.each(staffOf)('%s is refused what is not theirs, and only that', async (role, name) => {
    const screen = await network.screen(name);
    const refused: string[] = [];
    for (const [mutation, { input }] of Object.entries(mutations)) {
      const done = await screen.does(mutation, input());
      expect([mutation, done.__typename]).not.toEqual([mutation, 'InvalidInput']);
      if (done.code === 'NOT_ALLOWED') refused.push(mutation);
    }
    for (const [what, { document }] of Object.entries(queries)) {
      if ((await screen.find(document)).code === 'NOT_ALLOWED') refused.push(what);
    }
    const theirs = Object.entries({ ...mutations, ...queries }).filter(([, { by }]) => by.includes(role));
    const everything = [...Object.keys(mutations), ...Object.keys(queries)];
    expect(refused).toEqual(everything.filter((one) => !theirs.some(([own]) => own === one)));
  });
});
