import type { RefusalCode } from '@mrc/contracts';

/** The GraphQL type of each refusal: a new code does not compile until it has one. */
export const refusalTypes: Record<RefusalCode, string> = {
  INVALID_INPUT: 'InvalidInput',
  NOT_SIGNED_IN: 'NotSignedIn',
  NOT_ALLOWED: 'NotAllowed',
  NOT_FOUND: 'NotFound',
  COMMAND_REUSED: 'CommandReused',
  CHANGED_BY_SOMEONE_ELSE: 'ChangedBySomeoneElse',
  NOT_YET_KNOWN: 'NotYetKnown',
  UNAVAILABLE: 'Unavailable',
  STAFF_SUSPENDED: 'StaffSuspended',
  SIGN_IN_NAME_TAKEN: 'SignInNameTaken',
  GROUND_NOT_OFFERED: 'GroundNotOffered',
  JURISDICTION_NOT_HELD: 'JurisdictionNotHeld',
  CONSENT_NEEDED: 'ConsentNeeded',
  CONSENT_NOT_IN_FORCE: 'ConsentNotInForce',
  COUNTRY_NOT_NAMED: 'CountryNotNamed',
  CONTACT_ALREADY_IDENTIFIED: 'ContactAlreadyIdentified',
  SEARCH_NEEDS_MORE: 'SearchNeedsMore',
  TOO_MANY_SEARCHES: 'TooManySearches',
  REASON_NEEDED: 'ReasonNeeded',
  PHONE_NOT_SAFE: 'PhoneNotSafe',
  SERVICE_NOT_REQUESTABLE: 'ServiceNotRequestable',
  REQUEST_CLOSED: 'RequestClosed',
  REQUEST_OPEN: 'RequestOpen',
  NOT_A_COLLEAGUE: 'NotAColleague',
  CONTACT_CANNOT_BE_REFERRED: 'ContactCannotBeReferred',
  NO_AGREEMENT_IN_FORCE: 'NoAgreementInForce',
  OFFERING_NOT_SUITABLE: 'OfferingNotSuitable',
  DISCLOSURE_NOT_USABLE: 'DisclosureNotUsable',
  REFERRAL_STATE_FORBIDS: 'ReferralStateForbids',
  VIEW_NOT_CLOSED: 'ViewNotClosed',
};

/** Any refusal, where its code is not known before it comes. */
export type AnyRefusal = { readonly code: RefusalCode; readonly facts: object };

export type RefusedMember = { readonly __typename: string; readonly code: RefusalCode };

/** A refusal as a member of a union: its facts become fields. */
export const refusedMember = (refusal: AnyRefusal): RefusedMember => ({
  ...refusal.facts,
  __typename: refusalTypes[refusal.code],
  code: refusal.code,
});
