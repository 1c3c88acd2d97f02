import { migrateSchema, provisionSchema } from '@mrc/database';
import { silentLog } from '@mrc/kernel';
import { KafkaBus, topicsOf } from '@mrc/messaging';
import { list, readConfig, readKafkaSecurity, traceOf } from '@mrc/service-kit';
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
  await bus.prepare(topicsOf(config.CELL));
  await bus.close();
};

if (require.main === module) {
  migrate(process.env).catch((error: unknown) => {
    process.stderr.write(`The database could not be prepared: ${JSON.stringify(traceOf(error))}\n`);
    process.exit(1);
  });
}
