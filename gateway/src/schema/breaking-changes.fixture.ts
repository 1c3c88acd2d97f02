/**
 * What breaks for clients of the last release (`schema.released.graphql`), and why that is meant: a page opened before an upgrade goes
 * on with the old documents until it is loaded again. A test fails on a breaking change that is not in this list, and on an entry
 * that breaks nothing. At a release `schema.graphql` is copied over `schema.released.graphql` and the list is emptied.
 */
export const breakingChanges: readonly { readonly because: string; readonly changes: readonly string[] }[] = [
  {
    because:
      'Every command has a result of its own: six shared a union. The members are the same and no document of the console names it, so open pages go on.',
    changes: [
      'ReferralChangeResult was removed.',
      'Mutation.acknowledgeReferral changed type from ReferralChangeResult! to AcknowledgeReferralResult!.',
      'Mutation.declineReferral changed type from ReferralChangeResult! to DeclineReferralResult!.',
      'Mutation.reportService changed type from ReferralChangeResult! to ReportServiceResult!.',
      'Mutation.confirmService changed type from ReferralChangeResult! to ConfirmServiceResult!.',
      'Mutation.withdrawReferral changed type from ReferralChangeResult! to WithdrawReferralResult!.',
      'Mutation.answerSharingNotice changed type from ReferralChangeResult! to AnswerSharingNoticeResult!.',
    ],
  },
];
