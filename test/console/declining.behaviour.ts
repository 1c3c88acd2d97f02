import { declineCode, declineReferral, getReceivedReferrals } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import type { Locator } from 'playwright-core';
import { enumName } from '../../gateway/src/schema/enum-names';
import type { Tab } from '../network/tab';
import { expectEveryRefusalSaid } from './every-refusal';
import { commandIdsSent, isChosen, walkTo } from './hands';
import { ReceivedReferral } from './received-referral';
import { stage } from './stage';

const note = 'We have no lawyer for this month.';

type Declining = { readonly tab: Tab; readonly referral: ReceivedReferral; readonly dialog: Locator };

const accepts = (referral: ReceivedReferral): void => {
  stage.services.on(declineReferral, ({ code, note: given }) =>
    ok(referral.becomes({ state: 'declined', declineCode: code, declineNote: given, may: [] })),
  );
};

const dialogIn = (tab: Tab): Locator => tab.page.getByRole('dialog', { name: 'Decline this referral' });
const send = (dialog: Locator): Promise<void> => dialog.getByRole('button', { name: 'Decline', exact: true }).click();

const opened = async (look: { readonly deaf?: boolean } = {}): Promise<Declining> => {
  const referral = new ReceivedReferral();
  accepts(referral);
  const tab = await referral.onScreen(look);
  await tab.press('Decline');
  const dialog = dialogIn(tab);
  await dialog.waitFor();
  return { tab, referral, dialog };
};

const filledIn = async (look: { readonly deaf?: boolean } = {}): Promise<Declining> => {
  const desk = await opened(look);
  await desk.tab.choose('No place free');
  await desk.tab.fill(/^Note for the centre/, note);
  return desk;
};

describe('a partner who declines', () => {
  it('is offered every reason of the contract, each in words of its own', async () => {
    const { dialog } = await opened();
    const offered = await dialog
      .getByRole('radio')
      .evaluateAll((radios) => radios.map((radio) => radio.getAttribute('value')));
    expect(offered.sort()).toEqual(declineCode.options.map((code) => enumName('DeclineCode', code)).sort());
    const words = await dialog.getByRole('radiogroup').locator('label[for]:not([for=code])').allInnerTexts();
    expect(new Set(words).size).toBe(declineCode.options.length);
  });

  it('sees the new state at once, asked back with what was changed, even if nothing is heard live', async () => {
    const { tab, referral, dialog } = await filledIn({ deaf: true });
    await send(dialog);
    await tab.text('Declined: No place free').waitFor();
    await tab.text(note).waitFor();
    expect(await dialog.count()).toBe(0);
    expect(await tab.page.getByRole('button', { name: 'Decline' }).count()).toBe(0);
    expect(stage.asked(declineReferral)).toMatchObject([
      { referralId: referral.id, expectedVersion: 2, code: 'full', note },
    ]);
    await stage.askedKnowing(getReceivedReferrals, { id: referral.id, version: 3 });
  });

  it('is told of every refusal in the dialog, which stays with what was typed', async () => {
    const { tab, dialog } = await filledIn();
    await expectEveryRefusalSaid({ contract: declineReferral, place: dialog, send: () => send(dialog) });
    expect(await dialog.getByLabel(/^Note for the centre/).inputValue()).toBe(note);
    expect(await isChosen(tab, 'No place free')).toBe(true);
  });

  it('sends the same command again where nothing was answered', async () => {
    const { referral, dialog } = await filledIn();
    stage.services.refuses(declineReferral, 'UNAVAILABLE');
    await send(dialog);
    await dialog.getByRole('alert').waitFor();
    accepts(referral);
    await dialog.getByRole('button', { name: 'Send again' }).click();
    await dialog.waitFor({ state: 'detached' });
    const [first, second, ...more] = stage.asked(declineReferral);
    expect(second).toEqual(first);
    expect(more).toEqual([]);
  });

  it('keeps the form while the line is down: it waits, outlives a reload and is then the same command', async () => {
    const { tab, dialog } = await filledIn();
    const ids = commandIdsSent(tab, 'DeclineReferral');
    await tab.context.setOffline(true);
    await send(dialog);
    await dialog.getByText('The line is down.').waitFor();
    await tab.page.getByLabel('1 form waits to be sent').waitFor();
    await tab.context.setOffline(false);
    await tab.page.reload();
    await tab.page.getByLabel('1 form waits to be sent').waitFor();
    await tab.press('Decline');
    await eventually(() => isChosen(tab, 'No place free'));
    expect(await tab.page.getByLabel(/^Note for the centre/).inputValue()).toBe(note);
    expect(stage.asked(declineReferral)).toEqual([]);
    await send(dialogIn(tab));
    await tab.text('Declined: No place free').waitFor();
    await tab.page.getByLabel('1 form waits to be sent').waitFor({ state: 'detached' });
    const [first] = ids;
    expect(ids).toEqual([first, first]);
    expect(stage.asked(declineReferral)).toMatchObject([{ commandId: first, code: 'full', note }]);
  });

  it('needs no mouse: walks to the answer, chooses, writes and sends', async () => {
    const referral = new ReceivedReferral();
    accepts(referral);
    const tab = await referral.onScreen();
    const { keyboard } = tab.page;
    await walkTo(tab, tab.page.getByRole('button', { name: 'Decline', exact: true }));
    await keyboard.press('Enter');
    const dialog = dialogIn(tab);
    await walkTo(tab, dialog.getByRole('radio').first());
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await walkTo(tab, dialog.getByLabel(/^Note for the centre/));
    await keyboard.type(note);
    await keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(stage.asked(declineReferral)).toMatchObject([{ code: declineCode.options[1], note }]);
  });

  it('sends nothing where the dialog is left with Esc, and finds what was typed again', async () => {
    const { tab, dialog } = await filledIn();
    await tab.page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await tab.press('Decline');
    await eventually(() => isChosen(tab, 'No place free'));
    expect(await dialog.getByLabel(/^Note for the centre/).inputValue()).toBe(note);
    expect(stage.asked(declineReferral)).toEqual([]);
  });
});
