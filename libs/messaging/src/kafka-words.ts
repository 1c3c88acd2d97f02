import { createRequire } from 'node:module';
import type { LogFacts } from '@mrc/kernel';
import { logLevel, type LogEntry } from 'kafkajs';
import * as z from 'zod';

/** What a client of Kafka says, as our log takes it. */
export type KafkaWords = {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly facts: LogFacts;
  readonly sentence: string;
};

const protocolError = z.object({ type: z.string(), retriable: z.boolean(), message: z.string() });
const loaded: unknown = createRequire(__filename)('kafkajs/src/protocol/error');
const protocolErrors = z.object({ errorCodes: z.array(protocolError) }).parse(loaded).errorCodes;

const places = ['broker', 'groupId', 'memberId', 'topic', 'partition', 'retryCount', 'retryTime', 'size'];
const onTheLine =
  /\b(Connection (?:error|timeout|closed by the server)|Closed connection|Not connected|Failed to connect|timed out)\b/;
const systemCode = /\b(E[A-Z]{4,}|CERT_[A-Z_]+|[A-Z_]+_CERT[A-Z_]*)\b/;
const named = /\bKafkaJS\w+\b/;
const sayable = /^(Response|Request) [A-Za-z]+\(key: \d+, version: \d+\)( timed out)?$/;

type Cause = { readonly code?: string; readonly cause?: string; readonly passes: boolean };

// Other words may be those of an error of ours, which carries values: of them only the name is told.
const causeIn = (text: string): Cause => {
  const protocol = protocolErrors.find(({ message }) => text.includes(message));
  if (protocol) return { code: protocol.type, cause: protocol.message, passes: protocol.retriable };
  const line = onTheLine.exec(text)?.[1];
  const code = systemCode.exec(text)?.[1];
  const name = named.exec(text)?.[0];
  const cause = line ?? name;
  return {
    ...(code === undefined ? {} : { code }),
    ...(cause === undefined ? {} : { cause }),
    passes: line !== undefined,
  };
};

const textOf = (value: unknown): string =>
  value instanceof Error ? `${value.name}: ${value.message}` : typeof value === 'string' ? value : '';

const sentenceOf = (message: string, { code, cause }: Cause): string => {
  if (sayable.test(message) || (code === undefined && cause === undefined && !message.includes(':'))) return message;
  const head = message.split(':')[0] ?? '';
  return head.startsWith('Crash')
    ? 'The consumer crashed'
    : cause !== undefined && message.includes(cause)
      ? cause
      : head;
};

// Said once by every producer: what changed in a release that we never ran before.
const isNoNews = (message: string): boolean => message.includes('switched default partitioner');

const levelOf = (level: logLevel, { passes }: Cause): KafkaWords['level'] => {
  if (level === logLevel.ERROR) return passes ? 'warn' : 'error';
  if (level === logLevel.WARN) return passes ? 'info' : 'warn';
  return 'debug';
};

/** An entry of kafkajs's log with its cause, code and broker and without any payload or words of ours; what kafkajs tries again by itself is a warning at most. */
export const kafkaWords = ({ level, namespace, log }: LogEntry): KafkaWords => {
  const text = [log.message, textOf(log['error']), textOf(log['stack']).split('\n')[0]].join(' ');
  const cause = causeIn(text);
  const known = places.flatMap((place): [string, string | number][] => {
    const value: unknown = log[place];
    return typeof value === 'string' || typeof value === 'number' ? [[place, value]] : [];
  });
  const facts = {
    from: 'kafkajs',
    ...(namespace ? { part: namespace } : {}),
    ...Object.fromEntries(known),
    ...(cause.code === undefined ? {} : { code: cause.code }),
    ...(cause.cause === undefined ? {} : { cause: cause.cause }),
  };
  return {
    level: isNoNews(log.message) ? 'debug' : levelOf(level, cause),
    facts,
    sentence: sentenceOf(log.message, cause),
  };
};
