import type { StaffActor } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy } from '@mrc/testing';
import { registrationWorld } from '../registration.world.fixture';
import { closeUnusualRate, reopenUnusualRate } from './close-rate';
import { NoticeUnusualRates } from './notice-unusual-rates';
import { rateQueries } from './rate.queries';

describe('somebody who opens far more records than is usual', () => {
  const world = registrationWorld();
  const noon = '2026-11-12T06:00:00Z';
  let officer: StaffActor;
  let person: string;

  beforeEach(async () => {
    officer = world.colleague(['data-protection-officer'], { centreId: null });
    ({ id: person } = await world.register());
    world.db.clock.set(noon);
  });

  /** So many other records, each opened twice by somebody on that day, here or elsewhere. */
  const opened = async (by: StaffActor, records: number, { elsewhere = false } = {}) => {
    await world.db.query(
      `with copies as (insert into registration.person
         select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'reference', left(gen_random_uuid()::text, 12)))).*
         from registration.person p, generate_series(1, ${records}) where p.id = '${person}' returning id)
       insert into registration.opening (id, person_id, controller, kind, access_level, staff_id, organisation_id, fields, reason,
         opened_at, staff_centre, staff_roles)
       select gen_random_uuid(), c.id, '${by.controllerId}', 'person', 'audited', '${by.staffId}', '${by.organisationId}', '{record}',
         ${elsewhere ? `'Asked.'` : 'null'}, '${noon}'::timestamptz, ${by.centreId === null ? 'null' : `'${by.centreId}'`},
         '{${by.roles.join(',')}}' from copies c, generate_series(1, 2)`,
    );
  };
  /** What they opened on days before, as it was counted then. */
  const counted = (by: StaffActor, records: readonly number[]) =>
    world.db.query(
      `insert into registration.opening_rate (staff_id, day, controller, centre, roles, records, elsewhere) values
       ${records.map((count, at) => `('${by.staffId}', date '2026-11-12' - ${at + 2}, '${by.controllerId}', '${by.centreId}', '{${by.roles.join(',')}}', ${count}, 0)`).join(', ')}`,
    );
  const notices = async () => {
    const tick = new NoticeUnusualRates(world.db.platform);
    await tick.execute(world.db.clock.now());
  };
  const listed = async (by = officer, state: 'open' | 'closed' | null = 'open') => {
    const input = { state, first: 50, after: null };
    const page = await rateQueries.listUnusualRates.execute(world.db.platform, input, callBy(by));
    return page.ok ? page.value.rows : page.refusal.code;
  };
  const one = async () => {
    const rows = await listed();
    const [row] = rows;
    if (typeof rows === 'string' || typeof row !== 'object') throw new Error('Nothing was noticed');
    return row;
  };

  it('is noticed once, with how many, on which day, and what is usual', async () => {
    const colleagues = [world.colleague(['case-worker']), world.colleague(['case-worker'], { centreId: newId() })];
    const third = world.colleague(['case-worker', 'intake']);
    for (const colleague of [...colleagues, third]) await counted(colleague, [9, 12, 15, 18, 20]);
    await counted(world.colleague(['supervisor']), [90, 95, 99]);
    await counted(world.worker, [10, 11, 12, 13, 14]);
    await opened(world.worker, 84);
    await notices();
    await notices();
    expect(await listed()).toMatchObject([
      {
        ...{ measure: 'records', day: '2026-11-12', count: 84, ownUsual: 12, rule: '2026-12' },
        ...{ colleagues: 3, colleaguesLow: 9, colleaguesHigh: 20, state: 'open', may: ['close'] },
        ...{ staffId: world.worker.staffId, centreId: world.worker.centreId, roles: ['case-worker'] },
      },
    ]);
  });

  it('is not noticed where the day is as many as usual', async () => {
    for (let colleague = 0; colleague < 3; colleague += 1)
      await counted(world.colleague(['case-worker']), [30, 40, 45]);
    await opened(world.worker, 84);
    await notices();
    expect(await listed()).toEqual([]);
  });

  it('is compared with little where there are few colleagues and no days before', async () => {
    await opened(world.worker, 79);
    await notices();
    expect(await listed()).toEqual([]);
    await opened(world.worker, 1);
    await notices();
    expect(await one()).toMatchObject({ count: 80, ownUsual: null, colleagues: 0, colleaguesHigh: null });
  });

  it('is noticed of records elsewhere by themselves', async () => {
    await counted(world.worker, [10, 10, 10, 10, 10]);
    await opened(world.worker, 6, { elsewhere: true });
    await notices();
    expect(await listed()).toMatchObject([{ measure: 'elsewhere', count: 6, ownUsual: 0 }]);
  });

  it('is shown to data-protection officers of the register, and never to who it is about', async () => {
    await opened(officer, 90);
    await notices();
    expect(await listed()).toEqual([]);
    const second = world.colleague(['data-protection-officer'], { centreId: null });
    expect(await listed(second)).toHaveLength(1);
    expect(await listed(world.colleague(['data-protection-officer'], { controllerId: newId() }))).toEqual([]);
    for (const role of ['supervisor', 'protection-officer', 'case-worker', 'administrator'] as const)
      expect(await listed(world.colleague([role]))).toBe('NOT_ALLOWED');
  });

  it('is closed with an outcome, and looked into again', async () => {
    await opened(world.worker, 90);
    await notices();
    const { id: rateId, version: expectedVersion } = await one();
    const asks = (parts: object, by = officer) =>
      closeUnusualRate.execute(
        world.db.platform,
        { ...{ commandId: newId(), rateId, expectedVersion, outcome: 'explained', note: null }, ...parts },
        callBy(by),
      );
    expect(await asks({ outcome: 'other' })).toMatchObject({ refusal: { code: 'INVALID_INPUT' } });
    expect(await asks({}, world.colleague(['supervisor']))).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
    const stranger = world.colleague(['data-protection-officer'], { controllerId: newId() });
    expect(await asks({}, stranger)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(await asks({})).toMatchObject({ value: { id: rateId, version: 2 } });
    expect(await asks({})).toMatchObject({ refusal: { code: 'CHANGED_BY_SOMEONE_ELSE' } });
    await opened(world.worker, 1);
    await notices();
    expect([await listed(), await listed(officer, 'closed')]).toMatchObject([
      [],
      [{ count: 90, outcome: 'explained', closedById: officer.staffId, may: ['reopen'] }],
    ]);
    const again = { commandId: newId(), rateId, expectedVersion: 2 };
    expect((await reopenUnusualRate.execute(world.db.platform, again, callBy(officer))).ok).toBe(true);
    expect(await one()).toMatchObject({ version: 3, outcome: null, closedAt: null });
  });
});
