import { createServer, request as httpRequest, type Server } from 'node:http';
import {
  exchangeIdToken,
  topicOf,
  type CallAnswer,
  type CallContract,
  type CallInput,
  type CallOutput,
} from '@mrc/contracts';
import { fromMessage, InProcessBus, type Bus, type ReceivedEvent } from '@mrc/messaging';
import { connectServices, startService, type RunningService } from '@mrc/service-kit';
import { freePort, testPlatform, type TestPlatform } from '@mrc/testing';
import { bootstrapNetwork } from '../bootstrap';
import { directorySchema } from '../data-source';
import { directory } from '../directory.module';
import { operatorInput, staffInput } from './inputs.fixture';
import { SignInClient } from './sign-in-client.fixture';
import { signInEnvironment } from './sign-in-environment.fixture';

/** The gateway's part that matters here: everything is handed on to directory under another address. */
const openDoor = async (upstream: number): Promise<{ server: Server; publicUrl: string }> => {
  const server = createServer((request, response) => {
    const { method, url } = request;
    const headers = { 'x-forwarded-for': '203.0.113.7', ...request.headers };
    const onward = httpRequest({ host: '127.0.0.1', port: upstream, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { server, publicUrl: `http://localhost:${port}` };
};

export type RunningDirectory = {
  readonly operator: ReturnType<typeof operatorInput>;
  readonly administrator: ReturnType<typeof staffInput>;
  readonly publicUrl: string;
  readonly keys: ReturnType<typeof signInEnvironment>;
  readonly bus: Bus;
  readonly database: TestPlatform;
  readonly service: RunningService;
  readonly client: SignInClient;
  /** Events that came out on the bus, in order. */
  readonly heard: readonly ReceivedEvent[];
  call<C extends CallContract>(contract: C, input: CallInput<C>, token: string | null): Promise<CallAnswer<C>>;
  /** What a call answers; anything but a value is an error. */
  valueOf<C extends CallContract>(contract: C, input: CallInput<C>, token: string | null): Promise<CallOutput<C>>;
  /** The actor token of somebody who signs in by the browser. */
  actorTokenOf(email: string): Promise<string>;
  stop(): Promise<void>;
};

/** Directory as a process would run it, on a database of its own, with its first operator and administrator. */
export const runDirectory = async (): Promise<RunningDirectory> => {
  const database = await testPlatform('directory', directorySchema);
  const servicePort = await freePort();
  const httpPort = await freePort();
  const { server, publicUrl } = await openDoor(httpPort);
  const keys = signInEnvironment(publicUrl);
  const bus = new InProcessBus();
  const heard: ReceivedEvent[] = [];
  await bus.tail([topicOf('test', 'directory')], (message) => {
    const event = fromMessage(message);
    if (event) heard.push(event);
  });
  const service = await startService(
    directory,
    {
      ...database.urls(),
      ...keys.variables,
      SERVICE_PORT: String(servicePort),
      HTTP_PORT: String(httpPort),
      CELL: 'test',
      JURISDICTIONS: 'TJ,KG',
      ACTOR_JWKS_URL: `http://127.0.0.1:${httpPort}/actor/jwks.json`,
      COMMAND_KEYS: '0:the command key of a test that is no secret',
      DIGEST_KEYS: '0:the digest key of a test that is no secret',
      MARK_KEYS: '0:the mark key of a test that is no secret of anybody',
      LOG_LEVEL: 'silent',
    },
    { bus },
  );
  const nowhere = '127.0.0.1:1';
  const services = connectServices({
    directory: `127.0.0.1:${servicePort}`,
    registration: nowhere,
    assistance: nowhere,
    referrals: nowhere,
    reporting: nowhere,
  });
  const operator = operatorInput({ name: 'Zarafshon' });
  const administrator = staffInput(operator.commandId, 'administrator', { email: 'Admin@Operator.Example' });
  const begun = await bootstrapNetwork(service.platform, { operator, administrator });
  if (!begun.ok) throw new Error(begun.refusal.code);
  const client = await SignInClient.of(publicUrl, keys.variables.OIDC_CLIENT_SECRET);

  const call: RunningDirectory['call'] = (contract, input, token) =>
    services.call(contract, input, { token, timeLeft: 20_000 });
  const valueOf: RunningDirectory['valueOf'] = async (contract, input, token) => {
    const answer = await call(contract, input, token);
    if (answer.outcome !== 'ok') throw new Error(JSON.stringify(answer));
    return answer.value;
  };
  return {
    operator,
    administrator,
    publicUrl,
    keys,
    bus,
    database,
    service,
    client,
    heard,
    call,
    valueOf,
    actorTokenOf: async (email) => {
      const tokens = await client.signIn(email);
      return (await valueOf(exchangeIdToken, { idToken: tokens.id_token ?? '' }, null)).actorToken;
    },
    stop: async () => {
      await services.close();
      await service.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await database.close();
      keys.remove();
    },
  };
};
