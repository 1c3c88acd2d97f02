import type { IHeaders, KafkaMessage } from 'kafkajs';
import type { BusMessage } from './bus';

const headersOf = (headers: IHeaders | undefined): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers ?? {}).map(([name, value]) => [
      name,
      String(Array.isArray(value) ? value[0] : (value ?? '')),
    ]),
  );

/** A message as the bus gives it. */
export const messageOf = (topic: string, message: KafkaMessage): BusMessage => ({
  topic,
  key: message.key?.toString() ?? '',
  headers: headersOf(message.headers),
  value: message.value?.toString() ?? '',
});
