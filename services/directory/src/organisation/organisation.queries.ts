import { getOrganisations, listOrganisations, type CallOutput } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { allStaff, query } from '@mrc/service-kit';
import * as z from 'zod';
import { organisations } from './organisation.store';

type View = CallOutput<typeof getOrganisations>[number];

const view = organisations.selected(undefined, [
  'id',
  'version',
  'kind',
  'name',
  'country',
  'city',
  'timeZone',
  'operatorId',
  'publicAuthority',
  'sharesWithImmigrationEnforcement',
]);

export const organisationQueries = {
  /** Organisations by name; those of one kind or country where asked. */
  listOrganisations: query(listOrganisations, allStaff, async (tx, { kind, country, first, after }) => {
    const position = readCursor(z.tuple([z.uuid()]), after);
    if (!position.ok) return position;
    const rows = await tx.query<View>(
      `select ${view} from organisation
       where ($1::text is null or kind = $1) and ($2::text is null or country = $2)
         and ($3::uuid is null
              or (name collate "und-x-icu", id) > (select name collate "und-x-icu", id from organisation where id = $3))
       order by name collate "und-x-icu", id limit $4`,
      [kind, country, position.value?.[0] ?? null, first + 1],
    );
    return ok(pageOfRows(rows, first, (row) => [row.id]));
  }),

  getOrganisations: query(getOrganisations, allStaff, async (tx, { ids }) =>
    ok(await tx.query<View>(`select ${view} from organisation where id = any($1::uuid[])`, [ids])),
  ),
};
