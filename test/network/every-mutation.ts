import { erasureMutations } from './erasure-mutations';
import type { Role } from '@mrc/contracts';
import {
  contactInput,
  disclosureInput,
  nameInput,
  paperInput,
  personInput,
  requestInput,
  saying,
  wayInput,
} from './inputs';
import { answers, wordingMutations } from './told-mutations';

export const workers: readonly Role[] = ['case-worker', 'supervisor', 'protection-officer'];
export const desk: readonly Role[] = ['intake', ...workers];
/** Who may ever read what is sealed. */
export const sealed: readonly Role[] = ['case-worker', 'protection-officer'];
const protection: readonly Role[] = ['protection-officer'];
export const partner: readonly Role[] = ['partner-officer'];
const oversight: readonly Role[] = ['supervisor', 'protection-officer', 'data-protection-officer'];
const office: readonly Role[] = ['administrator'];

const sister = { tie: 'SIBLING', ageBand: 'AGE_25_29', whereabouts: 'APART', country: 'RU' };
const patent = {
  ...{ status: 'WORK_PERMIT', country: 'RU', toldOn: '2026-11-02' },
  ...{ from: { precision: 'YEAR', year: 2024 }, until: null },
};
const illiterate = { code: 'CANNOT_READ', from: { precision: 'UNKNOWN' }, until: null, expected: null };
export const somebody = () => crypto.randomUUID();
const ofRequest = () => ({ requestId: somebody(), expectedVersion: 1 });
const excepted = () => ({
  ...{ personId: somebody(), receiverId: somebody(), fields: ['NAME'], hours: 24 },
  ...{ summary: 'She is unconscious.', why: 'She cannot be asked.' },
});
const ofReferral = () => ({ referralId: somebody(), expectedVersion: 1 });

/** Every mutation, who may ever do it, and an input that is in order but for ids that nobody has. */
export const everyMutation: Readonly<Record<string, { readonly by: readonly Role[]; readonly input: () => object }>> = {
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
  setOpeningHours: {
    by: office,
    input: () => ({ organisationId: somebody(), openingHours: null, expectedVersion: 1 }),
  },
  setOfferingHours: {
    by: [...office, ...partner],
    input: () => ({ offeringId: somebody(), openingHours: null, expectedVersion: 1 }),
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
  liftProtection: {
    by: protection,
    input: () => ({ personId: somebody(), because: 'ANSWERED_FOR', birth: null, note: null }),
  },
  correctPerson: {
    by: desk,
    input: () => ({ personId: somebody(), because: 'MISHEARD', sex: { from: 'FEMALE', to: 'MALE' } }),
  },
  correctContact: {
    by: desk,
    input: () => ({ contactId: somebody(), because: 'MISHEARD', sex: { from: 'FEMALE', to: 'MALE' } }),
  },
  decideCorrection: { by: desk, input: () => ({ correctionId: somebody(), decision: 'DECLINE' }) },
  reviewCorrection: { by: ['supervisor', 'protection-officer'], input: () => ({ correctionId: somebody() }) },
  undoCorrection: { by: desk, input: () => ({ correctionId: somebody() }) },
  enterInError: {
    by: desk,
    input: () => ({ kind: 'PERSON', entryId: somebody(), because: 'TEST_ENTRY', note: null }),
  },
  recordEpisode: {
    by: desk,
    input: () => ({
      personId: somebody(),
      episode: { origin: 'TJ', destination: 'RU', stage: 'ABROAD', purpose: 'WORK' },
    }),
  },
  closeEpisode: { by: desk, input: () => ({ personId: somebody(), episodeId: somebody() }) },
  recordIdentityDocument: { by: desk, input: () => ({ personId: somebody(), document: paperInput() }) },
  recordContactWay: { by: desk, input: () => ({ personId: somebody(), way: wayInput() }) },
  endContactWay: { by: desk, input: () => ({ personId: somebody(), entryId: somebody(), until: '2026-11-01' }) },
  recordOtherName: { by: desk, input: () => ({ personId: somebody(), otherName: nameInput() }) },
  addFamilyMember: { by: desk, input: () => ({ personId: somebody(), ...sister }) },
  correctFamilyMember: {
    by: desk,
    input: () => ({
      ...{ personId: somebody(), memberId: somebody(), because: 'MISHEARD', note: null },
      ...{ from: sister, to: { ...sister, country: 'KZ' } },
    }),
  },
  linkFamilyMember: {
    by: desk,
    input: () => ({ personId: somebody(), memberId: somebody(), reference: 'MRC-222222' }),
  },
  unlinkFamilyMember: { by: desk, input: () => ({ personId: somebody(), memberId: somebody() }) },
  endFamilyMember: {
    by: desk,
    input: () => ({ personId: somebody(), memberId: somebody(), because: 'MOVED_OUT' }),
  },
  recordSpecificNeed: { by: desk, input: () => ({ personId: somebody(), ...illiterate }) },
  endSpecificNeed: {
    by: desk,
    input: () => ({ personId: somebody(), needId: somebody(), until: { precision: 'YEAR', year: 2025 } }),
  },
  correctSpecificNeed: {
    by: desk,
    input: () => ({
      ...{ personId: somebody(), needId: somebody(), because: 'MISHEARD', note: null },
      ...{ from: illiterate, to: { ...illiterate, code: 'SIGN_LANGUAGE' } },
    }),
  },
  recordFunctioning: { by: desk, input: () => ({ personId: somebody(), ...answers }) },
  correctFunctioning: {
    by: desk,
    input: () => ({
      ...{ personId: somebody(), answersId: somebody(), because: 'MISHEARD', note: null },
      ...{ from: answers, to: { ...answers, seeing: 'SOME_DIFFICULTY' } },
    }),
  },
  recordMigrationStatus: { by: desk, input: () => ({ personId: somebody(), ...patent }) },
  correctMigrationStatus: {
    by: sealed,
    input: () => ({
      ...{ personId: somebody(), statusId: somebody(), because: 'MISHEARD', note: null },
      ...{ from: patent, to: { ...patent, status: 'IRREGULAR' } },
    }),
  },
  enterMigrationStatusInError: {
    by: sealed,
    input: () => ({ personId: somebody(), statusId: somebody(), because: 'WRONG_PERSON', note: null }),
  },
  takeBackMigrationStatusError: { by: sealed, input: () => ({ personId: somebody(), statusId: somebody() }) },
  takeBackError: { by: ['supervisor', 'protection-officer'], input: () => ({ errorId: somebody() }) },
  reviewError: { by: ['supervisor', 'protection-officer'], input: () => ({ errorId: somebody() }) },
  reviewOpening: {
    by: oversight,
    input: () => ({ reviewId: somebody(), expectedVersion: 1, finds: 'AS_IT_SHOULD_BE', note: null }),
  },
  closeOpeningQuestion: {
    by: ['protection-officer', 'data-protection-officer'],
    input: () => ({ reviewId: somebody(), expectedVersion: 1, outcome: 'EXPLAINED', note: null }),
  },
  takeBackOpeningReview: { by: oversight, input: () => ({ reviewId: somebody(), expectedVersion: 1 }) },
  closeUnusualRate: {
    by: ['data-protection-officer'],
    input: () => ({ rateId: somebody(), expectedVersion: 1, outcome: 'EXPLAINED', note: null }),
  },
  reopenUnusualRate: { by: ['data-protection-officer'], input: () => ({ rateId: somebody(), expectedVersion: 1 }) },
  decideDuplicatePair: {
    by: ['supervisor', ...protection],
    input: () => ({ pairId: somebody(), expectedVersion: 1, decision: 'DIFFERENT', note: null }),
  },
  mergePersons: {
    by: ['supervisor', ...protection],
    input: () => ({ pairId: somebody(), expectedVersion: 1, keptId: somebody(), note: 'Both cards are hers.' }),
  },
  separatePersons: {
    by: ['supervisor', ...protection],
    input: () => ({ mergeId: somebody(), expectedVersion: 1, note: 'They are sisters.' }),
  },
  prepareDisclosure: { by: workers, input: () => disclosureInput(somebody(), somebody()) },
  askException: { by: workers, input: () => ({ ...excepted(), ground: 'LEGAL_CLAIM', article: null }) },
  applyException: { by: workers, input: excepted },
  grantException: {
    by: ['supervisor', ...protection],
    input: () => ({ exceptionId: somebody(), fields: ['NAME'], hours: 24, note: 'Needed.' }),
  },
  refuseException: {
    by: ['supervisor', ...protection],
    input: () => ({ exceptionId: somebody(), note: 'Not needed.' }),
  },
  endException: { by: workers, input: () => ({ exceptionId: somebody(), note: null }) },
  reviewException: {
    by: ['data-protection-officer'],
    input: () => ({ exceptionId: somebody(), as: 'DATA_PROTECTION_OFFICER', finding: 'RIGHT', note: 'In order.' }),
  },
  tellOfException: {
    by: desk,
    input: () => ({ exceptionId: somebody(), toldOn: null, because: 'NOT_REACHED', note: null }),
  },
  ...erasureMutations,
  ...wordingMutations,
  writeDemand: {
    by: desk,
    input: () => ({
      ...{ authority: 'POLICE', office: 'City police', reference: null, receivedOn: '2026-11-02', channel: 'VISIT' },
      ...{ asked: ['WHEREABOUTS'], aboutReference: null, note: null },
    }),
  },
  decideDemand: {
    by: ['data-protection-officer'],
    input: () => ({
      ...{ demandId: somebody(), decision: 'DECLINED', answeredWith: [], article: null },
      ...{ note: 'No order of a court.', decidedOn: '2026-11-02' },
    }),
  },
  enterDemandInError: {
    by: [...desk, 'data-protection-officer'],
    input: () => ({ demandId: somebody(), because: 'TEST_ENTRY', note: null }),
  },
  takeBackDemandError: { by: ['supervisor', 'data-protection-officer'], input: () => ({ demandId: somebody() }) },
  receiveRequest: { by: desk, input: () => requestInput(somebody(), 'LEG-01') },
  assignRequest: { by: desk, input: () => ({ ...ofRequest(), staffId: null }) },
  recordService: { by: desk, input: () => ({ ...ofRequest(), serviceCode: 'LEG-01' }) },
  takeOutService: {
    by: ['supervisor', 'protection-officer'],
    input: () => ({ ...ofRequest(), serviceId: somebody(), reason: 'RECORDED_TWICE' }),
  },
  closeRequest: { by: workers, input: () => ({ ...ofRequest(), reason: 'NEED_MET' }) },
  reopenRequest: { by: workers, input: ofRequest },
  passOnAnswer: {
    by: desk,
    input: () => ({ requestId: somebody(), referralId: somebody(), referralVersion: 1 }),
  },
  takeBackPassingOn: {
    by: desk,
    input: () => ({ requestId: somebody(), referralId: somebody(), referralVersion: 1 }),
  },
  sendReferral: {
    by: workers,
    input: () => ({ requestId: somebody(), offeringId: somebody(), disclosureId: somebody(), priority: 'SOON' }),
  },
  acknowledgeReferral: { by: partner, input: ofReferral },
  acceptReferral: { by: partner, input: ofReferral },
  declineReferral: { by: partner, input: () => ({ ...ofReferral(), code: 'FULL' }) },
  reportService: { by: partner, input: () => ({ ...ofReferral(), givenOn: '2026-11-02' }) },
  confirmService: { by: workers, input: ofReferral },
  moveAppointment: { by: partner, input: ofReferral },
  reportNotServed: { by: partner, input: () => ({ ...ofReferral(), reason: 'DID_NOT_COME' }) },
  reportNotConfirmed: { by: workers, input: ofReferral },
  withdrawReferral: { by: workers, input: ofReferral },
  answerSharingNotice: { by: partner, input: () => ({ ...ofReferral(), answer: 'DELETED' }) },
};
