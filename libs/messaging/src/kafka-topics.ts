import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigResourceTypes, KafkaJSProtocolError, type Admin } from 'kafkajs';

/** A topic by its name and how many partitions it has. */
export type Topic = { readonly name: string; readonly partitions: number };

/** Topics exist that are not as they must be; one sentence each, which says what to do. */
export class UnsafeTopics extends Error {
  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'UnsafeTopics';
  }
}

const retentionMs = 14 * 24 * 3_600_000;
const leadersWithinMs = 30_000;

/** How many copies of each message this cluster keeps, and how many of them acknowledge. */
const copiesIn = async (admin: Admin): Promise<{ copies: number; acknowledging: number }> => {
  const { brokers } = await admin.describeCluster();
  return brokers.length >= 3 ? { copies: 3, acknowledging: 2 } : { copies: 1, acknowledging: 1 };
};

/** Creates the topics that are missing; throws `UnsafeTopics` where one has other partitions or fewer copies than the cluster can hold. */
export const prepareTopics = async (admin: Admin, topics: readonly Topic[]): Promise<void> => {
  const { copies, acknowledging } = await copiesIn(admin);
  const existing = new Set(await admin.listTopics());
  const missing = topics.filter((topic) => !existing.has(topic.name));
  if (missing.length > 0) {
    await admin.createTopics({
      waitForLeaders: false,
      topics: missing.map((topic) => ({
        topic: topic.name,
        numPartitions: topic.partitions,
        replicationFactor: copies,
        configEntries: [
          { name: 'retention.ms', value: String(retentionMs) },
          { name: 'min.insync.replicas', value: String(acknowledging) },
          // Retention counts from the broker's clock, not from that of whoever told.
          { name: 'message.timestamp.type', value: 'LogAppendTime' },
        ],
      })),
    });
    await leadersOf(
      admin,
      missing.map(({ name }) => name),
    );
  }
  const kept = topics.filter((topic) => existing.has(topic.name));
  if (kept.length > 0) await assertSafe(admin, kept, copies, acknowledging);
};

// A broker that has just created a topic may answer for a moment that it has none of that name, or does not lead it.
const leadersOf = async (admin: Admin, topics: string[]): Promise<void> => {
  const until = performance.now() + leadersWithinMs;
  for (;;) {
    try {
      await admin.fetchTopicMetadata({ topics });
      for (const topic of topics) await admin.fetchTopicOffsets(topic);
      return;
    } catch (error) {
      if (!(error instanceof KafkaJSProtocolError) || !error.retriable || performance.now() > until) throw error;
    }
    await sleep(100);
  }
};

const assertSafe = async (admin: Admin, topics: readonly Topic[], copies: number, acknowledging: number) => {
  const { topics: found } = await admin.fetchTopicMetadata({ topics: topics.map(({ name }) => name) });
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: topics.map(({ name }) => ({
      type: ConfigResourceTypes.TOPIC,
      name,
      configNames: ['min.insync.replicas'],
    })),
  });
  const acknowledged = new Map(
    resources.map((resource) => [resource.resourceName, Number(resource.configEntries[0]?.configValue)]),
  );
  const problems = topics.flatMap(({ name, partitions }) => {
    const has = found.find((topic) => topic.name === name)?.partitions ?? [];
    const fewest = Math.min(...has.map(({ replicas }) => replicas.length));
    const least = acknowledged.get(name) ?? 1;
    return [
      ...(has.length === partitions
        ? []
        : [`The topic ${name} has ${has.length} partitions and must have ${partitions}: order per key would break.`]),
      ...(fewest >= copies
        ? []
        : [
            `The topic ${name} keeps ${fewest} copies of a message and this cluster can keep ${copies}: reassign its partitions to ${copies} brokers.`,
          ]),
      ...(least >= acknowledging
        ? []
        : [
            `The topic ${name} is acknowledged by ${least} broker and must be by ${acknowledging}: set min.insync.replicas=${acknowledging} on it.`,
          ]),
    ];
  });
  if (problems.length > 0) throw new UnsafeTopics(problems);
};
