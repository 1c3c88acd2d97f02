import type { Tx } from '@mrc/database';
import { countedAsService, wordsOfService } from './words-of-service';

const listed = (kinds: readonly string[]): string => kinds.map((kind) => `'${kind}'`).join(', ');
const words = [...wordsOfService.keys()];
const given = words.filter((kind) => wordsOfService.get(kind));

const newest = (what: string, kinds: readonly string[]): string => `
  select distinct on (aggregate_id) aggregate_id, ${what} from fact
  where aggregate_id = any($1::uuid[]) and kind in (${listed(kinds)})
  order by aggregate_id, recorded_at desc, event_id desc`;

const markDenied = `
  with said as (${newest(`kind in (${listed(given)}) as given`, words)}
  ), reported as (${newest('event_id', countedAsService)}
  ), stands as (
    select fact.event_id, said.given and fact.event_id = reported.event_id as counts
    from said join reported using (aggregate_id) join fact using (aggregate_id)
    where fact.kind in (${listed(countedAsService)})
  ), marked as (
    update fact set denied = not stands.counts from stands
    where fact.event_id = stands.event_id and fact.denied = stands.counts
    returning fact.subject_id, fact.entered_in_error, case when fact.denied then -1 else 1 end as step
  ), steps as (
    select subject_id, sum(step)::int as services from marked where not entered_in_error group by subject_id
  )
  update subject s set services = s.services + steps.services from steps where s.subject_id = steps.subject_id
  returning s.subject_id as "subjectId"`;

/**
 * Lets of each of these services, the centre's own or of a referral, the newest report count where the newest word, whoever's it is, is that it
 * was given, and no other. Answers the subjects whose services changed by it.
 */
export const settleServices = (tx: Tx, serviceIds: readonly string[]): Promise<{ subjectId: string }[]> =>
  tx.query<{ subjectId: string }>(markDenied, [serviceIds]);
