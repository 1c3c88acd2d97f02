import { createServer, type Server } from 'node:http';
import { silentLog, systemClock } from '@mrc/kernel';
import { oneKey } from '@mrc/service-kit';
import { freePort } from '@mrc/testing';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { Authentication } from './authentication';
import { Sealer } from './sealer';

const client = { clientId: 'gateway', clientSecret: 'the secret of a test client' };

/** An issuer that renews at once: what it signs is dated by the right time, whatever this machine's clock says. */
const startIssuer = async (issuer: string, port: number): Promise<Server> => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'RS256', use: 'sig' };
  const started = [Date.now(), performance.now()] as const;
  const idToken = () => {
    const now = Math.floor((started[0] + performance.now() - started[1]) / 1_000);
    return new SignJWT({})
      .setProtectedHeader({ alg: 'RS256', kid: 'test' })
      .setIssuer(issuer)
      .setAudience(client.clientId)
      .setSubject('somebody')
      .setIssuedAt(now)
      .setExpirationTime(now + 300)
      .sign(privateKey);
  };
  const answers: Record<string, () => unknown> = {
    '/.well-known/openid-configuration': () => ({
      issuer,
      jwks_uri: `${issuer}/jwks`,
      token_endpoint: `${issuer}/token`,
      authorization_endpoint: `${issuer}/auth`,
    }),
    '/jwks': () => ({ keys: [jwk] }),
    '/token': async () => ({ access_token: 'a', token_type: 'bearer', expires_in: 60, id_token: await idToken() }),
  };
  const server = createServer((request, response) => {
    void Promise.resolve(answers[request.url ?? '']?.()).then((body) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body)),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
};

describe('what an issuer says on a machine whose clock differs', () => {
  let server: Server;
  let issuer: URL;

  beforeAll(async () => {
    const port = await freePort();
    issuer = new URL(`http://127.0.0.1:${port}`);
    server = await startIssuer(issuer.origin, port);
  });
  afterAll(() => server.close());
  afterEach(() => jest.useRealTimers());

  const renewing = (knownDifference: (trueDifference: number) => number, shiftSeconds: number) => {
    const time = { clock: systemClock, differenceSeconds: () => knownDifference(shiftSeconds), stop: () => undefined };
    const options = { ...client, issuer, publicUrl: new URL('http://localhost:4000'), issuerUpstream: undefined };
    jest.useFakeTimers({
      now: Date.now() + shiftSeconds * 1_000,
      doNotFake: ['performance', 'setTimeout', 'clearTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'],
    });
    return new Authentication(
      options,
      new Sealer(oneKey('a secret of a test that is long enough'), 'drafts'),
      time,
      silentLog,
    ).renew('r');
  };

  it.each([-3, -10_800, 10_800, 2_592_000])('is believed with %d s of difference', async (seconds) => {
    expect(await renewing((known) => known, seconds)).toMatchObject({ outcome: 'renewed' });
  });

  it('would not be believed by the machine’s own clock', async () => {
    expect(await renewing(() => 0, 10_800)).toEqual({ outcome: 'unavailable' });
  });
});
