import type { Tx } from '@mrc/database';
import { localDay } from '@mrc/kernel';
import type { EventStream } from '@mrc/messaging';
import { controllerOf, type Agreement, type Organisation } from './organisation';

type OrganisationRow = {
  id: string;
  version: number;
  name: string;
  country: string;
  city: string;
  time_zone: string;
  public_authority: boolean;
  shares_with_immigration_enforcement: Organisation['sharesWithImmigrationEnforcement'];
} & (
  | { kind: 'operator'; kept_by: string | null; administrators: number }
  | { kind: 'centre'; operator_id: string }
  | { kind: 'partner-agency'; kept_by: string }
);

const columns = `id, version, kind, name, country, city, time_zone, operator_id, kept_by, public_authority,
  shares_with_immigration_enforcement, administrators`;

const organisationOf = (row: OrganisationRow): Organisation => {
  const facts = {
    id: row.id,
    version: row.version,
    name: row.name,
    country: row.country,
    city: row.city,
    timeZone: row.time_zone,
    publicAuthority: row.public_authority,
    sharesWithImmigrationEnforcement: row.shares_with_immigration_enforcement,
  };
  switch (row.kind) {
    case 'operator':
      return { ...facts, kind: 'operator', keptBy: row.kept_by, administrators: row.administrators };
    case 'centre':
      return { ...facts, kind: 'centre', operatorId: row.operator_id };
    case 'partner-agency':
      return { ...facts, kind: 'partner-agency', keptBy: row.kept_by };
  }
};

export const findOrganisation = async (tx: Tx, id: string): Promise<Organisation | undefined> => {
  const row = await tx.first<OrganisationRow>(`select ${columns} from organisation where id = $1`, [id]);
  return row && organisationOf(row);
};

export const loadOrganisation = async (tx: Tx, id: string): Promise<Organisation | undefined> => {
  const row = await tx.first<OrganisationRow>(`select ${columns} from organisation where id = $1 for no key update`, [
    id,
  ]);
  return row && organisationOf(row);
};

export const insertOrganisation = async (
  tx: Tx,
  organisation: Organisation,
  version: number,
  at: Date,
): Promise<void> => {
  await tx.query(
    `insert into organisation (id, version, kind, name, country, city, time_zone, operator_id, kept_by, public_authority,
                               shares_with_immigration_enforcement, listed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      organisation.id,
      version,
      organisation.kind,
      organisation.name,
      organisation.country,
      organisation.city,
      organisation.timeZone,
      organisation.kind === 'centre' ? organisation.operatorId : null,
      organisation.kind === 'centre' ? null : organisation.keptBy,
      organisation.publicAuthority,
      organisation.sharesWithImmigrationEnforcement,
      at,
    ],
  );
};

/** Keeps the version of the organisation's stream. */
export const saveVersion = async (tx: Tx, id: string, version: number): Promise<void> => {
  await tx.query(`update organisation set version = $2 where id = $1`, [id, version]);
};

/** Counts an administrator in or out. */
export const countAdministrator = async (tx: Tx, id: string, change: 1 | -1): Promise<void> => {
  await tx.query(`update organisation set administrators = administrators + $2 where id = $1`, [id, change]);
};

export const insertAgreement = async (tx: Tx, agreement: Agreement, by: string, at: Date): Promise<void> => {
  await tx.query(
    `insert into agreement (id, controller, receiver, purposes, valid_from, valid_to, retention_days, breach_contact,
                            onward_transfer, concluded_by, concluded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      agreement.id,
      agreement.controller,
      agreement.receiver,
      agreement.purposes,
      agreement.validFrom,
      agreement.validTo,
      agreement.retentionDays,
      agreement.breachContact,
      agreement.onwardTransfer,
      by,
      at,
    ],
  );
};

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
