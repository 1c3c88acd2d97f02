import type { Tx } from '@mrc/database';

/** The comment of the database, in SQL: null where it has none. */
export const databaseComment = `
  select shobj_description(oid, 'pg_database') from pg_database where datname = current_database()`;

const noted = /^mrc-network: in no backup since (\S+)$/;

/** The moment since which what happened is in no backup, as a database's comment says it. */
export const readUnsaved = (comment: string | null): Date | undefined => {
  const since = new Date(noted.exec(comment ?? '')?.[1] ?? '');
  return Number.isNaN(since.getTime()) ? undefined : since;
};

/** The moment since which what happened in this database is in no backup; undefined where nobody notes it. */
export const unsavedSince = async (tx: Tx): Promise<Date | undefined> => {
  const row = await tx.first<{ comment: string | null }>(`select (${databaseComment}) as comment`);
  return readUnsaved(row?.comment ?? null);
};
