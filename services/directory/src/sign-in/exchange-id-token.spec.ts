import { createServer, type Server } from 'node:http';
import { actorTokenVerifier } from '@mrc/access';
import { newId } from '@mrc/kernel';
import { callBy, testPlatform, type TestPlatform } from '@mrc/testing';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWTPayload, type KeyObject } from 'jose';
import { readDirectoryConfig } from '../config';
import { directorySchema } from '../data-source';
import { suspendStaffMember } from '../staff-member/suspend-staff-member';
import { TestNetwork } from '../testing/network.fixture';
import { signInEnvironment } from '../testing/sign-in-environment.fixture';
import { ExchangeIdToken } from './exchange-id-token';
import { SignInKeys } from './sign-in-keys';

let db: TestPlatform;
let network: TestNetwork;
let centre: string;
const keys = signInEnvironment('http://localhost:4000');
const refusedAs = (code: string) => ({ ok: false, refusal: { code, facts: {} } });

beforeAll(async () => {
  db = await testPlatform('directory', directorySchema);
  network = await TestNetwork.begin(db);
  centre = await network.centre();
});

afterAll(async () => {
  await db.close();
  keys.remove();
});

const exchangeWith = async (variables: Record<string, string | undefined> = {}): Promise<ExchangeIdToken> => {
  const signInKeys = new SignInKeys();
  await signInKeys.open(readDirectoryConfig({ ...keys.variables, ...variables }));
  return new ExchangeIdToken(db.platform, signInKeys);
};

const seconds = (offset = 0) => Math.floor(db.clock.now().getTime() / 1000) + offset;

type Key = CryptoKey | KeyObject | Uint8Array;

const idTokenBy = (key: Key, alg: string, kid: string, claims: JWTPayload): Promise<string> =>
  new SignJWT({
    iss: keys.variables.OIDC_ISSUER,
    aud: keys.variables.OIDC_CLIENT_ID,
    iat: seconds(),
    exp: seconds(300),
    ...claims,
  })
    .setProtectedHeader({ alg, kid })
    .sign(key);

const subjectOf = async (staffId: string): Promise<string> => {
  const [row] = await db.query(`select subject from directory.sign_in_identity where staff_id = '${staffId}'`);
  return String(row?.['subject']);
};

describe('exchanging the ID token of the built-in issuer', () => {
  let exchange: ExchangeIdToken;
  let ours: Key;
  const idToken = (claims: JWTPayload) => idTokenBy(ours, 'RS256', keys.issuerKey.kid, claims);

  beforeAll(async () => {
    exchange = await exchangeWith();
    ours = await importJWK(keys.issuerKey, 'RS256');
  });

  it('gives an actor token that services believe for five minutes', async () => {
    const staffId = await network.join(centre, 'case-worker', { name: 'Nigora' });
    const result = await exchange.execute({ idToken: await idToken({ sub: await subjectOf(staffId) }) });
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.value).toMatchObject({
      expiresAt: '2026-11-02T06:05:00.000Z',
      profile: { staffId, name: 'Nigora', centreId: centre },
    });
    const { kty, crv, x, kid } = keys.actorKey;
    const verify = actorTokenVerifier({ keys: [{ kty, crv, x, kid }] }, 'test');
    const { actorToken } = result.value;
    expect(await verify(actorToken, new Date('2026-11-02T06:04:59Z'))).toMatchObject({
      staffId,
      roles: ['case-worker'],
    });
    expect(await verify(actorToken, new Date('2026-11-02T06:05:01Z'))).toBeUndefined();
  });

  it('refuses a token that is expired, for another client or issuer, forged, unsigned or of nobody', async () => {
    const sub = await subjectOf(network.founder.staffId);
    const { privateKey } = await generateKeyPair('RS256');
    const publicHalf = new TextEncoder().encode(JSON.stringify({ n: keys.issuerKey.n }));
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await idToken({ sub })).split('.')[1]}.`;
    const wrong = [
      await idToken({ sub, exp: seconds(-10) }),
      await idToken({ sub, aud: 'somebody' }),
      await idToken({ sub, aud: ['gateway', 'somebody'], azp: 'somebody' }),
      await idToken({ sub, iss: 'https://issuer.example' }),
      await idToken({ sub: newId() }),
      await idToken({ sub: network.founder.staffId }),
      await idToken({}),
      await idTokenBy(privateKey, 'RS256', keys.issuerKey.kid, { sub }),
      await idTokenBy(privateKey, 'RS256', 'another key', { sub }),
      await idTokenBy(publicHalf, 'HS256', keys.issuerKey.kid, { sub }),
      unsigned,
      'not a token',
      '',
    ];
    for (const one of wrong) expect(await exchange.execute({ idToken: one })).toEqual(refusedAs('NOT_SIGNED_IN'));
    expect((await exchange.execute({ idToken: await idToken({ sub }) })).ok).toBe(true);
  });

  it('believes no e-mail of its own issuer’s tokens', async () => {
    const claims = { sub: newId(), email: 'somebody@operator.example', email_verified: true };
    const [member] = await db.query(`select email from directory.staff_member limit 1`);
    const token = await idToken({ ...claims, email: String(member?.['email']) });
    expect(await exchange.execute({ idToken: token })).toEqual(refusedAs('NOT_SIGNED_IN'));
  });

  it('says that somebody is suspended', async () => {
    const staffId = await network.join(centre, 'intake');
    const suspension = { commandId: newId(), staffId, expectedVersion: 1 };
    await suspendStaffMember.execute(db.platform, suspension, callBy(network.founder));
    const token = await idToken({ sub: await subjectOf(staffId) });
    expect(await exchange.execute({ idToken: token })).toEqual(refusedAs('STAFF_SUSPENDED'));
  });
});

describe('exchanging the ID token of an issuer elsewhere', () => {
  let server: Server;
  let issuer: string;
  let exchange: ExchangeIdToken;
  let theirs: Key;
  let asked = 0;
  let claimsToBe: string | undefined;
  const idToken = (claims: JWTPayload) => idTokenBy(theirs, 'ES256', 'theirs', { iss: issuer, ...claims });

  beforeAll(async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    theirs = privateKey;
    const jwk = { ...(await exportJWK(publicKey)), kid: 'theirs', alg: 'ES256', use: 'sig' };
    server = createServer((request, response) => {
      asked += 1;
      response.setHeader('content-type', 'application/json');
      const isDiscovery = request.url === '/realm/.well-known/openid-configuration';
      response.end(
        JSON.stringify(isDiscovery ? { issuer: claimsToBe ?? issuer, jwks_uri: `${issuer}/keys` } : { keys: [jwk] }),
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    issuer = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/realm`;
  });

  beforeEach(async () => {
    claimsToBe = undefined;
    exchange = await exchangeWith({ OIDC_ISSUER: issuer, OIDC_KEYS_FILE: undefined });
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  it('links a subject to whoever has the address the issuer has verified, for good', async () => {
    const email = `${newId()}@centre.example`;
    const staffId = await network.join(centre, 'intake', { email });
    const sub = newId();
    const first = await exchange.execute({
      idToken: await idToken({ sub, email: email.toUpperCase(), email_verified: true }),
    });
    expect(first).toMatchObject({ ok: true, value: { profile: { staffId } } });
    expect(await exchange.execute({ idToken: await idToken({ sub }) })).toMatchObject({ ok: true });
    const another = await idToken({ sub: newId(), email, email_verified: true });
    expect(await exchange.execute({ idToken: another })).toEqual(refusedAs('NOT_SIGNED_IN'));
  });

  it('links nobody by an address that is not verified or not known', async () => {
    const email = `${newId()}@centre.example`;
    await network.join(centre, 'intake', { email });
    for (const claims of [
      { email },
      { email, email_verified: false },
      { email: 'x@y.example', email_verified: true },
    ]) {
      const token = await idToken({ sub: newId(), ...claims });
      expect(await exchange.execute({ idToken: token })).toEqual(refusedAs('NOT_SIGNED_IN'));
    }
  });

  it('does not believe the built-in issuer’s key, nor an issuer that calls itself something else', async () => {
    const sub = await subjectOf(network.founder.staffId);
    const builtIn = await importJWK(keys.issuerKey, 'RS256');
    const token = await idTokenBy(builtIn, 'RS256', keys.issuerKey.kid, { sub, iss: issuer });
    expect(await exchange.execute({ idToken: token })).toEqual(refusedAs('NOT_SIGNED_IN'));
    claimsToBe = 'https://another.example';
    const fresh = await exchangeWith({ OIDC_ISSUER: issuer, OIDC_KEYS_FILE: undefined });
    expect(await fresh.execute({ idToken: await idToken({ sub }) })).toEqual(refusedAs('UNAVAILABLE'));
  });

  it('asks the issuer for its keys once, and is unavailable while it does not answer', async () => {
    asked = 0;
    await exchange.execute({ idToken: await idToken({ sub: newId() }) });
    await exchange.execute({ idToken: await idToken({ sub: newId() }) });
    expect(asked).toBe(2);
    const away = await exchangeWith({ OIDC_ISSUER: 'http://127.0.0.1:1/realm', OIDC_KEYS_FILE: undefined });
    expect(await away.execute({ idToken: await idToken({ sub: newId() }) })).toEqual(refusedAs('UNAVAILABLE'));
  });
});
