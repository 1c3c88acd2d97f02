import { Kafka, logLevel, type KafkaMessage } from 'kafkajs';

/** Reads every message of the network's topics from the beginning, by topic and partition in their order. */
export const readTopics = async (
  brokers: readonly string[],
  topics: readonly string[],
  hear: (topic: string, message: KafkaMessage) => void,
): Promise<void> => {
  const kafka = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const left = new Set<string>();
  const ends = new Map<string, bigint>();
  for (const topic of topics) {
    for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) {
      if (BigInt(high) > BigInt(low)) left.add(`${topic} ${partition}`);
      ends.set(`${topic} ${partition}`, BigInt(high));
    }
  }
  await admin.disconnect();
  if (left.size === 0) return;
  const consumer = kafka.consumer({ groupId: `reader-${crypto.randomUUID()}`, maxWaitTimeInMs: 100 });
  await consumer.connect();
  await consumer.subscribe({ topics: [...topics], fromBeginning: true });
  await new Promise<void>((resolve, reject) => {
    consumer
      .run({
        eachMessage: async ({ topic, partition, message }) => {
          hear(topic, message);
          const place = `${topic} ${partition}`;
          if (BigInt(message.offset) + 1n >= (ends.get(place) ?? 0n)) left.delete(place);
          if (left.size === 0) resolve();
        },
      })
      .catch(reject);
  });
  await consumer.disconnect();
};
