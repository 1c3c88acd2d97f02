import { Client } from 'pg';

export type AdminQuery = (sql: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>;

/** Runs statements as the superuser of a database, one connection each, past every policy. */
export const adminQueryOf =
  (url: string): AdminQuery =>
  async (sql, values = []) => {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql, [...values])).rows;
    } finally {
      await client.end();
    }
  };
