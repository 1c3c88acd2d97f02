import type {
  AccessLevel,
  CallOutput,
  CorrectionReason,
  EnteredInErrorBecause,
  MigrationStatusChangeKind,
  MigrationStatusCode,
  MigrationStatusFacts,
  PartialDate,
  readMigrationStatus,
} from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import type { PersonPlace } from '../person/person.permissions';
import { isCallersPerson, isResponsibleFor } from '../person/person.sight';
import { otherCentres, persons } from '../person/person.store';
import { wholeOf } from '../person/whole';
import { factsOf } from './migration-status';

type View = CallOutput<typeof readMigrationStatus>;

const sealed: AccessLevel = 'sealed';

const statuses = table('migration_status', {
  id: column.uuid(),
  personId: column.uuid(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  accessLevel: column.text<AccessLevel>(),
  status: column.text<MigrationStatusCode>(),
  country: column.text(),
  from: column.json<PartialDate>().named('valid_from'),
  until: column.json<PartialDate>().orNull().named('valid_until'),
  toldOn: column.day(),
  inErrorBecause: column.text<EnteredInErrorBecause>().orNull().named('entered_in_error'),
});

const changes = table('migration_status_change', {
  id: column.uuid(),
  statusId: column.uuid(),
  personId: column.uuid(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  accessLevel: column.text<AccessLevel>(),
  what: column.text<MigrationStatusChangeKind>(),
  was: column.json<MigrationStatusFacts>().orNull(),
  becomes: column.json<MigrationStatusFacts>().orNull(),
  because: column.text<CorrectionReason | EnteredInErrorBecause>().orNull(),
  note: column.text().orNull(),
  occurredOn: column.day(),
  recordedBy: column.uuid(),
  recordedAt: column.moment(),
});

/** Whose migration status it is, as far as it decides who may write or read it. */
export type Holder = PersonPlace & {
  readonly id: string;
  readonly version: number;
  readonly jurisdiction: string;
  readonly birth: PartialDate;
};

const holderWhere = (tx: Tx, id: string, lock: '' | 'for update of p'): Promise<Holder | undefined> =>
  tx.first<Holder>(
    `select ${persons.selected('p', ['id', 'version', 'controller', 'jurisdiction', 'centre', 'accessLevel', 'birth'])},
            ${isCallersPerson} as "isCallers", ${isResponsibleFor} as "isResponsible", ${otherCentres} as "otherCentres"
     from person p where p.id = $1 and p.entered_in_error is null and p.merged_into is null ${lock}`,
    [id],
  );

/** A person on whose record work goes on, of the register that the transaction reaches. */
export const findHolder = (tx: Tx, id: string) => holderWhere(tx, id, '');

/** The same, locked. */
export const loadHolder = (tx: Tx, id: string) => holderWhere(tx, id, 'for update of p');

export const insertStatus = (tx: Tx, holder: Holder, id: string, facts: MigrationStatusFacts) => {
  const { id: personId, controller, jurisdiction } = holder;
  return statuses.insert(tx, {
    ...factsOf(facts),
    ...{ id, personId, controller, jurisdiction, accessLevel: sealed, inErrorBecause: null },
  });
};

export const saveStatus = (tx: Tx, id: string, facts: MigrationStatusFacts): Promise<void> =>
  statuses.update(tx, id, factsOf(facts));

/** Writes why a status was entered in error; null where it was not after all. */
export const markStatus = (tx: Tx, id: string, inErrorBecause: EnteredInErrorBecause | null): Promise<void> =>
  statuses.update(tx, id, { inErrorBecause });

type Written = Parameters<typeof changes.insert>[1];

/** Keeps what was written of a status, by whom and when, with the record of which the status is. */
export const insertChange = async (
  tx: Tx,
  change: Omit<Written, 'personId' | 'controller' | 'jurisdiction' | 'accessLevel'>,
) => {
  const status = await statuses.first(tx, 'where id = $1', [change.statusId]);
  if (!status) throw new Error('What was written of a status has a status');
  const { personId, controller, jurisdiction } = status;
  await changes.insert(tx, { ...change, personId, controller, jurisdiction, accessLevel: sealed });
};

const inWhole = `with ${wholeOf('id = $1')}`;

/** The statuses of a person, by any record that is one with theirs, the latest told first. */
export const statusesOf = (tx: Tx, personId: string): Promise<View['statuses']> =>
  tx.query(
    `${inWhole} select ${statuses.selected('s', ['id', 'status', 'country', 'from', 'until', 'toldOn', 'inErrorBecause'])}
     from migration_status s join whole w on w.id = s.person_id order by s.told_on desc, s.id`,
    [personId],
  );

const mostChanges = 100;

/** What was written of them, the latest first. */
export const changesOf = async (tx: Tx, personId: string): Promise<View['changes']> => {
  const rows = await tx.query<Omit<View['changes'][number], 'at'> & { readonly at: Date }>(
    `${inWhole} select ${changes.selected('h', ['id', 'statusId', 'what', 'note'])}, h.was as "from", h.becomes as "to",
            case when h.what = 'corrected' then h.because end as because,
            case when h.what = 'entered-in-error' then h.because end as "inErrorBecause", h.recorded_by as "staffId", h.recorded_at as at
     from migration_status_change h join whole w on w.id = h.person_id
     order by h.recorded_at desc, h.id limit ${mostChanges}`,
    [personId],
  );
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
};
