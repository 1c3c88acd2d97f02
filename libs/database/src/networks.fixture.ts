import { randomBytes } from 'node:crypto';
import { testDatabase, type TestDatabase } from '@mrc/testing';
import { DatabaseError } from './database-error';
import { LoneConnection } from './lone-connection';
import { roleUrl, schemaRoles, type NetworkDatabase } from './role';

export const emptyDatabase = (): Promise<TestDatabase> => testDatabase({ name: 'empty' });

/** A cell that no other test of the server has. */
export const newCell = (): string => `c-${randomBytes(5).toString('hex')}`;

/** A network in this database under a secret of its own. */
export const networkIn = (
  { url: adminUrl }: Pick<TestDatabase, 'url'>,
  cell: string,
  seed = randomBytes(20).toString('hex'),
): NetworkDatabase => ({ adminUrl, cell, seed });

/** Answers a statement as one of the network's roles; throws `DatabaseError`. */
export const askAs = async <Row extends object>(
  network: NetworkDatabase,
  role: (typeof schemaRoles)[number],
  sql: string,
): Promise<Row[]> => {
  const connection = new LoneConnection({ url: roleUrl(network, 'shelf', role), name: role, withinMs: 10_000 });
  try {
    return await connection.query<Row>(sql);
  } finally {
    connection.close();
  }
};

/** Which roles of the shelf's schema sign in with the network's passwords. */
export const whoSignsIn = async (network: NetworkDatabase): Promise<string[]> => {
  const those: string[] = [];
  for (const role of schemaRoles) {
    try {
      await askAs(network, role, 'select 1 as one');
      those.push(role);
    } catch (error) {
      if (!(error instanceof DatabaseError && error.code === '28P01')) throw error;
    }
  }
  return those;
};
