import { namesOf } from './assert-migrated';
import type { ServiceSchema } from './migrate-schema';
import type { Tx } from './transaction';

/** The database has migrations that this version does not know, so an earlier one must not serve it. */
export class MadeByLaterVersion extends Error {
  constructor(readonly migration: string) {
    super(
      `The database has the migration ${migration}, which this version of the network does not know: use that version, or restore a backup of this one.`,
    );
    this.name = 'MadeByLaterVersion';
  }
}

// A role of another administrator that lent us nothing is refused by what comes after, with the words that do so.
const isReadable = async (tx: Tx, schema: string): Promise<boolean> => {
  const [found] = await tx.query<{ readable: boolean }>(
    `select has_schema_privilege(n.oid, 'usage') and has_table_privilege(c.oid, 'select') as readable
     from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = $1 and c.relname = 'migration'`,
    [schema],
  );
  return found?.readable === true;
};

/** Throws `MadeByLaterVersion` where a schema has a migration that is not among its own. */
export const refuseLaterVersion = async (tx: Tx, schemas: readonly ServiceSchema[]): Promise<void> => {
  for (const schema of schemas) {
    const { name } = schema;
    if (!(await isReadable(tx, name))) continue;
    const [stranger] = await tx.query<{ name: string }>(
      `select name from ${name}.migration where name <> all ($1::text[]) order by id limit 1`,
      [namesOf(schema)],
    );
    if (stranger) throw new MadeByLaterVersion(`${name}.${stranger.name}`);
  }
};
