import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareSchemas, roleUrl } from '@mrc/database';
import { systemClock } from '@mrc/kernel';
import { InProcessBus } from '@mrc/messaging';
import { freePort, testDatabase } from '@mrc/testing';
import { readGatewayConfig } from '../src/config';
import { gatewaySchema } from '../src/data-source';
import { startGateway } from '../src/start-gateway';
import { Browser } from './browser';
import { startFakeIssuer, type FakeIssuer } from './fake-issuer';
import { startFakeServices, type FakeServices } from './fake-services';

const seed = 'a seed of tests';
const clientSecret = 'the secret of a test client';

export type TestGateway = {
  readonly url: string;
  readonly issuer: FakeIssuer;
  readonly services: FakeServices;
  readonly bus: InProcessBus;
  readonly webRoot: string;
  readonly stale: { knows: boolean };
  /** Moves the gateway's clock ahead of the machine's. */
  advance(ms: number): void;
  query(sql: string): Promise<Record<string, unknown>[]>;
  browser(): Browser;
  /** A browser in which this subject has signed in. */
  signedIn(subject: string): Promise<Browser>;
  close(): Promise<void>;
};

const page = '<!doctype html><title>Console of a test</title>';

/** A console as a build leaves it, with a big script and one document. */
const builtConsole = async (documents: Record<string, string>): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'mrc-web-'));
  await mkdir(join(root, 'assets'));
  await writeFile(join(root, 'index.html'), page);
  await writeFile(join(root, 'robots.txt'), 'User-agent: *\nDisallow: /\n');
  await writeFile(join(root, 'assets', 'app-1a2b3c.js'), `console.log(${JSON.stringify('x'.repeat(5_000))})`);
  await writeFile(join(root, 'documents.json'), JSON.stringify(documents));
  return root;
};

/** The gateway on its own database, with fake services, a real issuer and an in-process bus. */
export const startTestGateway = async (
  environment: Record<string, string> = {},
  documents: Record<string, string> = {},
): Promise<TestGateway> => {
  const database = await testDatabase({
    name: 'gateway',
    prepare: async ({ url: adminUrl, cell }) => {
      await prepareSchemas({ adminUrl, cell, seed }, [gatewaySchema]);
    },
  });
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const stale = { knows: true };
  let ahead = 0;
  const clock = { now: () => new Date(systemClock.now().getTime() + ahead) };
  const services = await startFakeServices(stale, clock);
  const issuer = await startFakeIssuer(url, 'gateway', clientSecret);
  const bus = new InProcessBus();
  const webRoot = await builtConsole(documents);
  const config = readGatewayConfig({
    PORT: String(port),
    HOST: 'localhost',
    PUBLIC_URL: url,
    APP_DATABASE_URL: roleUrl({ adminUrl: database.url, cell: database.cell, seed }, 'gateway', 'app'),
    DIRECTORY_ADDRESS: services.address,
    REGISTRATION_ADDRESS: services.address,
    ASSISTANCE_ADDRESS: services.address,
    REFERRALS_ADDRESS: services.address,
    REPORTING_ADDRESS: services.address,
    OIDC_ISSUER: `${url}/oidc`,
    OIDC_CLIENT_ID: 'gateway',
    OIDC_CLIENT_SECRET: clientSecret,
    OIDC_UPSTREAM: `http://127.0.0.1:1,${issuer.url}`,
    SESSION_SECRET: 'the session secret of a test, long enough',
    WEB_ROOT: webRoot,
    CELL: 'test',
    LOG_LEVEL: 'silent',
    ...environment,
  });
  const gateway = await startGateway(config, { bus, clock, shared: true });
  const browser = () => new Browser(url);
  return {
    url,
    issuer,
    services,
    bus,
    webRoot,
    stale,
    advance: (ms) => {
      ahead += ms;
    },
    query: (sql) => database.query(sql),
    browser,
    signedIn: async (subject) => {
      issuer.signsInNext(subject);
      const one = browser();
      const end = await one.navigate('/session/sign-in?return=/my-work');
      if (end !== '/my-work') throw new Error(`the sign-in ended at ${end}`);
      return one;
    },
    close: async () => {
      await gateway.stop();
      await bus.close();
      await issuer.close();
      await services.close();
      await database.close();
      await rm(webRoot, { recursive: true });
    },
  };
};
