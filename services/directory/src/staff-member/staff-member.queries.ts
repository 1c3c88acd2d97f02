import type { StaffActor } from '@mrc/access';
import {
  getMyProfile,
  getStaffNames,
  listColleagues,
  refusal,
  type CallOutput,
  type Role,
  type StaffProfile,
} from '@mrc/contracts';
import { pageOfRows, readCursor, type Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { allStaff, query } from '@mrc/service-kit';
import * as z from 'zod';
import type { Organisation } from '../organisation/organisation';
import { jurisdictionsOf } from './staff-member';

type View = CallOutput<typeof getStaffNames>[number];

const view = `s.id, s.name, s.roles, case when o.kind = 'centre' then o.id end as "centreId"`;
const staff = `staff_member s join organisation o on o.id = s.organisation_id`;

type Post = {
  id: string;
  name: string;
  controller: string;
  roles: Role[];
  jurisdictions: string[];
  offeringIds: string[];
  language: string;
  suspended: boolean;
  organisationId: string;
  organisationName: string;
  kind: Organisation['kind'];
  timeZone: string;
  country: string;
};

/** Somebody's post: who they are and where they work. */
export const findPost = (tx: Tx, staffId: string): Promise<Post | undefined> =>
  tx.first<Post>(
    `select s.id, s.name, s.controller, s.roles, s.jurisdictions, s.offering_ids as "offeringIds", s.language,
            s.suspended_at is not null as suspended, o.id as "organisationId", o.name as "organisationName", o.kind,
            o.time_zone as "timeZone", o.country
     from ${staff} where s.id = $1`,
    [staffId],
  );

export const profileOf = (post: Post): StaffProfile => ({
  staffId: post.id,
  name: post.name,
  organisationId: post.organisationId,
  organisationName: post.organisationName,
  organisationKind: post.kind,
  centreId: post.kind === 'centre' ? post.organisationId : null,
  timeZone: post.timeZone,
  country: post.country,
  roles: post.roles,
  jurisdictions: jurisdictionsOf(post, post.jurisdictions),
  language: post.language,
});

export const actorOf = (post: Post): StaffActor => ({
  kind: 'staff',
  staffId: post.id,
  organisationId: post.organisationId,
  controllerId: post.controller,
  centreId: post.kind === 'centre' ? post.organisationId : null,
  timeZone: post.timeZone,
  jurisdictions: jurisdictionsOf(post, post.jurisdictions),
  offeringIds: post.offeringIds,
  roles: post.roles,
});

export const staffQueries = {
  getMyProfile: query(getMyProfile, allStaff, async (tx, _input, { actor }) => {
    const post = await findPost(tx, actor.staffId);
    return post && !post.suspended ? ok(profileOf(post)) : refused(refusal('NOT_SIGNED_IN', {}));
  }),

  /** Names of staff of the register the caller works in; others are left out. */
  getStaffNames: query(getStaffNames, allStaff, async (tx, { ids }) =>
    ok(await tx.query<View>(`select ${view} from ${staff} where s.id = any($1::uuid[])`, [ids])),
  ),

  /** Those of the same register who may sign in, by name. */
  listColleagues: query(listColleagues, allStaff, async (tx, { first, after }) => {
    const position = readCursor(z.tuple([z.uuid()]), after);
    if (!position.ok) return position;
    const rows = await tx.query<View>(
      `select ${view} from ${staff}
       where s.suspended_at is null
         and ($1::uuid is null
              or (s.name collate "und-x-icu", s.id) > (select name collate "und-x-icu", id from staff_member where id = $1))
       order by s.name collate "und-x-icu", s.id limit $2`,
      [position.value?.[0] ?? null, first + 1],
    );
    return ok(pageOfRows(rows, first, (row) => [row.id]));
  }),
};
