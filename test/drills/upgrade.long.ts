import { services } from '@mrc/contracts';
import { instancesOf } from '../network/processes';
import { EarlierVersion } from './earlier-version';
import { beyondBearable, none, RollingUpgrade } from './rolling-upgrade';

jest.setTimeout(600_000);

const earlier = EarlierVersion.find();

describe(`a network of ${earlier.release.name}, two of each program, under load`, () => {
  let upgrade: RollingUpgrade;

  beforeAll(async () => {
    upgrade = new RollingUpgrade(earlier);
    await upgrade.begin(instancesOf([...services, 'gateway'], 2));
  }, 600_000);

  afterAll(async () => {
    process.stdout.write(`${upgrade.costs.map((cost) => JSON.stringify(cost)).join('\n')}\n`);
    await upgrade.end();
  }, 120_000);

  it.each([...services.flatMap((name) => [name, `${name} 2` as const]), 'gateway', 'gateway 2'] as const)(
    'goes on while %s is replaced by one of this version',
    async (name) => {
      expect(beyondBearable(await upgrade.step({ ends: name, starts: name }))).toEqual([]);
    },
  );

  it('has lost nothing, nothing twice, nothing out of order, and refused nothing to anybody', async () => {
    expect(await upgrade.refusedToAnybody()).toEqual([]);
    expect(upgrade.visits).toBeGreaterThan(50);
    expect(upgrade.load.acknowledged.length).toBeGreaterThan(100);
    expect(await upgrade.faults()).toEqual(none);
  });
});
