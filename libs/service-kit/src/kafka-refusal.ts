import type { Environment } from './config';

const chainOf = (error: unknown): Error[] => {
  const chain: Error[] = [];
  for (let link = error; link instanceof Error && chain.length < 5; link = link.cause) chain.push(link);
  return chain;
};

// A group that the program has no right to is answered as one without a coordinator.
const refusedWord = (error: Error): string | undefined => {
  const type: unknown = Reflect.get(error, 'type');
  if (typeof type === 'string' && type.endsWith('AUTHORIZATION_FAILED')) return type;
  return error.name === 'KafkaJSGroupCoordinatorNotFound' ? 'its consumer group is not given to it' : undefined;
};

/**
 * What Kafka refuses a program and what to do about it, in one sentence that holds no secret; undefined where the error is about
 * something else. `environment` is what the program was started with.
 */
export const kafkaRefusal = (error: unknown, environment: Environment): string | undefined => {
  const chain = chainOf(error);
  const who = environment['KAFKA_SASL_USERNAME'];
  const where = environment['KAFKA_BROKERS'] ?? '';
  const refused = chain.map(refusedWord).find((word) => word !== undefined);
  if (chain.some(({ name }) => name === 'KafkaJSSASLAuthenticationError'))
    return `Kafka at ${where} does not let "${who ?? ''}" sign in: set KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD and KAFKA_SASL_MECHANISM to what this Kafka knows; with the Kafka of npm start, start it again.`;
  if (refused !== undefined)
    return `Kafka at ${where} does not allow "${who ?? 'a program that is not signed in'}" to do this (${refused}): give it the rights that infra/README.md lists; with the Kafka of npm start, start it again.`;
  if (chain.some(({ name }) => name.startsWith('KafkaJSConnection') || name === 'KafkaJSBrokerNotFound'))
    return who === undefined
      ? `Kafka at ${where} does not answer a program that is not signed in: see that it runs, and set KAFKA_SASL_MECHANISM, KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD where it wants them.`
      : `Kafka at ${where} does not answer: see that it runs, that KAFKA_BROKERS is its address and KAFKA_TLS what it speaks.`;
  return undefined;
};
