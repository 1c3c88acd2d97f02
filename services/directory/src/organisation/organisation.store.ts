import type { OpeningSpan } from '@mrc/contracts';
import { column, table, type RowOf, type Tx } from '@mrc/database';
import { localDay } from '@mrc/kernel';
import type { EventStream } from '@mrc/messaging';
import { foundBy } from './found-by';
import { controllerOf, type Agreement, type Organisation } from './organisation';

export const organisations = table('organisation', {
  id: column.uuid(),
  version: column.int(),
  kind: column.text<Organisation['kind']>(),
  name: column.text(),
  country: column.text(),
  city: column.text(),
  timeZone: column.text(),
  operatorId: column.uuid().orNull(),
  keptBy: column.uuid().orNull(),
  publicAuthority: column.boolean(),
  sharesWithImmigrationEnforcement: column.text<Organisation['sharesWithImmigrationEnforcement']>(),
  /** Counted by `countAdministrator`. */
  administrators: column.int().madeByPostgres(),
  listedAt: column.moment(),
  openingHours: column.json<readonly OpeningSpan[]>().orNull(),
  /** The words it is found by (`foundBy`); null until `FoldNames` wrote them, where a program of the last release listed it. */
  foundBy: column.text().orNull(),
});

const agreements = table('agreement', {
  id: column.uuid(),
  controller: column.uuid(),
  receiver: column.uuid(),
  purposes: column.texts(),
  validFrom: column.day(),
  validTo: column.day().orNull(),
  retentionDays: column.int(),
  breachContact: column.text(),
  onwardTransfer: column.boolean(),
  concludedBy: column.uuid(),
  concludedAt: column.moment(),
});

export const organisationOf = (row: RowOf<typeof organisations>): Organisation => {
  const { kind, operatorId, keptBy, administrators, listedAt: _listedAt, foundBy: _foundBy, ...facts } = row;
  switch (kind) {
    case 'operator':
      return { ...facts, kind, keptBy, administrators };
    case 'centre':
      return { ...facts, kind, operatorId: operatorId as string };
    case 'partner-agency':
      return { ...facts, kind, keptBy: keptBy as string };
  }
};

export const findOrganisation = async (tx: Tx, id: string): Promise<Organisation | undefined> => {
  const row = await organisations.first(tx, 'where id = $1', [id]);
  return row && organisationOf(row);
};

export const loadOrganisation = async (tx: Tx, id: string): Promise<Organisation | undefined> => {
  const row = await organisations.first(tx, 'where id = $1 for no key update', [id]);
  return row && organisationOf(row);
};

export const insertOrganisation = (tx: Tx, organisation: Organisation, version: number, at: Date) =>
  organisations.insert(tx, {
    operatorId: null,
    keptBy: null,
    ...organisation,
    version,
    listedAt: at,
    foundBy: foundBy(organisation),
  });

export const saveHours = (tx: Tx, { id, openingHours }: Organisation): Promise<void> =>
  organisations.update(tx, id, { openingHours });

/** Writes the words of those that have none, at most so many; answers how many. */
export const writeFoundBy = async (tx: Tx, most: number): Promise<number> => {
  const rows = await organisations.rows(
    tx,
    'where found_by is null order by id limit $1 for no key update skip locked',
    [most],
  );
  for (const row of rows) await organisations.update(tx, row.id, { foundBy: foundBy(row) });
  return rows.length;
};

/** Keeps the version of the organisation's stream. */
export const saveVersion = async (tx: Tx, id: string, version: number): Promise<void> => {
  await organisations.update(tx, id, { version });
};

/** Counts an administrator in or out. */
export const countAdministrator = async (tx: Tx, id: string, change: 1 | -1): Promise<void> => {
  await tx.query(`update organisation set administrators = administrators + $2 where id = $1`, [id, change]);
};

export const insertAgreement = (tx: Tx, agreement: Agreement, by: string, at: Date) =>
  agreements.insert(tx, { ...agreement, concludedBy: by, concludedAt: at });

/** Whether a receiver has ever agreed with another controller than this; asked in the receiver's register. */
export const hasAgreedElsewhere = async (tx: Tx, receiver: string, controller: string): Promise<boolean> => {
  const row = await tx.first(`select 1 as one from agreement where receiver = $1 and controller <> $2 limit 1`, [
    receiver,
    controller,
  ]);
  return row !== undefined;
};

/**
 * From here on the transaction works in that organisation's register instead of the caller's: an administrator keeping a
 * partner's entry, for one. Only after the permission was decided.
 */
export const workInRegisterOf = async (tx: Tx, organisation: Organisation): Promise<void> => {
  await tx.query(`select set_config('app.organisation', $1, true)`, [controllerOf(organisation)]);
};

export const organisationStream = (organisation: Organisation, at: Date): EventStream => ({
  aggregateId: organisation.id,
  version: organisation.version,
  subjectId: null,
  controller: controllerOf(organisation),
  jurisdiction: organisation.country,
  centre: organisation.kind === 'centre' ? organisation.id : null,
  accessLevel: 'open',
  occurredOn: localDay(at, organisation.timeZone),
});
