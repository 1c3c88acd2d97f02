import { mayNow, type StaffActor } from '@mrc/access';
import { getOrganisations, listOrganisations, organisationView, type CallOutput } from '@mrc/contracts';
import { pageOfRows, readCursor, type RowOf } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { allStaff, query, shown, type Reading } from '@mrc/service-kit';
import * as z from 'zod';
import { narrowing, narrows } from './narrowing';
import { openingNow } from './opening';
import { organisationOpensTo } from './organisation';
import { organisationPermissions } from './organisation.permissions';
import { organisationOf, organisations } from './organisation.store';

type View = CallOutput<typeof getOrganisations>[number];

const rules = { permissions: organisationPermissions, opensTo: organisationOpensTo };

const asSeen = (row: RowOf<typeof organisations>, actor: StaffActor, at: Date): View =>
  shown(organisationView, {
    ...row,
    openingHours: row.openingHours && [...row.openingHours],
    opening: openingNow(row.openingHours, row.timeZone, at),
    may: mayNow(rules, organisationView.shape.may.element.options, actor, organisationOf(row), at),
  });

const view = organisations.selected('p');

export const organisationQueries = {
  /** Organisations by name; those of one kind or country, named so, or open now where asked. */
  listOrganisations: query(listOrganisations, allStaff, async (tx, input, { actor, at }: Reading) => {
    const { kind, country, first, after } = input;
    const position = readCursor(z.tuple([z.uuid()]), after);
    if (!position.ok) return position;
    const rows = await tx.query<RowOf<typeof organisations>>(
      `select ${view} from organisation p
       where ($1::text is null or kind = $1) and ($2::text is null or country = $2)
         and ($3::uuid is null
              or (name collate "und-x-icu", id) > (select name collate "und-x-icu", id from organisation where id = $3))
         and ${narrows(5, 'p.opening_hours')}
       order by name collate "und-x-icu", id limit $4`,
      [kind, country, position.value?.[0] ?? null, first + 1, ...(await narrowing(tx, input, at))],
    );
    const page = pageOfRows(rows, first, (row) => [row.id]);
    return ok({ ...page, rows: page.rows.map((row) => asSeen(row, actor, at)) });
  }),

  getOrganisations: query(getOrganisations, allStaff, async (tx, { ids }, { actor, at }) => {
    const rows = await organisations.rows(tx, 'where id = any($1::uuid[])', [ids]);
    return ok(rows.map((row) => asSeen(row, actor, at)));
  }),
};
