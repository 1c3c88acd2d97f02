import { roleName, rolePassword, schemaRoles, type NetworkDatabase } from './role';
import type { Tx } from './transaction';

/** The administrator of `adminUrl` may not do what a network needs: one sentence that says what to do. Nothing has been changed. */
export class AdministratorMayNot extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'AdministratorMayNot';
  }
}

/** What lets a role past our walls, or change the server, by the words that give it; with `no` before them they take it away. */
const powers = ['superuser', 'bypassrls', 'replication', 'createdb', 'createrole'] as const;
type Power = (typeof powers)[number];

const powersSql = `array_remove(array[${powers.map((power) => `case when rol${power.replace('user', '')} then '${power}' end`).join(', ')}], null)`;

type Administrator = { readonly name: string; readonly powers: readonly Power[]; readonly createsSchemas: boolean };

const administratorSql = `
  select rolname::text as name, ${powersSql} as powers,
         has_database_privilege(current_database(), 'create') as "createsSchemas"
  from pg_roles where rolname = current_user`;

/** A role of the network as it stands on the server. */
export type StandingPowers = {
  readonly name: string;
  readonly powers: readonly Power[];
  readonly signsIn: boolean;
  /** Whether the administrator may change it. */
  readonly isOurs: boolean;
};

const standingSql = `
  select rolname::text as name, ${powersSql} as powers, rolcanlogin as "signsIn",
         pg_has_role(current_user, oid, 'member with admin option') as "isOurs"
  from pg_roles where rolname = any($1) order by rolname`;

const takesAway = (by: Administrator, power: Power): boolean =>
  by.powers.includes('superuser') || (power !== 'superuser' && by.powers.includes(power));

const refuseAdministrator = ({ name, powers: has, createsSchemas }: Administrator): void => {
  if (!has.includes('superuser') && !has.includes('createrole'))
    throw new AdministratorMayNot(
      `The role ${name} of DATABASE_URL may not create roles: give it CREATEROLE, or name an administrator that has it.`,
    );
  if (!createsSchemas)
    throw new AdministratorMayNot(
      `The role ${name} of DATABASE_URL may not create schemas in this database: make it the owner of the database.`,
    );
};

const refuseRole = (by: Administrator, role: StandingPowers): void => {
  if (!role.isOurs)
    throw new AdministratorMayNot(
      `The role ${role.name} was made by another administrator than ${by.name} of DATABASE_URL: sign in as that one, or let it say: grant ${role.name} to ${by.name} with admin option, and likewise for every role of this cell.`,
    );
  const stays = role.powers.find((power) => !takesAway(by, power));
  if (stays !== undefined)
    throw new AdministratorMayNot(
      `The role ${role.name} has ${stays.toUpperCase()}, with which no policy holds it, and ${by.name} of DATABASE_URL may not take that away: let a superuser say: alter role ${role.name} no${stays}.`,
    );
};

/** The roles of these names that there are. Throws `AdministratorMayNot` where the administrator may not make them what they must be. */
export const readPowers = async (tx: Tx, names: readonly string[]): Promise<readonly StandingPowers[]> => {
  const by = await tx.first<Administrator>(administratorSql);
  const standing = await tx.query<StandingPowers>(standingSql, [names]);
  if (by === undefined) return standing;
  refuseAdministrator(by);
  for (const role of standing) refuseRole(by, role);
  return standing;
};

/**
 * The statements that make the roles of a schema, or make what stands fit: they change only what differs, since an administrator
 * who is no superuser may not even name an attribute that he could not give.
 */
export const roleStatements = (
  { cell, seed }: NetworkDatabase,
  schema: string,
  standing: readonly StandingPowers[],
  mark: string,
): string[] =>
  schemaRoles.flatMap((role) => {
    const name = roleName(cell, schema, role);
    const stands = standing.find((one) => one.name === name);
    const taken = (stands?.powers ?? []).map((power) => `no${power}`);
    return [
      ...(stands === undefined ? [`create role ${name} login`] : []),
      `alter role ${name} ${[...(stands?.signsIn === false ? ['login'] : []), ...taken].join(' ')} password '${rolePassword(seed, name)}'`,
      `alter role ${name} set search_path = ${schema}`,
      `comment on role ${name} is '${mark.replaceAll("'", "''")}'`,
    ];
  });
