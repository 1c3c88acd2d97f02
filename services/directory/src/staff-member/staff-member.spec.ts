import { roles, type Role } from '@mrc/contracts';
import type { Organisation } from '../organisation/organisation';
import { joinStaffMember, rolesAt, suspendStaffMember, type StaffMember } from './staff-member';

const facts = {
  id: '11111111-1111-4111-8111-111111111111',
  version: 1,
  name: 'Somewhere',
  country: 'TJ',
  city: 'Khujand',
  timeZone: 'Asia/Dushanbe',
  publicAuthority: false,
  sharesWithImmigrationEnforcement: 'no',
  openingHours: null,
} as const;
const operator = '22222222-2222-4222-8222-222222222222';

const organisations: Record<Organisation['kind'], Organisation> = {
  operator: { ...facts, kind: 'operator', keptBy: null, administrators: 1 },
  centre: { ...facts, kind: 'centre', operatorId: operator },
  'partner-agency': { ...facts, kind: 'partner-agency', keptBy: operator },
};

const joining = {
  id: '33333333-3333-4333-8333-333333333333',
  name: 'Somebody',
  email: 'somebody@somewhere.example',
  roles: ['case-worker'] as Role[],
  jurisdictions: [],
  offeringIds: [] as string[],
  language: 'ru',
};

const may: Record<Organisation['kind'], Record<Role, boolean>> = {
  operator: {
    intake: false,
    'case-worker': false,
    supervisor: false,
    'protection-officer': true,
    'partner-officer': false,
    'programme-manager': true,
    'data-protection-officer': true,
    administrator: true,
  },
  centre: {
    intake: true,
    'case-worker': true,
    supervisor: true,
    'protection-officer': true,
    'partner-officer': false,
    'programme-manager': true,
    'data-protection-officer': true,
    administrator: false,
  },
  'partner-agency': {
    intake: false,
    'case-worker': false,
    supervisor: false,
    'protection-officer': false,
    'partner-officer': true,
    'programme-manager': false,
    'data-protection-officer': false,
    administrator: false,
  },
};

const kinds = ['operator', 'centre', 'partner-agency'] as const;

const active: StaffMember = {
  ...joining,
  version: 1,
  controller: operator,
  jurisdiction: 'TJ',
  organisationId: facts.id,
  state: 'active',
};
const at = new Date('2026-11-02T06:00:00Z');
const members: Record<StaffMember['state'], StaffMember> = {
  active,
  suspended: { ...active, state: 'suspended', suspendedAt: at },
};
const suspends: Record<StaffMember['state'], boolean> = { active: true, suspended: false };

describe('a member of staff', () => {
  it.each(kinds.flatMap((kind) => roles.map((role) => [kind, role, may[kind][role]] as const)))(
    'at an organisation of kind %s may be %s: %s',
    (kind, role, allowed) => {
      const result = joinStaffMember(organisations[kind], { ...joining, roles: [role] });
      expect(result.ok).toBe(allowed);
      expect(rolesAt[kind].includes(role)).toBe(allowed);
    },
  );

  it('works under the controller and country of the organisation', () => {
    expect(joinStaffMember(organisations.centre, joining)).toMatchObject({
      ok: true,
      value: {
        next: { controller: operator, jurisdiction: 'TJ', organisationId: facts.id, state: 'active', version: 0 },
        events: [{ contract: { type: 'staff-member.joined' }, data: {} }],
      },
    });
  });

  it('is refused where one of several roles does not belong, or an offering to no partner', () => {
    const mixed = joinStaffMember(organisations.centre, {
      ...joining,
      roles: ['case-worker', 'administrator'],
      offeringIds: [facts.id],
    });
    expect(mixed).toEqual({
      ok: false,
      refusal: {
        code: 'INVALID_INPUT',
        facts: {
          issues: [
            { path: 'roles', problem: 'not-a-role-there' },
            { path: 'offeringIds', problem: 'not-a-partner-agency' },
          ],
        },
      },
    });
  });

  it.each(['active', 'suspended'] as const)('%s: suspended or not there', (state) => {
    const result = suspendStaffMember(members[state], at);
    if (suspends[state]) {
      expect(result).toMatchObject({
        ok: true,
        value: {
          next: { state: 'suspended', suspendedAt: at },
          events: [{ contract: { type: 'staff-member.suspended' }, data: {} }],
        },
      });
    } else {
      expect(result).toEqual({ ok: false, refusal: { code: 'NOT_FOUND', facts: {} } });
    }
  });
});
