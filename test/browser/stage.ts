import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { startNetwork, type RunningNetwork } from '../network/one-process';
import { letJoin, type StaffName } from '../network/seed';
import { openChromium } from '../network/chromium';
import { Tab } from '../network/tab';

const builtConsole = path.resolve(__dirname, '../../dist/web');

export type Look = {
  readonly language?: 'en' | 'ru' | 'ar';
  readonly width?: number;
  readonly scheme?: 'light' | 'dark';
};

/** The whole network with its console, and a browser to look at it. */
export type Stage = {
  readonly network: RunningNetwork;
  /** A browser of somebody's own, not signed in yet. */
  tab(look?: Look): Promise<Tab>;
  /** Somebody of the staff, signed in. */
  signedIn(name: StaffName, look?: Look): Promise<Tab>;
  stop(): Promise<void>;
};

const heights = new Map([
  [390, 844],
  [1366, 768],
  [1920, 1080],
]);

const contextOf = (baseURL: string, { language = 'en', width = 1366, scheme = 'light' }: Look) =>
  ({
    baseURL,
    locale: language,
    colorScheme: scheme,
    viewport: { width, height: heights.get(width) ?? 768 },
    isMobile: width < 600,
    hasTouch: width < 600,
    timezoneId: 'Asia/Dushanbe',
    reducedMotion: 'reduce',
  }) satisfies BrowserContextOptions;

export const openStage = async (): Promise<Stage> => {
  if (!existsSync(path.join(builtConsole, 'index.html'))) throw new Error('The console is not built: npx nx build web');
  const network = await startNetwork({ console: builtConsole });
  let browser: Browser | undefined;
  const opened: Tab[] = [];
  const stop = async (): Promise<void> => {
    await Promise.all(opened.map((each) => each.close()));
    await browser?.close();
    await network.stop();
  };
  try {
    browser = await openChromium();
  } catch (error) {
    await stop();
    throw error;
  }
  const chromium = browser;
  const tab = async (look: Look = {}): Promise<Tab> => {
    const context = await chromium.newContext(contextOf(network.publicUrl, look));
    const one = new Tab(context, await context.newPage());
    opened.push(one);
    return one;
  };
  return {
    network,
    tab,
    signedIn: async (name, look) => {
      await letJoin(network, network.actors, name);
      const one = await tab(look);
      await one.signIn(network.staff[name].email);
      return one;
    },
    stop,
  };
};
