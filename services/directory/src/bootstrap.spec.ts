import { eventually, testPlatform, type TestPlatform } from '@mrc/testing';
import { bootstrapNetwork } from './bootstrap';
import { directorySchema } from './data-source';
import { operatorInput, staffInput } from './testing/inputs.fixture';

let db: TestPlatform;

beforeEach(async () => {
  db = await testPlatform('directory', directorySchema);
});

afterEach(() => db.close());

const first = () => {
  const operator = operatorInput();
  return {
    operator,
    administrator: staffInput(operator.commandId, 'administrator', { email: 'First@Operator.Example' }),
  };
};

const everything = async () => [
  await db.query('select id, kept_by, administrators, version from directory.organisation'),
  await db.query('select id, email, roles from directory.staff_member'),
];

const waiting = async () => {
  const [row] = await db.query(
    `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return row?.['waiting'];
};

describe('beginning a network', () => {
  it('lists the first operator and its first administrator, and tells of both', async () => {
    const { operator, administrator } = first();
    expect(await bootstrapNetwork(db.platform, { operator, administrator })).toEqual({
      ok: true,
      value: { operatorId: operator.commandId, administratorId: administrator.commandId },
    });
    expect(await everything()).toEqual([
      [{ id: operator.commandId, kept_by: null, administrators: 1, version: 1 }],
      [{ id: administrator.commandId, email: 'first@operator.example', roles: ['administrator'] }],
    ]);
    expect(
      await db.query('select type, actor, controller from directory.journal order by recorded_at, event_id'),
    ).toEqual(
      expect.arrayContaining([
        { type: 'organisation.listed', actor: null, controller: operator.commandId },
        { type: 'staff-member.joined', actor: null, controller: operator.commandId },
      ]),
    );
    expect(await db.query('select count(*)::int as waiting from directory.outbox')).toEqual([{ waiting: 2 }]);
  });

  it('happens once, also when several try at the same moment', async () => {
    const attempts = await db.platform.worker.inOpenTransaction(async (tx) => {
      await tx.query('lock table organisation in share mode');
      const begun = [bootstrapNetwork(db.platform, first()), bootstrapNetwork(db.platform, first())];
      await eventually(async () => (await waiting()) === 2);
      return { begun };
    });
    const results = await Promise.all(attempts.begun);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: { code: 'NETWORK_HAS_BEGUN' } });
    expect((await everything()).map((rows) => rows.length)).toEqual([1, 1]);
  });

  it('takes an operator and an administrator of it, nothing else, and leaves nothing behind', async () => {
    const { operator, administrator } = first();
    const wrong = [
      { operator: { ...operator, kind: 'partner-agency' as const }, administrator },
      { operator, administrator: { ...administrator, roles: ['programme-manager' as const] } },
      { operator, administrator: { ...administrator, roles: ['administrator' as const, 'intake' as const] } },
      { operator, administrator: staffInput(operatorInput().commandId, 'administrator') },
      { operator: { ...operator, timeZone: 'Nowhere/City' }, administrator },
    ];
    for (const inputs of wrong) {
      expect(await bootstrapNetwork(db.platform, inputs)).toEqual({ ok: false, refusal: { code: 'NOT_A_BEGINNING' } });
    }
    const short = bootstrapNetwork(db.platform, { operator, administrator: { ...administrator, password: 'short' } });
    await expect(short).rejects.toThrow('password');
    expect((await everything()).map((rows) => rows.length)).toEqual([0, 0]);
  });
});
