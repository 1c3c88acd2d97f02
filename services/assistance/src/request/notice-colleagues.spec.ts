import { roles } from '@mrc/contracts';
import { staffWith } from '@mrc/testing';
import { testRegister, type TestRegister } from '../test-register.fixture';
import { noticeColleagues } from './notice-colleagues';

describe('colleagues known from their calls', () => {
  let register: TestRegister;

  beforeAll(async () => {
    register = await testRegister();
  });
  afterAll(() => register.close());

  const seen = async (staffId: string) =>
    register.query(
      `select controller, centre, last_seen_at from assistance.known_colleague where staff_id = '${staffId}'`,
    );

  it('writes a place down once an hour', async () => {
    const colleagues = noticeColleagues(register.platform);
    const actor = register.staff(['case-worker']);
    const at = (time: string) => ({
      controller: register.controller,
      centre: register.centre,
      last_seen_at: new Date(time),
    });
    await colleagues({ actor: actor });
    expect(await seen(actor.staffId)).toEqual([at('2026-11-02T06:00:00Z')]);
    register.clock.set('2026-11-02T06:59:59Z');
    await colleagues({ actor: actor });
    expect(await seen(actor.staffId)).toEqual([at('2026-11-02T06:00:00Z')]);
    register.clock.set('2026-11-02T07:00:00Z');
    await colleagues({ actor: actor });
    expect(await seen(actor.staffId)).toEqual([at('2026-11-02T07:00:00Z')]);
  });

  it('follows somebody to another centre at once, and to another register', async () => {
    const colleagues = noticeColleagues(register.platform);
    const actor = register.staff(['case-worker']);
    await colleagues({ actor: actor });
    await colleagues({ actor: { ...actor, centreId: register.neighbour } });
    expect(await seen(actor.staffId)).toMatchObject([{ centre: register.neighbour }]);
    const moved = staffWith(['case-worker'], { staffId: actor.staffId });
    await colleagues({ actor: moved });
    expect(await seen(actor.staffId)).toHaveLength(2);
  });

  it('knows only those who may have a request', async () => {
    const colleagues = noticeColleagues(register.platform);
    const known: string[] = [];
    for (const role of roles) {
      const actor = register.staff([role]);
      await colleagues({ actor: actor });
      if ((await seen(actor.staffId)).length > 0) known.push(role);
    }
    expect(known).toEqual(['intake', 'case-worker', 'supervisor', 'protection-officer']);
  });
});
