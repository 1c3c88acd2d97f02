import { can, mayNow, protectedIn, unprotectedIn, whoMay, type StaffActor } from '@mrc/access';
import { getSentReferrals, listSentReferrals, sentReferralView, standingOf, type CallOutput } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { ok, wallTimeAt } from '@mrc/kernel';
import { isInError, withMerged } from '@mrc/messaging';
import { allStaff, query, shown } from '@mrc/service-kit';
import * as z from 'zod';
import { opensTo } from './referral';
import type { Referral } from './referral-states';
import { declinePermissions, referralPermissions } from './referral.permissions';
import { isCallers, referralColumns, referralOf, type ReferralRow } from './referral.store';

type View = CallOutput<typeof getSentReferrals>[number];

/** What both sides see of a referral, with the other names that the contract has for some of it. */
export const seenOf = (row: ReferralRow) => ({
  ...row,
  ...appointmentSeen(row),
  standing: standingOf[row.state],
  receiverId: row.receiver,
  senderCentreId: row.centre,
  sentAt: row.recordedAt,
});

/** What a clock at the place of the appointment shows then, and the zone of that place, whether or not anything is set. */
const appointmentSeen = ({ appointmentAt, appointmentZone, receiverZone }: ReferralRow) => {
  const zone = appointmentZone ?? receiverZone;
  return { appointmentZone: zone, appointmentClock: appointmentAt && wallTimeAt(appointmentAt, zone) };
};

/** What may be done to a referral as it stands, and by whom. */
export const referralRules = { permissions: referralPermissions, opensTo };

/** The keys of a list by moment and id. */
export const momentAndId = z.tuple([z.iso.datetime(), z.uuid()]);

/** Whether the partner's reason for declining is kept from this actor: one reason among them must not be told by its absence. */
export const reasonIsKept = (
  actor: StaffActor,
  row: Pick<ReferralRow, 'declineCode' | 'controller' | 'isCallers'>,
): boolean => row.declineCode !== null && !can(declinePermissions, 'read', actor, row);

const viewFor =
  (actor: StaffActor, now: Date) =>
  (row: ReferralRow): View =>
    shown(sentReferralView, {
      ...seenOf(row),
      ...(reasonIsKept(actor, row) ? { declineCode: null, declineNote: null } : {}),
      may: mayNow(referralRules, sentReferralView.shape.may.element.options, actor, referralOf(row), now),
    });

/** Where `see-sent` of the permissions holds, as SQL on `referral r` with four parameters from `senderScope`. */
export const seenBySender = `r.entered_in_error is null and (r.awaits is not null or not ${isInError('r.subject_id')}) and r.controller = $1::uuid and (
  $2::boolean
  or (${unprotectedIn('r.access_level')} and r.centre = $3::uuid)
  or ($4::boolean and ${protectedIn('r.access_level')} and ${isCallers}))`;

/** The register; whether all of it is seen; the centre whose unprotected referrals are; whether protected ones of the caller are. */
export const senderScope = (actor: StaffActor): readonly [string, boolean, string | null, boolean] => {
  const elsewhere = {
    receiver: '',
    offeringId: '',
    reception: null,
    controller: actor.controllerId,
    centre: '',
    isCallers: false,
  };
  const sees = (probe: Partial<Referral> & Pick<Referral, 'accessLevel'>) =>
    can(referralPermissions, 'see-sent', actor, { ...elsewhere, ...probe });
  const { centreId } = actor;
  return [
    actor.controllerId,
    sees({ accessLevel: 'protected' }),
    centreId && sees({ accessLevel: 'open', centre: centreId }) ? centreId : null,
    sees({ accessLevel: 'protected', isCallers: true }),
  ];
};

export const sentQueries = {
  /** The sent referrals among these ids that the actor may see. */
  getSentReferrals: query(
    getSentReferrals,
    whoMay(referralPermissions, 'see-sent'),
    async (tx, { ids }, { actor, at }) => {
      const rows = await tx.query<ReferralRow>(
        `select ${referralColumns} from referral r where id = any($5::uuid[]) and ${seenBySender}`,
        [...senderScope(actor), ids],
      );
      return ok(rows.map(viewFor(actor, at)));
    },
  ),

  /** The latest sent first, of all or of some subjects. */
  listSentReferrals: query(listSentReferrals, allStaff, async (tx, { subjectIds, first, after }, { actor, at }) => {
    const position = readCursor(momentAndId, after);
    if (!position.ok) return position;
    const [moment, id] = position.value ?? [];
    const rows = await tx.query<ReferralRow>(
      `select ${referralColumns} from referral r
       where ${seenBySender} and ($5::uuid[] is null or subject_id in ${withMerged('$5::uuid[]')})
         and ($6::timestamptz is null or (recorded_at, id) < ($6::timestamptz, $7::uuid))
       order by recorded_at desc, id desc limit $8`,
      [...senderScope(actor), subjectIds, moment, id, first + 1],
    );
    const page = pageOfRows(rows, first, (row) => [row.recordedAt.toISOString(), row.id]);
    return ok({ rows: page.rows.map(viewFor(actor, at)), endCursor: page.endCursor });
  }),
};
