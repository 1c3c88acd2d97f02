import { acceptReferral } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import { agreedOf } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { opens, receivedReferral } from '../referral';
import { stage } from '../stage';

const open = async (tab: Tab): Promise<Locator> => {
  await tab.press('Accept');
  return tab.page.getByRole('dialog', { name: 'Accept this referral' });
};
const send = (dialog: Locator): Promise<void> => dialog.getByRole('button', { name: 'Accept', exact: true }).click();

describe('a partner who accepts', () => {
  it('reads what was agreed at once and not before', async () => {
    const referral = receivedReferral();
    stage.services.on(acceptReferral, () => {
      opens(agreedOf(referral.now.disclosureId));
      return ok(referral.becomes({ state: 'accepted', answeredAt: '2026-11-21T09:00:00Z', may: ['report-service'] }));
    });
    const tab = await referral.onScreen();
    await tab.text('The name and how to reach the person come when you accept').waitFor();
    expect(await tab.page.content()).not.toMatch(/Гулнора|777 0101/);
    await send(await open(tab));
    await tab.text('Раҳимова Гулнора').waitFor();
  });

  it('may look at what is new where somebody else was quicker', async () => {
    const referral = receivedReferral();
    const tab = await referral.onScreen();
    const dialog = await open(tab);
    stage.services.refuses(acceptReferral, 'REFERRAL_STATE_FORBIDS');
    await send(dialog);
    referral.becomes({ state: 'withdrawn', may: [] });
    await dialog.getByRole('button', { name: 'Show what is new' }).click();
    await tab.text('The centre withdrew this referral. Nothing is left to do.').waitFor();
    expect(await tab.page.getByRole('dialog').count()).toBe(0);
  });
});
