import * as z from 'zod';
import { adminQueryOf } from '../network/admin-query';
import type { Tab } from '../network/tab';
import type { Stage } from './stage';

const openDocument = `query ($id: ID!, $reason: String) { person(id: $id, reason: $reason, because: CAME_HERE) { __typename } }`;
const listDocument = `{ openingReviews { rows { id version } } }`;
const listed = z.object({ rows: z.tuple([z.object({ id: z.string(), version: z.int() })]).rest(z.unknown()) });

/** Somebody is opened at another centre, which the supervisor asks about, and who did opens far too many; answers the opening. */
export const openedElsewhere = async ({ network }: Stage, personId: string): Promise<string> => {
  const [away, supervisor] = [await network.screen('awayWorker'), await network.screen('supervisor')];
  await away.read(openDocument, { id: personId, reason: 'She stands at our desk and has no card with her.' });
  const { rows } = listed.parse(await supervisor.read(listDocument));
  const [{ id: reviewId, version: expectedVersion }] = rows;
  const note = 'Nobody sent her there. Who asked for it?';
  await supervisor.succeeds('reviewOpening', { reviewId, expectedVersion, finds: 'QUESTION', note });
  const { organisations, staff } = network;
  await adminQueryOf(network.database.url)(
    `insert into registration.unusual_rate (id, controller, staff_id, centre, roles, measure, day, count, own_usual, own_days,
       colleagues, colleagues_low, colleagues_high, rule, noticed_at, state, version)
     values (gen_random_uuid(), '${organisations.operator.commandId}', '${staff.awayWorker.actor.staffId}',
       '${organisations.bokhtar.commandId}', '{case-worker}', 'records', current_date, 84, 12, 18, 6, 9, 20, '2026-12', now(), 'open', 1)`,
  );
  return reviewId;
};

/** The person asks for the list of who read their record. */
export const askedFor = async (tab: Tab): Promise<void> => {
  await tab.page.getByRole('main').getByRole('button').last().click();
  await tab.page.getByRole('article').waitFor();
};
