import { Kafka, logLevel } from 'kafkajs';
import { eventually } from './eventually';
import { testKafka } from './kafka';

const clientOf = (brokers: readonly string[]) => new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING });

describe('the Kafka of a test run', () => {
  it('carries a message, on the first try of the first client', async () => {
    const kafka = await testKafka();
    const client = clientOf(kafka.brokers);
    const topic = `${kafka.cell}.probe.v1`;
    const admin = client.admin();
    await admin.connect();
    await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });
    const producer = client.producer({ idempotent: true });
    await producer.connect();
    await producer.send({ topic, acks: -1, messages: [{ key: 'k', value: 'hello' }] });
    const consumer = client.consumer({ groupId: `${kafka.cell}.reader` });
    const heard: string[] = [];
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({ eachMessage: async ({ message }) => void heard.push(String(message.value)) });
    await eventually(() => heard.length > 0, { within: 20_000 });
    await Promise.all([consumer.disconnect(), producer.disconnect()]);
    await kafka.close();
    await eventually(async () => !(await admin.listTopics()).includes(topic));
    await admin.disconnect();
    expect(heard).toEqual(['hello']);
  });

  it('gives every caller a cell of its own', async () => {
    const [one, other] = await Promise.all([testKafka(), testKafka()]);
    expect(one.cell).not.toBe(other.cell);
  });

  it('makes no topic that nobody created', async () => {
    const kafka = await testKafka();
    const admin = clientOf(kafka.brokers).admin();
    await admin.connect();
    await expect(admin.fetchTopicMetadata({ topics: [`${kafka.cell}.typo`] })).rejects.toMatchObject({
      type: 'UNKNOWN_TOPIC_OR_PARTITION',
    });
    await admin.disconnect();
  });
});
