import { Database } from './database';
import { DatabaseError, isOutage, tookTooLong, violates, withoutValues } from './database-error';
import { openShelf, ours, type Shelf } from './shelf.fixture';

describe('an error of the database', () => {
  let shelf: Shelf;

  beforeAll(async () => {
    shelf = await openShelf();
  }, 60_000);
  afterAll(() => shelf.close());

  it('says which constraint was violated and never a value', async () => {
    await shelf.insert(ours, 'a very secret value');
    const again = shelf.insert(ours, 'a very secret value');
    const error: unknown = await again.catch((reason: unknown) => reason);
    expect(violates(error, 'thing_secret_is_unique')).toBe(true);
    expect(violates(error, 'another')).toBe(false);
    expect(
      JSON.stringify([error, String(error), (error as Error).stack, Object.values(error as object)]),
    ).not.toContain('secret value');
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
