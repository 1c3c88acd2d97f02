// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { TypedDocumentNode } from '@urql/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type ConsentGivenBy =
  | 'SELF'
  | 'PARENT'
  | 'GUARDIAN'
  | 'REPRESENTATIVE';

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

export type InterpreterKind =
  | 'NONE'
  | 'STAFF'
  | 'PROFESSIONAL'
  | 'REMOTE'
  | 'RELATIVE'
  | 'OTHER';

export type OpeningReviewState =
  | 'WAITING'
  | 'AS_IT_SHOULD_BE'
  | 'QUESTION'
  | 'CLOSED';

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

export type ConsentEvidenceQueryVariables = Exact<{
  personId: string | number;
  consentId: string | number;
}>;


export type ConsentEvidenceQuery = { readonly __typename: 'Query', readonly consentEvidence:
    | { readonly __typename: 'ConsentEvidence', readonly id: string, readonly reference: string, readonly purpose: ConsentPurpose, readonly decision: ConsentState, readonly fields: ReadonlyArray<DisclosedField>, readonly countries: ReadonlyArray<string>, readonly givenBy: ConsentGivenBy, readonly relation: string | null, readonly childAssent: boolean | null, readonly mode: ConsentMode, readonly witness: string | null, readonly witnessRole: WitnessRole | null, readonly recording: string | null, readonly interpreter: InterpreterKind, readonly wordingId: string, readonly wordingLanguage: string, readonly text: string | null, readonly hash: string, readonly decidedOn: string, readonly validUntil: string | null, readonly endedOn: string | null, readonly mayBePrinted: boolean, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null }, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly receiver: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
   };

export const ConsentEvidenceDocument = "query ConsentEvidence($personId:ID!$consentId:ID!){consentEvidence(personId:$personId consentId:$consentId){...on ConsentEvidence{id reference name{...Name __typename}purpose decision centre{id name __typename}receiver{id name __typename}fields countries givenBy relation childAssent mode witness witnessRole recording interpreter wordingId wordingLanguage text hash decidedOn validUntil endedOn mayBePrinted __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}fragment Name on PersonName{script latin __typename}" as unknown as TypedDocumentNode<ConsentEvidenceQuery, ConsentEvidenceQueryVariables>;
