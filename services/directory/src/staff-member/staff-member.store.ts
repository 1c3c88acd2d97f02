import { refusal, type Refusal, type Role } from '@mrc/contracts';
import { violates, type Tx } from '@mrc/database';
import { newId, ok, refused, type Result } from '@mrc/kernel';
import type { EventStream } from '@mrc/messaging';
import { builtInIssuer } from '../sign-in/identity.store';
import type { ActiveStaffMember, StaffMember, SuspendedStaffMember } from './staff-member';

type StaffMemberRow = {
  id: string;
  version: number;
  controller: string;
  jurisdiction: string;
  organisation_id: string;
  name: string;
  email: string;
  roles: Role[];
  jurisdictions: string[];
  offering_ids: string[];
  language: string;
  suspended_at: Date | null;
};

const columns = `id, version, controller, jurisdiction, organisation_id, name, email, roles, jurisdictions, offering_ids,
  language, suspended_at`;

const memberOf = (row: StaffMemberRow): StaffMember => {
  const facts = {
    id: row.id,
    version: row.version,
    controller: row.controller,
    jurisdiction: row.jurisdiction,
    organisationId: row.organisation_id,
    name: row.name,
    email: row.email,
    roles: row.roles,
    jurisdictions: row.jurisdictions,
    offeringIds: row.offering_ids,
    language: row.language,
  };
  return row.suspended_at === null
    ? { ...facts, state: 'active' }
    : { ...facts, state: 'suspended', suspendedAt: row.suspended_at };
};

/** The organisation somebody works for, whoever asks. */
export const findOrganisationOfStaff = async (tx: Tx, staffId: string): Promise<string | undefined> => {
  const row = await tx.first<{ organisation: string | null }>(`select organisation_of_staff($1) as organisation`, [
    staffId,
  ]);
  return row?.organisation ?? undefined;
};

/** A member of staff of the register the transaction works in. */
export const findStaffMember = async (tx: Tx, id: string): Promise<StaffMember | undefined> => {
  const row = await tx.first<StaffMemberRow>(`select ${columns} from staff_member where id = $1`, [id]);
  return row && memberOf(row);
};

export const loadStaffMember = async (tx: Tx, id: string): Promise<StaffMember | undefined> => {
  const row = await tx.first<StaffMemberRow>(`select ${columns} from staff_member where id = $1 for no key update`, [
    id,
  ]);
  return row && memberOf(row);
};

/** Whether anybody ever joined an organisation, also those who left; asked in its register. */
export const hasStaff = async (tx: Tx, organisationId: string): Promise<boolean> => {
  const row = await tx.first(`select 1 as one from staff_member where organisation_id = $1 limit 1`, [organisationId]);
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
    await tx.query(
      `insert into staff_member (id, version, controller, jurisdiction, organisation_id, name, email, roles, jurisdictions,
                                 offering_ids, language, joined_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        member.id,
        version,
        member.controller,
        member.jurisdiction,
        member.organisationId,
        member.name,
        member.email,
        member.roles,
        member.jurisdictions,
        member.offeringIds,
        member.language,
        at,
      ],
    );
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

export const saveSuspension = async (tx: Tx, member: SuspendedStaffMember, version: number): Promise<void> => {
  await tx.query(`update staff_member set version = $2, suspended_at = $3 where id = $1`, [
    member.id,
    version,
    member.suspendedAt,
  ]);
};

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
