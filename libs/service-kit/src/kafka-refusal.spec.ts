import { kafkaRefusal } from './kafka-refusal';

const signedIn = {
  KAFKA_BROKERS: 'kafka.example:9092',
  KAFKA_SASL_USERNAME: 'referrals',
  KAFKA_SASL_PASSWORD: 'secret',
};
const named = (name: string): Error => Object.assign(new Error('what kafkajs says'), { name });
const notAllowed = Object.assign(named('KafkaJSProtocolError'), { type: 'TOPIC_AUTHORIZATION_FAILED' });
const oneSentence = /^[^.]+(?:\.[a-z][^.]*)*\.$/;

describe('what Kafka refuses a program', () => {
  it.each([
    [
      'its name and password',
      named('KafkaJSSASLAuthenticationError'),
      'does not let "referrals" sign in: set KAFKA_SASL_',
    ],
    ['a right', notAllowed, 'does not allow "referrals" to do this (TOPIC_AUTHORIZATION_FAILED): give it the rights'],
    [
      'a right, which kafkajs wraps',
      Object.assign(named('KafkaJSNonRetriableError'), { cause: notAllowed }),
      '(TOPIC_AUTHORIZATION_FAILED)',
    ],
    ['its consumer group', named('KafkaJSGroupCoordinatorNotFound'), '(its consumer group is not given to it)'],
    ['an answer', named('KafkaJSConnectionError'), 'does not answer: see that it runs'],
  ])('%s is said in one sentence with what to do', (_what, error, words) => {
    const sentence = kafkaRefusal(error, signedIn);
    expect(sentence).toContain(words);
    expect(sentence).toMatch(oneSentence);
    expect(sentence).toMatch(/^Kafka at kafka\.example:9092 /);
    expect(sentence).not.toMatch(/secret|Not authorized|what kafkajs says/);
  });

  it('may be that it is not signed in, where it was told no name', () => {
    const sentence = kafkaRefusal(named('KafkaJSConnectionClosedError'), { KAFKA_BROKERS: 'kafka.example:9092' });
    expect(sentence).toContain('a program that is not signed in: see that it runs, and set KAFKA_SASL_MECHANISM');
  });

  it('is nothing where the error is about something else', () => {
    expect(kafkaRefusal(new Error('the database is away'), signedIn)).toBeUndefined();
    expect(kafkaRefusal('a word', signedIn)).toBeUndefined();
  });
});
