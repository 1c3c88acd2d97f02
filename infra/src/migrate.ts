import { cell } from '@mrc/contracts';
import {
  AdministratorMayNot,
  assertServerVersion,
  MadeByLaterVersion,
  prepareSchemas,
  RolesOfAnother,
  SchemaHeld,
  ServerTooOld,
  type TurnHolder,
} from '@mrc/database';
import { silentLog } from '@mrc/kernel';
import { KafkaBus, topicsOf, UnsafeTopics } from '@mrc/messaging';
import { ConfigError, list, readConfig, readKafkaSecurity, startWords } from '@mrc/service-kit';
import * as z from 'zod';
import { withKafkaAdmin, writeAcls } from './kafka-acls';
import { kafkaRights } from './kafka-rights';
import { networkSchemas } from './network';

const migrateConfig = z.object({
  DATABASE_URL: z.string().startsWith('postgres'),
  DATABASE_PASSWORD_SEED: z.string().min(16),
  DATABASE_EARLIER_SEEDS: list.default([]),
  KAFKA_BROKERS: list.optional(),
  KAFKA_ACLS: z.enum(['kept', 'written']).default('kept'),
  CELL: cell,
});

type Migration = {
  /** Whether the database is this network's whatever secret marked its roles: it was put back. */
  readonly putBack?: boolean;
};

const sayWhoHasTheTurn = ({ schema, pid, since, state }: TurnHolder): void => {
  process.stderr.write(
    `${schema}: another migration has its turn, by the connection ${pid} of the server, since ${since} (${state ?? 'state unknown'}): this one waits for it (docs/operations.md, "A migration is held up").\n`,
  );
};

/**
 * Creates schemas, roles and topics where they are missing, runs the migrations that are missing and, where Kafka's ACLs are
 * ours (`KAFKA_ACLS=written`), makes them what the programs need; safe to repeat. Throws `RolesOfAnother` where the database or its
 * roles are another network's, `AdministratorMayNot` where that of `DATABASE_URL` lacks a right, `MadeByLaterVersion` where a later release migrated it, and has then changed nothing; `SchemaHeld` where a migration was held up,
 * and what was done before it stays.
 */
export const migrate = async (
  environment: Readonly<Record<string, string | undefined>>,
  { putBack = false }: Migration = {},
): Promise<void> => {
  const config = readConfig(migrateConfig, environment);
  await assertServerVersion(config.DATABASE_URL);
  const network = {
    adminUrl: config.DATABASE_URL,
    cell: config.CELL,
    seed: config.DATABASE_PASSWORD_SEED,
    earlierSeeds: config.DATABASE_EARLIER_SEEDS,
    anySeed: putBack,
  };
  for (const [name, done] of await prepareSchemas(network, networkSchemas, { waits: sayWhoHasTheTurn }))
    process.stdout.write(`${name}: ${done.length === 0 ? 'up to date' : `${done.length} migrations`}\n`);
  if (!config.KAFKA_BROKERS) return;
  const kafka = { brokers: config.KAFKA_BROKERS, ...readKafkaSecurity(environment) };
  const bus = new KafkaBus({ clientId: 'migrate', log: silentLog, ...kafka });
  await bus.prepare(topicsOf(config.CELL));
  await bus.close();
  if (config.KAFKA_ACLS === 'written')
    await withKafkaAdmin(kafka, (admin) => writeAcls(admin, config.CELL, kafkaRights(config.CELL)));
};

if (require.main === module) {
  migrate(process.env).catch((error: unknown) => {
    const known = [
      AdministratorMayNot,
      ConfigError,
      MadeByLaterVersion,
      RolesOfAnother,
      SchemaHeld,
      ServerTooOld,
      UnsafeTopics,
    ].some((kind) => error instanceof kind);
    const words = known && error instanceof Error ? error.message : startWords('The migration', error, process.env);
    process.stderr.write(`${words}\n`);
    process.exit(error instanceof ConfigError ? 2 : 1);
  });
}
