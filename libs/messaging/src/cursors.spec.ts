import { newId } from '@mrc/kernel';
import type { TestPlatform } from '@mrc/testing';
import { keyOf, readCursors } from './cursors';
import { toyPlatform } from './toy-service.fixture';

describe('cursors', () => {
  let toy: TestPlatform;

  beforeAll(async () => {
    toy = await toyPlatform();
  }, 60_000);
  afterAll(() => toy.close());

  it('are read of the owners that are asked about, whose ids never touch another’s', async () => {
    const id = newId();
    await toy.query(
      `insert into toy.cursor (consumer, owner, aggregate_id, last_version)
       values ('one', 'registration', '${id}', 3), ('one', 'assistance', '${id}', 7), ('two', 'registration', '${id}', 2)`,
    );
    const cursors = await toy.platform.worker.inOpenTransaction((tx) =>
      readCursors(tx, ['one', 'two'], ['registration'], [id, newId()]),
    );
    expect([...(cursors.get('one') ?? [])].map(([key, { version }]) => [key, version])).toEqual([
      [keyOf('registration', id), 3],
    ]);
    expect(cursors.get('two')?.get(keyOf('registration', id))?.version).toBe(2);
  });
});
