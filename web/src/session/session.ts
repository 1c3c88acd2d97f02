import type { Role } from '../generated/schema';

/** Who is signed in, as the gateway tells it. */
export type Profile = {
  readonly staffId: string;
  readonly name: string;
  readonly organisationName: string;
  readonly centreId: string | null;
  readonly timeZone: string;
  readonly country: string;
  readonly roles: readonly Role[];
  readonly language: string;
};

export type Session =
  | { readonly state: 'unknown' }
  | { readonly state: 'unreachable' }
  | { readonly state: 'signed-out' }
  | { readonly state: 'locked'; readonly profile: Profile | null }
  | { readonly state: 'ended'; readonly profile: Profile }
  | { readonly state: 'signed-in'; readonly profile: Profile };

const roleNames: Record<Role, true> = {
  INTAKE: true,
  CASE_WORKER: true,
  SUPERVISOR: true,
  PROTECTION_OFFICER: true,
  PARTNER_OFFICER: true,
  PROGRAMME_MANAGER: true,
  DATA_PROTECTION_OFFICER: true,
  ADMINISTRATOR: true,
};

const isRole = (value: string): value is Role => Object.hasOwn(roleNames, value);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const profileOf = (value: unknown): Profile | null => {
  if (!isRecord(value) || typeof value['staffId'] !== 'string') return null;
  const roles: readonly unknown[] = Array.isArray(value['roles']) ? value['roles'] : [];
  return {
    staffId: value['staffId'],
    name: textOf(value['name']),
    organisationName: textOf(value['organisationName']),
    centreId: typeof value['centreId'] === 'string' ? value['centreId'] : null,
    timeZone: textOf(value['timeZone']) || 'UTC',
    country: textOf(value['country']),
    roles: roles.map((role) => textOf(role).toUpperCase().replaceAll('-', '_')).filter(isRole),
    language: textOf(value['language']),
  };
};

/** Reads the gateway's answer to `GET /session`; what it does not understand is signed out. */
export const sessionOf = (answer: unknown): Session => {
  if (!isRecord(answer)) return { state: 'signed-out' };
  const profile = profileOf(answer['profile']);
  if (answer['state'] === 'locked') return { state: 'locked', profile };
  return answer['state'] === 'signed-in' && profile ? { state: 'signed-in', profile } : { state: 'signed-out' };
};
