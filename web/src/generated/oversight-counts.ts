// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { TypedDocumentNode } from '@urql/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OversightCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type OversightCountsQuery = { readonly __typename: 'Query', readonly oversightCounts: { readonly __typename: 'OversightCounts', readonly openings: number, readonly questions: number, readonly rates: number, readonly exceptions: number, readonly demands: number } };

export const OversightCountsDocument = "query OversightCounts{oversightCounts{openings questions rates exceptions demands __typename}}" as unknown as TypedDocumentNode<OversightCountsQuery, OversightCountsQueryVariables>;
