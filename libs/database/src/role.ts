import { createHmac } from 'node:crypto';

export type SchemaRole = 'migrator' | 'app' | 'worker';
export const schemaRoles: readonly SchemaRole[] = ['migrator', 'app', 'worker'];

/** The database of one network on a server that may hold others. */
export type NetworkDatabase = {
  /** The address of the database for its administrator: a superuser, or its owner with CREATEROLE. */
  readonly adminUrl: string;
  /** The network's cell: its roles begin with it. */
  readonly cell: string;
  /** The network's secret, of which the passwords of its roles are made. */
  readonly seed: string;
  /** Secrets it had before: roles marked under one of them are its own. */
  readonly earlierSeeds?: readonly string[];
  /** Whether roles of this cell and database are its own whatever secret marked them, as after a restore. */
  readonly anySeed?: boolean;
};

/** The role's name on the server, at most 63 bytes: `tj_registration_app`; hyphens of the cell become underscores. */
export const roleName = (cell: string, schema: string, role: SchemaRole): string =>
  `${cell.replaceAll('-', '_')}_${schema}_${role}`;

/** The role's password: HMAC-SHA256 of its name under the network's secret, in hex. */
export const rolePassword = (seed: string, name: string): string =>
  createHmac('sha256', seed).update(name).digest('hex');

/** The address at which the role of this name signs in by its password, on the server and database of `adminUrl`. */
export const roleAddress = (adminUrl: string, name: string, seed: string): string => {
  const url = new URL(adminUrl);
  url.username = name;
  url.password = rolePassword(seed, name);
  return url.toString();
};

/** The address at which a role reaches its schema. */
export const roleUrl = ({ adminUrl, cell, seed }: NetworkDatabase, schema: string, role: SchemaRole): string =>
  roleAddress(adminUrl, roleName(cell, schema, role), seed);

const placeholder = '<role>';

/**
 * A statement of a migration that names a role of its own schema, as `say` has it: the name follows from that of the migrator who
 * runs it, so that the same migration serves every cell.
 */
export const namingRole = (role: SchemaRole, say: (name: string) => string): string =>
  `do $run$ begin
     execute replace($say$${say(placeholder)}$say$, '${placeholder}',
                     quote_ident(regexp_replace(current_user, '_migrator$', '_${role}')));
   end $run$`;
