import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { locate } from './harness';

const markerDatabase = 'mrc_test_harness';

/** How a database is filled before the first test; the name stands for it, so one name has one way. */
export type TemplateRecipe = {
  readonly name: string;
  /** Migrates and seeds the template; must close its connections. Runs once per server. */
  readonly prepare?: (template: { readonly url: string; readonly cell: string }) => Promise<void>;
};

/** A database of one test file's own. */
export type TestDatabase = {
  readonly name: string;
  /** The superuser's URL of this database. */
  readonly url: string;
  /** A cell of the recipe's own: roles belong to the whole server. */
  readonly cell: string;
  /** The same database for another role. */
  readonly urlAs: (role: string, password: string) => string;
  /** Runs one statement as superuser and answers its rows. */
  readonly query: (sql: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;
  /** Drops the database, whoever is still connected. */
  readonly close: () => Promise<void>;
};

/** The URL with another database, or another role and its password. */
export const databaseUrl = (
  url: string,
  change: { readonly database?: string; readonly role?: string; readonly password?: string },
): string => {
  const changed = new URL(url);
  if (change.database !== undefined) changed.pathname = `/${change.database}`;
  if (change.role !== undefined) changed.username = change.role;
  if (change.password !== undefined) changed.password = change.password;
  return changed.toString();
};

const connect = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

const connectToHarness = async (): Promise<{ readonly server: string; readonly client: Client }> => {
  const server = await locate('postgres');
  try {
    return { server, client: await connect(databaseUrl(server, { database: markerDatabase })) };
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === '3D000';
    if (!missing) throw error;
    throw new Error(`refused: this Postgres has no database "${markerDatabase}", so no test runner started it`);
  }
};

const cellOf = (recipe: TemplateRecipe): string => recipe.name.replaceAll('_', '-');

const templateName = (recipe: TemplateRecipe): string => `template_${recipe.name}`;

const makeTemplate = async (server: string, client: Client, recipe: TemplateRecipe): Promise<void> => {
  const name = templateName(recipe);
  await client.query('create table if not exists template (name text primary key)');
  const { rowCount } = await client.query('select from template where name = $1', [name]);
  if (rowCount !== 0) return;
  await client.query(`drop database if exists "${name}" with (force)`);
  await client.query(`create database "${name}"`);
  await recipe.prepare?.({ url: databaseUrl(server, { database: name }), cell: cellOf(recipe) });
  await client.query('insert into template (name) values ($1)', [name]);
};

// One lock for all templates: preparing creates roles, which belong to the whole server.
const ensureTemplate = async (server: string, client: Client, recipe: TemplateRecipe): Promise<void> => {
  await client.query("select pg_advisory_lock(hashtext('mrc-test-template'))");
  try {
    await makeTemplate(server, client, recipe);
  } finally {
    await client.query("select pg_advisory_unlock(hashtext('mrc-test-template'))");
  }
};

/**
 * A fresh database cloned from the recipe's template, on the server of this test run.
 * Call it in `beforeAll` and `close` it in `afterAll`. Refuses a server that no test runner started.
 */
export const testDatabase = async (recipe: TemplateRecipe): Promise<TestDatabase> => {
  if (!/^[a-z][a-z0-9_]{0,30}$/.test(recipe.name)) throw new Error(`"${recipe.name}" is no name for a test database`);
  const worker = process.env['JEST_WORKER_ID'] ?? '0';
  const name = `${recipe.name}_${worker}_${randomBytes(5).toString('hex')}`;
  const { server, client } = await connectToHarness();
  try {
    await ensureTemplate(server, client, recipe);
    await client.query(`create database "${name}" template "${templateName(recipe)}"`);
  } finally {
    await client.end();
  }
  const url = databaseUrl(server, { database: name });
  return {
    name,
    url,
    cell: cellOf(recipe),
    urlAs: (role, password) => databaseUrl(url, { role, password }),
    query: async (sql, values = []) => {
      const own = await connect(url);
      try {
        return (await own.query<Record<string, unknown>>(sql, [...values])).rows;
      } finally {
        await own.end();
      }
    },
    close: async () => {
      const harness = await connect(databaseUrl(server, { database: markerDatabase }));
      try {
        await harness.query(`drop database if exists "${name}" with (force)`);
      } finally {
        await harness.end();
      }
    },
  };
};

/**
 * The administrator that a managed Postgres gives, and its URL: it owns the database and may create roles, and is no superuser.
 * `powers` are the attributes it has.
 */
export const managedAdministrator = async (
  database: TestDatabase,
  powers = 'createrole createdb',
): Promise<{ readonly name: string; readonly url: string }> => {
  const name = `admin_${randomBytes(5).toString('hex')}`;
  await database.query(`create role ${name} login ${powers} password 'of the administrator'`);
  await database.query(`alter database "${database.name}" owner to ${name}`);
  return { name, url: database.urlAs(name, 'of the administrator') };
};
