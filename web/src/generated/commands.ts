// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
import type { TypedDocumentNode } from '@urql/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type AcceptReferralInput = {
  readonly commandId: string | number;
  readonly referralId: string | number;
  readonly expectedVersion: number;
  readonly appointmentAt?: string | null;
  readonly appointmentClock?: string | null;
  readonly appointmentZone?: string | null;
  readonly appointmentPlace?: string | null;
};

export type AcknowledgeReferralInput = {
  readonly commandId: string | number;
  readonly referralId: string | number;
  readonly expectedVersion: number;
};

export type AddFamilyMemberInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly tie: FamilyTie;
  readonly ageBand: AgeBand;
  readonly whereabouts: FamilyWhereabouts;
  /** Where they live, if apart. */
  readonly country?: string | null;
};

export type AgeBand =
  | 'AGE_0_4'
  | 'AGE_5_11'
  | 'AGE_12_14'
  | 'AGE_15_17'
  | 'AGE_18_24'
  | 'AGE_25_29'
  | 'AGE_30_34'
  | 'AGE_35_44'
  | 'AGE_45_54'
  | 'AGE_55_59'
  | 'AGE_60_PLUS'
  | 'AGE_NOT_KNOWN';

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type AgeBandChangeInput = {
  readonly from: AgeBand;
  readonly to: AgeBand;
};

export type AgreeToErasureInput = {
  readonly commandId: string | number;
  readonly erasureId: string | number;
  readonly expectedVersion: number;
};

export type AnswerSharingNoticeInput = {
  readonly commandId: string | number;
  readonly referralId: string | number;
  readonly expectedVersion: number;
  readonly answer: SharingNoticeAnswer;
};

export type ApplyExceptionInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly receiverId: string | number;
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly summary: string;
  /** For how many hours, from when it is granted. */
  readonly hours: number;
  /** Why; it stays in registration. */
  readonly why: string;
};

export type AskErasureInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly because: ErasureBecause;
  readonly identityChecked: IdentityChecked;
  readonly askedOn: string;
};

export type AskExceptionInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly receiverId: string | number;
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly summary: string;
  /** For how many hours, from when it is granted. */
  readonly hours: number;
  /** Why; it stays in registration. */
  readonly why: string;
  readonly ground: ExceptionGround;
  readonly article?: string | null;
};

export type AssignRequestInput = {
  readonly commandId: string | number;
  readonly requestId: string | number;
  /** Null gives the request back to everybody. */
  readonly staffId?: string | number | null;
  readonly expectedVersion: number;
};

export type AttachOfficerInput = {
  readonly commandId: string | number;
  readonly offeringId: string | number;
  readonly staffId: string | number;
  readonly expectedVersion: number;
};

export type AuthorityKind =
  | 'POLICE'
  | 'MIGRATION_SERVICE'
  | 'COURT'
  | 'PROSECUTOR'
  | 'SECURITY_SERVICE'
  | 'OTHER';

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type BirthChangeInput = {
  readonly from: PartialDateInput;
  readonly to: PartialDateInput;
};

export type Channel =
  | 'VISIT'
  | 'PHONE'
  | 'MESSAGE'
  | 'OUTREACH'
  | 'EVENT'
  | 'OTHER';

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type ChannelChangeInput = {
  readonly from: Channel;
  readonly to: Channel;
};

export type CloseEpisodeInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly episodeId: string | number;
  readonly to?: PartialDateInput | null;
  readonly returnKind?: ReturnKind | null;
};

export type CloseOpeningQuestionInput = {
  readonly commandId: string | number;
  readonly reviewId: string | number;
  readonly expectedVersion: number;
  readonly outcome: OversightOutcome;
  readonly note?: string | null;
};

export type CloseRequestInput = {
  readonly commandId: string | number;
  readonly requestId: string | number;
  readonly reason: ClosingReason;
  readonly note?: string | null;
  readonly expectedVersion: number;
};

export type CloseUnusualRateInput = {
  readonly commandId: string | number;
  readonly rateId: string | number;
  readonly expectedVersion: number;
  readonly outcome: OversightOutcome;
  readonly note?: string | null;
};

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

export type ConfirmServiceInput = {
  readonly commandId: string | number;
  readonly referralId: string | number;
  readonly expectedVersion: number;
};

export type ConfirmWordingInput = {
  readonly commandId: string | number;
  readonly versionId: string | number;
  /** Who confirms says that they speak the language, or nothing is confirmed. */
  readonly speaksLanguage: boolean;
};

export type ConsentDecision =
  | 'GIVEN'
  | 'REFUSED';

/** How a person said yes or no. */
export type ConsentDecisionInput = {
  readonly decision: ConsentDecision;
  readonly givenBy: ConsentGivenBy;
  readonly relation?: string | null;
  readonly childAssent?: boolean | null;
  readonly mode: ConsentMode;
  /** Needed for a thumbprint or a spoken answer, with who that is. */
  readonly witness?: string | null;
  readonly witnessRole?: WitnessRole | null;
  /** Where the recording of an answer is kept; needed where there is one. */
  readonly recording?: string | null;
  readonly interpreter: InterpreterKind;
  readonly wordingId: string;
  readonly wordingLanguage: string;
  readonly named?: WordingPartiesInput | null;
  readonly validUntil?: string | null;
};

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

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type ContactWayChangeInput = {
  readonly entryId: string | number;
  readonly from: ContactWayInput;
  readonly to: ContactWayInput;
};

/** A way to reach a person besides the phone of their record, with its own rule of what is safe. It is shared with nobody. */
export type ContactWayInput = {
  readonly kind: ContactWayKind;
  /** A number, which is kept in E.164, an e-mail address, or the name there. */
  readonly reachedAt: string;
  readonly whose: PhoneOwner;
  readonly safe: PhoneSafety;
  readonly hours?: string | null;
  readonly sayYouAre?: string | null;
  readonly note?: string | null;
  readonly preferred: PreferredWay;
  /** The day from which it is not used any more; null while it is. */
  readonly until?: string | null;
};

export type ContactWayKind =
  | 'PHONE'
  | 'WHATSAPP'
  | 'TELEGRAM'
  | 'VIBER'
  | 'IMO'
  | 'EMAIL'
  | 'OTHER';

export type CorrectContactInput = {
  readonly commandId: string | number;
  readonly contactId: string | number;
  readonly because: CorrectionReason;
  readonly note?: string | null;
  readonly channel?: ChannelChangeInput | null;
  readonly language?: LanguageChangeInput | null;
  readonly sex?: SexChangeInput | null;
  readonly ageBand?: AgeBandChangeInput | null;
  readonly stage?: StageChangeInput | null;
  readonly topic?: TopicChangeInput | null;
};

export type CorrectFamilyMemberInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly memberId: string | number;
  readonly because: CorrectionReason;
  readonly note?: string | null;
  readonly from: FamilyFactsInput;
  readonly to: FamilyFactsInput;
};

export type CorrectFunctioningInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly answersId: string | number;
  readonly because: CorrectionReason;
  readonly note?: string | null;
  readonly from: FunctioningAnswersInput;
  readonly to: FunctioningAnswersInput;
};

export type CorrectMigrationStatusInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly statusId: string | number;
  readonly because: CorrectionReason;
  readonly note?: string | null;
  readonly from: MigrationStatusFactsInput;
  readonly to: MigrationStatusFactsInput;
};

export type CorrectPersonInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly because: CorrectionReason;
  readonly note?: string | null;
  readonly name?: NameChangeInput | null;
  readonly birth?: BirthChangeInput | null;
  readonly sex?: SexChangeInput | null;
  readonly nationality?: NationalityChangeInput | null;
  readonly relation?: RelationChangeInput | null;
  readonly spokenLanguages?: SpokenLanguagesChangeInput | null;
  readonly interfaceLanguage?: InterfaceLanguageChangeInput | null;
  readonly interpreterLanguage?: InterpreterLanguageChangeInput | null;
  readonly phone?: PhoneChangeInput | null;
  readonly episode?: EpisodeChangeInput | null;
  readonly document?: DocumentChangeInput | null;
  readonly contactWay?: ContactWayChangeInput | null;
  readonly otherName?: OtherNameChangeInput | null;
};

export type CorrectSpecificNeedInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly needId: string | number;
  readonly because: CorrectionReason;
  readonly note?: string | null;
  readonly from: SpecificNeedFactsInput;
  readonly to: SpecificNeedFactsInput;
};

export type CorrectionDecision =
  | 'CONFIRM'
  | 'DECLINE';

export type CorrectionOutcome =
  | 'APPLIED'
  | 'AWAITS_SECOND_HOLDER';

export type CorrectionReason =
  | 'MISHEARD'
  | 'MISTYPED'
  | 'PAPER_SEEN'
  | 'TOLD_ANEW'
  | 'HAS_CHANGED'
  | 'OTHER';

export type CorrectionState =
  | 'APPLIED'
  | 'AWAITS_SECOND_HOLDER'
  | 'DECLINED'
  | 'UNDONE';

export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR'
  | 'ESTIMATED'
  | 'UNKNOWN';

export type DecideCorrectionInput = {
  readonly commandId: string | number;
  readonly correctionId: string | number;
  readonly decision: CorrectionDecision;
  readonly note?: string | null;
};

export type DecideDemandInput = {
  readonly commandId: string | number;
  readonly demandId: string | number;
  readonly decision: DemandDecision;
  readonly answeredWith: ReadonlyArray<DemandedThing>;
  readonly article?: string | null;
  readonly note: string;
  readonly decidedOn: string;
};

export type DecideDuplicatePairInput = {
  readonly commandId: string | number;
  readonly pairId: string | number;
  readonly expectedVersion: number;
  readonly decision: PairDecision;
  readonly note?: string | null;
};

export type DeclineCode =
  | 'FULL'
  | 'NOT_ELIGIBLE'
  | 'OUTSIDE_AREA'
  | 'OUTSIDE_MANDATE'
  | 'DOCUMENT_MISSING'
  | 'COST'
  | 'LANGUAGE'
  | 'UNSAFE'
  | 'CONFLICT_OF_INTEREST'
  | 'CANNOT_REACH'
  | 'DENIED_FOR_STATUS';

export type DeclineReferralInput = {
  readonly commandId: string | number;
  readonly referralId: string | number;
  readonly expectedVersion: number;
  readonly code: DeclineCode;
  readonly note?: string | null;
};

export type DemandChannel =
  | 'VISIT'
  | 'PHONE'
  | 'LETTER'
  | 'EMAIL'
  | 'MESSAGE'
  | 'OTHER';

export type DemandDecision =
  | 'DECLINED'
  | 'ANSWERED'
  | 'WITH_COUNSEL';

/** What an authority asks: whether somebody is known here, where they are, who they are, how to reach them, their record, several people, or to be let in. */
export type DemandedThing =
  | 'WHETHER_KNOWN'
  | 'WHEREABOUTS'
  | 'IDENTITY'
  | 'CONTACT_DETAILS'
  | 'RECORD'
  | 'LIST_OF_PEOPLE'
  | 'ENTRY'
  | 'OTHER';

export type DetachOfficerInput = {
  readonly commandId: string | number;
  readonly offeringId: string | number;
  readonly staffId: string | number;
  readonly expectedVersion: number;
};

export type DisclosedField =
  | 'NAME'
  | 'BIRTH_DATE'
  | 'NATIONALITY'
  | 'PHONE'
  | 'CORRIDOR';

export type DisclosureNotUsableState =
  | 'PREPARED'
  | 'OFFERED'
  | 'OPEN'
  | 'CLOSED'
  | 'REFUSED'
  | 'LAPSED';

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type DocumentChangeInput = {
  readonly documentId: string | number;
  readonly from: IdentityDocumentInput;
  readonly to: IdentityDocumentInput;
};

export type DocumentIssuer =
  | 'COUNTRY'
  | 'INTERNATIONAL_BODY'
  | 'NOT_KNOWN'
  | 'NOT_STATED';

/** What a document is: a travel document is one of a refugee or stateless person, a return certificate takes somebody home once. */
export type DocumentKind =
  | 'PASSPORT'
  | 'NATIONAL_ID'
  | 'BIRTH_CERTIFICATE'
  | 'RESIDENCE_PERMIT'
  | 'WORK_PERMIT'
  | 'VISA'
  | 'MIGRATION_CARD'
  | 'DRIVING_LICENCE'
  | 'SEAFARERS_BOOK'
  | 'TRAVEL_DOCUMENT'
  | 'RETURN_CERTIFICATE'
  | 'OTHER';

/** Where a document is: with the person, kept by somebody, or gone; `never-had` was promised or issued, and not handed over. */
export type DocumentWhereabouts =
  | 'WITH_PERSON'
  | 'EMPLOYER'
  | 'AGENCY'
  | 'FAMILY'
  | 'AUTHORITY'
  | 'SOMEBODY_ELSE'
  | 'LOST'
  | 'STOLEN'
  | 'DESTROYED'
  | 'NEVER_HAD'
  | 'NOT_KNOWN'
  | 'NOT_STATED';

export type DraftWordingInput = {
  readonly commandId: string | number;
  readonly purpose: ConsentPurpose;
  readonly language: string;
  readonly text: string;
  readonly from: string;
};

export type EndContactWayInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly entryId: string | number;
  readonly until: string;
};

export type EndExceptionInput = {
  readonly commandId: string | number;
  readonly exceptionId: string | number;
  readonly note?: string | null;
};

export type EndFamilyMemberInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly memberId?: string | number | null;
  readonly because: LeftFamilyBecause;
};

export type EndSpecificNeedInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly needId: string | number;
  readonly until: PartialDateInput;
};

export type EnterDemandInErrorInput = {
  readonly commandId: string | number;
  readonly demandId: string | number;
  readonly because: EnteredInErrorBecause;
  readonly note?: string | null;
};

export type EnterInErrorInput = {
  readonly commandId: string | number;
  readonly kind: EntryKind;
  readonly entryId: string | number;
  readonly because: EnteredInErrorBecause;
  readonly note?: string | null;
};

export type EnterMigrationStatusInErrorInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly statusId: string | number;
  readonly because: EnteredInErrorBecause;
  readonly note?: string | null;
};

export type EnteredInErrorBecause =
  | 'REGISTERED_TWICE'
  | 'WRONG_PERSON'
  | 'TEST_ENTRY'
  | 'NEVER_HAPPENED'
  | 'OTHER';

export type EntryKind =
  | 'PERSON'
  | 'CONTACT'
  | 'CONSENT'
  | 'EPISODE'
  | 'FAMILY_MEMBER'
  | 'EXCEPTION'
  | 'DOCUMENT'
  | 'SPECIFIC_NEED'
  | 'FUNCTIONING'
  | 'CONTACT_WAY'
  | 'OTHER_NAME';

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type EpisodeChangeInput = {
  readonly from?: MigrationEpisodeInput | null;
  readonly to?: MigrationEpisodeInput | null;
  /** Which migration it is; the one that the corridor is of where none is said. */
  readonly episodeId?: string | number | null;
};

export type EpisodePurpose =
  | 'WORK'
  | 'STUDY'
  | 'FAMILY'
  | 'PROTECTION'
  | 'OTHER'
  | 'NOT_STATED';

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

export type ErasureTakenBackBecause =
  | 'HER_WORD'
  | 'WRITTEN_IN_ERROR';

export type ExceptionFinding =
  | 'RIGHT'
  | 'NOT_RIGHT';

export type ExceptionGround =
  | 'VITAL_INTEREST'
  | 'CHILD_BEST_INTERESTS'
  | 'LEGAL_OBLIGATION'
  | 'LEGAL_CLAIM';

/** The receiver shares with immigration enforcement or may; is in another country; the person is an adult; nobody gives to a confidential receiver by themselves. */
export type ExceptionNotOfferedBecause =
  | 'AUTHORITY'
  | 'ABROAD'
  | 'NOT_A_CHILD'
  | 'CONFIDENTIAL';

/** Who looks at an exception after: the second person for what was applied at once, and the data-protection officer for each. */
export type ExceptionReviewer =
  | 'SECOND_HOLDER'
  | 'DATA_PROTECTION_OFFICER';

/** An exception waits for a decision, was refused or taken back before it was decided, is in force, or has ended. */
export type ExceptionState =
  | 'ASKED'
  | 'REFUSED'
  | 'TAKEN_BACK'
  | 'GRANTED'
  | 'ENDED';

/** What is told of a member of a family. */
export type FamilyFactsInput = {
  /** Null where nobody said what they are to this person. */
  readonly tie?: FamilyTie | null;
  readonly ageBand: AgeBand;
  readonly whereabouts: FamilyWhereabouts;
  /** Where they live, if apart. */
  readonly country?: string | null;
};

/** What a member of the family is to the person; a ward is a child in their care. */
export type FamilyTie =
  | 'SPOUSE'
  | 'PARENT'
  | 'CHILD'
  | 'SIBLING'
  | 'GRANDPARENT'
  | 'GRANDCHILD'
  | 'GUARDIAN'
  | 'WARD'
  | 'OTHER_RELATIVE'
  | 'NOT_RELATED';

/** Whether they live with the person. */
export type FamilyWhereabouts =
  | 'TOGETHER'
  | 'APART'
  | 'NOT_KNOWN';

/** An answer of the Washington Group short set; `not-known` is what they do not know, `not-stated` what they prefer not to say. */
export type FunctioningAnswer =
  | 'NO_DIFFICULTY'
  | 'SOME_DIFFICULTY'
  | 'A_LOT_OF_DIFFICULTY'
  | 'CANNOT_DO_AT_ALL'
  | 'NOT_KNOWN'
  | 'NOT_STATED';

/** The six questions of the Washington Group short set on functioning, as they were answered on a day. */
export type FunctioningAnswersInput = {
  readonly answeredOn: string;
  readonly seeing: FunctioningAnswer;
  readonly hearing: FunctioningAnswer;
  readonly walking: FunctioningAnswer;
  readonly remembering: FunctioningAnswer;
  readonly selfCare: FunctioningAnswer;
  readonly communicating: FunctioningAnswer;
};

export type GrantExceptionInput = {
  readonly commandId: string | number;
  readonly exceptionId: string | number;
  readonly fields: ReadonlyArray<DisclosedField>;
  /** For how many hours, from when it is granted. */
  readonly hours: number;
  /** Why; it stays in registration. */
  readonly note: string;
};

export type Ground =
  | 'CONSENT'
  | 'VITAL_INTEREST'
  | 'CHILD_BEST_INTERESTS'
  | 'LEGAL_OBLIGATION'
  | 'LEGAL_CLAIM'
  | 'MANDATE';

export type IdentifyContactInput = {
  readonly commandId: string | number;
  readonly contactId: string | number;
  readonly personId: string | number;
};

/** How it was made sure that it is the person who asks: a document with their face, their card and answers that only they know, or a member of staff who knows them. */
export type IdentityChecked =
  | 'DOCUMENT'
  | 'CARD_AND_ANSWERS'
  | 'KNOWN_TO_STAFF';

/** An identity or travel document of a person, as it was told or seen. */
export type IdentityDocumentInput = {
  readonly kind: DocumentKind;
  readonly issuer: DocumentIssuer;
  /** Which country issued it, where one did. */
  readonly country?: string | null;
  readonly number?: string | null;
  /** Why no number is written down; null where one is. */
  readonly withoutNumber?: WithoutNumber | null;
  /** Null where it does not expire. */
  readonly expires?: PartialDateInput | null;
  readonly whereabouts: DocumentWhereabouts;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type InterfaceLanguageChangeInput = {
  readonly from: string;
  readonly to: string;
};

export type InterpreterKind =
  | 'NONE'
  | 'STAFF'
  | 'PROFESSIONAL'
  | 'REMOTE'
  | 'RELATIVE'
  | 'OTHER';

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type InterpreterLanguageChangeInput = {
  readonly from?: string | null;
  readonly to?: string | null;
};

export type KeepRecordInput = {
  readonly commandId: string | number;
  readonly erasureId: string | number;
  readonly expectedVersion: number;
  readonly holds: ReadonlyArray<ErasureHold>;
  /** It stays in registration, and goes with the record. */
  readonly note?: string | null;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type LanguageChangeInput = {
  readonly from: string;
  readonly to: string;
};

export type LeftFamilyBecause =
  | 'MOVED_OUT'
  | 'PARTED'
  | 'DIED'
  | 'OTHER';

export type LiftProtectionInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly because: ProtectionLiftedBecause;
  readonly birth?: PartialDateInput | null;
  readonly note?: string | null;
};

export type LinkFamilyMemberInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly memberId: string | number;
  readonly reference: string;
};

export type MergeOutcome =
  | 'MERGED'
  | 'AWAITS_SECOND_HOLDER';

export type MergePersonsInput = {
  readonly commandId: string | number;
  readonly pairId: string | number;
  readonly expectedVersion: number;
  readonly keptId: string | number;
  /** Why; it stays in registration. */
  readonly note: string;
};

export type MigrationEpisodeInput = {
  readonly origin: string;
  readonly destination?: string | null;
  readonly stage: Stage;
  readonly purpose: EpisodePurpose;
  readonly from?: PartialDateInput | null;
  readonly to?: PartialDateInput | null;
  readonly returnKind?: ReturnKind | null;
};

/** What somebody is to the law of a country: `irregular` is an irregular situation, `work-permit` a patent or another permit to work, `not-known` what they do not know, `not-stated` what they prefer not to say. */
export type MigrationStatusCode =
  | 'CITIZEN'
  | 'PERMANENT_RESIDENCE'
  | 'TEMPORARY_RESIDENCE'
  | 'WORK_PERMIT'
  | 'PERMIT_PENDING'
  | 'VISA'
  | 'VISA_FREE_STAY'
  | 'ASYLUM_APPLICANT'
  | 'REFUGEE'
  | 'COMPLEMENTARY_PROTECTION'
  | 'TEMPORARY_PROTECTION'
  | 'STATELESS'
  | 'IRREGULAR'
  | 'REMOVAL_ORDERED'
  | 'OTHER_REGULAR'
  | 'NOT_KNOWN'
  | 'NOT_STATED';

/** What was told of the migration status in one country. */
export type MigrationStatusFactsInput = {
  readonly status: MigrationStatusCode;
  readonly country: string;
  readonly from: PartialDateInput;
  /** Null where no end was told. */
  readonly until?: PartialDateInput | null;
  readonly toldOn: string;
};

export type MoveAppointmentInput = {
  readonly commandId: string | number;
  readonly referralId: string | number;
  readonly expectedVersion: number;
  readonly appointmentAt?: string | null;
  readonly appointmentClock?: string | null;
  readonly appointmentZone?: string | null;
  readonly appointmentPlace?: string | null;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type NameChangeInput = {
  readonly from: PersonNameInput;
  readonly to: PersonNameInput;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type NationalityChangeInput = {
  readonly from?: string | null;
  readonly to?: string | null;
};

export type NotServedReason =
  | 'DID_NOT_COME'
  | 'NOT_REACHED'
  | 'PARTNER_CANNOT'
  | 'NOT_ELIGIBLE';

/** Why a person was not told yet: nobody reached them, telling is not safe, they cannot take it in yet, or as a note says. */
export type NotToldBecause =
  | 'NOT_REACHED'
  | 'NOT_SAFE'
  | 'NOT_ABLE'
  | 'OTHER';

export type OpeningFinding =
  | 'AS_IT_SHOULD_BE'
  | 'QUESTION';

export type OpeningReviewState =
  | 'WAITING'
  | 'AS_IT_SHOULD_BE'
  | 'QUESTION'
  | 'CLOSED';

/** When a place is open on a day of every week; a night is two of them. */
export type OpeningSpanInput = {
  readonly day: Weekday;
  /** `HH:MM` at the place. */
  readonly opens: string;
  /** `HH:MM` at the place, later than `opens`; `24:00` is the end of the day. */
  readonly closes: string;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type OtherNameChangeInput = {
  readonly entryId: string | number;
  readonly from: OtherNameInput;
  readonly to: OtherNameInput;
};

/** A name of a person besides the one of their record: whole, or the word that is another. It is shared with nobody. */
export type OtherNameInput = {
  readonly kind: OtherNameKind;
  readonly name: PersonNameInput;
};

/** What a name is to a person: `other-spelling` stands so in a document, `not-known` is one of which nobody knows. */
export type OtherNameKind =
  | 'AT_BIRTH'
  | 'BEFORE_MARRIAGE'
  | 'AFTER_MARRIAGE'
  | 'OTHER_SPELLING'
  | 'PATRONYMIC'
  | 'NICKNAME'
  | 'RELIGIOUS'
  | 'OTHER'
  | 'NOT_KNOWN';

/** What came of a question about how somebody works with records. */
export type OversightOutcome =
  | 'EXPLAINED'
  | 'REMINDED'
  | 'ACCESS_CHANGED'
  | 'BREACH'
  | 'OTHER';

/** Purposes a person decides on apart from sharing with a receiver. */
export type OwnPurpose =
  | 'CARE'
  | 'STATISTICS'
  | 'FOLLOW_UP'
  | 'RESEARCH'
  | 'FAMILY';

/** What two records are: of one person, of two, of two of one family, or not to be told yet. */
export type PairDecision =
  | 'SAME'
  | 'DIFFERENT'
  | 'FAMILY'
  | 'UNSURE';

export type PartialDateInput = {
  readonly precision: DatePrecision;
  readonly year?: number | null;
  readonly month?: number | null;
  readonly day?: number | null;
};

export type PassOnAnswerInput = {
  readonly commandId: string | number;
  readonly requestId: string | number;
  readonly referralId: string | number;
  readonly referralVersion: number;
};

export type PersonNameInput = {
  readonly script: string;
  readonly latin?: string | null;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type PhoneChangeInput = {
  readonly from?: PhoneInput | null;
  readonly to?: PhoneInput | null;
};

export type PhoneInput = {
  readonly number: string;
  readonly whose: PhoneOwner;
  readonly safe: PhoneSafety;
  readonly hours?: string | null;
  readonly sayYouAre?: string | null;
};

export type PhoneOwner =
  | 'OWN'
  | 'FAMILY'
  | 'FRIEND'
  | 'EMPLOYER'
  | 'OTHER';

export type PhoneSafety =
  | 'YES'
  | 'ONLY_WHEN'
  | 'NO'
  | 'NOT_ASKED';

export type PreferredWay =
  | 'YES'
  | 'NO'
  | 'NOT_ASKED';

export type PrepareDisclosureInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly ground: Ground;
  readonly receiverId: string | number;
  readonly countries: ReadonlyArray<string>;
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly summary: string;
  readonly consent: ConsentDecisionInput;
};

export type Priority =
  | 'ROUTINE'
  | 'SOON'
  | 'URGENT';

export type ProtectionLiftedBecause =
  | 'ANSWERED_FOR'
  | 'IS_ADULT'
  | 'OTHER';

/** A consent taken with a registration; `commandId` becomes the id of the consent. */
export type PurposeDecisionInput = {
  readonly commandId: string | number;
  readonly purpose: OwnPurpose;
  readonly decision: ConsentDecision;
  readonly givenBy: ConsentGivenBy;
  readonly relation?: string | null;
  readonly childAssent?: boolean | null;
  readonly mode: ConsentMode;
  /** Needed for a thumbprint or a spoken answer, with who that is. */
  readonly witness?: string | null;
  readonly witnessRole?: WitnessRole | null;
  /** Where the recording of an answer is kept; needed where there is one. */
  readonly recording?: string | null;
  readonly interpreter: InterpreterKind;
  readonly wordingId: string;
  readonly wordingLanguage: string;
  readonly named?: WordingPartiesInput | null;
  readonly validUntil?: string | null;
};

export type ReceiveRequestInput = {
  readonly commandId: string | number;
  readonly subjectId: string | number;
  readonly serviceCode: string;
  readonly priority: Priority;
  readonly inTheirWords?: string | null;
  readonly assignToMe: boolean;
  readonly occurredOn?: string | null;
};

export type RecordConsentInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly purpose: OwnPurpose;
  readonly decision: ConsentDecision;
  readonly givenBy: ConsentGivenBy;
  readonly relation?: string | null;
  readonly childAssent?: boolean | null;
  readonly mode: ConsentMode;
  /** Needed for a thumbprint or a spoken answer, with who that is. */
  readonly witness?: string | null;
  readonly witnessRole?: WitnessRole | null;
  /** Where the recording of an answer is kept; needed where there is one. */
  readonly recording?: string | null;
  readonly interpreter: InterpreterKind;
  readonly wordingId: string;
  readonly wordingLanguage: string;
  readonly named?: WordingPartiesInput | null;
  readonly validUntil?: string | null;
};

export type RecordContactInput = {
  readonly commandId: string | number;
  readonly channel: Channel;
  readonly language: string;
  readonly sex: Sex;
  readonly ageBand: AgeBand;
  readonly stage?: Stage | null;
  readonly topic: Topic;
  readonly occurredOn?: string | null;
};

export type RecordContactWayInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly way: ContactWayInput;
};

export type RecordEpisodeInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly episode: MigrationEpisodeInput;
};

export type RecordFunctioningInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly answeredOn: string;
  readonly seeing: FunctioningAnswer;
  readonly hearing: FunctioningAnswer;
  readonly walking: FunctioningAnswer;
  readonly remembering: FunctioningAnswer;
  readonly selfCare: FunctioningAnswer;
  readonly communicating: FunctioningAnswer;
};

export type RecordIdentityDocumentInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly document: IdentityDocumentInput;
};

export type RecordMigrationStatusInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly status: MigrationStatusCode;
  readonly country: string;
  readonly from: PartialDateInput;
  /** Null where no end was told. */
  readonly until?: PartialDateInput | null;
  readonly toldOn: string;
};

export type RecordOtherNameInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly otherName: OtherNameInput;
};

export type RecordServiceInput = {
  readonly commandId: string | number;
  readonly requestId: string | number;
  readonly serviceCode: string;
  readonly note?: string | null;
  readonly givenOn?: string | null;
  readonly expectedVersion: number;
};

export type RecordSpecificNeedInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly code: SpecificNeedCode;
  readonly from: PartialDateInput;
  /** Null while it lasts. */
  readonly until?: PartialDateInput | null;
  /** Of a pregnancy: when the birth is expected. */
  readonly expected?: PartialDateInput | null;
};

export type RecordedField =
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
  | 'TOPIC';

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

export type RefusalCode =
  | 'INVALID_INPUT'
  | 'NOT_SIGNED_IN'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'COMMAND_REUSED'
  | 'CHANGED_BY_SOMEONE_ELSE'
  | 'NOT_YET_KNOWN'
  | 'UNAVAILABLE'
  | 'STAFF_SUSPENDED'
  | 'SIGN_IN_NAME_TAKEN'
  | 'LAST_READER'
  | 'GROUND_NOT_OFFERED'
  | 'JURISDICTION_NOT_HELD'
  | 'CONSENT_NEEDED'
  | 'CONSENT_NOT_IN_FORCE'
  | 'NOT_PROTECTED'
  | 'GUARDIAN_CONSENT_NEEDED'
  | 'SECOND_HOLDER_NEEDED'
  | 'PAIR_NOT_SAME'
  | 'RECORDS_MERGED'
  | 'CHANGED_MEANWHILE'
  | 'CORRECTION_STATE_FORBIDS'
  | 'COUNTRY_NOT_NAMED'
  | 'CONTACT_ALREADY_IDENTIFIED'
  | 'NEED_CHANGED'
  | 'STATUS_CHANGED'
  | 'FAMILY_CHANGED'
  | 'IN_A_FAMILY_ALREADY'
  | 'SEARCH_NEEDS_MORE'
  | 'TOO_MANY_SEARCHES'
  | 'REASON_NEEDED'
  | 'OPENING_REVIEW_FORBIDS'
  | 'PHONE_NOT_SAFE'
  | 'EXCEPTION_NOT_OFFERED'
  | 'EXCEPTION_STATE_FORBIDS'
  | 'ERASURE_OPEN'
  | 'EXCEPTION_OPEN'
  | 'SAID_NO_TO_RECEIVER'
  | 'SERVICE_NOT_REQUESTABLE'
  | 'REQUEST_CLOSED'
  | 'ALREADY_REFERRED'
  | 'REQUEST_OPEN'
  | 'NOT_A_COLLEAGUE'
  | 'CONTACT_CANNOT_BE_REFERRED'
  | 'NO_AGREEMENT_IN_FORCE'
  | 'OFFERING_NOT_SUITABLE'
  | 'OFFERING_NOT_READ'
  | 'DISCLOSURE_NOT_USABLE'
  | 'WORDING_STATE_FORBIDS'
  | 'REFERRAL_STATE_FORBIDS'
  | 'VIEW_NOT_CLOSED';

export type RefuseExceptionInput = {
  readonly commandId: string | number;
  readonly exceptionId: string | number;
  /** Why; it stays in registration. */
  readonly note: string;
};

export type RegisterPersonInput = {
  readonly commandId: string | number;
  readonly ground: Ground;
  readonly name: PersonNameInput;
  readonly birth: PartialDateInput;
  /** Asked where nothing is known of the birth: whether the person seems to be under 18. */
  readonly appearsUnder18?: boolean | null;
  readonly sex: Sex;
  readonly nationality?: string | null;
  readonly relation: Relation;
  readonly spokenLanguages: ReadonlyArray<string>;
  readonly interfaceLanguage: string;
  readonly interpreterLanguage?: string | null;
  readonly phone?: PhoneInput | null;
  readonly episode?: MigrationEpisodeInput | null;
  readonly consents: ReadonlyArray<PurposeDecisionInput>;
  readonly contactId?: string | number | null;
};

export type Relation =
  | 'MIGRANT'
  | 'FAMILY_MEMBER'
  | 'COMMUNITY'
  | 'OTHER';

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type RelationChangeInput = {
  readonly from: Relation;
  readonly to: Relation;
};

export type ReopenRequestInput = {
  readonly commandId: string | number;
  readonly requestId: string | number;
  readonly expectedVersion: number;
};

export type ReopenUnusualRateInput = {
  readonly commandId: string | number;
  readonly rateId: string | number;
  readonly expectedVersion: number;
};

export type ReportCapacityInput = {
  readonly commandId: string | number;
  readonly offeringId: string | number;
  readonly hasPlaces: boolean;
  readonly expectedVersion: number;
};

export type ReportNotConfirmedInput = {
  readonly commandId: string | number;
  readonly referralId: string | number;
  readonly expectedVersion: number;
};

export type ReportNotServedInput = {
  readonly commandId: string | number;
  readonly referralId: string | number;
  readonly expectedVersion: number;
  readonly reason: NotServedReason;
  readonly note?: string | null;
};

export type ReportServiceInput = {
  readonly commandId: string | number;
  readonly referralId: string | number;
  readonly expectedVersion: number;
  readonly givenOn: string;
  readonly note?: string | null;
};

export type ReturnKind =
  | 'VOLUNTARY'
  | 'END_OF_CONTRACT'
  | 'REMOVED'
  | 'OTHER';

export type ReviewCorrectionInput = {
  readonly commandId: string | number;
  readonly correctionId: string | number;
};

export type ReviewErrorInput = {
  readonly commandId: string | number;
  readonly errorId: string | number;
};

export type ReviewExceptionInput = {
  readonly commandId: string | number;
  readonly exceptionId: string | number;
  readonly as: ExceptionReviewer;
  readonly finding: ExceptionFinding;
  /** Why; it stays in registration. */
  readonly note: string;
};

export type ReviewOpeningInput = {
  readonly commandId: string | number;
  readonly reviewId: string | number;
  readonly expectedVersion: number;
  readonly finds: OpeningFinding;
  readonly note?: string | null;
};

export type SendReferralInput = {
  readonly commandId: string | number;
  readonly requestId: string | number;
  readonly offeringId: string | number;
  readonly disclosureId: string | number;
  readonly priority: Priority;
};

export type SeparatePersonsInput = {
  readonly commandId: string | number;
  readonly mergeId: string | number;
  readonly expectedVersion: number;
  /** Why; it stays in registration. */
  readonly note: string;
};

export type ServiceErrorReason =
  | 'NOT_GIVEN'
  | 'ANOTHER_SERVICE'
  | 'ANOTHER_PERSON'
  | 'RECORDED_TWICE';

export type SetOfferingHoursInput = {
  readonly commandId: string | number;
  readonly offeringId: string | number;
  readonly openingHours?: ReadonlyArray<OpeningSpanInput> | null;
  readonly expectedVersion: number;
};

export type SetOpeningHoursInput = {
  readonly commandId: string | number;
  readonly organisationId: string | number;
  readonly openingHours?: ReadonlyArray<OpeningSpanInput> | null;
  readonly expectedVersion: number;
};

export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'ANOTHER'
  | 'NOT_STATED'
  | 'NOT_ASKED';

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type SexChangeInput = {
  readonly from: Sex;
  readonly to: Sex;
};

export type SharingNoticeAnswer =
  | 'DELETED'
  | 'RETURNED'
  | 'KEPT_ON_OWN_GROUND';

/** What has to be thought of whenever somebody is helped. What was done to somebody is no need of this list: it is asked for as a protected request. A child is without parents (`unaccompanied-child`) or with another adult (`separated-child`) only while protected. */
export type SpecificNeedCode =
  | 'PREGNANCY'
  | 'BREASTFEEDING'
  | 'SINGLE_PARENT'
  | 'UNACCOMPANIED_CHILD'
  | 'SEPARATED_CHILD'
  | 'OLDER_WITHOUT_SUPPORT'
  | 'SERIOUS_MEDICAL_CONDITION'
  | 'CARES_FOR_SOMEBODY'
  | 'NO_PLACE_TO_STAY'
  | 'CANNOT_READ'
  | 'NEEDS_INTERPRETER'
  | 'SIGN_LANGUAGE'
  | 'TO_BE_ACCOMPANIED';

/** A specific need as it was told. */
export type SpecificNeedFactsInput = {
  readonly code: SpecificNeedCode;
  readonly from: PartialDateInput;
  /** Null while it lasts. */
  readonly until?: PartialDateInput | null;
  /** Of a pregnancy: when the birth is expected. */
  readonly expected?: PartialDateInput | null;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type SpokenLanguagesChangeInput = {
  readonly from: ReadonlyArray<string>;
  readonly to: ReadonlyArray<string>;
};

export type Stage =
  | 'PROSPECTIVE'
  | 'DEPARTED'
  | 'ABROAD'
  | 'RETURNED';

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type StageChangeInput = {
  readonly from?: Stage | null;
  readonly to?: Stage | null;
};

export type StopSharingInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
};

export type TakeBackDemandErrorInput = {
  readonly commandId: string | number;
  readonly demandId: string | number;
};

export type TakeBackErasureInput = {
  readonly commandId: string | number;
  readonly erasureId: string | number;
  readonly expectedVersion: number;
  readonly because: ErasureTakenBackBecause;
};

export type TakeBackErrorInput = {
  readonly commandId: string | number;
  readonly errorId: string | number;
};

export type TakeBackMigrationStatusErrorInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly statusId: string | number;
};

export type TakeBackOpeningReviewInput = {
  readonly commandId: string | number;
  readonly reviewId: string | number;
  readonly expectedVersion: number;
};

export type TakeBackPassingOnInput = {
  readonly commandId: string | number;
  readonly requestId: string | number;
  readonly referralId: string | number;
  readonly referralVersion: number;
};

export type TakeBackWordingInput = {
  readonly commandId: string | number;
  readonly versionId: string | number;
  readonly note: string;
};

export type TakeOutServiceInput = {
  readonly commandId: string | number;
  readonly requestId: string | number;
  readonly serviceId: string | number;
  readonly reason: ServiceErrorReason;
  readonly expectedVersion: number;
};

export type TellOfExceptionInput = {
  readonly commandId: string | number;
  readonly exceptionId: string | number;
  /** When the person was told; null where they were not yet. */
  readonly toldOn?: string | null;
  /** Why not yet; null where they were told. */
  readonly because?: NotToldBecause | null;
  readonly note?: string | null;
};

export type Topic =
  | 'WORK'
  | 'DOCUMENTS'
  | 'LEGAL'
  | 'HEALTH'
  | 'PROTECTION'
  | 'SOCIAL'
  | 'EDUCATION'
  | 'RETURN'
  | 'OTHER';

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type TopicChangeInput = {
  readonly from: Topic;
  readonly to: Topic;
};

export type UndoCorrectionInput = {
  readonly commandId: string | number;
  readonly correctionId: string | number;
  readonly note?: string | null;
};

export type UnlinkFamilyMemberInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly memberId: string | number;
};

export type Weekday =
  | 'MONDAY'
  | 'TUESDAY'
  | 'WEDNESDAY'
  | 'THURSDAY'
  | 'FRIDAY'
  | 'SATURDAY'
  | 'SUNDAY';

export type WithdrawConsentInput = {
  readonly commandId: string | number;
  readonly personId: string | number;
  readonly consentId: string | number;
};

export type WithdrawReferralInput = {
  readonly commandId: string | number;
  readonly referralId: string | number;
  readonly expectedVersion: number;
};

export type WithoutNumber =
  | 'NOT_AT_HAND'
  | 'HAS_NONE'
  | 'NOT_KNOWN'
  | 'NOT_STATED';

/** Who a witness is: a colleague of who asked, who interpreted, of the family, who came along, or of the community. */
export type WitnessRole =
  | 'COLLEAGUE'
  | 'INTERPRETER'
  | 'RELATIVE'
  | 'COMPANION'
  | 'COMMUNITY'
  | 'OTHER';

/** Whom a wording names, as the directory calls them, and the country of a receiver abroad. */
export type WordingPartiesInput = {
  readonly centre?: string | null;
  readonly receiver?: string | null;
  readonly country?: string | null;
};

export type WordingState =
  | 'DRAFT'
  | 'TO_COME'
  | 'IN_FORCE'
  | 'FOLLOWED'
  | 'TAKEN_BACK';

export type WriteDemandInput = {
  readonly commandId: string | number;
  readonly authority: AuthorityKind;
  /** Which office, and who came or signed. */
  readonly office: string;
  /** The number on their paper. */
  readonly reference?: string | null;
  readonly receivedOn: string;
  readonly channel: DemandChannel;
  readonly asked: ReadonlyArray<DemandedThing>;
  readonly aboutReference?: string | null;
  readonly note?: string | null;
};

type RefusalFacts_AlreadyReferred_Fragment = { readonly __typename: 'AlreadyReferred', readonly referralId: string, readonly number: string, readonly code: RefusalCode };

type RefusalFacts_ChangedBySomeoneElse_Fragment = { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode };

type RefusalFacts_ChangedMeanwhile_Fragment = { readonly __typename: 'ChangedMeanwhile', readonly code: RefusalCode, readonly recordedFieldOfRefusal: ReadonlyArray<RecordedField> };

type RefusalFacts_CommandReused_Fragment = { readonly __typename: 'CommandReused', readonly code: RefusalCode };

type RefusalFacts_ConsentNeeded_Fragment = { readonly __typename: 'ConsentNeeded', readonly code: RefusalCode, readonly consentPurposeOfRefusal: ConsentPurpose };

type RefusalFacts_ConsentNotInForce_Fragment = { readonly __typename: 'ConsentNotInForce', readonly code: RefusalCode };

type RefusalFacts_ContactAlreadyIdentified_Fragment = { readonly __typename: 'ContactAlreadyIdentified', readonly code: RefusalCode };

type RefusalFacts_ContactCannotBeReferred_Fragment = { readonly __typename: 'ContactCannotBeReferred', readonly code: RefusalCode };

type RefusalFacts_CorrectionStateForbids_Fragment = { readonly __typename: 'CorrectionStateForbids', readonly code: RefusalCode, readonly correctionStateOfRefusal: CorrectionState };

type RefusalFacts_CountryNotNamed_Fragment = { readonly __typename: 'CountryNotNamed', readonly country: string, readonly code: RefusalCode };

type RefusalFacts_DisclosureNotUsable_Fragment = { readonly __typename: 'DisclosureNotUsable', readonly code: RefusalCode, readonly disclosureNotUsableStateOfRefusal: DisclosureNotUsableState };

type RefusalFacts_ErasureOpen_Fragment = { readonly __typename: 'ErasureOpen', readonly code: RefusalCode };

type RefusalFacts_ExceptionNotOffered_Fragment = { readonly __typename: 'ExceptionNotOffered', readonly code: RefusalCode, readonly exceptionNotOfferedBecauseOfRefusal: ExceptionNotOfferedBecause };

type RefusalFacts_ExceptionOpen_Fragment = { readonly __typename: 'ExceptionOpen', readonly code: RefusalCode };

type RefusalFacts_ExceptionStateForbids_Fragment = { readonly __typename: 'ExceptionStateForbids', readonly code: RefusalCode, readonly exceptionStateOfRefusal: ExceptionState };

type RefusalFacts_FamilyChanged_Fragment = { readonly __typename: 'FamilyChanged', readonly code: RefusalCode };

type RefusalFacts_GroundNotOffered_Fragment = { readonly __typename: 'GroundNotOffered', readonly code: RefusalCode, readonly groundOfRefusal: Ground };

type RefusalFacts_GuardianConsentNeeded_Fragment = { readonly __typename: 'GuardianConsentNeeded', readonly code: RefusalCode };

type RefusalFacts_InAFamilyAlready_Fragment = { readonly __typename: 'InAFamilyAlready', readonly code: RefusalCode };

type RefusalFacts_InvalidInput_Fragment = { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> };

type RefusalFacts_JurisdictionNotHeld_Fragment = { readonly __typename: 'JurisdictionNotHeld', readonly jurisdiction: string, readonly code: RefusalCode };

type RefusalFacts_LastReader_Fragment = { readonly __typename: 'LastReader', readonly code: RefusalCode };

type RefusalFacts_NeedChanged_Fragment = { readonly __typename: 'NeedChanged', readonly code: RefusalCode };

type RefusalFacts_NoAgreementInForce_Fragment = { readonly __typename: 'NoAgreementInForce', readonly code: RefusalCode };

type RefusalFacts_NotAColleague_Fragment = { readonly __typename: 'NotAColleague', readonly code: RefusalCode };

type RefusalFacts_NotAllowed_Fragment = { readonly __typename: 'NotAllowed', readonly code: RefusalCode };

type RefusalFacts_NotFound_Fragment = { readonly __typename: 'NotFound', readonly code: RefusalCode };

type RefusalFacts_NotProtected_Fragment = { readonly __typename: 'NotProtected', readonly code: RefusalCode };

type RefusalFacts_NotSignedIn_Fragment = { readonly __typename: 'NotSignedIn', readonly code: RefusalCode };

type RefusalFacts_NotYetKnown_Fragment = { readonly __typename: 'NotYetKnown', readonly code: RefusalCode };

type RefusalFacts_OfferingNotRead_Fragment = { readonly __typename: 'OfferingNotRead', readonly code: RefusalCode };

type RefusalFacts_OfferingNotSuitable_Fragment = { readonly __typename: 'OfferingNotSuitable', readonly code: RefusalCode };

type RefusalFacts_OpeningReviewForbids_Fragment = { readonly __typename: 'OpeningReviewForbids', readonly code: RefusalCode, readonly openingReviewStateOfRefusal: OpeningReviewState };

type RefusalFacts_PairNotSame_Fragment = { readonly __typename: 'PairNotSame', readonly code: RefusalCode };

type RefusalFacts_PhoneNotSafe_Fragment = { readonly __typename: 'PhoneNotSafe', readonly code: RefusalCode };

type RefusalFacts_ReasonNeeded_Fragment = { readonly __typename: 'ReasonNeeded', readonly code: RefusalCode };

type RefusalFacts_RecordsMerged_Fragment = { readonly __typename: 'RecordsMerged', readonly code: RefusalCode };

type RefusalFacts_ReferralStateForbids_Fragment = { readonly __typename: 'ReferralStateForbids', readonly code: RefusalCode, readonly referralStateOfRefusal: ReferralState };

type RefusalFacts_RequestClosed_Fragment = { readonly __typename: 'RequestClosed', readonly code: RefusalCode, readonly closingReasonOfRefusal: ClosingReason };

type RefusalFacts_RequestOpen_Fragment = { readonly __typename: 'RequestOpen', readonly code: RefusalCode };

type RefusalFacts_SaidNoToReceiver_Fragment = { readonly __typename: 'SaidNoToReceiver', readonly code: RefusalCode };

type RefusalFacts_SearchNeedsMore_Fragment = { readonly __typename: 'SearchNeedsMore', readonly code: RefusalCode };

type RefusalFacts_SecondHolderNeeded_Fragment = { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode };

type RefusalFacts_ServiceNotRequestable_Fragment = { readonly __typename: 'ServiceNotRequestable', readonly code: RefusalCode };

type RefusalFacts_SignInNameTaken_Fragment = { readonly __typename: 'SignInNameTaken', readonly code: RefusalCode };

type RefusalFacts_StaffSuspended_Fragment = { readonly __typename: 'StaffSuspended', readonly code: RefusalCode };

type RefusalFacts_StatusChanged_Fragment = { readonly __typename: 'StatusChanged', readonly code: RefusalCode };

type RefusalFacts_TooManySearches_Fragment = { readonly __typename: 'TooManySearches', readonly until: string, readonly code: RefusalCode };

type RefusalFacts_Unavailable_Fragment = { readonly __typename: 'Unavailable', readonly code: RefusalCode };

type RefusalFacts_ViewNotClosed_Fragment = { readonly __typename: 'ViewNotClosed', readonly nextCloseAt: string, readonly code: RefusalCode };

type RefusalFacts_WordingStateForbids_Fragment = { readonly __typename: 'WordingStateForbids', readonly code: RefusalCode, readonly wordingStateOfRefusal: WordingState };

export type RefusalFactsFragment =
  | RefusalFacts_AlreadyReferred_Fragment
  | RefusalFacts_ChangedBySomeoneElse_Fragment
  | RefusalFacts_ChangedMeanwhile_Fragment
  | RefusalFacts_CommandReused_Fragment
  | RefusalFacts_ConsentNeeded_Fragment
  | RefusalFacts_ConsentNotInForce_Fragment
  | RefusalFacts_ContactAlreadyIdentified_Fragment
  | RefusalFacts_ContactCannotBeReferred_Fragment
  | RefusalFacts_CorrectionStateForbids_Fragment
  | RefusalFacts_CountryNotNamed_Fragment
  | RefusalFacts_DisclosureNotUsable_Fragment
  | RefusalFacts_ErasureOpen_Fragment
  | RefusalFacts_ExceptionNotOffered_Fragment
  | RefusalFacts_ExceptionOpen_Fragment
  | RefusalFacts_ExceptionStateForbids_Fragment
  | RefusalFacts_FamilyChanged_Fragment
  | RefusalFacts_GroundNotOffered_Fragment
  | RefusalFacts_GuardianConsentNeeded_Fragment
  | RefusalFacts_InAFamilyAlready_Fragment
  | RefusalFacts_InvalidInput_Fragment
  | RefusalFacts_JurisdictionNotHeld_Fragment
  | RefusalFacts_LastReader_Fragment
  | RefusalFacts_NeedChanged_Fragment
  | RefusalFacts_NoAgreementInForce_Fragment
  | RefusalFacts_NotAColleague_Fragment
  | RefusalFacts_NotAllowed_Fragment
  | RefusalFacts_NotFound_Fragment
  | RefusalFacts_NotProtected_Fragment
  | RefusalFacts_NotSignedIn_Fragment
  | RefusalFacts_NotYetKnown_Fragment
  | RefusalFacts_OfferingNotRead_Fragment
  | RefusalFacts_OfferingNotSuitable_Fragment
  | RefusalFacts_OpeningReviewForbids_Fragment
  | RefusalFacts_PairNotSame_Fragment
  | RefusalFacts_PhoneNotSafe_Fragment
  | RefusalFacts_ReasonNeeded_Fragment
  | RefusalFacts_RecordsMerged_Fragment
  | RefusalFacts_ReferralStateForbids_Fragment
  | RefusalFacts_RequestClosed_Fragment
  | RefusalFacts_RequestOpen_Fragment
  | RefusalFacts_SaidNoToReceiver_Fragment
  | RefusalFacts_SearchNeedsMore_Fragment
  | RefusalFacts_SecondHolderNeeded_Fragment
  | RefusalFacts_ServiceNotRequestable_Fragment
  | RefusalFacts_SignInNameTaken_Fragment
  | RefusalFacts_StaffSuspended_Fragment
  | RefusalFacts_StatusChanged_Fragment
  | RefusalFacts_TooManySearches_Fragment
  | RefusalFacts_Unavailable_Fragment
  | RefusalFacts_ViewNotClosed_Fragment
  | RefusalFacts_WordingStateForbids_Fragment
;

export type ReportCapacityMutationVariables = Exact<{
  input: ReportCapacityInput;
}>;


export type ReportCapacityMutation = { readonly __typename: 'Mutation', readonly reportCapacity:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type SetOpeningHoursMutationVariables = Exact<{
  input: SetOpeningHoursInput;
}>;


export type SetOpeningHoursMutation = { readonly __typename: 'Mutation', readonly setOpeningHours:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type SetOfferingHoursMutationVariables = Exact<{
  input: SetOfferingHoursInput;
}>;


export type SetOfferingHoursMutation = { readonly __typename: 'Mutation', readonly setOfferingHours:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type AttachOfficerMutationVariables = Exact<{
  input: AttachOfficerInput;
}>;


export type AttachOfficerMutation = { readonly __typename: 'Mutation', readonly attachOfficer:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type DetachOfficerMutationVariables = Exact<{
  input: DetachOfficerInput;
}>;


export type DetachOfficerMutation = { readonly __typename: 'Mutation', readonly detachOfficer:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'LastReader', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type RecordContactMutationVariables = Exact<{
  input: RecordContactInput;
}>;


export type RecordContactMutation = { readonly __typename: 'Mutation', readonly recordContact:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type RegisterPersonMutationVariables = Exact<{
  input: RegisterPersonInput;
}>;


export type RegisterPersonMutation = { readonly __typename: 'Mutation', readonly registerPerson:
    | { readonly __typename: 'PersonRegistered', readonly id: string, readonly reference: string }
    | { readonly __typename: 'GroundNotOffered', readonly code: RefusalCode, readonly groundOfRefusal: Ground }
    | { readonly __typename: 'ConsentNeeded', readonly code: RefusalCode, readonly consentPurposeOfRefusal: ConsentPurpose }
    | { readonly __typename: 'JurisdictionNotHeld', readonly jurisdiction: string, readonly code: RefusalCode }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ContactAlreadyIdentified', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type IdentifyContactMutationVariables = Exact<{
  input: IdentifyContactInput;
}>;


export type IdentifyContactMutation = { readonly __typename: 'Mutation', readonly identifyContact:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ContactAlreadyIdentified', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { readonly __typename: 'Mutation', readonly recordConsent:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { readonly __typename: 'Mutation', readonly withdrawConsent:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ConsentNotInForce', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type StopSharingMutationVariables = Exact<{
  input: StopSharingInput;
}>;


export type StopSharingMutation = { readonly __typename: 'Mutation', readonly stopSharing:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type DraftWordingMutationVariables = Exact<{
  input: DraftWordingInput;
}>;


export type DraftWordingMutation = { readonly __typename: 'Mutation', readonly draftWording:
    | { readonly __typename: 'WordingKept', readonly id: string }
    | { readonly __typename: 'WordingStateForbids', readonly code: RefusalCode, readonly wordingStateOfRefusal: WordingState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type ConfirmWordingMutationVariables = Exact<{
  input: ConfirmWordingInput;
}>;


export type ConfirmWordingMutation = { readonly __typename: 'Mutation', readonly confirmWording:
    | { readonly __typename: 'WordingKept', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'WordingStateForbids', readonly code: RefusalCode, readonly wordingStateOfRefusal: WordingState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type TakeBackWordingMutationVariables = Exact<{
  input: TakeBackWordingInput;
}>;


export type TakeBackWordingMutation = { readonly __typename: 'Mutation', readonly takeBackWording:
    | { readonly __typename: 'WordingKept', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'WordingStateForbids', readonly code: RefusalCode, readonly wordingStateOfRefusal: WordingState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type LiftProtectionMutationVariables = Exact<{
  input: LiftProtectionInput;
}>;


export type LiftProtectionMutation = { readonly __typename: 'Mutation', readonly liftProtection:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'NotProtected', readonly code: RefusalCode }
    | { readonly __typename: 'GuardianConsentNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'RecordsMerged', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type CorrectPersonMutationVariables = Exact<{
  input: CorrectPersonInput;
}>;


export type CorrectPersonMutation = { readonly __typename: 'Mutation', readonly correctPerson:
    | { readonly __typename: 'PersonCorrected', readonly id: string, readonly state: CorrectionOutcome }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedMeanwhile', readonly code: RefusalCode, readonly recordedFieldOfRefusal: ReadonlyArray<RecordedField> }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type CorrectContactMutationVariables = Exact<{
  input: CorrectContactInput;
}>;


export type CorrectContactMutation = { readonly __typename: 'Mutation', readonly correctContact:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedMeanwhile', readonly code: RefusalCode, readonly recordedFieldOfRefusal: ReadonlyArray<RecordedField> }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type DecideCorrectionMutationVariables = Exact<{
  input: DecideCorrectionInput;
}>;


export type DecideCorrectionMutation = { readonly __typename: 'Mutation', readonly decideCorrection:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'CorrectionStateForbids', readonly code: RefusalCode, readonly correctionStateOfRefusal: CorrectionState }
    | { readonly __typename: 'ChangedMeanwhile', readonly code: RefusalCode, readonly recordedFieldOfRefusal: ReadonlyArray<RecordedField> }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type ReviewCorrectionMutationVariables = Exact<{
  input: ReviewCorrectionInput;
}>;


export type ReviewCorrectionMutation = { readonly __typename: 'Mutation', readonly reviewCorrection:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'CorrectionStateForbids', readonly code: RefusalCode, readonly correctionStateOfRefusal: CorrectionState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type UndoCorrectionMutationVariables = Exact<{
  input: UndoCorrectionInput;
}>;


export type UndoCorrectionMutation = { readonly __typename: 'Mutation', readonly undoCorrection:
    | { readonly __typename: 'PersonCorrected', readonly id: string, readonly state: CorrectionOutcome }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'CorrectionStateForbids', readonly code: RefusalCode, readonly correctionStateOfRefusal: CorrectionState }
    | { readonly __typename: 'ChangedMeanwhile', readonly code: RefusalCode, readonly recordedFieldOfRefusal: ReadonlyArray<RecordedField> }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type AskErasureMutationVariables = Exact<{
  input: AskErasureInput;
}>;


export type AskErasureMutation = { readonly __typename: 'Mutation', readonly askErasure:
    | { readonly __typename: 'ErasureSaid', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ErasureOpen', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type TakeBackErasureMutationVariables = Exact<{
  input: TakeBackErasureInput;
}>;


export type TakeBackErasureMutation = { readonly __typename: 'Mutation', readonly takeBackErasure:
    | { readonly __typename: 'ErasureSaid', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type AgreeToErasureMutationVariables = Exact<{
  input: AgreeToErasureInput;
}>;


export type AgreeToErasureMutation = { readonly __typename: 'Mutation', readonly agreeToErasure:
    | { readonly __typename: 'ErasureAgreed', readonly id: string, readonly state: ErasureState }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'RequestOpen', readonly code: RefusalCode }
    | { readonly __typename: 'RecordsMerged', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type KeepRecordMutationVariables = Exact<{
  input: KeepRecordInput;
}>;


export type KeepRecordMutation = { readonly __typename: 'Mutation', readonly keepRecord:
    | { readonly __typename: 'ErasureSaid', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type EnterInErrorMutationVariables = Exact<{
  input: EnterInErrorInput;
}>;


export type EnterInErrorMutation = { readonly __typename: 'Mutation', readonly enterInError:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'RequestOpen', readonly code: RefusalCode }
    | { readonly __typename: 'ConsentNotInForce', readonly code: RefusalCode }
    | { readonly __typename: 'RecordsMerged', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type TakeBackErrorMutationVariables = Exact<{
  input: TakeBackErrorInput;
}>;


export type TakeBackErrorMutation = { readonly __typename: 'Mutation', readonly takeBackError:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type ReviewErrorMutationVariables = Exact<{
  input: ReviewErrorInput;
}>;


export type ReviewErrorMutation = { readonly __typename: 'Mutation', readonly reviewError:
    | { readonly __typename: 'ErrorReviewed', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type RecordEpisodeMutationVariables = Exact<{
  input: RecordEpisodeInput;
}>;


export type RecordEpisodeMutation = { readonly __typename: 'Mutation', readonly recordEpisode:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type CloseEpisodeMutationVariables = Exact<{
  input: CloseEpisodeInput;
}>;


export type CloseEpisodeMutation = { readonly __typename: 'Mutation', readonly closeEpisode:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedMeanwhile', readonly code: RefusalCode, readonly recordedFieldOfRefusal: ReadonlyArray<RecordedField> }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type AddFamilyMemberMutationVariables = Exact<{
  input: AddFamilyMemberInput;
}>;


export type AddFamilyMemberMutation = { readonly __typename: 'Mutation', readonly addFamilyMember:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type CorrectFamilyMemberMutationVariables = Exact<{
  input: CorrectFamilyMemberInput;
}>;


export type CorrectFamilyMemberMutation = { readonly __typename: 'Mutation', readonly correctFamilyMember:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'FamilyChanged', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type LinkFamilyMemberMutationVariables = Exact<{
  input: LinkFamilyMemberInput;
}>;


export type LinkFamilyMemberMutation = { readonly __typename: 'Mutation', readonly linkFamilyMember:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ConsentNeeded', readonly code: RefusalCode, readonly consentPurposeOfRefusal: ConsentPurpose }
    | { readonly __typename: 'InAFamilyAlready', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type UnlinkFamilyMemberMutationVariables = Exact<{
  input: UnlinkFamilyMemberInput;
}>;


export type UnlinkFamilyMemberMutation = { readonly __typename: 'Mutation', readonly unlinkFamilyMember:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type EndFamilyMemberMutationVariables = Exact<{
  input: EndFamilyMemberInput;
}>;


export type EndFamilyMemberMutation = { readonly __typename: 'Mutation', readonly endFamilyMember:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type RecordIdentityDocumentMutationVariables = Exact<{
  input: RecordIdentityDocumentInput;
}>;


export type RecordIdentityDocumentMutation = { readonly __typename: 'Mutation', readonly recordIdentityDocument:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type RecordContactWayMutationVariables = Exact<{
  input: RecordContactWayInput;
}>;


export type RecordContactWayMutation = { readonly __typename: 'Mutation', readonly recordContactWay:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type EndContactWayMutationVariables = Exact<{
  input: EndContactWayInput;
}>;


export type EndContactWayMutation = { readonly __typename: 'Mutation', readonly endContactWay:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type RecordOtherNameMutationVariables = Exact<{
  input: RecordOtherNameInput;
}>;


export type RecordOtherNameMutation = { readonly __typename: 'Mutation', readonly recordOtherName:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type RecordMigrationStatusMutationVariables = Exact<{
  input: RecordMigrationStatusInput;
}>;


export type RecordMigrationStatusMutation = { readonly __typename: 'Mutation', readonly recordMigrationStatus:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type CorrectMigrationStatusMutationVariables = Exact<{
  input: CorrectMigrationStatusInput;
}>;


export type CorrectMigrationStatusMutation = { readonly __typename: 'Mutation', readonly correctMigrationStatus:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'StatusChanged', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type EnterMigrationStatusInErrorMutationVariables = Exact<{
  input: EnterMigrationStatusInErrorInput;
}>;


export type EnterMigrationStatusInErrorMutation = { readonly __typename: 'Mutation', readonly enterMigrationStatusInError:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type TakeBackMigrationStatusErrorMutationVariables = Exact<{
  input: TakeBackMigrationStatusErrorInput;
}>;


export type TakeBackMigrationStatusErrorMutation = { readonly __typename: 'Mutation', readonly takeBackMigrationStatusError:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type RecordSpecificNeedMutationVariables = Exact<{
  input: RecordSpecificNeedInput;
}>;


export type RecordSpecificNeedMutation = { readonly __typename: 'Mutation', readonly recordSpecificNeed:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type EndSpecificNeedMutationVariables = Exact<{
  input: EndSpecificNeedInput;
}>;


export type EndSpecificNeedMutation = { readonly __typename: 'Mutation', readonly endSpecificNeed:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'NeedChanged', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type CorrectSpecificNeedMutationVariables = Exact<{
  input: CorrectSpecificNeedInput;
}>;


export type CorrectSpecificNeedMutation = { readonly __typename: 'Mutation', readonly correctSpecificNeed:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'NeedChanged', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type RecordFunctioningMutationVariables = Exact<{
  input: RecordFunctioningInput;
}>;


export type RecordFunctioningMutation = { readonly __typename: 'Mutation', readonly recordFunctioning:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type CorrectFunctioningMutationVariables = Exact<{
  input: CorrectFunctioningInput;
}>;


export type CorrectFunctioningMutation = { readonly __typename: 'Mutation', readonly correctFunctioning:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'NeedChanged', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type PrepareDisclosureMutationVariables = Exact<{
  input: PrepareDisclosureInput;
}>;


export type PrepareDisclosureMutation = { readonly __typename: 'Mutation', readonly prepareDisclosure:
    | { readonly __typename: 'DisclosurePrepared', readonly id: string, readonly consentId: string, readonly disclosureId: string | null }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'GroundNotOffered', readonly code: RefusalCode, readonly groundOfRefusal: Ground }
    | { readonly __typename: 'ConsentNeeded', readonly code: RefusalCode, readonly consentPurposeOfRefusal: ConsentPurpose }
    | { readonly __typename: 'CountryNotNamed', readonly country: string, readonly code: RefusalCode }
    | { readonly __typename: 'PhoneNotSafe', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type AskExceptionMutationVariables = Exact<{
  input: AskExceptionInput;
}>;


export type AskExceptionMutation = { readonly __typename: 'Mutation', readonly askException:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ConsentNeeded', readonly code: RefusalCode, readonly consentPurposeOfRefusal: ConsentPurpose }
    | { readonly __typename: 'PhoneNotSafe', readonly code: RefusalCode }
    | { readonly __typename: 'ExceptionNotOffered', readonly code: RefusalCode, readonly exceptionNotOfferedBecauseOfRefusal: ExceptionNotOfferedBecause }
    | { readonly __typename: 'ExceptionOpen', readonly code: RefusalCode }
    | { readonly __typename: 'SaidNoToReceiver', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type ApplyExceptionMutationVariables = Exact<{
  input: ApplyExceptionInput;
}>;


export type ApplyExceptionMutation = { readonly __typename: 'Mutation', readonly applyException:
    | { readonly __typename: 'ExceptionApplied', readonly id: string, readonly disclosureId: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ConsentNeeded', readonly code: RefusalCode, readonly consentPurposeOfRefusal: ConsentPurpose }
    | { readonly __typename: 'PhoneNotSafe', readonly code: RefusalCode }
    | { readonly __typename: 'ExceptionNotOffered', readonly code: RefusalCode, readonly exceptionNotOfferedBecauseOfRefusal: ExceptionNotOfferedBecause }
    | { readonly __typename: 'ExceptionOpen', readonly code: RefusalCode }
    | { readonly __typename: 'SaidNoToReceiver', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type GrantExceptionMutationVariables = Exact<{
  input: GrantExceptionInput;
}>;


export type GrantExceptionMutation = { readonly __typename: 'Mutation', readonly grantException:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ExceptionStateForbids', readonly code: RefusalCode, readonly exceptionStateOfRefusal: ExceptionState }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'ConsentNeeded', readonly code: RefusalCode, readonly consentPurposeOfRefusal: ConsentPurpose }
    | { readonly __typename: 'PhoneNotSafe', readonly code: RefusalCode }
    | { readonly __typename: 'ExceptionNotOffered', readonly code: RefusalCode, readonly exceptionNotOfferedBecauseOfRefusal: ExceptionNotOfferedBecause }
    | { readonly __typename: 'SaidNoToReceiver', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type RefuseExceptionMutationVariables = Exact<{
  input: RefuseExceptionInput;
}>;


export type RefuseExceptionMutation = { readonly __typename: 'Mutation', readonly refuseException:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ExceptionStateForbids', readonly code: RefusalCode, readonly exceptionStateOfRefusal: ExceptionState }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type EndExceptionMutationVariables = Exact<{
  input: EndExceptionInput;
}>;


export type EndExceptionMutation = { readonly __typename: 'Mutation', readonly endException:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ExceptionStateForbids', readonly code: RefusalCode, readonly exceptionStateOfRefusal: ExceptionState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type ReviewExceptionMutationVariables = Exact<{
  input: ReviewExceptionInput;
}>;


export type ReviewExceptionMutation = { readonly __typename: 'Mutation', readonly reviewException:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ExceptionStateForbids', readonly code: RefusalCode, readonly exceptionStateOfRefusal: ExceptionState }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type TellOfExceptionMutationVariables = Exact<{
  input: TellOfExceptionInput;
}>;


export type TellOfExceptionMutation = { readonly __typename: 'Mutation', readonly tellOfException:
    | { readonly __typename: 'Recorded', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ExceptionStateForbids', readonly code: RefusalCode, readonly exceptionStateOfRefusal: ExceptionState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type WriteDemandMutationVariables = Exact<{
  input: WriteDemandInput;
}>;


export type WriteDemandMutation = { readonly __typename: 'Mutation', readonly writeDemand:
    | { readonly __typename: 'DemandKept', readonly id: string }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type DecideDemandMutationVariables = Exact<{
  input: DecideDemandInput;
}>;


export type DecideDemandMutation = { readonly __typename: 'Mutation', readonly decideDemand:
    | { readonly __typename: 'DemandKept', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type EnterDemandInErrorMutationVariables = Exact<{
  input: EnterDemandInErrorInput;
}>;


export type EnterDemandInErrorMutation = { readonly __typename: 'Mutation', readonly enterDemandInError:
    | { readonly __typename: 'DemandKept', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type TakeBackDemandErrorMutationVariables = Exact<{
  input: TakeBackDemandErrorInput;
}>;


export type TakeBackDemandErrorMutation = { readonly __typename: 'Mutation', readonly takeBackDemandError:
    | { readonly __typename: 'DemandKept', readonly id: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type DecideDuplicatePairMutationVariables = Exact<{
  input: DecideDuplicatePairInput;
}>;


export type DecideDuplicatePairMutation = { readonly __typename: 'Mutation', readonly decideDuplicatePair:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type MergePersonsMutationVariables = Exact<{
  input: MergePersonsInput;
}>;


export type MergePersonsMutation = { readonly __typename: 'Mutation', readonly mergePersons:
    | { readonly __typename: 'PersonsMerged', readonly id: string, readonly version: number, readonly state: MergeOutcome }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'PairNotSame', readonly code: RefusalCode }
    | { readonly __typename: 'RecordsMerged', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type SeparatePersonsMutationVariables = Exact<{
  input: SeparatePersonsInput;
}>;


export type SeparatePersonsMutation = { readonly __typename: 'Mutation', readonly separatePersons:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type ReviewOpeningMutationVariables = Exact<{
  input: ReviewOpeningInput;
}>;


export type ReviewOpeningMutation = { readonly __typename: 'Mutation', readonly reviewOpening:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'OpeningReviewForbids', readonly code: RefusalCode, readonly openingReviewStateOfRefusal: OpeningReviewState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type CloseOpeningQuestionMutationVariables = Exact<{
  input: CloseOpeningQuestionInput;
}>;


export type CloseOpeningQuestionMutation = { readonly __typename: 'Mutation', readonly closeOpeningQuestion:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'OpeningReviewForbids', readonly code: RefusalCode, readonly openingReviewStateOfRefusal: OpeningReviewState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type TakeBackOpeningReviewMutationVariables = Exact<{
  input: TakeBackOpeningReviewInput;
}>;


export type TakeBackOpeningReviewMutation = { readonly __typename: 'Mutation', readonly takeBackOpeningReview:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'SecondHolderNeeded', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'OpeningReviewForbids', readonly code: RefusalCode, readonly openingReviewStateOfRefusal: OpeningReviewState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type CloseUnusualRateMutationVariables = Exact<{
  input: CloseUnusualRateInput;
}>;


export type CloseUnusualRateMutation = { readonly __typename: 'Mutation', readonly closeUnusualRate:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type ReopenUnusualRateMutationVariables = Exact<{
  input: ReopenUnusualRateInput;
}>;


export type ReopenUnusualRateMutation = { readonly __typename: 'Mutation', readonly reopenUnusualRate:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type ReceiveRequestMutationVariables = Exact<{
  input: ReceiveRequestInput;
}>;


export type ReceiveRequestMutation = { readonly __typename: 'Mutation', readonly receiveRequest:
    | { readonly __typename: 'RequestReceived', readonly id: string, readonly version: number, readonly number: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ServiceNotRequestable', readonly code: RefusalCode }
    | { readonly __typename: 'ConsentNeeded', readonly code: RefusalCode, readonly consentPurposeOfRefusal: ConsentPurpose }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type AssignRequestMutationVariables = Exact<{
  input: AssignRequestInput;
}>;


export type AssignRequestMutation = { readonly __typename: 'Mutation', readonly assignRequest:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'RequestClosed', readonly code: RefusalCode, readonly closingReasonOfRefusal: ClosingReason }
    | { readonly __typename: 'NotAColleague', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type RecordServiceMutationVariables = Exact<{
  input: RecordServiceInput;
}>;


export type RecordServiceMutation = { readonly __typename: 'Mutation', readonly recordService:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'RequestClosed', readonly code: RefusalCode, readonly closingReasonOfRefusal: ClosingReason }
    | { readonly __typename: 'ServiceNotRequestable', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type TakeOutServiceMutationVariables = Exact<{
  input: TakeOutServiceInput;
}>;


export type TakeOutServiceMutation = { readonly __typename: 'Mutation', readonly takeOutService:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type CloseRequestMutationVariables = Exact<{
  input: CloseRequestInput;
}>;


export type CloseRequestMutation = { readonly __typename: 'Mutation', readonly closeRequest:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'RequestClosed', readonly code: RefusalCode, readonly closingReasonOfRefusal: ClosingReason }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type ReopenRequestMutationVariables = Exact<{
  input: ReopenRequestInput;
}>;


export type ReopenRequestMutation = { readonly __typename: 'Mutation', readonly reopenRequest:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'RequestOpen', readonly code: RefusalCode }
    | { readonly __typename: 'ConsentNeeded', readonly code: RefusalCode, readonly consentPurposeOfRefusal: ConsentPurpose }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type PassOnAnswerMutationVariables = Exact<{
  input: PassOnAnswerInput;
}>;


export type PassOnAnswerMutation = { readonly __typename: 'Mutation', readonly passOnAnswer:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type TakeBackPassingOnMutationVariables = Exact<{
  input: TakeBackPassingOnInput;
}>;


export type TakeBackPassingOnMutation = { readonly __typename: 'Mutation', readonly takeBackPassingOn:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type SendReferralMutationVariables = Exact<{
  input: SendReferralInput;
}>;


export type SendReferralMutation = { readonly __typename: 'Mutation', readonly sendReferral:
    | { readonly __typename: 'ReferralSent', readonly id: string, readonly version: number, readonly number: string }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'NoAgreementInForce', readonly code: RefusalCode }
    | { readonly __typename: 'OfferingNotSuitable', readonly code: RefusalCode }
    | { readonly __typename: 'OfferingNotRead', readonly code: RefusalCode }
    | { readonly __typename: 'DisclosureNotUsable', readonly code: RefusalCode, readonly disclosureNotUsableStateOfRefusal: DisclosureNotUsableState }
    | { readonly __typename: 'RequestClosed', readonly code: RefusalCode, readonly closingReasonOfRefusal: ClosingReason }
    | { readonly __typename: 'AlreadyReferred', readonly referralId: string, readonly number: string, readonly code: RefusalCode }
    | { readonly __typename: 'ContactCannotBeReferred', readonly code: RefusalCode }
    | { readonly __typename: 'ConsentNeeded', readonly code: RefusalCode, readonly consentPurposeOfRefusal: ConsentPurpose }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type AcknowledgeReferralMutationVariables = Exact<{
  input: AcknowledgeReferralInput;
}>;


export type AcknowledgeReferralMutation = { readonly __typename: 'Mutation', readonly acknowledgeReferral:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'ReferralStateForbids', readonly code: RefusalCode, readonly referralStateOfRefusal: ReferralState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type AcceptReferralMutationVariables = Exact<{
  input: AcceptReferralInput;
}>;


export type AcceptReferralMutation = { readonly __typename: 'Mutation', readonly acceptReferral:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'ReferralStateForbids', readonly code: RefusalCode, readonly referralStateOfRefusal: ReferralState }
    | { readonly __typename: 'NoAgreementInForce', readonly code: RefusalCode }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type MoveAppointmentMutationVariables = Exact<{
  input: MoveAppointmentInput;
}>;


export type MoveAppointmentMutation = { readonly __typename: 'Mutation', readonly moveAppointment:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'ReferralStateForbids', readonly code: RefusalCode, readonly referralStateOfRefusal: ReferralState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type DeclineReferralMutationVariables = Exact<{
  input: DeclineReferralInput;
}>;


export type DeclineReferralMutation = { readonly __typename: 'Mutation', readonly declineReferral:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'ReferralStateForbids', readonly code: RefusalCode, readonly referralStateOfRefusal: ReferralState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type ReportServiceMutationVariables = Exact<{
  input: ReportServiceInput;
}>;


export type ReportServiceMutation = { readonly __typename: 'Mutation', readonly reportService:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'ReferralStateForbids', readonly code: RefusalCode, readonly referralStateOfRefusal: ReferralState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type ReportNotServedMutationVariables = Exact<{
  input: ReportNotServedInput;
}>;


export type ReportNotServedMutation = { readonly __typename: 'Mutation', readonly reportNotServed:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'ReferralStateForbids', readonly code: RefusalCode, readonly referralStateOfRefusal: ReferralState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type ConfirmServiceMutationVariables = Exact<{
  input: ConfirmServiceInput;
}>;


export type ConfirmServiceMutation = { readonly __typename: 'Mutation', readonly confirmService:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'ReferralStateForbids', readonly code: RefusalCode, readonly referralStateOfRefusal: ReferralState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type ReportNotConfirmedMutationVariables = Exact<{
  input: ReportNotConfirmedInput;
}>;


export type ReportNotConfirmedMutation = { readonly __typename: 'Mutation', readonly reportNotConfirmed:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'ReferralStateForbids', readonly code: RefusalCode, readonly referralStateOfRefusal: ReferralState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type WithdrawReferralMutationVariables = Exact<{
  input: WithdrawReferralInput;
}>;


export type WithdrawReferralMutation = { readonly __typename: 'Mutation', readonly withdrawReferral:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'ReferralStateForbids', readonly code: RefusalCode, readonly referralStateOfRefusal: ReferralState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export type AnswerSharingNoticeMutationVariables = Exact<{
  input: AnswerSharingNoticeInput;
}>;


export type AnswerSharingNoticeMutation = { readonly __typename: 'Mutation', readonly answerSharingNotice:
    | { readonly __typename: 'Changed', readonly id: string, readonly version: number }
    | { readonly __typename: 'NotFound', readonly code: RefusalCode }
    | { readonly __typename: 'ChangedBySomeoneElse', readonly version: number, readonly code: RefusalCode }
    | { readonly __typename: 'ReferralStateForbids', readonly code: RefusalCode, readonly referralStateOfRefusal: ReferralState }
    | { readonly __typename: 'InvalidInput', readonly code: RefusalCode, readonly issues: ReadonlyArray<{ readonly __typename: 'InputIssue', readonly path: string, readonly problem: string, readonly firstDay: string | null, readonly lastDay: string | null }> }
    | { readonly __typename: 'NotSignedIn', readonly code: RefusalCode }
    | { readonly __typename: 'NotAllowed', readonly code: RefusalCode }
    | { readonly __typename: 'Unavailable', readonly code: RefusalCode }
    | { readonly __typename: 'CommandReused', readonly code: RefusalCode }
    | { readonly __typename: 'NotYetKnown', readonly code: RefusalCode }
   };

export const ReportCapacityDocument = "mutation ReportCapacity($input:ReportCapacityInput!){reportCapacity(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ReportCapacityMutation, ReportCapacityMutationVariables>;

export const SetOpeningHoursDocument = "mutation SetOpeningHours($input:SetOpeningHoursInput!){setOpeningHours(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<SetOpeningHoursMutation, SetOpeningHoursMutationVariables>;

export const SetOfferingHoursDocument = "mutation SetOfferingHours($input:SetOfferingHoursInput!){setOfferingHours(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<SetOfferingHoursMutation, SetOfferingHoursMutationVariables>;

export const AttachOfficerDocument = "mutation AttachOfficer($input:AttachOfficerInput!){attachOfficer(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<AttachOfficerMutation, AttachOfficerMutationVariables>;

export const DetachOfficerDocument = "mutation DetachOfficer($input:DetachOfficerInput!){detachOfficer(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<DetachOfficerMutation, DetachOfficerMutationVariables>;

export const RecordContactDocument = "mutation RecordContact($input:RecordContactInput!){recordContact(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<RecordContactMutation, RecordContactMutationVariables>;

export const RegisterPersonDocument = "mutation RegisterPerson($input:RegisterPersonInput!){registerPerson(input:$input){...on PersonRegistered{id reference __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<RegisterPersonMutation, RegisterPersonMutationVariables>;

export const IdentifyContactDocument = "mutation IdentifyContact($input:IdentifyContactInput!){identifyContact(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<IdentifyContactMutation, IdentifyContactMutationVariables>;

export const RecordConsentDocument = "mutation RecordConsent($input:RecordConsentInput!){recordConsent(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<RecordConsentMutation, RecordConsentMutationVariables>;

export const WithdrawConsentDocument = "mutation WithdrawConsent($input:WithdrawConsentInput!){withdrawConsent(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<WithdrawConsentMutation, WithdrawConsentMutationVariables>;

export const StopSharingDocument = "mutation StopSharing($input:StopSharingInput!){stopSharing(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<StopSharingMutation, StopSharingMutationVariables>;

export const DraftWordingDocument = "mutation DraftWording($input:DraftWordingInput!){draftWording(input:$input){...on WordingKept{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<DraftWordingMutation, DraftWordingMutationVariables>;

export const ConfirmWordingDocument = "mutation ConfirmWording($input:ConfirmWordingInput!){confirmWording(input:$input){...on WordingKept{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ConfirmWordingMutation, ConfirmWordingMutationVariables>;

export const TakeBackWordingDocument = "mutation TakeBackWording($input:TakeBackWordingInput!){takeBackWording(input:$input){...on WordingKept{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<TakeBackWordingMutation, TakeBackWordingMutationVariables>;

export const LiftProtectionDocument = "mutation LiftProtection($input:LiftProtectionInput!){liftProtection(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<LiftProtectionMutation, LiftProtectionMutationVariables>;

export const CorrectPersonDocument = "mutation CorrectPerson($input:CorrectPersonInput!){correctPerson(input:$input){...on PersonCorrected{id state __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<CorrectPersonMutation, CorrectPersonMutationVariables>;

export const CorrectContactDocument = "mutation CorrectContact($input:CorrectContactInput!){correctContact(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<CorrectContactMutation, CorrectContactMutationVariables>;

export const DecideCorrectionDocument = "mutation DecideCorrection($input:DecideCorrectionInput!){decideCorrection(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<DecideCorrectionMutation, DecideCorrectionMutationVariables>;

export const ReviewCorrectionDocument = "mutation ReviewCorrection($input:ReviewCorrectionInput!){reviewCorrection(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ReviewCorrectionMutation, ReviewCorrectionMutationVariables>;

export const UndoCorrectionDocument = "mutation UndoCorrection($input:UndoCorrectionInput!){undoCorrection(input:$input){...on PersonCorrected{id state __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<UndoCorrectionMutation, UndoCorrectionMutationVariables>;

export const AskErasureDocument = "mutation AskErasure($input:AskErasureInput!){askErasure(input:$input){...on ErasureSaid{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<AskErasureMutation, AskErasureMutationVariables>;

export const TakeBackErasureDocument = "mutation TakeBackErasure($input:TakeBackErasureInput!){takeBackErasure(input:$input){...on ErasureSaid{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<TakeBackErasureMutation, TakeBackErasureMutationVariables>;

export const AgreeToErasureDocument = "mutation AgreeToErasure($input:AgreeToErasureInput!){agreeToErasure(input:$input){...on ErasureAgreed{id state __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<AgreeToErasureMutation, AgreeToErasureMutationVariables>;

export const KeepRecordDocument = "mutation KeepRecord($input:KeepRecordInput!){keepRecord(input:$input){...on ErasureSaid{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<KeepRecordMutation, KeepRecordMutationVariables>;

export const EnterInErrorDocument = "mutation EnterInError($input:EnterInErrorInput!){enterInError(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<EnterInErrorMutation, EnterInErrorMutationVariables>;

export const TakeBackErrorDocument = "mutation TakeBackError($input:TakeBackErrorInput!){takeBackError(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<TakeBackErrorMutation, TakeBackErrorMutationVariables>;

export const ReviewErrorDocument = "mutation ReviewError($input:ReviewErrorInput!){reviewError(input:$input){...on ErrorReviewed{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ReviewErrorMutation, ReviewErrorMutationVariables>;

export const RecordEpisodeDocument = "mutation RecordEpisode($input:RecordEpisodeInput!){recordEpisode(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<RecordEpisodeMutation, RecordEpisodeMutationVariables>;

export const CloseEpisodeDocument = "mutation CloseEpisode($input:CloseEpisodeInput!){closeEpisode(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<CloseEpisodeMutation, CloseEpisodeMutationVariables>;

export const AddFamilyMemberDocument = "mutation AddFamilyMember($input:AddFamilyMemberInput!){addFamilyMember(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<AddFamilyMemberMutation, AddFamilyMemberMutationVariables>;

export const CorrectFamilyMemberDocument = "mutation CorrectFamilyMember($input:CorrectFamilyMemberInput!){correctFamilyMember(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<CorrectFamilyMemberMutation, CorrectFamilyMemberMutationVariables>;

export const LinkFamilyMemberDocument = "mutation LinkFamilyMember($input:LinkFamilyMemberInput!){linkFamilyMember(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<LinkFamilyMemberMutation, LinkFamilyMemberMutationVariables>;

export const UnlinkFamilyMemberDocument = "mutation UnlinkFamilyMember($input:UnlinkFamilyMemberInput!){unlinkFamilyMember(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<UnlinkFamilyMemberMutation, UnlinkFamilyMemberMutationVariables>;

export const EndFamilyMemberDocument = "mutation EndFamilyMember($input:EndFamilyMemberInput!){endFamilyMember(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<EndFamilyMemberMutation, EndFamilyMemberMutationVariables>;

export const RecordIdentityDocumentDocument = "mutation RecordIdentityDocument($input:RecordIdentityDocumentInput!){recordIdentityDocument(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<RecordIdentityDocumentMutation, RecordIdentityDocumentMutationVariables>;

export const RecordContactWayDocument = "mutation RecordContactWay($input:RecordContactWayInput!){recordContactWay(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<RecordContactWayMutation, RecordContactWayMutationVariables>;

export const EndContactWayDocument = "mutation EndContactWay($input:EndContactWayInput!){endContactWay(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<EndContactWayMutation, EndContactWayMutationVariables>;

export const RecordOtherNameDocument = "mutation RecordOtherName($input:RecordOtherNameInput!){recordOtherName(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<RecordOtherNameMutation, RecordOtherNameMutationVariables>;

export const RecordMigrationStatusDocument = "mutation RecordMigrationStatus($input:RecordMigrationStatusInput!){recordMigrationStatus(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<RecordMigrationStatusMutation, RecordMigrationStatusMutationVariables>;

export const CorrectMigrationStatusDocument = "mutation CorrectMigrationStatus($input:CorrectMigrationStatusInput!){correctMigrationStatus(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<CorrectMigrationStatusMutation, CorrectMigrationStatusMutationVariables>;

export const EnterMigrationStatusInErrorDocument = "mutation EnterMigrationStatusInError($input:EnterMigrationStatusInErrorInput!){enterMigrationStatusInError(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<EnterMigrationStatusInErrorMutation, EnterMigrationStatusInErrorMutationVariables>;

export const TakeBackMigrationStatusErrorDocument = "mutation TakeBackMigrationStatusError($input:TakeBackMigrationStatusErrorInput!){takeBackMigrationStatusError(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<TakeBackMigrationStatusErrorMutation, TakeBackMigrationStatusErrorMutationVariables>;

export const RecordSpecificNeedDocument = "mutation RecordSpecificNeed($input:RecordSpecificNeedInput!){recordSpecificNeed(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<RecordSpecificNeedMutation, RecordSpecificNeedMutationVariables>;

export const EndSpecificNeedDocument = "mutation EndSpecificNeed($input:EndSpecificNeedInput!){endSpecificNeed(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<EndSpecificNeedMutation, EndSpecificNeedMutationVariables>;

export const CorrectSpecificNeedDocument = "mutation CorrectSpecificNeed($input:CorrectSpecificNeedInput!){correctSpecificNeed(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<CorrectSpecificNeedMutation, CorrectSpecificNeedMutationVariables>;

export const RecordFunctioningDocument = "mutation RecordFunctioning($input:RecordFunctioningInput!){recordFunctioning(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<RecordFunctioningMutation, RecordFunctioningMutationVariables>;

export const CorrectFunctioningDocument = "mutation CorrectFunctioning($input:CorrectFunctioningInput!){correctFunctioning(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<CorrectFunctioningMutation, CorrectFunctioningMutationVariables>;

export const PrepareDisclosureDocument = "mutation PrepareDisclosure($input:PrepareDisclosureInput!){prepareDisclosure(input:$input){...on DisclosurePrepared{id consentId disclosureId __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<PrepareDisclosureMutation, PrepareDisclosureMutationVariables>;

export const AskExceptionDocument = "mutation AskException($input:AskExceptionInput!){askException(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<AskExceptionMutation, AskExceptionMutationVariables>;

export const ApplyExceptionDocument = "mutation ApplyException($input:ApplyExceptionInput!){applyException(input:$input){...on ExceptionApplied{id disclosureId __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ApplyExceptionMutation, ApplyExceptionMutationVariables>;

export const GrantExceptionDocument = "mutation GrantException($input:GrantExceptionInput!){grantException(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<GrantExceptionMutation, GrantExceptionMutationVariables>;

export const RefuseExceptionDocument = "mutation RefuseException($input:RefuseExceptionInput!){refuseException(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<RefuseExceptionMutation, RefuseExceptionMutationVariables>;

export const EndExceptionDocument = "mutation EndException($input:EndExceptionInput!){endException(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<EndExceptionMutation, EndExceptionMutationVariables>;

export const ReviewExceptionDocument = "mutation ReviewException($input:ReviewExceptionInput!){reviewException(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ReviewExceptionMutation, ReviewExceptionMutationVariables>;

export const TellOfExceptionDocument = "mutation TellOfException($input:TellOfExceptionInput!){tellOfException(input:$input){...on Recorded{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<TellOfExceptionMutation, TellOfExceptionMutationVariables>;

export const WriteDemandDocument = "mutation WriteDemand($input:WriteDemandInput!){writeDemand(input:$input){...on DemandKept{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<WriteDemandMutation, WriteDemandMutationVariables>;

export const DecideDemandDocument = "mutation DecideDemand($input:DecideDemandInput!){decideDemand(input:$input){...on DemandKept{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<DecideDemandMutation, DecideDemandMutationVariables>;

export const EnterDemandInErrorDocument = "mutation EnterDemandInError($input:EnterDemandInErrorInput!){enterDemandInError(input:$input){...on DemandKept{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<EnterDemandInErrorMutation, EnterDemandInErrorMutationVariables>;

export const TakeBackDemandErrorDocument = "mutation TakeBackDemandError($input:TakeBackDemandErrorInput!){takeBackDemandError(input:$input){...on DemandKept{id __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<TakeBackDemandErrorMutation, TakeBackDemandErrorMutationVariables>;

export const DecideDuplicatePairDocument = "mutation DecideDuplicatePair($input:DecideDuplicatePairInput!){decideDuplicatePair(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<DecideDuplicatePairMutation, DecideDuplicatePairMutationVariables>;

export const MergePersonsDocument = "mutation MergePersons($input:MergePersonsInput!){mergePersons(input:$input){...on PersonsMerged{id version state __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<MergePersonsMutation, MergePersonsMutationVariables>;

export const SeparatePersonsDocument = "mutation SeparatePersons($input:SeparatePersonsInput!){separatePersons(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<SeparatePersonsMutation, SeparatePersonsMutationVariables>;

export const ReviewOpeningDocument = "mutation ReviewOpening($input:ReviewOpeningInput!){reviewOpening(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ReviewOpeningMutation, ReviewOpeningMutationVariables>;

export const CloseOpeningQuestionDocument = "mutation CloseOpeningQuestion($input:CloseOpeningQuestionInput!){closeOpeningQuestion(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<CloseOpeningQuestionMutation, CloseOpeningQuestionMutationVariables>;

export const TakeBackOpeningReviewDocument = "mutation TakeBackOpeningReview($input:TakeBackOpeningReviewInput!){takeBackOpeningReview(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<TakeBackOpeningReviewMutation, TakeBackOpeningReviewMutationVariables>;

export const CloseUnusualRateDocument = "mutation CloseUnusualRate($input:CloseUnusualRateInput!){closeUnusualRate(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<CloseUnusualRateMutation, CloseUnusualRateMutationVariables>;

export const ReopenUnusualRateDocument = "mutation ReopenUnusualRate($input:ReopenUnusualRateInput!){reopenUnusualRate(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ReopenUnusualRateMutation, ReopenUnusualRateMutationVariables>;

export const ReceiveRequestDocument = "mutation ReceiveRequest($input:ReceiveRequestInput!){receiveRequest(input:$input){...on RequestReceived{id version number __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ReceiveRequestMutation, ReceiveRequestMutationVariables>;

export const AssignRequestDocument = "mutation AssignRequest($input:AssignRequestInput!){assignRequest(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<AssignRequestMutation, AssignRequestMutationVariables>;

export const RecordServiceDocument = "mutation RecordService($input:RecordServiceInput!){recordService(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<RecordServiceMutation, RecordServiceMutationVariables>;

export const TakeOutServiceDocument = "mutation TakeOutService($input:TakeOutServiceInput!){takeOutService(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<TakeOutServiceMutation, TakeOutServiceMutationVariables>;

export const CloseRequestDocument = "mutation CloseRequest($input:CloseRequestInput!){closeRequest(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<CloseRequestMutation, CloseRequestMutationVariables>;

export const ReopenRequestDocument = "mutation ReopenRequest($input:ReopenRequestInput!){reopenRequest(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ReopenRequestMutation, ReopenRequestMutationVariables>;

export const PassOnAnswerDocument = "mutation PassOnAnswer($input:PassOnAnswerInput!){passOnAnswer(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<PassOnAnswerMutation, PassOnAnswerMutationVariables>;

export const TakeBackPassingOnDocument = "mutation TakeBackPassingOn($input:TakeBackPassingOnInput!){takeBackPassingOn(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<TakeBackPassingOnMutation, TakeBackPassingOnMutationVariables>;

export const SendReferralDocument = "mutation SendReferral($input:SendReferralInput!){sendReferral(input:$input){...on ReferralSent{id version number __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<SendReferralMutation, SendReferralMutationVariables>;

export const AcknowledgeReferralDocument = "mutation AcknowledgeReferral($input:AcknowledgeReferralInput!){acknowledgeReferral(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<AcknowledgeReferralMutation, AcknowledgeReferralMutationVariables>;

export const AcceptReferralDocument = "mutation AcceptReferral($input:AcceptReferralInput!){acceptReferral(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<AcceptReferralMutation, AcceptReferralMutationVariables>;

export const MoveAppointmentDocument = "mutation MoveAppointment($input:MoveAppointmentInput!){moveAppointment(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<MoveAppointmentMutation, MoveAppointmentMutationVariables>;

export const DeclineReferralDocument = "mutation DeclineReferral($input:DeclineReferralInput!){declineReferral(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<DeclineReferralMutation, DeclineReferralMutationVariables>;

export const ReportServiceDocument = "mutation ReportService($input:ReportServiceInput!){reportService(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ReportServiceMutation, ReportServiceMutationVariables>;

export const ReportNotServedDocument = "mutation ReportNotServed($input:ReportNotServedInput!){reportNotServed(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ReportNotServedMutation, ReportNotServedMutationVariables>;

export const ConfirmServiceDocument = "mutation ConfirmService($input:ConfirmServiceInput!){confirmService(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ConfirmServiceMutation, ConfirmServiceMutationVariables>;

export const ReportNotConfirmedDocument = "mutation ReportNotConfirmed($input:ReportNotConfirmedInput!){reportNotConfirmed(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<ReportNotConfirmedMutation, ReportNotConfirmedMutationVariables>;

export const WithdrawReferralDocument = "mutation WithdrawReferral($input:WithdrawReferralInput!){withdrawReferral(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<WithdrawReferralMutation, WithdrawReferralMutationVariables>;

export const AnswerSharingNoticeDocument = "mutation AnswerSharingNotice($input:AnswerSharingNoticeInput!){answerSharingNotice(input:$input){...on Changed{id version __typename}...RefusalFacts __typename}}fragment RefusalFacts on Refusal{code ...on AlreadyReferred{referralId number __typename}...on ChangedBySomeoneElse{version __typename}...on ChangedMeanwhile{recordedFieldOfRefusal:fields __typename}...on ConsentNeeded{consentPurposeOfRefusal:purpose __typename}...on CorrectionStateForbids{correctionStateOfRefusal:state __typename}...on CountryNotNamed{country __typename}...on DisclosureNotUsable{disclosureNotUsableStateOfRefusal:state __typename}...on ExceptionNotOffered{exceptionNotOfferedBecauseOfRefusal:because __typename}...on ExceptionStateForbids{exceptionStateOfRefusal:state __typename}...on GroundNotOffered{groundOfRefusal:ground __typename}...on InvalidInput{issues{path problem firstDay lastDay __typename}__typename}...on JurisdictionNotHeld{jurisdiction __typename}...on OpeningReviewForbids{openingReviewStateOfRefusal:state __typename}...on ReferralStateForbids{referralStateOfRefusal:state __typename}...on RequestClosed{closingReasonOfRefusal:reason __typename}...on TooManySearches{until __typename}...on ViewNotClosed{nextCloseAt __typename}...on WordingStateForbids{wordingStateOfRefusal:state __typename}__typename}" as unknown as TypedDocumentNode<AnswerSharingNoticeMutation, AnswerSharingNoticeMutationVariables>;
