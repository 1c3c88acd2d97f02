// Made by `nx codegen web` from the schema, the .graphql files and the commands that are named.
export const everyAccessLevel = [
  'OPEN',
  'AUDITED',
  'PROTECTED',
  'SEALED',
] as const;

export const everyAccessLogPart = [
  'PLAIN',
  'PROTECTED',
] as const;

export const everyAgeBand = [
  'AGE_0_4',
  'AGE_5_11',
  'AGE_12_14',
  'AGE_15_17',
  'AGE_18_24',
  'AGE_25_29',
  'AGE_30_34',
  'AGE_35_44',
  'AGE_45_54',
  'AGE_55_59',
  'AGE_60_PLUS',
  'AGE_NOT_KNOWN',
] as const;

export const everyAgreementLevel = [
  'SAME',
  'SAME_SOUND',
  'ALIKE',
  'PART',
  'DIFFER_IN_PART',
  'ONE_WORD',
  'SAME_DAY',
  'SWAPPED',
  'SAME_YEAR',
  'ONE_PART_DIFFERS',
  'NEAR_YEAR',
  'GENERATION',
  'OTHER',
] as const;

export const everyAuthorityKind = [
  'POLICE',
  'MIGRATION_SERVICE',
  'COURT',
  'PROSECUTOR',
  'SECURITY_SERVICE',
  'OTHER',
] as const;

export const everyCannotReceiveReason = [
  'NOBODY_READS_IT',
] as const;

export const everyChannel = [
  'VISIT',
  'PHONE',
  'MESSAGE',
  'OUTREACH',
  'EVENT',
  'OTHER',
] as const;

export const everyClosingBecomes = [
  'NOTHING_WAS_SENT',
  'REFERRAL_WITHDRAWN',
  'SERVICE_GOES_ON',
] as const;

export const everyClosingReason = [
  'NEED_MET',
  'PARTLY_MET',
  'NO_REMEDY',
  'DECIDED_OTHERWISE',
  'NOT_REACHED',
  'MOVED_ON',
  'HANDED_OVER',
  'DETAINED_OR_REMOVED',
  'DIED',
  'ENTERED_IN_ERROR',
] as const;

export const everyComparedField = [
  'NAME',
  'BIRTH',
  'SEX',
  'NATIONALITY',
  'PHONE',
  'DOCUMENT',
] as const;

export const everyConsentDecision = [
  'GIVEN',
  'REFUSED',
] as const;

export const everyConsentGivenBy = [
  'SELF',
  'PARENT',
  'GUARDIAN',
  'REPRESENTATIVE',
] as const;

export const everyConsentMode = [
  'WRITTEN',
  'THUMBPRINT',
  'VERBAL',
  'ELECTRONIC',
  'AUDIO',
] as const;

export const everyConsentPurpose = [
  'CARE',
  'STATISTICS',
  'FOLLOW_UP',
  'RESEARCH',
  'FAMILY',
  'SHARING',
] as const;

export const everyConsentState = [
  'GIVEN',
  'REFUSED',
  'WITHDRAWN',
  'EXPIRED',
] as const;

export const everyContactAction = [
  'CORRECT',
  'ENTER_IN_ERROR',
] as const;

export const everyContactWayKind = [
  'PHONE',
  'WHATSAPP',
  'TELEGRAM',
  'VIBER',
  'IMO',
  'EMAIL',
  'OTHER',
] as const;

export const everyCorrectedBecause = [
  'MISHEARD',
  'MISTYPED',
  'PAPER_SEEN',
  'TOLD_ANEW',
  'HAS_CHANGED',
  'OTHER',
  'ANSWERED_FOR',
  'IS_ADULT',
  'UNDONE',
] as const;

export const everyCorrectedField = [
  'NAME',
  'BIRTH',
  'SEX',
  'NATIONALITY',
  'RELATION',
  'SPOKEN_LANGUAGES',
  'INTERFACE_LANGUAGE',
  'INTERPRETER_LANGUAGE',
  'PHONE',
  'EPISODE',
  'DOCUMENT',
  'CONTACT_WAY',
  'OTHER_NAME',
  'CHANNEL',
  'LANGUAGE',
  'AGE_BAND',
  'STAGE',
  'TOPIC',
  'ACCESS_LEVEL',
] as const;

export const everyCorrectionAction = [
  'DECIDE',
  'TAKE_BACK',
  'REVIEW',
  'UNDO',
] as const;

export const everyCorrectionDecision = [
  'CONFIRM',
  'DECLINE',
] as const;

export const everyCorrectionOutcome = [
  'APPLIED',
  'AWAITS_SECOND_HOLDER',
] as const;

export const everyCorrectionReason = [
  'MISHEARD',
  'MISTYPED',
  'PAPER_SEEN',
  'TOLD_ANEW',
  'HAS_CHANGED',
  'OTHER',
] as const;

export const everyCorrectionState = [
  'APPLIED',
  'AWAITS_SECOND_HOLDER',
  'DECLINED',
  'UNDONE',
] as const;

export const everyDatePrecision = [
  'DAY',
  'MONTH',
  'YEAR',
  'ESTIMATED',
  'UNKNOWN',
] as const;

export const everyDeclineCode = [
  'FULL',
  'NOT_ELIGIBLE',
  'OUTSIDE_AREA',
  'OUTSIDE_MANDATE',
  'DOCUMENT_MISSING',
  'COST',
  'LANGUAGE',
  'UNSAFE',
  'CONFLICT_OF_INTEREST',
  'CANNOT_REACH',
  'DENIED_FOR_STATUS',
] as const;

export const everyDemandAction = [
  'DECIDE',
  'ENTER_IN_ERROR',
  'TAKE_BACK_ERROR',
] as const;

export const everyDemandChannel = [
  'VISIT',
  'PHONE',
  'LETTER',
  'EMAIL',
  'MESSAGE',
  'OTHER',
] as const;

export const everyDemandDecision = [
  'DECLINED',
  'ANSWERED',
  'WITH_COUNSEL',
] as const;

export const everyDemandedThing = [
  'WHETHER_KNOWN',
  'WHEREABOUTS',
  'IDENTITY',
  'CONTACT_DETAILS',
  'RECORD',
  'LIST_OF_PEOPLE',
  'ENTRY',
  'OTHER',
] as const;

export const everyDimension = [
  'COUNTRY',
  'MONTH',
  'QUARTER',
  'YEAR',
  'CENTRE',
  'SEX',
  'AGE_BAND',
  'SERVICE',
] as const;

export const everyDirectoryAction = [
  'SET_HOURS',
] as const;

export const everyDisclosedField = [
  'NAME',
  'BIRTH_DATE',
  'NATIONALITY',
  'PHONE',
  'CORRIDOR',
] as const;

export const everyDisclosureClosedFor = [
  'WITHDRAWN',
  'DECLINED',
  'EXPIRED',
  'REFERRAL_WITHDRAWN',
  'LAPSED',
  'ENDED',
] as const;

export const everyDisclosureNotUsableState = [
  'PREPARED',
  'OFFERED',
  'OPEN',
  'CLOSED',
  'REFUSED',
  'LAPSED',
] as const;

export const everyDisclosureState = [
  'PREPARED',
  'OFFERED',
  'OPEN',
  'CLOSED',
  'REFUSED',
] as const;

export const everyDocumentIssuer = [
  'COUNTRY',
  'INTERNATIONAL_BODY',
  'NOT_KNOWN',
  'NOT_STATED',
] as const;

export const everyDocumentKind = [
  'PASSPORT',
  'NATIONAL_ID',
  'BIRTH_CERTIFICATE',
  'RESIDENCE_PERMIT',
  'WORK_PERMIT',
  'VISA',
  'MIGRATION_CARD',
  'DRIVING_LICENCE',
  'SEAFARERS_BOOK',
  'TRAVEL_DOCUMENT',
  'RETURN_CERTIFICATE',
  'OTHER',
] as const;

export const everyDocumentWhereabouts = [
  'WITH_PERSON',
  'EMPLOYER',
  'AGENCY',
  'FAMILY',
  'AUTHORITY',
  'SOMEBODY_ELSE',
  'LOST',
  'STOLEN',
  'DESTROYED',
  'NEVER_HAD',
  'NOT_KNOWN',
  'NOT_STATED',
] as const;

export const everyEnteredInErrorAction = [
  'REVIEW_ERROR',
  'TAKE_BACK_ERROR',
] as const;

export const everyEnteredInErrorBecause = [
  'REGISTERED_TWICE',
  'WRONG_PERSON',
  'TEST_ENTRY',
  'NEVER_HAPPENED',
  'OTHER',
] as const;

export const everyEntryKind = [
  'PERSON',
  'CONTACT',
  'CONSENT',
  'EPISODE',
  'FAMILY_MEMBER',
  'EXCEPTION',
  'DOCUMENT',
  'SPECIFIC_NEED',
  'FUNCTIONING',
  'CONTACT_WAY',
  'OTHER_NAME',
] as const;

export const everyEpisodePurpose = [
  'WORK',
  'STUDY',
  'FAMILY',
  'PROTECTION',
  'OTHER',
  'NOT_STATED',
] as const;

export const everyErasureAction = [
  'AGREE',
  'KEEP',
  'TAKE_BACK',
] as const;

export const everyErasureBecause = [
  'CONSENT_TAKEN_BACK',
  'NOT_NEEDED_ANY_MORE',
  'OBJECTS',
  'UNLAWFUL',
  'NOT_SAID',
] as const;

export const everyErasureHold = [
  'OPEN_COMPLAINT',
  'LEGAL_CLAIM',
  'OPEN_CASE',
  'ACCOUNTING',
  'COURT_ORDER',
  'DANGER_TO_OTHERS',
  'OTHER',
] as const;

export const everyErasureState = [
  'ASKED',
  'KEPT',
  'TAKEN_BACK',
  'ERASED',
] as const;

export const everyErasureTakenBackBecause = [
  'HER_WORD',
  'WRITTEN_IN_ERROR',
] as const;

export const everyExceptionAction = [
  'GRANT',
  'REFUSE',
  'END',
  'SECOND_LOOK',
  'REVIEW',
  'TELL',
  'ENTER_IN_ERROR',
] as const;

export const everyExceptionEndedFor = [
  'TIME',
  'HER_WORD',
  'NOT_RIGHT',
  'NOT_NEEDED',
  'IN_ERROR',
  'NOT_DECIDED',
] as const;

export const everyExceptionFinding = [
  'RIGHT',
  'NOT_RIGHT',
] as const;

export const everyExceptionGround = [
  'VITAL_INTEREST',
  'CHILD_BEST_INTERESTS',
  'LEGAL_OBLIGATION',
  'LEGAL_CLAIM',
] as const;

export const everyExceptionNotOfferedBecause = [
  'AUTHORITY',
  'ABROAD',
  'NOT_A_CHILD',
  'CONFIDENTIAL',
] as const;

export const everyExceptionReviewer = [
  'SECOND_HOLDER',
  'DATA_PROTECTION_OFFICER',
] as const;

export const everyExceptionState = [
  'ASKED',
  'REFUSED',
  'TAKEN_BACK',
  'GRANTED',
  'ENDED',
] as const;

export const everyExceptionsShown = [
  'TO_DECIDE',
  'TO_REVIEW',
  'TO_TELL',
  'ALL',
] as const;

export const everyFamilyChangeKind = [
  'ADDED',
  'CORRECTED',
  'LINKED',
  'UNLINKED',
  'ENDED',
] as const;

export const everyFamilyTie = [
  'SPOUSE',
  'PARENT',
  'CHILD',
  'SIBLING',
  'GRANDPARENT',
  'GRANDCHILD',
  'GUARDIAN',
  'WARD',
  'OTHER_RELATIVE',
  'NOT_RELATED',
] as const;

export const everyFamilyWhereabouts = [
  'TOGETHER',
  'APART',
  'NOT_KNOWN',
] as const;

export const everyFunctioningAnswer = [
  'NO_DIFFICULTY',
  'SOME_DIFFICULTY',
  'A_LOT_OF_DIFFICULTY',
  'CANNOT_DO_AT_ALL',
  'NOT_KNOWN',
  'NOT_STATED',
] as const;

export const everyGround = [
  'CONSENT',
  'VITAL_INTEREST',
  'CHILD_BEST_INTERESTS',
  'LEGAL_OBLIGATION',
  'LEGAL_CLAIM',
  'MANDATE',
] as const;

export const everyHiddenBecause = [
  'SMALL_NUMBER',
  'WOULD_GIVE_ANOTHER_AWAY',
] as const;

export const everyIdentityChecked = [
  'DOCUMENT',
  'CARD_AND_ANSWERS',
  'KNOWN_TO_STAFF',
] as const;

export const everyInboxTab = [
  'NEW',
  'ACCEPTED',
  'DONE',
] as const;

export const everyInterpreterKind = [
  'NONE',
  'STAFF',
  'PROFESSIONAL',
  'REMOTE',
  'RELATIVE',
  'OTHER',
] as const;

export const everyLeftFamilyBecause = [
  'MOVED_OUT',
  'PARTED',
  'DIED',
  'OTHER',
] as const;

export const everyMatchReason = [
  'SAME_NAME',
  'ALIKE_NAME',
  'OTHER_NAME',
  'SAME_BIRTH_YEAR',
  'NEAR_BIRTH_YEAR',
  'SAME_PHONE',
  'SAME_NATIONALITY',
  'SAME_CARD',
  'SAME_DOCUMENT',
] as const;

export const everyMatchStrength = [
  'LIKELY',
  'POSSIBLE',
] as const;

export const everyMeasure = [
  'CONTACTS',
  'PEOPLE',
  'SERVICES',
  'REQUESTS',
  'REFERRALS_SENT',
  'REFERRALS_ANSWERED',
  'REFERRALS_COMPLETED',
] as const;

export const everyMergeAction = [
  'SEPARATE_PERSONS',
] as const;

export const everyMergeOutcome = [
  'MERGED',
  'AWAITS_SECOND_HOLDER',
] as const;

export const everyMergeState = [
  'MERGED',
  'SEPARATED',
] as const;

export const everyMigrationStatusChangeKind = [
  'RECORDED',
  'CORRECTED',
  'ENTERED_IN_ERROR',
  'ERROR_TAKEN_BACK',
] as const;

export const everyMigrationStatusCode = [
  'CITIZEN',
  'PERMANENT_RESIDENCE',
  'TEMPORARY_RESIDENCE',
  'WORK_PERMIT',
  'PERMIT_PENDING',
  'VISA',
  'VISA_FREE_STAY',
  'ASYLUM_APPLICANT',
  'REFUGEE',
  'COMPLEMENTARY_PROTECTION',
  'TEMPORARY_PROTECTION',
  'STATELESS',
  'IRREGULAR',
  'REMOVAL_ORDERED',
  'OTHER_REGULAR',
  'NOT_KNOWN',
  'NOT_STATED',
] as const;

export const everyNeedChangeKind = [
  'RECORDED',
  'CORRECTED',
  'ENDED',
] as const;

export const everyNotServedReason = [
  'DID_NOT_COME',
  'NOT_REACHED',
  'PARTNER_CANNOT',
  'NOT_ELIGIBLE',
] as const;

export const everyNotToldBecause = [
  'NOT_REACHED',
  'NOT_SAFE',
  'NOT_ABLE',
  'OTHER',
] as const;

export const everyOfferingOrder = [
  'SUITS',
  'NAME',
] as const;

export const everyOpeningBecause = [
  'CAME_HERE',
  'CALLED',
  'COLLEAGUE_ASKS',
  'OWN_REQUEST',
  'LOOKING_INTO',
  'OTHER',
] as const;

export const everyOpeningFinding = [
  'AS_IT_SHOULD_BE',
  'QUESTION',
] as const;

export const everyOpeningKind = [
  'PERSON',
  'DISCLOSURE',
] as const;

export const everyOpeningReviewAct = [
  'AS_IT_SHOULD_BE',
  'QUESTION',
  'CLOSE',
  'TAKE_BACK',
] as const;

export const everyOpeningReviewAction = [
  'REVIEW',
  'CLOSE',
  'TAKE_BACK',
] as const;

export const everyOpeningReviewState = [
  'WAITING',
  'AS_IT_SHOULD_BE',
  'QUESTION',
  'CLOSED',
] as const;

export const everyOrganisationKind = [
  'OPERATOR',
  'CENTRE',
  'PARTNER_AGENCY',
] as const;

export const everyOtherNameKind = [
  'AT_BIRTH',
  'BEFORE_MARRIAGE',
  'AFTER_MARRIAGE',
  'OTHER_SPELLING',
  'PATRONYMIC',
  'NICKNAME',
  'RELIGIOUS',
  'OTHER',
  'NOT_KNOWN',
] as const;

export const everyOversightOutcome = [
  'EXPLAINED',
  'REMINDED',
  'ACCESS_CHANGED',
  'BREACH',
  'OTHER',
] as const;

export const everyOwnPurpose = [
  'CARE',
  'STATISTICS',
  'FOLLOW_UP',
  'RESEARCH',
  'FAMILY',
] as const;

export const everyPairDecision = [
  'SAME',
  'DIFFERENT',
  'FAMILY',
  'UNSURE',
] as const;

export const everyPairState = [
  'OPEN',
  'SAME',
  'DIFFERENT',
  'FAMILY',
  'UNSURE',
] as const;

export const everyPairStrength = [
  'LIKELY',
  'POSSIBLE',
] as const;

export const everyPartnerAnswer = [
  'ACCEPTED',
  'APPOINTMENT_MOVED',
  'SERVICE_REPORTED',
] as const;

export const everyPersonAction = [
  'RECORD_CONSENT',
  'WITHDRAW_CONSENT',
  'PREPARE_DISCLOSURE',
  'STOP_SHARING',
  'CORRECT',
  'LIFT_PROTECTION',
  'ENTER_IN_ERROR',
  'RECORD_JOURNEY',
  'KEEP_FAMILY',
  'GIVE_ACCESS_LOG',
  'RECORD_DOCUMENT',
  'RECORD_DETAILS',
  'KEEP_NEEDS',
  'RECORD_MIGRATION_STATUS',
  'READ_MIGRATION_STATUS',
  'ASK_ERASURE',
] as const;

export const everyPhoneOwner = [
  'OWN',
  'FAMILY',
  'FRIEND',
  'EMPLOYER',
  'OTHER',
] as const;

export const everyPhoneSafety = [
  'YES',
  'ONLY_WHEN',
  'NO',
  'NOT_ASKED',
] as const;

export const everyPreferredWay = [
  'YES',
  'NO',
  'NOT_ASKED',
] as const;

export const everyPriority = [
  'ROUTINE',
  'SOON',
  'URGENT',
] as const;

export const everyProtectionLiftedBecause = [
  'ANSWERED_FOR',
  'IS_ADULT',
  'OTHER',
] as const;

export const everyRateMeasure = [
  'RECORDS',
  'ELSEWHERE',
] as const;

export const everyReadingKind = [
  'RECORD',
  'PART',
  'PREVIEW',
  'SHARED',
  'ACCESS_LOG',
  'RECEIVER_NEED',
  'RECEIVER_AGREED',
] as const;

export const everyReceivedReferralAction = [
  'ACKNOWLEDGE',
  'ACCEPT',
  'DECLINE',
  'MOVE_APPOINTMENT',
  'REPORT_SERVICE',
  'REPORT_NOT_SERVED',
  'ANSWER_SHARING_NOTICE',
] as const;

export const everyRecordedField = [
  'NAME',
  'BIRTH',
  'SEX',
  'NATIONALITY',
  'RELATION',
  'SPOKEN_LANGUAGES',
  'INTERFACE_LANGUAGE',
  'INTERPRETER_LANGUAGE',
  'PHONE',
  'EPISODE',
  'DOCUMENT',
  'CONTACT_WAY',
  'OTHER_NAME',
  'CHANNEL',
  'LANGUAGE',
  'AGE_BAND',
  'STAGE',
  'TOPIC',
] as const;

export const everyReferralAwaits = [
  'INBOX',
  'ANSWER',
  'REPORT',
  'CONFIRMATION',
] as const;

export const everyReferralStanding = [
  'WITH_PARTNER',
  'HELPED',
  'ENDED',
] as const;

export const everyReferralState = [
  'SENT',
  'ACKNOWLEDGED',
  'ACCEPTED',
  'DECLINED',
  'SERVICE_REPORTED',
  'CONFIRMED',
  'NOT_SERVED',
  'NOT_CONFIRMED',
  'EXPIRED',
  'WITHDRAWN',
  'SHARING_STOPPED',
] as const;

export const everyRefusalCode = [
  'INVALID_INPUT',
  'NOT_SIGNED_IN',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'COMMAND_REUSED',
  'CHANGED_BY_SOMEONE_ELSE',
  'NOT_YET_KNOWN',
  'UNAVAILABLE',
  'STAFF_SUSPENDED',
  'SIGN_IN_NAME_TAKEN',
  'LAST_READER',
  'GROUND_NOT_OFFERED',
  'JURISDICTION_NOT_HELD',
  'CONSENT_NEEDED',
  'CONSENT_NOT_IN_FORCE',
  'NOT_PROTECTED',
  'GUARDIAN_CONSENT_NEEDED',
  'SECOND_HOLDER_NEEDED',
  'PAIR_NOT_SAME',
  'RECORDS_MERGED',
  'CHANGED_MEANWHILE',
  'CORRECTION_STATE_FORBIDS',
  'COUNTRY_NOT_NAMED',
  'CONTACT_ALREADY_IDENTIFIED',
  'NEED_CHANGED',
  'STATUS_CHANGED',
  'FAMILY_CHANGED',
  'IN_A_FAMILY_ALREADY',
  'SEARCH_NEEDS_MORE',
  'TOO_MANY_SEARCHES',
  'REASON_NEEDED',
  'OPENING_REVIEW_FORBIDS',
  'PHONE_NOT_SAFE',
  'EXCEPTION_NOT_OFFERED',
  'EXCEPTION_STATE_FORBIDS',
  'ERASURE_OPEN',
  'EXCEPTION_OPEN',
  'SAID_NO_TO_RECEIVER',
  'SERVICE_NOT_REQUESTABLE',
  'REQUEST_CLOSED',
  'ALREADY_REFERRED',
  'REQUEST_OPEN',
  'NOT_A_COLLEAGUE',
  'CONTACT_CANNOT_BE_REFERRED',
  'NO_AGREEMENT_IN_FORCE',
  'OFFERING_NOT_SUITABLE',
  'OFFERING_NOT_READ',
  'DISCLOSURE_NOT_USABLE',
  'WORDING_STATE_FORBIDS',
  'REFERRAL_STATE_FORBIDS',
  'VIEW_NOT_CLOSED',
] as const;

export const everyRelation = [
  'MIGRANT',
  'FAMILY_MEMBER',
  'COMMUNITY',
  'OTHER',
] as const;

export const everyRequestAction = [
  'ASSIGN',
  'GIVE_BACK',
  'ASSIGN_TO_OTHERS',
  'RECORD_SERVICE',
  'TAKE_OUT_SERVICE',
  'CLOSE',
  'REOPEN',
  'REFER',
] as const;

export const everyRequestState = [
  'OPEN',
  'CLOSED',
] as const;

export const everyReturnKind = [
  'VOLUNTARY',
  'END_OF_CONTRACT',
  'REMOVED',
  'OTHER',
] as const;

export const everyReviewedFor = [
  'ELSEWHERE',
  'PROTECTION',
  'OVERSIGHT',
] as const;

export const everyRole = [
  'INTAKE',
  'CASE_WORKER',
  'SUPERVISOR',
  'PROTECTION_OFFICER',
  'PARTNER_OFFICER',
  'PROGRAMME_MANAGER',
  'DATA_PROTECTION_OFFICER',
  'ADMINISTRATOR',
] as const;

export const everySealedReason = [
  'LEGAL_HELP',
  'PAPERS',
  'SERVICE_ASKS',
  'REMOVAL_OR_DETENTION',
  'TO_CORRECT',
  'OTHER',
] as const;

export const everySentReferralAction = [
  'CONFIRM',
  'NOT_CONFIRM',
  'WITHDRAW',
] as const;

export const everyServiceErrorReason = [
  'NOT_GIVEN',
  'ANOTHER_SERVICE',
  'ANOTHER_PERSON',
  'RECORDED_TWICE',
] as const;

export const everySex = [
  'FEMALE',
  'MALE',
  'ANOTHER',
  'NOT_STATED',
  'NOT_ASKED',
] as const;

export const everySharesWithEnforcement = [
  'NO',
  'POSSIBLE',
  'YES',
  'UNKNOWN',
] as const;

export const everySharingNotice = [
  'NONE',
  'WAITING',
  'DELETED',
  'RETURNED',
  'KEPT_ON_OWN_GROUND',
] as const;

export const everySharingNoticeAnswer = [
  'DELETED',
  'RETURNED',
  'KEPT_ON_OWN_GROUND',
] as const;

export const everySpecificNeedCode = [
  'PREGNANCY',
  'BREASTFEEDING',
  'SINGLE_PARENT',
  'UNACCOMPANIED_CHILD',
  'SEPARATED_CHILD',
  'OLDER_WITHOUT_SUPPORT',
  'SERIOUS_MEDICAL_CONDITION',
  'CARES_FOR_SOMEBODY',
  'NO_PLACE_TO_STAY',
  'CANNOT_READ',
  'NEEDS_INTERPRETER',
  'SIGN_LANGUAGE',
  'TO_BE_ACCOMPANIED',
] as const;

export const everyStage = [
  'PROSPECTIVE',
  'DEPARTED',
  'ABROAD',
  'RETURNED',
] as const;

export const everyStandsAgainstErasure = [
  'OPEN_REQUEST',
] as const;

export const everySubjectKind = [
  'PERSON',
  'CONTACT',
] as const;

export const everyTopic = [
  'WORK',
  'DOCUMENTS',
  'LEGAL',
  'HEALTH',
  'PROTECTION',
  'SOCIAL',
  'EDUCATION',
  'RETURN',
  'OTHER',
] as const;

export const everyUnusualRateAction = [
  'CLOSE',
  'REOPEN',
] as const;

export const everyUnusualRateState = [
  'OPEN',
  'CLOSED',
] as const;

export const everyViewName = [
  'COUNTRY_BY_MONTH',
  'CENTRE_BY_QUARTER',
  'COUNTRY_BY_SEX_BY_AGE_BAND_BY_YEAR',
  'COUNTRY_BY_SERVICE_BY_QUARTER',
] as const;

export const everyWeekday = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

export const everyWithdrawalFollows = [
  'NOTHING_NEW_BEGINS',
  'WHAT_RUNS_MAY_BE_FINISHED',
  'HELP_WITHOUT_A_NAME',
  'IN_NO_NEW_FIGURES',
  'PUBLISHED_FIGURES_STAND',
  'NOBODY_GETS_IN_TOUCH',
  'IN_NO_NEW_RESEARCH',
  'USED_CANNOT_BE_CALLED_BACK',
  'A_LINE_WITHOUT_A_NAME',
  'RECEIVER_IS_ASKED_TO_DELETE',
  'WRITTEN_DOWN_CANNOT_BE_CALLED_BACK',
] as const;

export const everyWithdrawalReason = [
  'CONSENT_WITHDRAWN',
  'DISCLOSURE_REFUSED',
  'BY_SENDER',
  'NOBODY_READS_IT',
] as const;

export const everyWithheldReason = [
  'WITHDRAWN',
  'DECLINED',
  'EXPIRED',
  'REFERRAL_WITHDRAWN',
  'LAPSED',
  'ENDED',
] as const;

export const everyWithoutNumber = [
  'NOT_AT_HAND',
  'HAS_NONE',
  'NOT_KNOWN',
  'NOT_STATED',
] as const;

export const everyWitnessRole = [
  'COLLEAGUE',
  'INTERPRETER',
  'RELATIVE',
  'COMPANION',
  'COMMUNITY',
  'OTHER',
] as const;

export const everyWordingAction = [
  'CONFIRM',
  'TAKE_BACK',
] as const;

export const everyWordingState = [
  'DRAFT',
  'TO_COME',
  'IN_FORCE',
  'FOLLOWED',
  'TAKEN_BACK',
] as const;

export const everyWorkTab = [
  'DUE',
  'ANSWERED',
  'WAITING_FOR_PARTNER',
  'NEEDS_ANOTHER_WAY',
  'UNASSIGNED',
  'ALL_OPEN',
  'CLOSED',
] as const;
