import type { ServiceDefinition } from '@mrc/service-kit';
import { Module } from '@nestjs/common';
import { getAccessLog } from './access-log/access-log.queries';
import { consentWordings } from './consent/consent-wordings';
import { listEndingConsents } from './consent/ending.queries';
import { ExpireConsents } from './consent/expire-consents';
import { prepareDisclosure } from './consent/prepare-disclosure';
import { previewWithdrawal } from './consent/preview-withdrawal';
import { recordConsent } from './consent/record-consent';
import { stopSharing } from './consent/stop-sharing';
import { withdrawConsent } from './consent/withdraw-consent';
import { getContacts } from './contact/contact.queries';
import { identifyContact } from './contact/identify-contact';
import { recordContact } from './contact/record-contact';
import { getContactWays } from './contact-way/contact-way.queries';
import { endContactWay } from './contact-way/end-contact-way';
import { recordContactWay } from './contact-way/record-contact-way';
import { correctContact } from './correcting/correct-contact';
import { correctionQueries } from './correcting/correction.queries';
import { correctPerson } from './correcting/correct-person';
import { decideCorrection } from './correcting/decide-correction';
import { reviewCorrection } from './correcting/review-correction';
import { undoCorrection } from './correcting/undo-correction';
import { registrationSchema } from './data-source';
import { listDemands } from './demand/demand.queries';
import { decideDemand, enterDemandInError, takeBackDemandError, writeDemand } from './demand/keep-demand';
import { FollowReferral } from './disclosure/follow-referral';
import { LapseDisclosures } from './disclosure/lapse-disclosures';
import { decideDuplicatePair } from './duplicate/decide-pair';
import { listDuplicatePairs } from './duplicate/pair.queries';
import { SeekPairs } from './duplicate/seek-pairs';
import { applyException, askException } from './excepting/ask-exception';
import { grantException, refuseException } from './excepting/decide-exception';
import { endException } from './excepting/end-exception';
import { EndExceptions } from './excepting/end-exceptions';
import { exceptionQueries } from './excepting/exception.queries';
import { reviewException, tellOfException } from './excepting/word-on-exception';
import { eraseAgain } from './erasing/erase-again';
import { askErasure } from './erasing/ask-erasure';
import { agreeToErasure, keepRecord, takeBackErasure } from './erasing/decide-erasure';
import { listErasures } from './erasing/erasure.queries';
import { registrationErasure } from './erasing/erasure-rules';
import { KnownOrganisationProjection } from './known-organisation/known-organisation.projection';
import { KnownReferralProjection } from './known-referral/known-referral.projection';
import { KnownRequestProjection } from './known-request/known-request.projection';
import { addFamilyMember } from './household/add-member';
import { correctFamilyMember } from './household/correct-member';
import { endFamilyMember } from './household/end-member';
import { getFamily } from './household/household.queries';
import { linkFamilyMember, unlinkFamilyMember } from './household/link-member';
import { DigestNumbersAnew } from './identity-document/digest-numbers-anew';
import { getDocuments } from './identity-document/document.queries';
import { recordIdentityDocument } from './identity-document/record-document';
import { enterInError } from './in-error/enter-in-error';
import { errorQueries } from './in-error/in-error.queries';
import { reviewError } from './in-error/review-error';
import { takeBackError } from './in-error/take-back-error';
import { closeEpisode } from './journey/close-episode';
import { recordEpisode } from './journey/record-episode';
import { liftProtection } from './lifting/lift-protection';
import { mergeQueries } from './merging/merge.queries';
import { mergePersons } from './merging/merge-persons';
import { separatePersons } from './merging/separate-persons';
import { disclosedQueries } from './opening/disclosed.queries';
import { getConsentEvidence } from './opening/evidence.queries';
import { getGivenDisclosures } from './opening/given.queries';
import { correctMigrationStatus } from './migration-status/correct-status';
import { recordMigrationStatus } from './migration-status/record-status';
import { readMigrationStatus } from './migration-status/status.queries';
import { enterMigrationStatusInError, takeBackMigrationStatusError } from './migration-status/status-in-error';
import { openingQueries } from './opening/opening.queries';
import { closeUnusualRate, reopenUnusualRate } from './oversight/close-rate';
import { ledgerQueries } from './oversight/ledger.queries';
import { NoticeUnusualRates } from './oversight/notice-unusual-rates';
import { oversightQueries } from './oversight/oversight.queries';
import { rateQueries } from './oversight/rate.queries';
import { closeOpeningQuestion, reviewOpening, takeBackOpeningReview } from './oversight/review-opening';
import { getOtherNames } from './other-name/other-name.queries';
import { recordOtherName } from './other-name/record-other-name';
import { ChangeAgeBands } from './person/change-age-bands';
import { getPersonLines } from './person/person.queries';
import { registerPerson } from './registering/register-person';
import { registrationTables } from './retention';
import { findPersons } from './search/search.queries';
import { listSearchNotices } from './search/search-notices.queries';
import { WriteKeysAnew } from './search/write-keys-anew';
import { correctFunctioning, correctSpecificNeed, endSpecificNeed } from './specific-need/correct-need';
import { getSpecificNeeds } from './specific-need/needs.queries';
import { recordFunctioning, recordSpecificNeed } from './specific-need/record-need';
import { registrationTimeline } from './timeline/timeline.queries';
import { confirmWording, draftWording, takeBackWording } from './wording/keep-wording';
import { listWordings } from './wording/wording.queries';

@Module({
  controllers: [FollowReferral, KnownOrganisationProjection, KnownReferralProjection, KnownRequestProjection],
  providers: [
    ExpireConsents,
    LapseDisclosures,
    EndExceptions,
    ChangeAgeBands,
    WriteKeysAnew,
    SeekPairs,
    NoticeUnusualRates,
    DigestNumbersAnew,
  ],
})
export class RegistrationModule {}

export const registration: ServiceDefinition<'registration'> = {
  name: 'registration',
  schema: registrationSchema,
  module: RegistrationModule,
  serves: {
    recordContact,
    identifyContact,
    getContacts,
    registerPerson,
    getPersonLines,
    recordConsent,
    withdrawConsent,
    previewWithdrawal,
    stopSharing,
    liftProtection,
    correctPerson,
    correctContact,
    decideCorrection,
    reviewCorrection,
    undoCorrection,
    ...correctionQueries,
    addFamilyMember,
    correctFamilyMember,
    linkFamilyMember,
    unlinkFamilyMember,
    endFamilyMember,
    getFamily,
    recordSpecificNeed,
    endSpecificNeed,
    correctSpecificNeed,
    recordFunctioning,
    correctFunctioning,
    getSpecificNeeds,
    recordMigrationStatus,
    correctMigrationStatus,
    enterMigrationStatusInError,
    takeBackMigrationStatusError,
    readMigrationStatus,
    enterInError,
    takeBackError,
    reviewError,
    ...errorQueries,
    recordEpisode,
    closeEpisode,
    recordIdentityDocument,
    getDocuments,
    recordContactWay,
    endContactWay,
    getContactWays,
    recordOtherName,
    getOtherNames,
    consentWordings,
    draftWording,
    confirmWording,
    takeBackWording,
    listWordings,
    getConsentEvidence,
    listEndingConsents,
    prepareDisclosure,
    askException,
    applyException,
    grantException,
    refuseException,
    endException,
    reviewException,
    tellOfException,
    ...exceptionQueries,
    askErasure,
    agreeToErasure,
    keepRecord,
    takeBackErasure,
    listErasures,
    writeDemand,
    decideDemand,
    enterDemandInError,
    takeBackDemandError,
    listDemands,
    findPersons,
    listSearchNotices,
    listDuplicatePairs,
    decideDuplicatePair,
    mergePersons,
    separatePersons,
    ...mergeQueries,
    ...openingQueries,
    ...oversightQueries,
    reviewOpening,
    closeOpeningQuestion,
    takeBackOpeningReview,
    ...rateQueries,
    ...ledgerQueries,
    getAccessLog,
    closeUnusualRate,
    reopenUnusualRate,
    ...disclosedQueries,
    getGivenDisclosures,
    registrationTimeline,
  },
  tables: registrationTables,
  erasure: registrationErasure,
  eraseAgain,
};
