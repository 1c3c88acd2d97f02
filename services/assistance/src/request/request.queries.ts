import { allowedActions, mayEver, type StaffActor } from '@mrc/access';
import {
  day,
  getRequests,
  id,
  listRequestsOfSubjects,
  refusal,
  requestView,
  type CallInput,
  type CallOutput,
  type CallRefusal,
} from '@mrc/contracts';
import { localDay, ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, shown, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { pageOf, readCursor } from '../cursor';
import { overdueDays, possibleActions } from './request';
import { requestPermissions, seenBy } from './request.permissions';
import { caller, callerValues, needsAnotherWay, visible } from './request.sight';
import { requestColumns, requestOf, type RequestRow } from './request.store';

type RequestView = CallOutput<typeof getRequests>[number];
export type RequestViewRow = RequestRow & {
  readonly needsAnotherWay: boolean;
  readonly services: RequestView['services'];
};

/** Columns of a request `q` as its view for the `caller` needs them. */
export const viewColumns = `${requestColumns}, ${needsAnotherWay} as "needsAnotherWay", (
    select coalesce(json_agg(json_build_object('id', s.id, 'serviceCode', s.service_code, 'note', s.note,
                                               'givenOn', s.occurred_on::text) order by s.occurred_on, s.recorded_at), '[]')
    from delivered_service s where s.request_id = q.id and s.entered_in_error is null
  ) as services`;

/** A request as this member of staff sees it now. */
export const requestAsSeen = (row: RequestViewRow, actor: StaffActor, now: Date): RequestView => {
  const request = requestOf(row);
  return shown(requestView, {
    ...row,
    receivedOn: row.occurredOn,
    overdueDays: overdueDays(request, localDay(now, request.timeZone)),
    centreId: row.centre,
    seenBy: seenBy(request),
    may: allowedActions(requestPermissions, possibleActions(request), actor, request),
  });
};

type Answer<C extends typeof getRequests | typeof listRequestsOfSubjects> = Promise<
  Result<CallOutput<C>, CallRefusal<C>>
>;

const receivedAndId = z.tuple([day, id]);
const beforeAll: z.infer<typeof receivedAndId> = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** Reads of requests by their own id and by whose they are. */
@Injectable()
export class RequestQueries {
  constructor(private readonly platform: ServicePlatform) {}

  /** Those of these requests that the caller may see, in the order asked for. */
  async get(input: CallInput<typeof getRequests>, call: CallContext): Answer<typeof getRequests> {
    if (!mayEver(requestPermissions, 'see', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const rows = await this.platform.query(call, (tx) =>
      tx.query<RequestViewRow>(
        `with ${caller}
         select ${viewColumns} from caller, request q
         where q.id = any($7::uuid[]) and ${visible}
         order by array_position($7::uuid[], q.id)`,
        [...callerValues(call.actor), input.ids],
      ),
    );
    return ok(rows.map((row) => requestAsSeen(row, call.actor, this.platform.clock.now())));
  }

  /** Requests of some people and contacts that the caller may see, the newest first. */
  async ofSubjects(
    input: CallInput<typeof listRequestsOfSubjects>,
    call: CallContext,
  ): Answer<typeof listRequestsOfSubjects> {
    if (!mayEver(requestPermissions, 'see', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const after = input.after === null ? ok(beforeAll) : readCursor(receivedAndId, input.after);
    if (!after.ok) return after;
    const rows = await this.platform.query(call, (tx) =>
      tx.query<RequestViewRow>(
        `with ${caller}
         select ${viewColumns} from caller, request q
         where q.subject_id = any($7::uuid[]) and (q.occurred_on, q.id) < ($8::date, $9::uuid) and ${visible}
         order by q.occurred_on desc, q.id desc limit $10`,
        [...callerValues(call.actor), input.subjectIds, ...after.value, input.first + 1],
      ),
    );
    const { shown, endCursor } = pageOf(rows, input.first, (row) => [row.occurredOn, row.id]);
    return ok({ rows: shown.map((row) => requestAsSeen(row, call.actor, this.platform.clock.now())), endCursor });
  }
}
