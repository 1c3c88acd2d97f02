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

/** Throws `MadeByLaterVersion` where a schema has a migration that is not among its own. */
export const refuseLaterVersion = async (tx: Tx, schemas: readonly ServiceSchema[]): Promise<void> => {
  for (const { name, migrations } of schemas) {
    const [{ made } = { made: null }] = await tx.query<{ made: string | null }>(
      `select to_regclass($1)::text as made`,
      [`${name}.migration`],
    );
    if (made === null) continue;
    const known = migrations.map((migration) => migration.name);
    const [stranger] = await tx.query<{ name: string }>(
      `select name from ${name}.migration where name <> all ($1::text[]) order by id limit 1`,
      [known],
    );
    if (stranger) throw new MadeByLaterVersion(`${name}.${stranger.name}`);
  }
};
