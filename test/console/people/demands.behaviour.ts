import {
  decideDemand,
  enterDemandInError,
  listDemands,
  refusal,
  takeBackDemandError,
  writeDemand,
  type DemandView,
  type Role,
} from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import { stage } from '../stage';

const demand = (parts: Partial<DemandView> = {}): DemandView => ({
  ...{ id: newId(), centreId: newId(), authority: 'police', office: 'City police', reference: '14/2026' },
  ...{ receivedOn: '2026-11-28', channel: 'visit', asked: ['whereabouts'], isAboutSomebody: true },
  ...{ aboutReference: null, note: null, writtenAt: '2026-11-28T10:20:00.000Z', staffId: newId(), decisions: [] },
  ...{ inErrorBecause: null, may: ['enter-in-error'] },
  ...parts,
});

const page = (role: Role, rows: readonly DemandView[]) => {
  stage.services.on(listDemands, () => ok({ rows: [...rows], endCursor: null }));
  return stage.at(role, '/demands');
};

describe('somebody at the desk before whom the police stand', () => {
  it('reads what to say, writes down what is asked, and keeps what was typed where that is refused', async () => {
    const tab = await page('intake', []);
    await tab.text('I may not say whether anybody is known to us').waitFor();
    expect(await tab.violations()).toEqual([]);
    await tab.press('Write down a demand');
    const dialog = tab.page.getByRole('dialog', { name: 'Write down a demand' });
    const send = () => dialog.getByRole('button', { name: 'Write it down' }).click();
    await send();
    expect(stage.asked(writeDemand)).toEqual([]);
    await tab.choose('Police');
    await dialog.getByRole('textbox', { name: /^Which office/ }).fill('City police, two officers');
    await dialog.getByRole('textbox', { name: /^When did it come/ }).fill('28 Nov 2026');
    await tab.choose('in person');
    await dialog.getByRole('checkbox', { name: 'where somebody is' }).check();
    stage.services.on(writeDemand, () => refused(refusal('UNAVAILABLE', {})));
    await send();
    await dialog.getByRole('button', { name: 'Send again' }).waitFor();
    stage.services.on(writeDemand, ({ commandId: id }) => ok({ id }));
    await dialog.getByRole('button', { name: 'Send again' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(stage.asked(writeDemand).at(-1)).toMatchObject({
      ...{ authority: 'police', office: 'City police, two officers', receivedOn: '2026-11-28', channel: 'visit' },
      ...{ asked: ['whereabouts'], reference: null, aboutReference: null, note: null },
    });
  });

  it('says that a demand was written down in error, and is told nothing of whom it is about', async () => {
    const row = demand();
    const tab = await page('intake', [row]);
    await tab.text('The number of a card was written down; the data-protection officer reads it.').waitFor();
    await tab.press('Written down in error…');
    const dialog = tab.page.getByRole('dialog', { name: 'Was it written down in error?' });
    await tab.choose('It was a test');
    stage.services.on(enterDemandInError, ({ demandId: id }) => ok({ id }));
    await dialog.getByRole('button', { name: 'It was written down in error' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(stage.asked(enterDemandInError)).toMatchObject([{ demandId: row.id, because: 'test-entry' }]);
  });
});

describe('a data-protection officer before a demand', () => {
  it('says what became of it, and writes none down', async () => {
    const row = demand({ aboutReference: 'MRC-7KQ4P2', may: ['decide', 'enter-in-error'] });
    const tab = await page('data-protection-officer', [row]);
    await tab.text('Number of a card: MRC-7KQ4P2').waitFor();
    expect(await tab.page.getByRole('button', { name: 'Write down a demand' }).count()).toBe(0);
    await tab.press('Decide…');
    const dialog = tab.page.getByRole('dialog', { name: 'What became of the demand?' });
    await tab.choose('Declined');
    await dialog.getByRole('textbox', { name: /^Why\?/ }).fill('No order of a court.');
    await dialog.getByRole('textbox', { name: /^On which day/ }).fill('28 Nov 2026');
    stage.services.on(decideDemand, ({ demandId: id }) => ok({ id }));
    await dialog.getByRole('button', { name: 'Record the decision' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(stage.asked(decideDemand)).toMatchObject([
      { demandId: row.id, decision: 'declined', answeredWith: [], article: null, decidedOn: '2026-11-28' },
    ]);
  });

  it('takes back that it was written down in error', async () => {
    const row = demand({ inErrorBecause: 'test-entry', may: ['take-back-error'] });
    const tab = await page('data-protection-officer', [row]);
    await tab.press('Take back');
    const dialog = tab.page.getByRole('dialog', { name: 'Not written down in error after all?' });
    stage.services.on(takeBackDemandError, ({ demandId: id }) => ok({ id }));
    await dialog.getByRole('button', { name: 'Take back' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(stage.asked(takeBackDemandError)).toMatchObject([{ demandId: row.id }]);
  });
});
