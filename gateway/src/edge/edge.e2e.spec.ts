import { createHash } from 'node:crypto';
import { newDeviceId, signedDevice } from '@mrc/access';
import { countMyWork, getMyProfile, workTab } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { staffWith } from '@mrc/testing';
import type { Browser } from '../../test/browser';
import { startTestGateway, type TestGateway } from '../../test/test-gateway';

const shipped = '{ workCounts { tab count } }';
const worker = staffWith(['case-worker']);
const hash = createHash('sha256').update(shipped).digest('hex');

let open: TestGateway;
let built: TestGateway;

beforeAll(async () => {
  open = await startTestGateway();
  built = await startTestGateway({ DOCUMENTS: 'built' }, { [hash]: shipped });
  for (const gateway of [open, built]) gateway.services.knows('worker', worker);
});
afterAll(async () => {
  await open.close();
  await built.close();
});

describe('the console’s files', () => {
  it.each(['/', '/my-work', '/people/7?tab=a', '/sign-in/abc', '/index.html'])(
    'lead to its start page from %s',
    async (path) => {
      const response = await open.browser().request(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('Console of a test');
    },
  );

  it('with a hash in their name may be kept for ever, others are asked about', async () => {
    const browser = open.browser();
    const script = await browser.request('/assets/app-1a2b3c.js');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect((await browser.request('/robots.txt')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each([
    '/assets/missing.js',
    '/favicon.ico',
    '/documents.json',
    '/../package.json',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/%2e%2e/documents.json',
    '/%c0%af',
    '/health/other',
    '/session/other',
  ])('do not include %s', async (path) => {
    const response = await open.browser().request(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toContain('Console of a test');
  });
});

describe('every answer', () => {
  it.each(['/', '/assets/app-1a2b3c.js', '/session', '/health/live', '/nowhere.txt'])(
    'carries the headers that protect it: %s',
    async (path) => {
      const { headers } = await open.browser().request(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toContain("default-src 'self'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );

  it.each(['/session', '/graphql'])('at %s is stored nowhere', async (path) => {
    expect((await open.browser().request(path)).headers.get('cache-control')).toBe('no-store');
  });
});

describe('the issuer behind the gateway', () => {
  const spoofed = { 'x-forwarded-for': '198.51.100.7, 203.0.113.9', 'x-forwarded-host': 'evil.example' };

  it('learns the address a request came from, not the one it claims', async () => {
    await open.browser().request('/oidc/jwks', { headers: spoofed });
    const { headers } = open.issuer.received.at(-1)!;
    expect(headers['x-forwarded-for']).toMatch(/^(127\.0\.0\.1|::1|::ffff:127\.0\.0\.1)$/);
    expect(headers['x-forwarded-host']).toBe(new URL(open.url).host);
  });

  it('learns whose session the browser that signs in holds, and takes nobody’s word for it', async () => {
    const claimed = { 'x-mrc-holder': 'somebody else', 'x-mrc-session': 'another' };
    const holder = async (browser: Browser, path: string): Promise<unknown> => {
      await browser.request(path, { headers: claimed });
      const { headers } = open.issuer.received.at(-1)!;
      expect(headers['x-mrc-session'] === undefined).toBe(headers['x-mrc-holder'] === undefined);
      expect(headers['x-mrc-session']).not.toBe('another');
      return headers['x-mrc-holder'];
    };
    const browser = await open.signedIn('worker');
    expect(await holder(browser, '/oidc/interaction/one/login')).toBe(worker.staffId);
    expect(await holder(browser, '/oidc/password/forgotten')).toBe(worker.staffId);
    expect(await holder(browser, '/oidc/jwks')).toBeUndefined();
    await browser.request('/session/lock', { method: 'POST' });
    expect(await holder(browser, '/oidc/interaction/one/login')).toBe(worker.staffId);
    await browser.request('/session/sign-out', { method: 'POST' });
    expect(await holder(browser, '/oidc/interaction/one/login')).toBeUndefined();
  });

  it('counts who began a sign-in by the browser that holds a session or has signed in before, not by its address', async () => {
    const busy = await startTestGateway();
    busy.services.knows('worker', worker);
    try {
      const begin = async (browser: Browser, headers: Record<string, string> = {}) =>
        (await browser.request('/oidc/auth?client_id=gateway', { headers })).headers.get('location') ?? '';
      const holder = await busy.signedIn('worker');
      await holder.request('/session/lock', { method: 'POST' });
      for (let nth = 0; nth < 120; nth += 1) await begin(busy.browser());
      expect(await begin(busy.browser())).toContain('sign-in=unavailable');
      expect(await begin(busy.browser(), { cookie: 'mrc_device=made-up' })).toContain('sign-in=unavailable');
      expect(await begin(holder)).not.toContain('sign-in=unavailable');
      const cookie = `mrc_device=${signedDevice(newDeviceId(), 'the secret of a test client')}`;
      expect(await begin(busy.browser(), { cookie })).not.toContain('sign-in=unavailable');
    } finally {
      await busy.close();
    }
  });

  it('learns the address that a proxy saw only where the proxy is trusted', async () => {
    const alone = await startTestGateway({ PUBLIC_URL: 'https://mrc.example' });
    try {
      await alone.browser().request('/oidc/jwks', { headers: spoofed });
      expect(alone.issuer.received.at(-1)?.headers['x-forwarded-for']).not.toContain('203.0.113.9');
    } finally {
      await alone.close();
    }
    const trusted = { PUBLIC_URL: 'https://mrc.example', TRUSTED_PROXIES: '127.0.0.0/8, ::1' };
    const behindTls = await startTestGateway(trusted);
    try {
      const response = await behindTls.browser().request('/oidc/jwks', { headers: spoofed });
      expect(response.headers.get('strict-transport-security')).toBe('max-age=63072000');
      expect(behindTls.issuer.received.at(-1)?.headers).toMatchObject({
        'x-forwarded-for': '203.0.113.9',
        'x-forwarded-host': 'mrc.example',
        'x-forwarded-proto': 'https',
      });
    } finally {
      await behindTls.close();
    }
  });
});

describe('health and figures', () => {
  it('are told to the machine beside it', async () => {
    const browser = open.browser();
    expect(await (await browser.request('/health/live')).json()).toEqual({ alive: true });
    expect(await (await browser.request('/health/ready')).json()).toEqual({
      ready: true,
      state: 'ready',
      unready: [],
      degraded: [],
    });
    expect(await (await browser.request('/health/started')).json()).toEqual({ started: true });
    const figures = await (await browser.request('/metrics')).text();
    expect(figures).toContain('mrc_live_streams{service="gateway"} 0');
  });

  it('are not told to the world', async () => {
    const response = await open.browser().request('/metrics', { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(response.status).toBe(404);
  });

  it('name operations by fields of the schema only', async () => {
    const browser = await built.signedIn('worker');
    built.services.on(countMyWork, () => ok([]));
    await browser.graphql(shipped);
    const figures = await (await browser.request('/metrics')).text();
    expect(figures).toContain('field="workCounts",outcome="ok"');
  });
});

describe('documents, where only the console’s are executed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await built.signedIn('worker');
    const counts = Array.from({ length: 20 }, () => workTab.options.map((tab) => ({ tab, count: 12 }))).flat();
    built.services.on(countMyWork, () => ok(counts));
  });
  const post = (body: object, headers: Record<string, string> = {}) =>
    browser.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  it('run by their text or by their hash', async () => {
    for (const body of [{ query: shipped }, { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } }]) {
      const response = await post(body);
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ data: { workCounts: expect.any(Array) } });
    }
  });

  it.each([
    { query: '{ workCounts { tab } }' },
    { query: `${shipped} ` },
    { query: '{ __schema { types { name } } }' },
    { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
    { query: '{ workCounts { tab } }', extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    {},
    [{ query: shipped }],
  ])('refuse %j', async (body) => {
    const before = built.services.calls.length;
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      errors: [{ message: 'DOCUMENT_NOT_KNOWN', extensions: { code: 'DOCUMENT_NOT_KNOWN' } }],
    });
    expect(built.services.calls).toHaveLength(before);
  });

  it('travel compressed where they are long', async () => {
    const response = await post({ query: shipped }, { 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(JSON.parse(await response.text())).toMatchObject({ data: { workCounts: expect.any(Array) } });
    const short = await browser.request('/session', { headers: { 'accept-encoding': 'br' } });
    expect(short.headers.get('content-encoding')).toBeNull();
  });

  it('have no page to try them', async () => {
    expect((await browser.request('/graphql', { headers: { accept: 'text/html' } })).status).toBe(405);
  });

  it('are not hidden in development, where a page lets people try them', async () => {
    open.services.knows('worker', staffWith(['case-worker']));
    open.services.on(getMyProfile, () => {
      throw new Error('nobody asks');
    });
    const developer = await open.signedIn('worker');
    const page = await developer.request('/graphql', { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('GraphiQL');
    const schema = await developer.graphql('{ __schema { queryType { name } } }');
    expect(await schema.json()).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    const wrong = await developer.graphql('{ nothing }');
    expect(await wrong.json()).toMatchObject({ errors: [{ message: expect.stringContaining('nothing') }] });
  });
});
