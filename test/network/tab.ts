import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { eventually } from '@mrc/testing';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { password } from './people';
import { axeSource, violationsOf, type AxeRun } from './axe';

/** The words of an answer lie over its circle: they are what is touched. */
const byItsWords = { force: true };

const nothingLoads = `document.querySelector('[aria-busy=true], .mantine-Skeleton-root, [data-loading=true]') === null`;
const nothingMoves = `document.fonts.ready.then(() =>
  Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined)))).then(() => undefined)`;

const pictures = path.resolve(__dirname, '../../dist/screens');

/** One tab of a browser, used as somebody at the desk uses it: by what stands on the screen. */
export class Tab {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What went wrong in the page itself: errors thrown and resources refused by its own policy. */
  readonly troubles: string[] = [];

  constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.setDefaultTimeout(30_000);
    page.on('pageerror', ({ message }) => this.troubles.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy|Uncaught/.test(message.text())) {
        this.troubles.push(message.text());
      }
    });
  }

  async signIn(email: string): Promise<void> {
    await this.page.goto('/');
    await this.page.getByRole('main').getByRole('link').click();
    await this.page.locator('input[name=username]').fill(email);
    await this.page.locator('input[name=password]').fill(password);
    await this.page.getByRole('main').locator('button[type=submit]').click();
    await this.page.locator('#content').waitFor();
  }

  async open(to: string): Promise<void> {
    await this.page.goto(to);
    await this.settled();
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  text(words: string | RegExp): Locator {
    return this.page.getByText(words).first();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  async follow(name: string | RegExp): Promise<void> {
    await this.page
      .getByRole('link', { name, exact: typeof name === 'string' })
      .first()
      .click();
  }

  /** Takes one of a few answers; `within` is what stands above them. */
  async choose(answer: string, within?: string): Promise<void> {
    const place = within === undefined ? this.page : this.page.getByRole('radiogroup', { name: within });
    await place.getByRole('radio', { name: answer, exact: true }).check(byItsWords);
  }

  /** Takes the answer beside which something stands. */
  async chooseWith(words: string): Promise<void> {
    await this.page.locator('.mantine-Radio-root', { hasText: words }).getByRole('radio').check(byItsWords);
  }

  async fill(label: string | RegExp, typed: string): Promise<void> {
    await this.page.getByLabel(label).first().fill(typed);
  }

  /** Types into a list that can be searched and takes what is offered by this name. */
  async pick(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).fill(option);
    await this.page.getByRole('option', { name: option, exact: true }).click();
    // a list of many choices stays open; three Esc together would leave the console
    if (await this.page.getByRole('listbox').first().isVisible()) await this.page.keyboard.press('Escape');
  }

  /** Waits until nothing is being loaded and nothing moves. */
  async settled(): Promise<void> {
    await this.page.waitForLoadState('load');
    await eventually(() => this.page.evaluate<boolean>(nothingLoads), { within: 20_000 });
    await this.page.evaluate(nothingMoves);
  }

  /** Keeps a picture of the whole page under `dist/screens`. */
  async picture(name: string): Promise<void> {
    await this.settled();
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });
  }

  /** What the page breaks of WCAG 2.2 AA, each as one line. */
  async violations(): Promise<string[]> {
    await this.settled();
    await this.page.evaluate(axeSource);
    const run = await this.page.evaluate<AxeRun>(
      'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })',
    );
    return violationsOf(run);
  }

  /** How many pixels the page is wider than the screen: a phone's window grows with what spills. */
  async spill(): Promise<number> {
    return this.page.evaluate<number>('document.documentElement.scrollWidth - window.screen.width');
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}
