import { newId } from '@mrc/kernel';
import { eventually, testDatabase, type TestDatabase } from '@mrc/testing';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import * as z from 'zod';
import { Database } from './database';
import { DatabaseError, isOutage, tookTooLong, violates, withoutValues } from './database-error';
import { pageOfRows, readCursor } from './page';
import { protectTable } from './row-level-security';
import { migrateSchema, provisionSchema, roleName, rolePassword, type ServiceSchema } from './schema';

const seed = 'a seed of tests';

class CreateThing20260101000000 implements MigrationInterface {
  name = 'CreateThing20260101000000';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `create table thing (id uuid primary key, controller uuid not null, receiver uuid, jurisdiction text not null, secret text,
         constraint thing_secret_is_unique unique (secret))`,
      ...protectTable('shelf', 'thing', 'controller-or-receiver'),
      `create table figure (id uuid primary key, jurisdiction text not null)`,
      ...protectTable('shelf', 'figure', 'jurisdiction'),
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const shelf: ServiceSchema = { name: 'shelf', migrations: [CreateThing20260101000000] };

const [ours, theirs, partner] = [newId(), newId(), newId()];
const system = (organisationId: string) => ({ kind: 'system' as const, organisationId });

describe('a service’s database', () => {
  let database: TestDatabase;
  let app: Database;
  let worker: Database;

  beforeAll(async () => {
    database = await testDatabase({
      name: 'shelf',
      prepare: async ({ url }) => {
        await provisionSchema(url, seed, 'shelf');
        await provisionSchema(url, seed, 'shelf');
        await provisionSchema(url, seed, 'drawer');
        expect(await migrateSchema(url, seed, shelf)).toEqual(['CreateThing20260101000000']);
        expect(await migrateSchema(url, seed, shelf)).toEqual([]);
      },
    });
    const urlAs = (role: 'app' | 'worker') =>
      database.urlAs(roleName('shelf', role), rolePassword(seed, 'shelf', role));
    app = await Database.open({ url: urlAs('app'), poolSize: 4, name: 'app' });
    worker = await Database.open({ url: urlAs('worker'), poolSize: 4, name: 'worker' });
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await worker.close();
    await database.close();
  });

  beforeEach(async () => {
    await database.query('delete from shelf.thing');
    await database.query('delete from shelf.figure');
  });

  const insert = (controller: string, secret: string | null, receiver: string | null = null) =>
    worker.inOpenTransaction((tx) =>
      tx.query(`insert into thing (id, controller, receiver, jurisdiction, secret) values ($1, $2, $3, 'TJ', $4)`, [
        newId(),
        controller,
        receiver,
        secret,
      ]),
    );
  const secretsSeenBy = (organisation: string) =>
    app.inTransaction(system(organisation), async (tx) =>
      (await tx.query<{ secret: string }>('select secret from thing order by secret')).map((row) => row.secret),
    );

  it('shows the app role the rows of its organisation, as controller or receiver, and nobody’s without one', async () => {
    await insert(ours, 'a', partner);
    await insert(theirs, 'b');
    expect(await secretsSeenBy(ours)).toEqual(['a']);
    expect(await secretsSeenBy(partner)).toEqual(['a']);
    expect(await secretsSeenBy(theirs)).toEqual(['b']);
    expect(await app.inOpenTransaction((tx) => tx.query('select 1 as one from thing'))).toEqual([]);
  });

  it('does not remember an organisation in the pool', async () => {
    await insert(ours, 'a');
    for (let round = 0; round < 8; round += 1) {
      expect(await secretsSeenBy(ours)).toEqual(['a']);
      expect(await app.inOpenTransaction((tx) => tx.query('select 1 as one from thing'))).toEqual([]);
    }
  });

  it('does not let the app role write into another register', async () => {
    const write = app.inTransaction(system(ours), (tx) =>
      tx.query(`insert into thing (id, controller, jurisdiction) values ($1, $2, 'TJ')`, [newId(), theirs]),
    );
    await expect(write).rejects.toMatchObject({ code: '42501' });
    await insert(theirs, 'b');
    await app.inTransaction(system(ours), (tx) => tx.query(`update thing set secret = 'c'`));
    await app.inTransaction(system(ours), (tx) => tx.query(`delete from thing`));
    expect(await secretsSeenBy(theirs)).toEqual(['b']);
  });

  it('shows figures of the jurisdictions the actor lists, and none without', async () => {
    await worker.inOpenTransaction((tx) =>
      tx.query(`insert into figure select gen_random_uuid(), j from unnest(array['TJ', 'KG', 'RU']) as j`),
    );
    const seenBy = (jurisdictions: string[]) =>
      app.inTransaction(
        {
          kind: 'staff',
          staffId: newId(),
          organisationId: ours,
          controllerId: ours,
          centreId: null,
          timeZone: 'UTC',
          jurisdictions,
          offeringIds: [],
          roles: ['programme-manager'],
        },
        async (tx) =>
          (await tx.query<{ j: string }>('select jurisdiction as j from figure order by 1')).map((row) => row.j),
      );
    expect(await seenBy(['TJ', 'RU'])).toEqual(['RU', 'TJ']);
    expect(await seenBy([])).toEqual([]);
    await expect(seenBy([`TJ'); drop table figure; --`])).rejects.toThrow('malformed');
  });

  it('lets no role of one schema read another, create tables or skip policies', async () => {
    const privileges = await database.query(
      `select rolname, rolsuper, rolbypassrls, rolcreaterole, has_schema_privilege(rolname, 'drawer', 'usage') as reaches,
              has_schema_privilege(rolname, 'shelf', 'create') as creates
       from pg_roles where rolname in ('mrc_shelf_app', 'mrc_shelf_worker') order by rolname`,
    );
    for (const role of privileges) {
      expect(role).toMatchObject({
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        reaches: false,
        creates: false,
      });
    }
    expect(privileges).toHaveLength(2);
  });

  it('says which constraint was violated and never a value', async () => {
    await insert(ours, 'a very secret value');
    const again = insert(ours, 'a very secret value');
    const error: unknown = await again.catch((reason: unknown) => reason);
    expect(violates(error, 'thing_secret_is_unique')).toBe(true);
    expect(violates(error, 'another')).toBe(false);
    expect(
      JSON.stringify([error, String(error), (error as Error).stack, Object.values(error as object)]),
    ).not.toContain('secret value');
  });

  it('rolls back a refusal and what throws, and runs what follows a commit only then', async () => {
    const followed: string[] = [];
    const write = async (secret: string, refuse: boolean) =>
      worker.decide(system(ours), async (tx) => {
        tx.afterCommit(() => followed.push(secret));
        await tx.query(`insert into thing (id, controller, jurisdiction, secret) values ($1, $2, 'TJ', $3)`, [
          newId(),
          ours,
          secret,
        ]);
        return refuse ? { ok: false as const, refusal: 'no' } : { ok: true as const, value: secret };
      });
    expect(await write('kept', false)).toEqual({ ok: true, value: 'kept' });
    expect(await write('refused', true)).toEqual({ ok: false, refusal: 'no' });
    const defect = worker.inTransaction(system(ours), async (tx) => {
      await tx.query(`insert into thing (id, controller, jurisdiction, secret) values ($1, $2, 'TJ', 'lost')`, [
        newId(),
        ours,
      ]);
      throw new Error('a defect');
    });
    await expect(defect).rejects.toThrow('a defect');
    expect(await secretsSeenBy(ours)).toEqual(['kept']);
    expect(followed).toEqual(['kept']);
  });

  it('repeats a lost race twice and then gives up', async () => {
    let tries = 0;
    const racing = (wins: number) =>
      worker.inTransaction(system(ours), async (tx) => {
        tries += 1;
        if (tries < wins) await tx.query(`do $$ begin raise exception using errcode = '40001'; end $$`);
        return tries;
      });
    expect(await racing(3)).toBe(3);
    tries = 0;
    await expect(racing(9)).rejects.toMatchObject({ code: '40001' });
    expect(tries).toBe(3);
  });

  it('stops a statement when the deadline has passed', async () => {
    const slow = worker.inTransaction(system(ours), (tx) => tx.query('select pg_sleep(5)'), {
      deadline: performance.now() + 100,
    });
    await expect(slow).rejects.toMatchObject({ code: '57014' });
  });

  it('refuses an actor without an organisation', async () => {
    await expect(
      app.inTransaction(system(`x'; drop table thing; --`), (tx) => tx.query('select 1 as one')),
    ).rejects.toThrow('no organisation');
  });

  it('tells only who holds a taken connection that it was lost', async () => {
    const told: string[] = [];
    const take = async (name: string) => {
      const connection = await worker.takeConnection();
      connection.onLost(() => told.push(name));
      const row = await connection.tx.first<{ pid: number }>('select pg_backend_pid() as pid');
      return { pid: Number(row?.pid), release: () => connection.release() };
    };
    const first = await take('first');
    await first.release();
    const second = await take('second');
    expect(second.pid).toBe(first.pid);
    await database.query(`select pg_terminate_backend(${second.pid})`);
    await eventually(() => told.length > 0);
    await second.release();
    expect([...new Set(told)]).toEqual(['second']);
  });

  const thing = (id: string, secret: string) =>
    [`insert into thing (id, controller, jurisdiction, secret) values ($1, $2, 'TJ', $3)`, [id, ours, secret]] as const;
  const secrets = async () =>
    (await database.query('select secret from shelf.thing order by secret')).map(({ secret }) => secret);

  it('runs statements that travel together in their order, and none where one of them fails', async () => {
    const [first, second] = [newId(), newId()];
    await worker.inOpenTransaction((tx) =>
      Promise.all([
        tx.query(...thing(first, 'a')),
        tx.query(...thing(second, 'b')),
        tx.query(`update thing set secret = secret || '!'`),
      ]),
    );
    expect(await secrets()).toEqual(['a!', 'b!']);
    const failing = worker.inOpenTransaction((tx) =>
      Promise.all([
        tx.query(`delete from thing`),
        tx.query(...thing(newId(), 'c')),
        tx.query(...thing(newId(), 'c')),
        tx.query(...thing(newId(), 'd')),
      ]),
    );
    const reason: unknown = await failing.catch((error: unknown) => error);
    expect(violates(reason, 'thing_secret_is_unique')).toBe(true);
    expect(await secrets()).toEqual(['a!', 'b!']);
    expect(await worker.inOpenTransaction((tx) => tx.query('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  it('fails with what was sent along with the commit, and does not take a failed transaction for a committed one', async () => {
    await insert(ours, 'a');
    const late = worker.inOpenTransaction(async (tx) => {
      await tx.query(...thing(newId(), 'b'));
      tx.withCommit(...thing(newId(), 'a'));
    });
    const reason: unknown = await late.catch((error: unknown) => error);
    expect(violates(reason, 'thing_secret_is_unique')).toBe(true);
    const careless = worker.inOpenTransaction(async (tx) => {
      await tx.query(...thing(newId(), 'b'));
      await tx.query(...thing(newId(), 'a')).catch(() => undefined);
    });
    await expect(careless).rejects.toThrow('had failed');
    expect(await secrets()).toEqual(['a']);
  });

  it('runs nothing that goes on after the transaction has ended', async () => {
    const stray = worker.inOpenTransaction((tx) =>
      Promise.all([
        tx.query('select 1 as one').then(() => tx.query(...thing(newId(), 'stray'))),
        Promise.reject(new Error('refused meanwhile')),
      ]),
    );
    await expect(stray).rejects.toThrow('refused meanwhile');
    await worker.inOpenTransaction((tx) => tx.query('select 1 as one'));
    expect(await secrets()).toEqual([]);
  });

  it('tells an outage from a mistake', async () => {
    const url = 'postgres://mrc_shelf_app:x@127.0.0.1:1/mrc';
    const away: unknown = await Database.open({ url, poolSize: 1, name: 'away' }).catch((reason: unknown) => reason);
    expect(isOutage(away)).toBe(true);
    expect(isOutage(new DatabaseError('23505', undefined, undefined))).toBe(false);
    expect(isOutage(new DatabaseError('57P01', undefined, undefined))).toBe(true);
    expect(isOutage(new DatabaseError('57014', undefined, undefined))).toBe(false);
    expect(tookTooLong(new DatabaseError('57014', undefined, undefined))).toBe(true);
    expect(withoutValues(new TypeError('reading closedOn'))).toBeInstanceOf(TypeError);
    const unresolved: unknown = withoutValues(Object.assign(new Error('getaddrinfo'), { code: 'EAI_AGAIN' }));
    expect(isOutage(unresolved)).toBe(true);
  });
});

describe('pages', () => {
  const rows = ['a', 'b', 'c'];
  const keys = (row: string) => [row];
  const position = z.tuple([z.string()]);

  it('end with a cursor where there is more', () => {
    const page = pageOfRows(rows, 2, keys);
    expect(page.rows).toEqual(['a', 'b']);
    expect(readCursor(position, page.endCursor)).toEqual({ ok: true, value: ['b'] });
    expect(pageOfRows(rows, 3, keys).endCursor).toBeNull();
  });

  it('begin at the first row without a cursor', () => {
    expect(readCursor(position, null)).toEqual({ ok: true, value: null });
  });

  it.each([
    ['nonsense'],
    [''],
    [Buffer.from('["a","b"]').toString('base64url')],
    [Buffer.from('[1]').toString('base64url')],
  ])('are refused for the cursor %j, which is not theirs', (cursor) => {
    const issues = [{ path: 'after', problem: 'not-a-cursor' }];
    expect(readCursor(position, cursor)).toEqual({ ok: false, refusal: { code: 'INVALID_INPUT', facts: { issues } } });
  });
});
