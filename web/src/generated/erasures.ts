// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { TypedDocumentNode } from '@urql/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ErasureAction =
  | 'AGREE'
  | 'KEEP'
  | 'TAKE_BACK';

/** Why the person wants nothing of them kept; they need not say. */
export type ErasureBecause =
  | 'CONSENT_TAKEN_BACK'
  | 'NOT_NEEDED_ANY_MORE'
  | 'OBJECTS'
  | 'UNLAWFUL'
  | 'NOT_SAID';

/** Why a record has to be kept for now. */
export type ErasureHold =
  | 'OPEN_COMPLAINT'
  | 'LEGAL_CLAIM'
  | 'OPEN_CASE'
  | 'ACCOUNTING'
  | 'COURT_ORDER'
  | 'DANGER_TO_OTHERS'
  | 'OTHER';

export type ErasureState =
  | 'ASKED'
  | 'KEPT'
  | 'TAKEN_BACK'
  | 'ERASED';

/** How it was made sure that it is the person who asks: a document with their face, their card and answers that only they know, or a member of staff who knows them. */
export type IdentityChecked =
  | 'DOCUMENT'
  | 'CARD_AND_ANSWERS'
  | 'KNOWN_TO_STAFF';

export type Role =
  | 'INTAKE'
  | 'CASE_WORKER'
  | 'SUPERVISOR'
  | 'PROTECTION_OFFICER'
  | 'PARTNER_OFFICER'
  | 'PROGRAMME_MANAGER'
  | 'DATA_PROTECTION_OFFICER'
  | 'ADMINISTRATOR';

export type StandsAgainstErasure =
  | 'OPEN_REQUEST';

export type ErasuresQueryVariables = Exact<{
  open: boolean;
  after?: string | null;
}>;


export type ErasuresQuery = { readonly __typename: 'Query', readonly erasures: { readonly __typename: 'ErasureConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'Erasure', readonly id: string, readonly version: number, readonly state: ErasureState, readonly personId: string | null, readonly reference: string | null, readonly records: number, readonly isProtected: boolean, readonly because: ErasureBecause, readonly identityChecked: IdentityChecked, readonly askedOn: string, readonly askedAt: string, readonly agreedAs: Role | null, readonly waitsFor: ReadonlyArray<Role>, readonly standsAgainst: ReadonlyArray<StandsAgainstErasure>, readonly holds: ReadonlyArray<ErasureHold>, readonly note: string | null, readonly decidedAt: string | null, readonly decidedAs: Role | null, readonly entriesErased: number | null, readonly digest: string | null, readonly may: ReadonlyArray<ErasureAction>, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null }> } };

export type PersonErasuresQueryVariables = Exact<{
  personId: string | number;
}>;


export type PersonErasuresQuery = { readonly __typename: 'Query', readonly erasures: { readonly __typename: 'ErasureConnection', readonly rows: ReadonlyArray<{ readonly __typename: 'Erasure', readonly id: string, readonly version: number, readonly state: ErasureState, readonly personId: string | null, readonly reference: string | null, readonly records: number, readonly isProtected: boolean, readonly because: ErasureBecause, readonly identityChecked: IdentityChecked, readonly askedOn: string, readonly askedAt: string, readonly agreedAs: Role | null, readonly waitsFor: ReadonlyArray<Role>, readonly standsAgainst: ReadonlyArray<StandsAgainstErasure>, readonly holds: ReadonlyArray<ErasureHold>, readonly note: string | null, readonly decidedAt: string | null, readonly decidedAs: Role | null, readonly entriesErased: number | null, readonly digest: string | null, readonly may: ReadonlyArray<ErasureAction>, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null }> } };

export type ErasureFactsFragment = { readonly __typename: 'Erasure', readonly id: string, readonly version: number, readonly state: ErasureState, readonly personId: string | null, readonly reference: string | null, readonly records: number, readonly isProtected: boolean, readonly because: ErasureBecause, readonly identityChecked: IdentityChecked, readonly askedOn: string, readonly askedAt: string, readonly agreedAs: Role | null, readonly waitsFor: ReadonlyArray<Role>, readonly standsAgainst: ReadonlyArray<StandsAgainstErasure>, readonly holds: ReadonlyArray<ErasureHold>, readonly note: string | null, readonly decidedAt: string | null, readonly decidedAs: Role | null, readonly entriesErased: number | null, readonly digest: string | null, readonly may: ReadonlyArray<ErasureAction>, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null };

export const ErasuresDocument = "query Erasures($open:Boolean!$after:String){erasures(open:$open personId:null first:25 after:$after){rows{...ErasureFacts __typename}endCursor __typename}}fragment ErasureFacts on Erasure{id version state personId reference records centre{id name __typename}isProtected because identityChecked askedOn askedAt staff{id name __typename}agreedAs waitsFor standsAgainst holds note decidedAt decidedAs entriesErased digest may __typename}" as unknown as TypedDocumentNode<ErasuresQuery, ErasuresQueryVariables>;

export const PersonErasuresDocument = "query PersonErasures($personId:ID!){erasures(open:false personId:$personId first:3){rows{...ErasureFacts __typename}__typename}}fragment ErasureFacts on Erasure{id version state personId reference records centre{id name __typename}isProtected because identityChecked askedOn askedAt staff{id name __typename}agreedAs waitsFor standsAgainst holds note decidedAt decidedAs entriesErased digest may __typename}" as unknown as TypedDocumentNode<PersonErasuresQuery, PersonErasuresQueryVariables>;
