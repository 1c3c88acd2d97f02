// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { TypedDocumentNode } from '@urql/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AuthorityKind =
  | 'POLICE'
  | 'MIGRATION_SERVICE'
  | 'COURT'
  | 'PROSECUTOR'
  | 'SECURITY_SERVICE'
  | 'OTHER';

export type DemandAction =
  | 'DECIDE'
  | 'ENTER_IN_ERROR'
  | 'TAKE_BACK_ERROR';

export type DemandChannel =
  | 'VISIT'
  | 'PHONE'
  | 'LETTER'
  | 'EMAIL'
  | 'MESSAGE'
  | 'OTHER';

export type DemandDecision =
  | 'DECLINED'
  | 'ANSWERED'
  | 'WITH_COUNSEL';

/** What an authority asks: whether somebody is known here, where they are, who they are, how to reach them, their record, several people, or to be let in. */
export type DemandedThing =
  | 'WHETHER_KNOWN'
  | 'WHEREABOUTS'
  | 'IDENTITY'
  | 'CONTACT_DETAILS'
  | 'RECORD'
  | 'LIST_OF_PEOPLE'
  | 'ENTRY'
  | 'OTHER';

export type EnteredInErrorBecause =
  | 'REGISTERED_TWICE'
  | 'WRONG_PERSON'
  | 'TEST_ENTRY'
  | 'NEVER_HAPPENED'
  | 'OTHER';

export type AuthorityDemandsQueryVariables = Exact<{
  open: boolean;
  after?: string | null;
}>;


export type AuthorityDemandsQuery = { readonly __typename: 'Query', readonly authorityDemands: { readonly __typename: 'AuthorityDemandConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'AuthorityDemand', readonly id: string, readonly authority: AuthorityKind, readonly office: string, readonly reference: string | null, readonly receivedOn: string, readonly channel: DemandChannel, readonly asked: ReadonlyArray<DemandedThing>, readonly isAboutSomebody: boolean, readonly aboutReference: string | null, readonly note: string | null, readonly writtenAt: string, readonly inErrorBecause: EnteredInErrorBecause | null, readonly may: ReadonlyArray<DemandAction>, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null, readonly decisions: ReadonlyArray<{ readonly __typename: 'DecidedDemand', readonly id: string, readonly decision: DemandDecision, readonly answeredWith: ReadonlyArray<DemandedThing>, readonly article: string | null, readonly note: string, readonly decidedOn: string, readonly at: string, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null }> }> } };

export type DemandFactsFragment = { readonly __typename: 'AuthorityDemand', readonly id: string, readonly authority: AuthorityKind, readonly office: string, readonly reference: string | null, readonly receivedOn: string, readonly channel: DemandChannel, readonly asked: ReadonlyArray<DemandedThing>, readonly isAboutSomebody: boolean, readonly aboutReference: string | null, readonly note: string | null, readonly writtenAt: string, readonly inErrorBecause: EnteredInErrorBecause | null, readonly may: ReadonlyArray<DemandAction>, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null, readonly decisions: ReadonlyArray<{ readonly __typename: 'DecidedDemand', readonly id: string, readonly decision: DemandDecision, readonly answeredWith: ReadonlyArray<DemandedThing>, readonly article: string | null, readonly note: string, readonly decidedOn: string, readonly at: string, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null }> };

export const AuthorityDemandsDocument = "query AuthorityDemands($open:Boolean!$after:String){authorityDemands(open:$open first:25 after:$after){rows{...DemandFacts __typename}endCursor __typename}}fragment DemandFacts on AuthorityDemand{id centre{id name __typename}authority office reference receivedOn channel asked isAboutSomebody aboutReference note writtenAt staff{id name __typename}decisions{id decision answeredWith article note decidedOn at staff{id name __typename}__typename}inErrorBecause may __typename}" as unknown as TypedDocumentNode<AuthorityDemandsQuery, AuthorityDemandsQueryVariables>;
