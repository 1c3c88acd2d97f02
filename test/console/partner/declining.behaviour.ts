import { declineCode, declineReferral } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import type { Tab } from '../../network/tab';
import { expectEachOffered, walkTo } from '../hands';
import { receivedReferral } from '../referral';
import { stage } from '../stage';

const note = 'We have no lawyer for this month.';

const open = async (tab: Tab): Promise<Locator> => {
  await tab.press('Decline');
  return tab.page.getByRole('dialog', { name: 'Decline this referral' });
};

describe('a partner who declines', () => {
  it('is offered every reason of the contract, each in words of its own', async () => {
    const dialog = await open(await receivedReferral().onScreen());
    await expectEachOffered(dialog, 'DeclineCode', declineCode.options);
  });

  it('needs no mouse: walks to the answer, chooses, writes and sends', async () => {
    const referral = receivedReferral();
    stage.services.on(declineReferral, () => ok(referral.becomes({ state: 'declined', may: [] })));
    const tab = await referral.onScreen();
    const { keyboard } = tab.page;
    await walkTo(tab, tab.page.getByRole('button', { name: 'Decline', exact: true }));
    await keyboard.press('Enter');
    const dialog = tab.page.getByRole('dialog');
    await walkTo(tab, dialog.getByRole('radio').first());
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await walkTo(tab, dialog.getByLabel(/^Note for the centre/));
    await keyboard.type(note);
    await keyboard.press('Control+Enter');
    await dialog.waitFor({ state: 'detached' });
    expect(stage.asked(declineReferral)).toMatchObject([{ code: declineCode.options[1], note }]);
  });
});
