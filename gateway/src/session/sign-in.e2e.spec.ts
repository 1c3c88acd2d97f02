import { exchangeIdToken } from '@mrc/contracts';
import { staffWith } from '@mrc/testing';
import type { Browser } from '../../test/browser';
import { startTestGateway, type TestGateway } from '../../test/test-gateway';

let gateway: TestGateway;
const worker = staffWith(['case-worker']);

beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());
beforeEach(() => {
  gateway.services.reset();
  gateway.services.knows('worker', worker);
});

const rows = () => gateway.query('select * from gateway.session');

describe('signing in', () => {
  it('leads through the issuer and back to where it began', async () => {
    const browser = await gateway.signedIn('worker');
    expect(await browser.session()).toMatchObject({ state: 'signed-in', profile: { staffId: worker.staffId } });
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
    expect(stored).not.toMatch(/eyJ[\w-]{10}/u);
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
    expect(await browser.session()).toEqual({ state: 'signed-out' });
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
    expect(await browser.session()).toEqual({ state: 'signed-out' });
  });
});
