import { newId } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import { violates } from './database-error';
import { openShelf, ours, system, type Shelf } from './shelf.fixture';

describe('a transaction', () => {
  let shelf: Shelf;

  beforeAll(async () => {
    shelf = await openShelf();
  }, 60_000);
  afterAll(() => shelf.close());
  beforeEach(() => shelf.empty());

  const thing = (id: string, secret: string) =>
    [`insert into thing (id, controller, jurisdiction, secret) values ($1, $2, 'TJ', $3)`, [id, ours, secret]] as const;
  const secrets = async () =>
    (await shelf.database.query('select secret from shelf.thing order by secret')).map(({ secret }) => secret);

  it('rolls back a refusal and what throws, and runs what follows a commit only then', async () => {
    const followed: string[] = [];
    const write = async (secret: string, refuse: boolean) =>
      shelf.worker.decide(system(ours), async (tx) => {
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
    const defect = shelf.worker.inTransaction(system(ours), async (tx) => {
      await tx.query(`insert into thing (id, controller, jurisdiction, secret) values ($1, $2, 'TJ', 'lost')`, [
        newId(),
        ours,
      ]);
      throw new Error('a defect');
    });
    await expect(defect).rejects.toThrow('a defect');
    expect(await shelf.secretsSeenBy(ours)).toEqual(['kept']);
    expect(followed).toEqual(['kept']);
  });

  it('repeats a lost race twice and then gives up', async () => {
    let tries = 0;
    const racing = (wins: number) =>
      shelf.worker.inTransaction(system(ours), async (tx) => {
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
    const slow = shelf.worker.inTransaction(system(ours), (tx) => tx.query('select pg_sleep(5)'), {
      deadline: performance.now() + 100,
    });
    await expect(slow).rejects.toMatchObject({ code: '57014' });
  });

  it('tells only who holds a taken connection that it was lost', async () => {
    const told: string[] = [];
    const take = async (name: string) => {
      const connection = await shelf.worker.takeConnection();
      connection.onLost(() => told.push(name));
      const row = await connection.tx.first<{ pid: number }>('select pg_backend_pid() as pid');
      return { pid: Number(row?.pid), release: () => connection.release() };
    };
    const first = await take('first');
    await first.release();
    const second = await take('second');
    expect(second.pid).toBe(first.pid);
    await shelf.database.query(`select pg_terminate_backend(${second.pid})`);
    await eventually(() => told.length > 0);
    await second.release();
    expect([...new Set(told)]).toEqual(['second']);
  });

  it('runs statements that travel together in their order, and none where one of them fails', async () => {
    const [first, second] = [newId(), newId()];
    await shelf.worker.inOpenTransaction((tx) =>
      Promise.all([
        tx.query(...thing(first, 'a')),
        tx.query(...thing(second, 'b')),
        tx.query(`update thing set secret = secret || '!'`),
      ]),
    );
    expect(await secrets()).toEqual(['a!', 'b!']);
    const failing = shelf.worker.inOpenTransaction((tx) =>
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
    expect(await shelf.worker.inOpenTransaction((tx) => tx.query('select 1 as one'))).toEqual([{ one: 1 }]);
  });

  it('fails with what was sent along with the commit, and does not take a failed transaction for a committed one', async () => {
    await shelf.insert(ours, 'a');
    const late = shelf.worker.inOpenTransaction(async (tx) => {
      await tx.query(...thing(newId(), 'b'));
      tx.withCommit(...thing(newId(), 'a'));
    });
    const reason: unknown = await late.catch((error: unknown) => error);
    expect(violates(reason, 'thing_secret_is_unique')).toBe(true);
    const careless = shelf.worker.inOpenTransaction(async (tx) => {
      await tx.query(...thing(newId(), 'b'));
      await tx.query(...thing(newId(), 'a')).catch(() => undefined);
    });
    await expect(careless).rejects.toThrow('had failed');
    expect(await secrets()).toEqual(['a']);
  });

  it('runs nothing that goes on after the transaction has ended', async () => {
    const stray = shelf.worker.inOpenTransaction((tx) =>
      Promise.all([
        tx.query('select 1 as one').then(() => tx.query(...thing(newId(), 'stray'))),
        Promise.reject(new Error('refused meanwhile')),
      ]),
    );
    await expect(stray).rejects.toThrow('refused meanwhile');
    await shelf.worker.inOpenTransaction((tx) => tx.query('select 1 as one'));
    expect(await secrets()).toEqual([]);
  });
});
