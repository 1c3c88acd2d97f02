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
export { LoneConnection, type LoneConnectionOptions } from './lone-connection';
export { keysOfCursor, pageOfRows, type Page } from './page';
export { protectTable, type RowPolicy } from './row-level-security';
export {
  migrateSchema,
  provisionSchema,
  roleName,
  rolePassword,
  roleUrl,
  schemaRoles,
  type SchemaRole,
  type ServiceSchema,
} from './schema';
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
