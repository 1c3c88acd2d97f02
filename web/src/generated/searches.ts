// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { TypedDocumentNode } from '@urql/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type SearchNoticesQueryVariables = Exact<{
  after?: string | null;
}>;


export type SearchNoticesQuery = { readonly __typename: 'Query', readonly searchNotices: { readonly __typename: 'SearchNoticeConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'SearchNotice', readonly id: string, readonly noticedAt: string, readonly inTenMinutes: number, readonly inDay: number, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null }> } };

export const SearchNoticesDocument = "query SearchNotices($after:String){searchNotices(first:25 after:$after){rows{id noticedAt inTenMinutes inDay staff{id name __typename}centre{id name __typename}__typename}endCursor __typename}}" as unknown as TypedDocumentNode<SearchNoticesQuery, SearchNoticesQueryVariables>;
