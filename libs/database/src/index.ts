export { SchemaBehind } from './assert-migrated';
export { Database, type DatabaseOptions, type PoolStats, type TransactionOptions } from './database';
export {
  DatabaseError,
  isOutage,
  isRace,
  repeatRaces,
  tookTooLong,
  violates,
  willPass,
  withoutValues,
} from './database-error';
export { backfill, buildIndex, dropIndex, putCheck, requireValues, stepByStep, type Backfill } from './large-table';
export { MadeByLaterVersion } from './later-version';
export { LoneConnection, type LoneConnectionOptions } from './lone-connection';
export { pageOfRows, readCursor, type Page } from './page';
export {
  namingRole,
  roleName,
  rolePassword,
  roleUrl,
  schemaRoles,
  type NetworkDatabase,
  type SchemaRole,
} from './role';
export { AdministratorMayNot } from './role-attributes';
export { RolesOfAnother } from './role-owner';
export { hideTable, protectTable, type RowPolicy } from './row-level-security';
export { migrationNamed, ofStatements, ofSteps, type Migration, type NamedMigration } from './migration';
export type { TurnHolder } from './migration-turn';
export { migrationsIn } from './migrations-in';
export { migrateSchema, SchemaHeld, type ServiceSchema } from './migrate-schema';
export { prepareSchemas, provisionSchemas } from './schema';
export { assertServerVersion, ServerTooOld } from './server-version';
export {
  column,
  columnName,
  declaredTables,
  ownedColumns,
  table,
  type Column,
  type RowOf,
  type Table,
  type WrittenRow,
} from './table';
export { Tx } from './transaction';
