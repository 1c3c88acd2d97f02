import { acceptReferral, acknowledgeReferral, getReceivedReferrals } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import { agreedOf } from '../../gateway/test/rows';
import type { Tab } from '../network/tab';
import { expectEveryRefusalSaid } from './every-refusal';
import { ReceivedReferral } from './received-referral';
import { stage } from './stage';

const acceptIn = async (tab: Tab): Promise<{ readonly dialog: Locator; readonly send: () => Promise<void> }> => {
  await tab.press('Accept');
  const dialog = tab.page.getByRole('dialog', { name: 'Accept this referral' });
  await dialog.waitFor();
  return { dialog, send: () => dialog.getByRole('button', { name: 'Accept', exact: true }).click() };
};

describe('a partner who accepts', () => {
  it('reads what was agreed at once and not before, asked back with what was changed', async () => {
    const referral = new ReceivedReferral();
    stage.services.on(acceptReferral, () => {
      referral.opens(agreedOf(referral.disclosureId));
      return ok(referral.becomes({ state: 'accepted', answeredAt: '2026-11-21T09:00:00Z', may: ['report-service'] }));
    });
    const tab = await referral.onScreen({ deaf: true });
    await tab.text('The name and how to reach the person come when you accept').waitFor();
    expect(await tab.page.content()).not.toMatch(/Гулнора|777 0101/);
    const { dialog, send } = await acceptIn(tab);
    await send();
    await dialog.waitFor({ state: 'detached' });
    await tab.text('Раҳимова Гулнора').waitFor();
    await tab.text('Service was given').waitFor();
    expect(stage.asked(acceptReferral)).toMatchObject([
      { referralId: referral.id, expectedVersion: 2, appointmentAt: null, appointmentPlace: null },
    ]);
    await stage.askedKnowing(getReceivedReferrals, { id: referral.id, version: 3 });
  });

  it('is told of every refusal in the dialog, which stays with what was typed', async () => {
    const tab = await new ReceivedReferral().onScreen();
    const { dialog, send } = await acceptIn(tab);
    await dialog.getByLabel(/^Place/).fill('Room 4');
    await expectEveryRefusalSaid({ contract: acceptReferral, place: dialog, send });
    expect(await dialog.getByLabel(/^Place/).inputValue()).toBe('Room 4');
  });

  it('may look at what is new where somebody else was quicker', async () => {
    const referral = new ReceivedReferral();
    const tab = await referral.onScreen({ deaf: true });
    const { dialog, send } = await acceptIn(tab);
    stage.services.refuses(acceptReferral, 'REFERRAL_STATE_FORBIDS');
    await send();
    referral.becomes({ state: 'withdrawn', may: [] });
    await dialog.getByRole('button', { name: 'Show what is new' }).click();
    await tab.text('The centre withdrew this referral. Nothing is left to do.').waitFor();
    expect(await tab.page.getByRole('dialog').count()).toBe(0);
  });
});

describe('a partner who has seen a referral', () => {
  it('says so once: what was not answered is sent again as the same command', async () => {
    const referral = new ReceivedReferral();
    stage.services.refuses(acknowledgeReferral, 'UNAVAILABLE');
    const tab = await referral.onScreen({ deaf: true });
    await tab.press('Seen, answer later');
    await tab.text('Not sent yet').waitFor();
    stage.services.on(acknowledgeReferral, () =>
      ok(referral.becomes({ state: 'acknowledged', may: ['accept', 'decline'] })),
    );
    await tab.press('Send again');
    await tab.text('The centre knows that you have seen this.').waitFor();
    const [first, second, ...more] = stage.asked(acknowledgeReferral);
    expect(second).toEqual(first);
    expect(more).toEqual([]);
    await stage.askedKnowing(getReceivedReferrals, { id: referral.id, version: 3 });
  });

  it('is told of every refusal beside the answers', async () => {
    const tab = await new ReceivedReferral().onScreen();
    const place = tab.page.getByRole('region', { name: 'Your answer' });
    await expectEveryRefusalSaid({ contract: acknowledgeReferral, place, send: () => tab.press('Seen, answer later') });
  });
});
