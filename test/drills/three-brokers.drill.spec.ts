import { topicOf } from '@mrc/contracts';
import type { BusMessage } from '@mrc/messaging';
import { eventually } from '@mrc/testing';
import { KafkaCluster } from '../network/kafka-cluster';
import { readTopics } from '../network/read-topics';
import { leaderChanges, programFaults, rollingRestart } from './broker-faults';
import { agree } from './toy-checks';
import { ToyLoad } from './toy-load';
import { ToyNetwork } from './toy-network';
import { allWell, ToyRounds, type Fault } from './toy-rounds';

jest.setTimeout(240_000);

const eventsPerSecond = 150;
const mostMegabytes = 1_200;

const cluster = new KafkaCluster();
let network: ToyNetwork;
let rounds: ToyRounds;
let faults: ReadonlyMap<string, Fault>;

beforeAll(async () => {
  await cluster.start();
  network = await ToyNetwork.open(cluster);
  await network.start();
  await network.allow();
  rounds = new ToyRounds(network, new ToyLoad(network, eventsPerSecond));
  const all = [...leaderChanges(cluster, network), rollingRestart(cluster), ...programFaults(cluster, network)];
  faults = new Map(all.map((fault) => [fault.name, fault]));
}, 120_000);

afterAll(async () => {
  await network?.stop();
  await cluster.stop();
}, 60_000);

describe('nothing is lost, applied twice or out of order', () => {
  const under = async (name: string) => {
    const fault = faults.get(name);
    if (fault === undefined) throw new Error(`There is no fault "${name}"`);
    return rounds.run(fault);
  };

  it.each([
    'leader killed',
    'leader frozen',
    'all brokers restarted in turn',
    'disk of the leader full',
    'leaders moved by reassignment',
    'leaders moved by preferred election',
  ])('when other brokers become leaders: %s', async (name) => {
    expect(await under(name)).toEqual(allWell);
  });

  it.each([
    'the telling program parted from the leader',
    'the telling program parted from all',
    'a listening program parted from all',
    'every third acknowledgement lost',
    'rights come late',
    'password wrong, and right again',
  ])('when a program does not come through: %s', async (name) => {
    expect(await under(name)).toEqual(allWell);
  });

  it('and the consumers find that they took all that was told', async () => {
    await eventually(() => agree(network), { within: 60_000, every: 500 });
  });

  it('what is acknowledged is in the topic, though the acknowledgement of other messages before was lost', async () => {
    const client = 'toy-trap';
    const bus = network.busOf(client);
    const topic = topicOf(network.cell, 'directory');
    const messages = (value: string): BusMessage[] =>
      Array.from({ length: 5 }, () => ({ topic, key: 'one key', headers: {}, value }));
    await bus.publish(messages('first'));
    cluster.eachProxy((proxy) => {
      proxy.loseAnswers(client, () => true);
    });
    await expect(bus.publish(messages('not acknowledged'))).rejects.toThrow();
    cluster.eachProxy((proxy) => {
      proxy.loseNoAnswers(client);
    });
    await eventually(() => bus.publish(messages('acknowledged')).then(() => true), { within: 30_000 });
    await bus.close();
    const heard: string[] = [];
    await readTopics(cluster.ownBrokers, [topic], (_topic, message) => heard.push(String(message.value)));
    expect(heard.filter((value) => value === 'first')).toHaveLength(5);
    expect(heard.filter((value) => value === 'acknowledged').length).toBeGreaterThanOrEqual(5);
  });

  it('and three brokers were enough of a cluster for all of it in little memory', () => {
    process.stdout.write(`The brokers hold ${cluster.memory()} MB.\n`);
    expect(cluster.memory()).toBeLessThan(mostMegabytes);
  });
});
