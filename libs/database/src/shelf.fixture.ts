import { newId } from '@mrc/kernel';
import { testDatabase, type TestDatabase } from '@mrc/testing';
import { Database } from './database';
import { migrationNamed, ofStatements } from './migration';
import { roleUrl } from './role';
import { protectTable } from './row-level-security';
import type { ServiceSchema } from './migrate-schema';
import { prepareSchemas, provisionSchemas } from './schema';

const seed = 'a seed of tests';

const CreateThing20260101000000 = migrationNamed(
  'CreateThing20260101000000',
  ofStatements([
    `create table thing (id uuid primary key, controller uuid not null, receiver uuid, jurisdiction text not null, secret text,
     constraint thing_secret_is_unique unique (secret))`,
    ...protectTable('thing', 'controller-or-receiver'),
    `create table figure (id uuid primary key, jurisdiction text not null)`,
    ...protectTable('figure', 'jurisdiction'),
  ]),
);

/** A schema with a table whose rows have a register, and one whose rows have a jurisdiction. */
export const shelf: ServiceSchema = { name: 'shelf', migrations: [CreateThing20260101000000] };

export const ours = newId();

export const system = (organisationId: string) => ({ kind: 'system' as const, organisationId });

/** The shelf's database beside a drawer's, with its two pools; `query` is the superuser's. */
export type Shelf = {
  readonly database: TestDatabase;
  readonly app: Database;
  readonly worker: Database;
  empty(): Promise<void>;
  insert(controller: string, secret: string | null, receiver?: string | null): Promise<unknown>;
  secretsSeenBy(organisation: string): Promise<string[]>;
  close(): Promise<void>;
};

export const openShelf = async (): Promise<Shelf> => {
  const database = await testDatabase({
    name: 'shelf',
    prepare: async ({ url: adminUrl, cell }) => {
      const network = { adminUrl, cell, seed };
      await prepareSchemas(network, [shelf]);
      await provisionSchemas(network, ['drawer']);
    },
  });
  const network = { adminUrl: database.url, cell: database.cell, seed };
  const open = (role: 'app' | 'worker') =>
    Database.open({ url: roleUrl(network, 'shelf', role), poolSize: 4, name: role });
  const [app, worker] = [await open('app'), await open('worker')];
  return {
    database,
    app,
    worker,
    empty: async () => {
      await database.query('delete from shelf.thing');
      await database.query('delete from shelf.figure');
    },
    insert: (controller, secret, receiver = null) =>
      worker.inOpenTransaction((tx) =>
        tx.query(`insert into thing (id, controller, receiver, jurisdiction, secret) values ($1, $2, $3, 'TJ', $4)`, [
          newId(),
          controller,
          receiver,
          secret,
        ]),
      ),
    secretsSeenBy: (organisation) =>
      app.inTransaction(system(organisation), async (tx) =>
        (await tx.query<{ secret: string }>('select secret from thing order by secret')).map((row) => row.secret),
      ),
    close: async () => {
      await app.close();
      await worker.close();
      await database.close();
    },
  };
};
