import { services, topicOf, topicPartitions } from '@mrc/contracts';
import { assertServerVersion, migrateSchema, provisionSchema, ServerTooOld } from '@mrc/database';
import { silentLog } from '@mrc/kernel';
import { KafkaBus, republishTopic } from '@mrc/messaging';
import { ConfigError, list, readConfig, readKafkaSecurity, startWords } from '@mrc/service-kit';
import * as z from 'zod';
import { networkSchemas } from './network';

const migrateConfig = z.object({
  DATABASE_URL: z.string().startsWith('postgres'),
  DATABASE_PASSWORD_SEED: z.string().min(16),
  KAFKA_BROKERS: list.optional(),
  CELL: z.string().default('mrc'),
});

/** Creates schemas, roles and topics where they are missing and runs the migrations that are missing; safe to repeat. */
export const migrate = async (environment: Readonly<Record<string, string | undefined>>): Promise<void> => {
  const config = readConfig(migrateConfig, environment);
  await assertServerVersion(config.DATABASE_URL);
  for (const schema of networkSchemas) {
    await provisionSchema(config.DATABASE_URL, config.DATABASE_PASSWORD_SEED, schema.name);
    const done = await migrateSchema(config.DATABASE_URL, config.DATABASE_PASSWORD_SEED, schema);
    process.stdout.write(`${schema.name}: ${done.length === 0 ? 'up to date' : `${done.length} migrations`}\n`);
  }
  if (!config.KAFKA_BROKERS) return;
  const bus = new KafkaBus({
    brokers: config.KAFKA_BROKERS,
    clientId: 'migrate',
    log: silentLog,
    ...readKafkaSecurity(environment),
  });
  await bus.prepare([
    ...services.map((service) => ({ name: topicOf(config.CELL, service), partitions: topicPartitions })),
    republishTopic(config.CELL),
  ]);
  await bus.close();
};

if (require.main === module) {
  migrate(process.env).catch((error: unknown) => {
    process.stderr.write(
      `${error instanceof ServerTooOld || error instanceof ConfigError ? error.message : startWords('The migration', error)}\n`,
    );
    process.exit(1);
  });
}
