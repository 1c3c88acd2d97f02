import type { ServiceSchema } from './migrate-schema';
import type { Tx } from './transaction';

/** A schema lacks migrations that a program knows: what the program reads and writes is not there, or not yet true. */
export class SchemaBehind extends Error {
  constructor(schema: string, missing: readonly string[]) {
    super(`the schema ${schema} lacks the migrations ${missing.join(', ')} of this program: run the migrations first`);
    this.name = 'SchemaBehind';
  }
}

/** The names under which a schema's migrations are noted. */
export const namesOf = ({ migrations }: Pick<ServiceSchema, 'migrations'>): string[] =>
  migrations.map((migration) => new migration().name ?? migration.name);

/**
 * Throws `SchemaBehind` where this schema lacks a migration; one that it has beyond those is of a newer release, and does not
 * matter. Throws `DatabaseError` (42P01) where none was ever run.
 */
export const assertMigrated = async (tx: Tx, schema: ServiceSchema): Promise<void> => {
  const rows = await tx.query<{ name: string }>(
    `select name from unnest($1::text[]) with ordinality as known (name, place)
     where not exists (select from migration m where m.name = known.name) order by place`,
    [namesOf(schema)],
  );
  if (rows.length > 0)
    throw new SchemaBehind(
      schema.name,
      rows.map((row) => row.name),
    );
};
