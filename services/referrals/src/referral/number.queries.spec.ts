import type { StaffActor } from '@mrc/access';
import { callBy, staffWith, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { KnownWorld } from '../known-world.fixture';
import { numberQueries } from './number.queries';

describe('finding a sent referral by its number', () => {
  let db: TestPlatform;
  let known: KnownWorld;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
  });
  afterAll(() => db.close());

  const found = async (number: string, by: StaffActor) => {
    const answer = await numberQueries.findSentReferralByNumber.execute(db.platform, { number }, callBy(by));
    return answer.ok ? answer.value : answer.refusal.code;
  };

  it('opens it for those who see it, and finds for others what an unknown number finds', async () => {
    const world = await known.network();
    const plain = await known.received(world);
    const at = { controllerId: world.controller, centreId: world.centre };
    for (const by of [world.worker, staffWith(['intake'], at), staffWith(['protection-officer'], at)])
      expect(await found(plain.number, by)).toEqual([plain.id]);
    for (const by of [staffWith(['case-worker'], { ...at, centreId: null }), staffWith(['supervisor'])])
      for (const number of [plain.number, 'F-222222']) expect(await found(number, by)).toEqual([]);
    expect(await found(plain.number, world.officer)).toBe('NOT_ALLOWED');
  });

  it('finds one to a confidential place for who sent it and for protection officers only', async () => {
    const world = await known.network({ confidential: true });
    const { number, id } = await known.received(world);
    const at = { controllerId: world.controller, centreId: world.centre };
    for (const by of [world.worker, staffWith(['protection-officer'], at)])
      expect(await found(number, by)).toEqual([id]);
    for (const role of ['case-worker', 'supervisor', 'intake'] as const)
      expect(await found(number, staffWith([role], at))).toEqual([]);
  });
});
