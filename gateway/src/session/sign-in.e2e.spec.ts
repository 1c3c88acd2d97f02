import { exchangeIdToken, getMyProfile } from '@mrc/contracts';
import { newEventId, newId } from '@mrc/kernel';
import { toMessage } from '@mrc/messaging';
import { eventually, staffWith } from '@mrc/testing';
import type { Browser } from '../../test/browser';
import { startTestGateway, type TestGateway } from '../../test/test-gateway';

let gateway: TestGateway;
const worker = staffWith(['case-worker']);
const colleague = staffWith(['case-worker']);
const minutes = 60_000;

beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.services.reset();
  gateway.services.knows('worker', worker);
  gateway.services.knows('colleague', colleague);
  gateway.services.on(getMyProfile, () => {
    throw new Error('a call nobody needs the answer of');
  });
});

const stateOf = async (browser: Browser): Promise<unknown> => (await browser.request('/session')).json();
const post = async (browser: Browser, path: string): Promise<number> =>
  (await browser.request(path, { method: 'POST' })).status;
const ask = (browser: Browser, headers: Record<string, string> = {}) =>
  browser.graphql('{ myProfile { name } }', {}, { headers });
const codeOf = async (response: Response): Promise<unknown> => {
  const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return body.errors[0]?.extensions.code;
};
const exchanges = () => gateway.services.calls.filter((call) => call.name === exchangeIdToken.name).length;
const rows = () => gateway.query('select * from gateway.session');

describe('signing in', () => {
  it('leads through the issuer and back to where it began', async () => {
    const browser = await gateway.signedIn('worker');
    expect(await stateOf(browser)).toMatchObject({ state: 'signed-in', profile: { staffId: worker.staffId } });
  });

  it('asks for the password again, by code with proof of who asked', async () => {
    const browser = gateway.browser();
    const response = await browser.request('/session/sign-in');
    const { searchParams, pathname } = new URL(response.headers.get('location') ?? '');
    expect(pathname).toBe('/oidc/auth');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      prompt: 'login',
      max_age: '0',
      redirect_uri: `${gateway.url}/session/callback`,
    });
    expect(searchParams.get('code_challenge')).toMatch(/^[\w-]{43}$/);
  });

  it('gives the browser one cookie that no script and no other site can use', async () => {
    gateway.issuer.signsInNext('worker');
    const browser = gateway.browser();
    await browser.request('/session/sign-in');
    const lines: string[] = [];
    const { request } = browser;
    browser.request = async (path, init) => {
      const response = await request.call(browser, path, init);
      lines.push(...response.headers.getSetCookie().filter((line) => line.startsWith('__Host-mrc=')));
      return response;
    };
    await browser.navigate('/session/sign-in');
    expect(lines).toHaveLength(1);
    const attributes = lines[0]!
      .split(';')
      .slice(1)
      .map((attribute) => attribute.trim().toLowerCase());
    expect(attributes.sort()).toEqual(['httponly', 'path=/', 'samesite=lax', 'secure']);
  });

  it('keeps nothing in clear that lets anybody in', async () => {
    const browser = await gateway.signedIn('worker');
    const cookie = browser.cookie('__Host-mrc')!;
    const stored = JSON.stringify(await rows(), (_, value) =>
      value?.type === 'Buffer' ? Buffer.from(value.data).toString('latin1') : value,
    );
    expect(stored).not.toContain(cookie);
    expect(stored).not.toContain('eyJ');
    expect(stored).not.toContain('Staff of a test');
    expect(stored).toContain(worker.staffId);
  });

  it('never shows the gateway’s cookies to the issuer, and tells it the address the world knows', async () => {
    const browser = await gateway.signedIn('worker');
    await browser.navigate('/session/sign-in');
    expect(gateway.issuer.received.length).toBeGreaterThan(5);
    for (const { headers } of gateway.issuer.received) {
      expect(headers.cookie ?? '').not.toContain('__Host-mrc');
      expect(headers['x-forwarded-host']).toBe(new URL(gateway.url).host);
      expect(headers['x-forwarded-proto']).toBe('http');
    }
  });

  it.each([
    ['suspended', 'suspended'],
    ['unknown', 'refused'],
  ])('tells the console that the sign-in of %s staff came to nothing', async (subject, problem) => {
    gateway.services.suspends('suspended');
    gateway.issuer.signsInNext(subject);
    const browser = gateway.browser();
    expect(await browser.navigate('/session/sign-in')).toBe(`/?sign-in=${problem}`);
    expect(await stateOf(browser)).toEqual({ state: 'signed-out' });
  });

  it('says so where directory does not answer', async () => {
    gateway.services.on(exchangeIdToken, () => {
      throw new Error('broken');
    });
    expect(await gateway.browser().navigate('/session/sign-in')).toBe('/?sign-in=unavailable');
  });

  it('says so where the issuer does not answer', async () => {
    const lonely = await startTestGateway({ OIDC_UPSTREAM: 'http://127.0.0.1:1' });
    try {
      expect(await lonely.browser().navigate('/session/sign-in')).toBe('/?sign-in=unavailable');
    } finally {
      await lonely.close();
    }
  });

  it.each([
    ['without an attempt of this browser', (_: Browser, callback: string) => gateway.browser().navigate(callback)],
    [
      'with another state',
      (browser: Browser, callback: string) => browser.navigate(callback.replace(/state=[^&]+/, 'state=forged')),
    ],
    [
      'with a forged code',
      (browser: Browser, callback: string) => browser.navigate(callback.replace(/code=[^&]+/, 'code=forged')),
    ],
    [
      'with a forged attempt',
      (browser: Browser, callback: string) => {
        browser.setCookie('__Host-mrc-sign-in', 'Zm9yZ2Vk'.repeat(20));
        return browser.navigate(callback);
      },
    ],
  ])('is refused %s', async (_, comeBack) => {
    gateway.issuer.signsInNext('worker');
    const browser = gateway.browser();
    let path = '/session/sign-in';
    while (!path.startsWith('/session/callback')) {
      const location = (await browser.request(path)).headers.get('location')!;
      const url = new URL(location, gateway.url);
      path = url.pathname + url.search;
    }
    expect(await comeBack(browser, path)).toBe('/?sign-in=failed');
    expect(await stateOf(browser)).toEqual({ state: 'signed-out' });
  });

  it('takes no forged cookie', async () => {
    const browser = gateway.browser();
    for (const forged of ['x', 'A'.repeat(43), "' or 1=1 --", 'é'.repeat(43), 'A'.repeat(4_000)]) {
      browser.setCookie('__Host-mrc', encodeURIComponent(forged));
      expect(await stateOf(browser)).toEqual({ state: 'signed-out' });
      const response = await ask(browser);
      expect([response.status, await codeOf(response)]).toEqual([401, 'NOT_SIGNED_IN']);
    }
  });
});

describe('a session', () => {
  it('ends after twelve hours', async () => {
    const browser = await gateway.signedIn('worker');
    gateway.advance(12 * 60 * minutes);
    expect(await stateOf(browser)).toEqual({ state: 'signed-out' });
    expect((await ask(browser)).status).toBe(401);
  });

  it('locks after ten minutes without work, and says whose it is', async () => {
    const browser = await gateway.signedIn('worker');
    gateway.advance(10 * minutes);
    expect(await stateOf(browser)).toMatchObject({ state: 'locked', profile: { staffId: worker.staffId } });
    const response = await ask(browser);
    expect([response.status, await codeOf(response)]).toEqual([423, 'LOCKED']);
    expect((await browser.request('/session/draft-key')).status).toBe(423);
    expect((await browser.request('/live')).status).toBe(423);
    expect(gateway.services.calls.filter((call) => call.name === getMyProfile.name)).toEqual([]);
  });

  it('stays open by work and by touching the screen, and not by what the page does on its own', async () => {
    const [busy, touched] = [await gateway.signedIn('worker'), await gateway.signedIn('worker')];
    const idle = await gateway.signedIn('colleague');
    for (let step = 0; step < 3; step += 1) {
      gateway.advance(4 * minutes);
      await ask(busy);
      expect(await post(touched, '/session/seen')).toBe(204);
      await ask(idle, { 'x-mrc-background': '1' });
    }
    for (const used of [busy, touched]) expect(await stateOf(used)).toMatchObject({ state: 'signed-in' });
    expect(await post(idle, '/session/seen')).toBe(423);
    expect(await stateOf(idle)).toMatchObject({ state: 'locked' });
  });

  it('is locked by its owner until the password is given again', async () => {
    const browser = await gateway.signedIn('worker');
    const before = browser.cookie('__Host-mrc');
    expect(await post(browser, '/session/lock')).toBe(204);
    expect((await ask(browser)).status).toBe(423);
    gateway.issuer.signsInNext('worker');
    expect(await browser.navigate('/session/sign-in?prompt=login&return=/people')).toBe('/people');
    expect(await stateOf(browser)).toMatchObject({ state: 'signed-in' });
    expect(browser.cookie('__Host-mrc')).not.toBe(before);
    browser.setCookie('__Host-mrc', before!);
    expect(await stateOf(browser)).toEqual({ state: 'signed-out' });
  });

  it('is gone after signing out, whoever kept the cookie', async () => {
    const browser = await gateway.signedIn('worker');
    const cookie = browser.cookie('__Host-mrc')!;
    expect(await post(browser, '/session/sign-out')).toBe(204);
    expect(browser.cookie('__Host-mrc')).toBeUndefined();
    browser.setCookie('__Host-mrc', cookie);
    expect((await ask(browser)).status).toBe(401);
  });

  it.each(['/session/lock', '/session/seen', '/session/sign-out', '/graphql'])(
    'cannot be moved by another site at %s',
    async (path) => {
      const browser = await gateway.signedIn('worker');
      const headers = { origin: 'https://evil.example', 'content-type': 'application/json' };
      expect(
        (await browser.request(path, { method: 'POST', headers, body: '{"query":"{ myProfile { name } }"}' })).status,
      ).toBe(403);
      expect(await stateOf(browser)).toMatchObject({ state: 'signed-in' });
    },
  );

  it('of suspended staff ends at once', async () => {
    const browsers = [await gateway.signedIn('worker'), await gateway.signedIn('worker')];
    const bystander = await gateway.signedIn('colleague');
    await gateway.bus.publish([suspended(worker.staffId)]);
    for (const browser of browsers) await eventually(async () => (await ask(browser)).status === 401);
    expect(await stateOf(bystander)).toMatchObject({ state: 'signed-in' });
  });

  it('gives the same draft key to the same member of staff only', async () => {
    const keyOf = async (subject: string): Promise<unknown> =>
      (await (await gateway.signedIn(subject)).request('/session/draft-key')).json();
    const key = await keyOf('worker');
    expect(key).toEqual({ key: expect.stringMatching(/^[\w-]{43}$/) });
    expect(await keyOf('worker')).toEqual(key);
    expect(await keyOf('colleague')).not.toEqual(key);
    expect((await gateway.browser().request('/session/draft-key')).status).toBe(401);
  });
});

const suspended = (staffId: string) =>
  toMessage('test.directory.v1', 'directory', {
    id: newEventId(new Date()),
    type: 'staff-member.suspended',
    version: 1,
    aggregateId: staffId,
    aggregateVersion: 2,
    subjectId: null,
    controller: worker.controllerId,
    jurisdiction: 'TJ',
    centre: null,
    accessLevel: 'open',
    occurredOn: '2026-11-23',
    recordedAt: '2026-11-23T09:00:00Z',
    correlationId: newId(),
    causationId: null,
    traceparent: null,
    data: {},
  });

describe('an actor token about to end', () => {
  const together = (browser: Browser) =>
    Promise.all(Array.from({ length: 10 }, async () => (await ask(browser)).status));

  it('is renewed once for everybody who needs it', async () => {
    gateway.services.tokensLive(1);
    const browser = await gateway.signedIn('worker');
    gateway.services.tokensLive(300);
    gateway.issuer.received.splice(0);
    expect(new Set(await together(browser))).toEqual(new Set([200]));
    expect(exchanges()).toBe(2);
    expect(gateway.issuer.received.map(({ path }) => path)).toEqual(['/oidc/token']);
    await ask(browser);
    expect(exchanges()).toBe(2);
  });

  it('is renewed beside the work while it still serves', async () => {
    gateway.services.tokensLive(60);
    const browser = await gateway.signedIn('worker');
    gateway.services.tokensLive(300);
    expect((await ask(browser)).status).toBe(200);
    await eventually(() => exchanges() === 2);
  });

  it('ends the session where the issuer says no', async () => {
    gateway.services.tokensLive(1);
    const browser = await gateway.signedIn('worker');
    gateway.issuer.forgetEverything();
    expect((await ask(browser)).status).toBe(401);
    expect(await stateOf(browser)).toEqual({ state: 'signed-out' });
  });

  it('keeps the session where directory is away, and goes on with the rotated refresh token once it is back', async () => {
    gateway.services.tokensLive(1);
    const browser = await gateway.signedIn('worker');
    gateway.services.on(exchangeIdToken, () => {
      throw new Error('broken');
    });
    const response = await ask(browser);
    expect([response.status, await codeOf(response)]).toEqual([503, 'UNAVAILABLE']);
    expect(await stateOf(browser)).toMatchObject({ state: 'signed-in' });
    gateway.services.reset();
    gateway.services.on(getMyProfile, () => {
      throw new Error('a call nobody needs the answer of');
    });
    expect((await ask(browser)).status).toBe(200);
  });
});
