import { execFileSync } from 'node:child_process';
import path from 'node:path';

const environmentFile = path.join(__dirname, '..', 'environment.mjs');

const printed = (given: Readonly<Record<string, string>>): Record<string, Record<string, string>> => {
  const script = `import { childEnvironment, kafkaSecurity } from ${JSON.stringify(environmentFile)};
    const [referrals, reporting] = ['referrals', 'reporting'].map((name) => kafkaSecurity(name));
    process.stdout.write(JSON.stringify({ referrals, reporting, child: childEnvironment(reporting) }));`;
  const env = { PATH: process.env['PATH'], ...given };
  const text = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
  return JSON.parse(text) as Record<string, Record<string, string>>;
};

const asAll = {
  KAFKA_SASL_MECHANISM: 'scram-sha-512',
  KAFKA_SASL_USERNAME: 'everybody',
  KAFKA_SASL_PASSWORD: 'common',
  KAFKA_TLS: 'on',
};
const given = {
  ...asAll,
  KAFKA_BROKERS: 'kafka.example:9093',
  REFERRALS_KAFKA_SASL_USERNAME: 'referrals',
  REFERRALS_KAFKA_SASL_PASSWORD: 'own',
};

describe('a Kafka of yours', () => {
  it('knows a program by its own name where it was given one', () => {
    const { referrals, reporting } = printed(given);
    expect(referrals).toEqual({ ...asAll, KAFKA_SASL_USERNAME: 'referrals', KAFKA_SASL_PASSWORD: 'own' });
    expect(reporting).toEqual(asAll);
  });

  it('is not signed in to with the password of another program', () => {
    const { child } = printed(given);
    expect(child).toMatchObject(asAll);
    expect(Object.keys(child ?? {}).filter((name) => name.startsWith('REFERRALS'))).toEqual([]);
  });

  it('is the only one that is signed in to', () => {
    const { KAFKA_BROKERS: _absent, ...own } = given;
    expect(printed(own)).toMatchObject({ referrals: {}, reporting: {} });
    expect(Object.keys(printed(own)['child'] ?? {}).filter((name) => name.includes('KAFKA'))).toEqual([]);
  });
});
