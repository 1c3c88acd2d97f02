import { services } from '@mrc/contracts';
import { EarlierVersion } from './earlier-version';
import { none, RollingUpgrade } from './rolling-upgrade';

jest.setTimeout(120_000);

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

  it('work beside those of this version, which know each other’s events', async () => {
    await Promise.all(services.map((name) => upgrade.network.start(`${name} 2`)));
    await upgrade.step({});
    await upgrade.step({});
  });

  it('end one after the other', async () => {
    for (const name of services) await upgrade.step({ ends: name });
  });

  it('leave nothing lost, twice, out of order or refused', async () => {
    expect(await upgrade.refusedToAnybody()).toEqual([]);
    expect(upgrade.load.acknowledged.length).toBeGreaterThan(30);
    expect(await upgrade.faults()).toEqual(none);
  });
});
