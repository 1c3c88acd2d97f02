import { services } from '@mrc/contracts';
import { instancesOf } from '../network/processes';
import { EarlierVersion } from './earlier-version';
import { none, RollingUpgrade } from './rolling-upgrade';

jest.setTimeout(600_000);

const earlier = EarlierVersion.find();
if (!earlier)
  process.stdout.write('No upgrade is tried: git has neither a tag v* nor the commit of last-release.json.\n');
const tried = earlier ? describe : describe.skip;

tried(`a network of ${earlier?.release.name ?? 'a release'}, two of each program, under load`, () => {
  let upgrade: RollingUpgrade;

  beforeAll(async () => {
    if (!earlier) throw new Error('There is no release before this');
    upgrade = new RollingUpgrade(earlier);
    await upgrade.begin(instancesOf([...services, 'gateway'], 2));
  }, 600_000);

  afterAll(() => upgrade.end(), 120_000);

  it.each([...services.flatMap((name) => [name, `${name} 2` as const]), 'gateway', 'gateway 2'] as const)(
    'goes on while %s is replaced by one of this version',
    (name) => upgrade.step({ ends: name, starts: name }),
  );

  it('has lost nothing, nothing twice, nothing out of order, and refused nothing to anybody', async () => {
    expect(await upgrade.refusedToAnybody()).toEqual([]);
    expect(upgrade.visits).toBeGreaterThan(50);
    expect(upgrade.load.acknowledged.length).toBeGreaterThan(100);
    expect(await upgrade.faults()).toEqual(none);
    process.stdout.write(
      `${upgrade.load.acknowledged.length} acknowledged, ${upgrade.load.unanswered.length} calls unanswered, ${upgrade.visits} visits\n`,
    );
  });
});
