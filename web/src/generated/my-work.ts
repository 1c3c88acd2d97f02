// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { TypedDocumentNode } from '@urql/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AccessLevel =
  | 'OPEN'
  | 'AUDITED'
  | 'PROTECTED'
  | 'SEALED';

export type ClosingReason =
  | 'NEED_MET'
  | 'PARTLY_MET'
  | 'NO_REMEDY'
  | 'DECIDED_OTHERWISE'
  | 'NOT_REACHED'
  | 'MOVED_ON'
  | 'HANDED_OVER'
  | 'DETAINED_OR_REMOVED'
  | 'DIED'
  | 'ENTERED_IN_ERROR';

export type ConsentPurpose =
  | 'CARE'
  | 'STATISTICS'
  | 'FOLLOW_UP'
  | 'RESEARCH'
  | 'FAMILY'
  | 'SHARING';

/** What was put right; how protected somebody is only where a protection was lifted. */
export type CorrectedField =
  | 'NAME'
  | 'BIRTH'
  | 'SEX'
  | 'NATIONALITY'
  | 'RELATION'
  | 'SPOKEN_LANGUAGES'
  | 'INTERFACE_LANGUAGE'
  | 'INTERPRETER_LANGUAGE'
  | 'PHONE'
  | 'EPISODE'
  | 'DOCUMENT'
  | 'CONTACT_WAY'
  | 'OTHER_NAME'
  | 'CHANNEL'
  | 'LANGUAGE'
  | 'AGE_BAND'
  | 'STAGE'
  | 'TOPIC'
  | 'ACCESS_LEVEL';

export type CorrectionState =
  | 'APPLIED'
  | 'AWAITS_SECOND_HOLDER'
  | 'DECLINED'
  | 'UNDONE';

export type PartnerAnswer =
  | 'ACCEPTED'
  | 'APPOINTMENT_MOVED'
  | 'SERVICE_REPORTED';

export type Priority =
  | 'ROUTINE'
  | 'SOON'
  | 'URGENT';

export type ReferralAwaits =
  | 'INBOX'
  | 'ANSWER'
  | 'REPORT'
  | 'CONFIRMATION';

export type ReferralState =
  | 'SENT'
  | 'ACKNOWLEDGED'
  | 'ACCEPTED'
  | 'DECLINED'
  | 'SERVICE_REPORTED'
  | 'CONFIRMED'
  | 'NOT_SERVED'
  | 'NOT_CONFIRMED'
  | 'EXPIRED'
  | 'WITHDRAWN'
  | 'SHARING_STOPPED';

export type RequestState =
  | 'OPEN'
  | 'CLOSED';

export type WorkTab =
  | 'DUE'
  | 'ANSWERED'
  | 'WAITING_FOR_PARTNER'
  | 'NEEDS_ANOTHER_WAY'
  | 'UNASSIGNED'
  | 'ALL_OPEN'
  | 'CLOSED';

export type NameFragment = { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null };

export type WhoLineFragment = { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } };

type SubjectLine_PersonLine_Fragment = { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } };

type SubjectLine_Contact_Fragment = { readonly __typename: 'Contact', readonly id: string, readonly reference: string, readonly person: { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } } | null };

export type SubjectLineFragment =
  | SubjectLine_PersonLine_Fragment
  | SubjectLine_Contact_Fragment
;

export type WorkCountsQueryVariables = Exact<{
  onlyMine?: boolean | null;
}>;


export type WorkCountsQuery = { readonly __typename: 'Query', readonly workCounts: ReadonlyArray<{ readonly __typename: 'WorkCount', readonly tab: WorkTab, readonly count: number }> };

export type MyWorkQueryVariables = Exact<{
  tab: WorkTab;
  onlyMine?: boolean | null;
  waits: boolean;
  answered: boolean;
  after?: string | null;
}>;


export type MyWorkQuery = { readonly __typename: 'Query', readonly myWork: { readonly __typename: 'RequestConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'Request', readonly id: string, readonly version: number, readonly number: string, readonly serviceCode: string, readonly priority: Priority, readonly state: RequestState, readonly dueOn: string, readonly overdueDays: number, readonly receivedOn: string, readonly accessLevel: AccessLevel, readonly needsAnotherWay: boolean, readonly closingReason: ClosingReason | null, readonly answers: ReadonlyArray<{ readonly __typename: 'AnswerToPassOn', readonly referralId: string, readonly answer: PartnerAnswer }>, readonly waitsFor?: { readonly __typename: 'SentReferral', readonly state: ReferralState, readonly awaits: ReferralAwaits | null, readonly answerBy: string | null, readonly appointmentAt: string | null, readonly appointmentClock: string | null, readonly appointmentZone: string | null, readonly receiver: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null } | null, readonly referrals?: ReadonlyArray<{ readonly __typename: 'SentReferral', readonly id: string, readonly appointmentAt: string | null, readonly appointmentClock: string | null, readonly appointmentZone: string | null }> | null, readonly assignedTo: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null, readonly subject:
        | { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } }
        | { readonly __typename: 'Contact', readonly id: string, readonly reference: string, readonly person: { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } } | null }
       | null }> } };

export type CorrectionsToLookAtQueryVariables = Exact<{
  first: number;
  after?: string | null;
}>;


export type CorrectionsToLookAtQuery = { readonly __typename: 'Query', readonly correctionsToLookAt: { readonly __typename: 'CorrectionToLookAtConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'CorrectionToLookAt', readonly id: string, readonly state: CorrectionState, readonly fields: ReadonlyArray<CorrectedField>, readonly recordedAt: string, readonly person: { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } } | null, readonly contact: { readonly __typename: 'ContactLine', readonly id: string, readonly reference: string } | null, readonly staff: { readonly __typename: 'StaffName', readonly id: string, readonly name: string | null } | null }> } };

export type EndingConsentsQueryVariables = Exact<{
  first: number;
  after?: string | null;
}>;


export type EndingConsentsQuery = { readonly __typename: 'Query', readonly endingConsents: { readonly __typename: 'EndingConsentConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'EndingConsent', readonly id: string, readonly purpose: ConsentPurpose, readonly validUntil: string, readonly person: { readonly __typename: 'PersonLine', readonly id: string, readonly reference: string, readonly name: { readonly __typename: 'PersonName', readonly script: string, readonly latin: string | null } }, readonly receiver: { readonly __typename: 'Organisation', readonly id: string, readonly name: string } | null }> } };

export type CountEndingConsentsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountEndingConsentsQuery = { readonly __typename: 'Query', readonly endingConsents: { readonly __typename: 'EndingConsentConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'EndingConsent', readonly id: string }> } };

export type CountCorrectionsToLookAtQueryVariables = Exact<{ [key: string]: never; }>;


export type CountCorrectionsToLookAtQuery = { readonly __typename: 'Query', readonly correctionsToLookAt: { readonly __typename: 'CorrectionToLookAtConnection', readonly endCursor: string | null, readonly rows: ReadonlyArray<{ readonly __typename: 'CorrectionToLookAt', readonly id: string }> } };

export const WorkCountsDocument = "query WorkCounts($onlyMine:Boolean){workCounts(onlyMine:$onlyMine){tab count __typename}}" as unknown as TypedDocumentNode<WorkCountsQuery, WorkCountsQueryVariables>;

export const MyWorkDocument = "query MyWork($tab:WorkTab!$onlyMine:Boolean$waits:Boolean!$answered:Boolean!$after:String){myWork(tab:$tab onlyMine:$onlyMine first:25 after:$after){rows{id version number serviceCode priority state dueOn overdueDays receivedOn accessLevel needsAnotherWay answers{referralId answer __typename}closingReason waitsFor@include(if:$waits){state awaits answerBy appointmentAt appointmentClock appointmentZone receiver{id name __typename}__typename}referrals@include(if:$answered){id appointmentAt appointmentClock appointmentZone __typename}assignedTo{id name __typename}subject{...SubjectLine __typename}__typename}endCursor __typename}}fragment Name on PersonName{script latin __typename}fragment WhoLine on PersonLine{id reference name{...Name __typename}__typename}fragment SubjectLine on Subject{...WhoLine ...on Contact{id reference person{...WhoLine __typename}__typename}__typename}" as unknown as TypedDocumentNode<MyWorkQuery, MyWorkQueryVariables>;

export const CorrectionsToLookAtDocument = "query CorrectionsToLookAt($first:Int!$after:String){correctionsToLookAt(first:$first after:$after){rows{id person{...WhoLine __typename}contact{id reference __typename}state fields recordedAt staff{id name __typename}__typename}endCursor __typename}}fragment Name on PersonName{script latin __typename}fragment WhoLine on PersonLine{id reference name{...Name __typename}__typename}" as unknown as TypedDocumentNode<CorrectionsToLookAtQuery, CorrectionsToLookAtQueryVariables>;

export const EndingConsentsDocument = "query EndingConsents($first:Int!$after:String){endingConsents(first:$first after:$after){rows{id person{...WhoLine __typename}purpose receiver{id name __typename}validUntil __typename}endCursor __typename}}fragment Name on PersonName{script latin __typename}fragment WhoLine on PersonLine{id reference name{...Name __typename}__typename}" as unknown as TypedDocumentNode<EndingConsentsQuery, EndingConsentsQueryVariables>;

export const CountEndingConsentsDocument = "query CountEndingConsents{endingConsents(first:100){rows{id __typename}endCursor __typename}}" as unknown as TypedDocumentNode<CountEndingConsentsQuery, CountEndingConsentsQueryVariables>;

export const CountCorrectionsToLookAtDocument = "query CountCorrectionsToLookAt{correctionsToLookAt(first:100){rows{id __typename}endCursor __typename}}" as unknown as TypedDocumentNode<CountCorrectionsToLookAtQuery, CountCorrectionsToLookAtQueryVariables>;
