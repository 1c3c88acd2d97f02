import { mayNow, whoMay, type StaffActor } from '@mrc/access';
import {
  day,
  findOpenRequests,
  findRequestByNumber,
  getRequests,
  id,
  listAssignees,
  listRequestsOfSubjects,
  requestView,
  type CallOutput,
} from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { localDay, ok } from '@mrc/kernel';
import { query, shown } from '@mrc/service-kit';
import * as z from 'zod';
import { keptOf } from '@mrc/messaging';
import { listColleagues } from '../known-colleague/known-colleagues';
import { ofSubjects } from '../known-subject/known-subject.projection';
import { opensTo, overdueDays } from './request';
import { requestPermissions, seenBy } from './request.permissions';
import {
  caller,
  callerValues,
  lastAnswer,
  lastAnswered,
  standingOfRequest,
  toldAnswers,
  untoldAnswers,
  visible,
} from './request.sight';
import { requestColumns, requestOf, type RequestRow } from './request.store';

type RequestView = CallOutput<typeof getRequests>[number];
export type RequestViewRow = RequestRow & {
  readonly needsAnotherWay: boolean;
  readonly services: RequestView['services'];
  readonly answers: RequestView['answers'];
  readonly passedOn: RequestView['passedOn'];
};

const asInstant = (moment: string): string => `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Columns of a request `q` as its view for the `caller` needs them. */
export const viewColumns = `${requestColumns}, ${standingOfRequest.needsAnotherWay} as "needsAnotherWay", (
    select coalesce(json_agg(json_build_object('id', s.id, 'serviceCode', s.service_code, 'note', s.note,
                                               'givenOn', s.occurred_on::text, 'recordedBy', s.recorded_by,
                                               'recordedAt', ${asInstant('s.recorded_at')}) order by s.occurred_on, s.recorded_at), '[]')
    from delivered_service s where s.request_id = q.id and s.entered_in_error is null
  ) as services, (
    select coalesce(json_agg(json_build_object('referralId', k.id, 'referralVersion', ${lastAnswered}, 'answer', ${lastAnswer})
                             order by k.recorded_at, k.id), '[]')
    from ${untoldAnswers}
  ) as answers, (
    select coalesce(json_agg(json_build_object('referralId', k.id, 'referralVersion', ${lastAnswered}, 'answer', ${lastAnswer},
                                               'recordedBy', p.recorded_by, 'recordedAt', ${asInstant('p.recorded_at')})
                             order by p.recorded_at, p.id), '[]')
    from ${toldAnswers}
  ) as "passedOn"`;

const rules = { permissions: requestPermissions, opensTo };

/** A request as this member of staff sees it now. */
export const requestAsSeen = (row: RequestViewRow, actor: StaffActor, now: Date): RequestView => {
  const request = requestOf(row);
  return shown(requestView, {
    ...row,
    receivedOn: row.occurredOn,
    overdueDays: overdueDays(request, localDay(now, request.timeZone)),
    centreId: row.centre,
    closedAt: row.closedAt?.toISOString() ?? null,
    seenBy: seenBy(request),
    may: mayNow(rules, requestView.shape.may.element.options, actor, request, now),
  });
};

const receivedAndId = z.tuple([day, id]);
const beforeAll: z.infer<typeof receivedAndId> = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

const whoSees = whoMay(requestPermissions, 'see');

export const requestQueries = {
  /** Whom a request may be given to: what is offered is what the decision accepts. */
  listAssignees: query(listAssignees, whoMay(requestPermissions, 'assign-to-others'), async (tx) =>
    ok(await listColleagues(tx)),
  ),

  /** Those of these requests that the caller may see, in the order asked for. */
  getRequests: query(getRequests, whoSees, async (tx, { ids }, { actor, at }) => {
    const rows = await tx.query<RequestViewRow>(
      `with ${caller}
       select ${viewColumns} from caller, request q
       where q.id = any($7::uuid[]) and ${visible}
       order by array_position($7::uuid[], q.id)`,
      [...callerValues(actor), ids],
    );
    return ok(rows.map((row) => requestAsSeen(row, actor, at)));
  }),

  /** The request that somebody reads out the number of; one that is hidden is as one that never was. */
  findRequestByNumber: query(findRequestByNumber, whoSees, async (tx, { number }, { actor }) => {
    const rows = await tx.query<{ id: string }>(
      `with ${caller} select q.id from caller, request q where q.controller = $1 and q.number = $7 and ${visible}`,
      [...callerValues(actor), number],
    );
    return ok(rows.map((row) => row.id));
  }),

  /** What the same person, by name or without, has asked for already and waits for. */
  findOpenRequests: query(findOpenRequests, whoSees, async (tx, { subjectId, serviceCode }, { actor, at }) => {
    const rows = await tx.query<RequestViewRow>(
      `with ${caller},
            person as (select ${keptOf('coalesce((select k.person_id from known_subject k where k.id = $7), $7::uuid)')} as id),
            record as (select id from person union select a.id from person join known_alias a on a.kept_id = person.id)
       select ${viewColumns} from caller, request q
       where q.state = 'open' and q.service_code = $8 and ${visible}
         and q.subject_id in (select $7::uuid union select id from record
                              union select k.id from known_subject k join record r on k.person_id = r.id)
       order by q.occurred_on, q.id limit 20`,
      [...callerValues(actor), subjectId, serviceCode],
    );
    return ok(rows.map((row) => requestAsSeen(row, actor, at)));
  }),

  /** Requests of some people and contacts that the caller may see, the newest first. */
  listRequestsOfSubjects: query(listRequestsOfSubjects, whoSees, async (tx, input, { actor, at }) => {
    const { subjectIds, first } = input;
    const after = readCursor(receivedAndId, input.after);
    if (!after.ok) return after;
    const rows = await tx.query<RequestViewRow>(
      `with ${caller}
       select ${viewColumns} from caller, request q
       where q.subject_id in (${ofSubjects('$7::uuid[]')}) and (q.occurred_on, q.id) < ($8::date, $9::uuid) and ${visible}
       order by q.occurred_on desc, q.id desc limit $10`,
      [...callerValues(actor), subjectIds, ...(after.value ?? beforeAll), first + 1],
    );
    const page = pageOfRows(rows, first, (row) => [row.occurredOn, row.id]);
    return ok({ ...page, rows: page.rows.map((row) => requestAsSeen(row, actor, at)) });
  }),
};
