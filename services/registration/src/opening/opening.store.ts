import { unprotectedIn, type StaffActor } from '@mrc/access';
import type { CallOutput, listOpenings, OpeningBecause, Role, SealedReason } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import { newId } from '@mrc/kernel';
import type { PersonPlace } from '../person/person.permissions';
import { openingLevel, reviewedForOf } from './opening.permissions';
import { askForReview } from './opening-review.store';

export type Opening = {
  readonly personId: string;
  readonly controller: string;
  readonly kind: 'person' | 'disclosure';
  /** Protected where the opening itself tells something colleagues must not learn. */
  readonly accessLevel: 'audited' | 'protected';
  readonly disclosureId: string | null;
  readonly staffId: string;
  /** The centre and the roles of whoever opened it, as they were then. */
  readonly staffCentre: string | null;
  readonly staffRoles: readonly Role[];
  readonly organisationId: string;
  readonly fields: readonly string[];
  /** Why what is sealed was read; its `reason` is the note to it. */
  readonly sealedBecause: SealedReason | null;
  readonly reason: string | null;
  readonly because: OpeningBecause | null;
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
  sealedBecause: column.text<SealedReason>().orNull(),
  reason: column.text().orNull(),
  openedAt: column.moment(),
  staffCentre: column.uuid().orNull(),
  staffRoles: column.texts<Role>().orNull(),
  because: column.text<OpeningBecause>().orNull(),
});

/** Keeps that somebody opened a record: who, of which organisation, which fields, when, never the values. */
export const insertOpening = (tx: Tx, { at, ...opening }: Opening) =>
  openings.insert(tx, { ...opening, id: newId(), openedAt: at });

type Looked = Pick<Opening, 'personId' | 'fields' | 'reason' | 'at'> & Partial<Pick<Opening, 'because'>>;

/** Whoever opens it, as they are at this moment. */
export const openedBy = ({ staffId, centreId, roles, organisationId }: StaffActor) => ({
  staffId,
  staffCentre: centreId,
  staffRoles: roles,
  organisationId,
});

/** Keeps that a member of staff looked into the record of a person of the register; some of it somebody else looks at. */
export const insertStaffOpening = async (
  tx: Tx,
  actor: StaffActor,
  person: PersonPlace,
  { because = null, ...looked }: Looked,
): Promise<void> => {
  await insertOpening(tx, {
    ...looked,
    because,
    sealedBecause: null,
    ...openedBy(actor),
    controller: person.controller,
    kind: 'person',
    accessLevel: openingLevel(actor, person),
    disclosureId: null,
  });
  const reviewedFor = reviewedForOf(actor, person, looked);
  if (reviewedFor !== null) await askForReview(tx, actor, person, { ...looked, because, reviewedFor });
};

type Unsealed = Pick<Looked, 'personId' | 'reason' | 'at'> & {
  readonly field: 'migration-status';
  readonly because: SealedReason;
};

/** Keeps that a member of staff read what is sealed of a person, and why: for those only who see protected openings. */
export const insertSealedOpening = (
  tx: Tx,
  actor: StaffActor,
  person: PersonPlace,
  { field, because, ...read }: Unsealed,
) =>
  insertOpening(tx, {
    ...read,
    because: null,
    sealedBecause: because,
    ...openedBy(actor),
    fields: [field],
    controller: person.controller,
    kind: 'person',
    accessLevel: 'protected',
    disclosureId: null,
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
    `select ${openings.selected(undefined, ['id', 'openedAt', 'staffId', 'organisationId', 'kind', 'reason', 'because', 'sealedBecause'])},
            case when kind = 'person' and not $5 then array['record'] else fields end as fields
     from opening
     where person_id = $1 and ($5 or ${unprotectedIn('access_level')})
       and ($2::timestamptz is null or (opened_at, id) < ($2, $3::uuid))
     order by opened_at desc, id desc limit $4`,
    [personId, after?.[0] ?? null, after?.[1] ?? null, limit, seesProtected],
  );
  return rows.map((row) => ({ ...row, openedAt: row.openedAt.toISOString() }));
};
