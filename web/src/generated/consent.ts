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

/** Whom a wording names, as the directory calls them, and the country of a receiver abroad. */
export type WordingPartiesInput = {
  readonly centre?: string | null;
  readonly receiver?: string | null;
  readonly country?: string | null;
};

export type ConsentWordingsQueryVariables = Exact<{
  language: string;
  named?: WordingPartiesInput | null;
}>;


export type ConsentWordingsQuery = { readonly __typename: 'Query', readonly consentWordings: ReadonlyArray<{ readonly __typename: 'ConsentWording', readonly id: string, readonly purpose: ConsentPurpose, readonly language: string, readonly text: string }> };

export const ConsentWordingsDocument = "query ConsentWordings($language:Language!$named:WordingPartiesInput){consentWordings(language:$language named:$named){id purpose language text __typename}}" as unknown as TypedDocumentNode<ConsentWordingsQuery, ConsentWordingsQueryVariables>;
