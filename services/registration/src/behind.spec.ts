import { SchemaBehind } from '@mrc/database';
import { InProcessBus } from '@mrc/messaging';
import { startService } from '@mrc/service-kit';
import { testPlatform } from '@mrc/testing';
import { registrationSchema } from './data-source';
import { registration } from './registration.module';

describe('registration on a schema that was migrated half', () => {
  it('does not start', async () => {
    const database = await testPlatform('registration', registrationSchema);
    await database.query(`delete from registration.migration where name like 'FindByPlaceAndFacts%'`);
    const environment = {
      ...database.urls(),
      SERVICE_PORT: '0',
      HTTP_PORT: '0',
      CELL: 'test',
      JURISDICTIONS: 'TJ',
      ACTOR_JWKS_URL: 'http://127.0.0.1:1/actor/jwks.json',
      COMMAND_KEYS: '0:the command key of a test that is no secret',
      DIGEST_KEYS: '0:the digest key of a test that is no secret',
      MARK_KEYS: '0:the mark key of a test that is no secret of anybody',
      LOG_LEVEL: 'silent',
    };
    const bus = new InProcessBus();
    await expect(startService(registration, environment, { bus, shared: true })).rejects.toThrow(
      new SchemaBehind('registration', ['FindByPlaceAndFacts20261129010000']),
    );
    await bus.close();
    await database.close();
  }, 60_000);
});
