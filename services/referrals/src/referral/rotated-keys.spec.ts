import { newId } from '@mrc/kernel';
import { oneKey, ServicePlatform, type Keys } from '@mrc/service-kit';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { referralsSchema } from '../data-source';
import { KnownWorld, type World } from '../known-world.fixture';
import { referralCommands } from './referral.commands';

const before = oneKey('the key before');
const successor = { id: '1', secret: 'the key after' };

describe('a command repeated after the key of commands was changed', () => {
  let db: TestPlatform;
  let known: KnownWorld;
  let world: World;

  beforeAll(async () => {
    db = await testPlatform('referrals', referralsSchema);
    known = new KnownWorld(db);
    world = await known.network();
  });
  afterAll(() => db.close());

  const acknowledging = async () => {
    const { id: referralId } = await known.received(world);
    const input = { commandId: newId(), referralId, expectedVersion: 2 };
    return async (commandKeys: Keys, changes: Partial<typeof input> = {}) => {
      const { log } = db.platform;
      const platform = new ServicePlatform({ ...db.platform, log, commandKeys, digestKeys: before });
      return referralCommands.acknowledgeReferral.execute(platform, { ...input, ...changes }, callBy(world.officer));
    };
  };

  it('is the same command while the key before is believed', async () => {
    const acknowledge = await acknowledging();
    const first = await acknowledge(before);
    expect(first).toMatchObject({ ok: true });
    expect(await acknowledge([successor, ...before])).toEqual(first);
    const { refusal } = { refusal: undefined, ...(await acknowledge([successor, ...before], { expectedVersion: 3 })) };
    expect(refusal).toMatchObject({ code: 'COMMAND_REUSED' });
  });

  it('would be another one if that key were forgotten', async () => {
    const acknowledge = await acknowledging();
    await acknowledge(before);
    expect(await acknowledge([successor])).toMatchObject({ ok: false, refusal: { code: 'COMMAND_REUSED' } });
  });
});
