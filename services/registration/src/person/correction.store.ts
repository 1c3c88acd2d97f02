import { unprotectedIn } from '@mrc/access';
import type { PartialDate, ProtectionLiftedBecause } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import type { Person } from './person';

type Right = { readonly accessLevel: Person['accessLevel'] } | { readonly birth: PartialDate };

const corrections = table('correction', {
  id: column.uuid(),
  personId: column.uuid(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  was: column.json<Right>(),
  becomes: column.json<Right>(),
  because: column.text<ProtectionLiftedBecause>(),
  note: column.text().orNull(),
  occurredOn: column.day(),
  correctedBy: column.uuid(),
  correctedAt: column.moment(),
});

/** Why a record is put right, by whom, on which day of the centre and when. */
export type Correcting = {
  readonly because: ProtectionLiftedBecause;
  readonly note: string | null;
  readonly on: string;
  readonly by: string;
  readonly at: Date;
};

/** Keeps what of a person was put right: what it was and what it is, each field in a row of its own. */
export const insertCorrections = async (
  tx: Tx,
  { id: personId, controller, jurisdiction }: Person,
  changes: readonly { readonly was: Right; readonly becomes: Right }[],
  { because, note, on: occurredOn, by: correctedBy, at: correctedAt }: Correcting,
): Promise<void> => {
  const place = { personId, controller, jurisdiction };
  const why = { because, note, occurredOn, correctedBy, correctedAt };
  for (const change of changes) await corrections.insert(tx, { id: newId(), ...place, ...change, ...why });
};

/** SQL: whether somebody was protected once, by the record `p` of them, and is no more. */
export const wasProtected = `(${unprotectedIn('p.access_level')}
  and exists (select from correction r where r.person_id = p.id and r.was ->> 'accessLevel' is not null))`;

/** Those of these people who were protected and are no more. */
export const protectedBefore = async (tx: Tx, ids: readonly string[]): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `select id from person p where id = any($1::uuid[]) and ${wasProtected}`,
    [ids],
  );
  return rows.map(({ id }) => id);
};

/** What was written when it was last said that a person needs no protection, or null. */
export const liftingNoteOf = async (tx: Tx, personId: string): Promise<string | null> => {
  const row = await tx.first<{ note: string | null }>(
    `select note from correction where person_id = $1 and was ->> 'accessLevel' is not null order by corrected_at desc limit 1`,
    [personId],
  );
  return row?.note ?? null;
};
