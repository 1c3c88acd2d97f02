import * as z from 'zod';
import type { AdminQuery } from '../network/admin-query';
import { askAtRate, perSecond } from './arrivals';
import type { Followers } from './followers';
import { eventsOfTalkative } from './people';
import type { Stand } from './stand';
import { figure, tableOf, timesOf, type Row } from './table';

const rates = [100, 200, 500];
/** Commands a second, and how long, until the programs run compiled. */
const warmUpRate = 60;
const warmUpSeconds = 15;

const places = [
  { service: 'assistance', consumer: 'known-subject', what: 'known to assistance' },
  { service: 'reporting', consumer: 'facts', what: 'in the live total' },
] as const;
type Place = (typeof places)[number];

const times = z.tuple([
  z.object({ events: z.coerce.number(), ms: z.tuple([z.number(), z.number(), z.number(), z.number()]).nullable() }),
]);

/** From the commit of an event to the commit that made it visible, by the database's clock. */
const lagsOf = async (query: AdminQuery, { service, consumer }: Place, since: Date) => {
  const rows = await query(
    `select count(*) as events, percentile_disc(array[0.5, 0.95, 0.99, 1]) within group (order by ms) as ms
     from (select 1000 * extract(epoch from pg_xact_commit_timestamp(c.xmin) - pg_xact_commit_timestamp(j.xmin))::float8 as ms
           from registration.journal j join ${service}.cursor c on c.aggregate_id = j.aggregate_id
           where c.consumer = $1 and j.recorded_at >= $2) lag`,
    [consumer, since],
  );
  return times.parse(rows)[0];
};

/** How long an event takes to be visible in another service, at fixed rates of arrival. */
export const measureLag = async (
  stand: Stand,
  followers: Followers,
  seconds: number,
  print: (table: string) => void,
): Promise<void> => {
  const rows: Row[] = [];
  const commands: Row[] = [];
  await askAtRate(warmUpRate, warmUpSeconds, stand.registeringTalkative);
  for (const rate of rates) {
    await followers.caughtUp();
    const since = new Date();
    const run = await askAtRate(rate / eventsOfTalkative, seconds, stand.registeringTalkative);
    commands.push({
      'the commands': `${rate / eventsOfTalkative}/s`,
      'done per second': figure(perSecond(run)),
      ...timesOf(run),
    });
    await followers.caughtUp();
    for (const place of places) {
      const { events, ms } = await lagsOf(stand.query, place, since);
      const [p50, p95, p99, most] = ms ?? [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
      rows.push({
        'commit to': place.what,
        'events per second': rate,
        events,
        'p50 ms': figure(p50, 1),
        'p95 ms': figure(p95, 1),
        'p99 ms': figure(p99, 1),
        'most ms': figure(most, 1),
      });
    }
  }
  print(tableOf('From commit to visible elsewhere', rows));
  print(tableOf('The commands that caused them', commands));
};
