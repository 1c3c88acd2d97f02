import { services } from '@mrc/contracts';
import { EarlierVersion } from './earlier-version';
import { beyondBearable, none, RollingUpgrade } from './rolling-upgrade';

jest.setTimeout(360_000);

const earlier = EarlierVersion.find();

describe(`the services of ${earlier.release.name} under load`, () => {
  let upgrade: RollingUpgrade;

  beforeAll(async () => {
    upgrade = new RollingUpgrade(earlier);
    await upgrade.begin(services);
  }, 240_000);

  afterAll(async () => {
    process.stdout.write(`${upgrade.costs.map((cost) => JSON.stringify(cost)).join('\n')}\n`);
    await upgrade.end();
  }, 120_000);

  // those that tell of referrals come last: others of the release before would park what they say more
  const inOrder = [...services.filter((name) => name !== 'referrals'), 'referrals' as const];

  it.each(inOrder)('go on while %s is replaced by an instance of this version', async (name) => {
    expect(await upgrade.step({ starts: `${name} 2` })).toMatchObject({ calls: 0 });
    expect(beyondBearable(await upgrade.step({ ends: name }))).toEqual([]);
  });

  it('leave nothing lost, twice, out of order or refused', async () => {
    expect(await upgrade.refusedToAnybody()).toEqual([]);
    expect(upgrade.load.acknowledged.length).toBeGreaterThan(30);
    expect(await upgrade.faults()).toEqual(none);
  });
});
