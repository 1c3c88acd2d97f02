import {
  correctMigrationStatus,
  enterMigrationStatusInError,
  readMigrationStatus,
  recordMigrationStatus,
  refusal,
  takeBackMigrationStatusError,
  type CallOutput,
  type MigrationStatusFacts,
} from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import type { Tab } from '../../network/tab';
import { expectEveryRefusalSaid } from '../every-refusal';
import { knownPerson, type Person } from '../known-person';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Statuses = CallOutput<typeof readMigrationStatus>;
type Status = Statuses['statuses'][number];

const year = (of: number) => ({ precision: 'year', year: of }) as const;
const facts: MigrationStatusFacts = {
  ...{ status: 'irregular', country: 'RU', from: year(2024), until: null, toldOn: '2026-11-02' },
};
const status = (parts: Partial<Status> = {}): Status => ({ id: newId(), ...facts, inErrorBecause: null, ...parts });

const all: Person['may'] = ['record-migration-status', 'read-migration-status'];
const card = (tab: Tab): Locator => tab.page.getByRole('region', { name: 'Migration status' });
const words = 'In an irregular situation, Russia';

const recorded = (statuses: readonly Status[], changes: Statuses['changes'] = []): void =>
  stage.services.on(readMigrationStatus, () => ok({ statuses: [...statuses], changes }));

const asksToRead = async (tab: Tab): Promise<Locator> => {
  await card(tab).getByRole('button', { name: 'Open with a reason' }).click();
  return tab.page.getByRole('dialog', { name: 'Open the migration status' });
};

const reads = async (tab: Tab): Promise<Locator> => {
  const form = await asksToRead(tab);
  await tab.choose('A lawyer is to help');
  await form.getByRole('button', { name: 'Open the migration status' }).click();
  const shown = tab.page.getByRole('dialog', { name: 'Migration status', exact: true });
  await shown.waitFor();
  return shown;
};

describe('the migration status on the page of a person', () => {
  it('is said to be sealed and nothing is asked of it, whoever looks', async () => {
    for (const role of ['supervisor', 'case-worker'] as const) {
      recorded([status()]);
      const tab = await knownPerson({ may: ['record-migration-status'] }, role).onScreen();
      await card(tab)
        .getByText(/^Sealed: opened with a reason by/u)
        .waitFor();
      expect(await card(tab).getByRole('button').allInnerTexts()).toEqual(['Record a status']);
      expect(stage.asked(readMigrationStatus)).toEqual([]);
    }
  });

  it('is asked for with a reason, once, and gone from the screen when it is closed', async () => {
    recorded([status()]);
    const tab = await knownPerson({ may: all }).onScreen();
    const form = await asksToRead(tab);
    expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
    await form.getByRole('button', { name: 'Open the migration status' }).click();
    await form.getByRole('alert').waitFor();
    await tab.choose('Another reason, in the note');
    await form.getByRole('button', { name: 'Open the migration status' }).click();
    await form.getByRole('alert').waitFor();
    expect(stage.asked(readMigrationStatus)).toEqual([]);
    await form.getByRole('textbox', { name: 'Note' }).fill('An appeal.');
    await form.getByRole('button', { name: 'Open the migration status' }).click();
    const shown = tab.page.getByRole('dialog', { name: 'Migration status', exact: true });
    await shown.getByText(words, { exact: true }).waitFor();
    expect(await tab.violations()).toEqual([]);
    await shown.getByRole('button', { name: 'Close' }).last().click();
    await shown.waitFor({ state: 'detached' });
    expect(await tab.page.getByText(words).count()).toBe(0);
    expect(stage.asked(readMigrationStatus)).toEqual([
      expect.objectContaining({ because: 'other', note: 'An appeal.' }),
    ]);
  });

  it('that is not theirs to read is said to be nowhere, and the reason stays', async () => {
    stage.services.on(readMigrationStatus, () => refused(refusal('NOT_FOUND', {})));
    const tab = await knownPerson({ may: all }).onScreen();
    const form = await asksToRead(tab);
    await tab.choose('It is to be put right');
    await form.getByRole('button', { name: 'Open the migration status' }).click();
    await form.getByRole('alert').waitFor();
    expect(await form.getByRole('radio', { name: 'It is to be put right' }).isChecked()).toBe(true);
  });
});

describe('somebody who writes a migration status down', () => {
  triesCommand({
    contract: recordMigrationStatus,
    to: () => knownPerson({ may: all }),
    open: async (tab) => {
      await card(tab).getByRole('button', { name: 'Record a status' }).click();
      return tab.page.getByRole('dialog', { name: 'Record a migration status' });
    },
    fill: async (tab, form) => {
      await tab.pick('In which country?', 'Russia');
      await tab.choose('In an irregular situation');
      await form.getByRole('group', { name: 'Since when?' }).getByRole('textbox', { name: 'Year' }).fill('2024');
      await form.getByRole('textbox', { name: 'When was it told?' }).fill('2 November 2026');
    },
    send: 'Record this status',
    asks: ({ id }) => ({ personId: id, ...facts }),
    leadsTo: { reference: 'MRC-STATUS' },
    sentence: 'MRC-STATUS',
  });

  it('is told at the field what is wrong, and that a permit may end ahead', async () => {
    const tab = await knownPerson({ may: all }).onScreen();
    await card(tab).getByRole('button', { name: 'Record a status' }).click();
    const form = tab.page.getByRole('dialog', { name: 'Record a migration status' });
    expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
    await form.getByRole('button', { name: 'Record this status' }).click();
    await form.getByRole('alert').waitFor();
    const until = form.getByRole('group', { name: 'Until when?' });
    await until.getByRole('textbox', { name: 'Year' }).fill('2400');
    await form.getByRole('button', { name: 'Record this status' }).click();
    await until.getByText(/^This cannot be after /u).waitFor();
    await until.getByRole('textbox', { name: 'Year' }).fill('2035');
    await until.getByText('Only the year').waitFor();
    expect(stage.asked(recordMigrationStatus)).toEqual([]);
  });
});

describe('a migration status that was read', () => {
  it('is put right from what was read, every refusal said, and read anew', async () => {
    const known = status();
    recorded([known]);
    const tab = await knownPerson({ may: all }).onScreen();
    const shown = await reads(tab);
    await shown.getByRole('button', { name: `Correct: ${words}` }).click();
    const form = tab.page.getByRole('dialog', { name: 'Correct the migration status' });
    await tab.choose('Patent or another permit to work');
    await tab.choose('From a paper seen');
    const send = () => form.getByRole('button', { name: 'Correct this status' }).click();
    await expectEveryRefusalSaid({ contract: correctMigrationStatus, place: form, send });
    stage.services.on(correctMigrationStatus, ({ personId: id }) => ok({ id, version: 3 }));
    recorded([{ ...known, status: 'work-permit' }]);
    await send();
    await shown.getByText('Patent or another permit to work, Russia', { exact: true }).waitFor();
    expect(stage.asked(correctMigrationStatus).at(-1)).toMatchObject({
      ...{ statusId: known.id, because: 'paper-seen', note: null },
      ...{ from: facts, to: { ...facts, status: 'work-permit' } },
    });
    expect(stage.asked(readMigrationStatus)).toHaveLength(2);
  });

  it('is said to be in error, and not after all', async () => {
    const known = status();
    recorded([known]);
    const tab = await knownPerson({ may: all }).onScreen();
    const shown = await reads(tab);
    await shown.getByRole('button', { name: `Entered in error: ${words}` }).click();
    const form = tab.page.getByRole('dialog', { name: 'Was this status entered in error?' });
    await tab.choose('It was somebody else');
    const send = () => form.getByRole('button', { name: 'It was entered in error' }).click();
    await expectEveryRefusalSaid({ contract: enterMigrationStatusInError, place: form, send });
    stage.services.on(enterMigrationStatusInError, ({ personId: id }) => ok({ id, version: 3 }));
    recorded([{ ...known, inErrorBecause: 'wrong-person' }]);
    await send();
    await shown.getByText('Entered in error: It was somebody else').waitFor();
    stage.services.on(takeBackMigrationStatusError, ({ personId: id }) => ok({ id, version: 3 }));
    recorded([known]);
    await shown.getByRole('button', { name: `Not in error after all: ${words}` }).click();
    await tab.page.getByRole('dialog').getByRole('button', { name: 'Not in error after all' }).click();
    await shown.getByRole('button', { name: `Correct: ${words}` }).waitFor();
    expect(stage.asked(takeBackMigrationStatusError)).toMatchObject([{ statusId: known.id }]);
  });
});
