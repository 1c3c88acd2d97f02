import type { Session } from './session';

const profileOf = (staffId: string) => ({ staffId, name: `Worker ${staffId}`, roles: ['case-worker'] });
const [first, second] = [profileOf('first'), profileOf('second')];

type Store = typeof import('./session-store');

let heard: (event: { readonly data: string }) => void;
let answers: (answer: object) => void;
let seen = 204;
const replaced = jest.fn<void, [string]>();
const html = { hidden: false };

class Channel {
  addEventListener(_kind: string, listener: typeof heard): void {
    heard = listener;
  }

  readonly postMessage = jest.fn();
}

const stubbed: Readonly<Record<string, unknown>> = {
  BroadcastChannel: Channel,
  document: { documentElement: html },
  window: { location: { replace: replaced } },
  fetch: async (path: string) =>
    path === '/session/seen'
      ? new Response(null, { status: seen })
      : Response.json(await new Promise<object>((resolve) => (answers = resolve))),
};

const openPage = async (): Promise<Store & { readonly ask: (answer: object) => Promise<Session> }> => {
  jest.resetModules();
  const store = await import('./session-store');
  const ask = (answer: object): Promise<Session> => {
    const asked = store.refreshSession();
    answers(answer);
    return asked;
  };
  return { ...store, ask };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a page of one person', () => {
  const before = new Map<string, PropertyDescriptor | undefined>();

  beforeEach(() => {
    replaced.mockClear();
    html.hidden = false;
    for (const [name, value] of Object.entries(stubbed)) {
      before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
      Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
    }
  });

  afterEach(() => {
    for (const [name, was] of before) {
      if (was) Object.defineProperty(globalThis, name, was);
      else Reflect.deleteProperty(globalThis, name);
    }
  });

  it('is left, hidden and without a word to its screens, when another signed in on another page', async () => {
    const page = await openPage();
    await page.ask({ state: 'signed-in', profile: first });
    page.sessionInterrupted('locked');
    const told = jest.fn();
    page.onSessionChange(told);
    heard({ data: 'signed-in' });
    answers({ state: 'signed-in', profile: second });
    await settled();
    expect(replaced.mock.calls).toEqual([['/']]);
    expect(html.hidden).toBe(true);
    expect(told).not.toHaveBeenCalled();
    expect(page.currentSession()).toMatchObject({ state: 'locked', profile: { staffId: 'first' } });
  });

  it.each(['signed-in', 'locked'])('is left when the session it asks for is another person’s, %s', async (state) => {
    const page = await openPage();
    await page.ask({ state: 'signed-in', profile: first });
    await page.ask({ state, profile: second });
    expect(replaced.mock.calls).toEqual([['/']]);
    expect(page.currentSession()).toMatchObject({ state: 'signed-in', profile: { staffId: 'first' } });
  });

  it.each([{ state: 'signed-out' }, { state: 'locked' }])(
    'stays that person’s while nobody is named: %p',
    async (gap) => {
      const page = await openPage();
      await page.ask({ state: 'signed-in', profile: first });
      await page.ask(gap);
      expect(page.currentSession()).toMatchObject({ profile: { staffId: 'first' } });
      await page.ask({ state: 'signed-in', profile: second });
      expect(replaced).toHaveBeenCalledTimes(1);
    },
  );

  it('comes back for the same person', async () => {
    const page = await openPage();
    await page.ask({ state: 'signed-in', profile: first });
    page.sessionInterrupted('locked');
    await page.ask({ state: 'signed-in', profile: first });
    expect(page.currentSession()).toMatchObject({ state: 'signed-in', profile: { staffId: 'first' } });
    expect(replaced).not.toHaveBeenCalled();
  });

  it('that was nobody’s yet opens for whoever signs in', async () => {
    const page = await openPage();
    await page.ask({ state: 'signed-out' });
    await page.ask({ state: 'signed-in', profile: second });
    expect(page.currentSession()).toMatchObject({ state: 'signed-in', profile: { staffId: 'second' } });
    expect(replaced).not.toHaveBeenCalled();
  });

  it.each([
    [204, 'signed-in'],
    [423, 'locked'],
    [401, 'ended'],
    [503, 'signed-in'],
  ])('that is used and answered %i is %s', async (status, state) => {
    const page = await openPage();
    await page.ask({ state: 'signed-in', profile: first });
    seen = status;
    await page.tellSeen();
    expect(page.currentSession()).toMatchObject({ state, profile: { staffId: 'first' } });
  });

  it('is left at once where the browser keeps nothing', async () => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      configurable: true,
      get: () => {
        throw new Error('The browser keeps nothing');
      },
    });
    const page = await openPage();
    page.leaveFast();
    expect(replaced.mock.calls).toEqual([['/calendar.html']]);
    expect([html.hidden, page.wasLeftFast()]).toEqual([true, false]);
    Reflect.deleteProperty(globalThis, 'sessionStorage');
  });
});
