import { can, mayEver, type StaffActor } from '@mrc/access';
import { accessLevel, roles, type AccessLevel, type Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { staffWith } from '@mrc/testing';
import { requestPermissions, seenBy, sightOf, subjectPermissions, type RequestPlace } from './request.permissions';

type Action = keyof typeof requestPermissions;
type Standing = 'assigned' | 'same centre' | 'next centre' | 'another register';

const controller = newId();
const centre = newId();

const standings: Record<Standing, (role: Role, staffId: string) => StaffActor> = {
  assigned: (role, staffId) => staffWith([role], { staffId, controllerId: controller, centreId: newId() }),
  'same centre': (role) => staffWith([role], { controllerId: controller, centreId: centre }),
  'next centre': (role) => staffWith([role], { controllerId: controller, centreId: newId() }),
  'another register': (role, staffId) => staffWith([role], { staffId, centreId: centre }),
};

const everything = Object.keys(requestPermissions) as Action[];
const desk: Action[] = ['see', 'assign', 'give-back', 'record-service'];
const worker: Action[] = ['see', 'assign', 'give-back', 'record-service', 'close', 'reopen', 'refer'];

type Allowed = Record<Role, Record<Standing, Action[]>>;
const nothing: Allowed[Role] = { assigned: [], 'same centre': [], 'next centre': [], 'another register': [] };
const withoutAnyRequest = {
  'partner-officer': nothing,
  'programme-manager': nothing,
  'data-protection-officer': nothing,
  administrator: nothing,
};
const officer = { assigned: everything, 'same centre': everything, 'next centre': everything, 'another register': [] };

const hidden: Allowed = {
  ...withoutAnyRequest,
  intake: { ...nothing, assigned: desk },
  'case-worker': { ...nothing, assigned: worker },
  supervisor: { ...nothing, assigned: everything },
  'protection-officer': officer,
};

const plain: Allowed = {
  ...withoutAnyRequest,
  intake: { ...nothing, assigned: desk, 'same centre': desk },
  'case-worker': { ...nothing, assigned: worker, 'same centre': worker },
  supervisor: { ...nothing, assigned: everything, 'same centre': everything },
  'protection-officer': officer,
};

const allowed: Record<AccessLevel, Allowed> = { open: plain, audited: plain, protected: hidden, sealed: hidden };

const cases = accessLevel.options.flatMap((level) =>
  roles.flatMap((role) => (Object.keys(standings) as Standing[]).map((standing) => [level, role, standing] as const)),
);

describe('who may do what with a request', () => {
  it.each(cases)('%s request, %s, %s', (level, role, standing) => {
    const assignedTo = newId();
    const place: RequestPlace = { controller, centre, accessLevel: level, assignedTo };
    const actor = standings[standing](role, assignedTo);
    const may = everything.filter((action) => can(requestPermissions, action, actor, place));
    expect(may).toEqual(everything.filter((action) => allowed[level][role][standing].includes(action)));
  });

  it('lets staff of a register take requests there', () => {
    const takers = roles.filter((role) => mayEver(subjectPermissions, 'receive', staffWith([role])));
    expect(takers).toEqual(['intake', 'case-worker', 'supervisor', 'protection-officer']);
    const plain = { controller, accessLevel: 'audited', isCallers: false } as const;
    for (const role of takers) {
      expect(can(subjectPermissions, 'receive', standings['next centre'](role, newId()), plain)).toBe(true);
      expect(can(subjectPermissions, 'receive', staffWith([role]), plain)).toBe(false);
    }
  });

  it('lets those take requests for a protected person whose the person is, and protection officers', () => {
    const may = (role: Role, isCallers: boolean) =>
      can(subjectPermissions, 'receive', standings['next centre'](role, newId()), {
        controller,
        accessLevel: 'protected',
        isCallers,
      });
    for (const role of ['intake', 'case-worker', 'supervisor'] as const)
      expect([may(role, true), may(role, false)]).toEqual([true, false]);
    expect(may('protection-officer', false)).toBe(true);
  });
});

describe('the line that says who sees a request', () => {
  it('names the roles at its centre, and for a protected one only protection officers', () => {
    const place = { controller, centre, assignedTo: newId() };
    expect(seenBy({ ...place, accessLevel: 'open' })).toEqual([
      'intake',
      'case-worker',
      'supervisor',
      'protection-officer',
    ]);
    expect(seenBy({ ...place, accessLevel: 'protected' })).toEqual(['protection-officer']);
  });
});

describe('how far sight goes', () => {
  it.each([
    ['intake', { register: false, centre: true, own: true }],
    ['case-worker', { register: false, centre: true, own: true }],
    ['supervisor', { register: false, centre: true, own: true }],
    ['protection-officer', { register: true, centre: true, own: true }],
    ['partner-officer', { register: false, centre: false, own: false }],
    ['programme-manager', { register: false, centre: false, own: false }],
    ['data-protection-officer', { register: false, centre: false, own: false }],
    ['administrator', { register: false, centre: false, own: false }],
  ] as const)('%s', (role, sight) => {
    expect(sightOf(staffWith([role]))).toEqual(sight);
  });

  it('has no centre where the worker has none', () => {
    expect(sightOf(staffWith(['case-worker'], { centreId: null }))).toEqual({
      register: false,
      centre: false,
      own: true,
    });
  });
});
