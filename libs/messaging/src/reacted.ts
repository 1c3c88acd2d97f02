import type { EventContract, EventOf } from '@mrc/contracts';
import type { Tx } from '@mrc/database';

/**
 * Notes that a reaction does these events now, and leaves out those it did before: what it decided stays decided when an owner tells
 * its history again.
 */
export const withoutDone = async (
  tx: Tx,
  consumer: string,
  events: readonly EventOf<EventContract>[],
): Promise<readonly EventOf<EventContract>[]> => {
  if (events.length === 0) return events;
  const rows = await tx.query<{ event_id: string }>(
    `insert into reacted (consumer, event_id) select $1, id from unnest($2::uuid[]) as id on conflict do nothing returning event_id`,
    [consumer, events.map(({ id }) => id)],
  );
  const noted = new Set(rows.map(({ event_id }) => event_id));
  return events.filter(({ id }) => noted.has(id));
};
