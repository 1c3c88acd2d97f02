import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from './refusal.mjs';

const testMarkerTopic = 'mrc-test-harness';
export const offsetsPartitions = 4;

/** Does it until it can be done; refuses once `until` is past. */
export const attempt = async (until, action) => {
  for (;;) {
    try {
      return await action();
    } catch (error) {
      if (Date.now() > until) throw new Refusal(`Kafka listens but does not serve: ${error.message}`);
      await sleep(50);
    }
  }
};

// kafkajs sets timers in the past, harmlessly; Node 24 would print a warning for each.
const withoutTimerWarnings = async (work) => {
  const { emitWarning } = process;
  process.emitWarning = (warning, ...rest) => {
    if (rest[0] !== 'TimeoutNegativeWarning') emitWarning.call(process, warning, ...rest);
  };
  try {
    return await work();
  } finally {
    process.emitWarning = emitWarning;
  }
};

/** Waits until groups can be coordinated and producers get ids, so that the first client meets no error. */
export const waitForCoordinators = ({ brokers, sasl }, milliseconds = 30_000) =>
  withoutTimerWarnings(() => coordinatorsServe(brokers, sasl, milliseconds));

const coordinatorsServe = async (brokers, sasl, milliseconds) => {
  const { default: kafkajs } = await import('kafkajs');
  const once = { retries: 1, initialRetryTime: 50, maxRetryTime: 200 };
  const kafka = new kafkajs.Kafka({
    brokers: brokers.split(','),
    ...(sasl ? { sasl } : {}),
    logLevel: kafkajs.logLevel.NOTHING,
    connectionTimeout: 2_000,
    retry: once,
  });
  const until = Date.now() + milliseconds;
  const admin = kafka.admin();
  const producer = kafka.producer({ idempotent: true });
  try {
    await attempt(until, () => admin.connect());
    // String.hashCode of these neighbours differs by one, so they fall on every partition of the offsets topic.
    const groups = Array.from({ length: offsetsPartitions }, (_, index) => `mrc-ready-${index}`);
    await attempt(until, async () => {
      const answer = await admin.describeGroups(groups);
      const failing = answer.groups.find(({ errorCode }) => errorCode !== 0);
      if (failing) throw new Error(`group coordinator answered ${failing.errorCode}`);
    });
    await attempt(until, () => producer.connect());
  } finally {
    await Promise.allSettled([admin.disconnect(), producer.disconnect()]);
  }
};

/** Marks a broker as one of the tests' own. */
export const markAsTestKafka = (brokers) => withoutTimerWarnings(() => createMarker(brokers));

const createMarker = async (brokers) => {
  const { default: kafkajs } = await import('kafkajs');
  const admin = new kafkajs.Kafka({ brokers: brokers.split(','), logLevel: kafkajs.logLevel.NOTHING }).admin();
  await admin.connect();
  try {
    await admin.createTopics({ topics: [{ topic: testMarkerTopic, numPartitions: 1 }], waitForLeaders: false });
  } finally {
    await admin.disconnect();
  }
};
