import {
  assistanceTimeline,
  consentWordings,
  correctionsToLookAt,
  countInbox,
  countMyWork,
  countOversight,
  findOpenRequests,
  findRequestByNumber,
  findSentReferralByNumber,
  getContactWays,
  getDocuments,
  getOtherNames,
  getFamily,
  getSpecificNeeds,
  getGivenDisclosures,
  getOrganisations,
  getPersonExceptions,
  getPersonLines,
  getRequests,
  getStaffNames,
  listCorrections,
  listErasures,
  listEndingConsents,
  listInbox,
  listMerges,
  listMyWork,
  listRequestsOfSubjects,
  listSentReferrals,
  previewWithdrawal,
  referralsTimeline,
  registrationTimeline,
} from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import type { FakeServices } from '../../gateway/test/fake-services';
import { organisation, personLine } from '../../gateway/test/rows';

const emptyPage = { rows: [], endCursor: null };

/** Answers what every page asks for besides its own: empty lists, counts of nothing, and names for ids. */
export const answerQuietly = ({ on }: FakeServices): void => {
  on(listCorrections, () => ok(emptyPage));
  on(correctionsToLookAt, () => ok(emptyPage));
  on(getSpecificNeeds, () => ok({ needs: [], functioning: [], changes: [] }));
  on(getDocuments, () => ok({ documents: [] }));
  on(getContactWays, () => ok({ ways: [] }));
  on(getOtherNames, () => ok({ names: [] }));
  on(getFamily, () => ok({ size: 1, members: [], changes: [] }));
  on(getPersonExceptions, () => ok({ rows: [] }));
  on(listErasures, () => ok(emptyPage));
  on(listInbox, () => ok(emptyPage));
  on(listMerges, () => ok([]));
  on(listMyWork, () => ok(emptyPage));
  on(listRequestsOfSubjects, () => ok(emptyPage));
  on(listSentReferrals, () => ok(emptyPage));
  on(registrationTimeline, () => ok(emptyPage));
  on(assistanceTimeline, () => ok(emptyPage));
  on(referralsTimeline, () => ok(emptyPage));
  on(countInbox, () => ok([]));
  on(countMyWork, () => ok([]));
  on(countOversight, () => ok({ openings: 0, questions: 0, rates: 0, exceptions: 0, demands: 0 }));
  on(getGivenDisclosures, () => ok([]));
  on(getOrganisations, ({ ids }) => ok(ids.map(organisation)));
  on(getPersonLines, ({ ids }) => ok(ids.map((id) => ({ askedId: id, ...personLine(id) }))));
  on(getRequests, () => ok([]));
  on(findOpenRequests, () => ok([]));
  on(findRequestByNumber, () => ok([]));
  on(findSentReferralByNumber, () => ok([]));
  on(getStaffNames, () => ok([]));
  on(consentWordings, () => ok([]));
  on(listEndingConsents, () => ok(emptyPage));
  on(previewWithdrawal, () => ok({ follows: [], views: [], subjectIds: [] }));
};
