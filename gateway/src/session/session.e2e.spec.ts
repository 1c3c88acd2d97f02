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

const post = async (browser: Browser, path: string): Promise<number> =>
  (await browser.request(path, { method: 'POST' })).status;
const ask = (browser: Browser, headers: Record<string, string> = {}) =>
  browser.graphql('{ myProfile { name } }', {}, { headers });
const codeOf = async (response: Response): Promise<unknown> => {
  const body = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return body.errors[0]?.extensions.code;
};
const exchanges = () => gateway.services.calls.filter((call) => call.name === exchangeIdToken.name).length;

describe('a session', () => {
  it('takes no forged cookie', async () => {
    const browser = gateway.browser();
    for (const forged of ['x', 'A'.repeat(43), "' or 1=1 --", 'é'.repeat(43), 'A'.repeat(4_000)]) {
      browser.setCookie('__Host-mrc', encodeURIComponent(forged));
      expect(await browser.session()).toEqual({ state: 'signed-out' });
      const response = await ask(browser);
      expect([response.status, await codeOf(response)]).toEqual([401, 'NOT_SIGNED_IN']);
    }
  });

  it('ends after twelve hours', async () => {
    const browser = await gateway.signedIn('worker');
    gateway.advance(12 * 60 * minutes);
    expect(await browser.session()).toEqual({ state: 'signed-out' });
    expect((await ask(browser)).status).toBe(401);
  });

  it('locks after ten minutes without work, and says whose it is', async () => {
    const browser = await gateway.signedIn('worker');
    gateway.advance(10 * minutes);
    expect(await browser.session()).toMatchObject({ state: 'locked', profile: { staffId: worker.staffId } });
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
    for (const used of [busy, touched]) expect(await used.session()).toMatchObject({ state: 'signed-in' });
    expect(await post(idle, '/session/seen')).toBe(423);
    expect(await idle.session()).toMatchObject({ state: 'locked' });
  });

  it('is locked by its owner until the password is given again', async () => {
    const browser = await gateway.signedIn('worker');
    const before = browser.cookie('__Host-mrc');
    expect(await post(browser, '/session/lock')).toBe(204);
    expect((await ask(browser)).status).toBe(423);
    gateway.issuer.signsInNext('worker');
    expect(await browser.navigate('/session/sign-in?prompt=login&return=/people')).toBe('/people');
    expect(await browser.session()).toMatchObject({ state: 'signed-in' });
    expect(browser.cookie('__Host-mrc')).not.toBe(before);
    browser.setCookie('__Host-mrc', before!);
    expect(await browser.session()).toEqual({ state: 'signed-out' });
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
      expect(await browser.session()).toMatchObject({ state: 'signed-in' });
    },
  );

  it.each(['staff-member.suspended', 'staff-member.detached'])('ends at once by %s', async (type) => {
    const browsers = [await gateway.signedIn('worker'), await gateway.signedIn('worker')];
    const bystander = await gateway.signedIn('colleague');
    await gateway.bus.publish([told(type, worker.staffId)]);
    for (const browser of browsers) await eventually(async () => (await ask(browser)).status === 401);
    expect(await bystander.session()).toMatchObject({ state: 'signed-in' });
  });

  it('ends where a new password was set after it was opened, and not where it was opened with that', async () => {
    const before = await gateway.signedIn('worker');
    const [opened] = await gateway.query('select max(opened_at) as at from gateway.session');
    const set = new Date(Number(opened?.['at']) + 1).toISOString();
    await new Promise((resolve) => setTimeout(resolve, 20));
    const [since, bystander] = [await gateway.signedIn('worker'), await gateway.signedIn('colleague')];
    await gateway.bus.publish([told('staff-member.password-set', worker.staffId, set)]);
    await eventually(async () => (await ask(before)).status === 401);
    for (const browser of [since, bystander]) expect(await browser.session()).toMatchObject({ state: 'signed-in' });
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

const told = (type: string, staffId: string, at = '2026-11-23T09:00:00Z') =>
  toMessage('test.directory.v1', 'directory', {
    id: newEventId(new Date()),
    type,
    version: 1,
    aggregateId: staffId,
    aggregateVersion: 2,
    subjectId: null,
    controller: worker.controllerId,
    jurisdiction: 'TJ',
    centre: null,
    accessLevel: 'open',
    occurredOn: '2026-11-23',
    recordedAt: at,
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
    expect(await browser.session()).toEqual({ state: 'signed-out' });
  });

  it('keeps the session where directory is away, and goes on with the rotated refresh token once it is back', async () => {
    gateway.services.tokensLive(1);
    const browser = await gateway.signedIn('worker');
    gateway.services.on(exchangeIdToken, () => {
      throw new Error('broken');
    });
    const response = await ask(browser);
    expect([response.status, await codeOf(response)]).toEqual([503, 'UNAVAILABLE']);
    expect(await browser.session()).toMatchObject({ state: 'signed-in' });
    gateway.services.reset();
    gateway.services.on(getMyProfile, () => {
      throw new Error('a call nobody needs the answer of');
    });
    expect((await ask(browser)).status).toBe(200);
  });
});
