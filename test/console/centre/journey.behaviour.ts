import { closeEpisode, correctPerson, recordEpisode, refusal } from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import type { Tab } from '../../network/tab';
import { knownPerson, type Person } from '../known-person';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Episode = Person['episodes'][number];

const year = (of: number) => ({ precision: 'year', year: of }) as const;
const abroad: Episode = {
  origin: 'TJ',
  destination: 'RU',
  stage: 'abroad',
  purpose: 'work',
  from: year(2019),
  to: null,
  returnKind: null,
};
const over: Episode = {
  ...abroad,
  destination: 'KZ',
  stage: 'returned',
  from: year(2012),
  to: year(2014),
  returnKind: 'voluntary',
};
const [first, second] = [newId(), newId()];
const may: Person['may'] = ['record-consent', 'correct', 'record-journey'];
const about = (tab: Tab): Locator => tab.page.getByRole('region', { name: 'About' });
const way = (destination: string) => new RegExp(`Tajikistan.*${destination}`, 'u');

const fillsIn = async (tab: Tab, form: Locator, since: string): Promise<void> => {
  await tab.pick('From', 'Tajikistan');
  await tab.pick('To', 'Russia');
  await tab.choose('Abroad now');
  await tab.choose('Work');
  await form.getByRole('textbox', { name: 'Year' }).fill(since);
};

describe('a migration more', () => {
  const opens = async (tab: Tab): Promise<Locator> => {
    await about(tab).getByRole('button', { name: 'Add a migration' }).click();
    return tab.page.getByRole('dialog', { name: 'One more migration' });
  };

  triesCommand({
    contract: recordEpisode,
    to: () => knownPerson({ may, episodes: [over], episodeIds: [second] }),
    open: opens,
    fill: (tab, form) => fillsIn(tab, form, '2019'),
    send: 'Add this migration',
    asks: ({ id }) => ({ personId: id, episode: abroad }),
    leadsTo: { episodes: [abroad, over], episodeIds: [first, second] },
    sentence: way('Russia'),
  });

  it('has no answer chosen before, and says at its field what is wrong with it', async () => {
    const tab = await knownPerson({ may }).onScreen();
    const form = await opens(tab);
    expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
    await form.getByRole('button', { name: 'Add this migration' }).click();
    await form.getByRole('alert').waitFor();
    await fillsIn(tab, form, '2012');
    for (const [path, problem, words] of [
      ['episode.stage', 'another-is-open', /^Another migration is going on or planned\./u],
      ['episode.from', 'overlaps-another', /^Another migration is written down for this time\./u],
    ] as const) {
      stage.services.on(recordEpisode, () => refused(refusal('INVALID_INPUT', { issues: [{ path, problem }] })));
      await form.getByRole('button', { name: 'Add this migration' }).click();
      await form.getByText(words).first().waitFor();
    }
    expect(await tab.violations()).toEqual([]);
  });

  it('is nothing that is offered to who may not', async () => {
    const tab = await knownPerson({ may: ['record-consent'], episodes: [abroad], episodeIds: [first] }).onScreen();
    await about(tab).getByText(way('Russia')).waitFor();
    expect(
      await about(tab)
        .getByRole('button', { name: /migration|back/iu })
        .count(),
    ).toBe(0);
  });
});

describe('somebody who is back', () => {
  triesCommand({
    contract: closeEpisode,
    to: () => knownPerson({ may, episodes: [abroad, over], episodeIds: [first, second] }),
    open: async (tab) => {
      await about(tab).getByRole('button', { name: 'Is back', exact: true }).click();
      return tab.page.getByRole('dialog', { name: /^Is back: Tajikistan.*Russia/u });
    },
    fill: async (tab, form) => {
      await form.getByRole('textbox', { name: 'Year' }).fill('2023');
      await tab.choose('Was removed');
    },
    send: 'Write the return down',
    asks: ({ id }) => ({ personId: id, episodeId: first, to: year(2023), returnKind: 'removed' }),
    leadsTo: {
      episodes: [{ ...abroad, stage: 'returned', to: year(2023), returnKind: 'removed' }, over],
      episodeIds: [first, second],
    },
    sentence: /back 2023/u,
    then: async (tab) => {
      expect(await about(tab).getByRole('button', { name: 'Is back', exact: true }).count()).toBe(0);
    },
  });
});

describe('one of several migrations', () => {
  it('is corrected by itself', async () => {
    const tab = await knownPerson({ may, episodes: [abroad, over], episodeIds: [first, second] }).onScreen();
    stage.services.on(correctPerson, ({ personId }) => ok({ id: personId, version: 4, state: 'applied' }));
    await about(tab)
      .getByRole('button', { name: /^Correct: migration, Tajikistan.*Kazakhstan/u })
      .click();
    const form = tab.page.getByRole('dialog', { name: /^Correct: migration/u });
    await tab.choose('Family');
    await tab.choose('Misheard');
    await form.getByRole('button', { name: 'Correct the record' }).click();
    await form.waitFor({ state: 'detached' });
    expect(stage.asked(correctPerson).at(-1)).toMatchObject({
      episode: { episodeId: second, from: over, to: { ...over, purpose: 'family' } },
    });
  });
});
