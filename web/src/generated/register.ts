// Made by `nx codegen web`. Change the .graphql files instead.
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

export type ConsentDecision =
  | 'GIVEN'
  | 'REFUSED';

export type ConsentGivenBy =
  | 'SELF'
  | 'PARENT'
  | 'GUARDIAN'
  | 'REPRESENTATIVE';

export type ConsentMode =
  | 'WRITTEN'
  | 'THUMBPRINT'
  | 'VERBAL'
  | 'ELECTRONIC';

export type ConsentPurpose =
  | 'CARE'
  | 'STATISTICS'
  | 'FOLLOW_UP'
  | 'RESEARCH'
  | 'SHARING';

export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR'
  | 'ESTIMATED'
  | 'UNKNOWN';

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

export type MigrationEpisodeInput = {
  readonly origin: string;
  readonly destination?: string | null;
  readonly stage: Stage;
  readonly purpose: EpisodePurpose;
  readonly from?: PartialDateInput | null;
  readonly to?: PartialDateInput | null;
  readonly returnKind?: ReturnKind | null;
};

/** Purposes a person decides on apart from sharing with a receiver. */
export type OwnPurpose =
  | 'CARE'
  | 'STATISTICS'
  | 'FOLLOW_UP'
  | 'RESEARCH';

export type PartialDateInput = {
  readonly precision: DatePrecision;
  readonly year?: number | null;
  readonly month?: number | null;
  readonly day?: number | null;
};

export type PersonNameInput = {
  readonly script: string;
  readonly latin?: string | null;
};

export type PhoneInput = {
  readonly number: string;
  readonly whose: PhoneOwner;
  readonly safe: PhoneSafety;
  readonly hours?: string | null;
  readonly sayYouAre?: string | null;
};

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

/** A consent taken with a registration; `commandId` becomes the id of the consent. */
export type PurposeDecisionInput = {
  readonly commandId: string | number;
  readonly purpose: OwnPurpose;
  readonly decision: ConsentDecision;
  readonly givenBy: ConsentGivenBy;
  readonly relation?: string | null;
  readonly childAssent?: boolean | null;
  readonly mode: ConsentMode;
  readonly witness?: string | null;
  readonly interpreter: InterpreterKind;
  readonly wordingId: string;
  readonly wordingLanguage: string;
  readonly validUntil?: string | null;
};

export type ReferralState =
  | 'SENT'
  | 'ACKNOWLEDGED'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'SERVICE_REPORTED'
  | 'CONFIRMED'
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
  | 'GROUND_NOT_OFFERED'
  | 'JURISDICTION_NOT_HELD'
  | 'CONSENT_NEEDED'
  | 'CONSENT_NOT_IN_FORCE'
  | 'COUNTRY_NOT_NAMED'
  | 'CONTACT_ALREADY_IDENTIFIED'
  | 'SEARCH_NEEDS_MORE'
  | 'TOO_MANY_SEARCHES'
  | 'REASON_NEEDED'
  | 'PHONE_NOT_SAFE'
  | 'SERVICE_NOT_REQUESTABLE'
  | 'REQUEST_CLOSED'
  | 'REQUEST_OPEN'
  | 'NOT_A_COLLEAGUE'
  | 'CONTACT_CANNOT_BE_REFERRED'
  | 'NO_AGREEMENT_IN_FORCE'
  | 'OFFERING_NOT_SUITABLE'
  | 'DISCLOSURE_NOT_USABLE'
  | 'REFERRAL_STATE_FORBIDS'
  | 'VIEW_NOT_CLOSED';

export type RegisterPersonInput = {
  readonly commandId: string | number;
  readonly ground: Ground;
  readonly name: PersonNameInput;
  readonly birth: PartialDateInput;
  readonly sex: Sex;
  readonly nationality?: string | null;
  readonly relation: Relation;
  readonly spokenLanguages: ReadonlyArray<string>;
  readonly interfaceLanguage: string;
  readonly interpreterLanguage?: string | null;
  readonly phone?: PhoneInput | null;
  readonly episode?: MigrationEpisodeInput | null;
  readonly consents: ReadonlyArray<PurposeDecisionInput>;
  readonly contactId?: string | number | null;
};

export type Relation =
  | 'MIGRANT'
  | 'FAMILY_MEMBER'
  | 'COMMUNITY'
  | 'OTHER';

export type ReturnKind =
  | 'VOLUNTARY'
  | 'END_OF_CONTRACT'
  | 'REMOVED'
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

type RefusalFacts_ChangedBySomeoneElse_Fragment = { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode };

type RefusalFacts_CommandReused_Fragment = { readonly __typename: 'CommandReused', readonly code: RefusalCode };

type RefusalFacts_ConsentNeeded_Fragment = { readonly __typename: 'ConsentNeeded', readonly code: RefusalCode, readonly consentPurposeOfRefusal: ConsentPurpose };

type RefusalFacts_ConsentNotInForce_Fragment = { readonly __typename: 'ConsentNotInForce', readonly code: RefusalCode };

type RefusalFacts_ContactAlreadyIdentified_Fragment = { readonly __typename: 'ContactAlreadyIdentified', readonly code: RefusalCode };

type RefusalFacts_ContactCannotBeReferred_Fragment = { readonly __typename: 'ContactCannotBeReferred', readonly code: RefusalCode };

type RefusalFacts_CountryNotNamed_Fragment = { readonly __typename: 'CountryNotNamed', readonly country: string, readonly code: RefusalCode };

type RefusalFacts_DisclosureNotUsable_Fragment = { readonly __typename: 'DisclosureNotUsable', readonly code: RefusalCode, readonly disclosureNotUsableStateOfRefusal: DisclosureNotUsableState };

type RefusalFacts_GroundNotOffered_Fragment = { readonly __typename: 'GroundNotOffered', readonly code: RefusalCode, readonly groundOfRefusal: Ground };

type RefusalFacts_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string }> };

type RefusalFacts_JurisdictionNotHeld_Fragment = { readonly __typename: 'JurisdictionNotHeld', readonly jurisdiction: string, readonly code: RefusalCode };

type RefusalFacts_NoAgreementInForce_Fragment = { readonly __typename: 'NoAgreementInForce', readonly code: RefusalCode };

type RefusalFacts_NotAColleague_Fragment = { readonly __typename: 'NotAColleague', readonly code: RefusalCode };

type RefusalFacts_NotAllowed_Fragment = { readonly __typename: 'NotAllowed', readonly code: RefusalCode };

type RefusalFacts_NotFound_Fragment = { readonly __typename: 'NotFound', readonly code: RefusalCode };

type RefusalFacts_NotSignedIn_Fragment = { readonly __typename: 'NotSignedIn', readonly code: RefusalCode };

type RefusalFacts_NotYetKnown_Fragment = { readonly __typename: 'NotYetKnown', readonly code: RefusalCode };

type RefusalFacts_OfferingNotSuitable_Fragment = { readonly __typename: 'OfferingNotSuitable', readonly code: RefusalCode };

type RefusalFacts_PhoneNotSafe_Fragment = { readonly __typename: 'PhoneNotSafe', readonly code: RefusalCode };

type RefusalFacts_ReasonNeeded_Fragment = { readonly __typename: 'ReasonNeeded', readonly code: RefusalCode };

type RefusalFacts_ReferralStateForbids_Fragment = { readonly __typename: 'ReferralStateForbids', readonly code: RefusalCode, readonly referralStateOfRefusal: ReferralState };

type RefusalFacts_RequestClosed_Fragment = { readonly __typename: 'RequestClosed', readonly code: RefusalCode, readonly closingReasonOfRefusal: ClosingReason };

type RefusalFacts_RequestOpen_Fragment = { readonly __typename: 'RequestOpen', readonly code: RefusalCode };

type RefusalFacts_SearchNeedsMore_Fragment = { readonly __typename: 'SearchNeedsMore', readonly code: RefusalCode };

type RefusalFacts_ServiceNotRequestable_Fragment = { readonly __typename: 'ServiceNotRequestable', readonly code: RefusalCode };

type RefusalFacts_SignInNameTaken_Fragment = { readonly __typename: 'SignInNameTaken', readonly code: RefusalCode };

type RefusalFacts_StaffSuspended_Fragment = { readonly __typename: 'StaffSuspended', readonly code: RefusalCode };

type RefusalFacts_TooManySearches_Fragment = { readonly __typename: 'TooManySearches', readonly until: string, readonly code: RefusalCode };

type RefusalFacts_Unavailable_Fragment = { readonly __typename: 'Unavailable', readonly code: RefusalCode };

type RefusalFacts_ViewNotClosed_Fragment = { readonly __typename: 'ViewNotClosed', readonly nextCloseAt: string, readonly code: RefusalCode };

export type RefusalFactsFragment =
  | RefusalFacts_ChangedBySomeoneElse_Fragment
  | RefusalFacts_CommandReused_Fragment
  | RefusalFacts_ConsentNeeded_Fragment
  | RefusalFacts_ConsentNotInForce_Fragment
  | RefusalFacts_ContactAlreadyIdentified_Fragment
  | RefusalFacts_ContactCannotBeReferred_Fragment
  | RefusalFacts_CountryNotNamed_Fragment
  | RefusalFacts_DisclosureNotUsable_Fragment
  | RefusalFacts_GroundNotOffered_Fragment
  | RefusalFacts_InvalidInput_Fragment
  | RefusalFacts_JurisdictionNotHeld_Fragment
  | RefusalFacts_NoAgreementInForce_Fragment
  | RefusalFacts_NotAColleague_Fragment
  | RefusalFacts_NotAllowed_Fragment
  | RefusalFacts_NotFound_Fragment
  | RefusalFacts_NotSignedIn_Fragment
  | RefusalFacts_NotYetKnown_Fragment
  | RefusalFacts_OfferingNotSuitable_Fragment
  | RefusalFacts_PhoneNotSafe_Fragment
  | RefusalFacts_ReasonNeeded_Fragment
  | RefusalFacts_ReferralStateForbids_Fragment
  | RefusalFacts_RequestClosed_Fragment
  | RefusalFacts_RequestOpen_Fragment
  | RefusalFacts_SearchNeedsMore_Fragment
  | RefusalFacts_ServiceNotRequestable_Fragment
  | RefusalFacts_SignInNameTaken_Fragment
  | RefusalFacts_StaffSuspended_Fragment
  | RefusalFacts_TooManySearches_Fragment
  | RefusalFacts_Unavailable_Fragment
  | RefusalFacts_ViewNotClosed_Fragment
;

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { readonly __typename: 'Mutation', readonly registerPerson:
    | { readonly __typename: 'PersonRegistered', readonly id: string, readonly reference: string }
    | { readonly __typename: 'GroundNotOffered', readonly code: RefusalCode, readonly groundOfRefusal: Ground }
    | { readonly __typename: 'ConsentNeeded', readonly code: RefusalCode, readonly consentPurposeOfRefusal: ConsentPurpose }
    | { readonly __typename: 'JurisdictionNotHeld', readonly jurisdiction: string, readonly code: RefusalCode }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ContactAlreadyIdentified', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export const RegisterPersonDocument = "mutation RegisterPerson($input:RegisterPersonInput!){registerPerson(input:$input){...on PersonRegistered{id reference __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on ChangedBySomeoneElse{version __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}__typename}" as unknown as TypedDocumentNode<RegisterPersonMutation, RegisterPersonMutationVariables>;
