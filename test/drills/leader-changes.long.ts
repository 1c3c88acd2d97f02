import { isDeepStrictEqual } from 'node:util';
import { KafkaCluster } from '../network/kafka-cluster';
import { leaderChanges } from './broker-faults';
import { ToyLoad } from './toy-load';
import { ToyNetwork } from './toy-network';
import { allWell, ToyRounds, type RoundOutcome } from './toy-rounds';

const changes = Number(process.env['LEADER_CHANGES'] ?? 200);
const eventsPerSecond = 150;

jest.setTimeout(changes * 120_000);

describe('one leader after another', () => {
  const cluster = new KafkaCluster();
  let network: ToyNetwork;

  beforeAll(async () => {
    await cluster.start();
    network = await ToyNetwork.open(cluster);
    await network.allow();
    await network.start();
  }, 180_000);

  afterAll(async () => {
    await network?.stop();
    await cluster.stop();
  }, 120_000);

  it(`loses nothing in ${changes} changes of every kind in turn`, async () => {
    const rounds = new ToyRounds(network, new ToyLoad(network, eventsPerSecond));
    const kinds = leaderChanges(cluster, network);
    const wrong: { change: number; fault: string; outcome: RoundOutcome }[] = [];
    for (let change = 0; change < changes; change += 1) {
      const fault = kinds[change % kinds.length];
      if (fault === undefined) continue;
      const name = `${change + 1} ${fault.name}`;
      const outcome = await rounds.run({ ...fault, name });
      if (!isDeepStrictEqual(outcome, allWell)) wrong.push({ change, fault: fault.name, outcome });
    }
    expect(wrong).toEqual([]);
  });
});
