import { logLevel } from 'kafkajs';
import { kafkaWords } from './kafka-words';

const said = (level: logLevel, message: string, extra: object = {}) =>
  kafkaWords({
    level,
    namespace: 'Connection',
    label: 'ERROR',
    log: { timestamp: '2026-11-29T00:00:00Z', logger: 'kafkajs', message, ...extra },
  });

describe('what a client of Kafka says', () => {
  it('has its cause, code and broker', () => {
    const stack = 'Error: connect ECONNREFUSED 127.0.0.1:9092\n    at TCPConnectWrap.afterConnect';
    const words = said(logLevel.ERROR, 'Connection error: connect ECONNREFUSED 127.0.0.1:9092', {
      broker: '127.0.0.1:9092',
      clientId: 'referrals',
      stack,
    });
    expect(words).toEqual({
      level: 'warn',
      sentence: 'Connection error',
      facts: {
        from: 'kafkajs',
        part: 'Connection',
        broker: '127.0.0.1:9092',
        code: 'ECONNREFUSED',
        cause: 'Connection error',
      },
    });
  });

  it.each([
    ['Not authorized to access topics: [Topic authorization failed]', 'TOPIC_AUTHORIZATION_FAILED', 'error'],
    ['This server is not the leader for that topic-partition', 'NOT_LEADER_FOR_PARTITION', 'warn'],
    ['SASL Authentication failed', 'SASL_AUTHENTICATION_FAILED', 'error'],
  ])('is an error only where it does not pass by itself: %s', (message, code, level) => {
    const words = said(logLevel.ERROR, 'Response Fetch(key: 1, version: 11)', { error: message });
    expect(words).toMatchObject({ level, sentence: 'Response Fetch(key: 1, version: 11)', facts: { code } });
  });

  it('is no error where a request timed out, and no news where a release changed', () => {
    const timedOut = said(logLevel.ERROR, 'Request Produce(key: 0, version: 7) timed out', { retryCount: 0 });
    expect(timedOut).toMatchObject({ level: 'warn', sentence: 'Request Produce(key: 0, version: 7) timed out' });
    expect(said(logLevel.WARN, 'KafkaJS v2.0.0 switched default partitioner. To retain').level).toBe('debug');
  });

  it.each([
    ['Error when calling eachBatch', { error: new Error('a secret name'), stack: 'Error: a secret name\n at x' }],
    [
      'Crash: KafkaJSNonRetriableError: a secret name',
      { groupId: 'mrc.referrals.events', stack: 'KafkaJSNonRetriableError: a secret name' },
    ],
    ['Request Produce(key: 0, version: 7)', { payload: { data: 'a secret name' } }],
    ['Failed to execute listener: a secret name', {}],
  ])('never repeats what an error of ours or a payload carries: %s', (message, extra) => {
    expect(JSON.stringify(said(logLevel.ERROR, message, extra))).not.toContain('secret');
  });

  it('keeps the code of what ended a consumer', () => {
    const message = 'Crash: KafkaJSProtocolError: Not authorized to access group: Group authorization failed';
    expect(said(logLevel.ERROR, message, { groupId: 'mrc.referrals.events' })).toMatchObject({
      level: 'error',
      sentence: 'The consumer crashed',
      facts: { groupId: 'mrc.referrals.events', code: 'GROUP_AUTHORIZATION_FAILED' },
    });
  });
});
