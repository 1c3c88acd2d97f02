import { unprotectedIn, type StaffActor } from '@mrc/access';
import type { CallOutput, listOpenings, SealedReason } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import type { PersonPlace } from '../person/person.permissions';
import { openingLevel } from './opening.permissions';

export type Opening = {
  readonly personId: string;
  readonly controller: string;
  readonly kind: 'person' | 'disclosure';
  /** Protected where the opening itself tells something colleagues must not learn. */
  readonly accessLevel: 'audited' | 'protected';
  readonly disclosureId: string | null;
  readonly staffId: string;
  readonly organisationId: string;
  readonly fields: readonly string[];
  /** Why what is sealed was read; its `reason` is the note to it. */
  readonly because: SealedReason | null;
  readonly reason: string | null;
  readonly at: Date;
};

const openings = table('opening', {
  id: column.uuid(),
  personId: column.uuid(),
  controller: column.uuid(),
  kind: column.text<Opening['kind']>(),
  accessLevel: column.text<Opening['accessLevel']>(),
  disclosureId: column.uuid().orNull(),
  staffId: column.uuid(),
  organisationId: column.uuid(),
  fields: column.texts(),
  because: column.text<SealedReason>().orNull(),
  reason: column.text().orNull(),
  openedAt: column.moment(),
});

/** Keeps that somebody opened a record: who, of which organisation, which fields, when, never the values. */
export const insertOpening = (tx: Tx, { at, ...opening }: Opening) =>
  openings.insert(tx, { ...opening, id: newId(), openedAt: at });

type Looked = Pick<Opening, 'personId' | 'fields' | 'reason' | 'at'>;

/** Keeps that a member of staff looked into the record of a person of the register. */
export const insertStaffOpening = (tx: Tx, actor: StaffActor, person: PersonPlace, looked: Looked) =>
  insertOpening(tx, {
    ...looked,
    controller: person.controller,
    kind: 'person',
    accessLevel: openingLevel(actor, person),
    because: null,
    disclosureId: null,
    staffId: actor.staffId,
    organisationId: actor.organisationId,
  });

type Unsealed = Omit<Looked, 'fields'> & { readonly field: 'migration-status'; readonly because: SealedReason };

/** Keeps that a member of staff read what is sealed of a person, and why: for those only who see protected openings. */
export const insertSealedOpening = (tx: Tx, actor: StaffActor, person: PersonPlace, { field, ...read }: Unsealed) =>
  insertOpening(tx, {
    ...read,
    fields: [field],
    controller: person.controller,
    kind: 'person',
    accessLevel: 'protected',
    disclosureId: null,
    staffId: actor.staffId,
    organisationId: actor.organisationId,
  });

type Row = CallOutput<typeof listOpenings>['rows'][number];

/**
 * The openings of a person, newest first, after a position. Protected ones are there only for those who see them; others also
 * read no more than that the record was opened, since a part of it is opened where a disclosure is being prepared.
 */
export const openingsOf = async (
  tx: Tx,
  personId: string,
  seesProtected: boolean,
  after: readonly [at: string, id: string] | null,
  limit: number,
): Promise<Row[]> => {
  const rows = await tx.query<Omit<Row, 'openedAt'> & { openedAt: Date }>(
    `select ${openings.selected(undefined, ['id', 'openedAt', 'staffId', 'organisationId', 'kind', 'because', 'reason'])},
            case when kind = 'person' and not $5 then array['record'] else fields end as fields
     from opening
     where person_id = $1 and ($5 or ${unprotectedIn('access_level')})
       and ($2::timestamptz is null or (opened_at, id) < ($2, $3::uuid))
     order by opened_at desc, id desc limit $4`,
    [personId, after?.[0] ?? null, after?.[1] ?? null, limit, seesProtected],
  );
  return rows.map((row) => ({ ...row, openedAt: row.openedAt.toISOString() }));
};
