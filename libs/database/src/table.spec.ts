import { newId } from '@mrc/kernel';
import { testDatabase, type TestDatabase } from '@mrc/testing';
import { Database } from './database';
import { column, declaredTables, table, type RowOf } from './table';

const letters = table('letter', {
  id: column.uuid(),
  sentOn: column.day().named('sent_day'),
  readAt: column.moment().orNull(),
  pages: column.int(),
  labels: column.texts<'urgent' | 'late'>(),
  stamp: column.json<{ readonly country: string }>(),
  weight: column.int().madeByPostgres(),
});

describe('a table whose columns are said once', () => {
  let database: TestDatabase;
  let connection: Database;

  beforeAll(async () => {
    database = await testDatabase({ name: 'letters', prepare: async () => undefined });
    await database.query(
      `create table letter (id uuid primary key, sent_day date not null, read_at timestamptz, pages int not null,
         labels text[] not null, stamp json not null, weight int not null generated always as (pages * 5) stored)`,
    );
    connection = await Database.open({ url: database.url, poolSize: 1, name: 'letters' });
  }, 60_000);
  afterAll(async () => {
    await connection.close();
    await database.close();
  });

  const letter = () => ({
    id: newId(),
    sentOn: '2026-11-02',
    readAt: null,
    pages: 3,
    labels: ['urgent'] as const,
    stamp: { country: 'TJ' },
  });

  it('reads what it has written, under the names of the code, with what Postgres made of it', async () => {
    const sent = letter();
    const read = await connection.inOpenTransaction(async (tx) => {
      await letters.insert(tx, sent);
      return letters.first(tx, 'where id = $1', [sent.id]);
    });
    expect(read).toEqual({ ...sent, weight: 15 } satisfies RowOf<typeof letters>);
  });

  it('writes only the columns of itself, whatever else the object carries', async () => {
    const sent = { ...letter(), secret: 'not a column' };
    await connection.inOpenTransaction((tx) => letters.insert(tx, sent));
    expect(letters.selected()).not.toContain('secret');
  });

  it('changes what is named and leaves the rest', async () => {
    const sent = letter();
    const readAt = new Date('2026-11-03T09:00:00Z');
    const read = await connection.inOpenTransaction(async (tx) => {
      await letters.insert(tx, sent);
      await letters.update(tx, sent.id, { readAt });
      return letters.rows(tx, 'where id = $1', [sent.id]);
    });
    expect(read).toEqual([{ ...sent, readAt, weight: 15 }]);
  });

  it('answers what the insert returns', async () => {
    const sent = letter();
    const answers = await connection.inOpenTransaction(async (tx) => [
      await letters.insert(tx, sent, 'on conflict do nothing returning pages'),
      await letters.insert(tx, sent, 'on conflict do nothing returning pages'),
    ]);
    expect(answers).toEqual([[{ pages: 3 }], []]);
  });

  it('selects under an alias, all columns or some', () => {
    expect(letters.selected('l', ['id', 'sentOn'])).toBe(`l.id as "id", l.sent_day::text as "sentOn"`);
  });

  it('is there once, for the spec that compares it with the schema', () => {
    expect(declaredTables().map(({ name }) => name)).toEqual(['letter']);
    expect(() => table('letter', {})).toThrow('declared twice');
  });
});
