import { createHmac } from 'node:crypto';
import type { MigrationInterface } from 'typeorm';
import { DataSource } from 'typeorm';
import { withoutValues } from './database-error';

/** A service's schema: its name and its migrations in order. */
export type ServiceSchema = {
  readonly name: string;
  readonly migrations: readonly (new () => MigrationInterface)[];
};

export type SchemaRole = 'migrator' | 'app' | 'worker';
export const schemaRoles: readonly SchemaRole[] = ['migrator', 'app', 'worker'];

/** The role's name on the server: `mrc_registration_app`. */
export const roleName = (schema: string, role: SchemaRole): string => `mrc_${schema}_${role}`;

/** The role's password: HMAC-SHA256 of its name under the deployment's secret, in hex. */
export const rolePassword = (seed: string, schema: string, role: SchemaRole): string =>
  createHmac('sha256', seed).update(roleName(schema, role)).digest('hex');

/** The address at which a role reaches its schema, on the server and database of `adminUrl`. */
export const roleUrl = (adminUrl: string, seed: string, schema: string, role: SchemaRole): string => {
  const url = new URL(adminUrl);
  url.username = roleName(schema, role);
  url.password = rolePassword(seed, schema, role);
  return url.toString();
};

const identifier = /^[a-z_]+$/;

/**
 * Creates schema, roles and grants where they are missing; safe to repeat and to run for several schemas one after the other.
 * `adminUrl` is a superuser's or a role that may create roles and schemas.
 */
export const provisionSchema = async (adminUrl: string, seed: string, schema: string): Promise<void> => {
  if (!identifier.test(schema)) throw new Error('A schema is named with lower-case letters');
  const [migrator, app, worker] = schemaRoles.map((role) => roleName(schema, role));
  const statements = [
    `select pg_advisory_xact_lock(hashtext('mrc provision'))`,
    ...schemaRoles.flatMap((role) => [
      `do $$ begin
         if not exists (select from pg_roles where rolname = '${roleName(schema, role)}') then create role ${roleName(schema, role)}; end if;
       end $$`,
      `alter role ${roleName(schema, role)} login nosuperuser nobypassrls nocreatedb nocreaterole password '${rolePassword(seed, schema, role)}'`,
      `alter role ${roleName(schema, role)} set search_path = ${schema}`,
    ]),
    `grant ${migrator} to current_user`,
    `create schema if not exists ${schema} authorization ${migrator}`,
    `grant usage on schema ${schema} to ${app}, ${worker}`,
    `alter default privileges for role ${migrator} in schema ${schema} grant select, insert, update, delete on tables to ${app}, ${worker}`,
    `alter default privileges for role ${migrator} in schema ${schema} grant usage on sequences to ${app}, ${worker}`,
    `alter default privileges for role ${migrator} revoke execute on functions from public`,
    `alter default privileges for role ${migrator} in schema ${schema} grant execute on functions to ${app}, ${worker}`,
    `revoke create on schema public from public`,
  ];
  const source = new DataSource({ type: 'postgres', url: adminUrl, entities: [], poolSize: 1 });
  try {
    await source.initialize();
    await source.transaction(async (manager) => {
      for (const statement of statements) await manager.query(statement);
    });
  } catch (error) {
    throw withoutValues(error);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
};

/** Runs the migrations that are missing, as the schema's migrator; returns the names of those it ran. */
export const migrateSchema = async (adminUrl: string, seed: string, schema: ServiceSchema): Promise<string[]> => {
  const source = new DataSource({
    type: 'postgres',
    url: roleUrl(adminUrl, seed, schema.name, 'migrator'),
    schema: schema.name,
    entities: [],
    migrations: [...schema.migrations],
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'all',
    poolSize: 1,
  });
  try {
    await source.initialize();
    const done = await source.runMigrations();
    return done.map((migration) => migration.name);
  } catch (error) {
    throw withoutValues(error);
  } finally {
    if (source.isInitialized) await source.destroy();
  }
};
