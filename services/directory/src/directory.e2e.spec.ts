import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  concludeAgreement,
  exchangeIdToken,
  findOfferings,
  getMyProfile,
  joinStaffMember,
  listOrganisation,
  publishOffering,
  suspendStaffMember,
  topicOf,
  type CallAnswer,
  type CallContract,
  type CallInput,
  type CallOutput,
} from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { fromMessage, InProcessBus, type ReceivedEvent } from '@mrc/messaging';
import { connectServices, startService, type RunningService } from '@mrc/service-kit';
import { eventually, freePort, testPlatform, type TestPlatform } from '@mrc/testing';
import * as openId from 'openid-client';
import { bootstrapNetwork } from './bootstrap';
import { directorySchema } from './data-source';
import { directory } from './directory.module';
import { agreementInput, offeringInput, operatorInput, password, staffInput } from './testing/inputs';
import { Browser } from './testing/browser';
import { signInEnvironment } from './testing/sign-in-environment';

jest.setTimeout(60_000);

let database: TestPlatform;
let service: RunningService;
let services: ReturnType<typeof connectServices>;
let door: Server;
let publicUrl: string;
let keys: ReturnType<typeof signInEnvironment>;
let issuer: openId.Configuration;
const heard: ReceivedEvent[] = [];
const operator = operatorInput({ name: 'Zarafshon' });
const administrator = staffInput(operator.commandId, 'administrator', { email: 'Admin@Operator.Example' });

/** The gateway's part that matters here: `/oidc` is handed on to directory under another address. */
const openDoor = async (upstream: number): Promise<Server> => {
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    const onward = httpRequest({ host: '127.0.0.1', port: upstream, method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

beforeAll(async () => {
  database = await testPlatform('directory', directorySchema);
  const [servicePort, httpPort] = [await freePort(), await freePort()];
  door = await openDoor(httpPort);
  publicUrl = `http://localhost:${(door.address() as AddressInfo).port}`;
  keys = signInEnvironment(publicUrl);
  const bus = new InProcessBus();
  await bus.tail([topicOf('test', 'directory')], (message) => {
    const event = fromMessage(message);
    if (event) heard.push(event);
  });
  service = await startService(
    directory,
    {
      ...database.urls(),
      ...keys.variables,
      SERVICE_PORT: String(servicePort),
      HTTP_PORT: String(httpPort),
      CELL: 'test',
      JURISDICTIONS: 'TJ,KG',
      ACTOR_JWKS_URL: `http://127.0.0.1:${httpPort}/actor/jwks.json`,
      LOG_LEVEL: 'silent',
    },
    { bus },
  );
  const nowhere = '127.0.0.1:1';
  services = connectServices({
    directory: `127.0.0.1:${servicePort}`,
    registration: nowhere,
    assistance: nowhere,
    referrals: nowhere,
    reporting: nowhere,
  });
  const begun = await bootstrapNetwork(service.platform, { operator, administrator });
  expect(begun).toEqual({
    ok: true,
    value: { operatorId: operator.commandId, administratorId: administrator.commandId },
  });
  issuer = await openId.discovery(
    new URL(`${publicUrl}/oidc`),
    'gateway',
    undefined,
    openId.ClientSecretBasic(keys.variables.OIDC_CLIENT_SECRET),
    {
      execute: [openId.allowInsecureRequests],
    },
  );
});

afterAll(async () => {
  await services.close();
  await service.stop();
  door.closeAllConnections();
  await new Promise((resolve) => door.close(resolve));
  await database.close();
  keys.remove();
});

const call = <C extends CallContract>(contract: C, input: CallInput<C>, token: string | null): Promise<CallAnswer<C>> =>
  services.call(contract, input, { token, deadline: Date.now() + 5_000 });

const valueOf = async <C extends CallContract>(answer: Promise<CallAnswer<C>>): Promise<CallOutput<C>> => {
  const given = await answer;
  if (given.outcome !== 'ok') throw new Error(JSON.stringify(given));
  return given.value;
};

const beginSignIn = async (browser: Browser) => {
  const verifier = openId.randomPKCECodeVerifier();
  const [state, nonce] = [openId.randomState(), openId.randomNonce()];
  const url = openId.buildAuthorizationUrl(issuer, {
    redirect_uri: `${publicUrl}/session/callback`,
    scope: 'openid',
    code_challenge: await openId.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
    prompt: 'login',
    max_age: '0',
  });
  const page = await browser.get(url.href);
  return { page, uid: page.location.split('/').at(-1) ?? '', checks: { verifier, state, nonce } };
};

const finishSignIn = async (
  browser: Browser,
  begun: Awaited<ReturnType<typeof beginSignIn>>,
  email: string,
  typed = password,
) => {
  const answer = await browser.post(`${publicUrl}/oidc/interaction/${begun.uid}/login`, { email, password: typed });
  if (answer.status !== 200) return { answer, tokens: undefined };
  const back = await browser.get((answer.body as { returnTo: string }).returnTo);
  const tokens = await openId.authorizationCodeGrant(issuer, new URL(back.location), {
    pkceCodeVerifier: begun.checks.verifier,
    expectedState: begun.checks.state,
    expectedNonce: begun.checks.nonce,
    maxAge: 300,
    idTokenExpected: true,
  });
  return { answer, tokens };
};

const signIn = async (email: string): Promise<openId.TokenEndpointResponse & { id_token?: string }> => {
  const browser = new Browser();
  const { tokens, answer } = await finishSignIn(browser, await beginSignIn(browser), email);
  if (!tokens) throw new Error(JSON.stringify(answer));
  return tokens;
};

const actorTokenOf = async (email: string): Promise<string> => {
  const tokens = await signIn(email);
  return (await valueOf(call(exchangeIdToken, { idToken: tokens.id_token ?? '' }, null))).actorToken;
};

describe('the directory as a service', () => {
  it('signs the first administrator in and lets the network grow by its own calls', async () => {
    const token = await actorTokenOf('admin@operator.example');
    const centre = operatorInput({ kind: 'centre', name: 'Khujand', operatorId: operator.commandId });
    const partner = operatorInput({ kind: 'partner-agency', name: 'Legal Aid' });
    await valueOf(call(listOrganisation, centre, token));
    await valueOf(call(listOrganisation, partner, token));
    const offering = offeringInput(partner.commandId);
    expect(await valueOf(call(publishOffering, offering, token))).toEqual({ id: partner.commandId, version: 2 });
    await valueOf(call(concludeAgreement, agreementInput(operator.commandId, partner.commandId), token));
    const worker = staffInput(centre.commandId, 'case-worker');
    await valueOf(call(joinStaffMember, worker, token));

    const workerToken = await actorTokenOf(worker.email);
    expect(await valueOf(call(getMyProfile, {}, workerToken))).toMatchObject({
      staffId: worker.commandId,
      organisationName: 'Khujand',
      centreId: centre.commandId,
      jurisdictions: ['TJ'],
    });
    const found = await valueOf(
      call(
        findOfferings,
        { serviceCode: 'LEG-01', country: null, organisationId: null, first: 25, after: null },
        workerToken,
      ),
    );
    expect(found.rows).toMatchObject([{ id: offering.commandId, agreementInForce: true, medianHoursToAnswer: null }]);

    await eventually(() => heard.some((event) => event.aggregateId === worker.commandId));
    expect(
      heard.map(({ type, aggregateId, aggregateVersion, controller, centre: at, data }) => ({
        type,
        aggregateId,
        aggregateVersion,
        controller,
        centre: at,
        data,
      })),
    ).toEqual(
      expect.arrayContaining([
        {
          type: 'organisation.listed',
          aggregateId: operator.commandId,
          aggregateVersion: 1,
          controller: operator.commandId,
          centre: null,
          data: expect.objectContaining({ kind: 'operator' }),
        },
        {
          type: 'organisation.listed',
          aggregateId: centre.commandId,
          aggregateVersion: 1,
          controller: operator.commandId,
          centre: centre.commandId,
          data: expect.objectContaining({ operator: operator.commandId }),
        },
        {
          type: 'organisation.listed',
          aggregateId: partner.commandId,
          aggregateVersion: 1,
          controller: partner.commandId,
          centre: null,
          data: expect.objectContaining({ kind: 'partner-agency' }),
        },
        {
          type: 'offering.published',
          aggregateId: partner.commandId,
          aggregateVersion: 2,
          controller: partner.commandId,
          centre: null,
          data: expect.objectContaining({ offeringId: offering.commandId }),
        },
        {
          type: 'agreement.concluded',
          aggregateId: operator.commandId,
          aggregateVersion: 2,
          controller: operator.commandId,
          centre: null,
          data: expect.objectContaining({ receiver: partner.commandId }),
        },
        {
          type: 'staff-member.joined',
          aggregateId: worker.commandId,
          aggregateVersion: 1,
          controller: operator.commandId,
          centre: centre.commandId,
          data: {},
        },
      ]),
    );
  });

  it('renews a sign-in by a refresh token that works once, until the member of staff is suspended', async () => {
    const token = await actorTokenOf('admin@operator.example');
    const colleague = staffInput(operator.commandId, 'programme-manager');
    await valueOf(call(joinStaffMember, colleague, token));
    const first = await signIn(colleague.email);
    const second = await openId.refreshTokenGrant(issuer, first.refresh_token ?? '');
    expect(second.refresh_token).not.toBe(first.refresh_token);
    expect((await valueOf(call(exchangeIdToken, { idToken: second.id_token ?? '' }, null))).profile.staffId).toBe(
      colleague.commandId,
    );

    await valueOf(
      call(suspendStaffMember, { commandId: newId(), staffId: colleague.commandId, expectedVersion: 1 }, token),
    );
    expect(await call(exchangeIdToken, { idToken: second.id_token ?? '' }, null)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'STAFF_SUSPENDED' },
    });
    await expect(openId.refreshTokenGrant(issuer, second.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    await eventually(() =>
      heard.some((event) => event.type === 'staff-member.suspended' && event.aggregateId === colleague.commandId),
    );
    const browser = new Browser();
    expect((await finishSignIn(browser, await beginSignIn(browser), colleague.email)).answer).toMatchObject({
      status: 401,
      body: { code: 'WRONG_SIGN_IN' },
    });
  });

  it('ends a whole sign-in when a refresh token is used twice, and when it is revoked', async () => {
    const stolen = await signIn('admin@operator.example');
    const renewed = await openId.refreshTokenGrant(issuer, stolen.refresh_token ?? '');
    await expect(openId.refreshTokenGrant(issuer, stolen.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    await expect(openId.refreshTokenGrant(issuer, renewed.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
    const given = await signIn('admin@operator.example');
    await openId.tokenRevocation(issuer, given.refresh_token ?? '');
    await expect(openId.refreshTokenGrant(issuer, given.refresh_token ?? '')).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('sends to the console’s page, tells a wrong password apart from nothing, and goes on only in the browser that began', async () => {
    const browser = new Browser();
    const begun = await beginSignIn(browser);
    expect(begun.page).toMatchObject({ status: 303, location: `${publicUrl}/sign-in/${begun.uid}` });
    const wrong = await finishSignIn(browser, begun, 'admin@operator.example', 'not the password');
    const unknown = await finishSignIn(browser, begun, 'nobody@operator.example');
    expect(wrong.answer).toMatchObject({ status: 401, body: { code: 'WRONG_SIGN_IN' } });
    expect(unknown.answer).toEqual(wrong.answer);
    const elsewhere = await finishSignIn(new Browser(), begun, 'admin@operator.example');
    expect(elsewhere.answer).toMatchObject({ status: 410, body: { code: 'SIGN_IN_EXPIRED' } });
    expect((await finishSignIn(browser, begun, 'admin@operator.example')).tokens).toBeDefined();
  });

  it('asks for the password again however fresh the last sign-in is, also without being asked to', async () => {
    const browser = new Browser();
    await finishSignIn(browser, await beginSignIn(browser), 'admin@operator.example');
    const url = openId.buildAuthorizationUrl(issuer, {
      redirect_uri: `${publicUrl}/session/callback`,
      scope: 'openid',
      code_challenge: await openId.calculatePKCECodeChallenge('x'.repeat(43)),
      code_challenge_method: 'S256',
    });
    expect((await browser.get(url.href)).location).toContain('/sign-in/');
    url.searchParams.set('prompt', 'none');
    expect((await browser.get(url.href)).location).toContain('error=login_required');
  });

  it('refuses a sign-in without PKCE, another redirect, and a foreign client', async () => {
    const browser = new Browser();
    const bare = openId.buildAuthorizationUrl(issuer, {
      redirect_uri: `${publicUrl}/session/callback`,
      scope: 'openid',
    });
    expect((await browser.get(bare.href)).location).toContain('error=invalid_request');
    const away = openId.buildAuthorizationUrl(issuer, { redirect_uri: 'https://elsewhere.example/', scope: 'openid' });
    expect(await browser.get(away.href)).toMatchObject({ status: 400, location: '' });
    bare.searchParams.set('client_id', 'somebody');
    expect(await browser.get(bare.href)).toMatchObject({ status: 400, location: '' });
  });

  it('ends the issuer’s own session and comes back to the start page', async () => {
    const browser = new Browser();
    await finishSignIn(browser, await beginSignIn(browser), 'admin@operator.example');
    const page = await browser.get(
      openId.buildEndSessionUrl(issuer, { post_logout_redirect_uri: `${publicUrl}/` }).href,
    );
    const form = /action="([^"]+)".*name="xsrf" value="([^"]+)"/su.exec(page.text);
    const done = await browser.postForm(form?.[1] ?? '', { xsrf: form?.[2] ?? '', logout: 'yes' });
    expect(done).toMatchObject({ status: 303, location: `${publicUrl}/` });
  });

  it('serves the public half of the actor key only', async () => {
    const served = await new Browser().get(`${publicUrl}/actor/jwks.json`);
    expect(served.body).toEqual({
      keys: [{ kty: 'OKP', crv: 'Ed25519', x: keys.actorKey.x, kid: keys.actorKey.kid, use: 'sig', alg: 'EdDSA' }],
    });
  });

  it('keeps neither token nor password nor e-mail of a sign-in where they could be read', async () => {
    const tokens = await signIn('admin@operator.example');
    const rows = await database.query(
      `select payload::text || coalesce(grant_id, '') || coalesce(uid, '') as kept from directory.oidc_model`,
    );
    const kept = rows.map((row) => String(row['kept'])).join('\n');
    for (const secret of [tokens.refresh_token, tokens.access_token, tokens.id_token, password, 'operator.example']) {
      expect(kept).not.toContain(secret);
    }
    const guards = await database.query(`select key::text as key from directory.sign_in_guard`);
    expect(JSON.stringify(guards)).not.toContain('operator.example');
  });
});
