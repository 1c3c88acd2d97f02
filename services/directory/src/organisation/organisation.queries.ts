import type { CallInput, CallOutput, getOrganisations, listOrganisations, Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, type Result } from '@mrc/kernel';
import * as z from 'zod';
import { pageOf, readCursor } from '../page';
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

/** Organisations by name; those of one kind or country where asked. */
export const organisationPage = async (
  tx: Tx,
  input: CallInput<typeof listOrganisations>,
): Promise<Result<CallOutput<typeof listOrganisations>, Refusal<'INVALID_INPUT'>>> => {
  const after = readCursor(z.tuple([z.uuid()]), input.after);
  if (!after.ok) return after;
  const rows = await tx.query<View>(
    `select ${view} from organisation
     where ($1::text is null or kind = $1) and ($2::text is null or country = $2)
       and ($3::uuid is null
            or (name collate "und-x-icu", id) > (select name collate "und-x-icu", id from organisation where id = $3))
     order by name collate "und-x-icu", id limit $4`,
    [input.kind, input.country, after.value?.[0] ?? null, input.first + 1],
  );
  return ok(pageOf(rows, input.first, (row) => [row.id]));
};

export const organisationViews = (tx: Tx, ids: readonly string[]): Promise<View[]> =>
  tx.query<View>(`select ${view} from organisation where id = any($1::uuid[])`, [ids]);
