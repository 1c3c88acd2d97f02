import { acceptReferral, listInbox } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import type { Locator } from 'playwright-core';
import { inboxRow } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { inState, receivedReferral } from '../referral';
import { stage } from '../stage';

const inMoscow = {
  appointmentAt: '2026-11-30T20:30:00.000Z',
  appointmentClock: '2026-11-30T23:30',
  appointmentZone: 'Europe/Moscow',
};
const words = '30 Nov 2026, 23:30 Moscow Time (1 Dec 2026, 01:30 on your clock)';

/** Types when the person is expected into the dialog that accepts a referral of a partner in this zone. */
const offers = async (
  appointmentZone: string,
  day: string,
  time: string,
  looks?: (dialog: Locator) => Promise<void>,
): Promise<Tab> => {
  const tab = await receivedReferral({ appointmentZone }).onScreen();
  await tab.press('Accept');
  const dialog = tab.page.getByRole('dialog', { name: 'Accept this referral' });
  await looks?.(dialog);
  await dialog.getByLabel(/^Day/).fill(day);
  await dialog.getByLabel(/^Time/).fill(time);
  await dialog.getByRole('button', { name: 'Accept', exact: true }).click();
  return tab;
};

describe('a partner who looks at an appointment', () => {
  it('reads it by the clock of its place, and beside that by the own clock', async () => {
    const tab = await receivedReferral({ ...inState('accepted'), ...inMoscow, may: [] }).onScreen();
    await tab.text(words).waitFor();
  });

  it('reads it so in the inbox', async () => {
    const row = { ...inboxRow(), ...inState('accepted'), ...inMoscow };
    stage.services.on(listInbox, () => ok({ rows: [row], endCursor: null }));
    const tab = await stage.at('partner-officer', '/inbox');
    await tab.page.getByRole('tab', { name: /^Accepted/ }).click();
    await tab.text(words).waitFor();
  });
});

describe('a partner who offers an appointment', () => {
  it('is told by whose clock, and says what that clock shows', async () => {
    const year = new Date().getFullYear() + 1;
    stage.services.on(acceptReferral, ({ referralId }) => ok({ id: referralId, version: 3 }));
    await offers('Europe/Moscow', `1.12.${year}`, '10', async (dialog) => {
      await dialog.getByText('By the clock there: Moscow Time. For example 14:30').waitFor();
    });
    await eventually(() => stage.asked(acceptReferral).length > 0);
    const said = { appointmentClock: `${year}-12-01T10:00`, appointmentZone: 'Europe/Moscow' };
    expect(stage.asked(acceptReferral)).toMatchObject([said]);
  });

  it('may leave out the year, and reads which day was understood', async () => {
    stage.services.on(acceptReferral, ({ referralId }) => ok({ id: referralId, version: 3 }));
    await offers('Asia/Dushanbe', '31 Dec', '10', async (dialog) => {
      await dialog.getByText('Appointment with the person (optional)').waitFor();
    });
    await eventually(() => stage.asked(acceptReferral).length > 0);
    expect(stage.asked(acceptReferral)[0]?.appointmentClock).toMatch(/^\d{4}-12-31T10:00$/);
  });

  it('is told of a day that has passed until another one stands there', async () => {
    const tab = await offers('Asia/Dushanbe', '1.12.2020', '10');
    const past = tab.page.getByText('This moment has passed. Choose a later one.');
    await past.first().waitFor();
    await tab.fill(/^Day/, '31 Dec');
    await past.first().waitFor({ state: 'detached' });
    expect(await tab.page.getByRole('alert').count()).toBe(0);
  });

  it('is told where the clocks there are put forward over it', async () => {
    const year = new Date().getUTCFullYear() + 1;
    const lastSunday = 31 - new Date(Date.UTC(year, 2, 31)).getUTCDay();
    const tab = await offers('Europe/Warsaw', `${lastSunday}.3.${year}`, '2:30');
    await tab.text('There is no such time there on that day: the clocks are put forward over it.').first().waitFor();
  });
});
