import { isNativeError } from 'node:util/types';
import { DatabaseError, SchemaBehind } from '@mrc/database';
import type { Environment } from './config';
import { kafkaRefusal } from './kafka-refusal';
import { traceOf } from './log';

const textOf = (error: object, key: string): string | undefined => {
  const value: unknown = Reflect.get(error, key);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

const ofPort = (error: Error): string | undefined => {
  const [code, port, address] = ['code', 'port', 'address'].map((key) => textOf(error, key));
  if (port === undefined) return undefined;
  if (code === 'EADDRINUSE')
    return `port ${port} is already in use by another program: stop that one, or choose another port`;
  if (code === 'EACCES') return `port ${port} may not be opened by this user: choose one above 1023`;
  if (code === 'EADDRNOTAVAIL')
    return `this machine has no address ${address ?? ''} to listen on: set HOST to one it has`;
  return undefined;
};

const ofDatabase: readonly (readonly [RegExp, string])[] = [
  [/^(08|E|57P0)/, 'the database does not answer: is it running, and is its address (…DATABASE_URL) right?'],
  [
    /^28/,
    'the database refuses the sign-in: run the migrations again with the seed of these passwords, or set the right ones',
  ],
  [/^3D000/, 'the database it is told to use (…DATABASE_URL) does not exist: create it and run the migrations'],
  [/^(3F000|42P01|42501)/, 'its schema is missing or older than this program: run the migrations first'],
  [/^53300/, 'the database has no connection left: raise its max_connections or lower POOL_SIZE'],
];

const ofFile = (error: Error): string | undefined => {
  const [code, file] = ['code', 'path'].map((key) => textOf(error, key));
  if (code === undefined || file === undefined) return undefined;
  if (code === 'ENOENT') return `${file} does not exist`;
  if (code === 'EACCES' || code === 'EPERM') return `${file} may not be opened by this user`;
  return undefined;
};

const ofBus = (error: Error): string | undefined => {
  if (!error.name.startsWith('KafkaJS')) return undefined;
  const code = textOf(error, 'type') ?? textOf(error, 'code') ?? error.name;
  return `Kafka cannot be used (${code}): is it running, is KAFKA_BROKERS right, may this principal read and write its topics and groups?`;
};

/** Why a program cannot start, in one sentence that says what to do; where that is not known, where the error came from, and never a value it carries; `environment` is what it was started with. */
export const startWords = (program: string, error: unknown, environment: Environment = {}): string => {
  const words =
    error instanceof DatabaseError
      ? ofDatabase.find(([code]) => code.test(error.code))?.[1]
      : error instanceof SchemaBehind
        ? error.message
        : isNativeError(error)
          ? (ofPort(error) ?? ofFile(error) ?? kafkaRefusal(error, environment) ?? ofBus(error))
          : undefined;
  const code = error instanceof DatabaseError ? ` (${error.code})` : '';
  return words === undefined
    ? `${program} cannot start: ${JSON.stringify(traceOf(error))}`
    : `${program} cannot start: ${words}${code}${/[.?]$/.test(words) && code === '' ? '' : '.'}`;
};
