// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { TypedDocumentNode } from '@urql/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type CannotReceiveReason =
  | 'NOBODY_READS_IT';

export type OrganisationKind =
  | 'OPERATOR'
  | 'CENTRE'
  | 'PARTNER_AGENCY';

export type SharesWithEnforcement =
  | 'NO'
  | 'POSSIBLE'
  | 'YES'
  | 'UNKNOWN';

export type OfferingsQueryVariables = Exact<{
  serviceCode?: string | null;
  country?: string | null;
  after?: string | null;
}>;


export type OfferingsQuery = { readonly __typename: 'Query', readonly offerings: { readonly __typename: 'OfferingConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'Offering', readonly id: string, readonly organisationId: string, readonly organisationName: string, readonly country: string, readonly city: string, readonly serviceCodes: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly confidential: boolean, readonly hasPlaces: boolean, readonly capacityAsOf: string, readonly answerWithinHours: number, readonly medianHoursToAnswer: number | null, readonly agreementInForce: boolean, readonly canReceiveReferrals: boolean, readonly cannotReceiveBecause: CannotReceiveReason | null }> } };

export type OrganisationsQueryVariables = Exact<{
  kind?: OrganisationKind | null;
  country?: string | null;
  after?: string | null;
}>;


export type OrganisationsQuery = { readonly __typename: 'Query', readonly organisations: { readonly __typename: 'OrganisationConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'Organisation', readonly id: string, readonly version: number, readonly kind: OrganisationKind, readonly name: string, readonly country: string, readonly city: string, readonly publicAuthority: boolean, readonly sharesWithImmigrationEnforcement: SharesWithEnforcement }> } };

export type OfferingsOfQueryVariables = Exact<{
  organisationId: string | number;
}>;


export type OfferingsOfQuery = { readonly __typename: 'Query', readonly offerings: { readonly __typename: 'OfferingConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'Offering', readonly id: string, readonly organisationId: string, readonly organisationName: string, readonly country: string, readonly city: string, readonly serviceCodes: ReadonlyArray<string>, readonly languages: ReadonlyArray<string>, readonly confidential: boolean, readonly hasPlaces: boolean, readonly capacityAsOf: string, readonly answerWithinHours: number, readonly medianHoursToAnswer: number | null, readonly agreementInForce: boolean, readonly canReceiveReferrals: boolean, readonly cannotReceiveBecause: CannotReceiveReason | null, readonly organisation: { readonly __typename: 'Organisation', readonly id: string, readonly version: number, readonly kind: OrganisationKind, readonly name: string, readonly country: string, readonly city: string, readonly publicAuthority: boolean, readonly sharesWithImmigrationEnforcement: SharesWithEnforcement } | null }> } };

export type MyOrganisationQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOrganisationQuery = { readonly __typename: 'Query', readonly myProfile: { readonly __typename: 'StaffProfile', readonly staffId: string, readonly organisationId: string, readonly organisationName: string } };

export type OfficersQueryVariables = Exact<{
  organisationId: string | number;
}>;


export type OfficersQuery = { readonly __typename: 'Query', readonly officers: ReadonlyArray<{ readonly __typename: 'Officer', readonly id: string, readonly name: string, readonly offeringIds: ReadonlyArray<string> }> };

export const OfferingsDocument = "query Offerings($serviceCode:ServiceCode$country:Country$after:String){offerings(serviceCode:$serviceCode country:$country first:25 after:$after){rows{id organisationId organisationName country city serviceCodes languages confidential hasPlaces capacityAsOf answerWithinHours medianHoursToAnswer agreementInForce canReceiveReferrals cannotReceiveBecause __typename}endCursor __typename}}" as unknown as TypedDocumentNode<OfferingsQuery, OfferingsQueryVariables>;

export const OrganisationsDocument = "query Organisations($kind:OrganisationKind$country:Country$after:String){organisations(kind:$kind country:$country first:25 after:$after){rows{id version kind name country city publicAuthority sharesWithImmigrationEnforcement __typename}endCursor __typename}}" as unknown as TypedDocumentNode<OrganisationsQuery, OrganisationsQueryVariables>;

export const OfferingsOfDocument = "query OfferingsOf($organisationId:ID!){offerings(organisationId:$organisationId first:100){rows{id organisationId organisationName country city serviceCodes languages confidential hasPlaces capacityAsOf answerWithinHours medianHoursToAnswer agreementInForce canReceiveReferrals cannotReceiveBecause organisation{id version name kind country city publicAuthority sharesWithImmigrationEnforcement __typename}__typename}endCursor __typename}}" as unknown as TypedDocumentNode<OfferingsOfQuery, OfferingsOfQueryVariables>;

export const MyOrganisationDocument = "query MyOrganisation{myProfile{staffId organisationId organisationName __typename}}" as unknown as TypedDocumentNode<MyOrganisationQuery, MyOrganisationQueryVariables>;

export const OfficersDocument = "query Officers($organisationId:ID!){officers(organisationId:$organisationId){id name offeringIds __typename}}" as unknown as TypedDocumentNode<OfficersQuery, OfficersQueryVariables>;
