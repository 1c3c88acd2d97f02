export { Database, type DatabaseOptions, type TransactionOptions } from './database';
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
export { Tx } from './transaction';
