// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A country as ISO 3166-1 alpha-2, or `IO` where an international organisation's own rules apply. */
  Country: { input: string; output: string; }
  /** A day of the calendar, `YYYY-MM-DD`, of the years 1900 to 2100. */
  Day: { input: string; output: string; }
  /** A moment in ISO 8601 with `Z`. */
  Instant: { input: string; output: string; }
  /** A language as BCP 47, with a script where it matters: `tg`, `uz-Cyrl`. */
  Language: { input: string; output: string; }
  /** A service of the taxonomy, such as `LEG-01`; in answers also `restricted`, where the service itself must not be told. */
  ServiceCode: { input: string; output: string; }
  /** A time zone of the IANA database: `Europe/Moscow`. */
  TimeZone: { input: string; output: string; }
  /** What a clock at a place shows, `YYYY-MM-DDTHH:MM`; which place is said beside it. */
  WallTime: { input: string; output: string; }
};

export type AcceptReferralInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly appointmentAt?: InputMaybe<Scalars['Instant']['input']>;
  readonly appointmentClock?: InputMaybe<Scalars['WallTime']['input']>;
  readonly appointmentZone?: InputMaybe<Scalars['TimeZone']['input']>;
  readonly appointmentPlace?: InputMaybe<Scalars['String']['input']>;
};

export type AcceptReferralResult = Changed | NotFound | ChangedBySomeoneElse | ReferralStateForbids | NoAgreementInForce | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type AccessLevel =
  | 'OPEN'
  | 'AUDITED'
  | 'PROTECTED'
  | 'SEALED';

export type AccessLog = {
  readonly __typename: 'AccessLog';
  /** The latest first. */
  readonly readings: ReadonlyArray<AccessLogReading>;
  /** There were more than are listed: other days show them. */
  readonly more: Scalars['Boolean']['output'];
  readonly interfaceLanguage: Scalars['Language']['output'];
  readonly mayBePrinted: Scalars['Boolean']['output'];
  /** The caller may ask for the other part, whether anything is in it or not. */
  readonly hasProtectedPart: Scalars['Boolean']['output'];
};

export type AccessLogPart =
  | 'PLAIN'
  | 'PROTECTED';

/** That a record was read on a day. It names no member of staff. */
export type AccessLogReading = {
  readonly __typename: 'AccessLogReading';
  readonly day: Scalars['Day']['output'];
  readonly kind: ReadingKind;
  /** Of staff, the roles they had then; empty where that was not kept, and of a receiver. */
  readonly roles: ReadonlyArray<Role>;
  /** Of a receiver: which of what was agreed. */
  readonly fields: ReadonlyArray<DisclosedField>;
  /** Of a receiver. */
  readonly ground?: Maybe<Ground>;
  readonly because?: Maybe<OpeningBecause>;
  readonly centre?: Maybe<Organisation>;
  readonly receiver?: Maybe<Organisation>;
};

export type AccessLogResult = AccessLog | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type AcknowledgeReferralInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type AcknowledgeReferralResult = Changed | NotFound | ChangedBySomeoneElse | ReferralStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type AddFamilyMemberInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly tie: FamilyTie;
  readonly ageBand: AgeBand;
  readonly whereabouts: FamilyWhereabouts;
  /** Where they live, if apart. */
  readonly country?: InputMaybe<Scalars['Country']['input']>;
};

export type AddFamilyMemberResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

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
  readonly commandId: Scalars['ID']['input'];
  readonly erasureId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type AgreeToErasureResult = ErasureAgreed | NotFound | ChangedBySomeoneElse | SecondHolderNeeded | RequestOpen | RecordsMerged | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type Agreed = {
  readonly __typename: 'Agreed';
  readonly summary: Scalars['String']['output'];
  readonly name?: Maybe<PersonName>;
  readonly birth?: Maybe<PartialDate>;
  readonly nationality?: Maybe<Scalars['Country']['output']>;
  readonly phone?: Maybe<Phone>;
  readonly corridor?: Maybe<Corridor>;
  readonly need: Need;
};

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

export type AlreadyReferred = Refusal & {
  readonly __typename: 'AlreadyReferred';
  readonly code: RefusalCode;
  readonly referralId: Scalars['ID']['output'];
  readonly number: Scalars['String']['output'];
};

export type AnswerPassedOn = {
  readonly __typename: 'AnswerPassedOn';
  readonly referralId: Scalars['ID']['output'];
  readonly referralVersion: Scalars['Int']['output'];
  readonly answer: PartnerAnswer;
  readonly recordedAt: Scalars['Instant']['output'];
  readonly recordedBy?: Maybe<StaffName>;
};

export type AnswerSharingNoticeInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly answer: SharingNoticeAnswer;
};

export type AnswerSharingNoticeResult = Changed | NotFound | ChangedBySomeoneElse | ReferralStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type AnswerToPassOn = {
  readonly __typename: 'AnswerToPassOn';
  readonly referralId: Scalars['ID']['output'];
  readonly referralVersion: Scalars['Int']['output'];
  readonly answer: PartnerAnswer;
};

export type ApplyExceptionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly receiverId: Scalars['ID']['input'];
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly summary: Scalars['String']['input'];
  /** For how many hours, from when it is granted. */
  readonly hours: Scalars['Int']['input'];
  /** Why; it stays in registration. */
  readonly why: Scalars['String']['input'];
};

export type ApplyExceptionResult = ExceptionApplied | NotFound | ConsentNeeded | PhoneNotSafe | ExceptionNotOffered | ExceptionOpen | SaidNoToReceiver | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type AskErasureInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly because: ErasureBecause;
  readonly identityChecked: IdentityChecked;
  readonly askedOn: Scalars['Day']['input'];
};

export type AskErasureResult = ErasureSaid | NotFound | ErasureOpen | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type AskExceptionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly receiverId: Scalars['ID']['input'];
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly summary: Scalars['String']['input'];
  /** For how many hours, from when it is granted. */
  readonly hours: Scalars['Int']['input'];
  /** Why; it stays in registration. */
  readonly why: Scalars['String']['input'];
  readonly ground: ExceptionGround;
  readonly article?: InputMaybe<Scalars['String']['input']>;
};

export type AskExceptionResult = Recorded | NotFound | ConsentNeeded | PhoneNotSafe | ExceptionNotOffered | ExceptionOpen | SaidNoToReceiver | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type AssignRequestInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  /** Null gives the request back to everybody. */
  readonly staffId?: InputMaybe<Scalars['ID']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
};

export type AssignRequestResult = Changed | NotFound | ChangedBySomeoneElse | RequestClosed | NotAColleague | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type Assignee = {
  readonly __typename: 'Assignee';
  readonly id: Scalars['ID']['output'];
  readonly staff?: Maybe<StaffName>;
};

export type AttachOfficerInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly offeringId: Scalars['ID']['input'];
  readonly staffId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type AttachOfficerResult = Changed | NotFound | ChangedBySomeoneElse | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** What an authority demanded, and what became of it. */
export type AuthorityDemand = {
  readonly __typename: 'AuthorityDemand';
  readonly id: Scalars['ID']['output'];
  readonly centreId: Scalars['ID']['output'];
  readonly authority: AuthorityKind;
  readonly office: Scalars['String']['output'];
  readonly reference?: Maybe<Scalars['String']['output']>;
  readonly receivedOn: Scalars['Day']['output'];
  readonly channel: DemandChannel;
  readonly asked: ReadonlyArray<DemandedThing>;
  /** Whether the number of a card was written down. */
  readonly isAboutSomebody: Scalars['Boolean']['output'];
  /** That number, for the data-protection officer only. */
  readonly aboutReference?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly writtenAt: Scalars['Instant']['output'];
  /** The latest first: it holds. */
  readonly decisions: ReadonlyArray<DecidedDemand>;
  readonly inErrorBecause?: Maybe<EnteredInErrorBecause>;
  readonly may: ReadonlyArray<DemandAction>;
  readonly centre?: Maybe<Organisation>;
  readonly staff?: Maybe<StaffName>;
};

/** Demands of authorities, the latest first. */
export type AuthorityDemandConnection = {
  readonly __typename: 'AuthorityDemandConnection';
  readonly rows: ReadonlyArray<AuthorityDemand>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
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

export type CannotReceiveReason =
  | 'NOBODY_READS_IT';

/** The thing a command changed, with its new version. */
export type Changed = {
  readonly __typename: 'Changed';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
};

export type ChangedBySomeoneElse = Refusal & {
  readonly __typename: 'ChangedBySomeoneElse';
  readonly code: RefusalCode;
  readonly version: Scalars['Int']['output'];
};

/** These hold something else by now than what was corrected: nothing was written. */
export type ChangedMeanwhile = Refusal & {
  readonly __typename: 'ChangedMeanwhile';
  readonly code: RefusalCode;
  readonly fields: ReadonlyArray<RecordedField>;
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
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly episodeId: Scalars['ID']['input'];
  readonly to?: InputMaybe<PartialDateInput>;
  readonly returnKind?: InputMaybe<ReturnKind>;
};

export type CloseEpisodeResult = Recorded | NotFound | ChangedMeanwhile | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type CloseOpeningQuestionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly reviewId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly outcome: OversightOutcome;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type CloseOpeningQuestionResult = Changed | NotFound | SecondHolderNeeded | ChangedBySomeoneElse | OpeningReviewForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type CloseRequestInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly reason: ClosingReason;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
};

export type CloseRequestResult = Changed | NotFound | ChangedBySomeoneElse | RequestClosed | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type CloseUnusualRateInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly rateId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly outcome: OversightOutcome;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type CloseUnusualRateResult = Changed | NotFound | ChangedBySomeoneElse | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type ClosedView = {
  readonly __typename: 'ClosedView';
  readonly view: ViewName;
  readonly measure: Measure;
  readonly dimensions: ReadonlyArray<Dimension>;
  readonly closedOn: Scalars['Day']['output'];
  readonly closedAt: Scalars['Instant']['output'];
  readonly cells: ReadonlyArray<ReportCell>;
};

export type ClosedViewInput = {
  readonly view: ViewName;
  readonly measure: Measure;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
};

export type ClosedViewResult = ClosedView | ViewNotClosed | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

/** What becomes of the referral: none was sent, it is withdrawn, or the partner goes on without reading anything. */
export type ClosingBecomes =
  | 'NOTHING_WAS_SENT'
  | 'REFERRAL_WITHDRAWN'
  | 'SERVICE_GOES_ON';

/** What a receiver reads no more. */
export type ClosingDisclosure = {
  readonly __typename: 'ClosingDisclosure';
  readonly id: Scalars['ID']['output'];
  readonly becomes: ClosingBecomes;
  readonly receiver?: Maybe<Organisation>;
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

export type Colleague = {
  readonly __typename: 'Colleague';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly roles: ReadonlyArray<Role>;
  readonly centreId?: Maybe<Scalars['ID']['output']>;
};

export type ColleagueConnection = {
  readonly __typename: 'ColleagueConnection';
  readonly rows: ReadonlyArray<Colleague>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** The command id was used before with another input. */
export type CommandReused = Refusal & {
  readonly __typename: 'CommandReused';
  readonly code: RefusalCode;
};

export type ComparedField =
  | 'NAME'
  | 'BIRTH'
  | 'SEX'
  | 'NATIONALITY'
  | 'PHONE'
  | 'DOCUMENT';

export type ConcludeAgreementInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly controllerId: Scalars['ID']['input'];
  readonly receiverId: Scalars['ID']['input'];
  readonly validFrom: Scalars['Day']['input'];
  readonly validTo?: InputMaybe<Scalars['Day']['input']>;
  readonly retentionDays: Scalars['Int']['input'];
  readonly breachContact: Scalars['String']['input'];
  readonly onwardTransfer: Scalars['Boolean']['input'];
};

export type ConcludeAgreementResult = Changed | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type ConfirmServiceInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type ConfirmServiceResult = Changed | NotFound | ChangedBySomeoneElse | ReferralStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type ConfirmWordingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly versionId: Scalars['ID']['input'];
  /** Who confirms says that they speak the language, or nothing is confirmed. */
  readonly speaksLanguage: Scalars['Boolean']['input'];
};

export type ConfirmWordingResult = WordingKept | NotFound | SecondHolderNeeded | WordingStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type Consent = {
  readonly __typename: 'Consent';
  readonly id: Scalars['ID']['output'];
  readonly purpose: ConsentPurpose;
  readonly receiverId?: Maybe<Scalars['ID']['output']>;
  readonly decision: ConsentState;
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly decidedOn: Scalars['Day']['output'];
  readonly validUntil?: Maybe<Scalars['Day']['output']>;
  /** Its last day is near, and nobody has asked anew. */
  readonly askAgain: Scalars['Boolean']['output'];
  readonly mode: ConsentMode;
  readonly witnessRole?: Maybe<WitnessRole>;
  readonly interpreter: InterpreterKind;
  readonly disclosureId?: Maybe<Scalars['ID']['output']>;
  readonly disclosureState?: Maybe<DisclosureState>;
  readonly receiver?: Maybe<Organisation>;
};

export type ConsentDecision =
  | 'GIVEN'
  | 'REFUSED';

/** How a person said yes or no. */
export type ConsentDecisionInput = {
  readonly decision: ConsentDecision;
  readonly givenBy: ConsentGivenBy;
  readonly relation?: InputMaybe<Scalars['String']['input']>;
  readonly childAssent?: InputMaybe<Scalars['Boolean']['input']>;
  readonly mode: ConsentMode;
  /** Needed for a thumbprint or a spoken answer, with who that is. */
  readonly witness?: InputMaybe<Scalars['String']['input']>;
  readonly witnessRole?: InputMaybe<WitnessRole>;
  /** Where the recording of an answer is kept; needed where there is one. */
  readonly recording?: InputMaybe<Scalars['String']['input']>;
  readonly interpreter: InterpreterKind;
  readonly wordingId: Scalars['String']['input'];
  readonly wordingLanguage: Scalars['Language']['input'];
  readonly named?: InputMaybe<WordingPartiesInput>;
  readonly validUntil?: InputMaybe<Scalars['Day']['input']>;
};

/** What somebody said to a purpose, without who and without words. */
export type ConsentEntry = {
  readonly __typename: 'ConsentEntry';
  /** Of this row of the ledger, and of nothing else. */
  readonly id: Scalars['ID']['output'];
  /** Tells records apart, and names nobody. */
  readonly subject: Scalars['String']['output'];
  readonly purpose: ConsentPurpose;
  readonly decision: ConsentState;
  readonly ground: Ground;
  readonly givenBy: ConsentGivenBy;
  readonly mode: ConsentMode;
  readonly decidedOn: Scalars['Day']['output'];
  readonly validUntil?: Maybe<Scalars['Day']['output']>;
  readonly endedOn?: Maybe<Scalars['Day']['output']>;
  /** It was entered in error, and does not count. */
  readonly inError: Scalars['Boolean']['output'];
  readonly recordedAt: Scalars['Instant']['output'];
  readonly receiver?: Maybe<Organisation>;
  /** The roles, today, of who wrote it down; none where they are no longer on the staff. */
  readonly recordedByRoles: ReadonlyArray<Role>;
};

/** A yes or no with everything that shows how it came about. */
export type ConsentEvidence = {
  readonly __typename: 'ConsentEvidence';
  readonly id: Scalars['ID']['output'];
  /** The number on the card of the person. */
  readonly reference: Scalars['String']['output'];
  readonly name: PersonName;
  readonly purpose: ConsentPurpose;
  readonly decision: ConsentState;
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly countries: ReadonlyArray<Scalars['Country']['output']>;
  readonly givenBy: ConsentGivenBy;
  readonly relation?: Maybe<Scalars['String']['output']>;
  readonly childAssent?: Maybe<Scalars['Boolean']['output']>;
  readonly mode: ConsentMode;
  readonly witness?: Maybe<Scalars['String']['output']>;
  readonly witnessRole?: Maybe<WitnessRole>;
  readonly recording?: Maybe<Scalars['String']['output']>;
  readonly interpreter: InterpreterKind;
  readonly wordingId: Scalars['String']['output'];
  readonly wordingLanguage: Scalars['Language']['output'];
  /** As it was shown; null where it was not kept. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the text. */
  readonly hash: Scalars['String']['output'];
  readonly decidedOn: Scalars['Day']['output'];
  readonly validUntil?: Maybe<Scalars['Day']['output']>;
  readonly endedOn?: Maybe<Scalars['Day']['output']>;
  readonly recordedAt: Scalars['Instant']['output'];
  /** No paper is made of what only protection may know of. */
  readonly mayBePrinted: Scalars['Boolean']['output'];
  readonly centre?: Maybe<Organisation>;
  readonly receiver?: Maybe<Organisation>;
};

export type ConsentEvidenceResult = ConsentEvidence | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type ConsentGivenBy =
  | 'SELF'
  | 'PARENT'
  | 'GUARDIAN'
  | 'REPRESENTATIVE';

/** What was said to each purpose, the latest first. */
export type ConsentLedgerConnection = {
  readonly __typename: 'ConsentLedgerConnection';
  readonly rows: ReadonlyArray<ConsentEntry>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type ConsentMode =
  | 'WRITTEN'
  | 'THUMBPRINT'
  | 'VERBAL'
  | 'ELECTRONIC'
  | 'AUDIO';

export type ConsentNeeded = Refusal & {
  readonly __typename: 'ConsentNeeded';
  readonly code: RefusalCode;
  readonly purpose: ConsentPurpose;
};

export type ConsentNotInForce = Refusal & {
  readonly __typename: 'ConsentNotInForce';
  readonly code: RefusalCode;
};

export type ConsentPurpose =
  | 'CARE'
  | 'STATISTICS'
  | 'FOLLOW_UP'
  | 'RESEARCH'
  | 'FAMILY'
  | 'SHARING';

export type ConsentState =
  | 'GIVEN'
  | 'REFUSED'
  | 'WITHDRAWN'
  | 'EXPIRED';

export type ConsentWording = {
  readonly __typename: 'ConsentWording';
  readonly id: Scalars['ID']['output'];
  readonly purpose: ConsentPurpose;
  readonly language: Scalars['Language']['output'];
  readonly text: Scalars['String']['output'];
  readonly hash: Scalars['String']['output'];
};

export type Contact = {
  readonly __typename: 'Contact';
  readonly id: Scalars['ID']['output'];
  readonly reference: Scalars['String']['output'];
  readonly channel: Channel;
  readonly language: Scalars['Language']['output'];
  readonly sex: Sex;
  readonly ageBand: AgeBand;
  readonly stage?: Maybe<Stage>;
  readonly topic: Topic;
  readonly centreId: Scalars['ID']['output'];
  readonly recordedOn: Scalars['Day']['output'];
  readonly personId?: Maybe<Scalars['ID']['output']>;
  readonly may: ReadonlyArray<ContactAction>;
  readonly centre?: Maybe<Organisation>;
  readonly person?: Maybe<PersonLine>;
  readonly requests?: Maybe<RequestConnection>;
  readonly timeline?: Maybe<TimelineConnection>;
};


export type ContactRequestsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type ContactTimelineArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type ContactAction =
  | 'CORRECT'
  | 'ENTER_IN_ERROR';

export type ContactAlreadyIdentified = Refusal & {
  readonly __typename: 'ContactAlreadyIdentified';
  readonly code: RefusalCode;
};

export type ContactCannotBeReferred = Refusal & {
  readonly __typename: 'ContactCannotBeReferred';
  readonly code: RefusalCode;
};

export type ContactCorrectionsResult = CorrectionConnection | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type ContactLine = {
  readonly __typename: 'ContactLine';
  readonly id: Scalars['ID']['output'];
  readonly reference: Scalars['String']['output'];
};

export type ContactResult = Contact | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

/** A way to reach a person besides the phone of their record, with its own rule of what is safe. It is shared with nobody. */
export type ContactWay = {
  readonly __typename: 'ContactWay';
  readonly kind: ContactWayKind;
  /** A number, which is kept in E.164, an e-mail address, or the name there. */
  readonly reachedAt: Scalars['String']['output'];
  readonly whose: PhoneOwner;
  readonly safe: PhoneSafety;
  readonly hours?: Maybe<Scalars['String']['output']>;
  readonly sayYouAre?: Maybe<Scalars['String']['output']>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly preferred: PreferredWay;
  /** The day from which it is not used any more; null while it is. */
  readonly until?: Maybe<Scalars['Day']['output']>;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type ContactWayChangeInput = {
  readonly entryId: Scalars['ID']['input'];
  readonly from: ContactWayInput;
  readonly to: ContactWayInput;
};

/** A way to reach a person besides the phone of their record, with its own rule of what is safe. It is shared with nobody. */
export type ContactWayInput = {
  readonly kind: ContactWayKind;
  /** A number, which is kept in E.164, an e-mail address, or the name there. */
  readonly reachedAt: Scalars['String']['input'];
  readonly whose: PhoneOwner;
  readonly safe: PhoneSafety;
  readonly hours?: InputMaybe<Scalars['String']['input']>;
  readonly sayYouAre?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly preferred: PreferredWay;
  /** The day from which it is not used any more; null while it is. */
  readonly until?: InputMaybe<Scalars['Day']['input']>;
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
  readonly commandId: Scalars['ID']['input'];
  readonly contactId: Scalars['ID']['input'];
  readonly because: CorrectionReason;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly channel?: InputMaybe<ChannelChangeInput>;
  readonly language?: InputMaybe<LanguageChangeInput>;
  readonly sex?: InputMaybe<SexChangeInput>;
  readonly ageBand?: InputMaybe<AgeBandChangeInput>;
  readonly stage?: InputMaybe<StageChangeInput>;
  readonly topic?: InputMaybe<TopicChangeInput>;
};

export type CorrectContactResult = Recorded | NotFound | ChangedMeanwhile | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type CorrectFamilyMemberInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly because: CorrectionReason;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly from: FamilyFactsInput;
  readonly to: FamilyFactsInput;
};

export type CorrectFamilyMemberResult = Recorded | NotFound | FamilyChanged | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type CorrectFunctioningInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly answersId: Scalars['ID']['input'];
  readonly because: CorrectionReason;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly from: FunctioningAnswersInput;
  readonly to: FunctioningAnswersInput;
};

export type CorrectFunctioningResult = Recorded | NotFound | NeedChanged | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type CorrectMigrationStatusInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly statusId: Scalars['ID']['input'];
  readonly because: CorrectionReason;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly from: MigrationStatusFactsInput;
  readonly to: MigrationStatusFactsInput;
};

export type CorrectMigrationStatusResult = Recorded | NotFound | StatusChanged | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type CorrectPersonInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly because: CorrectionReason;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<NameChangeInput>;
  readonly birth?: InputMaybe<BirthChangeInput>;
  readonly sex?: InputMaybe<SexChangeInput>;
  readonly nationality?: InputMaybe<NationalityChangeInput>;
  readonly relation?: InputMaybe<RelationChangeInput>;
  readonly spokenLanguages?: InputMaybe<SpokenLanguagesChangeInput>;
  readonly interfaceLanguage?: InputMaybe<InterfaceLanguageChangeInput>;
  readonly interpreterLanguage?: InputMaybe<InterpreterLanguageChangeInput>;
  readonly phone?: InputMaybe<PhoneChangeInput>;
  readonly episode?: InputMaybe<EpisodeChangeInput>;
  readonly document?: InputMaybe<DocumentChangeInput>;
  readonly contactWay?: InputMaybe<ContactWayChangeInput>;
  readonly otherName?: InputMaybe<OtherNameChangeInput>;
};

export type CorrectPersonResult = PersonCorrected | NotFound | ChangedMeanwhile | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type CorrectSpecificNeedInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly needId: Scalars['ID']['input'];
  readonly because: CorrectionReason;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly from: SpecificNeedFactsInput;
  readonly to: SpecificNeedFactsInput;
};

export type CorrectSpecificNeedResult = Recorded | NotFound | NeedChanged | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** Why something was put right, why a protection was lifted, or that an earlier correction was undone. */
export type CorrectedBecause =
  | 'MISHEARD'
  | 'MISTYPED'
  | 'PAPER_SEEN'
  | 'TOLD_ANEW'
  | 'HAS_CHANGED'
  | 'OTHER'
  | 'ANSWERED_FOR'
  | 'IS_ADULT'
  | 'UNDONE';

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

/** What of a person or a contact was put right, or shall be: why, by whom and when. */
export type Correction = {
  readonly __typename: 'Correction';
  readonly id: Scalars['ID']['output'];
  readonly state: CorrectionState;
  readonly because: CorrectedBecause;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly recordedAt: Scalars['Instant']['output'];
  readonly occurredOn: Scalars['Day']['output'];
  /** What it is about. */
  readonly fields: ReadonlyArray<CorrectedField>;
  readonly from: RecordedFacts;
  readonly to: RecordedFacts;
  /** The correction that this one undid. */
  readonly undoes?: Maybe<Scalars['ID']['output']>;
  readonly decidedAt?: Maybe<Scalars['Instant']['output']>;
  readonly decisionNote?: Maybe<Scalars['String']['output']>;
  readonly reviewedAt?: Maybe<Scalars['Instant']['output']>;
  readonly may: ReadonlyArray<CorrectionAction>;
  readonly staff?: Maybe<StaffName>;
  readonly decidedBy?: Maybe<StaffName>;
  readonly reviewedBy?: Maybe<StaffName>;
};

export type CorrectionAction =
  | 'DECIDE'
  | 'TAKE_BACK'
  | 'REVIEW'
  | 'UNDO';

/** Newest first. */
export type CorrectionConnection = {
  readonly __typename: 'CorrectionConnection';
  readonly rows: ReadonlyArray<Correction>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
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

export type CorrectionStateForbids = Refusal & {
  readonly __typename: 'CorrectionStateForbids';
  readonly code: RefusalCode;
  readonly state: CorrectionState;
};

export type CorrectionToLookAt = {
  readonly __typename: 'CorrectionToLookAt';
  readonly id: Scalars['ID']['output'];
  /** Of whom it is, or null where it is of a contact. */
  readonly person?: Maybe<PersonLine>;
  readonly contact?: Maybe<ContactLine>;
  readonly state: CorrectionState;
  readonly because: CorrectedBecause;
  readonly fields: ReadonlyArray<CorrectedField>;
  readonly recordedAt: Scalars['Instant']['output'];
  readonly occurredOn: Scalars['Day']['output'];
  readonly may: ReadonlyArray<CorrectionAction>;
  readonly staff?: Maybe<StaffName>;
};

export type CorrectionToLookAtConnection = {
  readonly __typename: 'CorrectionToLookAtConnection';
  readonly rows: ReadonlyArray<CorrectionToLookAt>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type Corridor = {
  readonly __typename: 'Corridor';
  readonly origin: Scalars['Country']['output'];
  readonly destination?: Maybe<Scalars['Country']['output']>;
  readonly stage: Stage;
};

export type CountryNotNamed = Refusal & {
  readonly __typename: 'CountryNotNamed';
  readonly code: RefusalCode;
  readonly country: Scalars['Country']['output'];
};

export type CountryTotals = {
  readonly __typename: 'CountryTotals';
  readonly country: Scalars['Country']['output'];
  readonly contacts: Scalars['Int']['output'];
  readonly people: Scalars['Int']['output'];
  readonly services: Scalars['Int']['output'];
  readonly referrals: Scalars['Int']['output'];
  readonly asOf: Scalars['Instant']['output'];
};

export type DatePrecision =
  | 'DAY'
  | 'MONTH'
  | 'YEAR'
  | 'ESTIMATED'
  | 'UNKNOWN';

export type DecideCorrectionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly correctionId: Scalars['ID']['input'];
  readonly decision: CorrectionDecision;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type DecideCorrectionResult = Recorded | NotFound | SecondHolderNeeded | CorrectionStateForbids | ChangedMeanwhile | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type DecideDemandInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly demandId: Scalars['ID']['input'];
  readonly decision: DemandDecision;
  readonly answeredWith: ReadonlyArray<DemandedThing>;
  readonly article?: InputMaybe<Scalars['String']['input']>;
  readonly note: Scalars['String']['input'];
  readonly decidedOn: Scalars['Day']['input'];
};

export type DecideDemandResult = DemandKept | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type DecideDuplicatePairInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly pairId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly decision: PairDecision;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type DecideDuplicatePairResult = Changed | NotFound | ChangedBySomeoneElse | SecondHolderNeeded | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** What became of a demand. */
export type DecidedDemand = {
  readonly __typename: 'DecidedDemand';
  readonly id: Scalars['ID']['output'];
  readonly decision: DemandDecision;
  readonly answeredWith: ReadonlyArray<DemandedThing>;
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly note: Scalars['String']['output'];
  readonly decidedOn: Scalars['Day']['output'];
  readonly at: Scalars['Instant']['output'];
  readonly staff?: Maybe<StaffName>;
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
  readonly commandId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly code: DeclineCode;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type DeclineReferralResult = Changed | NotFound | ChangedBySomeoneElse | ReferralStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type DeliveredService = {
  readonly __typename: 'DeliveredService';
  readonly id: Scalars['ID']['output'];
  readonly serviceCode: Scalars['ServiceCode']['output'];
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly givenOn: Scalars['Day']['output'];
  readonly recordedAt: Scalars['Instant']['output'];
  readonly recordedBy?: Maybe<StaffName>;
};

export type DemandAction =
  | 'DECIDE'
  | 'ENTER_IN_ERROR'
  | 'TAKE_BACK_ERROR';

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

/** A demand in the register of demands. */
export type DemandKept = {
  readonly __typename: 'DemandKept';
  readonly id: Scalars['ID']['output'];
};

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
  readonly commandId: Scalars['ID']['input'];
  readonly offeringId: Scalars['ID']['input'];
  readonly staffId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type DetachOfficerResult = Changed | NotFound | ChangedBySomeoneElse | LastReader | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type Dimension =
  | 'COUNTRY'
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR'
  | 'CENTRE'
  | 'SEX'
  | 'AGE_BAND'
  | 'SERVICE';

export type DirectoryAction =
  | 'SET_HOURS';

/** What a receiver may read of a person at this moment. */
export type Disclosed = Need | Agreed | NotYet | Withheld;

export type DisclosedField =
  | 'NAME'
  | 'BIRTH_DATE'
  | 'NATIONALITY'
  | 'PHONE'
  | 'CORRIDOR';

export type DisclosureClosedFor =
  | 'WITHDRAWN'
  | 'DECLINED'
  | 'EXPIRED'
  | 'REFERRAL_WITHDRAWN'
  | 'LAPSED'
  | 'ENDED';

/** What may be, or could be, read of somebody by a receiver, without who. */
export type DisclosureEntry = {
  readonly __typename: 'DisclosureEntry';
  /** Of this row of the ledger, and of nothing else. */
  readonly id: Scalars['ID']['output'];
  /** Tells records apart, and names nobody. */
  readonly subject: Scalars['String']['output'];
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly ground: Ground;
  readonly state: DisclosureState;
  readonly preparedAt: Scalars['Instant']['output'];
  /** The last day on which it can be read. */
  readonly until: Scalars['Day']['output'];
  readonly firstOpenedAt?: Maybe<Scalars['Instant']['output']>;
  readonly lastOpenedAt?: Maybe<Scalars['Instant']['output']>;
  /** How often the receiver opened it, the need included. */
  readonly openings: Scalars['Int']['output'];
  readonly closedFor?: Maybe<DisclosureClosedFor>;
  readonly closedAt?: Maybe<Scalars['Instant']['output']>;
  readonly receiver?: Maybe<Organisation>;
};

/** What receivers may and could read, the latest first. */
export type DisclosureLedgerConnection = {
  readonly __typename: 'DisclosureLedgerConnection';
  readonly rows: ReadonlyArray<DisclosureEntry>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type DisclosureNotUsable = Refusal & {
  readonly __typename: 'DisclosureNotUsable';
  readonly code: RefusalCode;
  readonly state: DisclosureNotUsableState;
};

export type DisclosureNotUsableState =
  | 'PREPARED'
  | 'OFFERED'
  | 'OPEN'
  | 'CLOSED'
  | 'REFUSED'
  | 'LAPSED';

/** `disclosureId` is null where the person said no. */
export type DisclosurePrepared = {
  readonly __typename: 'DisclosurePrepared';
  readonly id: Scalars['ID']['output'];
  readonly consentId: Scalars['ID']['output'];
  readonly disclosureId?: Maybe<Scalars['ID']['output']>;
};

export type DisclosurePreview = {
  readonly __typename: 'DisclosurePreview';
  readonly now: Need;
  readonly onceAccepted: Agreed;
  readonly leftOut: ReadonlyArray<DisclosedField>;
  readonly phoneWithheld: Scalars['Boolean']['output'];
};

export type DisclosureState =
  | 'PREPARED'
  | 'OFFERED'
  | 'OPEN'
  | 'CLOSED'
  | 'REFUSED';

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type DocumentChangeInput = {
  readonly documentId: Scalars['ID']['input'];
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
  readonly commandId: Scalars['ID']['input'];
  readonly purpose: ConsentPurpose;
  readonly language: Scalars['Language']['input'];
  readonly text: Scalars['String']['input'];
  readonly from: Scalars['Day']['input'];
};

export type DraftWordingResult = WordingKept | WordingStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** Two records of one register that may be of one person. */
export type DuplicatePair = {
  readonly __typename: 'DuplicatePair';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly strength: PairStrength;
  /** All fields together, in tenths of a bit. */
  readonly weight: Scalars['Int']['output'];
  readonly fields: ReadonlyArray<FieldAgreement>;
  readonly state: PairState;
  /** One of the two is protected: two protection officers decide. */
  readonly isProtected: Scalars['Boolean']['output'];
  /** What the first of two protection officers said. */
  readonly proposed?: Maybe<PairDecision>;
  /** The record that the first of two protection officers said to keep where both are made one. */
  readonly mergeKeptId?: Maybe<Scalars['ID']['output']>;
  readonly one: PairedPerson;
  readonly other: PairedPerson;
};

/** Who may be registered twice, the strongest first. */
export type DuplicatePairConnection = {
  readonly __typename: 'DuplicatePairConnection';
  readonly rows: ReadonlyArray<DuplicatePair>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type EndContactWayInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly entryId: Scalars['ID']['input'];
  readonly until: Scalars['Day']['input'];
};

export type EndContactWayResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type EndExceptionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exceptionId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type EndExceptionResult = Recorded | NotFound | ExceptionStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type EndFamilyMemberInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly memberId?: InputMaybe<Scalars['ID']['input']>;
  readonly because: LeftFamilyBecause;
};

export type EndFamilyMemberResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type EndSpecificNeedInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly needId: Scalars['ID']['input'];
  readonly until: PartialDateInput;
};

export type EndSpecificNeedResult = Recorded | NotFound | NeedChanged | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** A consent that ends soon. */
export type EndingConsent = {
  readonly __typename: 'EndingConsent';
  readonly id: Scalars['ID']['output'];
  readonly person: PersonLine;
  readonly purpose: ConsentPurpose;
  /** The last day on which it holds. */
  readonly validUntil: Scalars['Day']['output'];
  readonly receiver?: Maybe<Organisation>;
};

export type EndingConsentConnection = {
  readonly __typename: 'EndingConsentConnection';
  readonly rows: ReadonlyArray<EndingConsent>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type EnterDemandInErrorInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly demandId: Scalars['ID']['input'];
  readonly because: EnteredInErrorBecause;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type EnterDemandInErrorResult = DemandKept | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type EnterInErrorInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly kind: EntryKind;
  readonly entryId: Scalars['ID']['input'];
  readonly because: EnteredInErrorBecause;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type EnterInErrorResult = Recorded | NotFound | RequestOpen | ConsentNotInForce | RecordsMerged | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type EnterMigrationStatusInErrorInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly statusId: Scalars['ID']['input'];
  readonly because: EnteredInErrorBecause;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type EnterMigrationStatusInErrorResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** What was entered in error, by whom and why. */
export type EnteredInError = {
  readonly __typename: 'EnteredInError';
  readonly id: Scalars['ID']['output'];
  readonly kind: EntryKind;
  readonly entryId: Scalars['ID']['output'];
  readonly personId?: Maybe<Scalars['ID']['output']>;
  readonly contactId?: Maybe<Scalars['ID']['output']>;
  /** The number of the person or contact. */
  readonly reference: Scalars['String']['output'];
  /** Null of a contact. */
  readonly name?: Maybe<PersonName>;
  /** Of a consent: to what the yes was. */
  readonly purpose?: Maybe<ConsentPurpose>;
  /** Of a migration: which one it was. */
  readonly corridor?: Maybe<Corridor>;
  /** Of an identity document: what it was. */
  readonly documentKind?: Maybe<DocumentKind>;
  /** Of a further way to be reached: what it was. */
  readonly contactWayKind?: Maybe<ContactWayKind>;
  /** Of another name: what it was to the person. */
  readonly otherNameKind?: Maybe<OtherNameKind>;
  /** Of a specific need: which one it was. */
  readonly need?: Maybe<SpecificNeedCode>;
  readonly because: EnteredInErrorBecause;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly occurredOn: Scalars['Day']['output'];
  readonly enteredAt: Scalars['Instant']['output'];
  readonly reviewedAt?: Maybe<Scalars['Instant']['output']>;
  readonly may: ReadonlyArray<EnteredInErrorAction>;
  readonly staff?: Maybe<StaffName>;
  readonly reviewedBy?: Maybe<StaffName>;
};

export type EnteredInErrorAction =
  | 'REVIEW_ERROR'
  | 'TAKE_BACK_ERROR';

export type EnteredInErrorBecause =
  | 'REGISTERED_TWICE'
  | 'WRONG_PERSON'
  | 'TEST_ENTRY'
  | 'NEVER_HAPPENED'
  | 'OTHER';

/** What was entered in error, the latest first. */
export type EnteredInErrorConnection = {
  readonly __typename: 'EnteredInErrorConnection';
  readonly rows: ReadonlyArray<EnteredInError>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

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
  readonly from?: InputMaybe<MigrationEpisodeInput>;
  readonly to?: InputMaybe<MigrationEpisodeInput>;
  /** Which migration it is; the one that the corridor is of where none is said. */
  readonly episodeId?: InputMaybe<Scalars['ID']['input']>;
};

export type EpisodePurpose =
  | 'WORK'
  | 'STUDY'
  | 'FAMILY'
  | 'PROTECTION'
  | 'OTHER'
  | 'NOT_STATED';

/** What a person asked: that nothing of them is kept. */
export type Erasure = {
  readonly __typename: 'Erasure';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly state: ErasureState;
  /** Null once it is erased. */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /** The number on the card; null once it is erased. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** How many records, that are one with this, it is about; once it is erased, with the contacts that they were. */
  readonly records: Scalars['Int']['output'];
  readonly centreId: Scalars['ID']['output'];
  readonly isProtected: Scalars['Boolean']['output'];
  readonly because: ErasureBecause;
  readonly identityChecked: IdentityChecked;
  readonly askedOn: Scalars['Day']['output'];
  readonly askedAt: Scalars['Instant']['output'];
  /** The role of whoever agreed first, where another word is still needed. */
  readonly agreedAs?: Maybe<Role>;
  /** Whose word is still needed. */
  readonly waitsFor: ReadonlyArray<Role>;
  /** What has to end first, as far as the caller may know of it. */
  readonly standsAgainst: ReadonlyArray<StandsAgainstErasure>;
  readonly holds: ReadonlyArray<ErasureHold>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['Instant']['output']>;
  readonly decidedAs?: Maybe<Role>;
  /** Of how many entries of the journal only the digests are left. */
  readonly entriesErased?: Maybe<Scalars['Int']['output']>;
  /** SHA-256, in hex, of the digests of those entries. */
  readonly digest?: Maybe<Scalars['String']['output']>;
  readonly may: ReadonlyArray<ErasureAction>;
  readonly centre?: Maybe<Organisation>;
  readonly staff?: Maybe<StaffName>;
};

export type ErasureAction =
  | 'AGREE'
  | 'KEEP'
  | 'TAKE_BACK';

export type ErasureAgreed = {
  readonly __typename: 'ErasureAgreed';
  readonly id: Scalars['ID']['output'];
  readonly state: ErasureState;
};

/** Why the person wants nothing of them kept; they need not say. */
export type ErasureBecause =
  | 'CONSENT_TAKEN_BACK'
  | 'NOT_NEEDED_ANY_MORE'
  | 'OBJECTS'
  | 'UNLAWFUL'
  | 'NOT_SAID';

/** Who asked to be erased, the latest first. */
export type ErasureConnection = {
  readonly __typename: 'ErasureConnection';
  readonly rows: ReadonlyArray<Erasure>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Why a record has to be kept for now. */
export type ErasureHold =
  | 'OPEN_COMPLAINT'
  | 'LEGAL_CLAIM'
  | 'OPEN_CASE'
  | 'ACCOUNTING'
  | 'COURT_ORDER'
  | 'DANGER_TO_OTHERS'
  | 'OTHER';

/** The person asked for it already, and nobody has decided. */
export type ErasureOpen = Refusal & {
  readonly __typename: 'ErasureOpen';
  readonly code: RefusalCode;
};

/** What a person asked of their record. */
export type ErasureSaid = {
  readonly __typename: 'ErasureSaid';
  readonly id: Scalars['ID']['output'];
};

export type ErasureState =
  | 'ASKED'
  | 'KEPT'
  | 'TAKEN_BACK'
  | 'ERASED';

export type ErasureTakenBackBecause =
  | 'HER_WORD'
  | 'WRITTEN_IN_ERROR';

export type ErrorOfResult = EnteredInError | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type ErrorReviewed = {
  readonly __typename: 'ErrorReviewed';
  readonly id: Scalars['ID']['output'];
};

export type ExceptionAction =
  | 'GRANT'
  | 'REFUSE'
  | 'END'
  | 'SECOND_LOOK'
  | 'REVIEW'
  | 'TELL'
  | 'ENTER_IN_ERROR';

export type ExceptionApplied = {
  readonly __typename: 'ExceptionApplied';
  readonly id: Scalars['ID']['output'];
  readonly disclosureId: Scalars['ID']['output'];
};

/** Why an exception ended: its hours are over, the person said no, who reviewed it said that it was not right, it was not needed any more, it was entered in error, or nobody decided on it in time. */
export type ExceptionEndedFor =
  | 'TIME'
  | 'HER_WORD'
  | 'NOT_RIGHT'
  | 'NOT_NEEDED'
  | 'IN_ERROR'
  | 'NOT_DECIDED';

export type ExceptionFinding =
  | 'RIGHT'
  | 'NOT_RIGHT';

export type ExceptionGround =
  | 'VITAL_INTEREST'
  | 'CHILD_BEST_INTERESTS'
  | 'LEGAL_OBLIGATION'
  | 'LEGAL_CLAIM';

/** This is not given to this receiver without asking the person. */
export type ExceptionNotOffered = Refusal & {
  readonly __typename: 'ExceptionNotOffered';
  readonly code: RefusalCode;
  readonly because: ExceptionNotOfferedBecause;
};

/** The receiver shares with immigration enforcement or may; is in another country; the person is an adult; nobody gives to a confidential receiver by themselves. */
export type ExceptionNotOfferedBecause =
  | 'AUTHORITY'
  | 'ABROAD'
  | 'NOT_A_CHILD'
  | 'CONFIDENTIAL';

/** The same is asked for, or in force, for this receiver already. */
export type ExceptionOpen = Refusal & {
  readonly __typename: 'ExceptionOpen';
  readonly code: RefusalCode;
};

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

export type ExceptionStateForbids = Refusal & {
  readonly __typename: 'ExceptionStateForbids';
  readonly code: RefusalCode;
  readonly state: ExceptionState;
};

/** What was said of an exception after it was granted: whether it was right, and whether the person was told. */
export type ExceptionWord = {
  readonly __typename: 'ExceptionWord';
  readonly id: Scalars['ID']['output'];
  /** Null where it is about telling the person. */
  readonly reviewedAs?: Maybe<ExceptionReviewer>;
  readonly finding?: Maybe<ExceptionFinding>;
  readonly toldOn?: Maybe<Scalars['Day']['output']>;
  readonly because?: Maybe<NotToldBecause>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['Instant']['output'];
  readonly staff?: Maybe<StaffName>;
};

/** Exceptions that wait for a decision or for the second person after; that the data-protection officer did not review; whose person was not told yet; all. */
export type ExceptionsShown =
  | 'TO_DECIDE'
  | 'TO_REVIEW'
  | 'TO_TELL'
  | 'ALL';

export type Family = {
  readonly __typename: 'Family';
  /** How many they are now, the person with them. */
  readonly size: Scalars['Int']['output'];
  readonly members: ReadonlyArray<FamilyMember>;
  readonly changes: ReadonlyArray<FamilyChange>;
};

/** What was written of a family on the page of this person, by whom and when. */
export type FamilyChange = {
  readonly __typename: 'FamilyChange';
  readonly id: Scalars['ID']['output'];
  readonly memberId: Scalars['ID']['output'];
  readonly what: FamilyChangeKind;
  readonly from?: Maybe<FamilyFacts>;
  readonly to?: Maybe<FamilyFacts>;
  readonly because?: Maybe<CorrectionReason>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly occurredOn: Scalars['Day']['output'];
  readonly at: Scalars['Instant']['output'];
  readonly staff?: Maybe<StaffName>;
};

export type FamilyChangeKind =
  | 'ADDED'
  | 'CORRECTED'
  | 'LINKED'
  | 'UNLINKED'
  | 'ENDED';

/** Something else is told of the member by now: nothing was written. */
export type FamilyChanged = Refusal & {
  readonly __typename: 'FamilyChanged';
  readonly code: RefusalCode;
};

/** What is told of a member of a family. */
export type FamilyFacts = {
  readonly __typename: 'FamilyFacts';
  /** Null where nobody said what they are to this person. */
  readonly tie?: Maybe<FamilyTie>;
  readonly ageBand: AgeBand;
  readonly whereabouts: FamilyWhereabouts;
  /** Where they live, if apart. */
  readonly country?: Maybe<Scalars['Country']['output']>;
};

/** What is told of a member of a family. */
export type FamilyFactsInput = {
  /** Null where nobody said what they are to this person. */
  readonly tie?: InputMaybe<FamilyTie>;
  readonly ageBand: AgeBand;
  readonly whereabouts: FamilyWhereabouts;
  /** Where they live, if apart. */
  readonly country?: InputMaybe<Scalars['Country']['input']>;
};

export type FamilyMember = {
  readonly __typename: 'FamilyMember';
  readonly id: Scalars['ID']['output'];
  /** Null where nobody said what they are to this person. */
  readonly tie?: Maybe<FamilyTie>;
  readonly ageBand: AgeBand;
  readonly whereabouts: FamilyWhereabouts;
  /** Where they live, if apart. */
  readonly country?: Maybe<Scalars['Country']['output']>;
  /** Who they are, for who sees their record, while they agree to be shown with their family. */
  readonly person?: Maybe<PersonLine>;
  readonly since: Scalars['Day']['output'];
  readonly leftOn?: Maybe<Scalars['Day']['output']>;
  readonly leftBecause?: Maybe<LeftFamilyBecause>;
  /** Whether the caller may say that they were entered in error. */
  readonly mayBeInError: Scalars['Boolean']['output'];
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

export type FieldAgreement = {
  readonly __typename: 'FieldAgreement';
  readonly field: ComparedField;
  readonly level: AgreementLevel;
  /** What it says for one person, or below zero against, in tenths of a bit. */
  readonly weight: Scalars['Int']['output'];
};

export type FindPersonsInput = {
  readonly terms: Scalars['String']['input'];
  readonly birthYear?: InputMaybe<Scalars['Int']['input']>;
  readonly nationality?: InputMaybe<Scalars['Country']['input']>;
};

export type FindPersonsResult = FoundPersons | SearchNeedsMore | TooManySearches | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type FoundPerson = {
  readonly __typename: 'FoundPerson';
  readonly id: Scalars['ID']['output'];
  readonly reference: Scalars['String']['output'];
  readonly name: PersonName;
  readonly birthYear?: Maybe<Scalars['Int']['output']>;
  readonly nationality?: Maybe<Scalars['Country']['output']>;
  readonly centreId: Scalars['ID']['output'];
  readonly phoneEnding?: Maybe<Scalars['String']['output']>;
  readonly strength: MatchStrength;
  readonly reasons: ReadonlyArray<MatchReason>;
  readonly centre?: Maybe<Organisation>;
};

/** The ten best at most, the best first; `searchedRegister` is false where only the own centre was searched. */
export type FoundPersons = {
  readonly __typename: 'FoundPersons';
  readonly found: ReadonlyArray<FoundPerson>;
  /** The contact whose number was typed. */
  readonly contacts: ReadonlyArray<Contact>;
  /** More were found than are shown. */
  readonly more: Scalars['Boolean']['output'];
  readonly searchedRegister: Scalars['Boolean']['output'];
};

export type Functioning = {
  readonly __typename: 'Functioning';
  readonly id: Scalars['ID']['output'];
  readonly answeredOn: Scalars['Day']['output'];
  readonly seeing: FunctioningAnswer;
  readonly hearing: FunctioningAnswer;
  readonly walking: FunctioningAnswer;
  readonly remembering: FunctioningAnswer;
  readonly selfCare: FunctioningAnswer;
  readonly communicating: FunctioningAnswer;
};

/** An answer of the Washington Group short set; `not-known` is what they do not know, `not-stated` what they prefer not to say. */
export type FunctioningAnswer =
  | 'NO_DIFFICULTY'
  | 'SOME_DIFFICULTY'
  | 'A_LOT_OF_DIFFICULTY'
  | 'CANNOT_DO_AT_ALL'
  | 'NOT_KNOWN'
  | 'NOT_STATED';

/** The six questions of the Washington Group short set on functioning, as they were answered on a day. */
export type FunctioningAnswers = {
  readonly __typename: 'FunctioningAnswers';
  readonly answeredOn: Scalars['Day']['output'];
  readonly seeing: FunctioningAnswer;
  readonly hearing: FunctioningAnswer;
  readonly walking: FunctioningAnswer;
  readonly remembering: FunctioningAnswer;
  readonly selfCare: FunctioningAnswer;
  readonly communicating: FunctioningAnswer;
};

/** The six questions of the Washington Group short set on functioning, as they were answered on a day. */
export type FunctioningAnswersInput = {
  readonly answeredOn: Scalars['Day']['input'];
  readonly seeing: FunctioningAnswer;
  readonly hearing: FunctioningAnswer;
  readonly walking: FunctioningAnswer;
  readonly remembering: FunctioningAnswer;
  readonly selfCare: FunctioningAnswer;
  readonly communicating: FunctioningAnswer;
};

/** What was agreed to be shared with the receiver, and the summary written for it; of the person what is recorded now. */
export type GivenDisclosure = {
  readonly __typename: 'GivenDisclosure';
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly summary: Scalars['String']['output'];
  readonly name?: Maybe<PersonName>;
  readonly birth?: Maybe<PartialDate>;
  readonly nationality?: Maybe<Scalars['Country']['output']>;
  readonly phone?: Maybe<Phone>;
  readonly corridor?: Maybe<Corridor>;
};

export type GrantExceptionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exceptionId: Scalars['ID']['input'];
  readonly fields: ReadonlyArray<DisclosedField>;
  /** For how many hours, from when it is granted. */
  readonly hours: Scalars['Int']['input'];
  /** Why; it stays in registration. */
  readonly note: Scalars['String']['input'];
};

export type GrantExceptionResult = Recorded | NotFound | ExceptionStateForbids | SecondHolderNeeded | ConsentNeeded | PhoneNotSafe | ExceptionNotOffered | SaidNoToReceiver | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type Ground =
  | 'CONSENT'
  | 'VITAL_INTEREST'
  | 'CHILD_BEST_INTERESTS'
  | 'LEGAL_OBLIGATION'
  | 'LEGAL_CLAIM'
  | 'MANDATE';

export type GroundNotOffered = Refusal & {
  readonly __typename: 'GroundNotOffered';
  readonly code: RefusalCode;
  readonly ground: Ground;
};

/** The person is under 18 or may be: a parent or guardian must have said yes to care first. */
export type GuardianConsentNeeded = Refusal & {
  readonly __typename: 'GuardianConsentNeeded';
  readonly code: RefusalCode;
};

export type HiddenBecause =
  | 'SMALL_NUMBER'
  | 'WOULD_GIVE_ANOTHER_AWAY';

export type IdentifyContactInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly contactId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type IdentifyContactResult = Recorded | NotFound | ContactAlreadyIdentified | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** How it was made sure that it is the person who asks: a document with their face, their card and answers that only they know, or a member of staff who knows them. */
export type IdentityChecked =
  | 'DOCUMENT'
  | 'CARD_AND_ANSWERS'
  | 'KNOWN_TO_STAFF';

/** An identity or travel document of a person, as it was told or seen. */
export type IdentityDocument = {
  readonly __typename: 'IdentityDocument';
  readonly kind: DocumentKind;
  readonly issuer: DocumentIssuer;
  /** Which country issued it, where one did. */
  readonly country?: Maybe<Scalars['Country']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  /** Why no number is written down; null where one is. */
  readonly withoutNumber?: Maybe<WithoutNumber>;
  /** Null where it does not expire. */
  readonly expires?: Maybe<PartialDate>;
  readonly whereabouts: DocumentWhereabouts;
};

/** An identity or travel document of a person, as it was told or seen. */
export type IdentityDocumentInput = {
  readonly kind: DocumentKind;
  readonly issuer: DocumentIssuer;
  /** Which country issued it, where one did. */
  readonly country?: InputMaybe<Scalars['Country']['input']>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  /** Why no number is written down; null where one is. */
  readonly withoutNumber?: InputMaybe<WithoutNumber>;
  /** Null where it does not expire. */
  readonly expires?: InputMaybe<PartialDateInput>;
  readonly whereabouts: DocumentWhereabouts;
};

export type InAFamilyAlready = Refusal & {
  readonly __typename: 'InAFamilyAlready';
  readonly code: RefusalCode;
};

export type InboxCount = {
  readonly __typename: 'InboxCount';
  readonly tab: InboxTab;
  readonly count: Scalars['Int']['output'];
};

export type InboxTab =
  | 'NEW'
  | 'ACCEPTED'
  | 'DONE';

/** `path` leads to the field, with dots: `consents.0.wordingId`. Of a date, also the first and the last day it may have. */
export type InputIssue = {
  readonly __typename: 'InputIssue';
  readonly path: Scalars['String']['output'];
  readonly problem: Scalars['String']['output'];
  readonly firstDay?: Maybe<Scalars['Day']['output']>;
  readonly lastDay?: Maybe<Scalars['Day']['output']>;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type InterfaceLanguageChangeInput = {
  readonly from: Scalars['Language']['input'];
  readonly to: Scalars['Language']['input'];
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
  readonly from?: InputMaybe<Scalars['Language']['input']>;
  readonly to?: InputMaybe<Scalars['Language']['input']>;
};

export type InvalidInput = Refusal & {
  readonly __typename: 'InvalidInput';
  readonly code: RefusalCode;
  readonly issues: ReadonlyArray<InputIssue>;
};

export type JoinStaffMemberInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly name: Scalars['String']['input'];
  readonly email: Scalars['String']['input'];
  readonly password: Scalars['String']['input'];
  readonly roles: ReadonlyArray<Role>;
  readonly jurisdictions: ReadonlyArray<Scalars['Country']['input']>;
  readonly offeringIds: ReadonlyArray<Scalars['ID']['input']>;
  readonly language: Scalars['Language']['input'];
};

export type JoinStaffMemberResult = Changed | NotFound | SignInNameTaken | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type JurisdictionNotHeld = Refusal & {
  readonly __typename: 'JurisdictionNotHeld';
  readonly code: RefusalCode;
  readonly jurisdiction: Scalars['Country']['output'];
};

export type KeepRecordInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly erasureId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly holds: ReadonlyArray<ErasureHold>;
  /** It stays in registration, and goes with the record. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type KeepRecordResult = ErasureSaid | NotFound | ChangedBySomeoneElse | SecondHolderNeeded | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type LanguageChangeInput = {
  readonly from: Scalars['Language']['input'];
  readonly to: Scalars['Language']['input'];
};

/** What comes to the offering would lie with nobody: attach another officer first. */
export type LastReader = Refusal & {
  readonly __typename: 'LastReader';
  readonly code: RefusalCode;
};

export type LeftFamilyBecause =
  | 'MOVED_OUT'
  | 'PARTED'
  | 'DIED'
  | 'OTHER';

export type LiftProtectionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly because: ProtectionLiftedBecause;
  readonly birth?: InputMaybe<PartialDateInput>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type LiftProtectionResult = Recorded | NotFound | NotProtected | GuardianConsentNeeded | SecondHolderNeeded | RecordsMerged | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type LinkFamilyMemberInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
  readonly reference: Scalars['String']['input'];
};

export type LinkFamilyMemberResult = Recorded | NotFound | ConsentNeeded | InAFamilyAlready | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type ListOrganisationInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['input'];
  readonly country: Scalars['Country']['input'];
  readonly city: Scalars['String']['input'];
  readonly timeZone: Scalars['String']['input'];
  readonly operatorId?: InputMaybe<Scalars['ID']['input']>;
  readonly publicAuthority: Scalars['Boolean']['input'];
  readonly sharesWithImmigrationEnforcement: SharesWithEnforcement;
  readonly openingHours?: InputMaybe<ReadonlyArray<OpeningSpanInput>>;
};

export type ListOrganisationResult = Changed | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type MatchReason =
  | 'SAME_NAME'
  | 'ALIKE_NAME'
  | 'OTHER_NAME'
  | 'SAME_BIRTH_YEAR'
  | 'NEAR_BIRTH_YEAR'
  | 'SAME_PHONE'
  | 'SAME_NATIONALITY'
  | 'SAME_CARD'
  | 'SAME_DOCUMENT';

export type MatchStrength =
  | 'LIKELY'
  | 'POSSIBLE';

export type Measure =
  | 'CONTACTS'
  | 'PEOPLE'
  | 'SERVICES'
  | 'REQUESTS'
  | 'REFERRALS_SENT'
  | 'REFERRALS_ANSWERED'
  | 'REFERRALS_COMPLETED';

export type MergeAction =
  | 'SEPARATE_PERSONS';

export type MergeOutcome =
  | 'MERGED'
  | 'AWAITS_SECOND_HOLDER';

export type MergePersonsInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly pairId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly keptId: Scalars['ID']['input'];
  /** Why; it stays in registration. */
  readonly note: Scalars['String']['input'];
};

export type MergePersonsResult = PersonsMerged | NotFound | ChangedBySomeoneElse | SecondHolderNeeded | PairNotSame | RecordsMerged | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** The stricter of two records. */
export type MergePreview = {
  readonly __typename: 'MergePreview';
  readonly sides: ReadonlyArray<MergeSide>;
  /** One is protected and the other is not: then both are. */
  readonly protects: Scalars['Boolean']['output'];
  /** False where one of the two took it back or it ended. */
  readonly agreesToCare: Scalars['Boolean']['output'];
  /** False where one of the two does not agree to be counted. */
  readonly inStatistics: Scalars['Boolean']['output'];
  /** False where one of the two does not agree to be asked later. */
  readonly agreesToFollowUp: Scalars['Boolean']['output'];
  /** Of one of the two calling was said to be unsafe. */
  readonly phoneIsUnsafe: Scalars['Boolean']['output'];
};

/** One of the two records of a pair. */
export type MergeSide = {
  readonly __typename: 'MergeSide';
  readonly id: Scalars['ID']['output'];
  readonly reference: Scalars['String']['output'];
  readonly name: PersonName;
  readonly requests?: Maybe<RequestConnection>;
  readonly referrals?: Maybe<SentReferralConnection>;
};


/** One of the two records of a pair. */
export type MergeSideRequestsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** One of the two records of a pair. */
export type MergeSideReferralsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type MergeState =
  | 'MERGED'
  | 'SEPARATED';

export type MigrationEpisode = {
  readonly __typename: 'MigrationEpisode';
  readonly origin: Scalars['Country']['output'];
  readonly destination?: Maybe<Scalars['Country']['output']>;
  readonly stage: Stage;
  readonly purpose: EpisodePurpose;
  readonly from?: Maybe<PartialDate>;
  readonly to?: Maybe<PartialDate>;
  readonly returnKind?: Maybe<ReturnKind>;
};

export type MigrationEpisodeInput = {
  readonly origin: Scalars['Country']['input'];
  readonly destination?: InputMaybe<Scalars['Country']['input']>;
  readonly stage: Stage;
  readonly purpose: EpisodePurpose;
  readonly from?: InputMaybe<PartialDateInput>;
  readonly to?: InputMaybe<PartialDateInput>;
  readonly returnKind?: InputMaybe<ReturnKind>;
};

export type MigrationStatus = {
  readonly __typename: 'MigrationStatus';
  readonly id: Scalars['ID']['output'];
  readonly status: MigrationStatusCode;
  readonly country: Scalars['Country']['output'];
  readonly from: PartialDate;
  /** Null where no end was told. */
  readonly until?: Maybe<PartialDate>;
  readonly toldOn: Scalars['Day']['output'];
  /** Why it was entered in error, where it was. */
  readonly inErrorBecause?: Maybe<EnteredInErrorBecause>;
};

/** What was written of a migration status, by whom and when. */
export type MigrationStatusChange = {
  readonly __typename: 'MigrationStatusChange';
  readonly id: Scalars['ID']['output'];
  readonly statusId: Scalars['ID']['output'];
  readonly what: MigrationStatusChangeKind;
  readonly from?: Maybe<MigrationStatusFacts>;
  readonly to?: Maybe<MigrationStatusFacts>;
  /** Of a correction. */
  readonly because?: Maybe<CorrectionReason>;
  /** Of what was entered in error. */
  readonly inErrorBecause?: Maybe<EnteredInErrorBecause>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['Instant']['output'];
  readonly staff?: Maybe<StaffName>;
};

export type MigrationStatusChangeKind =
  | 'RECORDED'
  | 'CORRECTED'
  | 'ENTERED_IN_ERROR'
  | 'ERROR_TAKEN_BACK';

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
export type MigrationStatusFacts = {
  readonly __typename: 'MigrationStatusFacts';
  readonly status: MigrationStatusCode;
  readonly country: Scalars['Country']['output'];
  readonly from: PartialDate;
  /** Null where no end was told. */
  readonly until?: Maybe<PartialDate>;
  readonly toldOn: Scalars['Day']['output'];
};

/** What was told of the migration status in one country. */
export type MigrationStatusFactsInput = {
  readonly status: MigrationStatusCode;
  readonly country: Scalars['Country']['input'];
  readonly from: PartialDateInput;
  /** Null where no end was told. */
  readonly until?: InputMaybe<PartialDateInput>;
  readonly toldOn: Scalars['Day']['input'];
};

export type MigrationStatuses = {
  readonly __typename: 'MigrationStatuses';
  readonly statuses: ReadonlyArray<MigrationStatus>;
  readonly changes: ReadonlyArray<MigrationStatusChange>;
};

export type MoveAppointmentInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly appointmentAt?: InputMaybe<Scalars['Instant']['input']>;
  readonly appointmentClock?: InputMaybe<Scalars['WallTime']['input']>;
  readonly appointmentZone?: InputMaybe<Scalars['TimeZone']['input']>;
  readonly appointmentPlace?: InputMaybe<Scalars['String']['input']>;
};

export type MoveAppointmentResult = Changed | NotFound | ChangedBySomeoneElse | ReferralStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type Mutation = {
  readonly __typename: 'Mutation';
  readonly listOrganisation: ListOrganisationResult;
  readonly publishOffering: PublishOfferingResult;
  readonly reportCapacity: ReportCapacityResult;
  /** The hours of an organisation by its own clock; null where they are not known. */
  readonly setOpeningHours: SetOpeningHoursResult;
  /** The hours of an offering that are its own; null where they are those of the partner. `expectedVersion` is the partner’s. */
  readonly setOfferingHours: SetOfferingHoursResult;
  /** An officer of the partner reads and answers what comes to the offering; `expectedVersion` is the partner’s. */
  readonly attachOfficer: AttachOfficerResult;
  /** The officer no longer reads what comes to the offering, and signs in again; of the last who reads it, refused. */
  readonly detachOfficer: DetachOfficerResult;
  readonly concludeAgreement: ConcludeAgreementResult;
  readonly joinStaffMember: JoinStaffMemberResult;
  readonly suspendStaffMember: SuspendStaffMemberResult;
  readonly sendPasswordReset: SendPasswordResetResult;
  /** `commandId` becomes the id of the contact. */
  readonly recordContact: RecordContactResult;
  /** `commandId` becomes the id of the person. */
  readonly registerPerson: RegisterPersonResult;
  readonly identifyContact: IdentifyContactResult;
  readonly recordConsent: RecordConsentResult;
  readonly withdrawConsent: WithdrawConsentResult;
  /** On her own request: nothing of the person is shared any more. The answer is the same whether anything was. */
  readonly stopSharing: StopSharingResult;
  /** A data-protection officer writes the next version of the words that are read out for a purpose in a language, from a day on. `{centre}`, and to share `{receiver}` and `{fields}`, stand for the parties and for what is passed on. Nobody hears it before a second person confirmed it. `commandId` becomes its id. */
  readonly draftWording: DraftWordingResult;
  /** Somebody else than who drafted them, who speaks the language, confirms words: from their day on they are read out, and what they follow is not any more. */
  readonly confirmWording: ConfirmWordingResult;
  /** A draft, or words whose day is still to come, is taken back, and never read out. Words in force are followed by others. */
  readonly takeBackWording: TakeBackWordingResult;
  /** This person needs no protection. What is protected by itself stays so. `birth` is what was wrong where they are an adult; `note`, asked where it is another reason, stays in registration. */
  readonly liftProtection: LiftProtectionResult;
  /** Puts right what is recorded of a person: the fields that are given, at least one. `commandId` becomes the id of the correction. It applies at once. Where two of name, birth, sex and nationality change after the day of registration, together or before anybody looked at the first, these wait for a second person under that id, and the rest applies as a correction of its own. `note`, asked where it is another reason, stays in registration. */
  readonly correctPerson: CorrectPersonResult;
  /** Puts right what is recorded of a contact: the fields that are given, at least one. `commandId` becomes the id of the correction. It applies at once, and somebody else looks at it after. `note`, asked where it is another reason, stays in registration. */
  readonly correctContact: CorrectContactResult;
  /** Somebody else than who asked says whether a correction that waits is right: confirmed it applies, declined it stays in the history. Who asked may take it back, which declines it. */
  readonly decideCorrection: DecideCorrectionResult;
  /** Somebody else than who corrected has looked at what applied at once and nobody had looked at. */
  readonly reviewCorrection: ReviewCorrectionResult;
  /** Puts back what a correction changed, where it still stands; that is a correction of its own, and `commandId` becomes its id. It waits as one does, and also where a second person had confirmed what it turns back. */
  readonly undoCorrection: UndoCorrectionResult;
  /** Writes down that a person asked, themselves and alone, that nothing of them is kept. Two others agree, or say why it is kept for now. Of a protected person a protection officer writes it down. `commandId` becomes the id of what was asked. */
  readonly askErasure: AskErasureResult;
  /** The person does not want it any more, or it was written down in error: the record stays as it is. */
  readonly takeBackErasure: TakeBackErasureResult;
  /** Says that nothing stands against erasing a person. First a data-protection officer, then a protection officer, of a protected person a protection officer alone: with the last word everything that is recorded of them is erased at once and for good; nobody can take that back. Whoever wrote it down, or said so before, says nothing here. */
  readonly agreeToErasure: AgreeToErasureResult;
  /** Says that a record is kept for now, and why. The person is told so, and may ask again. */
  readonly keepRecord: KeepRecordResult;
  /** This was entered in error: a person, a contact, a yes, a migration, a member of a family, an identity document, a specific need, answers on functioning, a further way to be reached or another name. It is gone from lists, search and figures and kept in the register; somebody else looks at it after. `note`, asked where the reason is another one, stays in registration. `commandId` becomes the id of the entry in error. */
  readonly enterInError: EnterInErrorResult;
  /** It was not entered in error after all: it is there and counted as before. What was closed stays closed. */
  readonly takeBackError: TakeBackErrorResult;
  /** Somebody else than who said so looked at what was entered in error. */
  readonly reviewError: ReviewErrorResult;
  /** Writes down one more migration of a person: the one that is going on, or one that is over. At most one is going on, and no two are at one time. `commandId` becomes the id of the migration. */
  readonly recordEpisode: RecordEpisodeResult;
  /** The person is back from the migration that was going on. `to` is null where nobody knows when. Where it was over by now nothing is written. */
  readonly closeEpisode: CloseEpisodeResult;
  /** Writes down a member of the family of a person, without a name: what they are to them, how old, where they live. `commandId` becomes the id of the member. */
  readonly addFamilyMember: AddFamilyMemberResult;
  /** Puts right what was told of a member of the family. `from` is what the page showed: where something else stands by now nothing is written. `note`, asked where it is another reason, stays in registration. */
  readonly correctFamilyMember: CorrectFamilyMemberResult;
  /** Says which registered person of the centre a member of the family is, by the number on their card. It needs their own yes to being shown with their family: an adult’s is nobody else’s to give. */
  readonly linkFamilyMember: LinkFamilyMemberResult;
  /** Ends the link from a member of the family to their record: what was told of them stays, without who they are. */
  readonly unlinkFamilyMember: UnlinkFamilyMemberResult;
  /** A member is no longer of the family, and why; without `memberId` the person themselves. It stays in the history. */
  readonly endFamilyMember: EndFamilyMemberResult;
  /** Writes down a document of a person, and where it is: also one that somebody else keeps, or that is gone. The same one is written down once. `commandId` becomes the id of the document. */
  readonly recordIdentityDocument: RecordIdentityDocumentResult;
  /** Writes down one more way to reach a person, and when it is safe. The same one is written down once while it is used, and one at most is preferred. `commandId` becomes its id. */
  readonly recordContactWay: RecordContactWayResult;
  /** A way to reach a person is not used any more: nobody is found by it from then on. It stays among those that were. */
  readonly endContactWay: EndContactWayResult;
  /** Writes down one more name of a person, by which they are found as by the one of their record. The same one is written down once. `commandId` becomes its id. */
  readonly recordOtherName: RecordOtherNameResult;
  /** Writes down what a person told of their migration status. It is sealed: whoever writes it down reads nothing by that, and the answer is the same whatever is recorded already. `commandId` becomes the id of the status. */
  readonly recordMigrationStatus: RecordMigrationStatusResult;
  /** Puts right what was told of a migration status, by who may read it. `from` is what they read: where something else stands by now nothing is written. */
  readonly correctMigrationStatus: CorrectMigrationStatusResult;
  /** A migration status was entered in error, by who may read it: it is kept, and shown as such to who reads it. It is on no list of what was entered in error. */
  readonly enterMigrationStatusInError: EnterMigrationStatusInErrorResult;
  /** A migration status was not entered in error after all. */
  readonly takeBackMigrationStatusError: TakeBackMigrationStatusErrorResult;
  /** Writes down a specific need of a person. `commandId` becomes the id of the need. */
  readonly recordSpecificNeed: RecordSpecificNeedResult;
  /** A specific need is over. It stays among those that were. */
  readonly endSpecificNeed: EndSpecificNeedResult;
  /** Puts a specific need right. `from` is what the page showed: where something else stands by now nothing is written. */
  readonly correctSpecificNeed: CorrectSpecificNeedResult;
  /** Writes down the answers to the Washington Group short set on a day. `commandId` becomes their id. */
  readonly recordFunctioning: RecordFunctioningResult;
  /** Puts the answers of a day right. `from` is what the page showed: where something else stands by now nothing is written. */
  readonly correctFunctioning: CorrectFunctioningResult;
  /** Records the consent to share with one receiver and prepares the disclosure in the same step. */
  readonly prepareDisclosure: PrepareDisclosureResult;
  /** Asks that something of a person who cannot be asked is shared with one receiver, on another ground than consent: which fields, why, and for how long. Somebody else decides. `article`, which a legal obligation names, is the law. `commandId` becomes the id of the exception. */
  readonly askException: AskExceptionResult;
  /** In immediate danger, where nobody who decides can be asked: applies an exception for a vital interest at once. Somebody else looks at it after. `commandId` becomes the id of the exception. */
  readonly applyException: ApplyExceptionResult;
  /** Somebody else than who asked grants an exception: those of the asked fields that are needed, for as many of the asked hours. The disclosure is prepared in the same step. */
  readonly grantException: GrantExceptionResult;
  /** Somebody else than who asked says that an exception is not granted. */
  readonly refuseException: RefuseExceptionResult;
  /** Who asked takes an exception back before it is decided; one that is in force ends, and what the receiver could read closes. */
  readonly endException: EndExceptionResult;
  /** Somebody who neither asked nor decided says whether an exception was right: the second person of what was applied at once, and the data-protection officer of each. Where it was not right, what is still open closes. It can be said anew; the last word holds. */
  readonly reviewException: ReviewExceptionResult;
  /** Writes down that the person was told what was shared and why, and when, or why they are not told yet. It can be said anew; the last word holds. */
  readonly tellOfException: TellOfExceptionResult;
  /** Writes down that an authority demanded something. Nobody answers at a screen: the data-protection officer decides. `aboutReference` is the number on the card of a person it was about, where it was given; whether there is such a person is not looked up. `commandId` becomes the id of the demand. */
  readonly writeDemand: WriteDemandResult;
  /** The data-protection officer says what became of a demand, on which day and why; where it was answered, with what and on which article. Nothing is given by this. It can be said anew; the last word holds. */
  readonly decideDemand: DecideDemandResult;
  /** A demand was written down in error. It is kept, and is in no list but that of all. */
  readonly enterDemandInError: EnterDemandInErrorResult;
  /** A demand was not written down in error after all. */
  readonly takeBackDemandError: TakeBackDemandErrorResult;
  /** Says what two records are. It changes neither; a pair that is of two people is shown again only where one of its records changes. `note` stays in registration. */
  readonly decideDuplicatePair: DecideDuplicatePairResult;
  /** Makes the two records of a pair, said to be of one person, one record: `keptId` is the one on which work goes on. Both stay as they are; the stricter of both holds for the whole. Where one of the two is protected it is proposed first, and done once a second protection officer says the same. */
  readonly mergePersons: MergePersonsResult;
  /** The two records are of two people after all, at any time: each is as it was, and what was written of the kept one meanwhile stays there. Of protected records somebody else says so than who merged them. */
  readonly separatePersons: SeparatePersonsResult;
  /** Somebody else than who opened it looked at an opening: it is as it should be, or there is a question, which goes to a data-protection officer and needs a note. */
  readonly reviewOpening: ReviewOpeningResult;
  /** What came of a question about an opening. The note is asked where the outcome is another one. */
  readonly closeOpeningQuestion: CloseOpeningQuestionResult;
  /** What was said last of an opening does not hold: it stands as before. Both stay in its history. */
  readonly takeBackOpeningReview: TakeBackOpeningReviewResult;
  /** What came of looking into an unusual rate. The note is asked where the outcome is another one. */
  readonly closeUnusualRate: CloseUnusualRateResult;
  /** An unusual rate is looked into again: what was said of it is gone. */
  readonly reopenUnusualRate: ReopenUnusualRateResult;
  /** `commandId` becomes the id of the request. */
  readonly receiveRequest: ReceiveRequestResult;
  readonly assignRequest: AssignRequestResult;
  readonly recordService: RecordServiceResult;
  /** A service was recorded in error: it stands on the request no more and counts in no figure. */
  readonly takeOutService: TakeOutServiceResult;
  readonly closeRequest: CloseRequestResult;
  readonly reopenRequest: ReopenRequestResult;
  /** The person knows what the partner answered, or was asked whether it helped; `commandId` becomes the id of that. */
  readonly passOnAnswer: PassOnAnswerResult;
  /** The person does not know after all what was noted as passed on, and is to be told. */
  readonly takeBackPassingOn: TakeBackPassingOnResult;
  /** `commandId` becomes the id of the referral. */
  readonly sendReferral: SendReferralResult;
  readonly acknowledgeReferral: AcknowledgeReferralResult;
  readonly acceptReferral: AcceptReferralResult;
  /** Gives another appointment, or takes it away where no time is said. */
  readonly moveAppointment: MoveAppointmentResult;
  readonly declineReferral: DeclineReferralResult;
  readonly reportService: ReportServiceResult;
  readonly reportNotServed: ReportNotServedResult;
  readonly confirmService: ConfirmServiceResult;
  /** The person does not confirm the service that the partner reported. */
  readonly reportNotConfirmed: ReportNotConfirmedResult;
  readonly withdrawReferral: WithdrawReferralResult;
  readonly answerSharingNotice: AnswerSharingNoticeResult;
};


export type MutationListOrganisationArgs = {
  input: ListOrganisationInput;
};


export type MutationPublishOfferingArgs = {
  input: PublishOfferingInput;
};


export type MutationReportCapacityArgs = {
  input: ReportCapacityInput;
};


export type MutationSetOpeningHoursArgs = {
  input: SetOpeningHoursInput;
};


export type MutationSetOfferingHoursArgs = {
  input: SetOfferingHoursInput;
};


export type MutationAttachOfficerArgs = {
  input: AttachOfficerInput;
};


export type MutationDetachOfficerArgs = {
  input: DetachOfficerInput;
};


export type MutationConcludeAgreementArgs = {
  input: ConcludeAgreementInput;
};


export type MutationJoinStaffMemberArgs = {
  input: JoinStaffMemberInput;
};


export type MutationSuspendStaffMemberArgs = {
  input: SuspendStaffMemberInput;
};


export type MutationSendPasswordResetArgs = {
  input: SendPasswordResetInput;
};


export type MutationRecordContactArgs = {
  input: RecordContactInput;
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


export type MutationIdentifyContactArgs = {
  input: IdentifyContactInput;
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


export type MutationStopSharingArgs = {
  input: StopSharingInput;
};


export type MutationDraftWordingArgs = {
  input: DraftWordingInput;
};


export type MutationConfirmWordingArgs = {
  input: ConfirmWordingInput;
};


export type MutationTakeBackWordingArgs = {
  input: TakeBackWordingInput;
};


export type MutationLiftProtectionArgs = {
  input: LiftProtectionInput;
};


export type MutationCorrectPersonArgs = {
  input: CorrectPersonInput;
};


export type MutationCorrectContactArgs = {
  input: CorrectContactInput;
};


export type MutationDecideCorrectionArgs = {
  input: DecideCorrectionInput;
};


export type MutationReviewCorrectionArgs = {
  input: ReviewCorrectionInput;
};


export type MutationUndoCorrectionArgs = {
  input: UndoCorrectionInput;
};


export type MutationAskErasureArgs = {
  input: AskErasureInput;
};


export type MutationTakeBackErasureArgs = {
  input: TakeBackErasureInput;
};


export type MutationAgreeToErasureArgs = {
  input: AgreeToErasureInput;
};


export type MutationKeepRecordArgs = {
  input: KeepRecordInput;
};


export type MutationEnterInErrorArgs = {
  input: EnterInErrorInput;
};


export type MutationTakeBackErrorArgs = {
  input: TakeBackErrorInput;
};


export type MutationReviewErrorArgs = {
  input: ReviewErrorInput;
};


export type MutationRecordEpisodeArgs = {
  input: RecordEpisodeInput;
};


export type MutationCloseEpisodeArgs = {
  input: CloseEpisodeInput;
};


export type MutationAddFamilyMemberArgs = {
  input: AddFamilyMemberInput;
};


export type MutationCorrectFamilyMemberArgs = {
  input: CorrectFamilyMemberInput;
};


export type MutationLinkFamilyMemberArgs = {
  input: LinkFamilyMemberInput;
};


export type MutationUnlinkFamilyMemberArgs = {
  input: UnlinkFamilyMemberInput;
};


export type MutationEndFamilyMemberArgs = {
  input: EndFamilyMemberInput;
};


export type MutationRecordIdentityDocumentArgs = {
  input: RecordIdentityDocumentInput;
};


export type MutationRecordContactWayArgs = {
  input: RecordContactWayInput;
};


export type MutationEndContactWayArgs = {
  input: EndContactWayInput;
};


export type MutationRecordOtherNameArgs = {
  input: RecordOtherNameInput;
};


export type MutationRecordMigrationStatusArgs = {
  input: RecordMigrationStatusInput;
};


export type MutationCorrectMigrationStatusArgs = {
  input: CorrectMigrationStatusInput;
};


export type MutationEnterMigrationStatusInErrorArgs = {
  input: EnterMigrationStatusInErrorInput;
};


export type MutationTakeBackMigrationStatusErrorArgs = {
  input: TakeBackMigrationStatusErrorInput;
};


export type MutationRecordSpecificNeedArgs = {
  input: RecordSpecificNeedInput;
};


export type MutationEndSpecificNeedArgs = {
  input: EndSpecificNeedInput;
};


export type MutationCorrectSpecificNeedArgs = {
  input: CorrectSpecificNeedInput;
};


export type MutationRecordFunctioningArgs = {
  input: RecordFunctioningInput;
};


export type MutationCorrectFunctioningArgs = {
  input: CorrectFunctioningInput;
};


export type MutationPrepareDisclosureArgs = {
  input: PrepareDisclosureInput;
};


export type MutationAskExceptionArgs = {
  input: AskExceptionInput;
};


export type MutationApplyExceptionArgs = {
  input: ApplyExceptionInput;
};


export type MutationGrantExceptionArgs = {
  input: GrantExceptionInput;
};


export type MutationRefuseExceptionArgs = {
  input: RefuseExceptionInput;
};


export type MutationEndExceptionArgs = {
  input: EndExceptionInput;
};


export type MutationReviewExceptionArgs = {
  input: ReviewExceptionInput;
};


export type MutationTellOfExceptionArgs = {
  input: TellOfExceptionInput;
};


export type MutationWriteDemandArgs = {
  input: WriteDemandInput;
};


export type MutationDecideDemandArgs = {
  input: DecideDemandInput;
};


export type MutationEnterDemandInErrorArgs = {
  input: EnterDemandInErrorInput;
};


export type MutationTakeBackDemandErrorArgs = {
  input: TakeBackDemandErrorInput;
};


export type MutationDecideDuplicatePairArgs = {
  input: DecideDuplicatePairInput;
};


export type MutationMergePersonsArgs = {
  input: MergePersonsInput;
};


export type MutationSeparatePersonsArgs = {
  input: SeparatePersonsInput;
};


export type MutationReviewOpeningArgs = {
  input: ReviewOpeningInput;
};


export type MutationCloseOpeningQuestionArgs = {
  input: CloseOpeningQuestionInput;
};


export type MutationTakeBackOpeningReviewArgs = {
  input: TakeBackOpeningReviewInput;
};


export type MutationCloseUnusualRateArgs = {
  input: CloseUnusualRateInput;
};


export type MutationReopenUnusualRateArgs = {
  input: ReopenUnusualRateInput;
};


export type MutationReceiveRequestArgs = {
  input: ReceiveRequestInput;
};


export type MutationAssignRequestArgs = {
  input: AssignRequestInput;
};


export type MutationRecordServiceArgs = {
  input: RecordServiceInput;
};


export type MutationTakeOutServiceArgs = {
  input: TakeOutServiceInput;
};


export type MutationCloseRequestArgs = {
  input: CloseRequestInput;
};


export type MutationReopenRequestArgs = {
  input: ReopenRequestInput;
};


export type MutationPassOnAnswerArgs = {
  input: PassOnAnswerInput;
};


export type MutationTakeBackPassingOnArgs = {
  input: TakeBackPassingOnInput;
};


export type MutationSendReferralArgs = {
  input: SendReferralInput;
};


export type MutationAcknowledgeReferralArgs = {
  input: AcknowledgeReferralInput;
};


export type MutationAcceptReferralArgs = {
  input: AcceptReferralInput;
};


export type MutationMoveAppointmentArgs = {
  input: MoveAppointmentInput;
};


export type MutationDeclineReferralArgs = {
  input: DeclineReferralInput;
};


export type MutationReportServiceArgs = {
  input: ReportServiceInput;
};


export type MutationReportNotServedArgs = {
  input: ReportNotServedInput;
};


export type MutationConfirmServiceArgs = {
  input: ConfirmServiceInput;
};


export type MutationReportNotConfirmedArgs = {
  input: ReportNotConfirmedInput;
};


export type MutationWithdrawReferralArgs = {
  input: WithdrawReferralInput;
};


export type MutationAnswerSharingNoticeArgs = {
  input: AnswerSharingNoticeInput;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type NameChangeInput = {
  readonly from: PersonNameInput;
  readonly to: PersonNameInput;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type NationalityChangeInput = {
  readonly from?: InputMaybe<Scalars['Country']['input']>;
  readonly to?: InputMaybe<Scalars['Country']['input']>;
};

export type Need = {
  readonly __typename: 'Need';
  readonly language?: Maybe<Scalars['Language']['output']>;
  readonly sex: Sex;
  readonly ageBand: AgeBand;
  readonly interpreterNeeded: Scalars['Boolean']['output'];
  /** Null where the person agreed. */
  readonly exception?: Maybe<OnException>;
};

/** What was written of the needs of a person, by whom and when. */
export type NeedChange = {
  readonly __typename: 'NeedChange';
  readonly id: Scalars['ID']['output'];
  readonly what: NeedChangeKind;
  readonly need?: Maybe<SpecificNeedFacts>;
  readonly needBefore?: Maybe<SpecificNeedFacts>;
  readonly answers?: Maybe<FunctioningAnswers>;
  readonly answersBefore?: Maybe<FunctioningAnswers>;
  readonly because?: Maybe<CorrectionReason>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['Instant']['output'];
  readonly staff?: Maybe<StaffName>;
};

export type NeedChangeKind =
  | 'RECORDED'
  | 'CORRECTED'
  | 'ENDED';

/** Something else is told of the need by now: nothing was written. */
export type NeedChanged = Refusal & {
  readonly __typename: 'NeedChanged';
  readonly code: RefusalCode;
};

export type NoAgreementInForce = Refusal & {
  readonly __typename: 'NoAgreementInForce';
  readonly code: RefusalCode;
};

export type NotAColleague = Refusal & {
  readonly __typename: 'NotAColleague';
  readonly code: RefusalCode;
};

export type NotAllowed = Refusal & {
  readonly __typename: 'NotAllowed';
  readonly code: RefusalCode;
};

export type NotFound = Refusal & {
  readonly __typename: 'NotFound';
  readonly code: RefusalCode;
};

export type NotProtected = Refusal & {
  readonly __typename: 'NotProtected';
  readonly code: RefusalCode;
};

export type NotServedReason =
  | 'DID_NOT_COME'
  | 'NOT_REACHED'
  | 'PARTNER_CANNOT'
  | 'NOT_ELIGIBLE';

export type NotSignedIn = Refusal & {
  readonly __typename: 'NotSignedIn';
  readonly code: RefusalCode;
};

/** Why a person was not told yet: nobody reached them, telling is not safe, they cannot take it in yet, or as a note says. */
export type NotToldBecause =
  | 'NOT_REACHED'
  | 'NOT_SAFE'
  | 'NOT_ABLE'
  | 'OTHER';

export type NotYet = {
  readonly __typename: 'NotYet';
  readonly disclosureId: Scalars['ID']['output'];
};

/** Something this command builds on has not arrived yet: repeat it with the same command id. */
export type NotYetKnown = Refusal & {
  readonly __typename: 'NotYetKnown';
  readonly code: RefusalCode;
};

export type Offering = {
  readonly __typename: 'Offering';
  readonly id: Scalars['ID']['output'];
  readonly organisationId: Scalars['ID']['output'];
  readonly organisationName: Scalars['String']['output'];
  readonly country: Scalars['Country']['output'];
  readonly city: Scalars['String']['output'];
  readonly serviceCodes: ReadonlyArray<Scalars['ServiceCode']['output']>;
  readonly languages: ReadonlyArray<Scalars['Language']['output']>;
  readonly confidential: Scalars['Boolean']['output'];
  readonly hasPlaces: Scalars['Boolean']['output'];
  readonly capacityAsOf: Scalars['Day']['output'];
  readonly answerWithinHours: Scalars['Int']['output'];
  readonly medianHoursToAnswer?: Maybe<Scalars['Float']['output']>;
  readonly agreementInForce: Scalars['Boolean']['output'];
  /** Where not, nobody is referred there, whatever was agreed. */
  readonly canReceiveReferrals: Scalars['Boolean']['output'];
  readonly cannotReceiveBecause?: Maybe<CannotReceiveReason>;
  readonly timeZone: Scalars['String']['output'];
  /** Null where nobody said them: that is not closed. */
  readonly openingHours?: Maybe<ReadonlyArray<OpeningSpan>>;
  readonly opening?: Maybe<OpeningState>;
  readonly may: ReadonlyArray<DirectoryAction>;
  /** Where not, its hours are those of the organisation. */
  readonly hasOwnHours: Scalars['Boolean']['output'];
  readonly organisation?: Maybe<Organisation>;
};

export type OfferingConnection = {
  readonly __typename: 'OfferingConnection';
  readonly rows: ReadonlyArray<Offering>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** No officer is attached who could read the referral. */
export type OfferingNotRead = Refusal & {
  readonly __typename: 'OfferingNotRead';
  readonly code: RefusalCode;
};

export type OfferingNotSuitable = Refusal & {
  readonly __typename: 'OfferingNotSuitable';
  readonly code: RefusalCode;
};

export type OfferingOrder =
  | 'SUITS'
  | 'NAME';

export type Officer = {
  readonly __typename: 'Officer';
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly offeringIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** The ground on which something is shared without asking the person, and when that ends by itself. */
export type OnException = {
  readonly __typename: 'OnException';
  readonly ground: ExceptionGround;
  readonly endsAt: Scalars['Instant']['output'];
};

export type Opening = {
  readonly __typename: 'Opening';
  readonly id: Scalars['ID']['output'];
  readonly openedAt: Scalars['Instant']['output'];
  readonly staffId: Scalars['ID']['output'];
  readonly organisationId: Scalars['ID']['output'];
  readonly kind: OpeningKind;
  readonly fields: ReadonlyArray<Scalars['String']['output']>;
  /** Why what is sealed was read; null of other openings. */
  readonly sealedBecause?: Maybe<SealedReason>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly because?: Maybe<OpeningBecause>;
  readonly staff?: Maybe<StaffName>;
  readonly organisation?: Maybe<Organisation>;
};

export type OpeningBecause =
  | 'CAME_HERE'
  | 'CALLED'
  | 'COLLEAGUE_ASKS'
  | 'OWN_REQUEST'
  | 'LOOKING_INTO'
  | 'OTHER';

/** Who opened the record, newest first. */
export type OpeningConnection = {
  readonly __typename: 'OpeningConnection';
  readonly rows: ReadonlyArray<Opening>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type OpeningFinding =
  | 'AS_IT_SHOULD_BE'
  | 'QUESTION';

export type OpeningKind =
  | 'PERSON'
  | 'DISCLOSURE';

/** That a record was opened elsewhere, for protection or by a data-protection officer, and what somebody else says of it. */
export type OpeningReview = {
  readonly __typename: 'OpeningReview';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly reviewedFor: ReviewedFor;
  readonly state: OpeningReviewState;
  readonly openedAt: Scalars['Instant']['output'];
  readonly lastOpenedAt: Scalars['Instant']['output'];
  /** Visits of that day, an hour or more apart, for the same reason and before anybody looked. */
  readonly times: Scalars['Int']['output'];
  /** The roles of who opened it then. */
  readonly roles: ReadonlyArray<Role>;
  readonly because?: Maybe<OpeningBecause>;
  /** The note beside the reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Tells records apart, and names nobody. */
  readonly subject: Scalars['String']['output'];
  /** Null where the caller could not open the record, with a reason or without. */
  readonly personId?: Maybe<Scalars['ID']['output']>;
  /** The latest last. */
  readonly steps: ReadonlyArray<OpeningReviewStep>;
  readonly may: ReadonlyArray<OpeningReviewAction>;
  readonly staff?: Maybe<StaffName>;
  readonly staffCentre?: Maybe<Organisation>;
  readonly centre?: Maybe<Organisation>;
  /** Whose record it is; null for who does not see the person. */
  readonly person?: Maybe<PersonLine>;
};

export type OpeningReviewAct =
  | 'AS_IT_SHOULD_BE'
  | 'QUESTION'
  | 'CLOSE'
  | 'TAKE_BACK';

export type OpeningReviewAction =
  | 'REVIEW'
  | 'CLOSE'
  | 'TAKE_BACK';

/** Openings that somebody else looks at, the latest first. */
export type OpeningReviewConnection = {
  readonly __typename: 'OpeningReviewConnection';
  readonly rows: ReadonlyArray<OpeningReview>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type OpeningReviewForbids = Refusal & {
  readonly __typename: 'OpeningReviewForbids';
  readonly code: RefusalCode;
  readonly state: OpeningReviewState;
};

export type OpeningReviewResult = OpeningReview | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type OpeningReviewState =
  | 'WAITING'
  | 'AS_IT_SHOULD_BE'
  | 'QUESTION'
  | 'CLOSED';

/** What somebody said of an opening that is looked at. */
export type OpeningReviewStep = {
  readonly __typename: 'OpeningReviewStep';
  readonly did: OpeningReviewAct;
  readonly outcome?: Maybe<OversightOutcome>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly at: Scalars['Instant']['output'];
  readonly staff?: Maybe<StaffName>;
};

/** When a place is open on a day of every week; a night is two of them. */
export type OpeningSpan = {
  readonly __typename: 'OpeningSpan';
  readonly day: Weekday;
  /** `HH:MM` at the place. */
  readonly opens: Scalars['String']['output'];
  /** `HH:MM` at the place, later than `opens`; `24:00` is the end of the day. */
  readonly closes: Scalars['String']['output'];
};

/** When a place is open on a day of every week; a night is two of them. */
export type OpeningSpanInput = {
  readonly day: Weekday;
  /** `HH:MM` at the place. */
  readonly opens: Scalars['String']['input'];
  /** `HH:MM` at the place, later than `opens`; `24:00` is the end of the day. */
  readonly closes: Scalars['String']['input'];
};

export type OpeningState = {
  readonly __typename: 'OpeningState';
  readonly isOpen: Scalars['Boolean']['output'];
  /** The day at the place; null where it never closes. */
  readonly changesOn?: Maybe<Scalars['Day']['output']>;
  /** `HH:MM` at the place. */
  readonly changesAt?: Maybe<Scalars['String']['output']>;
};

export type Organisation = {
  readonly __typename: 'Organisation';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly kind: OrganisationKind;
  readonly name: Scalars['String']['output'];
  readonly country: Scalars['Country']['output'];
  readonly city: Scalars['String']['output'];
  readonly operatorId?: Maybe<Scalars['ID']['output']>;
  readonly publicAuthority: Scalars['Boolean']['output'];
  readonly sharesWithImmigrationEnforcement: SharesWithEnforcement;
  readonly timeZone: Scalars['String']['output'];
  /** Null where nobody said them: that is not closed. */
  readonly openingHours?: Maybe<ReadonlyArray<OpeningSpan>>;
  readonly opening?: Maybe<OpeningState>;
  readonly may: ReadonlyArray<DirectoryAction>;
};

export type OrganisationConnection = {
  readonly __typename: 'OrganisationConnection';
  readonly rows: ReadonlyArray<Organisation>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type OrganisationKind =
  | 'OPERATOR'
  | 'CENTRE'
  | 'PARTNER_AGENCY';

export type OrganisationResult = Organisation | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

/** A name of a person besides the one of their record: whole, or the word that is another. It is shared with nobody. */
export type OtherName = {
  readonly __typename: 'OtherName';
  readonly kind: OtherNameKind;
  readonly name: PersonName;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type OtherNameChangeInput = {
  readonly entryId: Scalars['ID']['input'];
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

export type OversightCounts = {
  readonly __typename: 'OversightCounts';
  /** Openings that nobody looked at yet. */
  readonly openings: Scalars['Int']['output'];
  /** Questions about an opening that are not closed. */
  readonly questions: Scalars['Int']['output'];
  /** Unusual rates that nobody has closed; none for who does not see them. */
  readonly rates: Scalars['Int']['output'];
  /** Exceptions of others that wait for a decision, for the second person after, or for the review of the data-protection officer. */
  readonly exceptions: Scalars['Int']['output'];
  /** Demands of authorities that are not decided; none for who does not decide on them. */
  readonly demands: Scalars['Int']['output'];
};

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

/** The two records were not said to be of one person. */
export type PairNotSame = Refusal & {
  readonly __typename: 'PairNotSame';
  readonly code: RefusalCode;
};

export type PairState =
  | 'OPEN'
  | 'SAME'
  | 'DIFFERENT'
  | 'FAMILY'
  | 'UNSURE';

export type PairStrength =
  | 'LIKELY'
  | 'POSSIBLE';

export type PairedPerson = {
  readonly __typename: 'PairedPerson';
  readonly id: Scalars['ID']['output'];
  readonly reference: Scalars['String']['output'];
  readonly name: PersonName;
  readonly birthYear?: Maybe<Scalars['Int']['output']>;
  readonly sex: Sex;
  readonly nationality?: Maybe<Scalars['Country']['output']>;
  readonly phoneEnding?: Maybe<Scalars['String']['output']>;
  readonly centreId: Scalars['ID']['output'];
  readonly registeredOn: Scalars['Day']['output'];
  /** Whether the caller opens the record without a reason. */
  readonly mayOpen: Scalars['Boolean']['output'];
  readonly centre?: Maybe<Organisation>;
};

export type PartialDate = {
  readonly __typename: 'PartialDate';
  readonly precision: DatePrecision;
  readonly year?: Maybe<Scalars['Int']['output']>;
  readonly month?: Maybe<Scalars['Int']['output']>;
  readonly day?: Maybe<Scalars['Int']['output']>;
};

export type PartialDateInput = {
  readonly precision: DatePrecision;
  readonly year?: InputMaybe<Scalars['Int']['input']>;
  readonly month?: InputMaybe<Scalars['Int']['input']>;
  readonly day?: InputMaybe<Scalars['Int']['input']>;
};

export type PartnerAnswer =
  | 'ACCEPTED'
  | 'APPOINTMENT_MOVED'
  | 'SERVICE_REPORTED';

export type PassOnAnswerInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly referralVersion: Scalars['Int']['input'];
};

export type PassOnAnswerResult = Changed | NotFound | ChangedBySomeoneElse | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type Person = {
  readonly __typename: 'Person';
  readonly id: Scalars['ID']['output'];
  readonly reference: Scalars['String']['output'];
  readonly name: PersonName;
  readonly birth: PartialDate;
  readonly age?: Maybe<Scalars['Int']['output']>;
  readonly ageBand: AgeBand;
  readonly sex: Sex;
  readonly nationality?: Maybe<Scalars['Country']['output']>;
  readonly relation: Relation;
  readonly spokenLanguages: ReadonlyArray<Scalars['Language']['output']>;
  readonly interfaceLanguage: Scalars['Language']['output'];
  readonly interpreterLanguage?: Maybe<Scalars['Language']['output']>;
  readonly phone?: Maybe<Phone>;
  /** The migration that is going on first, then the latest: the first is the one that the corridor is of. */
  readonly episodes: ReadonlyArray<MigrationEpisode>;
  /** By which each of `episodes`, in their order, is corrected, closed, or said to be entered in error. */
  readonly episodeIds: ReadonlyArray<Scalars['ID']['output']>;
  readonly consents: ReadonlyArray<Consent>;
  /** False where the agreement to care was taken back or has ended: nothing new is begun until it is given again. */
  readonly agreesToCare: Scalars['Boolean']['output'];
  readonly accessLevel: AccessLevel;
  /** What was written when it was last said that the person needs no protection: for protection officers. */
  readonly liftingNote?: Maybe<Scalars['String']['output']>;
  readonly jurisdiction: Scalars['Country']['output'];
  readonly centreId: Scalars['ID']['output'];
  readonly registeredOn: Scalars['Day']['output'];
  readonly contactIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Of this record, or of one that is one with it, calling was said to be unsafe: no phone travels. */
  readonly phoneIsUnsafe: Scalars['Boolean']['output'];
  /** One record with another, on which work goes on: `merges` says with which. */
  readonly isMerged: Scalars['Boolean']['output'];
  readonly seenBy: ReadonlyArray<Role>;
  readonly may: ReadonlyArray<PersonAction>;
  readonly centre?: Maybe<Organisation>;
  readonly requests?: Maybe<RequestConnection>;
  readonly referrals?: Maybe<SentReferralConnection>;
  readonly timeline?: Maybe<TimelineConnection>;
  /** With which records this one is, or was, one, as far as the caller may open both; the latest first. */
  readonly merges?: Maybe<ReadonlyArray<RecordMerge>>;
};


export type PersonRequestsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonReferralsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type PersonTimelineArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type PersonAction =
  | 'RECORD_CONSENT'
  | 'WITHDRAW_CONSENT'
  | 'PREPARE_DISCLOSURE'
  | 'STOP_SHARING'
  | 'CORRECT'
  | 'LIFT_PROTECTION'
  | 'ENTER_IN_ERROR'
  | 'RECORD_JOURNEY'
  | 'KEEP_FAMILY'
  | 'GIVE_ACCESS_LOG'
  | 'RECORD_DOCUMENT'
  | 'RECORD_DETAILS'
  | 'KEEP_NEEDS'
  | 'RECORD_MIGRATION_STATUS'
  | 'READ_MIGRATION_STATUS'
  | 'ASK_ERASURE';

export type PersonContactWay = {
  readonly __typename: 'PersonContactWay';
  readonly id: Scalars['ID']['output'];
  readonly way: ContactWay;
  readonly recordedOn: Scalars['Day']['output'];
  /** Of which record it is: of this one, or of one that is one with it. */
  readonly recordId: Scalars['ID']['output'];
  /** The number of that record. */
  readonly reference: Scalars['String']['output'];
};

export type PersonContactWays = {
  readonly __typename: 'PersonContactWays';
  readonly ways: ReadonlyArray<PersonContactWay>;
};

export type PersonContactWaysResult = PersonContactWays | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type PersonCorrected = {
  readonly __typename: 'PersonCorrected';
  readonly id: Scalars['ID']['output'];
  readonly state: CorrectionOutcome;
};

export type PersonCorrectionsResult = CorrectionConnection | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type PersonDocument = {
  readonly __typename: 'PersonDocument';
  readonly id: Scalars['ID']['output'];
  readonly document: IdentityDocument;
  readonly recordedOn: Scalars['Day']['output'];
  /** Whether its last day is surely past at the centre of who reads. */
  readonly isExpired: Scalars['Boolean']['output'];
  /** Of which record it is: of this one, or of one that is one with it. */
  readonly recordId: Scalars['ID']['output'];
  /** The number of that record. */
  readonly reference: Scalars['String']['output'];
};

export type PersonDocuments = {
  readonly __typename: 'PersonDocuments';
  readonly documents: ReadonlyArray<PersonDocument>;
};

export type PersonDocumentsResult = PersonDocuments | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type PersonExceptions = {
  readonly __typename: 'PersonExceptions';
  readonly rows: ReadonlyArray<SharingException>;
};

export type PersonExceptionsResult = PersonExceptions | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type PersonFamilyResult = Family | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

/** A person as lists show one. */
export type PersonLine = {
  readonly __typename: 'PersonLine';
  readonly id: Scalars['ID']['output'];
  readonly reference: Scalars['String']['output'];
  readonly name: PersonName;
};

export type PersonMigrationStatusResult = MigrationStatuses | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type PersonName = {
  readonly __typename: 'PersonName';
  readonly script: Scalars['String']['output'];
  readonly latin?: Maybe<Scalars['String']['output']>;
};

export type PersonNameInput = {
  readonly script: Scalars['String']['input'];
  readonly latin?: InputMaybe<Scalars['String']['input']>;
};

export type PersonNeedsResult = SpecificNeeds | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type PersonOpeningsResult = OpeningConnection | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type PersonOtherName = {
  readonly __typename: 'PersonOtherName';
  readonly id: Scalars['ID']['output'];
  readonly otherName: OtherName;
  readonly recordedOn: Scalars['Day']['output'];
  /** Of which record it is: of this one, or of one that is one with it. */
  readonly recordId: Scalars['ID']['output'];
  /** The number of that record. */
  readonly reference: Scalars['String']['output'];
};

export type PersonOtherNames = {
  readonly __typename: 'PersonOtherNames';
  readonly names: ReadonlyArray<PersonOtherName>;
};

export type PersonOtherNamesResult = PersonOtherNames | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type PersonRegistered = {
  readonly __typename: 'PersonRegistered';
  readonly id: Scalars['ID']['output'];
  readonly reference: Scalars['String']['output'];
};

export type PersonResult = Person | NotFound | ReasonNeeded | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type PersonsMerged = {
  readonly __typename: 'PersonsMerged';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly state: MergeOutcome;
};

export type Phone = {
  readonly __typename: 'Phone';
  readonly number: Scalars['String']['output'];
  readonly whose: PhoneOwner;
  readonly safe: PhoneSafety;
  readonly hours?: Maybe<Scalars['String']['output']>;
  readonly sayYouAre?: Maybe<Scalars['String']['output']>;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type PhoneChangeInput = {
  readonly from?: InputMaybe<PhoneInput>;
  readonly to?: InputMaybe<PhoneInput>;
};

export type PhoneInput = {
  readonly number: Scalars['String']['input'];
  readonly whose: PhoneOwner;
  readonly safe: PhoneSafety;
  readonly hours?: InputMaybe<Scalars['String']['input']>;
  readonly sayYouAre?: InputMaybe<Scalars['String']['input']>;
};

export type PhoneNotSafe = Refusal & {
  readonly __typename: 'PhoneNotSafe';
  readonly code: RefusalCode;
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
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly ground: Ground;
  readonly receiverId: Scalars['ID']['input'];
  readonly countries: ReadonlyArray<Scalars['Country']['input']>;
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly summary: Scalars['String']['input'];
  readonly consent: ConsentDecisionInput;
};

export type PrepareDisclosureResult = DisclosurePrepared | NotFound | GroundNotOffered | ConsentNeeded | CountryNotNamed | PhoneNotSafe | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type PreviewDisclosureInput = {
  readonly personId: Scalars['ID']['input'];
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly summary: Scalars['String']['input'];
};

export type PreviewDisclosureResult = DisclosurePreview | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type PreviewMergeResult = MergePreview | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type Priority =
  | 'ROUTINE'
  | 'SOON'
  | 'URGENT';

export type ProtectionLiftedBecause =
  | 'ANSWERED_FOR'
  | 'IS_ADULT'
  | 'OTHER';

export type PublishOfferingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly serviceCodes: ReadonlyArray<Scalars['ServiceCode']['input']>;
  readonly languages: ReadonlyArray<Scalars['Language']['input']>;
  readonly confidential: Scalars['Boolean']['input'];
  readonly hasPlaces: Scalars['Boolean']['input'];
  readonly answerWithinHours: Scalars['Int']['input'];
  readonly openingHours?: InputMaybe<ReadonlyArray<OpeningSpanInput>>;
};

export type PublishOfferingResult = Changed | NotFound | ServiceNotRequestable | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** A consent taken with a registration; `commandId` becomes the id of the consent. */
export type PurposeDecisionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly purpose: OwnPurpose;
  readonly decision: ConsentDecision;
  readonly givenBy: ConsentGivenBy;
  readonly relation?: InputMaybe<Scalars['String']['input']>;
  readonly childAssent?: InputMaybe<Scalars['Boolean']['input']>;
  readonly mode: ConsentMode;
  /** Needed for a thumbprint or a spoken answer, with who that is. */
  readonly witness?: InputMaybe<Scalars['String']['input']>;
  readonly witnessRole?: InputMaybe<WitnessRole>;
  /** Where the recording of an answer is kept; needed where there is one. */
  readonly recording?: InputMaybe<Scalars['String']['input']>;
  readonly interpreter: InterpreterKind;
  readonly wordingId: Scalars['String']['input'];
  readonly wordingLanguage: Scalars['Language']['input'];
  readonly named?: InputMaybe<WordingPartiesInput>;
  readonly validUntil?: InputMaybe<Scalars['Day']['input']>;
};

export type Query = {
  readonly __typename: 'Query';
  readonly myProfile: StaffProfile;
  readonly organisations: OrganisationConnection;
  readonly organisation: OrganisationResult;
  readonly offerings: OfferingConnection;
  /** Who may sign in at a partner, and the offerings they read: for its own staff, and for administrators who keep its entry. */
  readonly officers: ReadonlyArray<Officer>;
  readonly colleagues: ColleagueConnection;
  /** Whom a request may be given to: whoever works on requests of the register, and has signed in. */
  readonly assignees: ReadonlyArray<Assignee>;
  readonly findPersons: FindPersonsResult;
  /** Elsewhere than in the caller's own centre a reason is needed; every opening is logged. */
  readonly person: PersonResult;
  readonly contact: ContactResult;
  /** The words to read out for each purpose, with the parties and fields inside them; those to share only where the receiver is named. */
  readonly consentWordings: ReadonlyArray<ConsentWording>;
  /** One yes or no as it was said, with the words as they were shown, to be read with the person or given to them: that it was read is kept as an opening. */
  readonly consentEvidence: ConsentEvidenceResult;
  /** Every version of the words that are read out in the register, by purpose and language, the latest first. */
  readonly wordingVersions: ReadonlyArray<WordingVersion>;
  /** What taking a consent back would bring about, to be read out before it is done; as far as the caller may see what stands on it. */
  readonly withdrawalConsequences: WithdrawalConsequencesResult;
  /** Consents whose last day is near and on which nobody has asked anew, the nearest first: of people for whom the caller is responsible, and what the caller wrote down. */
  readonly endingConsents: EndingConsentConnection;
  /** What the receiver would see at each step, and which fields are left out; nothing of it is stored, and that it was opened is. */
  readonly previewDisclosure: PreviewDisclosureResult;
  /** Who opened this person's record: for supervisors and data-protection officers. */
  readonly personOpenings: PersonOpeningsResult;
  /** What was put right of a person, newest first, with what waits for a second person. */
  readonly personCorrections: PersonCorrectionsResult;
  /** What was put right of a contact, newest first. */
  readonly contactCorrections: ContactCorrectionsResult;
  /** Corrections of others that wait for the caller to decide, or that applied at once and nobody has looked at; those that wait first, the oldest first. */
  readonly correctionsToLookAt: CorrectionToLookAtConnection;
  /** The household of a person: its members as far as the caller may know of them, those who left last, and what was written on this page, newest first. */
  readonly personFamily: PersonFamilyResult;
  /** The documents of a person, those of records that are one with theirs among them, the latest written down first. */
  readonly personDocuments: PersonDocumentsResult;
  /** The further ways to reach a person, those of records that are one with theirs among them: the preferred one first, then the latest written down, and last those that are not used any more. */
  readonly personContactWays: PersonContactWaysResult;
  /** The other names of a person, those of records that are one with theirs among them, in the order in which they were written down. */
  readonly personOtherNames: PersonOtherNamesResult;
  /** The specific needs of a person, those that last first, how they answered on functioning, the latest first, and what was written of both. */
  readonly personNeeds: PersonNeedsResult;
  /** The migration statuses of a person, the latest told first, with what was written of them: for who is responsible for an open request of theirs, and protection officers. Each reading is kept with its reason; `note` is asked where it is another one. */
  readonly personMigrationStatus: PersonMigrationStatusResult;
  /** What was entered in error and stands, the latest first: for who looks at it. With `toReview` only what nobody else looked at yet. */
  readonly enteredInError: EnteredInErrorConnection;
  /** What was said where this person or contact was entered in error, for who may take it back. */
  readonly errorOf: ErrorOfResult;
  /** The exceptions of a person, the latest first, as far as the caller may know of them. */
  readonly personExceptions: PersonExceptionsResult;
  /** Exceptions, the latest first: to who decides on them, those of their centre; to protection officers and the data-protection officer, those of the register. */
  readonly sharingExceptions: SharingExceptionConnection;
  /** Demands of authorities, the latest first: to the data-protection officer those of the register, to a supervisor those of the centre, to others those they wrote down. With `open` only those on which nobody decided. */
  readonly authorityDemands: AuthorityDemandConnection;
  /** Who asked that nothing of them is kept, the latest first: to data-protection officers those of the register who are not protected, to protection officers all, to the desk those of their centre who are not. With `personId` only those of one person; with `open` only those on which nobody decided. */
  readonly erasures: ErasureConnection;
  /** Who of the register searched more than is usual on a day, the latest first: for data-protection officers. */
  readonly searchNotices: SearchNoticeConnection;
  /** Openings that somebody else looks at, the latest first: of plain people of their centre for supervisors, of protected ones for protection officers, all without whose record it is for data-protection officers; never those of the caller. */
  readonly openingReviews: OpeningReviewConnection;
  /** One opening that somebody else looks at. */
  readonly openingReview: OpeningReviewResult;
  /** What was said to each purpose in the register, the latest first: for data-protection officers. */
  readonly consentLedger: ConsentLedgerConnection;
  /** What receivers may and could read, by when it was prepared, the latest first: for data-protection officers. */
  readonly disclosureLedger: DisclosureLedgerConnection;
  /** Who read the record of a person, on their own request, to be given to them: that it was is kept as an opening with that reason. What only protection officers may know of is a part of its own, for them to read out. */
  readonly accessLog: AccessLogResult;
  /** Whose openings were far above what is usual, the latest first: for data-protection officers, without their own. */
  readonly unusualRates: UnusualRateConnection;
  /** What waits for somebody else than who did it, as far as the caller sees it; a hundred means a hundred or more. */
  readonly oversightCounts: OversightCounts;
  /** Who may be registered twice, the strongest first: for supervisors of a centre that registered one of the two, and for protection officers. What was decided to be of two people is not there. */
  readonly duplicatePairs: DuplicatePairConnection;
  /** What would hold for the whole if the two records of a pair were one. Both records count as opened. */
  readonly previewMerge: PreviewMergeResult;
  readonly request: RequestResult;
  /** The id of the request with this number (`R-7KQ4M`), where the caller may see it. */
  readonly requestByNumber: ReadonlyArray<Scalars['ID']['output']>;
  /** Open requests of somebody for the same service, of the person and of their contacts, that the caller may see. */
  readonly openRequests: ReadonlyArray<Request>;
  readonly myWork: RequestConnection;
  readonly workCounts: ReadonlyArray<WorkCount>;
  readonly inbox: ReceivedReferralConnection;
  readonly inboxCounts: ReadonlyArray<InboxCount>;
  readonly receivedReferral: ReceivedReferralResult;
  readonly sentReferral: SentReferralResult;
  /** The id of the referral with this number (`F-7KQ4WX`), where the caller may see it as its sender. */
  readonly sentReferralByNumber: ReadonlyArray<Scalars['ID']['output']>;
  /** All the caller may see, or those of the named subjects. */
  readonly sentReferrals: SentReferralConnection;
  /** Live totals: contacts, people and services are three figures and never added. */
  readonly totals: ReadonlyArray<CountryTotals>;
  readonly closedView: ClosedViewResult;
};


export type QueryOrganisationsArgs = {
  kind?: InputMaybe<OrganisationKind>;
  country?: InputMaybe<Scalars['Country']['input']>;
  words?: InputMaybe<Scalars['String']['input']>;
  openNow?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOfferingsArgs = {
  serviceCode?: InputMaybe<Scalars['ServiceCode']['input']>;
  country?: InputMaybe<Scalars['Country']['input']>;
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  words?: InputMaybe<Scalars['String']['input']>;
  openNow?: InputMaybe<Scalars['Boolean']['input']>;
  wordsMean?: InputMaybe<ReadonlyArray<Scalars['ServiceCode']['input']>>;
  sort?: InputMaybe<OfferingOrder>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOfficersArgs = {
  organisationId: Scalars['ID']['input'];
};


export type QueryColleaguesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFindPersonsArgs = {
  input: FindPersonsInput;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  because?: InputMaybe<OpeningBecause>;
};


export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConsentWordingsArgs = {
  language: Scalars['Language']['input'];
  named?: InputMaybe<WordingPartiesInput>;
  fields?: InputMaybe<ReadonlyArray<DisclosedField>>;
};


export type QueryConsentEvidenceArgs = {
  personId: Scalars['ID']['input'];
  consentId: Scalars['ID']['input'];
};


export type QueryWithdrawalConsequencesArgs = {
  personId: Scalars['ID']['input'];
  consentId: Scalars['ID']['input'];
};


export type QueryEndingConsentsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPreviewDisclosureArgs = {
  input: PreviewDisclosureInput;
};


export type QueryPersonOpeningsArgs = {
  personId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonCorrectionsArgs = {
  personId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryContactCorrectionsArgs = {
  contactId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCorrectionsToLookAtArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPersonFamilyArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryPersonDocumentsArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryPersonContactWaysArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryPersonOtherNamesArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryPersonNeedsArgs = {
  personId: Scalars['ID']['input'];
};


export type QueryPersonMigrationStatusArgs = {
  personId: Scalars['ID']['input'];
  because: SealedReason;
  note?: InputMaybe<Scalars['String']['input']>;
};


export type QueryEnteredInErrorArgs = {
  toReview: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryErrorOfArgs = {
  entryId: Scalars['ID']['input'];
};


export type QueryPersonExceptionsArgs = {
  personId: Scalars['ID']['input'];
};


export type QuerySharingExceptionsArgs = {
  shown: ExceptionsShown;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAuthorityDemandsArgs = {
  open: Scalars['Boolean']['input'];
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryErasuresArgs = {
  open: Scalars['Boolean']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySearchNoticesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOpeningReviewsArgs = {
  state?: InputMaybe<OpeningReviewState>;
  reviewedFor?: InputMaybe<ReviewedFor>;
  because?: InputMaybe<OpeningBecause>;
  centreId?: InputMaybe<Scalars['ID']['input']>;
  staffId?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Day']['input']>;
  until?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOpeningReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryConsentLedgerArgs = {
  purpose?: InputMaybe<ConsentPurpose>;
  decision?: InputMaybe<ConsentState>;
  receiverId?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Day']['input']>;
  until?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDisclosureLedgerArgs = {
  state?: InputMaybe<DisclosureState>;
  receiverId?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['Day']['input']>;
  until?: InputMaybe<Scalars['Day']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccessLogArgs = {
  personId: Scalars['ID']['input'];
  part: AccessLogPart;
  from?: InputMaybe<Scalars['Day']['input']>;
  until?: InputMaybe<Scalars['Day']['input']>;
};


export type QueryUnusualRatesArgs = {
  state?: InputMaybe<UnusualRateState>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDuplicatePairsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPreviewMergeArgs = {
  pairId: Scalars['ID']['input'];
};


export type QueryRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRequestByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QueryOpenRequestsArgs = {
  subjectId: Scalars['ID']['input'];
  serviceCode: Scalars['ServiceCode']['input'];
};


export type QueryMyWorkArgs = {
  tab: WorkTab;
  onlyMine?: InputMaybe<Scalars['Boolean']['input']>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryWorkCountsArgs = {
  onlyMine?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryInboxArgs = {
  tab: InboxTab;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReceivedReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySentReferralArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySentReferralByNumberArgs = {
  number: Scalars['String']['input'];
};


export type QuerySentReferralsArgs = {
  subjectIds?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClosedViewArgs = {
  input: ClosedViewInput;
};

/** What was counted: all records that somebody opened on a day, or those of them in other centres. */
export type RateMeasure =
  | 'RECORDS'
  | 'ELSEWHERE';

/** What was read: the record, a part of it by itself, what a receiver would read, what one was given, this list; by a receiver the need, or what was agreed. */
export type ReadingKind =
  | 'RECORD'
  | 'PART'
  | 'PREVIEW'
  | 'SHARED'
  | 'ACCESS_LOG'
  | 'RECEIVER_NEED'
  | 'RECEIVER_AGREED';

export type ReasonNeeded = Refusal & {
  readonly __typename: 'ReasonNeeded';
  readonly code: RefusalCode;
};

export type ReceiveRequestInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly subjectId: Scalars['ID']['input'];
  readonly serviceCode: Scalars['ServiceCode']['input'];
  readonly priority: Priority;
  readonly inTheirWords?: InputMaybe<Scalars['String']['input']>;
  readonly assignToMe: Scalars['Boolean']['input'];
  readonly occurredOn?: InputMaybe<Scalars['Day']['input']>;
};

export type ReceiveRequestResult = RequestReceived | NotFound | ServiceNotRequestable | ConsentNeeded | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** A referral as the receiving side sees it: no id of the person, of the request or of staff. */
export type ReceivedReferral = {
  readonly __typename: 'ReceivedReferral';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly number: Scalars['String']['output'];
  readonly state: ReferralState;
  readonly awaits?: Maybe<ReferralAwaits>;
  readonly standing: ReferralStanding;
  readonly serviceCode: Scalars['ServiceCode']['output'];
  readonly taxonomyVersion: Scalars['String']['output'];
  readonly priority: Priority;
  readonly disclosureId: Scalars['ID']['output'];
  readonly receiverId: Scalars['ID']['output'];
  readonly offeringId: Scalars['ID']['output'];
  readonly senderCentreId: Scalars['ID']['output'];
  readonly sentAt: Scalars['Instant']['output'];
  readonly receivedAt?: Maybe<Scalars['Instant']['output']>;
  readonly answerBy?: Maybe<Scalars['Instant']['output']>;
  readonly answeredAt?: Maybe<Scalars['Instant']['output']>;
  readonly appointmentAt?: Maybe<Scalars['Instant']['output']>;
  readonly appointmentClock?: Maybe<Scalars['WallTime']['output']>;
  readonly appointmentZone?: Maybe<Scalars['TimeZone']['output']>;
  readonly appointmentPlace?: Maybe<Scalars['String']['output']>;
  readonly declineCode?: Maybe<DeclineCode>;
  readonly declineNote?: Maybe<Scalars['String']['output']>;
  readonly serviceGivenOn?: Maybe<Scalars['Day']['output']>;
  readonly serviceNote?: Maybe<Scalars['String']['output']>;
  readonly notServedBecause?: Maybe<NotServedReason>;
  readonly notServedNote?: Maybe<Scalars['String']['output']>;
  readonly sharingNotice: SharingNotice;
  readonly may: ReadonlyArray<ReceivedReferralAction>;
  /** Asked from the register at this moment; what was agreed is logged as an opening. */
  readonly disclosed?: Maybe<Disclosed>;
  readonly offering?: Maybe<Offering>;
  readonly sender?: Maybe<Organisation>;
};

export type ReceivedReferralAction =
  | 'ACKNOWLEDGE'
  | 'ACCEPT'
  | 'DECLINE'
  | 'MOVE_APPOINTMENT'
  | 'REPORT_SERVICE'
  | 'REPORT_NOT_SERVED'
  | 'ANSWER_SHARING_NOTICE';

export type ReceivedReferralConnection = {
  readonly __typename: 'ReceivedReferralConnection';
  readonly rows: ReadonlyArray<ReceivedReferral>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type ReceivedReferralResult = ReceivedReferral | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type RecordConsentInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly purpose: OwnPurpose;
  readonly decision: ConsentDecision;
  readonly givenBy: ConsentGivenBy;
  readonly relation?: InputMaybe<Scalars['String']['input']>;
  readonly childAssent?: InputMaybe<Scalars['Boolean']['input']>;
  readonly mode: ConsentMode;
  /** Needed for a thumbprint or a spoken answer, with who that is. */
  readonly witness?: InputMaybe<Scalars['String']['input']>;
  readonly witnessRole?: InputMaybe<WitnessRole>;
  /** Where the recording of an answer is kept; needed where there is one. */
  readonly recording?: InputMaybe<Scalars['String']['input']>;
  readonly interpreter: InterpreterKind;
  readonly wordingId: Scalars['String']['input'];
  readonly wordingLanguage: Scalars['Language']['input'];
  readonly named?: InputMaybe<WordingPartiesInput>;
  readonly validUntil?: InputMaybe<Scalars['Day']['input']>;
};

export type RecordConsentResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type RecordContactInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly channel: Channel;
  readonly language: Scalars['Language']['input'];
  readonly sex: Sex;
  readonly ageBand: AgeBand;
  readonly stage?: InputMaybe<Stage>;
  readonly topic: Topic;
  readonly occurredOn?: InputMaybe<Scalars['Day']['input']>;
};

export type RecordContactResult = Recorded | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type RecordContactWayInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly way: ContactWayInput;
};

export type RecordContactWayResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type RecordEpisodeInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly episode: MigrationEpisodeInput;
};

export type RecordEpisodeResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type RecordFunctioningInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly answeredOn: Scalars['Day']['input'];
  readonly seeing: FunctioningAnswer;
  readonly hearing: FunctioningAnswer;
  readonly walking: FunctioningAnswer;
  readonly remembering: FunctioningAnswer;
  readonly selfCare: FunctioningAnswer;
  readonly communicating: FunctioningAnswer;
};

export type RecordFunctioningResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type RecordIdentityDocumentInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly document: IdentityDocumentInput;
};

export type RecordIdentityDocumentResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** Two records that are, or were, one. */
export type RecordMerge = {
  readonly __typename: 'RecordMerge';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly state: MergeState;
  readonly kept: PersonLine;
  readonly merged: PersonLine;
  readonly note: Scalars['String']['output'];
  readonly mergedAt: Scalars['Instant']['output'];
  readonly separatedAt?: Maybe<Scalars['Instant']['output']>;
  readonly separatedBecause?: Maybe<Scalars['String']['output']>;
  readonly may: ReadonlyArray<MergeAction>;
  readonly staff?: Maybe<StaffName>;
  readonly separatedBy?: Maybe<StaffName>;
};

export type RecordMigrationStatusInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly status: MigrationStatusCode;
  readonly country: Scalars['Country']['input'];
  readonly from: PartialDateInput;
  /** Null where no end was told. */
  readonly until?: InputMaybe<PartialDateInput>;
  readonly toldOn: Scalars['Day']['input'];
};

export type RecordMigrationStatusResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type RecordOtherNameInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly otherName: OtherNameInput;
};

export type RecordOtherNameResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type RecordServiceInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly serviceCode: Scalars['ServiceCode']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly givenOn?: InputMaybe<Scalars['Day']['input']>;
  readonly expectedVersion: Scalars['Int']['input'];
};

export type RecordServiceResult = Changed | NotFound | ChangedBySomeoneElse | RequestClosed | ServiceNotRequestable | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type RecordSpecificNeedInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly code: SpecificNeedCode;
  readonly from: PartialDateInput;
  /** Null while it lasts. */
  readonly until?: InputMaybe<PartialDateInput>;
  /** Of a pregnancy: when the birth is expected. */
  readonly expected?: InputMaybe<PartialDateInput>;
};

export type RecordSpecificNeedResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** What a command about a person or a contact changed. Their versions stay inside: they count what a colleague may not see. */
export type Recorded = {
  readonly __typename: 'Recorded';
  readonly id: Scalars['ID']['output'];
};

/** What stands in the fields of a correction: null where nothing does, and in every field that it is not about. */
export type RecordedFacts = {
  readonly __typename: 'RecordedFacts';
  readonly name?: Maybe<PersonName>;
  readonly birth?: Maybe<PartialDate>;
  readonly sex?: Maybe<Sex>;
  readonly nationality?: Maybe<Scalars['Country']['output']>;
  readonly relation?: Maybe<Relation>;
  readonly spokenLanguages?: Maybe<ReadonlyArray<Scalars['Language']['output']>>;
  readonly interfaceLanguage?: Maybe<Scalars['Language']['output']>;
  readonly interpreterLanguage?: Maybe<Scalars['Language']['output']>;
  readonly phone?: Maybe<Phone>;
  readonly episode?: Maybe<MigrationEpisode>;
  readonly document?: Maybe<IdentityDocument>;
  readonly contactWay?: Maybe<ContactWay>;
  readonly otherName?: Maybe<OtherName>;
  readonly channel?: Maybe<Channel>;
  readonly language?: Maybe<Scalars['Language']['output']>;
  readonly ageBand?: Maybe<AgeBand>;
  readonly stage?: Maybe<Stage>;
  readonly topic?: Maybe<Topic>;
  readonly accessLevel?: Maybe<AccessLevel>;
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

/** One of the records is one with another: separate them first. */
export type RecordsMerged = Refusal & {
  readonly __typename: 'RecordsMerged';
  readonly code: RefusalCode;
};

export type ReferralAwaits =
  | 'INBOX'
  | 'ANSWER'
  | 'REPORT'
  | 'CONFIRMATION';

export type ReferralSent = {
  readonly __typename: 'ReferralSent';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly number: Scalars['String']['output'];
};

export type ReferralStanding =
  | 'WITH_PARTNER'
  | 'HELPED'
  | 'ENDED';

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

export type ReferralStateForbids = Refusal & {
  readonly __typename: 'ReferralStateForbids';
  readonly code: RefusalCode;
  readonly state: ReferralState;
};

/** Why something was not done: a stable code, and the facts its text may use as fields of the type. */
export type Refusal = {
  readonly code: RefusalCode;
};

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
  readonly commandId: Scalars['ID']['input'];
  readonly exceptionId: Scalars['ID']['input'];
  /** Why; it stays in registration. */
  readonly note: Scalars['String']['input'];
};

export type RefuseExceptionResult = Recorded | NotFound | ExceptionStateForbids | SecondHolderNeeded | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type RegisterPersonInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly ground: Ground;
  readonly name: PersonNameInput;
  readonly birth: PartialDateInput;
  /** Asked where nothing is known of the birth: whether the person seems to be under 18. */
  readonly appearsUnder18?: InputMaybe<Scalars['Boolean']['input']>;
  readonly sex: Sex;
  readonly nationality?: InputMaybe<Scalars['Country']['input']>;
  readonly relation: Relation;
  readonly spokenLanguages: ReadonlyArray<Scalars['Language']['input']>;
  readonly interfaceLanguage: Scalars['Language']['input'];
  readonly interpreterLanguage?: InputMaybe<Scalars['Language']['input']>;
  readonly phone?: InputMaybe<PhoneInput>;
  readonly episode?: InputMaybe<MigrationEpisodeInput>;
  readonly consents: ReadonlyArray<PurposeDecisionInput>;
  readonly contactId?: InputMaybe<Scalars['ID']['input']>;
};

export type RegisterPersonResult = PersonRegistered | GroundNotOffered | ConsentNeeded | JurisdictionNotHeld | NotFound | ContactAlreadyIdentified | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

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
  readonly commandId: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type ReopenRequestResult = Changed | NotFound | ChangedBySomeoneElse | RequestOpen | ConsentNeeded | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type ReopenUnusualRateInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly rateId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type ReopenUnusualRateResult = Changed | NotFound | ChangedBySomeoneElse | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type ReportCapacityInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly offeringId: Scalars['ID']['input'];
  readonly hasPlaces: Scalars['Boolean']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type ReportCapacityResult = Changed | NotFound | ChangedBySomeoneElse | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** `dimensions` are the codes in the order of the view's dimensions; `value` is null where it is hidden. */
export type ReportCell = {
  readonly __typename: 'ReportCell';
  readonly dimensions: ReadonlyArray<Scalars['String']['output']>;
  readonly value?: Maybe<Scalars['Int']['output']>;
  readonly hidden?: Maybe<HiddenBecause>;
};

export type ReportNotConfirmedInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type ReportNotConfirmedResult = Changed | NotFound | ChangedBySomeoneElse | ReferralStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type ReportNotServedInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly reason: NotServedReason;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ReportNotServedResult = Changed | NotFound | ChangedBySomeoneElse | ReferralStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type ReportServiceInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly givenOn: Scalars['Day']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ReportServiceResult = Changed | NotFound | ChangedBySomeoneElse | ReferralStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type Request = {
  readonly __typename: 'Request';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly number: Scalars['String']['output'];
  readonly subjectId: Scalars['ID']['output'];
  readonly subjectKind: SubjectKind;
  readonly serviceCode: Scalars['ServiceCode']['output'];
  readonly taxonomyVersion: Scalars['String']['output'];
  readonly priority: Priority;
  readonly state: RequestState;
  readonly receivedOn: Scalars['Day']['output'];
  readonly dueOn: Scalars['Day']['output'];
  readonly overdueDays: Scalars['Int']['output'];
  readonly centreId: Scalars['ID']['output'];
  readonly accessLevel: AccessLevel;
  readonly inTheirWords?: Maybe<Scalars['String']['output']>;
  readonly closingReason?: Maybe<ClosingReason>;
  readonly closingNote?: Maybe<Scalars['String']['output']>;
  readonly closedAt?: Maybe<Scalars['Instant']['output']>;
  readonly services: ReadonlyArray<DeliveredService>;
  readonly needsAnotherWay: Scalars['Boolean']['output'];
  /** What partners answered that the person does not know yet, as far as the caller may know of it. */
  readonly answers: ReadonlyArray<AnswerToPassOn>;
  /** What partners answered last that the person knows, by whom it was noted and when. */
  readonly passedOn: ReadonlyArray<AnswerPassedOn>;
  /** False where the person took the agreement to care back: nothing new is begun until it is given again. */
  readonly agreesToCare: Scalars['Boolean']['output'];
  readonly seenBy: ReadonlyArray<Role>;
  readonly may: ReadonlyArray<RequestAction>;
  readonly subject?: Maybe<Subject>;
  readonly assignedTo?: Maybe<StaffName>;
  readonly closedBy?: Maybe<StaffName>;
  readonly centre?: Maybe<Organisation>;
  readonly referrals?: Maybe<ReadonlyArray<SentReferral>>;
  /** The referral that is with a partner; of several the one to be answered first. */
  readonly waitsFor?: Maybe<SentReferral>;
};

export type RequestAction =
  | 'ASSIGN'
  | 'GIVE_BACK'
  | 'ASSIGN_TO_OTHERS'
  | 'RECORD_SERVICE'
  | 'TAKE_OUT_SERVICE'
  | 'CLOSE'
  | 'REOPEN'
  | 'REFER';

export type RequestClosed = Refusal & {
  readonly __typename: 'RequestClosed';
  readonly code: RefusalCode;
  readonly reason: ClosingReason;
};

export type RequestConnection = {
  readonly __typename: 'RequestConnection';
  readonly rows: ReadonlyArray<Request>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type RequestOpen = Refusal & {
  readonly __typename: 'RequestOpen';
  readonly code: RefusalCode;
};

export type RequestReceived = {
  readonly __typename: 'RequestReceived';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly number: Scalars['String']['output'];
};

export type RequestResult = Request | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type RequestState =
  | 'OPEN'
  | 'CLOSED';

export type ReturnKind =
  | 'VOLUNTARY'
  | 'END_OF_CONTRACT'
  | 'REMOVED'
  | 'OTHER';

export type ReviewCorrectionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly correctionId: Scalars['ID']['input'];
};

export type ReviewCorrectionResult = Recorded | NotFound | SecondHolderNeeded | CorrectionStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type ReviewErrorInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly errorId: Scalars['ID']['input'];
};

export type ReviewErrorResult = ErrorReviewed | NotFound | SecondHolderNeeded | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type ReviewExceptionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exceptionId: Scalars['ID']['input'];
  readonly as: ExceptionReviewer;
  readonly finding: ExceptionFinding;
  /** Why; it stays in registration. */
  readonly note: Scalars['String']['input'];
};

export type ReviewExceptionResult = Recorded | NotFound | ExceptionStateForbids | SecondHolderNeeded | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type ReviewOpeningInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly reviewId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly finds: OpeningFinding;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type ReviewOpeningResult = Changed | NotFound | SecondHolderNeeded | ChangedBySomeoneElse | OpeningReviewForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** Why an opening is looked at: it was of another centre, for protection, or by a data-protection officer. */
export type ReviewedFor =
  | 'ELSEWHERE'
  | 'PROTECTION'
  | 'OVERSIGHT';

export type Role =
  | 'INTAKE'
  | 'CASE_WORKER'
  | 'SUPERVISOR'
  | 'PROTECTION_OFFICER'
  | 'PARTNER_OFFICER'
  | 'PROGRAMME_MANAGER'
  | 'DATA_PROTECTION_OFFICER'
  | 'ADMINISTRATOR';

/** The person said no to this receiver. */
export type SaidNoToReceiver = Refusal & {
  readonly __typename: 'SaidNoToReceiver';
  readonly code: RefusalCode;
};

/** Why what is sealed is read: a lawyer is to help, papers or a permit are asked for, whether a service is open to them goes by it, they may be removed or are held, it is to be put right. */
export type SealedReason =
  | 'LEGAL_HELP'
  | 'PAPERS'
  | 'SERVICE_ASKS'
  | 'REMOVAL_OR_DETENTION'
  | 'TO_CORRECT'
  | 'OTHER';

export type SearchNeedsMore = Refusal & {
  readonly __typename: 'SearchNeedsMore';
  readonly code: RefusalCode;
};

export type SearchNotice = {
  readonly __typename: 'SearchNotice';
  readonly id: Scalars['ID']['output'];
  readonly staffId: Scalars['ID']['output'];
  readonly centreId: Scalars['ID']['output'];
  readonly noticedAt: Scalars['Instant']['output'];
  /** The most searches in ten minutes of that day. */
  readonly inTenMinutes: Scalars['Int']['output'];
  /** The most searches in twenty-four hours. */
  readonly inDay: Scalars['Int']['output'];
  readonly staff?: Maybe<StaffName>;
  readonly centre?: Maybe<Organisation>;
};

/** Who searched more than is usual, the latest first. */
export type SearchNoticeConnection = {
  readonly __typename: 'SearchNoticeConnection';
  readonly rows: ReadonlyArray<SearchNotice>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A second person must say so: not who asked for it, wrote it down or said it first. */
export type SecondHolderNeeded = Refusal & {
  readonly __typename: 'SecondHolderNeeded';
  readonly code: RefusalCode;
};

export type SendPasswordResetInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly staffId: Scalars['ID']['input'];
};

export type SendPasswordResetResult = Changed | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type SendReferralInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly offeringId: Scalars['ID']['input'];
  readonly disclosureId: Scalars['ID']['input'];
  readonly priority: Priority;
};

export type SendReferralResult = ReferralSent | NotFound | NoAgreementInForce | OfferingNotSuitable | OfferingNotRead | DisclosureNotUsable | RequestClosed | AlreadyReferred | ContactCannotBeReferred | ConsentNeeded | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** A referral as the sending side sees it. */
export type SentReferral = {
  readonly __typename: 'SentReferral';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly number: Scalars['String']['output'];
  readonly state: ReferralState;
  readonly awaits?: Maybe<ReferralAwaits>;
  readonly standing: ReferralStanding;
  readonly serviceCode: Scalars['ServiceCode']['output'];
  readonly taxonomyVersion: Scalars['String']['output'];
  readonly priority: Priority;
  readonly disclosureId: Scalars['ID']['output'];
  readonly receiverId: Scalars['ID']['output'];
  readonly offeringId: Scalars['ID']['output'];
  readonly senderCentreId: Scalars['ID']['output'];
  readonly sentAt: Scalars['Instant']['output'];
  readonly receivedAt?: Maybe<Scalars['Instant']['output']>;
  readonly answerBy?: Maybe<Scalars['Instant']['output']>;
  readonly answeredAt?: Maybe<Scalars['Instant']['output']>;
  readonly appointmentAt?: Maybe<Scalars['Instant']['output']>;
  readonly appointmentClock?: Maybe<Scalars['WallTime']['output']>;
  readonly appointmentZone?: Maybe<Scalars['TimeZone']['output']>;
  readonly appointmentPlace?: Maybe<Scalars['String']['output']>;
  readonly declineCode?: Maybe<DeclineCode>;
  readonly declineNote?: Maybe<Scalars['String']['output']>;
  readonly serviceGivenOn?: Maybe<Scalars['Day']['output']>;
  readonly serviceNote?: Maybe<Scalars['String']['output']>;
  readonly notServedBecause?: Maybe<NotServedReason>;
  readonly notServedNote?: Maybe<Scalars['String']['output']>;
  readonly sharingNotice: SharingNotice;
  readonly requestId: Scalars['ID']['output'];
  readonly subjectId: Scalars['ID']['output'];
  readonly withdrawnBecause?: Maybe<WithdrawalReason>;
  readonly may: ReadonlyArray<SentReferralAction>;
  readonly receiver?: Maybe<Organisation>;
  readonly offering?: Maybe<Offering>;
  readonly senderCentre?: Maybe<Organisation>;
  readonly request?: Maybe<Request>;
  readonly person?: Maybe<PersonLine>;
  /** What was agreed to be shared with it, where the caller may read that of the person; logged as an opening. */
  readonly given?: Maybe<GivenDisclosure>;
};

export type SentReferralAction =
  | 'CONFIRM'
  | 'NOT_CONFIRM'
  | 'WITHDRAW';

export type SentReferralConnection = {
  readonly __typename: 'SentReferralConnection';
  readonly rows: ReadonlyArray<SentReferral>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type SentReferralResult = SentReferral | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type SeparatePersonsInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly mergeId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  /** Why; it stays in registration. */
  readonly note: Scalars['String']['input'];
};

export type SeparatePersonsResult = Changed | NotFound | ChangedBySomeoneElse | SecondHolderNeeded | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type ServiceErrorReason =
  | 'NOT_GIVEN'
  | 'ANOTHER_SERVICE'
  | 'ANOTHER_PERSON'
  | 'RECORDED_TWICE';

export type ServiceNotRequestable = Refusal & {
  readonly __typename: 'ServiceNotRequestable';
  readonly code: RefusalCode;
};

export type SetOfferingHoursInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly offeringId: Scalars['ID']['input'];
  readonly openingHours?: InputMaybe<ReadonlyArray<OpeningSpanInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
};

export type SetOfferingHoursResult = Changed | NotFound | ChangedBySomeoneElse | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type SetOpeningHoursInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly organisationId: Scalars['ID']['input'];
  readonly openingHours?: InputMaybe<ReadonlyArray<OpeningSpanInput>>;
  readonly expectedVersion: Scalars['Int']['input'];
};

export type SetOpeningHoursResult = Changed | NotFound | ChangedBySomeoneElse | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

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

export type SharesWithEnforcement =
  | 'NO'
  | 'POSSIBLE'
  | 'YES'
  | 'UNKNOWN';

/** An exception, where a person could not be asked: on which ground, for whom, why, who decided, until when, and what was said of it after. */
export type SharingException = {
  readonly __typename: 'SharingException';
  readonly id: Scalars['ID']['output'];
  /** Null for who reviews exceptions and does not work with the person. */
  readonly person?: Maybe<PersonLine>;
  readonly centreId: Scalars['ID']['output'];
  readonly receiverId: Scalars['ID']['output'];
  readonly ground: ExceptionGround;
  readonly article?: Maybe<Scalars['String']['output']>;
  readonly state: ExceptionState;
  /** Whoever needed it applied it, and somebody else looks at it after. */
  readonly atOnce: Scalars['Boolean']['output'];
  readonly askedFields: ReadonlyArray<DisclosedField>;
  readonly askedHours: Scalars['Int']['output'];
  /** What was granted; empty before. */
  readonly fields: ReadonlyArray<DisclosedField>;
  readonly why: Scalars['String']['output'];
  readonly askedAt: Scalars['Instant']['output'];
  readonly decidedAt?: Maybe<Scalars['Instant']['output']>;
  readonly decisionNote?: Maybe<Scalars['String']['output']>;
  readonly endsAt?: Maybe<Scalars['Instant']['output']>;
  readonly endedAt?: Maybe<Scalars['Instant']['output']>;
  readonly endedFor?: Maybe<ExceptionEndedFor>;
  readonly endNote?: Maybe<Scalars['String']['output']>;
  readonly disclosureId?: Maybe<Scalars['ID']['output']>;
  readonly disclosureState?: Maybe<DisclosureState>;
  /** Whether a referral gave it to the receiver. */
  readonly wasSent: Scalars['Boolean']['output'];
  /** Whether the person was told. */
  readonly isTold: Scalars['Boolean']['output'];
  readonly inError: Scalars['Boolean']['output'];
  /** The latest first. */
  readonly words: ReadonlyArray<ExceptionWord>;
  readonly may: ReadonlyArray<ExceptionAction>;
  readonly centre?: Maybe<Organisation>;
  readonly receiver?: Maybe<Organisation>;
  readonly staff?: Maybe<StaffName>;
  readonly decidedBy?: Maybe<StaffName>;
};

/** Exceptions, the latest first. */
export type SharingExceptionConnection = {
  readonly __typename: 'SharingExceptionConnection';
  readonly rows: ReadonlyArray<SharingException>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type SharingNotice =
  | 'NONE'
  | 'WAITING'
  | 'DELETED'
  | 'RETURNED'
  | 'KEPT_ON_OWN_GROUND';

export type SharingNoticeAnswer =
  | 'DELETED'
  | 'RETURNED'
  | 'KEPT_ON_OWN_GROUND';

export type SignInNameTaken = Refusal & {
  readonly __typename: 'SignInNameTaken';
  readonly code: RefusalCode;
};

export type SpecificNeed = {
  readonly __typename: 'SpecificNeed';
  readonly id: Scalars['ID']['output'];
  readonly code: SpecificNeedCode;
  readonly from: PartialDate;
  /** Null while it lasts. */
  readonly until?: Maybe<PartialDate>;
  /** Of a pregnancy: when the birth is expected. */
  readonly expected?: Maybe<PartialDate>;
  /** Ended by today at the caller’s place. */
  readonly isOver: Scalars['Boolean']['output'];
};

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
export type SpecificNeedFacts = {
  readonly __typename: 'SpecificNeedFacts';
  readonly code: SpecificNeedCode;
  readonly from: PartialDate;
  /** Null while it lasts. */
  readonly until?: Maybe<PartialDate>;
  /** Of a pregnancy: when the birth is expected. */
  readonly expected?: Maybe<PartialDate>;
};

/** A specific need as it was told. */
export type SpecificNeedFactsInput = {
  readonly code: SpecificNeedCode;
  readonly from: PartialDateInput;
  /** Null while it lasts. */
  readonly until?: InputMaybe<PartialDateInput>;
  /** Of a pregnancy: when the birth is expected. */
  readonly expected?: InputMaybe<PartialDateInput>;
};

export type SpecificNeeds = {
  readonly __typename: 'SpecificNeeds';
  readonly needs: ReadonlyArray<SpecificNeed>;
  readonly functioning: ReadonlyArray<Functioning>;
  readonly changes: ReadonlyArray<NeedChange>;
};

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type SpokenLanguagesChangeInput = {
  readonly from: ReadonlyArray<Scalars['Language']['input']>;
  readonly to: ReadonlyArray<Scalars['Language']['input']>;
};

export type StaffName = {
  readonly __typename: 'StaffName';
  readonly id: Scalars['ID']['output'];
  /** Null for staff of other organisations. */
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly roles: ReadonlyArray<Role>;
};

export type StaffProfile = {
  readonly __typename: 'StaffProfile';
  readonly staffId: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  readonly organisationId: Scalars['ID']['output'];
  readonly organisationName: Scalars['String']['output'];
  readonly organisationKind: OrganisationKind;
  readonly centreId?: Maybe<Scalars['ID']['output']>;
  readonly timeZone: Scalars['String']['output'];
  readonly country: Scalars['Country']['output'];
  readonly roles: ReadonlyArray<Role>;
  readonly jurisdictions: ReadonlyArray<Scalars['Country']['output']>;
  readonly language: Scalars['Language']['output'];
};

export type StaffSuspended = Refusal & {
  readonly __typename: 'StaffSuspended';
  readonly code: RefusalCode;
};

export type Stage =
  | 'PROSPECTIVE'
  | 'DEPARTED'
  | 'ABROAD'
  | 'RETURNED';

/** What the record showed to who corrects it, and what is right. Where it holds something else by now nothing is written. */
export type StageChangeInput = {
  readonly from?: InputMaybe<Stage>;
  readonly to?: InputMaybe<Stage>;
};

export type StandsAgainstErasure =
  | 'OPEN_REQUEST';

/** Something else is told of the migration status by now: nothing was written. */
export type StatusChanged = Refusal & {
  readonly __typename: 'StatusChanged';
  readonly code: RefusalCode;
};

export type StopSharingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
};

export type StopSharingResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** Whom a request is for: a registered person, or a contact without a name. */
export type Subject = PersonLine | Contact;

export type SubjectKind =
  | 'PERSON'
  | 'CONTACT';

export type SuspendStaffMemberInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly staffId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type SuspendStaffMemberResult = Changed | NotFound | ChangedBySomeoneElse | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type TakeBackDemandErrorInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly demandId: Scalars['ID']['input'];
};

export type TakeBackDemandErrorResult = DemandKept | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type TakeBackErasureInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly erasureId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
  readonly because: ErasureTakenBackBecause;
};

export type TakeBackErasureResult = ErasureSaid | NotFound | ChangedBySomeoneElse | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type TakeBackErrorInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly errorId: Scalars['ID']['input'];
};

export type TakeBackErrorResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type TakeBackMigrationStatusErrorInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly statusId: Scalars['ID']['input'];
};

export type TakeBackMigrationStatusErrorResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type TakeBackOpeningReviewInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly reviewId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type TakeBackOpeningReviewResult = Changed | NotFound | SecondHolderNeeded | ChangedBySomeoneElse | OpeningReviewForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type TakeBackPassingOnInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly referralVersion: Scalars['Int']['input'];
};

export type TakeBackPassingOnResult = Changed | NotFound | ChangedBySomeoneElse | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type TakeBackWordingInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly versionId: Scalars['ID']['input'];
  readonly note: Scalars['String']['input'];
};

export type TakeBackWordingResult = WordingKept | NotFound | WordingStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type TakeOutServiceInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly requestId: Scalars['ID']['input'];
  readonly serviceId: Scalars['ID']['input'];
  readonly reason: ServiceErrorReason;
  readonly expectedVersion: Scalars['Int']['input'];
};

export type TakeOutServiceResult = Changed | NotFound | ChangedBySomeoneElse | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type TellOfExceptionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly exceptionId: Scalars['ID']['input'];
  /** When the person was told; null where they were not yet. */
  readonly toldOn?: InputMaybe<Scalars['Day']['input']>;
  /** Why not yet; null where they were told. */
  readonly because?: InputMaybe<NotToldBecause>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type TellOfExceptionResult = Recorded | NotFound | ExceptionStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** Newest first. */
export type TimelineConnection = {
  readonly __typename: 'TimelineConnection';
  readonly rows: ReadonlyArray<TimelineEntry>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type TimelineEntry = {
  readonly __typename: 'TimelineEntry';
  readonly id: Scalars['ID']['output'];
  /** Type of the event, such as `person.registered`. */
  readonly type: Scalars['String']['output'];
  readonly occurredOn: Scalars['Day']['output'];
  readonly recordedAt: Scalars['Instant']['output'];
  readonly aggregateId: Scalars['ID']['output'];
  readonly subjectId: Scalars['ID']['output'];
  readonly centre?: Maybe<Organisation>;
  readonly staff?: Maybe<StaffName>;
  readonly facts: ReadonlyArray<TimelineFact>;
};

/** One code of an entry, as the service wrote it. */
export type TimelineFact = {
  readonly __typename: 'TimelineFact';
  readonly name: Scalars['String']['output'];
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** Not told any more: searches become slower instead. It is here for pages that were opened before. */
export type TooManySearches = Refusal & {
  readonly __typename: 'TooManySearches';
  readonly code: RefusalCode;
  readonly until: Scalars['Instant']['output'];
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

/** A service did not answer in time: repeat with the same command id. */
export type Unavailable = Refusal & {
  readonly __typename: 'Unavailable';
  readonly code: RefusalCode;
};

export type UndoCorrectionInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly correctionId: Scalars['ID']['input'];
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type UndoCorrectionResult = PersonCorrected | NotFound | CorrectionStateForbids | ChangedMeanwhile | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type UnlinkFamilyMemberInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly memberId: Scalars['ID']['input'];
};

export type UnlinkFamilyMemberResult = Recorded | NotFound | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** That a member of staff opened far more records on a day than is usual, for them and for colleagues. */
export type UnusualRate = {
  readonly __typename: 'UnusualRate';
  readonly id: Scalars['ID']['output'];
  readonly version: Scalars['Int']['output'];
  readonly measure: RateMeasure;
  /** Of the centre of who opened them. */
  readonly day: Scalars['Day']['output'];
  /** Different records, each once. */
  readonly count: Scalars['Int']['output'];
  /** The middle of their own days of the four weeks before; null where there are too few. */
  readonly ownUsual?: Maybe<Scalars['Int']['output']>;
  /** Colleagues of the register in the same role with openings in those weeks. */
  readonly colleagues: Scalars['Int']['output'];
  /** Nine of ten days of colleagues have this many or more; null where there are too few colleagues. */
  readonly colleaguesLow?: Maybe<Scalars['Int']['output']>;
  /** Nine of ten days of colleagues have this many or fewer. */
  readonly colleaguesHigh?: Maybe<Scalars['Int']['output']>;
  /** By the rule of which month it is unusual. */
  readonly rule: Scalars['String']['output'];
  readonly roles: ReadonlyArray<Role>;
  readonly noticedAt: Scalars['Instant']['output'];
  readonly state: UnusualRateState;
  readonly outcome?: Maybe<OversightOutcome>;
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly closedAt?: Maybe<Scalars['Instant']['output']>;
  readonly may: ReadonlyArray<UnusualRateAction>;
  readonly staff?: Maybe<StaffName>;
  readonly centre?: Maybe<Organisation>;
  readonly closedBy?: Maybe<StaffName>;
};

export type UnusualRateAction =
  | 'CLOSE'
  | 'REOPEN';

/** Whose openings were far above what is usual. */
export type UnusualRateConnection = {
  readonly __typename: 'UnusualRateConnection';
  readonly rows: ReadonlyArray<UnusualRate>;
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

export type UnusualRateState =
  | 'OPEN'
  | 'CLOSED';

export type ViewName =
  | 'COUNTRY_BY_MONTH'
  | 'CENTRE_BY_QUARTER'
  | 'COUNTRY_BY_SEX_BY_AGE_BAND_BY_YEAR'
  | 'COUNTRY_BY_SERVICE_BY_QUARTER';

export type ViewNotClosed = Refusal & {
  readonly __typename: 'ViewNotClosed';
  readonly code: RefusalCode;
  readonly nextCloseAt: Scalars['Instant']['output'];
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
  readonly commandId: Scalars['ID']['input'];
  readonly personId: Scalars['ID']['input'];
  readonly consentId: Scalars['ID']['input'];
};

export type WithdrawConsentResult = Recorded | NotFound | ConsentNotInForce | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

export type WithdrawReferralInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly referralId: Scalars['ID']['input'];
  readonly expectedVersion: Scalars['Int']['input'];
};

export type WithdrawReferralResult = Changed | NotFound | ChangedBySomeoneElse | ReferralStateForbids | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;

/** What taking a consent back would bring about. */
export type WithdrawalConsequences = {
  readonly __typename: 'WithdrawalConsequences';
  readonly follows: ReadonlyArray<WithdrawalFollows>;
  /** What closes in the same step. */
  readonly views: ReadonlyArray<ClosingDisclosure>;
  /** Requests of the person that are open, as far as the caller may see them; a hundred at most. */
  readonly openRequests?: Maybe<Scalars['Int']['output']>;
};

export type WithdrawalConsequencesResult = WithdrawalConsequences | NotFound | ConsentNotInForce | InvalidInput | NotSignedIn | NotAllowed | Unavailable;

export type WithdrawalFollows =
  | 'NOTHING_NEW_BEGINS'
  | 'WHAT_RUNS_MAY_BE_FINISHED'
  | 'HELP_WITHOUT_A_NAME'
  | 'IN_NO_NEW_FIGURES'
  | 'PUBLISHED_FIGURES_STAND'
  | 'NOBODY_GETS_IN_TOUCH'
  | 'IN_NO_NEW_RESEARCH'
  | 'USED_CANNOT_BE_CALLED_BACK'
  | 'A_LINE_WITHOUT_A_NAME'
  | 'RECEIVER_IS_ASKED_TO_DELETE'
  | 'WRITTEN_DOWN_CANNOT_BE_CALLED_BACK';

export type WithdrawalReason =
  | 'CONSENT_WITHDRAWN'
  | 'DISCLOSURE_REFUSED'
  | 'BY_SENDER'
  | 'NOBODY_READS_IT';

export type Withheld = {
  readonly __typename: 'Withheld';
  readonly disclosureId: Scalars['ID']['output'];
  /** Null where the person agreed. */
  readonly exception?: Maybe<OnException>;
  readonly reason: WithheldReason;
};

export type WithheldReason =
  | 'WITHDRAWN'
  | 'DECLINED'
  | 'EXPIRED'
  | 'REFERRAL_WITHDRAWN'
  | 'LAPSED'
  | 'ENDED';

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

export type WordingAction =
  | 'CONFIRM'
  | 'TAKE_BACK';

/** A version of the words that are read out. */
export type WordingKept = {
  readonly __typename: 'WordingKept';
  readonly id: Scalars['ID']['output'];
};

/** Whom a wording names, as the directory calls them, and the country of a receiver abroad. */
export type WordingPartiesInput = {
  readonly centre?: InputMaybe<Scalars['String']['input']>;
  readonly receiver?: InputMaybe<Scalars['String']['input']>;
  readonly country?: InputMaybe<Scalars['Country']['input']>;
};

export type WordingState =
  | 'DRAFT'
  | 'TO_COME'
  | 'IN_FORCE'
  | 'FOLLOWED'
  | 'TAKEN_BACK';

export type WordingStateForbids = Refusal & {
  readonly __typename: 'WordingStateForbids';
  readonly code: RefusalCode;
  readonly state: WordingState;
};

/** A version of the words that are read out for a purpose in a language. */
export type WordingVersion = {
  readonly __typename: 'WordingVersion';
  /** Null of the words that come with the programs: version 1. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly purpose: ConsentPurpose;
  readonly language: Scalars['Language']['output'];
  /** 1 is what comes with the programs. */
  readonly number: Scalars['Int']['output'];
  readonly text: Scalars['String']['output'];
  /** The text of the version before, where there is one. */
  readonly before?: Maybe<Scalars['String']['output']>;
  readonly state: WordingState;
  readonly from?: Maybe<Scalars['Day']['output']>;
  readonly draftedAt?: Maybe<Scalars['Instant']['output']>;
  readonly confirmedAt?: Maybe<Scalars['Instant']['output']>;
  readonly takenBackAt?: Maybe<Scalars['Instant']['output']>;
  /** Why it was taken back. */
  readonly note?: Maybe<Scalars['String']['output']>;
  readonly may: ReadonlyArray<WordingAction>;
  readonly staff?: Maybe<StaffName>;
  readonly confirmedBy?: Maybe<StaffName>;
  readonly takenBackBy?: Maybe<StaffName>;
};

export type WorkCount = {
  readonly __typename: 'WorkCount';
  readonly tab: WorkTab;
  readonly count: Scalars['Int']['output'];
};

export type WorkTab =
  | 'DUE'
  | 'ANSWERED'
  | 'WAITING_FOR_PARTNER'
  | 'NEEDS_ANOTHER_WAY'
  | 'UNASSIGNED'
  | 'ALL_OPEN'
  | 'CLOSED';

export type WriteDemandInput = {
  readonly commandId: Scalars['ID']['input'];
  readonly authority: AuthorityKind;
  /** Which office, and who came or signed. */
  readonly office: Scalars['String']['input'];
  /** The number on their paper. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  readonly receivedOn: Scalars['Day']['input'];
  readonly channel: DemandChannel;
  readonly asked: ReadonlyArray<DemandedThing>;
  readonly aboutReference?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type WriteDemandResult = DemandKept | InvalidInput | NotSignedIn | NotAllowed | Unavailable | CommandReused | NotYetKnown;
