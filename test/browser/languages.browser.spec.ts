import { eventually } from '@mrc/testing';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openChromium } from '../network/chromium';
import { serveConsole, type ServedConsole } from './console-files';

let browser: Browser;
let served: ServedConsole;
let context: BrowserContext;
let page: Page;

const visit = async (
  role: 'case-worker' | 'partner-officer',
  locale: string,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<void> => {
  served = await serveConsole(role);
  context = await browser.newContext({
    baseURL: served.url,
    locale,
    serviceWorkers,
    viewport: { width: 1366, height: 768 },
  });
  page = await context.newPage();
};

/** Somebody who translates: their browser keeps a language that is not offered yet. */
const visitToTranslate = async (role: 'case-worker' | 'partner-officer', language: string): Promise<void> => {
  await visit(role, 'en-GB');
  await context.addInitScript(`localStorage.setItem('mrc.language', '${language}')`);
};

const choose = async (shown: string, name: string): Promise<void> => {
  await page.getByRole('button', { name: `: ${shown}` }).click();
  await page.getByRole('menuitem', { name }).click();
};

beforeAll(async () => {
  browser = await openChromium();
});

afterEach(async () => {
  await context.close();
  await served.stop();
});

afterAll(async () => {
  await browser?.close();
});

describe('the language of the console', () => {
  it('is the only one whose texts are loaded', async () => {
    await visit('case-worker', 'ru-RU', 'block');
    await page.goto('/work');
    await page.getByRole('heading', { name: 'Моя работа' }).waitFor();
    expect([...served.asked].sort()).toEqual(['door.ru', 'first.ru', 'my-work.ru', 'referral.ru', 'services.ru']);
  });

  it('brings the English texts only with the screens that lack some of its own', async () => {
    await visitToTranslate('partner-officer', 'ar');
    await page.goto('/directory');
    await page.getByRole('heading', { name: 'الدليل' }).waitFor();
    expect(served.asked).toContain('directory.en');
    expect(served.asked).not.toContain('door.en');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  });

  it('is none that lacks texts, not even for a browser that asks for one', async () => {
    await visit('case-worker', 'ar-EG');
    await page.goto('/work');
    await page.getByRole('heading', { name: 'My work' }).waitFor();
    await page.getByRole('button', { name: ': EN' }).click();
    await page.getByRole('menuitem').first().waitFor();
    expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['English', 'Русский']);
  });

  it('shows no text at all before its own came', async () => {
    await visit('case-worker', 'ru-RU');
    served.hold();
    await page.goto('/');
    await eventually(() => served.asked.includes('first.ru'));
    await page.locator('[aria-busy=true]').waitFor();
    expect(await page.locator('body').innerText()).toBe('');
    expect(await page.locator('[aria-label]').count()).toBe(0);
    served.release();
    await page.getByRole('heading', { name: 'Моя работа' }).waitFor();
  });

  it('changes at once when all of the other is there, and not before', async () => {
    await visit('case-worker', 'ru-RU');
    await page.goto('/work');
    await page.getByRole('heading', { name: 'Моя работа' }).waitFor();
    served.hold();
    await choose('RU', 'English');
    await eventually(() => served.asked.includes('first.en'));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Моя работа');
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
    served.release();
    await page.getByRole('heading', { name: 'My work' }).waitFor();
    await page.locator('html[lang=en]').waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'My work' }).waitFor();
  });

  it('opens while the line is down after one visit; another says that it is not there yet, and can be chosen later', async () => {
    await visit('case-worker', 'ru-RU');
    await page.goto('/work');
    await eventually(() => served.asked.includes('timeline.ru'), { within: 30_000 });
    await eventually(
      () =>
        page.evaluate<boolean>(
          `fetch('/assets.json').then((listed) => listed.json()).then(({ ahead, texts }) =>
            Promise.all([...ahead, ...texts.ru].map((path) => caches.match(path)))).then((kept) => kept.every(Boolean))`,
        ),
      { within: 30_000 },
    );
    expect(served.asked.filter((file) => !file.endsWith('.ru'))).toEqual([]);
    await context.setOffline(true);
    await choose('RU', 'English');
    await page.getByRole('alert').getByText('English: На этом устройстве его ещё нет').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Моя работа');
    await context.setOffline(false);
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'My work' }).waitFor();
    await choose('EN', 'Русский');
    await page.getByRole('heading', { name: 'Моя работа' }).waitFor();
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Сеть недоступна' }).waitFor();
  });
});

describe('the page itself', () => {
  it('is painted while no script and no style has come', async () => {
    await visit('case-worker', 'ru-RU');
    await page.route('**/assets/**', () => undefined);
    await page.goto('/', { waitUntil: 'commit' });
    await eventually(() =>
      page.evaluate<boolean>(`performance.getEntriesByName('first-contentful-paint').length === 1`),
    );
    await page.locator('[aria-busy=true] svg').waitFor();
    expect(await page.evaluate<number>('document.styleSheets.length')).toBe(1);
  });
});
