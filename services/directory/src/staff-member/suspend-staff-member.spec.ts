import { roles, type Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { directorySchema } from '../data-source';
import { administratorOf, TestNetwork } from '../testing/network.fixture';
import { suspendStaffMember } from './suspend-staff-member';

let db: TestPlatform;
let network: TestNetwork;
let centre: string;

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  network = await TestNetwork.begin(db);
  centre = await network.centre();
});

afterAll(() => db.close());

const refusedAs = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, facts } });
const execute = (staffId: string, by = network.founder, expectedVersion = 1) =>
  suspendStaffMember.execute(db.platform, { commandId: newId(), staffId, expectedVersion }, callBy(by));
const administratorsOf = async (id: string) => {
  const [row] = await db.query(`select administrators from directory.organisation where id = '${id}'`);
  return row?.['administrators'];
};

describe('suspending a member of staff', () => {
  it('closes the sign-in and tells of nothing but its opaque id', async () => {
    const staffId = await network.join(centre, 'case-worker');
    expect(await execute(staffId)).toEqual({ ok: true, value: { id: staffId, version: 2 } });
    expect((await db.journalOf(staffId)).at(-1)).toEqual({
      type: 'staff-member.suspended',
      aggregate_version: 2,
      data: {},
    });
    const [row] = await db.query(`select version, suspended_at from directory.staff_member where id = '${staffId}'`);
    expect(row).toEqual({ version: 2, suspended_at: db.clock.now() });
  });

  it('happens once', async () => {
    const staffId = await network.join(centre, 'intake');
    const both = await Promise.all([execute(staffId), execute(staffId)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual(refusedAs('CHANGED_BY_SOMEONE_ELSE', { version: 2 }));
    expect(await execute(staffId, network.founder, 2)).toEqual(refusedAs('NOT_FOUND'));
  });

  it('reaches the staff of partners the operator keeps', async () => {
    const partner = await network.partner();
    const officer = await network.join(partner, 'partner-officer');
    expect((await execute(officer)).ok).toBe(true);
    const [row] = await db.query(
      `select controller from directory.journal where aggregate_id = '${officer}' and aggregate_version = 2`,
    );
    expect(row).toEqual({ controller: partner });
  });

  it('finds nobody of another operator, nobody unknown, and not oneself', async () => {
    const rival = await network.operator();
    const staffId = await network.join(centre, 'intake');
    expect(await execute(staffId, rival)).toEqual(refusedAs('NOT_FOUND'));
    expect(await execute(newId())).toEqual(refusedAs('NOT_FOUND'));
    expect(await execute(network.founder.staffId)).toEqual(refusedAs('NOT_FOUND'));
  });

  it('leaves an operator its last administrator, whom one whose sign-in was closed does not close with an old token', async () => {
    const operator = await network.list({ kind: 'operator' });
    const first = await network.join(operator, 'administrator');
    const second = await network.join(operator, 'administrator', {}, administratorOf(operator, first));
    expect(await administratorsOf(operator)).toBe(2);
    expect((await execute(first, administratorOf(operator, second))).ok).toBe(true);
    expect((await execute(second, administratorOf(operator, first))).ok).toBe(false);
    expect(await administratorsOf(operator)).toBe(1);
  });

  it.each(roles.filter((role) => role !== 'administrator'))('is never done by %s', async (role: Role) => {
    const actor = staffWith([role], { organisationId: network.founderId, controllerId: network.founderId });
    expect(await execute(network.founder.staffId, actor)).toEqual(refusedAs('NOT_ALLOWED'));
  });
});
