import { eventEnvelope, type EventEnvelope, type ServiceName } from '@mrc/contracts';
import type { BusMessage } from './bus';
import { generationHeader } from './generation';

/** An event as it arrived: its envelope checked, its data not yet. */
export type ReceivedEvent = EventEnvelope & { readonly data: unknown };

/** Writes an event as a CloudEvents 1.0 binary-mode message, told in a generation of its owner. */
export const toMessage = (topic: string, owner: ServiceName, event: ReceivedEvent, generation = 0): BusMessage => ({
  topic,
  key: event.aggregateId,
  headers: {
    ce_specversion: '1.0',
    ce_id: event.id,
    ce_source: `/services/${owner}`,
    ce_type: `${event.type}.v${event.version}`,
    ce_time: event.recordedAt,
    ce_subject: event.aggregateId,
    ce_partitionkey: event.aggregateId,
    ce_dataclassification: 'restricted',
    ce_aggregateversion: String(event.aggregateVersion),
    ...(event.subjectId ? { ce_subjectid: event.subjectId } : {}),
    ce_controller: event.controller,
    ce_jurisdiction: event.jurisdiction,
    ...(event.centre ? { ce_centre: event.centre } : {}),
    ce_accesslevel: event.accessLevel,
    ce_occurredon: event.occurredOn,
    ce_correlationid: event.correlationId,
    ...(event.causationId ? { ce_causationid: event.causationId } : {}),
    ...(event.traceparent ? { ce_traceparent: event.traceparent } : {}),
    ...generationHeader(generation),
    'content-type': 'application/json',
  },
  value: JSON.stringify(event.data),
});

const typed = /^([a-z-]+\.[a-z-]+)\.v([1-9]\d*)$/;

/** Reads a message back; undefined where it is not an event of ours. */
export const fromMessage = (message: BusMessage): ReceivedEvent | undefined => {
  const { headers } = message;
  const type = typed.exec(headers['ce_type'] ?? '');
  const envelope = eventEnvelope.safeParse({
    id: headers['ce_id'],
    type: type?.[1],
    version: Number(type?.[2]),
    aggregateId: headers['ce_subject'],
    aggregateVersion: Number(headers['ce_aggregateversion']),
    subjectId: headers['ce_subjectid'] ?? null,
    controller: headers['ce_controller'],
    jurisdiction: headers['ce_jurisdiction'],
    centre: headers['ce_centre'] ?? null,
    accessLevel: headers['ce_accesslevel'],
    occurredOn: headers['ce_occurredon'],
    recordedAt: headers['ce_time'],
    correlationId: headers['ce_correlationid'],
    causationId: headers['ce_causationid'] ?? null,
    traceparent: headers['ce_traceparent'] ?? null,
  });
  if (!envelope.success || envelope.data.aggregateId !== message.key) return undefined;
  try {
    const data: unknown = JSON.parse(message.value);
    return { ...envelope.data, data };
  } catch {
    return undefined;
  }
};
