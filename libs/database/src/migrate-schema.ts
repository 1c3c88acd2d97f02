import { DataSource, MigrationExecutor, type Logger } from 'typeorm';
import { withoutValues } from './database-error';
import type { NamedMigration } from './migration';
import { takeTurn, type TurnHolder } from './migration-turn';
import { roleUrl, type NetworkDatabase } from './role';
import { patience, StillHeld, whenFree, type Patience } from './when-free';

/** A service's schema: its name and its migrations in order. */
export type ServiceSchema = {
  readonly name: string;
  readonly migrations: readonly NamedMigration[];
};

export type MigrateOptions = {
  readonly patient?: Patience;
  /** Told once who has the turn, where that takes longer than five seconds. */
  readonly waits?: (holder: TurnHolder) => void;
};

/** A migration did not get what it changes, however often it tried: one sentence that says what to do. What was done before it stays. */
export class SchemaHeld extends Error {
  constructor(schema: string, migration: string) {
    super(
      `The migration ${migration} of ${schema} was held up by a transaction that stayed open: look for it (docs/operations.md, "A migration is held up") and migrate again; it goes on where it was.`,
    );
    this.name = 'SchemaHeld';
  }
}

// What a statement failed with quotes the value it failed at.
const silence: Logger = {
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

const runMissing = async (
  source: DataSource,
  schema: string,
  { patient, waits }: Required<MigrateOptions>,
): Promise<string[]> => {
  const runner = source.createQueryRunner();
  try {
    await takeTurn(runner, schema, waits);
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'each';
    const before = await executor.getPendingMigrations();
    try {
      await whenFree(() => executor.executePendingMigrations(), patient);
    } catch (error) {
      const [left] = await executor.getPendingMigrations();
      throw error instanceof StillHeld && left ? new SchemaHeld(schema, left.name) : error;
    }
    return before.map(({ name }) => name);
  } finally {
    await runner.release();
  }
};

/**
 * Runs the migrations that are missing, as the schema's migrator, each in a transaction of its own; returns the names of those it
 * ran. Two at once take turns; who waits for one longer than five seconds says so. Throws `SchemaHeld` where a lock of others stood in its way until patience was at its end; what was
 * done until then stays, and the next run goes on there.
 */
export const migrateSchema = async (
  network: NetworkDatabase,
  schema: ServiceSchema,
  { patient = patience, waits = () => undefined }: MigrateOptions = {},
): Promise<string[]> => {
  const source = new DataSource({
    type: 'postgres',
    url: roleUrl(network, schema.name, 'migrator'),
    schema: schema.name,
    applicationName: 'migrate',
    entities: [],
    migrations: [...schema.migrations],
    migrationsTableName: 'migration',
    poolSize: 1,
    logger: silence,
    extra: { lock_timeout: patient.lockMs },
  });
  try {
    await source.initialize();
    return await runMissing(source, schema.name, { patient, waits });
  } catch (error) {
    throw withoutValues(error);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
};
