import { mayNow, whoMay, type StaffActor } from '@mrc/access';
import {
  countInbox,
  getReceivedReferrals,
  inboxTab,
  listInbox,
  receivedReferralView,
  type CallInput,
  type CallOutput,
  type Refusal,
} from '@mrc/contracts';
import { pageOfRows, readCursor, type Page, type Tx } from '@mrc/database';
import { localDay, ok, type Result } from '@mrc/kernel';
import { query, shown } from '@mrc/service-kit';
import * as z from 'zod';
import { referralPermissions } from './referral.permissions';
import { momentAndId, referralRules, seenOf } from './referral.queries';
import { referralColumns, referralOf, type ReferralRow } from './referral.store';

type View = CallOutput<typeof getReceivedReferrals>[number];
type Tab = CallInput<typeof listInbox>['tab'];

const actions = receivedReferralView.shape.may.element.options;

export type InboxRow = ReferralRow & { readonly disclosedUntil: string | null };

/** What is read of a referral for its receiver, as SQL on `referral`. */
export const inboxColumns = `${referralColumns}, disclosed_until(disclosure_id)::text as "disclosedUntil"`;

/**
 * Whether what closes with the disclosure is closed to the receiver at a moment, also before registration has told of it. Its last
 * day is one of the sending centre.
 */
const isClosedAt = (now: Date, { disclosedUntil, awaits, sharingNotice, timeZone }: InboxRow): boolean =>
  disclosedUntil === null || disclosedUntil < localDay(now, timeZone) || awaits === null || sharingNotice !== 'none';

type Fields = Readonly<Record<keyof View, z.core.$ZodType>>;

/** What an officer is shown of a referral at a moment, in the fields of the contract. */
export const viewFor =
  (actor: StaffActor, now: Date, view: { readonly shape: Fields } = receivedReferralView) =>
  (row: InboxRow): View => {
    const may = mayNow(referralRules, actions, actor, referralOf(row), now);
    return shown(view, { ...seenOf(row), may }, { isClosed: isClosedAt(now, row) });
  };

/** What is in the inbox of the offerings an officer is attached to; two parameters. */
const inInbox = `receiver = $1::uuid and offering_id = any($2::uuid[]) and inbox_tab is not null and entered_in_error is null`;

type Rows = Promise<Result<Page<InboxRow>, Refusal<'INVALID_INPUT'>>>;
type TabPage = (tx: Tx, actor: StaffActor, first: number, after: string | null) => Rows;

const urgencyDueAndId = z.tuple([z.enum(['0', '1']), z.iso.datetime(), z.uuid()]);

/** New ones: urgent first, then by the moment an answer is due. */
const newPage: TabPage = async (tx, actor, first, after) => {
  const position = readCursor(urgencyDueAndId, after);
  if (!position.ok) return position;
  const [rank, due, id] = position.value ?? [];
  const rows = await tx.query<InboxRow>(
    `select ${inboxColumns} from referral
     where ${inInbox} and inbox_tab = 'new'
       and ($3::int is null or (priority <> 'urgent', answer_by, id) > ($3::int = 1, $4::timestamptz, $5::uuid))
     order by priority <> 'urgent', answer_by, id limit $6`,
    [actor.controllerId, actor.offeringIds, rank, due, id, first + 1],
  );
  return ok(
    pageOfRows(rows, first, (row) => [
      row.priority === 'urgent' ? '0' : '1',
      row.answerBy?.toISOString() ?? '',
      row.id,
    ]),
  );
};

/** The others: the latest change first. */
const changedPage =
  (tab: Exclude<Tab, 'new'>): TabPage =>
  async (tx, actor, first, after) => {
    const position = readCursor(momentAndId, after);
    if (!position.ok) return position;
    const [at, id] = position.value ?? [];
    const rows = await tx.query<InboxRow>(
      `select ${inboxColumns} from referral
       where ${inInbox} and inbox_tab = '${tab}'
         and ($3::timestamptz is null or (changed_at, id) < ($3::timestamptz, $4::uuid))
       order by changed_at desc, id desc limit $5`,
      [actor.controllerId, actor.offeringIds, at, id, first + 1],
    );
    return ok(pageOfRows(rows, first, (row) => [row.changedAt.toISOString(), row.id]));
  };

const tabs: Record<Tab, TabPage> = {
  new: newPage,
  accepted: changedPage('accepted'),
  done: changedPage('done'),
};

const officers = whoMay(referralPermissions, 'see-received');

export const inboxQueries = {
  listInbox: query(listInbox, officers, async (tx, { tab, first, after }, { actor, at }) => {
    const page = await tabs[tab](tx, actor, first, after);
    return page.ok ? ok({ ...page.value, rows: page.value.rows.map(viewFor(actor, at)) }) : page;
  }),

  /** How many referrals each tab holds, as counted while they change. */
  countInbox: query(countInbox, officers, async (tx, _input, { actor }) => {
    const rows = await tx.query<{ tab: Tab; count: number }>(
      `select tab, sum(referrals)::int as count from inbox_count
       where receiver = $1::uuid and offering_id = any($2::uuid[]) group by tab`,
      [actor.controllerId, actor.offeringIds],
    );
    const counts = new Map(rows.map(({ tab, count }) => [tab, count]));
    return ok(inboxTab.options.map((tab) => ({ tab, count: counts.get(tab) ?? 0 })));
  }),

  /** The received referrals among these ids that the officer may see. */
  getReceivedReferrals: query(getReceivedReferrals, officers, async (tx, { ids }, { actor, at }) => {
    const rows = await tx.query<InboxRow>(
      `select ${inboxColumns} from referral where ${inInbox} and id = any($3::uuid[])`,
      [actor.controllerId, actor.offeringIds, ids],
    );
    return ok(rows.map(viewFor(actor, at)));
  }),
};
