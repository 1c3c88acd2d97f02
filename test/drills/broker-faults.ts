import { setTimeout as sleep } from 'node:timers/promises';
import type { KafkaCluster } from '../network/kafka-cluster';
import { listeners, teller, type ToyNetwork } from './toy-network';
import type { Fault } from './toy-rounds';

const frozenMs = 9_000;
/** Longer than a program waits for an answer. */
const partedMs = 12_000;
/** Longer than a group waits for a member. */
const groupPartedMs = 12_000;
const losingMs = 6_000;
/** For how long programs have no rights, or a password that is not theirs. */
const refusedMs = 4_000;

/** Faults of brokers that make other brokers leaders. */
export const leaderChanges = (cluster: KafkaCluster, { topic }: ToyNetwork): Fault[] => {
  let leader = 0;
  const ofLeader = async (act: (node: number) => Promise<void>) => {
    leader = await cluster.mainLeader(topic);
    await act(leader);
  };
  const again = async () => {
    await cluster.startBroker(leader);
    await cluster.whole();
  };
  const whole = () => cluster.whole();
  return [
    { name: 'leader killed', happen: () => ofLeader((node) => cluster.kill(node)), mend: again },
    { name: 'leader stopped in order', happen: () => ofLeader((node) => cluster.stopBroker(node)), mend: again },
    { name: 'leader frozen', happen: () => ofLeader((node) => cluster.freeze(node, frozenMs)), mend: whole },
    { name: 'disk of the leader full', happen: () => ofLeader((node) => cluster.fill(node)), mend: again },
    { name: 'leaders moved by reassignment', happen: () => cluster.moveLeaders(topic), mend: whole },
    {
      name: 'leaders moved by preferred election',
      happen: async () => {
        await cluster.preferNext(topic);
        await cluster.whole();
      },
      mend: whole,
    },
  ];
};

/** All brokers stopped in order and started, one after the other, as in an upgrade. */
export const rollingRestart = (cluster: KafkaCluster): Fault => ({
  name: 'all brokers restarted in turn',
  happen: async () => {
    for (const node of cluster.nodes) {
      await cluster.stopBroker(node);
      await cluster.startBroker(node);
      await cluster.inSync();
    }
  },
  mend: () => cluster.whole(),
});

/** Faults between a program and the brokers. */
export const programFaults = (cluster: KafkaCluster, network: ToyNetwork): Fault[] => {
  const mended = async () => undefined;
  const parted = async (client: string, nodes: readonly number[], milliseconds: number) => {
    for (const node of nodes) cluster.proxy(node).part(client);
    await sleep(milliseconds);
    for (const node of nodes) cluster.proxy(node).join(client);
  };
  return [
    {
      name: 'the telling program parted from the leader',
      happen: async () => parted(teller, [await cluster.mainLeader(network.topic)], partedMs),
      mend: mended,
    },
    {
      name: 'the telling program parted from all',
      happen: () => parted(teller, cluster.nodes, partedMs),
      mend: mended,
    },
    {
      name: 'a listening program parted from all',
      happen: () => parted(listeners[0] ?? '', cluster.nodes, groupPartedMs),
      mend: mended,
    },
    {
      name: 'every third acknowledgement lost',
      happen: async () => {
        let answers = 0;
        const third = () => (answers += 1) % 3 === 0;
        cluster.eachProxy((proxy) => {
          proxy.loseAnswers(teller, third);
        });
        await sleep(losingMs);
        cluster.eachProxy((proxy) => {
          proxy.loseNoAnswers(teller);
        });
        if (answers < 3) throw new Error('No answer was lost');
      },
      mend: mended,
    },
    {
      name: 'rights come late',
      happen: async () => {
        await network.forbid();
        await sleep(refusedMs);
        await network.allow();
      },
      mend: mended,
    },
    {
      name: 'password wrong, and right again',
      happen: async () => {
        await cluster.changePassword(`not ${cluster.user.password}`);
        cluster.eachProxy((proxy) => {
          for (const client of [teller, ...listeners]) proxy.cut(client);
        });
        await sleep(refusedMs);
        await cluster.changePassword(cluster.user.password);
      },
      mend: mended,
    },
  ];
};
