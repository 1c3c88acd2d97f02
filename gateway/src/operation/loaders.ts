import {
  getContacts,
  getDisclosed,
  getGivenDisclosures,
  getOfferings,
  getOrganisations,
  getPersonLines,
  getRequests,
  getStaffNames,
  listSentReferrals,
  type CallContract,
  type CallOutput,
  type RefusalCode,
} from '@mrc/contracts';
import DataLoader from 'dataloader';
import type * as z from 'zod';
import type { Calls } from '../calls/calls';

export type SentReferral = CallOutput<typeof listSentReferrals>['rows'][number];

type ListCall<T> = CallContract<z.ZodType, z.ZodType<T[]>, RefusalCode>;

const idsPerCall = 100;
const subjectsPerCall = 20;
const pagesPerSubjects = 5;

const batched = <T>(
  calls: Calls,
  contract: ListCall<T>,
  inputOf: (ids: readonly string[]) => unknown,
  idOf: (row: T) => string,
) =>
  new DataLoader<string, T | null>(
    async (ids) => {
      const rows = await calls.value(contract, inputOf(ids));
      const byId = new Map(rows.map((row) => [idOf(row), row]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    { maxBatchSize: idsPerCall },
  );

const byIds = (ids: readonly string[]) => ({ ids: [...ids] });

const referralsOf = async (calls: Calls, subjectIds: readonly string[]): Promise<SentReferral[]> => {
  const rows: SentReferral[] = [];
  let after: string | null = null;
  for (let page = 0; page < pagesPerSubjects; page += 1) {
    const answer: CallOutput<typeof listSentReferrals> = await calls.value(listSentReferrals, {
      subjectIds: [...subjectIds],
      first: 100,
      after,
    });
    rows.push(...answer.rows);
    after = answer.endCursor;
    if (after === null) break;
  }
  return rows;
};

/** What nested fields ask for, gathered into one call per kind and operation; what the caller may not see is null. */
export const loadersOf = (calls: Calls) => ({
  organisation: batched(calls, getOrganisations, byIds, (row) => row.id),
  offering: batched(calls, getOfferings, byIds, (row) => row.id),
  staffName: batched(calls, getStaffNames, byIds, (row) => row.id),
  personLine: batched(calls, getPersonLines, byIds, (row) => row.askedId),
  contact: batched(calls, getContacts, byIds, (row) => row.id),
  request: batched(calls, getRequests, byIds, (row) => row.id),
  disclosed: batched(
    calls,
    getDisclosed,
    (ids) => ({ disclosureIds: [...ids] }),
    (row) => row.disclosureId,
  ),
  given: batched(
    calls,
    getGivenDisclosures,
    (ids) => ({ disclosureIds: [...ids] }),
    (row) => row.disclosureId,
  ),
  /** The referrals of those who are asked for together: a record may be one with another, so a request's are told by its id. */
  referralsOfSubject: new DataLoader<string, SentReferral[]>(
    async (subjectIds) => {
      const rows = await referralsOf(calls, subjectIds);
      return subjectIds.map(() => rows);
    },
    { maxBatchSize: subjectsPerCall },
  ),
});

export type Loaders = ReturnType<typeof loadersOf>;
