import { allowedActions, can, type StaffActor } from '@mrc/access';
import {
  sentReferralView,
  type CallInput,
  type CallOutput,
  type getSentReferrals,
  type listSentReferrals,
} from '@mrc/contracts';
import { keysOfCursor, pageOfRows, type Tx } from '@mrc/database';
import { shown } from '@mrc/service-kit';
import * as z from 'zod';
import { opensTo, type Referral, type ReferralAction } from './referral';
import { denialPermissions, referralPermissions } from './referral.permissions';
import { referralColumns, referralOf, workerOfReferral, type ReferralRow } from './referral.store';

type View = CallOutput<typeof getSentReferrals>[number];

/** What both sides see of a referral, with the other names that the contract has for some of it. */
export const seenOf = (row: ReferralRow) => ({
  ...row,
  receiverId: row.receiver,
  senderCentreId: row.centre,
  sentAt: row.recordedAt,
});

/** What the actor may do to the referral now: allowed by permission, open in its state and in time. */
export const mayNow = <Action extends ReferralAction>(
  actor: StaffActor,
  referral: Referral,
  asked: readonly Action[],
  now: Date,
): Action[] =>
  allowedActions(referralPermissions, asked, actor, referral).filter((action) => opensTo[action](referral, now));

const momentAndId = z.tuple([z.iso.datetime(), z.uuid()]);

/** The moment and id in a cursor; nulls for the first page and for whatever is no such cursor. */
export const afterMoment = (after: string | null): readonly [string | null, string | null] =>
  momentAndId.safeParse(keysOfCursor(after, 2)).data ?? [null, null];

const denied: ReferralRow['declineCode'] = 'denied-for-status';

/** Whether the partner's reason is kept from this actor. */
export const reasonIsKept = (
  actor: StaffActor,
  row: Pick<ReferralRow, 'declineCode' | 'controller' | 'worker'>,
): boolean =>
  row.declineCode === denied &&
  !can(denialPermissions, 'read', actor, { controller: row.controller, worker: row.worker });

const viewFor =
  (actor: StaffActor, now: Date) =>
  (row: ReferralRow): View =>
    shown(sentReferralView, {
      ...seenOf(row),
      ...(reasonIsKept(actor, row) ? { declineCode: null, declineNote: null } : {}),
      may: mayNow(actor, referralOf(row), sentReferralView.shape.may.element.options, now),
    });

/** Where `see-sent` of the permissions holds, as SQL on `referral r` with four parameters from `senderScope`. */
export const seenBySender = `r.entered_in_error is null and r.controller = $1::uuid and (
  $2::boolean
  or (r.access_level in ('open', 'audited') and r.centre = $3::uuid)
  or (r.access_level in ('protected', 'sealed') and ${workerOfReferral} = $4::uuid))`;

/** The register; whether all of it is seen; the centre whose unprotected referrals are; whose own protected ones are. */
export const senderScope = (actor: StaffActor): readonly [string, boolean, string | null, string | null] => {
  const elsewhere = {
    receiver: '',
    offeringId: '',
    reception: null,
    controller: actor.controllerId,
    centre: '',
    worker: '',
  };
  const sees = (probe: Partial<Referral> & Pick<Referral, 'accessLevel'>) =>
    can(referralPermissions, 'see-sent', actor, { ...elsewhere, ...probe });
  const { centreId, staffId } = actor;
  return [
    actor.controllerId,
    sees({ accessLevel: 'protected' }),
    centreId && sees({ accessLevel: 'open', centre: centreId }) ? centreId : null,
    sees({ accessLevel: 'protected', worker: staffId }) ? staffId : null,
  ];
};

/** The sent referrals among these ids that the actor may see. */
export const sentReferrals = async (tx: Tx, ids: readonly string[], actor: StaffActor, now: Date): Promise<View[]> => {
  const rows = await tx.query<ReferralRow>(
    `select ${referralColumns} from referral r where id = any($5::uuid[]) and ${seenBySender}`,
    [...senderScope(actor), ids],
  );
  return rows.map(viewFor(actor, now));
};

/** The latest sent first, of all or of some subjects. */
export const listOfSentReferrals = async (
  tx: Tx,
  { subjectIds, first, after }: CallInput<typeof listSentReferrals>,
  actor: StaffActor,
  now: Date,
): Promise<CallOutput<typeof listSentReferrals>> => {
  const [at, id] = afterMoment(after);
  const rows = await tx.query<ReferralRow>(
    `select ${referralColumns} from referral r
     where ${seenBySender} and ($5::uuid[] is null or subject_id = any($5::uuid[]))
       and ($6::timestamptz is null or (recorded_at, id) < ($6::timestamptz, $7::uuid))
     order by recorded_at desc, id desc limit $8`,
    [...senderScope(actor), subjectIds, at, id, first + 1],
  );
  const page = pageOfRows(rows, first, (row) => [row.recordedAt.toISOString(), row.id]);
  return { rows: page.rows.map(viewFor(actor, now)), endCursor: page.endCursor };
};
