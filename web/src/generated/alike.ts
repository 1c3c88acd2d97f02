// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { TypedDocumentNode } from '@urql/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type FindPersonsInput = {
  readonly terms: string;
  readonly birthYear?: number | null;
  readonly nationality?: string | null;
};

export type MatchReason =
  | 'SAME_NAME'
  | 'ALIKE_NAME'
  | 'OTHER_NAME'
  | 'SAME_BIRTH_YEAR'
  | 'NEAR_BIRTH_YEAR'
  | 'SAME_PHONE'
  | 'SAME_NATIONALITY'
  | 'SAME_CARD'
  | 'SAME_DOCUMENT';

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

export type AlikePersonsQueryVariables = Exact<{
  input: FindPersonsInput;
}>;


export type AlikePersonsQuery = { readonly __typename: 'Query', readonly findPersons:
    | { readonly __typename: 'FoundPersons', readonly found: ReadonlyArray<{ readonly __typename: 'FoundPerson', readonly id: string, readonly reasons: ReadonlyArray<MatchReason> }> }
    | { readonly __typename: 'SearchNeedsMore', readonly code: RefusalCode }
    | { readonly __typename: 'TooManySearches', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
   };

export const AlikePersonsDocument = "query AlikePersons($input:FindPersonsInput!){findPersons(input:$input){...on FoundPersons{found{id reasons __typename}__typename}...on Refusal{code __typename}__typename}}" as unknown as TypedDocumentNode<AlikePersonsQuery, AlikePersonsQueryVariables>;
