// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { TypedDocumentNode } from '@urql/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ConsentPurpose =
  | 'CARE'
  | 'STATISTICS'
  | 'FOLLOW_UP'
  | 'RESEARCH'
  | 'FAMILY'
  | 'SHARING';

export type WordingAction =
  | 'CONFIRM'
  | 'TAKE_BACK';

export type WordingState =
  | 'DRAFT'
  | 'TO_COME'
  | 'IN_FORCE'
  | 'FOLLOWED'
  | 'TAKEN_BACK';

export type WordingVersionsQueryVariables = Exact<{ [key: string]: never; }>;


export type WordingVersionsQuery = { readonly __typename: 'Query', readonly wordingVersions: ReadonlyArray<{ readonly __typename: 'WordingVersion', readonly id: string | null, readonly purpose: ConsentPurpose, readonly language: string, readonly number: number, readonly text: string, readonly before: string | null, readonly state: WordingState, readonly from: string | null, readonly draftedAt: string | null, readonly confirmedAt: string | null, readonly takenBackAt: string | null, readonly note: string | null, readonly may: ReadonlyArray<WordingAction>, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null, readonly confirmedBy: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null, readonly takenBackBy: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null }> };

export type WordingFactsFragment = { readonly __typename: 'WordingVersion', readonly id: string | null, readonly purpose: ConsentPurpose, readonly language: string, readonly number: number, readonly text: string, readonly before: string | null, readonly state: WordingState, readonly from: string | null, readonly draftedAt: string | null, readonly confirmedAt: string | null, readonly takenBackAt: string | null, readonly note: string | null, readonly may: ReadonlyArray<WordingAction>, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null, readonly confirmedBy: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null, readonly takenBackBy: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null };

export const WordingVersionsDocument = "query WordingVersions{wordingVersions{...WordingFacts __typename}}fragment WordingFacts on WordingVersion{id purpose language number text before state from draftedAt staff{id name __typename}confirmedAt confirmedBy{id name __typename}takenBackAt takenBackBy{id name __typename}note may __typename}" as unknown as TypedDocumentNode<WordingVersionsQuery, WordingVersionsQueryVariables>;
