import { randomBytes } from 'node:crypto';
import { type Admin, Kafka, logLevel } from 'kafkajs';
import * as z from 'zod';
import { locate } from './harness';
import type { KafkaSignIn } from './servers';

const markerTopic = 'mrc-test-harness';

/** A corner of the run's Kafka that no other test writes to. */
export type TestKafka = {
  /** Where this test needs no sign-in and may do everything. */
  readonly brokers: readonly string[];
  /** Where programs sign in, and may do what ACLs allow. */
  readonly signIn: KafkaSignIn;
  /** A cell of this test's own: topics are named `<cell>.<service>.v1`. */
  readonly cell: string;
  /** Deletes the topics of this cell. */
  readonly close: () => Promise<void>;
};

const addresses = z.array(z.string());
const located = z.object({
  brokers: addresses,
  signIn: z.object({ brokers: addresses, passwordSeed: z.string() }),
});

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
  const { brokers, signIn } = located.parse(JSON.parse(await locate('kafka')));
  const topics = await withAdmin(brokers, (admin) => admin.listTopics());
  if (!topics.includes(markerTopic)) {
    throw new Error(`refused: this Kafka has no topic "${markerTopic}", so no test runner started it`);
  }
  const cell = `t${randomBytes(5).toString('hex')}`;
  return {
    brokers,
    signIn,
    cell,
    close: () =>
      withAdmin(brokers, async (admin) => {
        const own = (await admin.listTopics()).filter((topic) => topic.startsWith(`${cell}.`));
        if (own.length > 0) await admin.deleteTopics({ topics: own });
      }),
  };
};
