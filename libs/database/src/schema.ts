import { cellRule, isCell } from '@mrc/contracts';
import { Database } from './database';
import { DatabaseError } from './database-error';
import { refuseLaterVersion } from './later-version';
import { migrateSchema, type MigrateOptions, type ServiceSchema } from './migrate-schema';
import { roleName, schemaRoles, type NetworkDatabase } from './role';
import { readPowers, roleStatements } from './role-attributes';
import { claimRoles, markOf } from './role-owner';
import type { Tx } from './transaction';

const identifier = /^[a-z_]+$/;
/** Postgres cuts longer names, and two could become one. */
const longestName = 63;

const assertNames = (cell: string, schemas: readonly string[]): void => {
  if (!isCell(cell)) throw new Error(cellRule);
  for (const schema of schemas) {
    if (!identifier.test(schema)) throw new Error('A schema is named with lower-case letters');
    const longest = roleName(cell, schema, 'migrator');
    if (longest.length > longestName) throw new Error(`The role ${longest} has more than ${longestName} letters.`);
  }
};

const grantsOf = ({ cell }: NetworkDatabase, schema: string): string[] => {
  const [migrator, app, worker] = schemaRoles.map((role) => roleName(cell, schema, role));
  return [
    // who made a role of Postgres 16 or newer is not yet one who may act as it
    `grant ${migrator} to current_user with inherit true, set true`,
    `create schema if not exists ${schema} authorization ${migrator}`,
    `grant usage on schema ${schema} to ${app}, ${worker}`,
    `alter default privileges for role ${migrator} in schema ${schema} grant select, insert, update, delete on tables to ${app}, ${worker}`,
    `alter default privileges for role ${migrator} in schema ${schema} grant usage on sequences to ${app}, ${worker}`,
    `alter default privileges for role ${migrator} revoke execute on functions from public`,
    `alter default privileges for role ${migrator} in schema ${schema} grant execute on functions to ${app}, ${worker}`,
  ];
};

const closePublicSchema = `
  do $$ begin
    if exists (select from pg_namespace where nspname = 'public' and has_schema_privilege('public', oid, 'create')) then
      revoke create on schema public from public;
    end if;
  end $$`;

const provision = async (tx: Tx, network: NetworkDatabase, schemas: readonly string[]): Promise<void> => {
  const [place] = await tx.query<{ name: string }>(
    `select current_database()::text as name, pg_advisory_xact_lock(hashtext('mrc provision'))`,
  );
  const here = place?.name ?? '';
  const renamings = await claimRoles(tx, network, here, schemas);
  const names = schemas.flatMap((schema) => schemaRoles.map((role) => roleName(network.cell, schema, role)));
  await readPowers(tx, [...names, ...renamings.map(({ from }) => from)]);
  for (const { from, to } of renamings) await tx.query(`alter role ${from} rename to ${to}`);
  const standing = await readPowers(tx, names);
  // roles that another network made since they were claimed stand by now
  if (renamings.length === 0) await claimRoles(tx, network, here, schemas);
  const mark = markOf(network, here);
  const statements = [
    closePublicSchema,
    ...schemas.flatMap((schema) => [...roleStatements(network, schema, standing, mark), ...grantsOf(network, schema)]),
  ];
  for (const statement of statements) await tx.query(statement);
};

// Roles belong to the server, and locks to a database: whoever makes the same ones at the same time from another database is met
// as a name that is taken (23505, 42710) or a row that was changed (XX000).
const metAnother = (error: unknown): boolean =>
  error instanceof DatabaseError && ['23505', '42710', 'XX000', '40P01'].includes(error.code);

const mostMeetings = 5;

const provisionAfter = async (
  network: NetworkDatabase,
  schemas: readonly string[],
  check: (tx: Tx) => Promise<void>,
): Promise<void> => {
  assertNames(network.cell, schemas);
  const database = await Database.open({ url: network.adminUrl, poolSize: 1, name: 'provision' });
  try {
    await database.inOpenTransaction(check);
    for (let meetings = 0; ; meetings += 1) {
      try {
        return await database.inOpenTransaction((tx) => provision(tx, network, schemas));
      } catch (error) {
        if (!metAnother(error) || meetings === mostMeetings) throw error;
      }
    }
  } finally {
    await database.close();
  }
};

/**
 * Creates the network's schemas, roles and grants where they are missing, in one transaction; safe to repeat, and to run beside
 * that of another network on the same server. Throws `RolesOfAnother` or `AdministratorMayNot`, and has then changed nothing.
 */
export const provisionSchemas = (network: NetworkDatabase, schemas: readonly string[]): Promise<void> =>
  provisionAfter(network, schemas, () => Promise.resolve());

/**
 * Provisions these schemas and migrates each; answers the migrations that it ran, by schema. Throws as
 * `provisionSchemas` and `migrateSchema` do, and `MadeByLaterVersion` before anything is changed.
 */
export const prepareSchemas = async (
  network: NetworkDatabase,
  schemas: readonly ServiceSchema[],
  options: MigrateOptions = {},
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const names = schemas.map(({ name }) => name);
  await provisionAfter(network, names, (tx) => refuseLaterVersion(tx, schemas));
  const ran = new Map<string, readonly string[]>();
  for (const schema of schemas) ran.set(schema.name, await migrateSchema(network, schema, options));
  return ran;
};
