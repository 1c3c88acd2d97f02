import { services, topicOf } from '@mrc/contracts';
import { fromMessage } from '@mrc/messaging';
import type { KafkaMessage } from 'kafkajs';
import { readTopics } from '../network/read-topics';

const text = (value: Buffer | string | (Buffer | string)[] | null | undefined): string =>
  Array.isArray(value) ? String(value[0]) : String(value ?? '');

const aggregateVersionOf = (topic: string, message: KafkaMessage) => {
  const headers = Object.fromEntries(Object.entries(message.headers ?? {}).map(([name, value]) => [name, text(value)]));
  const event = fromMessage({ topic, key: text(message.key), headers, value: text(message.value) });
  return event && { key: event.aggregateId, version: event.aggregateVersion };
};

/** Counts events on the bus, and those that came before an earlier one of their own key. */
export const orderOnTopics = async (brokers: readonly string[], cell: string) => {
  const reached = new Map<string, number>();
  const counts = { events: 0, repeats: 0, inversions: 0 };
  await readTopics(
    brokers,
    services.map((service) => topicOf(cell, service)),
    (topic, message) => {
      const event = aggregateVersionOf(topic, message);
      if (event === undefined) return;
      const key = `${topic} ${event.key}`;
      const last = reached.get(key) ?? 0;
      counts.events += 1;
      if (event.version <= last) counts.repeats += 1;
      else if (event.version > last + 1) counts.inversions += 1;
      reached.set(key, Math.max(last, event.version));
    },
  );
  return counts;
};
