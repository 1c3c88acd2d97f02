import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CallContract, Role } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { eventually, staffWith } from '@mrc/testing';
import type { Browser } from 'playwright-core';
import type * as z from 'zod';
import type { FakeServices } from '../../gateway/test/fake-services';
import { startTestGateway, type TestGateway } from '../../gateway/test/test-gateway';
import { openChromium } from '../network/chromium';
import { Tab } from '../network/tab';
import { OwnBrowser } from './own-browser';
import { answerQuietly } from './quiet-services';

const builtConsole = path.resolve(__dirname, '../../dist/web');
const patienceMs = 20_000;

type Asking<I extends z.ZodType> = Pick<CallContract<I>, 'name' | 'input'>;

/** The built console in a browser before the real gateway; what the services behind it answer is said by each test. */
class Stage {
  #gateway: TestGateway | undefined;
  #chromium: Browser | undefined;
  #opened: { readonly tab: Tab; readonly browser: OwnBrowser }[] = [];
  /** Browsers that were left empty, for the next who come. */
  #empty: OwnBrowser[] = [];

  get services(): FakeServices {
    return this.#running().services;
  }

  async open(): Promise<void> {
    if (!existsSync(path.join(builtConsole, 'index.html')))
      throw new Error('The console is not built: npx nx build web');
    this.#gateway = await startTestGateway({ WEB_ROOT: builtConsole });
    this.#chromium = await openChromium();
  }

  /** Before each test: nothing was asked, and the services answer as if there were nothing yet. */
  prepare(): void {
    this.services.reset();
    answerQuietly(this.services);
  }

  /** After each test: its tabs are closed, nothing is left of them, and nothing went wrong in them. */
  async clear(): Promise<void> {
    const opened = this.#opened.splice(0);
    for (const { browser } of opened) if (await browser.leave()) this.#empty.push(browser);
    expect(opened.flatMap(({ tab }) => tab.troubles)).toEqual([]);
  }

  async close(): Promise<void> {
    await this.#chromium?.close();
    await this.#gateway?.close();
  }

  /** Somebody with this role, signed in at this page in a browser of their own; `deaf` hears nothing live. */
  async at(role: Role, page: string, { deaf = false } = {}): Promise<Tab> {
    const { url, issuer, services, chromium } = this.#running();
    const subject = newId();
    services.knows(subject, staffWith([role]));
    issuer.signsInNext(subject);
    const browser = this.#empty.pop() ?? (await OwnBrowser.open(chromium, url));
    const tab = new Tab(browser.context, await browser.newPage({ deaf }));
    this.#opened.push({ tab, browser });
    tab.page.setDefaultTimeout(patienceMs);
    await tab.page.goto(`/session/sign-in?return=${encodeURIComponent(page)}`);
    return tab;
  }

  /** With what this call was asked, first to last. */
  asked<I extends z.ZodType>({ name, input }: Asking<I>): z.infer<I>[] {
    return this.services.calls.filter((call) => call.name === name).map((call) => input.parse(call.input));
  }

  /** Waits until this call was asked for at least this change. */
  async askedKnowing({ name }: Pick<CallContract, 'name'>, change: { id: string; version: number }): Promise<void> {
    const knows = ({ atLeast }: { readonly atLeast: readonly { id: string; version: number }[] }): boolean =>
      atLeast.some(({ id, version }) => id === change.id && version === change.version);
    await eventually(() => this.services.known.some((one) => one.name === name && knows(one)), { within: patienceMs });
  }

  #running(): TestGateway & { readonly chromium: Browser } {
    if (this.#gateway === undefined || this.#chromium === undefined) throw new Error('the stage is not open');
    return { ...this.#gateway, chromium: this.#chromium };
  }
}

export const stage = new Stage();
