import { eventually } from '@mrc/testing';
import type { Route } from 'playwright-core';
import { disclosureInput, personInput } from '../network/inputs';
import { openStage, type Stage } from './stage';
import type { Tab } from '../network/tab';

jest.setTimeout(120_000);

const name = 'Раҳимова Гулнора';

let stage: Stage;
let worker: Tab;
let personPath: string;

beforeAll(async () => {
  stage = await openStage();
  const { network } = stage;
  const screen = await network.screen('worker');
  const person = await screen.succeeds('registerPerson', personInput(name));
  await screen.succeeds(
    'prepareDisclosure',
    disclosureInput(person.id, network.organisations.legalAid.commandId, { fields: ['NAME'] }),
  );
  personPath = `/people/${person.id}`;
  worker = await stage.signedIn('worker');
}, 300_000);

afterAll(async () => {
  await stage?.stop();
}, 120_000);

describe('a slip at the desk', () => {
  it('that leaves questions open is told question by question', async () => {
    await worker.open('/contacts/new');
    await worker.press('Record this contact');
    const summary = worker.page.getByRole('alert').getByRole('link');
    await eventually(async () => (await summary.allInnerTexts()).length === 6);
    expect(await summary.allInnerTexts()).toEqual([
      'What is it about? Please answer this.',
      'Language: Please answer this.',
      'Sex: Please answer this.',
      'About how old? Please answer this.',
      'Where in migration? Please answer this.',
      'How did they reach you? Please answer this.',
    ]);
    await worker.follow('Sex: Please answer this.');
    expect(await worker.page.evaluate(`document.querySelector('#sex').contains(document.activeElement)`)).toBe(true);
  });

  it('that chooses the same country again leaves it chosen', async () => {
    await worker.open('/people');
    const nationality = worker.page.getByRole('combobox', { name: 'Nationality' });
    await worker.pick('Nationality', 'Tajikistan');
    await nationality.click();
    await worker.page.getByRole('option', { name: 'Tajikistan', exact: true }).click();
    expect(await nationality.inputValue()).toBe('Tajikistan');
  });

  it('that writes a service in another form still finds it', async () => {
    await worker.open('/directory');
    await worker.page.getByRole('combobox', { name: 'Service' }).fill('зарплату');
    const offered = worker.page.getByRole('option');
    await eventually(async () => (await offered.count()) === 1);
    expect(await offered.allInnerTexts()).toEqual(['Unpaid or underpaid wages']);
  });
});

describe('the page of a person', () => {
  it('says that the summary is shared, and for whom it was prepared', async () => {
    await worker.open(personPath);
    await worker.page.getByText(/^Sharing with/).click();
    await worker.text('Shared: Name and Written summary').waitFor();
    await worker.text('Prepared what Legal Aid Society may see').waitFor();
  });
});

describe('an outage', () => {
  const unavailable = { data: null, errors: [{ message: 'away', extensions: { code: 'UNAVAILABLE' } }] };
  const kinds: readonly [string, (route: Route) => Promise<void>][] = [
    ['a service that is away', (route) => route.fulfill({ json: unavailable })],
    ['a line that is lost', (route) => route.abort()],
  ];

  it.each(kinds)('of %s ends without anybody pressing anything, and keeps no session open', async (_what, answer) => {
    for (const [path, shows] of [
      ['/work', worker.text('Nothing is due')],
      [personPath, worker.heading(name)],
    ] as const) {
      const asked: boolean[] = [];
      await worker.page.route('**/graphql', async (route) => {
        asked.push('x-mrc-background' in route.request().headers());
        await answer(route);
      });
      await worker.page.goto(path);
      await worker.text('No answer in time').waitFor();
      const before = asked.length;
      await eventually(() => asked.length > before + 2 && asked.slice(-2).every(Boolean), { within: 15_000 });
      await worker.page.unroute('**/graphql');
      await shows.waitFor({ timeout: 20_000 });
    }
  });
});
