import { createHmac } from 'node:crypto';
import { DatabaseError } from './database-error';
import { LoneConnection } from './lone-connection';
import { roleAddress, roleName, schemaRoles, type NetworkDatabase } from './role';
import type { Tx } from './transaction';

/** Roles or schemas that a network would use are another's: one sentence that says what to do. Nothing has been changed. */
export class RolesOfAnother extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'RolesOfAnother';
  }
}

const fingerprintOf = (seed: string): string =>
  createHmac('sha256', seed).update('whose roles these are').digest('hex').slice(0, 16);

/** The comment by which a role of the server says whose it is; it tells nothing of the secret. */
export const markOf = ({ cell, seed }: Pick<NetworkDatabase, 'cell' | 'seed'>, database: string): string =>
  `mrc-network: cell ${cell}, secret ${fingerprintOf(seed)}, database ${database}`;

const markPattern = /^mrc-network: cell (?<cell>\S+), secret (?<secret>\S+), database (?<database>.+)$/;

type StandingRole = {
  readonly name: string;
  readonly comment: string | null;
  /** The databases of the server in which it owns something or may use something. */
  readonly databases: readonly string[];
};

const rolesSql = `
  select rolname::text as name, shobj_description(oid, 'pg_authid') as comment,
         array(select distinct datname::text from pg_shdepend join pg_database on pg_database.oid = dbid
               where refclassid = 'pg_authid'::regclass and refobjid = pg_roles.oid order by 1) as databases
  from pg_roles where rolname = any($1) order by rolname`;

const ownersSql = `
  select nspname::text as schema, pg_get_userbyid(nspowner)::text as owner from pg_namespace where nspname = any($1)`;

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

const seedsOf = ({ seed, earlierSeeds = [] }: NetworkDatabase): readonly string[] => [seed, ...earlierSeeds];

const wrongPassword = '28P01';

const opens = async ({ adminUrl }: NetworkDatabase, name: string, seed: string): Promise<boolean> => {
  const url = roleAddress(adminUrl, name, seed);
  const connection = new LoneConnection({ url, name: 'provision', withinMs: 10_000 });
  try {
    await connection.query('select 1 as one');
    return true;
  } catch (error) {
    if (error instanceof DatabaseError && error.code === wrongPassword) return false;
    throw error;
  } finally {
    connection.close();
  }
};

// The three roles of a schema have their passwords from one hand, and only the migrator signs in from here anyway.
const opensUnderOurs = async (network: NetworkDatabase, name: string): Promise<boolean> => {
  if (network.anySeed) return true;
  const migrator = name.replace(/[a-z]+$/, 'migrator');
  for (const seed of seedsOf(network)) if (await opens(network, migrator, seed)) return true;
  return false;
};

const underAnotherSecret = (name: string, here: string): RolesOfAnother =>
  new RolesOfAnother(
    `The role ${name} was made under another secret, so another network uses the database "${here}": take that network's data folder (MRC_DATA), or give this one a database and a cell of its own (DATABASE_URL, CELL); where the keys are lost, "npm run restore -- --went-back" takes the database over.`,
  );

const refuseUnmarked = async (network: NetworkDatabase, here: string, name: string, elsewhere: readonly string[]) => {
  if (elsewhere.length > 0)
    throw new RolesOfAnother(
      `The role ${name} is used in other databases of this server too (${quoted(elsewhere)}), and nothing says whose it is: remove the databases that no network uses, or move this network to a server of its own.`,
    );
  if (!(await opensUnderOurs(network, name))) throw underAnotherSecret(name, here);
};

const refuseOthers = async (network: NetworkDatabase, here: string, role: StandingRole): Promise<void> => {
  const { name, comment, databases } = role;
  if (databases.length === 0) return;
  const elsewhere = databases.filter((database) => database !== here);
  const mark = markPattern.exec(comment ?? '')?.groups;
  if (mark === undefined) return refuseUnmarked(network, here, name, elsewhere);
  const ofThisDatabase = mark['database'] === here || elsewhere.length === 0;
  if (!ofThisDatabase || mark['cell'] !== network.cell)
    throw new RolesOfAnother(
      `The role ${name} belongs to the network of the cell "${mark['cell']}" in the database "${mark['database']}" of this server: give this network a cell of its own (CELL).`,
    );
  if (network.anySeed || seedsOf(network).some((seed) => fingerprintOf(seed) === mark['secret'])) return;
  throw underAnotherSecret(name, here);
};

/** Roles of a schema that an earlier version named without the cell, and how they are called from now on. */
export type Renaming = { readonly from: string; readonly to: string };

const renamingsOf = (network: NetworkDatabase, here: string, schema: string, owner: string | undefined): Renaming[] => {
  const [own, earlier] = [network.cell, 'mrc'].map((cell) => roleName(cell, schema, 'migrator'));
  if (owner === undefined || owner === own) return [];
  if (owner === earlier)
    return schemaRoles.map((role) => ({
      from: roleName('mrc', schema, role),
      to: roleName(network.cell, schema, role),
    }));
  throw new RolesOfAnother(
    `The schema ${schema} of the database "${here}" belongs to the role ${owner}, and this network's cell is "${network.cell}": give it the cell of that role (CELL), or another database (DATABASE_URL).`,
  );
};

/**
 * Throws `RolesOfAnother` where a schema of the database called `here`, or a role these schemas need, is another network's; answers which roles
 * have to be renamed, because an earlier version made them. Roles that nobody uses are free; those without a mark are ours where
 * only this database uses them and our password opens them.
 */
export const claimRoles = async (
  tx: Tx,
  network: NetworkDatabase,
  here: string,
  schemas: readonly string[],
): Promise<Renaming[]> => {
  const owners = await tx.query<{ schema: string; owner: string }>(ownersSql, [schemas]);
  const ownerOf = new Map(owners.map(({ schema, owner }) => [schema, owner]));
  const renamings = schemas.flatMap((schema) => renamingsOf(network, here, schema, ownerOf.get(schema)));
  const own = schemas.flatMap((schema) => schemaRoles.map((role) => roleName(network.cell, schema, role)));
  const standing = await tx.query<StandingRole>(rolesSql, [[...own, ...renamings.map(({ from }) => from)]]);
  for (const role of standing) await refuseOthers(network, here, role);
  const taken = renamings.find(({ to }) => standing.some(({ name }) => name === to));
  if (taken)
    throw new RolesOfAnother(
      `The role ${taken.from} would be called ${taken.to}, and there is one of that name: drop it where nobody needs it.`,
    );
  return renamings;
};
