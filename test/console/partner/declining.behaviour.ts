import { declineCode, declineReferral } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import type { Tab } from '../../network/tab';
import { expectEachOffered, walkTo } from '../hands';
import { receivedReferral } from '../referral';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

const note = 'We have no lawyer for this month.';

const open = async (tab: Tab): Promise<Locator> => {
  await tab.press('Decline');
  return tab.page.getByRole('dialog', { name: 'Decline this referral' });
};

describe('a partner who declines', () => {
  triesCommand({
    contract: declineReferral,
    to: receivedReferral,
    open,
    fill: async (tab) => {
      await tab.choose('No place free');
      await tab.fill(/^Note for the centre/, note);
    },
    send: 'Decline',
    asks: ({ id, version }) => ({ referralId: id, expectedVersion: version, code: 'full', note }),
    leadsTo: { state: 'declined', declineCode: 'full', declineNote: note, may: [] },
    sentence: 'Declined: No place free',
    then: async (tab) => {
      await tab.text(note).waitFor();
      expect(await tab.page.getByRole('button', { name: 'Decline' }).count()).toBe(0);
    },
  });

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
