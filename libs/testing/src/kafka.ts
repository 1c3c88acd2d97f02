import { randomBytes } from 'node:crypto';
import { type Admin, Kafka, logLevel } from 'kafkajs';
import { locate } from './harness';

const markerTopic = 'mrc-test-harness';

/** A corner of the run's Kafka that no other test writes to. */
export type TestKafka = {
  readonly brokers: readonly string[];
  /** A cell of this test's own: topics are named `<cell>.<service>.v1`. */
  readonly cell: string;
  /** Deletes the topics of this cell. */
  readonly close: () => Promise<void>;
};

const withAdmin = async <T>(brokers: readonly string[], work: (admin: Admin) => Promise<T>): Promise<T> => {
  const admin = new Kafka({ brokers: [...brokers], logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
};

/** The Kafka of this test run, with a cell of the caller's own. Refuses a broker that no test runner started. */
export const testKafka = async (): Promise<TestKafka> => {
  const brokers = (await locate('kafka')).split(',');
  const topics = await withAdmin(brokers, (admin) => admin.listTopics());
  if (!topics.includes(markerTopic)) {
    throw new Error(`refused: this Kafka has no topic "${markerTopic}", so no test runner started it`);
  }
  const cell = `t${randomBytes(5).toString('hex')}`;
  return {
    brokers,
    cell,
    close: () =>
      withAdmin(brokers, async (admin) => {
        const own = (await admin.listTopics()).filter((topic) => topic.startsWith(`${cell}.`));
        if (own.length > 0) await admin.deleteTopics({ topics: own });
      }),
  };
};
