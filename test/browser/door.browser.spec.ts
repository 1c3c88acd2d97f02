import { password } from '../network/people';
import { letJoin } from '../network/seed';
import { openStage, type Stage } from './stage';
import type { Tab } from '../network/tab';

jest.setTimeout(120_000);

let stage: Stage;
let visitor: Tab;

const email = () => visitor.page.getByLabel('E-mail');
const word = () => visitor.page.getByLabel('Password', { exact: true });

beforeAll(async () => {
  stage = await openStage();
}, 300_000);

afterAll(async () => {
  await stage?.stop();
}, 120_000);

beforeEach(async () => {
  visitor = await stage.tab();
});

afterEach(() => visitor.close());

describe('the door', () => {
  const loaded = (): Promise<string[]> =>
    visitor.page.evaluate<string[]>(
      `performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((name) => name.startsWith('/assets/'))`,
    );

  it('shows the form before anything of the console is asked for', async () => {
    await visitor.page.goto('/');
    await visitor.follow('Sign in');
    await word().waitFor();
    expect(await email().evaluate((field) => field === field.ownerDocument.activeElement)).toBe(true);
    expect((await loaded()).filter((name) => /base|start|first\.|noto/u.test(name))).toEqual([]);
    expect((await loaded()).length).toBeGreaterThan(0);
  });

  it('says that a try was wrong, keeps the address, and leads to the page that was asked for', async () => {
    await letJoin(stage.network, stage.network.actors, 'worker');
    const { email: own } = stage.network.staff.worker;
    await visitor.page.goto('/referrals');
    await visitor.follow('Sign in');
    await email().fill(own);
    await word().fill(`not ${password}`);
    await visitor.press('Sign in');
    await visitor.page.getByRole('alert').getByText('do not fit together').waitFor();
    expect([await email().inputValue(), await word().inputValue()]).toEqual([own, '']);
    await word().fill(password);
    await visitor.press('Sign in');
    await visitor.heading('Referrals').waitFor();
    expect(visitor.troubles).toEqual([]);
  });

  it('keeps what was typed while the language changes', async () => {
    await visitor.page.goto('/');
    await visitor.follow('Sign in');
    await email().fill('somebody@centre.example');
    await visitor.page.getByLabel('Language').selectOption({ label: 'Русский' });
    await visitor.heading('Вход').waitFor();
    expect(await visitor.page.locator('#username').inputValue()).toBe('somebody@centre.example');
    expect(await visitor.page.evaluate<string>('document.documentElement.lang')).toBe('ru');
  });

  it('shows the password on request, and hides it again', async () => {
    await visitor.page.goto('/');
    await visitor.follow('Sign in');
    await word().fill('opaque');
    await visitor.press('Show the password');
    expect(await visitor.page.locator('#password').getAttribute('type')).toBe('text');
    await visitor.press('Hide the password');
    expect(await visitor.page.locator('#password').getAttribute('type')).toBe('password');
    expect(await word().inputValue()).toBe('opaque');
  });

  it('says that the network is away, and opens by itself once it is back', async () => {
    await visitor.page.route('**/session', (route) => route.abort());
    await visitor.page.goto('/');
    await visitor.heading('The network cannot be reached').waitFor();
    await visitor.page.unroute('**/session');
    await visitor.press('Try again');
    await visitor.page.getByRole('link', { name: 'Sign in' }).waitFor();
  });
});
