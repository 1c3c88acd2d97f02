// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { TypedDocumentNode } from '@urql/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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

export type DisclosedField =
  | 'NAME'
  | 'BIRTH_DATE'
  | 'NATIONALITY'
  | 'PHONE'
  | 'CORRIDOR';

export type DisclosureClosedFor =
  | 'WITHDRAWN'
  | 'DECLINED'
  | 'EXPIRED'
  | 'REFERRAL_WITHDRAWN'
  | 'LAPSED'
  | 'ENDED';

export type DisclosureState =
  | 'PREPARED'
  | 'OFFERED'
  | 'OPEN'
  | 'CLOSED'
  | 'REFUSED';

export type Ground =
  | 'CONSENT'
  | 'VITAL_INTEREST'
  | 'CHILD_BEST_INTERESTS'
  | 'LEGAL_OBLIGATION'
  | 'LEGAL_CLAIM'
  | 'MANDATE';

export type OrganisationKind =
  | 'OPERATOR'
  | 'CENTRE'
  | 'PARTNER_AGENCY';

export type Role =
  | 'INTAKE'
  | 'CASE_WORKER'
  | 'SUPERVISOR'
  | 'PROTECTION_OFFICER'
  | 'PARTNER_OFFICER'
  | 'PROGRAMME_MANAGER'
  | 'DATA_PROTECTION_OFFICER'
  | 'ADMINISTRATOR';

export type ConsentLedgerQueryVariables = Exact<{
  purpose?: ConsentPurpose | null;
  decision?: ConsentState | null;
  receiverId?: string | number | null;
  from?: string | null;
  until?: string | null;
  first: number;
  after?: string | null;
}>;


export type ConsentLedgerQuery = { readonly __typename: 'Query', readonly consentLedger: { readonly __typename: 'ConsentLedgerConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'ConsentEntry', readonly id: string, readonly subject: string, readonly purpose: ConsentPurpose, readonly decision: ConsentState, readonly ground: Ground, readonly givenBy: ConsentGivenBy, readonly mode: ConsentMode, readonly decidedOn: string, readonly validUntil: string | null, readonly endedOn: string | null, readonly inError: boolean, readonly recordedAt: string, readonly recordedByRoles: ReadonlyArray<Role>, readonly receiver: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null }> } };

export type DisclosureLedgerQueryVariables = Exact<{
  state?: DisclosureState | null;
  receiverId?: string | number | null;
  from?: string | null;
  until?: string | null;
  first: number;
  after?: string | null;
}>;


export type DisclosureLedgerQuery = { readonly __typename: 'Query', readonly disclosureLedger: { readonly __typename: 'DisclosureLedgerConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'DisclosureEntry', readonly id: string, readonly subject: string, readonly fields: ReadonlyArray<DisclosedField>, readonly ground: Ground, readonly state: DisclosureState, readonly preparedAt: string, readonly until: string, readonly firstOpenedAt: string | null, readonly lastOpenedAt: string | null, readonly openings: number, readonly closedFor: DisclosureClosedFor | null, readonly closedAt: string | null, readonly receiver: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null }> } };

export type ReceiversQueryVariables = Exact<{ [key: string]: never; }>;


export type ReceiversQuery = { readonly __typename: 'Query', readonly organisations: { readonly __typename: 'OrganisationConnection', readonly rows: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly kind: OrganisationKind }> } };

export const ConsentLedgerDocument = "query ConsentLedger($purpose:ConsentPurpose$decision:ConsentState$receiverId:ID$from:Day$until:Day$first:Int!$after:String){consentLedger(purpose:$purpose decision:$decision receiverId:$receiverId from:$from until:$until first:$first after:$after){rows{id subject purpose decision ground givenBy mode decidedOn validUntil endedOn inError recordedAt recordedByRoles receiver{id name __typename}__typename}endCursor __typename}}" as unknown as TypedDocumentNode<ConsentLedgerQuery, ConsentLedgerQueryVariables>;

export const DisclosureLedgerDocument = "query DisclosureLedger($state:DisclosureState$receiverId:ID$from:Day$until:Day$first:Int!$after:String){disclosureLedger(state:$state receiverId:$receiverId from:$from until:$until first:$first after:$after){rows{id subject fields ground state preparedAt until firstOpenedAt lastOpenedAt openings closedFor closedAt receiver{id name __typename}__typename}endCursor __typename}}" as unknown as TypedDocumentNode<DisclosureLedgerQuery, DisclosureLedgerQueryVariables>;

export const ReceiversDocument = "query Receivers{organisations(first:100){rows{id name kind __typename}__typename}}" as unknown as TypedDocumentNode<ReceiversQuery, ReceiversQueryVariables>;
