import {
  decided,
  refusal,
  staffMemberDetached,
  staffMemberJoined,
  staffMemberPasswordSet,
  staffMemberSuspended,
  type Decision,
  type OrganisationKind,
  type Refusal,
  type Role,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { controllerOf, type Organisation } from '../organisation/organisation';

type Facts = {
  readonly id: string;
  readonly version: number;
  readonly controller: string;
  readonly jurisdiction: string;
  readonly organisationId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly jurisdictions: readonly string[];
  readonly offeringIds: readonly string[];
  readonly language: string;
};

export type ActiveStaffMember = Facts & { readonly state: 'active' };
export type SuspendedStaffMember = Facts & { readonly state: 'suspended'; readonly suspendedAt: Date };
export type StaffMember = ActiveStaffMember | SuspendedStaffMember;

/** The roles somebody may have at an organisation of each kind. */
export const rolesAt: Readonly<Record<OrganisationKind, readonly Role[]>> = {
  operator: ['administrator', 'data-protection-officer', 'programme-manager', 'protection-officer'],
  centre: ['intake', 'case-worker', 'supervisor', 'protection-officer', 'programme-manager', 'data-protection-officer'],
  'partner-agency': ['partner-officer'],
};

/**
 * The countries that somebody's roles reach. At a centre its own comes first: what is recorded there falls under it; elsewhere what
 * was named, or the organisation's own.
 */
export const jurisdictionsOf = (
  { kind, country }: Pick<Organisation, 'kind' | 'country'>,
  named: readonly string[],
): string[] => {
  if (kind === 'centre') return [country, ...named.filter((one) => one !== country)];
  return named.length > 0 ? [...named] : [country];
};

/** What is handed out with a sign-in: a partner's own country opens nothing, so anybody who keeps its entry may give it. */
export const jurisdictionsGiven = (
  organisation: Pick<Organisation, 'kind' | 'country'>,
  named: readonly string[],
): readonly string[] => (organisation.kind === 'partner-agency' ? named : jurisdictionsOf(organisation, named));

export const joinStaffMember = (
  organisation: Organisation,
  joining: Omit<Facts, 'version' | 'controller' | 'jurisdiction' | 'organisationId'>,
): Result<Decision<ActiveStaffMember>, Refusal<'INVALID_INPUT'>> => {
  const issues = [
    ...(joining.roles.every((role) => rolesAt[organisation.kind].includes(role))
      ? []
      : [{ path: 'roles', problem: 'not-a-role-there' as const }]),
    ...(joining.offeringIds.length > 0 && organisation.kind !== 'partner-agency'
      ? [{ path: 'offeringIds', problem: 'not-a-partner-agency' as const }]
      : []),
  ];
  if (issues.length > 0) return refused(refusal('INVALID_INPUT', { issues }));
  return ok({
    next: {
      ...joining,
      version: 0,
      controller: controllerOf(organisation),
      jurisdiction: organisation.country,
      organisationId: organisation.id,
      state: 'active',
    },
    events: [decided(staffMemberJoined, {})],
  });
};

/** Closes a sign-in; one that is closed already is not there to be closed. */
export const suspendStaffMember = (
  member: StaffMember,
  suspendedAt: Date,
): Result<Decision<SuspendedStaffMember>, Refusal<'NOT_FOUND'>> =>
  member.state === 'suspended'
    ? refused(refusal('NOT_FOUND', {}))
    : ok({ next: { ...member, state: 'suspended', suspendedAt }, events: [decided(staffMemberSuspended, {})] });

/** An officer reads an offering no longer. */
export const detach = (member: ActiveStaffMember, offeringId: string): Decision<ActiveStaffMember> => ({
  next: { ...member, offeringIds: member.offeringIds.filter((id) => id !== offeringId) },
  events: [decided(staffMemberDetached, {})],
});

/** A new password, set by whoever had the link; only an open sign-in has one. */
export const setPassword = (member: ActiveStaffMember): Decision<ActiveStaffMember> => ({
  next: member,
  events: [decided(staffMemberPasswordSet, {})],
});

/** Whether the sign-in lets somebody administer while it is open. */
export const isAdministrator = (member: StaffMember): boolean => member.roles.includes('administrator');
