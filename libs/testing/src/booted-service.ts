import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { actorSigningKey, actorTokenSigner, keyIdOf, type StaffActor } from '@mrc/access';
import {
  topicOf,
  type AtLeast,
  type CallAnswer,
  type CallContract,
  type CallInput,
  type EventEnvelope,
} from '@mrc/contracts';
import { newTraceparent, type Clock } from '@mrc/kernel';
import { fromMessage, InProcessBus, toMessage, type Journal, type ReceivedEvent } from '@mrc/messaging';
import { connectServices, startService, type RunningService, type ServiceDefinition } from '@mrc/service-kit';
import { exportJWK, generateKeyPair } from 'jose';
import { freePort } from './free-port';
import { testPlatform, testSeed, type TestPlatform } from './test-platform';

export type BootedService = {
  readonly running: RunningService;
  readonly database: TestPlatform;
  readonly bus: InProcessBus;
  readonly journal: Journal;
  /** What the service told on the bus since it was booted. */
  readonly told: ReceivedEvent[];
  /** Where its health and figures are. */
  readonly http: string;
  /** Calls the service over TCP with an actor token of this member of staff. */
  call<C extends CallContract>(
    contract: C,
    input: CallInput<C>,
    actor: StaffActor,
    atLeast?: AtLeast,
  ): Promise<CallAnswer<C>>;
  /** Publishes an event of another service, as its relay would. */
  tell(owner: Parameters<typeof topicOf>[1], event: EventEnvelope & { readonly data: unknown }): Promise<void>;
  close(): Promise<void>;
};

/** Keys of actor tokens of a cell for a test, with the address that serves the public ones. */
export const testActorKeys = async (cell = 'test') => {
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const { x = '', d } = await exportJWK(privateKey);
  const own = { kty: 'OKP', crv: 'Ed25519', x } as const;
  const key = actorSigningKey.parse({ ...own, d, kid: keyIdOf(own) });
  const jwks = JSON.stringify({ keys: [{ ...own, kid: key.kid, alg: 'EdDSA', use: 'sig' }] });
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json').end(jwks);
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(portOf(server.address()));
    });
  });
  return {
    url: `http://127.0.0.1:${port}/actor/jwks.json`,
    privateJwk: { ...key, alg: 'EdDSA' },
    sign: await actorTokenSigner(key, cell),
    close: () => server.close(),
  };
};

const portOf = (address: string | AddressInfo | null): number => {
  if (address === null || typeof address === 'string') throw new Error('The key server has no port');
  return address.port;
};

type Boot = {
  /** The time it lives in; the database's unless told. */
  readonly clock?: Clock;
  /** What else its configuration asks for. */
  readonly environment?: Readonly<Record<string, string>>;
};

/** Boots one service on its own Postgres with an in-process bus and real TCP calls. */
export const bootService = async (
  definition: ServiceDefinition,
  { clock, environment: more = {} }: Boot = {},
): Promise<BootedService> => {
  const database = await testPlatform(definition.name, definition.schema);
  const keys = await testActorKeys();
  const bus = new InProcessBus();
  const told: ReceivedEvent[] = [];
  await bus.tail([topicOf('test', definition.name)], (message) => {
    const event = fromMessage(message);
    if (event) told.push(event);
  });
  const servicePort = await freePort();
  const httpPort = await freePort();
  const environment = {
    ...database.urls(),
    SERVICE_PORT: String(servicePort),
    HTTP_PORT: String(httpPort),
    CELL: 'test',
    JURISDICTIONS: 'TJ,KG,KZ,RU',
    ACTOR_JWKS_URL: keys.url,
    COMMAND_KEYS: '0:the command key of a test that is no secret',
    DIGEST_KEYS: '0:the digest key of a test that is no secret',
    MARK_KEYS: `0:${testSeed}`,
    LOG_LEVEL: 'error',
    ...more,
  };
  const running = await startService(definition, environment, { bus, shared: true, ...(clock && { clock }) });
  const address = `127.0.0.1:${servicePort}`;
  const services = connectServices({
    directory: address,
    registration: address,
    assistance: address,
    referrals: address,
    reporting: address,
  });
  return {
    running,
    database,
    bus,
    journal: running.platform.journal,
    told,
    http: `http://127.0.0.1:${httpPort}`,
    call: async (contract, input, actor, atLeast) => {
      const { token } = await keys.sign(actor, clock?.now() ?? new Date());
      const options = { token, timeLeft: 20_000, traceparent: newTraceparent() };
      return services.call(contract, input, atLeast ? { ...options, atLeast } : options);
    },
    tell: async (owner, event) => {
      await bus.publish([toMessage(topicOf('test', owner), owner, event)]);
    },
    close: async () => {
      await services.close();
      await running.stop();
      await bus.close();
      keys.close();
      await database.close();
    },
  };
};
