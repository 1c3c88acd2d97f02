import { readFileSync } from 'node:fs';
import type { KafkaSecurity } from '@mrc/messaging';
import * as z from 'zod';
import { ConfigError, readConfig, type Environment } from './config';

const word = z.string().min(1).optional();

const environment = z.object({
  KAFKA_SASL_MECHANISM: z.enum(['plain', 'scram-sha-256', 'scram-sha-512']).optional(),
  KAFKA_SASL_USERNAME: word,
  KAFKA_SASL_PASSWORD: word,
  KAFKA_TLS: z.enum(['on', 'off']).default('off'),
  KAFKA_TLS_CA_FILE: word,
});
type Read = z.infer<typeof environment>;

const together = ['KAFKA_SASL_MECHANISM', 'KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD'] as const;

const certificateIn = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new ConfigError(['KAFKA_TLS_CA_FILE cannot be read']);
  }
};

const problemsOf = (read: Read): readonly string[] => {
  const missing = together.filter((name) => read[name] === undefined);
  return [
    ...(missing.length === together.length ? [] : missing.map((name) => `${name} is missing`)),
    ...(read.KAFKA_SASL_MECHANISM === 'plain' && read.KAFKA_TLS === 'off' ? ['KAFKA_TLS must be on with plain'] : []),
    ...(read.KAFKA_TLS_CA_FILE !== undefined && read.KAFKA_TLS === 'off'
      ? ['KAFKA_TLS must be on with a CA file']
      : []),
  ];
};

/**
 * Who a program is to Kafka and whom it believes, from environment variables `KAFKA_SASL_MECHANISM`, `_USERNAME`, `_PASSWORD`, `KAFKA_TLS`
 * (`on`) and `KAFKA_TLS_CA_FILE` (PEM); nothing set is nothing. Throws `ConfigError`, which names variables and no value.
 */
export const readKafkaSecurity = (variables: Environment): KafkaSecurity => {
  const given = Object.entries(variables).filter(([, value]) => value !== '');
  const read = readConfig(environment, Object.fromEntries(given));
  const problems = problemsOf(read);
  if (problems.length > 0) throw new ConfigError(problems);
  const { KAFKA_SASL_MECHANISM: mechanism, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = read;
  const file = read.KAFKA_TLS_CA_FILE;
  return {
    ...(mechanism && username && password ? { sasl: { mechanism, username, password } } : {}),
    ...(read.KAFKA_TLS === 'on' ? { tls: file === undefined ? {} : { ca: certificateIn(file) } } : {}),
  };
};
