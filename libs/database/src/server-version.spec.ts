import { testDatabase } from '@mrc/testing';
import { assertNewEnough, assertServerVersion } from './server-version';

describe('the version of a Postgres', () => {
  it.each([
    [170_002, '17.2'],
    [150_014, '15.14'],
    [90_624, '9.6.24'],
  ])('%s is too old, which one sentence says', (number, version) => {
    expect(() => assertNewEnough(number, version)).toThrow(
      `This is Postgres ${version}, and MRC Network needs Postgres 18 or newer: move the database to one.`,
    );
  });

  it('is fit where it is 18 or newer, as the one of the tests is', async () => {
    expect(() => assertNewEnough(180_000, '18.0')).not.toThrow();
    const database = await testDatabase({ name: 'version', prepare: async () => undefined });
    await assertServerVersion(database.url);
    await database.close();
  });
});
