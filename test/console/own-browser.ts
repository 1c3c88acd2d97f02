import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

// A moved clock is the context's; what it replaces says of itself that it is native.
const nothingIsLeft = `Promise.all([indexedDB.databases(), caches.keys(), navigator.serviceWorker.getRegistrations()]).then(
  (kept) => kept.flat().length + localStorage.length === 0 && !('__pwClock' in globalThis))`;

/** Somebody's own browser: nothing of anybody else is in it, but the console's code may be there compiled. */
export class OwnBrowser {
  readonly context: BrowserContext;
  readonly #keeper: Page;
  readonly #cleaner: CDPSession;

  private constructor(context: BrowserContext, keeper: Page, cleaner: CDPSession) {
    this.context = context;
    this.#keeper = keeper;
    this.#cleaner = cleaner;
  }

  /** One that nobody has used; it keeps a page open that runs nothing, from which it is emptied. */
  static async open(chromium: Browser, baseURL: string): Promise<OwnBrowser> {
    const context = await chromium.newContext({
      baseURL,
      locale: 'en',
      viewport: { width: 1366, height: 768 },
      timezoneId: 'Asia/Dushanbe',
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
    });
    const keeper = await context.newPage();
    await keeper.goto('/calendar.css');
    return new OwnBrowser(context, keeper, await context.newCDPSession(keeper));
  }

  /** A new page in front of the console. */
  async newPage({ deaf = false } = {}): Promise<Page> {
    const page = await this.context.newPage();
    if (!deaf) return page;
    // Not by a route: with one, Chromium keeps nothing that it has loaded.
    const session = await this.context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setBlockedURLs', { urls: ['*/live'] });
    return page;
  }

  /** Closes its pages and forgets whatever they kept. Answers whether the next test may have it: what cannot be undone, such as a moved clock, ends it. */
  async leave(): Promise<boolean> {
    const { context } = this;
    await Promise.all(context.pages().map((page) => page !== this.#keeper && page.close()));
    await context.unrouteAll({ behavior: 'ignoreErrors' });
    await context.setOffline(false);
    await context.clearCookies();
    await this.#cleaner.send('Storage.clearDataForOrigin', {
      origin: new URL(this.#keeper.url()).origin,
      storageTypes: 'local_storage,indexeddb,cache_storage,service_workers',
    });
    const isEmpty = (await context.cookies()).length === 0 && (await this.#keeper.evaluate<boolean>(nothingIsLeft));
    if (!isEmpty) await context.close();
    return isEmpty;
  }
}
