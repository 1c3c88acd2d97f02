// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { TypedDocumentNode } from '@urql/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccessLevel =
  | 'OPEN'
  | 'AUDITED'
  | 'PROTECTED'
  | 'SEALED';

export type ClosingReason =
  | 'NEED_MET'
  | 'PARTLY_MET'
  | 'NO_REMEDY'
  | 'DECIDED_OTHERWISE'
  | 'NOT_REACHED'
  | 'MOVED_ON'
  | 'HANDED_OVER'
  | 'DETAINED_OR_REMOVED'
  | 'DIED'
  | 'ENTERED_IN_ERROR';

export type ConsentMode =
  | 'WRITTEN'
  | 'THUMBPRINT'
  | 'VERBAL'
  | 'ELECTRONIC'
  | 'AUDIO';

export type ConsentPurpose =
  | 'CARE'
  | 'STATISTICS'
  | 'FOLLOW_UP'
  | 'RESEARCH'
  | 'FAMILY'
  | 'SHARING';

export type ConsentState =
  | 'GIVEN'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'EXPIRED';

export type CorrectionState =
  | 'APPLIED'
  | 'AWAITS_SECOND_HOLDER'
  | 'DECLINED'
  | 'UNDONE';

export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR'
  | 'ESTIMATED'
  | 'UNKNOWN';

export type DisclosedField =
  | 'NAME'
  | 'BIRTH_DATE'
  | 'NATIONALITY'
  | 'PHONE'
  | 'CORRIDOR';

export type DisclosureNotUsableState =
  | 'PREPARED'
  | 'OFFERED'
  | 'OPEN'
  | 'CLOSED'
  | 'REFUSED'
  | 'LAPSED';

export type EpisodePurpose =
  | 'WORK'
  | 'STUDY'
  | 'FAMILY'
  | 'PROTECTION'
  | 'OTHER'
  | 'NOT_STATED';

/** The receiver shares with immigration enforcement or may; is in another country; the person is an adult; nobody gives to a confidential receiver by themselves. */
export type ExceptionNotOfferedBecause =
  | 'AUTHORITY'
  | 'ABROAD'
  | 'NOT_A_CHILD'
  | 'CONFIDENTIAL';

/** An exception waits for a decision, was refused or taken back before it was decided, is in force, or has ended. */
export type ExceptionState =
  | 'ASKED'
  | 'REFUSED'
  | 'TAKEN_BACK'
  | 'GRANTED'
  | 'ENDED';

export type Ground =
  | 'CONSENT'
  | 'VITAL_INTEREST'
  | 'CHILD_BEST_INTERESTS'
  | 'LEGAL_OBLIGATION'
  | 'LEGAL_CLAIM'
  | 'MANDATE';

export type InterpreterKind =
  | 'NONE'
  | 'STAFF'
  | 'PROFESSIONAL'
  | 'REMOTE'
  | 'RELATIVE'
  | 'OTHER';

export type MergeAction =
  | 'SEPARATE_PERSONS';

export type MergeState =
  | 'MERGED'
  | 'SEPARATED';

export type OpeningBecause =
  | 'CAME_HERE'
  | 'CALLED'
  | 'COLLEAGUE_ASKS'
  | 'OWN_REQUEST'
  | 'LOOKING_INTO'
  | 'OTHER';

export type OpeningKind =
  | 'PERSON'
  | 'DISCLOSURE';

export type OpeningReviewState =
  | 'WAITING'
  | 'AS_IT_SHOULD_BE'
  | 'QUESTION'
  | 'CLOSED';

export type PersonAction =
  | 'RECORD_CONSENT'
  | 'WITHDRAW_CONSENT'
  | 'PREPARE_DISCLOSURE'
  | 'STOP_SHARING'
  | 'CORRECT'
  | 'LIFT_PROTECTION'
  | 'ENTER_IN_ERROR'
  | 'RECORD_JOURNEY'
  | 'KEEP_FAMILY'
  | 'GIVE_ACCESS_LOG'
  | 'RECORD_DOCUMENT'
  | 'RECORD_DETAILS'
  | 'KEEP_NEEDS'
  | 'RECORD_MIGRATION_STATUS'
  | 'READ_MIGRATION_STATUS'
  | 'ASK_ERASURE';

export type PhoneOwner =
  | 'OWN'
  | 'FAMILY'
  | 'FRIEND'
  | 'EMPLOYER'
  | 'OTHER';

export type PhoneSafety =
  | 'YES'
  | 'ONLY_WHEN'
  | 'NO'
  | 'NOT_ASKED';

export type Priority =
  | 'ROUTINE'
  | 'SOON'
  | 'URGENT';

export type RecordedField =
  | 'NAME'
  | 'BIRTH'
  | 'SEX'
  | 'NATIONALITY'
  | 'RELATION'
  | 'SPOKEN_LANGUAGES'
  | 'INTERFACE_LANGUAGE'
  | 'INTERPRETER_LANGUAGE'
  | 'PHONE'
  | 'EPISODE'
  | 'DOCUMENT'
  | 'CONTACT_WAY'
  | 'OTHER_NAME'
  | 'CHANNEL'
  | 'LANGUAGE'
  | 'AGE_BAND'
  | 'STAGE'
  | 'TOPIC';

export type ReferralAwaits =
  | 'INBOX'
  | 'ANSWER'
  | 'REPORT'
  | 'CONFIRMATION';

export type ReferralStanding =
  | 'WITH_PARTNER'
  | 'HELPED'
  | 'ENDED';

export type ReferralState =
  | 'SENT'
  | 'ACKNOWLEDGED'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'SERVICE_REPORTED'
  | 'CONFIRMED'
  | 'NOT_SERVED'
  | 'NOT_CONFIRMED'
  | 'EXPIRED'
  | 'WITHDRAWN'
  | 'SHARING_STOPPED';

export type RefusalCode =
  | 'INVALID_INPUT'
  | 'NOT_SIGNED_IN'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'COMMAND_REUSED'
  | 'CHANGED_BY_SOMEONE_ELSE'
  | 'NOT_YET_KNOWN'
  | 'UNAVAILABLE'
  | 'STAFF_SUSPENDED'
  | 'SIGN_IN_NAME_TAKEN'
  | 'LAST_READER'
  | 'GROUND_NOT_OFFERED'
  | 'JURISDICTION_NOT_HELD'
  | 'CONSENT_NEEDED'
  | 'CONSENT_NOT_IN_FORCE'
  | 'NOT_PROTECTED'
  | 'GUARDIAN_CONSENT_NEEDED'
  | 'SECOND_HOLDER_NEEDED'
  | 'PAIR_NOT_SAME'
  | 'RECORDS_MERGED'
  | 'CHANGED_MEANWHILE'
  | 'CORRECTION_STATE_FORBIDS'
  | 'COUNTRY_NOT_NAMED'
  | 'CONTACT_ALREADY_IDENTIFIED'
  | 'NEED_CHANGED'
  | 'STATUS_CHANGED'
  | 'FAMILY_CHANGED'
  | 'IN_A_FAMILY_ALREADY'
  | 'SEARCH_NEEDS_MORE'
  | 'TOO_MANY_SEARCHES'
  | 'REASON_NEEDED'
  | 'OPENING_REVIEW_FORBIDS'
  | 'PHONE_NOT_SAFE'
  | 'EXCEPTION_NOT_OFFERED'
  | 'EXCEPTION_STATE_FORBIDS'
  | 'ERASURE_OPEN'
  | 'EXCEPTION_OPEN'
  | 'SAID_NO_TO_RECEIVER'
  | 'SERVICE_NOT_REQUESTABLE'
  | 'REQUEST_CLOSED'
  | 'ALREADY_REFERRED'
  | 'REQUEST_OPEN'
  | 'NOT_A_COLLEAGUE'
  | 'CONTACT_CANNOT_BE_REFERRED'
  | 'NO_AGREEMENT_IN_FORCE'
  | 'OFFERING_NOT_SUITABLE'
  | 'OFFERING_NOT_READ'
  | 'DISCLOSURE_NOT_USABLE'
  | 'WORDING_STATE_FORBIDS'
  | 'REFERRAL_STATE_FORBIDS'
  | 'VIEW_NOT_CLOSED';

export type Relation =
  | 'MIGRANT'
  | 'FAMILY_MEMBER'
  | 'COMMUNITY'
  | 'OTHER';

export type RequestAction =
  | 'ASSIGN'
  | 'GIVE_BACK'
  | 'ASSIGN_TO_OTHERS'
  | 'RECORD_SERVICE'
  | 'TAKE_OUT_SERVICE'
  | 'CLOSE'
  | 'REOPEN'
  | 'REFER';

export type RequestState =
  | 'OPEN'
  | 'CLOSED';

export type ReturnKind =
  | 'VOLUNTARY'
  | 'END_OF_CONTRACT'
  | 'REMOVED'
  | 'OTHER';

export type Role =
  | 'INTAKE'
  | 'CASE_WORKER'
  | 'SUPERVISOR'
  | 'PROTECTION_OFFICER'
  | 'PARTNER_OFFICER'
  | 'PROGRAMME_MANAGER'
  | 'DATA_PROTECTION_OFFICER'
  | 'ADMINISTRATOR';

/** Why what is sealed is read: a lawyer is to help, papers or a permit are asked for, whether a service is open to them goes by it, they may be removed or are held, it is to be put right. */
export type SealedReason =
  | 'LEGAL_HELP'
  | 'PAPERS'
  | 'SERVICE_ASKS'
  | 'REMOVAL_OR_DETENTION'
  | 'TO_CORRECT'
  | 'OTHER';

export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'ANOTHER'
  | 'NOT_STATED'
  | 'NOT_ASKED';

export type Stage =
  | 'PROSPECTIVE'
  | 'DEPARTED'
  | 'ABROAD'
  | 'RETURNED';

/** Who a witness is: a colleague of who asked, who interpreted, of the family, who came along, or of the community. */
export type WitnessRole =
  | 'COLLEAGUE'
  | 'INTERPRETER'
  | 'RELATIVE'
  | 'COMPANION'
  | 'COMMUNITY'
  | 'OTHER';

export type WordingState =
  | 'DRAFT'
  | 'TO_COME'
  | 'IN_FORCE'
  | 'FOLLOWED'
  | 'TAKEN_BACK';

type RefusalFacts_AlreadyReferred_Fragment = { readonly __typename: 'AlreadyReferred', readonly referralId: string, readonly number: string, readonly code: RefusalCode };

type RefusalFacts_ChangedBySomeoneElse_Fragment = { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode };

type RefusalFacts_ChangedMeanwhile_Fragment = { readonly __typename: 'ChangedMeanwhile', readonly code: RefusalCode, readonly recordedFieldOfRefusal: ReadonlyArray<RecordedField> };

type RefusalFacts_CommandReused_Fragment = { readonly __typename: 'CommandReused', readonly code: RefusalCode };

type RefusalFacts_ConsentNeeded_Fragment = { readonly __typename: 'ConsentNeeded', readonly code: RefusalCode, readonly consentPurposeOfRefusal: ConsentPurpose };

type RefusalFacts_ConsentNotInForce_Fragment = { readonly __typename: 'ConsentNotInForce', readonly code: RefusalCode };

type RefusalFacts_ContactAlreadyIdentified_Fragment = { readonly __typename: 'ContactAlreadyIdentified', readonly code: RefusalCode };

type RefusalFacts_ContactCannotBeReferred_Fragment = { readonly __typename: 'ContactCannotBeReferred', readonly code: RefusalCode };

type RefusalFacts_CorrectionStateForbids_Fragment = { readonly __typename: 'CorrectionStateForbids', readonly code: RefusalCode, readonly correctionStateOfRefusal: CorrectionState };

type RefusalFacts_CountryNotNamed_Fragment = { readonly __typename: 'CountryNotNamed', readonly country: string, readonly code: RefusalCode };

type RefusalFacts_DisclosureNotUsable_Fragment = { readonly __typename: 'DisclosureNotUsable', readonly code: RefusalCode, readonly disclosureNotUsableStateOfRefusal: DisclosureNotUsableState };

type RefusalFacts_ErasureOpen_Fragment = { readonly __typename: 'ErasureOpen', readonly code: RefusalCode };

type RefusalFacts_ExceptionNotOffered_Fragment = { readonly __typename: 'ExceptionNotOffered', readonly code: RefusalCode, readonly exceptionNotOfferedBecauseOfRefusal: ExceptionNotOfferedBecause };

type RefusalFacts_ExceptionOpen_Fragment = { readonly __typename: 'ExceptionOpen', readonly code: RefusalCode };

type RefusalFacts_ExceptionStateForbids_Fragment = { readonly __typename: 'ExceptionStateForbids', readonly code: RefusalCode, readonly exceptionStateOfRefusal: ExceptionState };

type RefusalFacts_FamilyChanged_Fragment = { readonly __typename: 'FamilyChanged', readonly code: RefusalCode };

type RefusalFacts_GroundNotOffered_Fragment = { readonly __typename: 'GroundNotOffered', readonly code: RefusalCode, readonly groundOfRefusal: Ground };

type RefusalFacts_GuardianConsentNeeded_Fragment = { readonly __typename: 'GuardianConsentNeeded', readonly code: RefusalCode };

type RefusalFacts_InAFamilyAlready_Fragment = { readonly __typename: 'InAFamilyAlready', readonly code: RefusalCode };

type RefusalFacts_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> };

type RefusalFacts_JurisdictionNotHeld_Fragment = { readonly __typename: 'JurisdictionNotHeld', readonly jurisdiction: string, readonly code: RefusalCode };

type RefusalFacts_LastReader_Fragment = { readonly __typename: 'LastReader', readonly code: RefusalCode };

type RefusalFacts_NeedChanged_Fragment = { readonly __typename: 'NeedChanged', readonly code: RefusalCode };

type RefusalFacts_NoAgreementInForce_Fragment = { readonly __typename: 'NoAgreementInForce', readonly code: RefusalCode };

type RefusalFacts_NotAColleague_Fragment = { readonly __typename: 'NotAColleague', readonly code: RefusalCode };

type RefusalFacts_NotAllowed_Fragment = { readonly __typename: 'NotAllowed', readonly code: RefusalCode };

type RefusalFacts_NotFound_Fragment = { readonly __typename: 'NotFound', readonly code: RefusalCode };

type RefusalFacts_NotProtected_Fragment = { readonly __typename: 'NotProtected', readonly code: RefusalCode };

type RefusalFacts_NotSignedIn_Fragment = { readonly __typename: 'NotSignedIn', readonly code: RefusalCode };

type RefusalFacts_NotYetKnown_Fragment = { readonly __typename: 'NotYetKnown', readonly code: RefusalCode };

type RefusalFacts_OfferingNotRead_Fragment = { readonly __typename: 'OfferingNotRead', readonly code: RefusalCode };

type RefusalFacts_OfferingNotSuitable_Fragment = { readonly __typename: 'OfferingNotSuitable', readonly code: RefusalCode };

type RefusalFacts_OpeningReviewForbids_Fragment = { readonly __typename: 'OpeningReviewForbids', readonly code: RefusalCode, readonly openingReviewStateOfRefusal: OpeningReviewState };

type RefusalFacts_PairNotSame_Fragment = { readonly __typename: 'PairNotSame', readonly code: RefusalCode };

type RefusalFacts_PhoneNotSafe_Fragment = { readonly __typename: 'PhoneNotSafe', readonly code: RefusalCode };

type RefusalFacts_ReasonNeeded_Fragment = { readonly __typename: 'ReasonNeeded', readonly code: RefusalCode };

type RefusalFacts_RecordsMerged_Fragment = { readonly __typename: 'RecordsMerged', readonly code: RefusalCode };

type RefusalFacts_ReferralStateForbids_Fragment = { readonly __typename: 'ReferralStateForbids', readonly code: RefusalCode, readonly referralStateOfRefusal: ReferralState };

type RefusalFacts_RequestClosed_Fragment = { readonly __typename: 'RequestClosed', readonly code: RefusalCode, readonly closingReasonOfRefusal: ClosingReason };

type RefusalFacts_RequestOpen_Fragment = { readonly __typename: 'RequestOpen', readonly code: RefusalCode };

type RefusalFacts_SaidNoToReceiver_Fragment = { readonly __typename: 'SaidNoToReceiver', readonly code: RefusalCode };

type RefusalFacts_SearchNeedsMore_Fragment = { readonly __typename: 'SearchNeedsMore', readonly code: RefusalCode };

type RefusalFacts_SecondHolderNeeded_Fragment = { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode };

type RefusalFacts_ServiceNotRequestable_Fragment = { readonly __typename: 'ServiceNotRequestable', readonly code: RefusalCode };

type RefusalFacts_SignInNameTaken_Fragment = { readonly __typename: 'SignInNameTaken', readonly code: RefusalCode };

type RefusalFacts_StaffSuspended_Fragment = { readonly __typename: 'StaffSuspended', readonly code: RefusalCode };

type RefusalFacts_StatusChanged_Fragment = { readonly __typename: 'StatusChanged', readonly code: RefusalCode };

type RefusalFacts_TooManySearches_Fragment = { readonly __typename: 'TooManySearches', readonly until: string, readonly code: RefusalCode };

type RefusalFacts_Unavailable_Fragment = { readonly __typename: 'Unavailable', readonly code: RefusalCode };

type RefusalFacts_ViewNotClosed_Fragment = { readonly __typename: 'ViewNotClosed', readonly nextCloseAt: string, readonly code: RefusalCode };

type RefusalFacts_WordingStateForbids_Fragment = { readonly __typename: 'WordingStateForbids', readonly code: RefusalCode, readonly wordingStateOfRefusal: WordingState };

export type RefusalFactsFragment =
  | RefusalFacts_AlreadyReferred_Fragment
  | RefusalFacts_ChangedBySomeoneElse_Fragment
  | RefusalFacts_ChangedMeanwhile_Fragment
  | RefusalFacts_CommandReused_Fragment
  | RefusalFacts_ConsentNeeded_Fragment
  | RefusalFacts_ConsentNotInForce_Fragment
  | RefusalFacts_ContactAlreadyIdentified_Fragment
  | RefusalFacts_ContactCannotBeReferred_Fragment
  | RefusalFacts_CorrectionStateForbids_Fragment
  | RefusalFacts_CountryNotNamed_Fragment
  | RefusalFacts_DisclosureNotUsable_Fragment
  | RefusalFacts_ErasureOpen_Fragment
  | RefusalFacts_ExceptionNotOffered_Fragment
  | RefusalFacts_ExceptionOpen_Fragment
  | RefusalFacts_ExceptionStateForbids_Fragment
  | RefusalFacts_FamilyChanged_Fragment
  | RefusalFacts_GroundNotOffered_Fragment
  | RefusalFacts_GuardianConsentNeeded_Fragment
  | RefusalFacts_InAFamilyAlready_Fragment
  | RefusalFacts_InvalidInput_Fragment
  | RefusalFacts_JurisdictionNotHeld_Fragment
  | RefusalFacts_LastReader_Fragment
  | RefusalFacts_NeedChanged_Fragment
  | RefusalFacts_NoAgreementInForce_Fragment
  | RefusalFacts_NotAColleague_Fragment
  | RefusalFacts_NotAllowed_Fragment
  | RefusalFacts_NotFound_Fragment
  | RefusalFacts_NotProtected_Fragment
  | RefusalFacts_NotSignedIn_Fragment
  | RefusalFacts_NotYetKnown_Fragment
  | RefusalFacts_OfferingNotRead_Fragment
  | RefusalFacts_OfferingNotSuitable_Fragment
  | RefusalFacts_OpeningReviewForbids_Fragment
  | RefusalFacts_PairNotSame_Fragment
  | RefusalFacts_PhoneNotSafe_Fragment
  | RefusalFacts_ReasonNeeded_Fragment
  | RefusalFacts_RecordsMerged_Fragment
  | RefusalFacts_ReferralStateForbids_Fragment
  | RefusalFacts_RequestClosed_Fragment
  | RefusalFacts_RequestOpen_Fragment
  | RefusalFacts_SaidNoToReceiver_Fragment
  | RefusalFacts_SearchNeedsMore_Fragment
  | RefusalFacts_SecondHolderNeeded_Fragment
  | RefusalFacts_ServiceNotRequestable_Fragment
  | RefusalFacts_SignInNameTaken_Fragment
  | RefusalFacts_StaffSuspended_Fragment
  | RefusalFacts_StatusChanged_Fragment
  | RefusalFacts_TooManySearches_Fragment
  | RefusalFacts_Unavailable_Fragment
  | RefusalFacts_ViewNotClosed_Fragment
  | RefusalFacts_WordingStateForbids_Fragment
;

export type NameFragment = { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null };

export type KnownDateFragment = { readonly __typename: 'PartialDate', readonly precision: DatePrecision, readonly year: number | null, readonly month: number | null, readonly day: number | null };

export type SafePhoneFragment = { readonly __typename: 'Phone', readonly number: string, readonly whose: PhoneOwner, readonly safe: PhoneSafety, readonly hours: string | null, readonly sayYouAre: string | null };

export type MigrationFragment = { readonly __typename: 'MigrationEpisode', readonly origin: string, readonly destination: string | null, readonly stage: Stage, readonly purpose: EpisodePurpose, readonly returnKind: ReturnKind | null, readonly from: { readonly __typename: 'PartialDate', readonly precision: DatePrecision, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly to: { readonly __typename: 'PartialDate', readonly precision: DatePrecision, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null };

export type RequestLineFragment = { readonly __typename: 'Request', readonly id: string, readonly number: string, readonly serviceCode: string, readonly priority: Priority, readonly state: RequestState, readonly dueOn: string, readonly overdueDays: number, readonly needsAnotherWay: boolean, readonly closingReason: ClosingReason | null, readonly may: ReadonlyArray<RequestAction> };

export type TimelineLineFragment = { readonly __typename: 'TimelineEntry', readonly id: string, readonly type: string, readonly occurredOn: string, readonly recordedAt: string, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null, readonly facts: ReadonlyArray<{ readonly __typename: 'TimelineFact', readonly name: string, readonly value: string | null }> };

export type PersonQueryVariables = Exact<{
  id: string | number;
  reason?: string | null;
  because?: OpeningBecause | null;
}>;


export type PersonQuery = { readonly __typename: 'Query', readonly person:
    | { readonly __typename: 'Person', readonly id: string, readonly reference: string, readonly age: number | null, readonly sex: Sex, readonly nationality: string | null, readonly relation: Relation, readonly spokenLanguages: ReadonlyArray<string>, readonly interfaceLanguage: string, readonly interpreterLanguage: string | null, readonly episodeIds: ReadonlyArray<string>, readonly agreesToCare: boolean, readonly accessLevel: AccessLevel, readonly liftingNote: string | null, readonly registeredOn: string, readonly contactIds: ReadonlyArray<string>, readonly phoneIsUnsafe: boolean, readonly isMerged: boolean, readonly seenBy: ReadonlyArray<Role>, readonly may: ReadonlyArray<PersonAction>, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null }, readonly birth: { readonly __typename: 'PartialDate', readonly precision: DatePrecision, readonly year: number | null, readonly month: number | null, readonly day: number | null }, readonly phone: { readonly __typename: 'Phone', readonly number: string, readonly whose: PhoneOwner, readonly safe: PhoneSafety, readonly hours: string | null, readonly sayYouAre: string | null } | null, readonly episodes: ReadonlyArray<{ readonly __typename: 'MigrationEpisode', readonly origin: string, readonly destination: string | null, readonly stage: Stage, readonly purpose: EpisodePurpose, readonly returnKind: ReturnKind | null, readonly from: { readonly __typename: 'PartialDate', readonly precision: DatePrecision, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly to: { readonly __typename: 'PartialDate', readonly precision: DatePrecision, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null }>, readonly consents: ReadonlyArray<{ readonly __typename: 'Consent', readonly id: string, readonly purpose: ConsentPurpose, readonly decision: ConsentState, readonly fields: ReadonlyArray<DisclosedField>, readonly decidedOn: string, readonly validUntil: string | null, readonly askAgain: boolean, readonly mode: ConsentMode, readonly witnessRole: WitnessRole | null, readonly interpreter: InterpreterKind, readonly receiver: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null }>, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly merges: ReadonlyArray<{ readonly __typename: 'RecordMerge', readonly id: string, readonly version: number, readonly state: MergeState, readonly note: string, readonly mergedAt: string, readonly separatedAt: string | null, readonly separatedBecause: string | null, readonly may: ReadonlyArray<MergeAction>, readonly kept: { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } }, readonly merged: { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } }, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null, readonly separatedBy: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null }> | null, readonly requests: { readonly __typename: 'RequestConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'Request', readonly id: string, readonly number: string, readonly serviceCode: string, readonly priority: Priority, readonly state: RequestState, readonly dueOn: string, readonly overdueDays: number, readonly needsAnotherWay: boolean, readonly closingReason: ClosingReason | null, readonly may: ReadonlyArray<RequestAction> }> } | null, readonly referrals: { readonly __typename: 'SentReferralConnection', readonly rows: ReadonlyArray<{ readonly __typename: 'SentReferral', readonly id: string, readonly number: string, readonly state: ReferralState, readonly awaits: ReferralAwaits | null, readonly standing: ReferralStanding, readonly serviceCode: string, readonly sentAt: string, readonly answerBy: string | null, readonly appointmentAt: string | null, readonly appointmentClock: string | null, readonly appointmentZone: string | null, readonly receiver: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null }> } | null, readonly timeline: { readonly __typename: 'TimelineConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'TimelineEntry', readonly id: string, readonly type: string, readonly occurredOn: string, readonly recordedAt: string, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null, readonly facts: ReadonlyArray<{ readonly __typename: 'TimelineFact', readonly name: string, readonly value: string | null }> }> } | null }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ReasonNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
   };

export type PersonTimelineQueryVariables = Exact<{
  id: string | number;
  reason?: string | null;
  because?: OpeningBecause | null;
  after?: string | null;
}>;


export type PersonTimelineQuery = { readonly __typename: 'Query', readonly person:
    | { readonly __typename: 'Person', readonly id: string, readonly timeline: { readonly __typename: 'TimelineConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'TimelineEntry', readonly id: string, readonly type: string, readonly occurredOn: string, readonly recordedAt: string, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null, readonly facts: ReadonlyArray<{ readonly __typename: 'TimelineFact', readonly name: string, readonly value: string | null }> }> } | null }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ReasonNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
   };

export type PersonOpeningsQueryVariables = Exact<{
  personId: string | number;
}>;


export type PersonOpeningsQuery = { readonly __typename: 'Query', readonly personOpenings:
    | { readonly __typename: 'OpeningConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'Opening', readonly id: string, readonly openedAt: string, readonly kind: OpeningKind, readonly fields: ReadonlyArray<string>, readonly because: OpeningBecause | null, readonly sealedBecause: SealedReason | null, readonly reason: string | null, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null }> }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
   };

export const PersonDocument = "query Person($id:ID!$reason:String$because:OpeningBecause){person(id:$id reason:$reason because:$because){...on Person{id reference name{...Name __typename}birth{...KnownDate __typename}age sex nationality relation spokenLanguages interfaceLanguage interpreterLanguage phone{...SafePhone __typename}episodes{...Migration __typename}episodeIds consents{id purpose receiver{id name __typename}decision fields decidedOn validUntil askAgain mode witnessRole interpreter __typename}agreesToCare accessLevel liftingNote centre{id name __typename}registeredOn contactIds phoneIsUnsafe isMerged merges{id version state note kept{id reference name{...Name __typename}__typename}merged{id reference name{...Name __typename}__typename}mergedAt staff{id name __typename}separatedAt separatedBy{id name __typename}separatedBecause may __typename}seenBy may requests(first:50){rows{...RequestLine __typename}endCursor __typename}referrals(first:50){rows{id number state awaits standing serviceCode sentAt answerBy appointmentAt appointmentClock appointmentZone receiver{id name __typename}__typename}__typename}timeline(first:25){rows{...TimelineLine __typename}endCursor __typename}__typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}fragment Name on PersonName{script latin __typename}fragment KnownDate on PartialDate{precision year month day __typename}fragment SafePhone on Phone{number whose safe hours sayYouAre __typename}fragment Migration on MigrationEpisode{origin destination stage purpose from{...KnownDate __typename}to{...KnownDate __typename}returnKind __typename}fragment RequestLine on Request{id number serviceCode priority state dueOn overdueDays needsAnotherWay closingReason may __typename}fragment TimelineLine on TimelineEntry{id type occurredOn recordedAt centre{id name __typename}staff{id name __typename}facts{name value __typename}__typename}" as unknown as TypedDocumentNode<PersonQuery, PersonQueryVariables>;

export const PersonTimelineDocument = "query PersonTimeline($id:ID!$reason:String$because:OpeningBecause$after:String){person(id:$id reason:$reason because:$because){...on Person{id timeline(first:25 after:$after){rows{...TimelineLine __typename}endCursor __typename}__typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}fragment TimelineLine on TimelineEntry{id type occurredOn recordedAt centre{id name __typename}staff{id name __typename}facts{name value __typename}__typename}" as unknown as TypedDocumentNode<PersonTimelineQuery, PersonTimelineQueryVariables>;

export const PersonOpeningsDocument = "query PersonOpenings($personId:ID!){personOpenings(personId:$personId first:100){...on OpeningConnection{rows{id openedAt staff{id name __typename}organisation{id name __typename}kind fields because sealedBecause reason __typename}endCursor __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<PersonOpeningsQuery, PersonOpeningsQueryVariables>;
