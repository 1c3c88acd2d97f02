import type { StaffActor } from '@mrc/access';
import {
  receivedReferralView,
  type CallInput,
  type CallOutput,
  type countInbox,
  type getReceivedReferrals,
  type listInbox,
} from '@mrc/contracts';
import { keysOfCursor, pageOfRows, type Page, type Tx } from '@mrc/database';
import { shown } from '@mrc/service-kit';
import * as z from 'zod';
import { afterMoment, mayNow, seenOf } from './referral.queries';
import { referralColumns, referralOf, type ReferralRow } from './referral.store';

type View = CallOutput<typeof getReceivedReferrals>[number];
type Tab = CallInput<typeof listInbox>['tab'];

const actions = receivedReferralView.shape.may.element.options;

const viewFor =
  (actor: StaffActor, now: Date) =>
  (row: ReferralRow): View =>
    shown(receivedReferralView, { ...seenOf(row), may: mayNow(actor, referralOf(row), actions, now) });

/** What is in the inbox of the offerings an officer is attached to; two parameters. */
const inInbox = `receiver = $1::uuid and offering_id = any($2::uuid[]) and received_at is not null and entered_in_error is null`;

const isNew = `state in ('sent', 'acknowledged')`;
const isAccepted = `(state in ('accepted', 'sharing-stopped') or sharing_notice = 'waiting')`;
const isDone = `sharing_notice <> 'waiting' and state in ('declined', 'service-reported', 'confirmed', 'expired', 'withdrawn')`;

const urgencyDueAndId = z.tuple([z.enum(['0', '1']), z.iso.datetime(), z.uuid()]);

/** New ones: urgent first, then by the moment an answer is due. */
const newPage = async (tx: Tx, actor: StaffActor, first: number, after: string | null): Promise<Page<ReferralRow>> => {
  const [rank, due, id] = urgencyDueAndId.safeParse(keysOfCursor(after, 3)).data ?? [null, null, null];
  const rows = await tx.query<ReferralRow>(
    `select ${referralColumns} from referral
     where ${inInbox} and ${isNew}
       and ($3::int is null or (priority <> 'urgent', answer_by, id) > ($3::int = 1, $4::timestamptz, $5::uuid))
     order by priority <> 'urgent', answer_by, id limit $6`,
    [actor.controllerId, actor.offeringIds, rank, due, id, first + 1],
  );
  return pageOfRows(rows, first, (row) => [
    row.priority === 'urgent' ? '0' : '1',
    row.answerBy?.toISOString() ?? '',
    row.id,
  ]);
};

/** The others: the latest change first. */
const changedPage =
  (condition: string) =>
  async (tx: Tx, actor: StaffActor, first: number, after: string | null): Promise<Page<ReferralRow>> => {
    const [at, id] = afterMoment(after);
    const rows = await tx.query<ReferralRow>(
      `select ${referralColumns} from referral
       where ${inInbox} and ${condition}
         and ($3::timestamptz is null or (changed_at, id) < ($3::timestamptz, $4::uuid))
       order by changed_at desc, id desc limit $5`,
      [actor.controllerId, actor.offeringIds, at, id, first + 1],
    );
    return pageOfRows(rows, first, (row) => [row.changedAt.toISOString(), row.id]);
  };

const tabs: Record<Tab, typeof newPage> = {
  new: newPage,
  accepted: changedPage(isAccepted),
  done: changedPage(isDone),
};

export const inboxPage = async (
  tx: Tx,
  { tab, first, after }: CallInput<typeof listInbox>,
  actor: StaffActor,
  now: Date,
): Promise<CallOutput<typeof listInbox>> => {
  const { rows, endCursor } = await tabs[tab](tx, actor, first, after);
  return { rows: rows.map(viewFor(actor, now)), endCursor };
};

/** How many referrals each tab holds, as counted while they change. */
export const inboxCounts = async (tx: Tx, actor: StaffActor): Promise<CallOutput<typeof countInbox>> => {
  const rows = await tx.query<{ tab: Tab; count: number }>(
    `select tab, sum(referrals)::int as count from inbox_count
     where receiver = $1::uuid and offering_id = any($2::uuid[]) group by tab`,
    [actor.controllerId, actor.offeringIds],
  );
  const counts = new Map(rows.map(({ tab, count }) => [tab, count]));
  return (['new', 'accepted', 'done'] as const).map((tab) => ({ tab, count: counts.get(tab) ?? 0 }));
};

/** The received referrals among these ids that the officer may see. */
export const receivedReferrals = async (
  tx: Tx,
  ids: readonly string[],
  actor: StaffActor,
  now: Date,
): Promise<View[]> => {
  const rows = await tx.query<ReferralRow>(
    `select ${referralColumns} from referral where ${inInbox} and id = any($3::uuid[])`,
    [actor.controllerId, actor.offeringIds, ids],
  );
  return rows.map(viewFor(actor, now));
};
