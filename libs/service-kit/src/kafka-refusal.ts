import type { Environment } from './config';

const chainOf = (error: unknown): Error[] => {
  const chain: Error[] = [];
  for (let link = error; link instanceof Error && chain.length < 5; link = link.cause) chain.push(link);
  return chain;
};

const typeOf = (error: Error): string => String(Reflect.get(error, 'type') ?? '');

/**
 * What Kafka refuses a program and what to do about it, in one sentence that holds no secret; undefined where the error is about
 * something else. `environment` is what the program was started with.
 */
export const kafkaRefusal = (error: unknown, environment: Environment): string | undefined => {
  const chain = chainOf(error);
  const who = environment['KAFKA_SASL_USERNAME'];
  const where = environment['KAFKA_BROKERS'] ?? '';
  const refused = chain.map(typeOf).find((type) => type.endsWith('AUTHORIZATION_FAILED'));
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
