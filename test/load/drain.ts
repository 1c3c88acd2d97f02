import type { ServiceName } from '@mrc/contracts';
import { eventually } from '@mrc/testing';
import * as z from 'zod';
import type { AdminQuery } from '../network/admin-query';
import { askWhile, perSecond } from './arrivals';
import { eventsBehind, registrationEvents, type Followers } from './followers';
import type { Stand } from './stand';
import { figure, tableOf, type Row } from './table';

const lanes = 32;
/** What a registration of the kind sent here tells: the person and two consents. */
const eventsPerPerson = 3;

const drained: readonly { readonly service: ServiceName; readonly consumer: string }[] = [
  { service: 'assistance', consumer: 'known-subject' },
  { service: 'reporting', consumer: 'facts' },
];

const windows = z.tuple([z.object({ seconds: z.coerce.number(), events: z.coerce.number() })]);

/** Between a consumer's first and last commit: the time, and the events that came after the first. */
const windowOf = async (query: AdminQuery, service: string, consumer: string, since: Date) => {
  const rows = await query(
    `with moved as (
       select last_version, pg_xact_commit_timestamp(xmin) as at from ${service}.cursor
       where consumer = $1 and pg_xact_commit_timestamp(xmin) > $2
     ), first as (select min(at) as at from moved)
     select extract(epoch from max(moved.at) - min(first.at)) as seconds,
            coalesce(sum(last_version) filter (where moved.at > first.at), 0) as events
     from moved, first`,
    [consumer, since],
  );
  return windows.parse(rows)[0];
};

/** How fast a service that was away works off what has piled up on the bus. */
export const measureDrain = async (
  stand: Stand,
  followers: Followers,
  events: number,
  print: (table: string) => void,
): Promise<void> => {
  const { network, query } = stand;
  await followers.caughtUp();
  for (const { service } of drained) await network.kill(service);
  const before = await registrationEvents(query);
  let left = Math.ceil(events / eventsPerPerson);
  const piling = await askWhile(() => (left -= 1) >= 0, lanes, stand.registeringByCall);
  await followers.caughtUp(drained.map(({ service }) => service));
  const piled = (await registrationEvents(query)) - before;
  const rows: Row[] = [];
  for (const { service, consumer } of drained) {
    const goal = (await eventsBehind(query, service, consumer)) + piled;
    const since = new Date();
    await network.start(service);
    const ready = Date.now();
    await eventually(async () => (await eventsBehind(query, service, consumer)) >= goal, {
      within: 150_000,
      every: 250,
    });
    const window = await windowOf(query, service, consumer, since);
    rows.push({
      consumer: `${service} ${consumer}`,
      'piled up': piled,
      'events per second': figure(window.events / window.seconds),
      'seconds at work': figure(window.seconds, 2),
      'seconds to ready': figure((ready - since.getTime()) / 1_000, 1),
      'seconds in all': figure((Date.now() - since.getTime()) / 1_000, 1),
    });
  }
  const title = `Working off what piled up (${figure(perSecond(piling))} registrations/s by call, 32 at once, meanwhile)`;
  print(tableOf(title, rows));
};
