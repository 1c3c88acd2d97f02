import type { Locator } from 'playwright-core';
import { personInput } from '../network/inputs';
import type { Tab } from '../network/tab';
import { openStage, type Stage } from './stage';

jest.setTimeout(120_000);

const phone = { number: '92 777 0101', whose: 'OWN', safe: 'YES', hours: null, sayYouAre: null };
const episode = { origin: 'TJ', destination: 'RU', stage: 'ABROAD', purpose: 'WORK', from: { precision: 'UNKNOWN' } };

let stage: Stage;
let worker: Tab;
let supervisor: Tab;
let path: string;

beforeAll(async () => {
  stage = await openStage();
  worker = await stage.signedIn('worker');
  supervisor = await stage.signedIn('supervisor');
  const screen = await stage.network.screen('worker');
  const { id } = await screen.succeeds('registerPerson', personInput('Раҷабова Гулчеҳра', { phone, episode }));
  path = `/people/${String(id)}`;
}, 300_000);

afterAll(async () => {
  await stage?.stop();
}, 120_000);

const about = (tab: Tab): Locator => tab.page.getByRole('region', { name: 'About' });
const history = (tab: Tab): Locator => tab.page.getByRole('region', { name: 'What was corrected' });

/** Corrects one block of facts, for the reason that it was misheard. */
const corrects = async (block: string, fill: (form: Locator) => Promise<unknown>): Promise<void> => {
  await about(worker)
    .getByRole('button', { name: `Correct: ${block}` })
    .click();
  const form = worker.page.getByRole('dialog', { name: `Correct: ${block}` });
  await form.getByRole('textbox', { name: 'Note' }).waitFor();
  await fill(form);
  await form.getByRole('radio', { name: 'Misheard' }).check({ force: true });
  await form.getByRole('button', { name: 'Correct the record' }).click();
  await form.waitFor({ state: 'detached' });
  await worker.page.getByRole('status').getByText('Corrected', { exact: true }).waitFor();
};

describe('what was misheard at the desk', () => {
  it('is put right block by block, and the page says at once what is right', async () => {
    await worker.open(path);
    await corrects('name, birth, sex, nationality', (form) =>
      form.getByRole('textbox', { name: /own script/ }).fill('Раҷабзода Гулчеҳра'),
    );
    await worker.heading('Раҷабзода Гулчеҳра').waitFor();
    await corrects('who it is, languages', (form) =>
      form.getByRole('radio', { name: 'Family member of a migrant' }).check({ force: true }),
    );
    await about(worker).getByText('Family member of a migrant').waitFor();
    await corrects('phone', (form) => form.getByRole('radio', { name: 'Not safe: never call' }).check({ force: true }));
    await corrects('migration', (form) => form.getByRole('radio', { name: 'Study' }).check({ force: true }));
    await about(worker).getByText(/Study/).waitFor();
    await about(worker).getByRole('button', { name: 'Show the phone' }).click();
    await about(worker).getByText('Never call this number.').waitFor();
    await worker.page.getByText('Record corrected: Migration').waitFor();
  });

  it('waits for the supervisor, who looks at one and undoes another', async () => {
    await supervisor.open('/work');
    await supervisor.page.getByRole('tab', { name: /^Corrections to look at/ }).click();
    await supervisor.page
      .getByRole('link', { name: /Раҷабзода Гулчеҳра/ })
      .first()
      .click();
    await history(supervisor).getByRole('button', { name: 'Show what was corrected' }).click();
    const line = (words: string): Locator => history(supervisor).getByRole('listitem').filter({ hasText: words });
    await line('Migration').getByRole('button', { name: 'Looked at' }).click();
    await supervisor.press('I have looked at it');
    await line('Migration')
      .getByText(/^Looked at: /)
      .waitFor();
    await line('Name').getByRole('button', { name: 'Undo' }).click();
    await supervisor.press('Undo the correction');
    await supervisor.heading('Раҷабова Гулчеҳра').waitFor();
    await line('Put back: an earlier correction was wrong').waitFor();
    await worker.heading('Раҷабова Гулчеҳра').waitFor();
  });
});
