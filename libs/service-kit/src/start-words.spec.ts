import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { Database, DatabaseError, SchemaBehind } from '@mrc/database';
import { startWords } from './start-words';

const reasonOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('why a program cannot start', () => {
  it('is that its port is taken, by number', async () => {
    const first = createServer().listen(0, '127.0.0.1');
    await once(first, 'listening');
    const address = first.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const second = createServer().listen(port, '127.0.0.1');
    const [error]: unknown[] = await once(second, 'error');
    expect(startWords('referrals', error)).toBe(
      `referrals cannot start: port ${port} is already in use by another program: stop that one, or choose another port.`,
    );
    first.close();
  });

  it('is that its database does not answer', async () => {
    const url = 'postgres://somebody:secret@127.0.0.1:1/nothing';
    const error = await reasonOf(Database.open({ url, poolSize: 1, name: 'nobody' }));
    expect(startWords('referrals', error)).toMatch(
      /^referrals cannot start: the database does not answer: .* \(ECONNREFUSED\)\.$/,
    );
    expect(startWords('referrals', error)).not.toContain('secret');
  });

  it.each([
    ['28P01', 'refuses the sign-in'],
    ['3D000', 'does not exist'],
    ['42P01', 'run the migrations first'],
    ['53300', 'max_connections'],
  ])('is what the database says by %s', (code, words) => {
    expect(startWords('referrals', new DatabaseError(code, undefined, undefined))).toContain(words);
  });

  it('is that its schema is behind, by the migrations it lacks', () => {
    expect(startWords('referrals', new SchemaBehind('referrals', ['Widen20260102000000']))).toBe(
      'referrals cannot start: the schema referrals lacks the migrations Widen20260102000000 of this program: run the migrations first.',
    );
  });

  it('is a file that is not there', async () => {
    const error = await reasonOf(readFile('/no/such/key.json'));
    expect(startWords('directory', error)).toBe('directory cannot start: /no/such/key.json does not exist.');
  });

  it('is Kafka, by its code', () => {
    const error = Object.assign(new Error('a topic'), {
      name: 'KafkaJSProtocolError',
      type: 'TOPIC_AUTHORIZATION_FAILED',
    });
    const environment = { KAFKA_BROKERS: 'a-broker:9092', KAFKA_SASL_USERNAME: 'gateway' };
    expect(startWords('gateway', error, environment)).toMatch(
      /^gateway cannot start: Kafka at a-broker:9092 does not allow "gateway" to do this \(TOPIC_AUTHORIZATION_FAILED\): give it .*\.$/,
    );
    const other = Object.assign(new Error('a leader'), { name: 'KafkaJSProtocolError', type: 'NOT_ENOUGH_REPLICAS' });
    expect(startWords('gateway', other)).toMatch(
      /^gateway cannot start: Kafka cannot be used \(NOT_ENOUGH_REPLICAS\): .*\?$/,
    );
  });

  it('is otherwise where the error came from, without its message', () => {
    const words = startWords('referrals', new TypeError('a secret value'));
    expect(words).toMatch(/^referrals cannot start: \{"error":"TypeError","frames":"at /);
    expect(words).not.toContain('secret');
  });
});
