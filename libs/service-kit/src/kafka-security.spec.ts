import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError } from './config';
import { readKafkaSecurity } from './kafka-security';

const sasl = {
  KAFKA_SASL_MECHANISM: 'scram-sha-512',
  KAFKA_SASL_USERNAME: 'referrals',
  KAFKA_SASL_PASSWORD: 'secret-password',
};

describe('who a program is to Kafka', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mrc-kafka-ca-'));
  const file = path.join(folder, 'ca.pem');
  writeFileSync(file, 'a certificate');

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('is nobody, in the clear, unless something is set', () => {
    expect(readKafkaSecurity({})).toEqual({});
    expect(readKafkaSecurity({ KAFKA_SASL_MECHANISM: '', KAFKA_TLS: '', KAFKA_TLS_CA_FILE: '' })).toEqual({});
  });

  it('is a principal of its own, over TLS, believing one authority', () => {
    const principal = { mechanism: 'scram-sha-512', username: 'referrals', password: 'secret-password' };
    expect(readKafkaSecurity(sasl)).toEqual({ sasl: principal });
    expect(readKafkaSecurity({ ...sasl, KAFKA_TLS: 'on' })).toEqual({ sasl: principal, tls: {} });
    expect(readKafkaSecurity({ KAFKA_TLS: 'on', KAFKA_TLS_CA_FILE: file })).toEqual({ tls: { ca: 'a certificate' } });
  });

  it.each([
    ['a name without a password', { ...sasl, KAFKA_SASL_PASSWORD: undefined }, 'KAFKA_SASL_PASSWORD is missing'],
    ['a password without the rest', { KAFKA_SASL_PASSWORD: 'secret' }, /MECHANISM is missing[^]*USERNAME is missing/],
    [
      'a mechanism nobody knows',
      { ...sasl, KAFKA_SASL_MECHANISM: 'secret-way' },
      'KAFKA_SASL_MECHANISM is not valid: it is one of ',
    ],
    ['a password in the clear', { ...sasl, KAFKA_SASL_MECHANISM: 'plain' }, 'KAFKA_TLS must be on with plain'],
    ['another word than on or off', { KAFKA_TLS: 'secret' }, 'KAFKA_TLS is not valid: it is one of on, off'],
    ['an authority without TLS', { KAFKA_TLS_CA_FILE: file }, 'KAFKA_TLS must be on with a CA file'],
    [
      'an authority that is not there',
      { KAFKA_TLS: 'on', KAFKA_TLS_CA_FILE: '/secret' },
      'KAFKA_TLS_CA_FILE cannot be',
    ],
  ])('cannot be %s, and the message holds no value', (_what, variables, message) => {
    const read = () => readKafkaSecurity(variables);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/secret|referrals/);
  });
});
