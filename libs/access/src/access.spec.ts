import { accessLevel, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import type { StaffActor } from './actor';
import { mayNow } from './openings';
import { allowedActions, can, mayEver, rolesFor, type Permissions } from './permissions';
import { isProtected, protectedAtLeast, protectedIn, unprotectedIn } from './protection';

const actor: StaffActor = {
  kind: 'staff',
  staffId: '3f0b6a52-7a43-4d2c-9c57-1a2b3c4d5e6f',
  organisationId: '5b0ba4ef-8ac1-4f47-9c0a-f4a1a6a7a1de',
  controllerId: '0c6a5e62-4a3f-4b1c-9d67-0d2f4c1f0a11',
  centreId: '5b0ba4ef-8ac1-4f47-9c0a-f4a1a6a7a1de',
  timeZone: 'Asia/Dushanbe',
  jurisdictions: ['TJ'],
  offeringIds: [],
  roles: ['case-worker'],
};

describe('permissions', () => {
  const permissions: Permissions<'read' | 'write' | 'burn', { centre: string }> = {
    read: [{ roles: ['case-worker', 'supervisor'] }],
    write: [{ roles: ['case-worker'], when: (who, thing) => who.centreId === thing.centre }, { roles: ['supervisor'] }],
    burn: [],
  };
  const here = { centre: actor.centreId ?? '' };
  const elsewhere = { centre: actor.controllerId };

  it('allow what one rule allows, of one of the roles', () => {
    expect(can(permissions, 'write', actor, here)).toBe(true);
    expect(can(permissions, 'write', actor, elsewhere)).toBe(false);
    expect(can(permissions, 'write', { ...actor, roles: ['supervisor'] }, elsewhere)).toBe(true);
    expect(can(permissions, 'burn', actor, here)).toBe(false);
  });

  it('tell a role that never may from a thing that may not be seen', () => {
    expect(mayEver(permissions, 'write', actor)).toBe(true);
    expect(mayEver(permissions, 'write', { ...actor, roles: ['partner-officer'] })).toBe(false);
  });

  it('say what may be done now and who sees it', () => {
    expect(allowedActions(permissions, ['burn', 'write', 'read'], actor, elsewhere)).toEqual(['read']);
    expect(rolesFor(permissions, 'write')).toEqual(['case-worker', 'supervisor']);
  });
});

describe('what protects', () => {
  const protects = { open: false, audited: false, protected: true, sealed: true };

  it.each(accessLevel.options)('%s is said in one way, in the code and in SQL', (level) => {
    expect(isProtected({ accessLevel: level })).toBe(protects[level]);
    expect(protectedIn('q.access_level').includes(`'${level}'`)).toBe(protects[level]);
    expect(unprotectedIn('q.access_level').includes(`'${level}'`)).toBe(!protects[level]);
    expect(protectedAtLeast(level)).toBe(level === 'sealed' ? 'sealed' : 'protected');
  });
});

describe('what may be done now', () => {
  const permissions: Permissions<'open' | 'close', { closed: boolean }> = {
    open: [{ roles: ['case-worker'] }],
    close: [{ roles: ['supervisor'] }],
  };
  const whereClosed = (thing: { closed: boolean }) => (thing.closed ? ok(thing) : refused(refusal('REQUEST_OPEN', {})));
  const rules = { permissions, opensTo: { open: whereClosed, close: whereClosed } };
  const now = new Date('2026-11-02T06:00:00Z');

  it('is what the thing is open to, of what the actor may', () => {
    expect(mayNow(rules, ['close', 'open'], actor, { closed: true }, now)).toEqual(['open']);
    expect(mayNow(rules, ['close', 'open'], actor, { closed: false }, now)).toEqual([]);
    const both: StaffActor = { ...actor, roles: ['case-worker', 'supervisor'] };
    expect(mayNow(rules, ['close', 'open'], both, { closed: true }, now)).toEqual(['close', 'open']);
  });
});
