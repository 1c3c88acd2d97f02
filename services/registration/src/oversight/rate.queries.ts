import { whoMay } from '@mrc/access';
import { listUnusualRates } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { ratePermissions } from './rate.permissions';
import { ratesOf } from './unusual-rate.store';

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** Whose openings were far above what is usual, for the data-protection officers of the register. */
export const rateQueries = {
  listUnusualRates: query(
    listUnusualRates,
    whoMay(ratePermissions, 'list'),
    async (tx, { state, first, after }, { actor }) => {
      const from = readCursor(position, after);
      if (!from.ok) return from;
      const rows = await ratesOf(tx, actor, { state, after: from.value, count: first + 1 });
      const page = pageOfRows(rows, first, ({ view }) => [view.noticedAt, view.id]);
      const may = (is: 'open' | 'closed') => [is === 'open' ? ('close' as const) : ('reopen' as const)];
      return ok({ ...page, rows: page.rows.map(({ view }) => ({ ...view, may: may(view.state) })) });
    },
  ),
};
