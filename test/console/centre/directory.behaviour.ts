import {
  findOfferings,
  getOrganisations,
  listOfficers,
  listOrganisations,
  setOpeningHours,
  weekdays,
  type CallOutput,
  type OpeningSpan,
} from '@mrc/contracts';
import { localDay, newId, ok } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import type { Locator } from 'playwright-core';
import { offering, organisation } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { changed, Known } from '../known';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Organisation = CallOutput<typeof getOrganisations>[number];

const emptyPage = { rows: [], endCursor: null };
/** Open until five of the day that it is there whenever it is asked. */
const openUntilFive = {
  isOpen: true,
  get changesOn() {
    return localDay(new Date(), 'Asia/Dushanbe');
  },
  changesAt: '17:00',
};

describe('the directory', () => {
  const rows = [
    { ...offering('Sogd Legal Aid'), opening: openUntilFive },
    { ...offering('Trade Union'), opening: { isOpen: false, changesOn: '2026-01-05', changesAt: '09:00' } },
    { ...offering('Night Shelter'), opening: { isOpen: true, changesOn: null, changesAt: null } },
    offering('Quiet House'),
  ];

  const atDirectory = async (): Promise<Tab> => {
    stage.services.on(listOrganisations, () => ok(emptyPage));
    stage.services.on(findOfferings, ({ words, openNow }) =>
      ok({
        rows: rows.filter(
          ({ organisationName, opening }) =>
            organisationName.toLowerCase().startsWith(words ?? '') && (openNow !== true || opening?.isOpen),
        ),
        endCursor: null,
      }),
    );
    const tab = await stage.at('case-worker', '/directory');
    await tab.page.getByRole('link', { name: 'Sogd Legal Aid' }).waitFor();
    return tab;
  };
  const named = async ({ page }: Tab): Promise<string[]> =>
    (await page.locator('tbody tr td:first-child').allInnerTexts()).map((name) => name.trim());

  it('says of each by its own clock whether it is open and when that changes, and of others that it is not known', async () => {
    const tab = await atDirectory();
    await tab.text('Open now, until 17:00 Khujand time').waitFor();
    await tab.text('Closed, opens Monday 09:00 Khujand time').waitFor();
    await tab.text('Open day and night').waitFor();
    await tab.page.getByRole('row', { name: 'Quiet House' }).getByText('Hours not known').waitFor();
    expect(await tab.violations()).toEqual([]);
  });

  it('narrows as letters are typed, also to services that the words are for, and again to what is open', async () => {
    const tab = await atDirectory();
    await tab.fill('Find by name', 'sogd');
    await eventually(async () => (await named(tab)).join() === 'Sogd Legal Aid');
    await tab.fill('Find by name', 'wages');
    await tab.text('Nothing is called so').waitFor();
    const asked = () => stage.asked(findOfferings).at(-1);
    expect(asked()).toMatchObject({ words: 'wages', wordsMean: expect.arrayContaining(['LEG-01']), openNow: false });
    expect(asked()?.wordsMean).not.toContain('HLT-01');
    await tab.fill('Find by name', '');
    await tab.page.getByRole('checkbox', { name: 'Open now' }).check();
    await eventually(async () => (await named(tab)).join() === 'Sogd Legal Aid,Night Shelter');
    expect(asked()).toMatchObject({ openNow: true });
    expect(asked()?.words ?? null).toBeNull();
  });

  it('keeps what was typed on the way back from an organisation', async () => {
    const tab = await atDirectory();
    await tab.fill('Find by name', 'trade');
    await eventually(async () => (await named(tab)).join() === 'Trade Union');
    await tab.page.getByRole('link', { name: 'Trade Union' }).click();
    await tab.heading('Opening hours').waitFor();
    await tab.page.goBack();
    await eventually(async () => (await named(tab)).join() === 'Trade Union');
    expect(await tab.page.getByLabel('Find by name').inputValue()).toBe('trade');
  });

  it('has each offering on one line of 44 pixels', async () => {
    const tab = await atDirectory();
    await tab.settled();
    const heights = await tab.page
      .locator('tbody tr')
      .evaluateAll((lines) => lines.map((line) => Math.round(line.getBoundingClientRect().height)));
    expect(heights).toHaveLength(rows.length);
    for (const height of heights) expect(Math.abs(height - 44)).toBeLessThanOrEqual(1);
  });
});

describe('an administrator who says when a centre is open', () => {
  const office: OpeningSpan[] = [
    { day: 'monday', opens: '09:00', closes: '13:00' },
    { day: 'monday', opens: '14:00', closes: '17:00' },
    { day: 'saturday', opens: '10:00', closes: '24:00' },
  ];

  const centre = (): Known<Organisation> => {
    stage.services.on(findOfferings, () => ok(emptyPage));
    stage.services.on(listOfficers, () => ok([]));
    const one: Organisation = { ...organisation(newId()), may: ['set-hours'] };
    return new Known(one, {
      role: 'administrator',
      page: `/directory/${one.id}`,
      heading: 'Opening hours',
      shownBy: getOrganisations,
      tell: (now) => stage.services.on(getOrganisations, ({ ids }) => ok(ids.map((id) => ({ ...now(), id })))),
      answer: changed,
      named: (name) => ({ name }),
    });
  };
  const open = async (tab: Tab): Promise<Locator> => {
    await tab.page.getByRole('button', { name: 'Change the hours' }).click();
    return tab.page.getByRole('dialog', { name: 'Opening hours' });
  };

  triesCommand({
    contract: setOpeningHours,
    to: centre,
    open,
    fill: async (_tab, dialog) => {
      await dialog.getByLabel('Monday').fill('9-13, 14-17');
      await dialog.getByLabel('Saturday').fill('10:00–24:00');
    },
    send: 'Save the hours',
    asks: ({ id, version }) => ({ organisationId: id, expectedVersion: version, openingHours: office }),
    leadsTo: { openingHours: office, opening: openUntilFive },
    sentence: 'Open now, until 17:00 Khujand time',
    then: async (tab) => {
      await tab.text('09:00–13:00, 14:00–17:00').waitFor();
      await tab.text('Tuesday – Friday').waitFor();
    },
  });

  it('is told at the day what cannot be read, and what a service refuses', async () => {
    const known = centre();
    const tab = await known.onScreen();
    const dialog = await open(tab);
    await dialog.getByLabel('Tuesday').fill('morning');
    await dialog.getByRole('button', { name: 'Save the hours' }).click();
    await dialog.getByText('Write when it opens and closes, as 09:00–17:00.').first().waitFor();
    await dialog.getByLabel('Tuesday').fill('17-9');
    await dialog.getByRole('button', { name: 'Save the hours' }).click();
    await dialog.getByText('It closes before it opens.').first().waitFor();
    expect(await dialog.getByLabel('Tuesday').getAttribute('aria-invalid')).toBe('true');
    expect(stage.asked(setOpeningHours)).toEqual([]);
  });

  it('says that they are not known any more', async () => {
    const known = centre();
    known.becomes({ openingHours: weekdays.map((day) => ({ day, opens: '09:00', closes: '12:00' })) });
    const tab = await known.onScreen();
    await tab.text('Monday – Sunday').waitFor();
    await open(tab);
    await tab.choose('The hours are not known');
    stage.services.on(setOpeningHours, () => ok(known.becomes({ openingHours: null })));
    await tab.press('Save the hours');
    await tab.text('Hours not known').waitFor();
    expect(stage.asked(setOpeningHours).at(-1)?.openingHours).toBeNull();
  });

  it('is offered nothing to change of an organisation that others keep', async () => {
    const known = centre();
    known.becomes({ may: [] });
    const tab = await known.onScreen();
    expect(await tab.page.getByRole('button', { name: 'Change the hours' }).count()).toBe(0);
  });
});
