// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { TypedDocumentNode } from '@urql/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** How one field of two records agrees. */
export type AgreementLevel =
  | 'SAME'
  | 'SAME_SOUND'
  | 'ALIKE'
  | 'PART'
  | 'DIFFER_IN_PART'
  | 'ONE_WORD'
  | 'SAME_DAY'
  | 'SWAPPED'
  | 'SAME_YEAR'
  | 'ONE_PART_DIFFERS'
  | 'NEAR_YEAR'
  | 'GENERATION'
  | 'OTHER';

export type ComparedField =
  | 'NAME'
  | 'BIRTH'
  | 'SEX'
  | 'NATIONALITY'
  | 'PHONE'
  | 'DOCUMENT';

/** What two records are: of one person, of two, of two of one family, or not to be told yet. */
export type PairDecision =
  | 'SAME'
  | 'DIFFERENT'
  | 'FAMILY'
  | 'UNSURE';

export type PairState =
  | 'OPEN'
  | 'SAME'
  | 'DIFFERENT'
  | 'FAMILY'
  | 'UNSURE';

export type PairStrength =
  | 'LIKELY'
  | 'POSSIBLE';

export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'ANOTHER'
  | 'NOT_STATED'
  | 'NOT_ASKED';

export type DuplicatePairsQueryVariables = Exact<{
  after?: string | null;
}>;


export type DuplicatePairsQuery = { readonly __typename: 'Query', readonly duplicatePairs: { readonly __typename: 'DuplicatePairConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'DuplicatePair', readonly id: string, readonly version: number, readonly strength: PairStrength, readonly weight: number, readonly state: PairState, readonly isProtected: boolean, readonly proposed: PairDecision | null, readonly mergeKeptId: string | null, readonly fields: ReadonlyArray<{ readonly __typename: 'FieldAgreement', readonly field: ComparedField, readonly level: AgreementLevel, readonly weight: number }>, readonly one: { readonly __typename: 'PairedPerson', readonly id: string, readonly reference: string, readonly birthYear: number | null, readonly sex: Sex, readonly nationality: string | null, readonly phoneEnding: string | null, readonly registeredOn: string, readonly mayOpen: boolean, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null }, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null }, readonly other: { readonly __typename: 'PairedPerson', readonly id: string, readonly reference: string, readonly birthYear: number | null, readonly sex: Sex, readonly nationality: string | null, readonly phoneEnding: string | null, readonly registeredOn: string, readonly mayOpen: boolean, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null }, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null } }> } };

export type PairedSideFragment = { readonly __typename: 'PairedPerson', readonly id: string, readonly reference: string, readonly birthYear: number | null, readonly sex: Sex, readonly nationality: string | null, readonly phoneEnding: string | null, readonly registeredOn: string, readonly mayOpen: boolean, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null }, readonly centre: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null };

export const DuplicatePairsDocument = "query DuplicatePairs($after:String){duplicatePairs(first:10 after:$after){rows{id version strength weight state isProtected proposed mergeKeptId fields{field level weight __typename}one{...PairedSide __typename}other{...PairedSide __typename}__typename}endCursor __typename}}fragment PairedSide on PairedPerson{id reference name{script latin __typename}birthYear sex nationality phoneEnding registeredOn mayOpen centre{id name __typename}__typename}" as unknown as TypedDocumentNode<DuplicatePairsQuery, DuplicatePairsQueryVariables>;
