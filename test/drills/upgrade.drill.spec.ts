import { services } from '@mrc/contracts';
import { EarlierVersion } from './earlier-version';
import { none, RollingUpgrade } from './rolling-upgrade';

jest.setTimeout(360_000);

const earlier = EarlierVersion.find();
if (!earlier)
  process.stdout.write('No upgrade is tried: git has neither a tag v* nor the commit of last-release.json.\n');
const tried = earlier ? describe : describe.skip;

tried(`the services of ${earlier?.release.name ?? 'a release'} under load`, () => {
  let upgrade: RollingUpgrade;

  beforeAll(async () => {
    if (!earlier) throw new Error('There is no release before this');
    upgrade = new RollingUpgrade(earlier);
    await upgrade.begin(services);
  }, 240_000);

  afterAll(() => upgrade.end(), 120_000);

  // those that tell of referrals come last: others of the release before would park what they say more
  const inOrder = [...services.filter((name) => name !== 'referrals'), 'referrals' as const];

  it.each(inOrder)('go on while %s is replaced by an instance of this version', async (name) => {
    await upgrade.network.start(`${name} 2`);
    await upgrade.step({});
    await upgrade.step({ ends: name });
  });

  it('leave nothing lost, twice, out of order or refused', async () => {
    expect(await upgrade.refusedToAnybody()).toEqual([]);
    expect(upgrade.load.acknowledged.length).toBeGreaterThan(30);
    expect(await upgrade.faults()).toEqual(none);
  });
});
