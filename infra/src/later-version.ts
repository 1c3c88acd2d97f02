import { Database, type Tx } from '@mrc/database';
import { networkSchemas } from './network';

/** The database has migrations that this version does not know, so it must not serve it. */
export class MadeByLaterVersion extends Error {
  constructor(readonly migration: string) {
    super(
      `The database has the migration ${migration}, which this version of the network does not know: start the version that made it, or restore a backup of this one (docs/operations.md, "Upgrade").`,
    );
    this.name = 'MadeByLaterVersion';
  }
}

const there = async (tx: Tx, table: string): Promise<boolean> => {
  const [row] = await tx.query<{ there: boolean }>(`select to_regclass($1) is not null as there`, [table]);
  return row?.there === true;
};

const strangerIn = async (tx: Tx): Promise<string | undefined> => {
  for (const { name, migrations } of networkSchemas) {
    if (!(await there(tx, `${name}.migration`))) continue;
    const known = new Set(migrations.map((migration) => migration.name));
    const applied = await tx.query<{ name: string }>(`select name from ${name}.migration order by id`);
    const stranger = applied.find((one) => !known.has(one.name));
    if (stranger) return `${name}.${stranger.name}`;
  }
  return undefined;
};

/** Throws MadeByLaterVersion where a schema of the database has a migration that is not among its own. */
export const refuseLaterVersion = async (url: string): Promise<void> => {
  const database = await Database.open({ url, poolSize: 1, name: 'version' });
  try {
    const stranger = await database.inOpenTransaction(strangerIn);
    if (stranger !== undefined) throw new MadeByLaterVersion(stranger);
  } finally {
    await database.close();
  }
};
