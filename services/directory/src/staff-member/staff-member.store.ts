import { refusal, type Refusal, type Role } from '@mrc/contracts';
import { column, table, violates, type RowOf, type Tx } from '@mrc/database';
import { newId, ok, refused, type Result } from '@mrc/kernel';
import type { EventStream } from '@mrc/messaging';
import { builtInIssuer } from '../identity/identity.store';
import type { ActiveStaffMember, StaffMember, SuspendedStaffMember } from './staff-member';

const staffMembers = table('staff_member', {
  id: column.uuid(),
  version: column.int(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  organisationId: column.uuid(),
  name: column.text(),
  email: column.text(),
  roles: column.texts<Role>(),
  jurisdictions: column.texts(),
  offeringIds: column.uuids(),
  language: column.text(),
  joinedAt: column.moment(),
  suspendedAt: column.moment().orNull(),
});

type StaffMemberRow = RowOf<typeof staffMembers>;

const memberOf = ({ joinedAt: _joinedAt, suspendedAt, ...facts }: StaffMemberRow): StaffMember =>
  suspendedAt === null ? { ...facts, state: 'active' } : { ...facts, state: 'suspended', suspendedAt };

/** The organisation somebody works for, whoever asks. */
export const findOrganisationOfStaff = async (tx: Tx, staffId: string): Promise<string | undefined> => {
  const row = await tx.first<{ organisation: string | null }>(`select organisation_of_staff($1) as organisation`, [
    staffId,
  ]);
  return row?.organisation ?? undefined;
};

/** A member of staff of the register the transaction works in. */
export const findStaffMember = async (tx: Tx, id: string): Promise<StaffMember | undefined> => {
  const row = await staffMembers.first(tx, 'where id = $1', [id]);
  return row && memberOf(row);
};

export const loadStaffMember = async (tx: Tx, id: string): Promise<StaffMember | undefined> => {
  const row = await staffMembers.first(tx, 'where id = $1 for no key update', [id]);
  return row && memberOf(row);
};

/** Whether anybody may sign in at an organisation; asked in its register. */
export const hasStaff = async (tx: Tx, organisationId: string): Promise<boolean> => {
  const row = await tx.first(
    `select 1 as one from staff_member where organisation_id = $1 and suspended_at is null limit 1`,
    [organisationId],
  );
  return row !== undefined;
};

/** Adds the member of staff, the hash of the password, and an opaque subject for the built-in issuer. */
export const insertStaffMember = async (
  tx: Tx,
  member: ActiveStaffMember,
  version: number,
  passwordHash: string,
  at: Date,
): Promise<Result<void, Refusal<'SIGN_IN_NAME_TAKEN'>>> => {
  try {
    await staffMembers.insert(tx, { ...member, version, joinedAt: at, suspendedAt: null });
  } catch (error) {
    if (violates(error, 'staff_member_one_per_email')) return refused(refusal('SIGN_IN_NAME_TAKEN', {}));
    throw error;
  }
  await tx.query(`insert into staff_password (staff_id, hash) values ($1, $2)`, [member.id, passwordHash]);
  await tx.query(`insert into sign_in_identity (issuer, subject, staff_id, linked_at) values ($1, $2, $3, $4)`, [
    builtInIssuer,
    newId(),
    member.id,
    at,
  ]);
  return ok(undefined);
};

export const saveSuspension = (tx: Tx, { id, suspendedAt }: SuspendedStaffMember, version: number): Promise<void> =>
  staffMembers.update(tx, id, { version, suspendedAt });

export const saveOfferings = (tx: Tx, { id, offeringIds }: StaffMember, version: number): Promise<void> =>
  staffMembers.update(tx, id, { version, offeringIds });

export const saveVersion = (tx: Tx, { id }: StaffMember, version: number): Promise<void> =>
  staffMembers.update(tx, id, { version });

export const staffStream = (member: StaffMember, centre: string | null, occurredOn: string): EventStream => ({
  aggregateId: member.id,
  version: member.version,
  subjectId: null,
  controller: member.controller,
  jurisdiction: member.jurisdiction,
  centre,
  accessLevel: 'open',
  occurredOn,
});
