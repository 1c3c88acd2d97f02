import { referOnScreen, registerOnScreen, takeRequestOnScreen } from './people-on-screen';
import { openStage, type Stage } from './stage';
import type { Tab } from '../network/tab';

jest.setTimeout(120_000);

const gulnora = { name: 'Раҳимова Гулнора', year: '1988', phone: '92 777 0101' };
const summary = 'Four months of wages are owed; she holds her contract.';
const ownWords = 'They did not pay us since June.';

let stage: Stage;
let worker: Tab;
let lawyer: Tab;
let manager: Tab;

beforeAll(async () => {
  stage = await openStage();
  worker = await stage.signedIn('worker');
  lawyer = await stage.signedIn('lawyer');
  manager = await stage.signedIn('manager');
}, 300_000);

afterAll(async () => {
  await stage?.stop();
}, 120_000);

describe('the job in a browser', () => {
  it('registers somebody who was not found, and the manager sees the people move without reloading', async () => {
    await manager.follow('Reports');
    await manager.settled();
    await worker.follow('People');
    await worker.fill('Name in any script, phone, or the number of a paper, card or contact', gulnora.name);
    await worker.press('Search');
    await worker.text('Nobody like this is registered here').waitFor();
    await registerOnScreen(worker, gulnora);
    await manager.page.getByRole('row', { name: 'Tajikistan 0 1 0 0' }).waitFor();
  });

  it('takes her request and refers it with her consent', async () => {
    await takeRequestOnScreen(worker, { service: 'Unpaid or underpaid wages', words: ownWords });
    await referOnScreen(worker, { partner: 'Legal Aid Society', alsoFor: 'Contract replaced or broken', summary });
  });

  it('shows the referral to the partner who waited, with the need and without her', async () => {
    await lawyer.page.getByRole('link', { name: 'Unpaid or underpaid wages' }).click();
    await lawyer.heading('What is asked').waitFor();
    const read = await lawyer.page.locator('body').innerText();
    for (const hers of [gulnora.name, summary, ownWords]) expect(read).not.toContain(hers);
    expect(read.replaceAll(/\D/g, '')).not.toContain('7770101');
  });

  it('shows exactly what she agreed to, once accepted', async () => {
    await lawyer.press('Accept');
    await lawyer.page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
    await lawyer.text(gulnora.name).waitFor();
    await lawyer.text(summary).waitFor();
    const read = await lawyer.page.locator('body').innerText();
    expect(read.replaceAll(/\D/g, '')).toContain('992927770101');
    expect(read).not.toContain('1988');
    expect(read).not.toContain(ownWords);
  });

  it('takes the partner’s report of the service', async () => {
    await lawyer.press('Service was given');
    await lawyer.press('Today');
    await lawyer.press('Report the service');
    await lawyer.text('The centre asks the person and confirms.').waitFor();
    await manager.page.getByRole('row', { name: 'Tajikistan 0 1 1 1' }).waitFor();
  });

  it('closes the partner’s view while it is open, when she takes her consent back', async () => {
    await worker.page.getByRole('link', { name: gulnora.name }).first().click();
    await worker.page.getByText('Sharing with Legal Aid Society').click();
    await worker.press('Take back: Sharing with Legal Aid Society');
    await worker.press('Take back this consent');
    await lawyer.text('The person took the consent back, so the details are closed.').waitFor();
    expect(await lawyer.page.locator('body').innerText()).not.toContain(gulnora.name);
  });

  it('leaves nothing broken in any page', () => {
    expect([...worker.troubles, ...lawyer.troubles, ...manager.troubles]).toEqual([]);
  });
});
