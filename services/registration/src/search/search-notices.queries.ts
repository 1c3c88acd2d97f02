import { whoMay, type Permissions } from '@mrc/access';
import { listSearchNotices as contract } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { searchNotices } from './search.store';

const noticePermissions: Permissions<'list-search-notices', null> = {
  'list-search-notices': [{ roles: ['data-protection-officer'] }],
};

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** Who of the register's staff searched more than is usual, for its data-protection officer. */
export const listSearchNotices = query(
  contract,
  whoMay(noticePermissions, 'list-search-notices'),
  async (tx, { first, after }, { actor }) => {
    const from = readCursor(position, after);
    if (!from.ok) return from;
    const rows = await searchNotices(tx, actor.controllerId, from.value, first + 1);
    return ok(pageOfRows(rows, first, (row) => [row.noticedAt, row.id]));
  },
);
