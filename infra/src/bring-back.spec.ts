import { services } from '@mrc/contracts';
import { MadeByLaterVersion, RolesOfAnother } from '@mrc/database';
import { startPostgresServer, type PostgresServer } from '@mrc/testing';
import { Client } from 'pg';
import { bringBack } from './bring-back';
import { migrate } from './migrate';

let server: PostgresServer;
let database: Client;

const query = async (sql: string, values: readonly unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await database.query<Record<string, unknown>>(sql, [...values])).rows;

const bringItBack = (more: Readonly<Record<string, string>> = {}) =>
  bringBack({ DATABASE_URL: server.url, DATABASE_PASSWORD_SEED: 'the seed of this server', ...more });

const generationsIn = async (service: string) =>
  (await query(`select owner, number::text from ${service}.generation order by owner`)).map((row) => [
    row['owner'],
    Number(row['number']),
  ]);

const all = (number: number) => [...services].sort().map((owner) => [owner, number]);

beforeAll(async () => {
  server = await startPostgresServer();
  database = new Client({ connectionString: server.url });
  await database.connect();
}, 60_000);

afterAll(async () => {
  await database.end();
  await server.stop();
});

describe('a database that went back', () => {
  it('is given the schemas and roles of this version where an older one, or none, had made it', async () => {
    await bringItBack();
    const rows = await query(`select nspname from pg_namespace where nspname = any($1)`, [[...services, 'gateway']]);
    expect(rows).toHaveLength(services.length + 1);
  });

  it('knows one new generation of every owner in every schema, the time of the restore', async () => {
    await query(`update directory.generation set number = 7 where owner = 'referrals'`);
    const { generation } = await bringItBack();
    expect(Math.abs(generation - Date.now() / 1000)).toBeLessThan(60);
    for (const service of services) expect(await generationsIn(service)).toEqual(all(generation));
  });

  it('has a later generation than any it knew, whatever the clock says', async () => {
    const future = 4_000_000_000;
    await query(`update reporting.generation set number = $1 where owner = 'referrals'`, [future]);
    expect((await bringItBack()).generation).toBe(future + 1);
  });

  it('has forgotten who was signed in, at the gateway and at the own issuer', async () => {
    await query(
      `insert into gateway.session (id_hash, staff_id, sealed, token_expires_at, opened_at, seen_at, expires_at)
       values (sha256('one'), gen_random_uuid(), 'sealed', now(), now(), now(), now() + interval '1 hour')`,
    );
    await query(
      `insert into directory.oidc_model (model, key, payload, expires_at) values ('Session', 'key', '{}', now())`,
    );
    expect((await bringItBack()).sessions).toBe(1);
    expect(await query('select 1 from gateway.session')).toEqual([]);
    expect(await query('select 1 from directory.oidc_model')).toEqual([]);
  });

  it('belongs to whoever brings it back, whatever secret its roles had, but to its own cell only', async () => {
    const before = await generationsIn('directory');
    await expect(bringItBack({ CELL: 'another' })).rejects.toThrow(RolesOfAnother);
    expect(await generationsIn('directory')).toEqual(before);
    await bringItBack({ DATABASE_PASSWORD_SEED: 'the seed of a new folder of keys' });
    expect(await generationsIn('directory')).not.toEqual(before);
  });

  it('is refused and left alone where a later version made it', async () => {
    const before = await generationsIn('directory');
    await query(
      `insert into referrals.migration ("timestamp", name) values (20991231000000, 'ShareMore20991231000000')`,
    );
    await expect(bringItBack()).rejects.toThrow(MadeByLaterVersion);
    await expect(bringItBack()).rejects.toThrow(/migration referrals.ShareMore20991231000000, which this version/);
    expect(await generationsIn('directory')).toEqual(before);
  });
});

describe('a database that a later version made', () => {
  it('is not migrated, so that no earlier one starts on it', async () => {
    const migrating = migrate({ DATABASE_URL: server.url, DATABASE_PASSWORD_SEED: 'the seed of a new folder of keys' });
    await expect(migrating).rejects.toThrow(MadeByLaterVersion);
  });
});
