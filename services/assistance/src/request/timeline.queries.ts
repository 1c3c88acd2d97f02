import { mayEver } from '@mrc/access';
import {
  assistanceTimeline,
  id,
  instant,
  refusal,
  type CallInput,
  type CallOutput,
  type CallRefusal,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { pageOf, readCursor } from '../cursor';
import { requestPermissions } from './request.permissions';
import { caller, callerValues, visible } from './request.sight';

type Contract = typeof assistanceTimeline;
type Facts = CallOutput<Contract>['rows'][number]['facts'];

type TimelineRow = {
  event_id: string;
  type: string;
  occurred_on: string;
  recorded_at: Date;
  aggregate_id: string;
  aggregate_version: number;
  subject_id: string;
  centre: string | null;
  actor: string | null;
  data: Readonly<Record<string, unknown>> | null;
};

const position = z.tuple([instant, id, z.int()]);
const beforeAll: z.infer<typeof position> = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 0];

const fact = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const factsOf = (data: TimelineRow['data']): Facts =>
  Object.fromEntries(
    Object.entries(data ?? {}).flatMap(([name, value]) => {
      const plain = fact.safeParse(value);
      return plain.success ? [[name, plain.data]] : [];
    }),
  );

/** What happened to the requests of some people and contacts, the latest first; a hidden request leaves no line. */
@Injectable()
export class TimelineQuery {
  constructor(private readonly platform: ServicePlatform) {}

  async list(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(requestPermissions, 'see', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const after = input.after === null ? ok(beforeAll) : readCursor(position, input.after);
    if (!after.ok) return after;
    const rows = await this.platform.query(call, (tx) =>
      tx.query<TimelineRow>(
        `with ${caller}
         select j.event_id, j.type, j.occurred_on::text as occurred_on, j.recorded_at, j.aggregate_id, j.aggregate_version,
                j.subject_id, j.centre, j.actor, j.data
         from caller, journal j join request q on q.id = j.aggregate_id
         where j.subject_id = any($7::uuid[])
           and (j.recorded_at, j.aggregate_id, j.aggregate_version) < ($8::timestamptz, $9::uuid, $10::int)
           and ${visible}
         order by j.recorded_at desc, j.aggregate_id desc, j.aggregate_version desc limit $11`,
        [...callerValues(call.actor), input.subjectIds, ...after.value, input.first + 1],
      ),
    );
    const { shown, endCursor } = pageOf(rows, input.first, (row) => [
      row.recorded_at.toISOString(),
      row.aggregate_id,
      row.aggregate_version,
    ]);
    return ok({
      rows: shown.map((row) => ({
        id: row.event_id,
        type: row.type,
        occurredOn: row.occurred_on,
        recordedAt: row.recorded_at.toISOString(),
        aggregateId: row.aggregate_id,
        subjectId: row.subject_id,
        centreId: row.centre,
        staffId: row.actor,
        facts: factsOf(row.data),
      })),
      endCursor,
    });
  }
}
