import type {
  applyException,
  askException,
  decideDemand,
  endException,
  grantException,
  refuseException,
  reviewException,
  tellOfException,
  writeDemand,
  confirmWording,
  draftWording,
  addFamilyMember,
  assistanceCalls,
  CallContract,
  CallInput,
  closeOpeningQuestion,
  concludeAgreement,
  correctPerson,
  decideCorrection,
  enterInError,
  identifyContact,
  joinStaffMember,
  listOrganisation,
  openPerson,
  prepareDisclosure,
  publishOffering,
  receiveRequest,
  reviewCorrection,
  reviewError,
  reviewOpening,
  recordContact,
  recordContactWay,
  recordEpisode,
  recordIdentityDocument,
  recordFunctioning,
  recordMigrationStatus,
  recordOtherName,
  recordSpecificNeed,
  referralsCalls,
  registerPerson,
  Role,
  sendReferral,
  suspendStaffMember,
  takeBackError,
  undoCorrection,
  withdrawConsent,
} from '@mrc/contracts';

/** Stands in every free text and note of the demo network. */
export const syntheticMark = 'Synthetic demonstration data';

/** The password of every demo sign-in. */
export const demoPassword = 'mrc-demo-network';

/** Requests for services that are protected, however many people the network has (all of them, where it has fewer). */
export const protectedRequests = 50;

/** What two records are in truth: of one person, of two of one family, or of two strangers who are alike. */
export type Truth = 'same' | 'family' | 'different';
export type Alike = { readonly personId: string; readonly truth: Truth };

/** What a call is given, without what only the running system knows: the version that was read. */
export type Given<C extends CallContract> = Omit<CallInput<C>, 'expectedVersion'>;

/** An operator (answerable for a register), a centre of an operator, or a partner agency. */
export type DemoOrganisation = {
  readonly key: string;
  readonly note: string;
  /** Hours the wall clock stands ahead of UTC. */
  readonly utcOffset: number;
  /** Of an operator and its centres: the operator's key. */
  readonly controller: string | null;
  readonly input: Given<typeof listOrganisation>;
};

export type DemoAgreement = {
  readonly controller: string;
  readonly partner: string;
  readonly note: string;
  readonly input: Given<typeof concludeAgreement>;
};

export type DemoOffering = {
  readonly key: string;
  readonly partner: string;
  readonly input: Given<typeof publishOffering>;
};

export type DemoStaff = {
  readonly key: string;
  /** The key of the organisation (centre, operator, partner) the person works for. */
  readonly organisation: string;
  readonly role: Role;
  /** The first day, or null for staff who are there from the beginning; others join by a step. */
  readonly from: string | null;
  /** The last day, or null; who leaves is suspended by a step. */
  readonly to: string | null;
  readonly input: Given<typeof joinStaffMember>;
};

/** The commands among a service's calls that change what this field names as it was read: every one, by the acts they make. */
type ActsOn<Field extends string, Calls extends Readonly<Record<string, CallContract>>> = {
  readonly [
    Call in keyof Calls & string as CallInput<Calls[Call]> extends Readonly<Record<Field, string>> & Versioned
      ? Call
      : never
  ]: { readonly call: Call; readonly input: Given<Calls[Call]> };
};
type Versioned = { readonly commandId: string; readonly expectedVersion: number };

export type RequestActs = ActsOn<'requestId', typeof assistanceCalls>;
export type RequestAct = RequestActs[keyof RequestActs];
export type ReferralActs = ActsOn<'referralId', typeof referralsCalls>;
export type ReferralAct = ReferralActs[keyof ReferralActs];

/**
 * One thing that is done: the call of that name with this input. `expireReferral` is nobody's call: it says that the answer clock of a
 * referral has run out. A consent or disclosure that a running system names is the one made by the command in `consentOf` or `disclosureOf`.
 */
export type DemoAct =
  | { readonly call: 'joinStaffMember'; readonly input: Given<typeof joinStaffMember> }
  | { readonly call: 'suspendStaffMember'; readonly input: Given<typeof suspendStaffMember> }
  | { readonly call: 'recordContact'; readonly input: Given<typeof recordContact> }
  | { readonly call: 'recordEpisode'; readonly input: Given<typeof recordEpisode> }
  | { readonly call: 'recordIdentityDocument'; readonly input: Given<typeof recordIdentityDocument> }
  | { readonly call: 'recordContactWay'; readonly input: Given<typeof recordContactWay> }
  | { readonly call: 'recordOtherName'; readonly input: Given<typeof recordOtherName> }
  | { readonly call: 'recordMigrationStatus'; readonly input: Given<typeof recordMigrationStatus> }
  | { readonly call: 'recordSpecificNeed'; readonly input: Given<typeof recordSpecificNeed> }
  | { readonly call: 'recordFunctioning'; readonly input: Given<typeof recordFunctioning> }
  | { readonly call: 'addFamilyMember'; readonly input: Given<typeof addFamilyMember> }
  | {
      readonly call: 'registerPerson';
      readonly input: Given<typeof registerPerson>;
      /** Who of the register this record is like, and what the two are in truth. */
      readonly alike: Alike | null;
    }
  | { readonly call: 'correctPerson'; readonly input: Given<typeof correctPerson> }
  | { readonly call: 'decideCorrection'; readonly input: Given<typeof decideCorrection> }
  | { readonly call: 'reviewCorrection'; readonly input: Given<typeof reviewCorrection> }
  | { readonly call: 'undoCorrection'; readonly input: Given<typeof undoCorrection> }
  | { readonly call: 'enterInError'; readonly input: Given<typeof enterInError> }
  | { readonly call: 'takeBackError'; readonly input: Given<typeof takeBackError> }
  | { readonly call: 'reviewError'; readonly input: Given<typeof reviewError> }
  | { readonly call: 'applyException'; readonly input: Given<typeof applyException> }
  | { readonly call: 'askException'; readonly input: Given<typeof askException> }
  | { readonly call: 'grantException'; readonly input: Given<typeof grantException> }
  | { readonly call: 'refuseException'; readonly input: Given<typeof refuseException> }
  | { readonly call: 'endException'; readonly input: Given<typeof endException> }
  | { readonly call: 'reviewException'; readonly input: Given<typeof reviewException> }
  | { readonly call: 'tellOfException'; readonly input: Given<typeof tellOfException> }
  | { readonly call: 'writeDemand'; readonly input: Given<typeof writeDemand> }
  | { readonly call: 'decideDemand'; readonly input: Given<typeof decideDemand> }
  | { readonly call: 'draftWording'; readonly input: Given<typeof draftWording> }
  | { readonly call: 'confirmWording'; readonly input: Given<typeof confirmWording> }
  | { readonly call: 'openPerson'; readonly input: CallInput<typeof openPerson> }
  | {
      readonly call: 'reviewOpening';
      readonly input: Omit<Given<typeof reviewOpening>, 'reviewId'>;
      /** The person who was opened. */
      readonly openingOf: string;
    }
  | {
      readonly call: 'closeOpeningQuestion';
      readonly input: Omit<Given<typeof closeOpeningQuestion>, 'reviewId'>;
      readonly openingOf: string;
    }
  | { readonly call: 'identifyContact'; readonly input: Given<typeof identifyContact> }
  | { readonly call: 'receiveRequest'; readonly input: Given<typeof receiveRequest> }
  | { readonly call: 'prepareDisclosure'; readonly input: Given<typeof prepareDisclosure> }
  | {
      readonly call: 'sendReferral';
      readonly input: Omit<Given<typeof sendReferral>, 'disclosureId'>;
      readonly disclosureOf: string;
    }
  | {
      readonly call: 'withdrawConsent';
      readonly input: Omit<Given<typeof withdrawConsent>, 'consentId'>;
      readonly consentOf: string;
    }
  | { readonly call: 'expireReferral'; readonly input: { readonly referralId: string } }
  | RequestAct
  | ReferralAct;

export type DemoStep = {
  /** ISO 8601 with `Z`; never earlier than the step before. */
  readonly on: string;
  /** A staff key, or `system` where time passing does it. */
  readonly actor: string;
  readonly step: DemoAct;
};

export type DemoNetwork = {
  readonly organisations: readonly DemoOrganisation[];
  readonly agreements: readonly DemoAgreement[];
  readonly offerings: readonly DemoOffering[];
  readonly staff: readonly DemoStaff[];
  /** May be gone through again, with the same result; nothing but what is still open is kept in memory. */
  readonly steps: Iterable<DemoStep>;
};

/** `seed` decides everything together with `persons` (how many are registered) and `today` (`YYYY-MM-DD`, the last day of the two years). */
export type DemoOptions = { readonly seed: number; readonly persons: number; readonly today: string };
