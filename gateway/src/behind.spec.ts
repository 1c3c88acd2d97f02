import { prepareSchemas, roleUrl, SchemaBehind } from '@mrc/database';
import { InProcessBus } from '@mrc/messaging';
import { testDatabase } from '@mrc/testing';
import { readGatewayConfig } from './config';
import { gatewaySchema } from './data-source';
import { startGateway } from './start-gateway';

const seed = 'a seed of tests';

describe('the gateway on a schema that was migrated half', () => {
  it('does not start', async () => {
    const database = await testDatabase({
      name: 'gateway',
      prepare: async ({ url: adminUrl, cell }) => {
        await prepareSchemas({ adminUrl, cell, seed }, [gatewaySchema]);
      },
    });
    await database.query('delete from gateway.migration');
    const config = readGatewayConfig({
      PORT: '0',
      HOST: 'localhost',
      PUBLIC_URL: 'http://localhost:1',
      APP_DATABASE_URL: roleUrl({ adminUrl: database.url, cell: database.cell, seed }, 'gateway', 'app'),
      DIRECTORY_ADDRESS: '127.0.0.1:1',
      REGISTRATION_ADDRESS: '127.0.0.1:1',
      ASSISTANCE_ADDRESS: '127.0.0.1:1',
      REFERRALS_ADDRESS: '127.0.0.1:1',
      REPORTING_ADDRESS: '127.0.0.1:1',
      OIDC_ISSUER: 'http://localhost:1/oidc',
      OIDC_CLIENT_ID: 'gateway',
      OIDC_CLIENT_SECRET: 'the secret of a test client',
      OIDC_UPSTREAM: 'http://127.0.0.1:1',
      SESSION_SECRET: 'the session secret of a test, long enough',
      WEB_ROOT: __dirname,
      CELL: 'test',
      LOG_LEVEL: 'silent',
    });
    const bus = new InProcessBus();
    await expect(startGateway(config, { bus, shared: true })).rejects.toThrow(
      new SchemaBehind('gateway', ['CreateSession20261201090000']),
    );
    await bus.close();
    await database.close();
  }, 60_000);
});
