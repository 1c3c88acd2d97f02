import { whoMay } from '@mrc/access';
import {
  assistanceTimeline as contract,
  id,
  instant,
  serviceDelivered,
  serviceTakenOut,
  type CallOutput,
} from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { ofSubjects } from '../known-subject/known-subject.projection';
import { requestPermissions } from './request.permissions';
import { caller, callerValues, visible } from './request.sight';

type Facts = CallOutput<typeof contract>['rows'][number]['facts'];

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
  /** Of a service that was taken out, what was told of it when it was given. */
  given: Readonly<Record<string, unknown>> | null;
};

const position = z.tuple([instant, id, z.int()]);
const beforeAll: z.infer<typeof position> = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 0];

const fact = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const factsOf = ({ data, given }: Pick<TimelineRow, 'data' | 'given'>): Facts =>
  Object.fromEntries(
    Object.entries({ ...given, ...data }).flatMap(([name, value]) => {
      const plain = fact.safeParse(value);
      return plain.success ? [[name, plain.data]] : [];
    }),
  );

const given = `case when j.type = '${serviceTakenOut.type}' then (
    select g.data from journal g
    where g.aggregate_id = j.aggregate_id and g.type = '${serviceDelivered.type}' and g.data ->> 'deliveryId' = j.data ->> 'deliveryId'
  ) end`;

/** What happened to the requests of some people and contacts, the latest first; a hidden request leaves no line. */
export const assistanceTimeline = query(
  contract,
  whoMay(requestPermissions, 'see'),
  async (tx, { subjectIds, first, after }, { actor }) => {
    const from = readCursor(position, after);
    if (!from.ok) return from;
    const rows = await tx.query<TimelineRow>(
      `with ${caller}
       select j.event_id, j.type, j.occurred_on::text as occurred_on, j.recorded_at, j.aggregate_id, j.aggregate_version,
              j.subject_id, j.centre, j.actor, j.data, ${given} as given
       from caller, journal j join request q on q.id = j.aggregate_id
       where j.subject_id in (${ofSubjects('$7::uuid[]')})
         and (j.recorded_at, j.aggregate_id, j.aggregate_version) < ($8::timestamptz, $9::uuid, $10::int)
         and ${visible}
       order by j.recorded_at desc, j.aggregate_id desc, j.aggregate_version desc limit $11`,
      [...callerValues(actor), subjectIds, ...(from.value ?? beforeAll), first + 1],
    );
    const page = pageOfRows(rows, first, (row) => [
      row.recorded_at.toISOString(),
      row.aggregate_id,
      row.aggregate_version,
    ]);
    return ok({
      ...page,
      rows: page.rows.map((row) => ({
        id: row.event_id,
        type: row.type,
        occurredOn: row.occurred_on,
        recordedAt: row.recorded_at.toISOString(),
        aggregateId: row.aggregate_id,
        subjectId: row.subject_id,
        centreId: row.centre,
        staffId: row.actor,
        facts: factsOf(row),
      })),
    });
  },
);
