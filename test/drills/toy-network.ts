import { topicOf, type ServiceName } from '@mrc/contracts';
import { newId, silentLog } from '@mrc/kernel';
import {
  ConsumerRuntime,
  CursorWatch,
  Journal,
  KafkaBus,
  Relay,
  republishTopicOf,
  topicsOf,
  type Bus,
  type BusMessage,
} from '@mrc/messaging';
import type { TestPlatform } from '@mrc/testing';
import { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } from 'kafkajs';
import { markOf, stepped, toyPlatform } from '../../libs/messaging/src/toy-service.fixture';
import type { KafkaCluster } from '../network/kafka-cluster';
import { ToyWords } from './toy-words';

const owner: ServiceName = 'registration';
const followers = ['assistance', 'referrals'] as const satisfies readonly ServiceName[];

/** The client id of the program that tells, and those of the programs that listen. */
export const teller = 'toy-relay';
export const listeners = followers.map((service) => `toy-${service}`);

const applySql = `
  insert into applied (consumer, aggregate_id, version)
  select $1, id, version from unnest($2::uuid[], $3::int[]) with ordinality as e (id, version, place) order by place`;

/** The bus of the program that tells, and how often it tried to send an event. */
class CountingBus extends KafkaBus {
  readonly tries = new Map<string, number>();

  override publish(messages: readonly BusMessage[]): Promise<void> {
    for (const { key } of messages) this.tries.set(key, (this.tries.get(key) ?? 0) + 1);
    return super.publish(messages);
  }
}

/** One program that appends and tells, and two that listen, on a cluster: real relay, journal, consumers and bus. */
export class ToyNetwork {
  readonly cell = `toy${newId().slice(0, 8)}`;
  readonly topic = topicOf(this.cell, owner);
  readonly words = new ToyWords();
  readonly #cluster: KafkaCluster;
  readonly #toy: TestPlatform;
  readonly #listening: ReadonlyMap<string, TestPlatform>;
  readonly #teller: CountingBus;
  readonly #relay: Relay;
  readonly #runtimes = new Map<string, ConsumerRuntime>();
  readonly #closing: (() => Promise<void>)[] = [];
  readonly journal: Journal;
  /** A bus of a program by its client id, through the proxies; who asks for it closes it. */
  readonly busOf: (client: string) => Bus;

  private constructor(cluster: KafkaCluster, toy: TestPlatform, listening: ReadonlyMap<string, TestPlatform>) {
    this.#cluster = cluster;
    this.#toy = toy;
    this.#listening = listening;
    const { name, password } = cluster.user;
    const sasl = { mechanism: 'scram-sha-512', username: name, password } as const;
    const options = (clientId: string) => ({ brokers: cluster.brokers, clientId, log: this.words.of(clientId), sasl });
    this.busOf = (client) => new KafkaBus(options(client));
    this.#teller = new CountingBus(options(teller));
    const { worker } = toy.platform;
    this.#relay = new Relay({
      service: owner,
      cell: this.cell,
      database: worker,
      bus: this.#teller,
      log: this.words.of(teller),
      markOf,
    });
    this.journal = new Journal(() => {
      this.#relay.wake();
    });
  }

  static async open(cluster: KafkaCluster): Promise<ToyNetwork> {
    const toy = await toyPlatform();
    const listening = new Map<string, TestPlatform>();
    for (const client of listeners) {
      const own = await toyPlatform();
      await own.query('create index applied_by_aggregate on toy.applied (aggregate_id, version)');
      listening.set(client, own);
    }
    const network = new ToyNetwork(cluster, toy, listening);
    await network.#prepare();
    return network;
  }

  get database() {
    return this.#toy.platform.app;
  }

  /** Rows of the program that tells. */
  query(sql: string): Promise<Record<string, unknown>[]> {
    return this.#toy.query(sql);
  }

  /** Rows of a program that listens. */
  queryOf(listener: string, sql: string): Promise<Record<string, unknown>[]> {
    return this.#placeOf(listener).query(sql);
  }

  /** How often it was tried to send an event of these aggregates. */
  triesFor(aggregates: readonly string[]): number {
    return aggregates.reduce((sum, id) => sum + (this.#teller.tries.get(id) ?? 0), 0);
  }

  /** How many pointers wait, where the topic ends and how far each consumer has come: for whoever looks why events stand still. */
  async standing(): Promise<string> {
    const { admin } = this.#cluster;
    const waiting = await this.query('select shard, count(*)::int as n from toy.outbox group by 1 order by 1');
    const ends = (await admin.fetchTopicOffsets(this.topic)).map(({ partition, high }) => [partition, high]);
    const consumers = await Promise.all(
      [...this.#runtimes].map(async ([listener, runtime]) => {
        const [applied] = await this.queryOf(listener, 'select count(*)::int as n from toy.applied');
        return { listener, applied: applied?.['n'], signs: runtime.signs() };
      }),
    );
    return `${JSON.stringify({ waiting, ends, consumers })}\n`;
  }

  /** How often a consumer asked for something to be told again; nobody answers here, so that nothing heals unseen. */
  async asked(): Promise<number> {
    const ends = await this.#cluster.admin.fetchTopicOffsets(republishTopicOf(this.cell, owner));
    return ends.reduce((sum, { high }) => sum + Number(high), 0);
  }

  /** Starts the programs that listen, then the one that tells. */
  async start(): Promise<void> {
    await Promise.all(followers.map((service) => this.#listen(service)));
    this.#relay.start();
  }

  async stop(): Promise<void> {
    await this.#relay.stop();
    await Promise.all(this.#closing.map((close) => close()));
    await this.#teller.close();
    await Promise.all([this.#toy, ...this.#listening.values()].map((toy) => toy.close()));
  }

  /** Lets the programs read and write what is theirs. */
  async allow(): Promise<void> {
    await this.#cluster.admin.createAcls({ acl: this.#rights() });
  }

  /** Takes all rights away from the programs. */
  async forbid(): Promise<void> {
    await this.#cluster.admin.deleteAcls({ filters: this.#rights() });
  }

  async #listen(service: (typeof followers)[number]): Promise<void> {
    const client = `toy-${service}`;
    const bus = this.busOf(client);
    const { worker } = this.#placeOf(client).platform;
    const runtime = new ConsumerRuntime(
      [
        {
          name: client,
          contracts: [stepped],
          tables: [],
          handle: async (events, tx) => {
            const [ids, versions] = [events.map((one) => one.aggregateId), events.map((one) => one.aggregateVersion)];
            await tx.query(applySql, [client, ids, versions]);
          },
        },
      ],
      {
        service,
        cell: this.cell,
        database: worker,
        bus,
        clock: { now: () => new Date() },
        log: this.words.of(client),
        watch: new CursorWatch(worker),
      },
    );
    this.#runtimes.set(client, runtime);
    await runtime.start();
    this.#closing.push(async () => {
      await runtime.stop();
      await bus.close();
    });
  }

  #placeOf(listener: string): TestPlatform {
    const place = this.#listening.get(listener);
    if (place === undefined) throw new Error(`Nobody listens as ${listener}`);
    return place;
  }

  async #prepare(): Promise<void> {
    const bus = new KafkaBus({ brokers: this.#cluster.ownBrokers, clientId: 'toy-migrate', log: silentLog });
    await bus.prepare(topicsOf(this.cell));
    await bus.close();
  }

  #rights() {
    return [AclResourceTypes.TOPIC, AclResourceTypes.GROUP].map((resourceType) => ({
      resourceType,
      resourceName: `${this.cell}.`,
      resourcePatternType: ResourcePatternTypes.PREFIXED,
      principal: `User:${this.#cluster.user.name}`,
      host: '*',
      operation: AclOperationTypes.ALL,
      permissionType: AclPermissionTypes.ALLOW,
    }));
  }
}
