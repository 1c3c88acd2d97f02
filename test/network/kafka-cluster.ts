import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually, freePort, startClusterKafka, type KafkaServer } from '@mrc/testing';
import { Kafka, logLevel, type Admin, type PartitionMetadata } from 'kafkajs';
import { changePassword } from './kafka-password';
import { KafkaProxy } from './kafka-proxy';

type Place = {
  readonly node: number;
  readonly port: number;
  readonly controllerPort: number;
  readonly programPort: number;
  readonly seenAt: number;
};

const nodes = [1, 2, 3] as const;
const startsWithinMs = 60_000;
const wholeWithinMs = 60_000;

const accepts = async (port: number): Promise<true> => {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } finally {
    socket.destroy();
  }
};

const placeOf = async (node: number): Promise<Place> => ({
  node,
  port: await freePort(),
  controllerPort: await freePort(),
  programPort: await freePort(),
  seenAt: await freePort(),
});

/**
 * Three brokers on this machine, each topic on all of them. Programs sign in and reach each broker through a proxy; the
 * tests' own `admin` goes past both.
 */
export class KafkaCluster {
  readonly user = { name: 'toy', password: randomBytes(12).toString('hex') };
  readonly #data = mkdtempSync(path.join(tmpdir(), 'mrc-cluster-'));
  readonly #running = new Map<number, KafkaServer>();
  readonly #proxies = new Map<number, KafkaProxy>();
  #places: readonly Place[] = [];
  #admin: Admin | undefined;

  /** The brokers as programs see them. */
  get brokers(): string[] {
    return this.#places.map(({ seenAt }) => `127.0.0.1:${seenAt}`);
  }

  /** The brokers past the proxies, without sign-in. */
  get ownBrokers(): string[] {
    return this.#places.map(({ port }) => `127.0.0.1:${port}`);
  }

  get nodes(): readonly number[] {
    return nodes;
  }

  get admin(): Admin {
    if (this.#admin === undefined) throw new Error('The cluster does not run');
    return this.#admin;
  }

  async start(): Promise<void> {
    const places: Place[] = [];
    for (const node of nodes) places.push(await placeOf(node));
    this.#places = places;
    const clusterId = randomBytes(16).toString('base64url').replace(/^-/, 'A');
    writeFileSync(this.#file, JSON.stringify({ clusterId, user: this.user, brokers: places }));
    for (const { node, seenAt, programPort } of places) this.#proxies.set(node, new KafkaProxy(seenAt, programPort));
    await Promise.all(nodes.map((node) => this.startBroker(node)));
    this.#admin = new Kafka({ brokers: this.ownBrokers, logLevel: logLevel.NOTHING }).admin();
    await this.#admin.connect();
  }

  async stop(): Promise<void> {
    await this.#admin?.disconnect().catch(() => undefined);
    await Promise.all([...this.#running.values()].map((broker) => broker.stop()));
    this.eachProxy((proxy) => {
      proxy.close();
    });
    rmSync(this.#data, { recursive: true, force: true });
  }

  /** Starts a broker on what it had before. */
  async startBroker(node: number): Promise<void> {
    const place = this.#places.find((one) => one.node === node);
    if (place === undefined) throw new Error(`There is no broker ${node}`);
    const data = path.join(this.#data, String(node));
    mkdirSync(data, { recursive: true });
    const [broker] = await Promise.all([
      startClusterKafka({ ...place, data, cluster: this.#file }),
      eventually(() => accepts(place.programPort), { within: startsWithinMs }).then(() => this.proxy(node).open()),
    ]);
    void broker.ended.then(() => {
      this.proxy(node).shut();
    });
    this.#running.set(node, broker);
  }

  /** Ends a broker at once, as a crash would. */
  async kill(node: number): Promise<void> {
    const { pid, ended } = this.#broker(node);
    process.kill(pid, 'SIGKILL');
    await ended;
  }

  /** Stops a broker in order: it hands its partitions over first. */
  async stopBroker(node: number): Promise<void> {
    await this.#broker(node).stop();
  }

  /** A broker answers nothing for a while, though its connections stay. */
  async freeze(node: number, milliseconds: number): Promise<void> {
    const { pid } = this.#broker(node);
    process.kill(pid, 'SIGSTOP');
    await sleep(milliseconds);
    process.kill(pid, 'SIGCONT');
  }

  /** A broker's disk is full from now on: it ends, and begins again where it is started. */
  async fill(node: number): Promise<void> {
    const { pid, ended } = this.#broker(node);
    execFileSync('prlimit', ['--pid', String(pid), '--fsize=1024:']);
    await ended;
  }

  proxy(node: number): KafkaProxy {
    const proxy = this.#proxies.get(node);
    if (proxy === undefined) throw new Error(`There is no broker ${node}`);
    return proxy;
  }

  eachProxy(act: (proxy: KafkaProxy) => void): void {
    for (const proxy of this.#proxies.values()) act(proxy);
  }

  /** Gives the programs' user another password on the brokers. */
  changePassword(password: string): Promise<void> {
    return changePassword({ port: this.#places[0]?.port ?? 0, user: this.user.name, password });
  }

  /** The leader of each partition. */
  async leaders(topic: string): Promise<number[]> {
    const { topics } = await this.admin.fetchTopicMetadata({ topics: [topic] });
    const partitions = topics.flatMap((one) => one.partitions);
    return partitions.sort((a, b) => a.partitionId - b.partitionId).map(({ leader }) => leader);
  }

  /** The broker that leads most partitions of a topic. */
  async mainLeader(topic: string): Promise<number> {
    const leaders = await this.leaders(topic);
    const led = (node: number) => leaders.filter((leader) => leader === node).length;
    return nodes.reduce<number>((most, node) => (led(node) > led(most) ? node : most), 1);
  }

  /** Hands each partition over to the next of its brokers, and takes the last leader in again behind the others. */
  async moveLeaders(topic: string): Promise<void> {
    const replicas = await this.#replicas(topic);
    await this.#reassign(topic, replicas, ([, ...rest]) => rest);
    await this.#reassign(topic, replicas, ([first = 0, ...rest]) => [...rest, first]);
  }

  /** Wants each partition to be led by the next of its brokers; it is soon elected. */
  async preferNext(topic: string): Promise<void> {
    await this.#reassign(topic, await this.#replicas(topic), ([first = 0, ...rest]) => [...rest, first]);
  }

  /** Waits until every partition is on all brokers. */
  async inSync(): Promise<void> {
    await this.#partitionsAre(({ isr }) => isr.length === nodes.length);
  }

  /** Waits until every partition is on all brokers, and led by the one that is wanted first. */
  async whole(): Promise<void> {
    await this.#partitionsAre(({ isr, replicas, leader }) => isr.length === nodes.length && leader === replicas[0]);
  }

  /** Megabytes that the brokers hold in memory together. */
  memory(): number {
    const resident = (pid: number) =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    return Math.round([...this.#running.values()].reduce((sum, { pid }) => sum + resident(pid), 0));
  }

  async #partitionsAre(right: (partition: PartitionMetadata) => boolean): Promise<void> {
    const all = async () => (await this.admin.fetchTopicMetadata()).topics.flatMap((one) => one.partitions);
    await eventually(async () => (await all()).every(right), { within: wholeWithinMs, every: 250 });
  }

  async #replicas(topic: string): Promise<ReadonlyMap<number, readonly number[]>> {
    const { topics } = await this.admin.fetchTopicMetadata({ topics: [topic] });
    return new Map(topics.flatMap((one) => one.partitions).map((one) => [one.partitionId, one.replicas]));
  }

  async #reassign(
    topic: string,
    replicas: ReadonlyMap<number, readonly number[]>,
    change: (nodes: readonly number[]) => number[],
  ): Promise<void> {
    const partitionAssignment = [...replicas].map(([partition, on]) => ({ partition, replicas: change(on) }));
    await this.admin.alterPartitionReassignments({ topics: [{ topic, partitionAssignment }] });
    await eventually(async () => (await this.admin.listPartitionReassignments({})).topics.length === 0, {
      within: wholeWithinMs,
      every: 100,
    });
  }

  get #file(): string {
    return path.join(this.#data, 'cluster.json');
  }

  #broker(node: number): KafkaServer {
    const broker = this.#running.get(node);
    if (broker === undefined) throw new Error(`Broker ${node} does not run`);
    return broker;
  }
}
