import { exchangeIdToken, joinStaffMember, suspendStaffMember } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import * as openId from 'openid-client';
import { Browser } from './testing/browser.fixture';
import { password, staffInput } from './testing/inputs.fixture';
import { runDirectory, type RunningDirectory } from './testing/running-directory.fixture';

jest.setTimeout(60_000);

const address = 'admin@operator.example';
let directory: RunningDirectory;

beforeAll(async () => {
  directory = await runDirectory();
});

afterAll(() => directory.stop());

const begin = async (browser: Browser) => directory.client.begin(browser);

describe('signing in', () => {
  it('renews by a refresh token that works once, until the member of staff is suspended', async () => {
    const { client, operator, valueOf, call, heard } = directory;
    const token = await directory.actorTokenOf(address);
    const colleague = staffInput(operator.commandId, 'programme-manager');
    await valueOf(joinStaffMember, colleague, token);
    const first = await client.signIn(colleague.email);
    const second = await client.renew(first.refresh_token);
    expect(second.refresh_token).not.toBe(first.refresh_token);
    const idToken = second.id_token ?? '';
    expect((await valueOf(exchangeIdToken, { idToken }, null)).profile.staffId).toBe(colleague.commandId);

    const suspension = { commandId: newId(), staffId: colleague.commandId, expectedVersion: 1 };
    await valueOf(suspendStaffMember, suspension, token);
    expect(await call(exchangeIdToken, { idToken }, null)).toMatchObject({ refusal: { code: 'STAFF_SUSPENDED' } });
    await expect(client.renew(second.refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
    await eventually(() =>
      heard.some(({ type, aggregateId }) => type === 'staff-member.suspended' && aggregateId === colleague.commandId),
    );
    const browser = new Browser();
    const { answer } = await client.finish(browser, await begin(browser), colleague.email);
    expect(answer).toMatchObject({ status: 401, body: { code: 'WRONG_SIGN_IN' } });
  });

  it('ends a whole sign-in when a refresh token is used twice, and when it is revoked', async () => {
    const { client } = directory;
    const stolen = await client.signIn(address);
    const renewed = await client.renew(stolen.refresh_token);
    await expect(client.renew(stolen.refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(client.renew(renewed.refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
    const given = await client.signIn(address);
    await openId.tokenRevocation(client.issuer, given.refresh_token ?? '');
    await expect(client.renew(given.refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('happens on the console’s page, and only in the browser that began it', async () => {
    const { client, publicUrl } = directory;
    const browser = new Browser();
    const begun = await begin(browser);
    expect(begun.page).toMatchObject({ status: 303, location: `${publicUrl}/sign-in/${begun.uid}` });
    const wrong = await client.finish(browser, begun, address, 'not the password');
    const unknown = await client.finish(browser, begun, 'nobody@operator.example');
    expect(wrong.answer).toMatchObject({ status: 401, body: { code: 'WRONG_SIGN_IN' } });
    expect(unknown.answer).toEqual(wrong.answer);
    const elsewhere = await client.finish(new Browser(), begun, address);
    expect(elsewhere.answer).toMatchObject({ status: 410, body: { code: 'SIGN_IN_EXPIRED' } });
    const another = new Browser();
    await begin(another);
    expect((await client.finish(another, begun, address)).answer).toEqual(elsewhere.answer);
    expect(await client.submit(browser, begun.uid, { email: address })).toMatchObject({ status: 400 });
    expect((await client.finish(browser, begun, address)).tokens).toBeDefined();
    const again = await client.finish(browser, begun, address);
    expect(again.answer).toMatchObject({ status: 410 });
  });

  it('asks for the password again however fresh the last sign-in is, also without being asked to', async () => {
    const { client } = directory;
    const browser = new Browser();
    await client.finish(browser, await begin(browser), address);
    const url = openId.buildAuthorizationUrl(client.issuer, {
      redirect_uri: client.callback,
      scope: 'openid',
      code_challenge: await openId.calculatePKCECodeChallenge(openId.randomPKCECodeVerifier()),
      code_challenge_method: 'S256',
    });
    expect((await browser.get(url.href)).location).toContain('/sign-in/');
    url.searchParams.set('prompt', 'none');
    expect((await browser.get(url.href)).location).toContain('error=login_required');
  });

  it('lets somebody else sign in after the first in the same browser', async () => {
    const { client, valueOf, operator } = directory;
    const colleague = staffInput(operator.commandId, 'programme-manager');
    await valueOf(joinStaffMember, colleague, await directory.actorTokenOf(address));
    const browser = new Browser();
    const first = await client.finish(browser, await begin(browser), address);
    const second = await client.finish(browser, await begin(browser), colleague.email);
    const { profile } = await valueOf(exchangeIdToken, { idToken: second.tokens?.id_token ?? '' }, null);
    expect(profile.staffId).toBe(colleague.commandId);
    expect((await client.renew(first.tokens?.refresh_token)).id_token).toBeDefined();
  });

  it('is refused without PKCE, towards another address, and for a foreign client', async () => {
    const { client } = directory;
    const browser = new Browser();
    const bare = openId.buildAuthorizationUrl(client.issuer, { redirect_uri: client.callback, scope: 'openid' });
    expect((await browser.get(bare.href)).location).toContain('error=invalid_request');
    const redirect = { redirect_uri: 'https://elsewhere.example/', scope: 'openid' };
    const away = await browser.get(openId.buildAuthorizationUrl(client.issuer, redirect).href);
    expect(away).toMatchObject({ status: 400, location: '' });
    expect(away.text).toContain('This sign-in cannot go on');
    expect(away.text).not.toContain('elsewhere.example');
    bare.searchParams.set('client_id', 'somebody');
    expect(await browser.get(bare.href)).toMatchObject({ status: 400, location: '' });
  });

  it('pauses an account after five failures, says until when, and lets others of the same address sign in', async () => {
    const { client } = directory;
    const browser = new Browser();
    const begun = await begin(browser);
    const fail = () => client.finish(browser, begun, 'guessed@operator.example', 'not the password');
    const before = Date.now();
    let last = await fail();
    for (let failures = 1; last.answer.status === 401 && failures < 6; failures += 1) last = await fail();
    expect(last.answer).toMatchObject({ status: 429, body: { code: 'SIGN_IN_PAUSED' } });
    const { until } = last.answer.body as { until: string };
    expect(Date.parse(until)).toBeGreaterThan(before + 50_000);
    expect((await fail()).answer.status).toBe(429);
    expect((await client.finish(browser, begun, address)).answer.status).toBe(200);
  });

  it('knows a device that signed in by a signed cookie no script reads, and lets it in where strangers are paused', async () => {
    const { client, database } = directory;
    const browser = new Browser();
    const { answer } = await client.finish(browser, await begin(browser), address);
    const cookie = answer.cookies.find((line) => line.startsWith('mrc_device='));
    expect(cookie).toMatch(/^mrc_device=[\w-]{43}\.[\w-]{43}; path=\/oidc; max-age=34560000; httponly; samesite=lax$/);
    const stranger = new Browser();
    const begun = await begin(stranger);
    for (let failures = 0; failures < 5; failures += 1)
      await client.finish(stranger, begun, address, 'not the password');
    expect((await client.finish(stranger, begun, address)).answer.status).toBe(429);
    expect((await client.finish(browser, await begin(browser), address)).answer.status).toBe(200);
    expect(JSON.stringify(await database.query('select device::text from directory.known_device'))).not.toContain(
      cookie?.slice('mrc_device='.length, 60),
    );
    await database.query('delete from directory.sign_in_guard');
  });

  it('lets a session in which nobody signed in wait no longer than a sign-in', async () => {
    const { client, publicUrl, database } = directory;
    await database.query('delete from directory.oidc_model');
    const start = { post_logout_redirect_uri: `${publicUrl}/` };
    await new Browser().get(openId.buildEndSessionUrl(client.issuer, start).href);
    const rows = await database.query(
      `select model, expires_at < now() + interval '10 minutes' as soon from directory.oidc_model`,
    );
    expect(rows).toEqual([{ model: 'Session', soon: true }]);
  });

  it('ends the issuer’s own session and comes back to the start page', async () => {
    const { client, publicUrl } = directory;
    const browser = new Browser();
    const { tokens } = await client.finish(browser, await begin(browser), address);
    const start = { post_logout_redirect_uri: `${publicUrl}/` };
    const page = await browser.get(openId.buildEndSessionUrl(client.issuer, start).href);
    const form = /action="([^"]+)".*name="xsrf" value="([^"]+)"/su.exec(page.text);
    const done = await browser.postForm(form?.[1] ?? '', { xsrf: form?.[2] ?? '', logout: 'yes' });
    expect(done).toMatchObject({ status: 303, location: `${publicUrl}/` });
    await expect(client.renew(tokens?.refresh_token)).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('gives an ID token that says an opaque subject and nothing else of the person', async () => {
    const { id_token: idToken } = await directory.client.signIn(address);
    const claims: unknown = JSON.parse(Buffer.from(idToken?.split('.')[1] ?? '', 'base64url').toString());
    expect(Object.keys(claims as object).sort()).toEqual(['aud', 'auth_time', 'exp', 'iat', 'iss', 'nonce', 'sub']);
    expect(claims).not.toMatchObject({ sub: directory.administrator.commandId });
  });

  it('serves the public half of the actor key only', async () => {
    const { actorKey } = directory.keys;
    const served = await new Browser().get(`${directory.publicUrl}/actor/jwks.json`);
    expect(served.body).toEqual({
      keys: [{ kty: 'OKP', crv: 'Ed25519', x: actorKey.x, kid: actorKey.kid, use: 'sig', alg: 'EdDSA' }],
    });
  });

  it('keeps neither token nor password nor e-mail where they could be read', async () => {
    const tokens = await directory.client.signIn(address);
    const kept = JSON.stringify([
      await directory.database.query(`select payload, grant_id, uid, key::text from directory.oidc_model`),
      await directory.database.query(`select key::text from directory.sign_in_guard`),
      await directory.database.query(`select hash from directory.staff_password`),
    ]);
    for (const secret of [tokens.refresh_token, tokens.access_token, tokens.id_token, password, 'operator.example']) {
      expect(secret).toBeDefined();
      expect(kept).not.toContain(secret);
    }
    expect(kept).toContain('RefreshToken');
  });
});
