import { newId } from '@mrc/kernel';
import { callBy, staffWith } from '@mrc/testing';
import { assistanceSchema } from '../../services/assistance/src/data-source';
import { FoldWorkCounts } from '../../services/assistance/src/request/fold-work-counts';
import { workQueries } from '../../services/assistance/src/request/work.queries';
import type { AdminQuery } from '../network/admin-query';
import { done, type Ask } from './arrivals';
import { atDesks } from './at-desks';
import { startFilled } from './filled';
import type { Undo } from './stand';
import { tableOf } from './table';

const controller = newId();
const centre = newId();
const workers = Array.from({ length: 20 }, () => newId());

// Of ten requests six are closed; of the open ones a third is with a partner, some have failed there. Partners accepted a third of those,
// and of these nine in ten persons know.
const fillRequests = async (query: AdminQuery, requests: number): Promise<void> => {
  await query(`
    insert into assistance.request (id, version, number, controller, jurisdiction, access_level, occurred_on, recorded_at, centre,
      time_zone, recorded_by, subject_id, subject_kind, service_code, taxonomy_version, priority, due_on, assigned_to, state,
      closing_reason, closed_at, needs_another_way_at)
    select gen_random_uuid(), 1, 'R-' || n, '${controller}', 'TJ', 'open', day, day, '${centre}', 'Asia/Dushanbe',
           gen_random_uuid(), gen_random_uuid(), 'person', 'LEG-01', '1', 'routine', day + 10,
           case when n % 3 > 0 then (array[${workers.map((id) => `'${id}'::uuid`).join(', ')}])[1 + n % ${workers.length}] end,
           case when n % 10 < 6 then 'closed' else 'open' end, case when n % 10 < 6 then 'need-met' end,
           case when n % 10 < 6 then day + interval '5 days' end, case when n % 10 = 9 then day + interval '2 days' end
    from generate_series(1, ${requests}) n, lateral (select date '2026-11-28' - (random() * 300)::int as day) d`);
  await query(`
    insert into assistance.known_referral (id, version, request_id, controller, jurisdiction, access_level, occurred_on, recorded_at,
      centre, state, sent_at)
    select gen_random_uuid(), 1, id, controller, 'TJ', 'audited', occurred_on, recorded_at, centre,
           case when needs_another_way_at is not null then 'declined' when random() < 0.33 then 'accepted' else 'sent' end, recorded_at
    from assistance.request where state = 'open' and (needs_another_way_at is not null or random() < 0.4)`);
  await query(`
    insert into assistance.passed_on (id, controller, jurisdiction, access_level, occurred_on, recorded_at, recorded_by, centre,
      subject_id, request_id, referral_id, referral_version)
    select gen_random_uuid(), k.controller, k.jurisdiction, k.access_level, k.occurred_on, k.recorded_at, q.recorded_by, k.centre,
           q.subject_id, q.id, k.id, k.version
    from assistance.known_referral k join assistance.request q on q.id = k.request_id where k.state = 'accepted' and random() < 0.9`);
};

/** The counts and the first page of My work where one centre has so many requests. */
export const measureWork = async (
  { requests, seconds }: { readonly requests: number; readonly seconds: number },
  undo: Undo,
  print: (table: string) => void,
): Promise<void> => {
  const filled = await startFilled(
    { service: 'assistance', schema: assistanceSchema, fill: (to) => fillRequests(to, requests), withIndexes: true },
    undo,
  );
  const { platform, query } = filled;
  await new FoldWorkCounts(platform).execute();
  await query('vacuum analyze assistance.work_count');
  const worker = () =>
    callBy(staffWith(['case-worker'], { controllerId: controller, centreId: centre, staffId: workers[0] ?? newId() }));
  const asks: readonly (readonly [string, Ask])[] = [
    ['the counts', async () => ((await workQueries.countMyWork.execute(platform, {}, worker())).ok ? done : 'refused')],
    [
      'what waits for a partner',
      async () =>
        (
          await workQueries.listMyWork.execute(
            platform,
            { tab: 'waiting-for-partner', first: 20, after: null },
            worker(),
          )
        ).ok
          ? done
          : 'refused',
    ],
  ];
  const rows = await atDesks(filled, seconds, asks);
  print(tableOf(`My work among ${requests} requests of a centre`, rows));
};
