import { randomBytes } from 'node:crypto';
import { type Server, createServer } from 'node:http';
import * as z from 'zod';
import { freePort } from './free-port';
import { startKafkaServer, startPostgresServer } from './servers';

const addressVariable = 'MRC_TEST_HARNESS';

/** Runs in Jest's main process and starts a server when the first test of the run asks for it. */
export type Harness = { readonly address: string; readonly stop: () => Promise<void> };

type Started = { readonly location: string; readonly stop: () => Promise<void> };

const starters: Readonly<Record<string, () => Promise<Started>>> = {
  postgres: async () => {
    const server = await startPostgresServer();
    return { location: server.url, stop: server.stop };
  },
  kafka: async () => {
    const { brokers, signIn, stop } = await startKafkaServer({ securedPort: await freePort() });
    return { location: JSON.stringify({ brokers, signIn }), stop };
  },
};

const listen = (server: Server): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('the system gave no port'));
      else resolve(address.port);
    });
  });

/** Opens the harness; `address` is handed to the tests by the environment. */
export const openHarness = async (): Promise<Harness> => {
  const secret = randomBytes(16).toString('hex');
  const running = new Map<string, Promise<Started>>();
  const startOnce = (name: string): Promise<Started> | undefined => {
    const known = running.get(name);
    if (known !== undefined) return known;
    const starting = starters[name]?.();
    if (starting !== undefined) running.set(name, starting);
    return starting;
  };
  const server = createServer((request, response) => {
    const [, given, name = ''] = (request.url ?? '').split('/');
    const starting = given === secret ? startOnce(name) : undefined;
    response.setHeader('connection', 'close');
    if (starting === undefined) {
      response.writeHead(404).end();
      return;
    }
    starting.then(
      ({ location }) => response.end(JSON.stringify({ location })),
      (error: unknown) => response.writeHead(500).end(JSON.stringify({ error: String(error) })),
    );
  });
  const port = await listen(server);
  return {
    address: `http://127.0.0.1:${port}/${secret}`,
    stop: async () => {
      server.close();
      const settled = await Promise.allSettled(running.values());
      await Promise.all(settled.map((each) => (each.status === 'fulfilled' ? each.value.stop() : undefined)));
    },
  };
};

/** Tells the tests of this run where the harness is. */
export const announce = (harness: Harness): void => {
  process.env[addressVariable] = harness.address;
};

const answer = z.object({ location: z.string().optional(), error: z.string().optional() });

/** Where the run's Postgres (superuser URL) or Kafka (JSON of brokers and sign-in) is: the test runner's, or the harness's own. */
export const locate = async (name: 'postgres' | 'kafka'): Promise<string> => {
  const given = process.env[name === 'postgres' ? 'MRC_TEST_POSTGRES_URL' : 'MRC_TEST_KAFKA'];
  if (given !== undefined && given !== '') return given;
  const address = process.env[addressVariable];
  if (address === undefined) throw new Error("this project's Jest settings lack the globalSetup of libs/testing");
  const response = await fetch(`${address}/${name}`);
  const { location, error } = answer.parse(await response.json());
  if (location === undefined) throw new Error(`the test ${name} did not start: ${error ?? response.statusText}`);
  return location;
};
