import { acceptReferral, acknowledgeReferral } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import { agreedOf } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { opens, receivedReferral } from '../referral';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

const open = async (tab: Tab): Promise<Locator> => {
  await tab.press('Accept');
  return tab.page.getByRole('dialog', { name: 'Accept this referral' });
};
const send = (dialog: Locator): Promise<void> => dialog.getByRole('button', { name: 'Accept', exact: true }).click();

describe('a partner who accepts', () => {
  triesCommand({
    contract: acceptReferral,
    to: receivedReferral,
    open,
    fill: async (_tab, dialog) => dialog.getByLabel(/^Place/).fill('Room 4'),
    send: 'Accept',
    asks: ({ id, version }) => ({
      referralId: id,
      expectedVersion: version,
      appointmentAt: null,
      appointmentPlace: null,
    }),
    leadsTo: { state: 'accepted', answeredAt: '2026-11-21T09:00:00Z', may: ['report-service'] },
    sentence: 'Service was given',
  });

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

describe('a partner who has seen a referral', () => {
  triesCommand({
    contract: acknowledgeReferral,
    to: receivedReferral,
    open: async (tab) => tab.page.getByRole('region', { name: 'Your answer' }),
    send: 'Seen, answer later',
    asks: ({ id, version }) => ({ referralId: id, expectedVersion: version }),
    leadsTo: { state: 'acknowledged', may: ['accept', 'decline'] },
    sentence: 'The centre knows that you have seen this.',
  });
});
