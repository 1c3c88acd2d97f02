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

export type AgeBand =
  | 'AGE_0_4'
  | 'AGE_5_11'
  | 'AGE_12_14'
  | 'AGE_15_17'
  | 'AGE_18_24'
  | 'AGE_25_29'
  | 'AGE_30_34'
  | 'AGE_35_44'
  | 'AGE_45_54'
  | 'AGE_55_59'
  | 'AGE_60_PLUS'
  | 'AGE_NOT_KNOWN';

export type CannotReceiveReason =
  | 'NOBODY_READS_IT';

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

export type ConsentPurpose =
  | 'CARE'
  | 'STATISTICS'
  | 'FOLLOW_UP'
  | 'RESEARCH'
  | 'FAMILY'
  | 'SHARING';

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

export type DeclineCode =
  | 'FULL'
  | 'NOT_ELIGIBLE'
  | 'OUTSIDE_AREA'
  | 'OUTSIDE_MANDATE'
  | 'DOCUMENT_MISSING'
  | 'COST'
  | 'LANGUAGE'
  | 'UNSAFE'
  | 'CONFLICT_OF_INTEREST'
  | 'CANNOT_REACH'
  | 'DENIED_FOR_STATUS';

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

export type NotServedReason =
  | 'DID_NOT_COME'
  | 'NOT_REACHED'
  | 'PARTNER_CANNOT'
  | 'NOT_ELIGIBLE';

export type OpeningReviewState =
  | 'WAITING'
  | 'AS_IT_SHOULD_BE'
  | 'QUESTION'
  | 'CLOSED';

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

export type PreviewDisclosureInput = {
  readonly personId: string | number;
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly summary: string;
};

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

export type SentReferralAction =
  | 'CONFIRM'
  | 'NOT_CONFIRM'
  | 'WITHDRAW';

export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'ANOTHER'
  | 'NOT_STATED'
  | 'NOT_ASKED';

export type SharesWithEnforcement =
  | 'NO'
  | 'POSSIBLE'
  | 'YES'
  | 'UNKNOWN';

export type SharingNotice =
  | 'NONE'
  | 'WAITING'
  | 'DELETED'
  | 'RETURNED'
  | 'KEPT_ON_OWN_GROUND';

export type Stage =
  | 'PROSPECTIVE'
  | 'DEPARTED'
  | 'ABROAD'
  | 'RETURNED';

export type WithdrawalReason =
  | 'CONSENT_WITHDRAWN'
  | 'DISCLOSURE_REFUSED'
  | 'BY_SENDER'
  | 'NOBODY_READS_IT';

/** Whom a wording names, as the directory calls them, and the country of a receiver abroad. */
export type WordingPartiesInput = {
  readonly centre?: string | null;
  readonly receiver?: string | null;
  readonly country?: string | null;
};

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

export type SentSaidFragment = { readonly __typename: 'SentReferral', readonly appointmentPlace: string | null, readonly declineNote: string | null, readonly serviceNote: string | null, readonly notServedNote: string | null };

export type NameFragment = { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null };

export type KnownDateFragment = { readonly __typename: 'PartialDate', readonly precision: DatePrecision, readonly year: number | null, readonly month: number | null, readonly day: number | null };

export type SafePhoneFragment = { readonly __typename: 'Phone', readonly number: string, readonly whose: PhoneOwner, readonly safe: PhoneSafety, readonly hours: string | null, readonly sayYouAre: string | null };

export type NeedLineFragment = { readonly __typename: 'Need', readonly language: string | null, readonly sex: Sex, readonly ageBand: AgeBand, readonly interpreterNeeded: boolean };

export type WhoLineFragment = { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } };

type SubjectLine_PersonLine_Fragment = { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } };

type SubjectLine_Contact_Fragment = { readonly __typename: 'Contact', readonly id: string, readonly reference: string, readonly person: { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } } | null };

export type SubjectLineFragment =
  | SubjectLine_PersonLine_Fragment
  | SubjectLine_Contact_Fragment
;

export type GivenPersonFragment = { readonly __typename: 'GivenDisclosure', readonly nationality: string | null, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } | null, readonly birth: { readonly __typename: 'PartialDate', readonly precision: DatePrecision, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly phone: { readonly __typename: 'Phone', readonly number: string, readonly whose: PhoneOwner, readonly safe: PhoneSafety, readonly hours: string | null, readonly sayYouAre: string | null } | null, readonly corridor: { readonly __typename: 'Corridor', readonly origin: string, readonly destination: string | null, readonly stage: Stage } | null };

export type AgreedPersonFragment = { readonly __typename: 'Agreed', readonly nationality: string | null, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } | null, readonly birth: { readonly __typename: 'PartialDate', readonly precision: DatePrecision, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly phone: { readonly __typename: 'Phone', readonly number: string, readonly whose: PhoneOwner, readonly safe: PhoneSafety, readonly hours: string | null, readonly sayYouAre: string | null } | null, readonly corridor: { readonly __typename: 'Corridor', readonly origin: string, readonly destination: string | null, readonly stage: Stage } | null };

export type SentReferralsQueryVariables = Exact<{
  after?: string | null;
}>;


export type SentReferralsQuery = { readonly __typename: 'Query', readonly sentReferrals: { readonly __typename: 'SentReferralConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'SentReferral', readonly id: string, readonly version: number, readonly number: string, readonly state: ReferralState, readonly awaits: ReferralAwaits | null, readonly standing: ReferralStanding, readonly serviceCode: string, readonly priority: Priority, readonly sentAt: string, readonly answerBy: string | null, readonly answeredAt: string | null, readonly appointmentAt: string | null, readonly appointmentClock: string | null, readonly appointmentZone: string | null, readonly declineCode: DeclineCode | null, readonly notServedBecause: NotServedReason | null, readonly sharingNotice: SharingNotice, readonly receiver: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly person: { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } } | null }> } };

export type SentReferralQueryVariables = Exact<{
  id: string | number;
}>;


export type SentReferralQuery = { readonly __typename: 'Query', readonly sentReferral:
    | { readonly __typename: 'SentReferral', readonly id: string, readonly version: number, readonly number: string, readonly state: ReferralState, readonly awaits: ReferralAwaits | null, readonly standing: ReferralStanding, readonly serviceCode: string, readonly priority: Priority, readonly sentAt: string, readonly receivedAt: string | null, readonly answerBy: string | null, readonly answeredAt: string | null, readonly appointmentAt: string | null, readonly appointmentClock: string | null, readonly appointmentZone: string | null, readonly declineCode: DeclineCode | null, readonly notServedBecause: NotServedReason | null, readonly withdrawnBecause: WithdrawalReason | null, readonly serviceGivenOn: string | null, readonly sharingNotice: SharingNotice, readonly may: ReadonlyArray<SentReferralAction>, readonly subjectId: string, readonly appointmentPlace: string | null, readonly declineNote: string | null, readonly serviceNote: string | null, readonly notServedNote: string | null, readonly receiver: { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly city: string, readonly country: string } | null, readonly request: { readonly __typename: 'Request', readonly id: string, readonly number: string, readonly state: RequestState, readonly serviceCode: string, readonly needsAnotherWay: boolean, readonly accessLevel: AccessLevel, readonly may: ReadonlyArray<RequestAction> } | null, readonly person: { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } } | null }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
   };

export type GivenWithReferralQueryVariables = Exact<{
  id: string | number;
}>;


export type GivenWithReferralQuery = { readonly __typename: 'Query', readonly sentReferral:
    | { readonly __typename: 'SentReferral', readonly id: string, readonly given: { readonly __typename: 'GivenDisclosure', readonly fields: ReadonlyArray<DisclosedField>, readonly summary: string, readonly nationality: string | null, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } | null, readonly birth: { readonly __typename: 'PartialDate', readonly precision: DatePrecision, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly phone: { readonly __typename: 'Phone', readonly number: string, readonly whose: PhoneOwner, readonly safe: PhoneSafety, readonly hours: string | null, readonly sayYouAre: string | null } | null, readonly corridor: { readonly __typename: 'Corridor', readonly origin: string, readonly destination: string | null, readonly stage: Stage } | null } | null }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
   };

export type GivenBeforeQueryVariables = Exact<{
  id: string | number;
}>;


export type GivenBeforeQuery = { readonly __typename: 'Query', readonly sentReferral:
    | { readonly __typename: 'SentReferral', readonly id: string, readonly priority: Priority, readonly given: { readonly __typename: 'GivenDisclosure', readonly fields: ReadonlyArray<DisclosedField>, readonly summary: string } | null }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
   };

export type RequestToReferQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestToReferQuery = { readonly __typename: 'Query', readonly request:
    | { readonly __typename: 'Request', readonly id: string, readonly number: string, readonly serviceCode: string, readonly priority: Priority, readonly state: RequestState, readonly may: ReadonlyArray<RequestAction>, readonly subject:
        | { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } }
        | { readonly __typename: 'Contact', readonly id: string, readonly reference: string, readonly person: { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } } | null }
       | null, readonly referrals: ReadonlyArray<{ readonly __typename: 'SentReferral', readonly id: string, readonly state: ReferralState, readonly sentAt: string, readonly receiver: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null }> | null }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
   };

export type OfferingsForServiceQueryVariables = Exact<{
  serviceCode: string;
}>;


export type OfferingsForServiceQuery = { readonly __typename: 'Query', readonly offerings: { readonly __typename: 'OfferingConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'Offering', readonly id: string, readonly organisationId: string, readonly organisationName: string, readonly country: string, readonly city: string, readonly serviceCodes: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly confidential: boolean, readonly hasPlaces: boolean, readonly capacityAsOf: string, readonly answerWithinHours: number, readonly medianHoursToAnswer: number | null, readonly agreementInForce: boolean, readonly canReceiveReferrals: boolean, readonly cannotReceiveBecause: CannotReceiveReason | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly publicAuthority: boolean, readonly sharesWithImmigrationEnforcement: SharesWithEnforcement } | null }> } };

export type PreviewDisclosureQueryVariables = Exact<{
  input: PreviewDisclosureInput;
}>;


export type PreviewDisclosureQuery = { readonly __typename: 'Query', readonly previewDisclosure:
    | { readonly __typename: 'DisclosurePreview', readonly leftOut: ReadonlyArray<DisclosedField>, readonly phoneWithheld: boolean, readonly now: { readonly __typename: 'Need', readonly language: string | null, readonly sex: Sex, readonly ageBand: AgeBand, readonly interpreterNeeded: boolean }, readonly onceAccepted: { readonly __typename: 'Agreed', readonly nationality: string | null, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } | null, readonly birth: { readonly __typename: 'PartialDate', readonly precision: DatePrecision, readonly year: number | null, readonly month: number | null, readonly day: number | null } | null, readonly phone: { readonly __typename: 'Phone', readonly number: string, readonly whose: PhoneOwner, readonly safe: PhoneSafety, readonly hours: string | null, readonly sayYouAre: string | null } | null, readonly corridor: { readonly __typename: 'Corridor', readonly origin: string, readonly destination: string | null, readonly stage: Stage } | null } }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
   };

export type SharingWordingsQueryVariables = Exact<{
  language: string;
  named?: WordingPartiesInput | null;
  fields?: ReadonlyArray<DisclosedField> | DisclosedField | null;
}>;


export type SharingWordingsQuery = { readonly __typename: 'Query', readonly consentWordings: ReadonlyArray<{ readonly __typename: 'ConsentWording', readonly id: string, readonly purpose: ConsentPurpose, readonly language: string, readonly text: string, readonly hash: string }> };

export const SentReferralsDocument = "query SentReferrals($after:String){sentReferrals(first:25 after:$after){rows{id version number state awaits standing serviceCode priority sentAt answerBy answeredAt appointmentAt appointmentClock appointmentZone declineCode notServedBecause sharingNotice receiver{id name __typename}person{...WhoLine __typename}__typename}endCursor __typename}}fragment Name on PersonName{script latin __typename}fragment WhoLine on PersonLine{id reference name{...Name __typename}__typename}" as unknown as TypedDocumentNode<SentReferralsQuery, SentReferralsQueryVariables>;

export const SentReferralDocument = "query SentReferral($id:ID!){sentReferral(id:$id){...on SentReferral{id version number state awaits standing serviceCode priority sentAt receivedAt answerBy answeredAt appointmentAt appointmentClock appointmentZone declineCode notServedBecause withdrawnBecause serviceGivenOn sharingNotice ...SentSaid may subjectId receiver{id name city country __typename}request{id number state serviceCode needsAnotherWay accessLevel may __typename}person{...WhoLine __typename}__typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}fragment SentSaid on SentReferral{appointmentPlace declineNote serviceNote notServedNote __typename}fragment Name on PersonName{script latin __typename}fragment WhoLine on PersonLine{id reference name{...Name __typename}__typename}" as unknown as TypedDocumentNode<SentReferralQuery, SentReferralQueryVariables>;

export const GivenWithReferralDocument = "query GivenWithReferral($id:ID!){sentReferral(id:$id){...on SentReferral{id given{fields summary ...GivenPerson __typename}__typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}fragment Name on PersonName{script latin __typename}fragment KnownDate on PartialDate{precision year month day __typename}fragment SafePhone on Phone{number whose safe hours sayYouAre __typename}fragment GivenPerson on GivenDisclosure{name{...Name __typename}birth{...KnownDate __typename}nationality phone{...SafePhone __typename}corridor{origin destination stage __typename}__typename}" as unknown as TypedDocumentNode<GivenWithReferralQuery, GivenWithReferralQueryVariables>;

export const GivenBeforeDocument = "query GivenBefore($id:ID!){sentReferral(id:$id){...on SentReferral{id priority given{fields summary __typename}__typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<GivenBeforeQuery, GivenBeforeQueryVariables>;

export const RequestToReferDocument = "query RequestToRefer($id:ID!){request(id:$id){...on Request{id number serviceCode priority state subject{...SubjectLine __typename}referrals{id state sentAt receiver{id name __typename}__typename}may __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}fragment Name on PersonName{script latin __typename}fragment WhoLine on PersonLine{id reference name{...Name __typename}__typename}fragment SubjectLine on Subject{...WhoLine ...on Contact{id reference person{...WhoLine __typename}__typename}__typename}" as unknown as TypedDocumentNode<RequestToReferQuery, RequestToReferQueryVariables>;

export const OfferingsForServiceDocument = "query OfferingsForService($serviceCode:ServiceCode!){offerings(serviceCode:$serviceCode first:100){rows{id organisationId organisationName organisation{id publicAuthority sharesWithImmigrationEnforcement __typename}country city serviceCodes languages confidential hasPlaces capacityAsOf answerWithinHours medianHoursToAnswer agreementInForce canReceiveReferrals cannotReceiveBecause __typename}endCursor __typename}}" as unknown as TypedDocumentNode<OfferingsForServiceQuery, OfferingsForServiceQueryVariables>;

export const PreviewDisclosureDocument = "query PreviewDisclosure($input:PreviewDisclosureInput!){previewDisclosure(input:$input){...on DisclosurePreview{now{...NeedLine __typename}onceAccepted{...AgreedPerson __typename}leftOut phoneWithheld __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}fragment Name on PersonName{script latin __typename}fragment KnownDate on PartialDate{precision year month day __typename}fragment SafePhone on Phone{number whose safe hours sayYouAre __typename}fragment NeedLine on Need{language sex ageBand interpreterNeeded __typename}fragment AgreedPerson on Agreed{name{...Name __typename}birth{...KnownDate __typename}nationality phone{...SafePhone __typename}corridor{origin destination stage __typename}__typename}" as unknown as TypedDocumentNode<PreviewDisclosureQuery, PreviewDisclosureQueryVariables>;

export const SharingWordingsDocument = "query SharingWordings($language:Language!$named:WordingPartiesInput$fields:[DisclosedField!]){consentWordings(language:$language named:$named fields:$fields){id purpose language text hash __typename}}" as unknown as TypedDocumentNode<SharingWordingsQuery, SharingWordingsQueryVariables>;
