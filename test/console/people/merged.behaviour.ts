import { listMerges, openPerson, separatePersons, type CallOutput } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import { person, personLine } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { changed, Known } from '../known';
import { knownPerson } from '../known-person';
import { colleaguesAre } from '../colleagues';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Merge = CallOutput<typeof listMerges>[number];

const staffId = newId();

const merge = (parts: Partial<Merge> = {}): Merge => ({
  id: newId(),
  version: 1,
  state: 'merged',
  kept: { ...personLine(newId()), reference: 'MRC-K59DV6' },
  merged: { ...personLine(newId()), reference: 'MRC-7KQ4P2' },
  note: 'Both cards are hers.',
  mergedAt: '2026-11-29T10:20:00.000Z',
  staffId,
  separatedAt: null,
  separatedById: null,
  separatedBecause: null,
  may: ['separate-persons'],
  ...parts,
});

const separated = {
  state: 'separated',
  separatedAt: '2026-11-30T05:00:00.000Z',
  separatedById: staffId,
  separatedBecause: 'They are sisters.',
  may: [],
} as const satisfies Partial<Merge>;

const tell = (now: () => Merge): void => {
  stage.services.on(openPerson, ({ personId }) => {
    const { state, merged } = now();
    const isMerged = state === 'merged' && merged.id === personId;
    return ok({ ...person(personId), ...(isMerged ? merged : {}), isMerged });
  });
  stage.services.on(listMerges, () => ok([now()]));
  colleaguesAre('Sitora Nazarova', 'supervisor');
};

/** Two records that are one, before a supervisor who opened this one of them. */
const known = (opened: 'kept' | 'merged', now = merge()): Known<Merge> =>
  new Known(now, {
    role: 'supervisor',
    page: `/people/${now[opened].id}`,
    heading: 'One record with others',
    shownBy: listMerges,
    tell,
    answer: changed,
    named: (reference) => ({ merged: { ...now.merged, reference } }),
  });

const card = (tab: Tab): Locator => tab.page.getByRole('region', { name: 'One record with others' });
const notice = (tab: Tab): Locator => tab.page.getByRole('status').filter({ hasText: 'This is one record with' });

describe('a supervisor who separates two records that were made one', () => {
  triesCommand({
    contract: separatePersons,
    to: () => known('kept'),
    open: async (tab) => {
      await card(tab).getByRole('button', { name: 'Separate the records' }).click();
      const dialog = tab.page.getByRole('dialog', { name: 'Separate the records' });
      await dialog.getByText(/^Each record is by itself again/).waitFor();
      return dialog;
    },
    fill: (_tab, dialog) => dialog.getByLabel(/^Why they are of two people/).fill('They are sisters.'),
    send: 'Separate',
    asks: ({ id, version }) => ({ mergeId: id, expectedVersion: version, note: 'They are sisters.' }),
    leadsTo: separated,
    sentence: /Was one with/,
    then: async (tab) => {
      expect(await card(tab).getByRole('button').count()).toBe(0);
    },
  });
});

describe('a record on which work goes on', () => {
  it('says with which it is one, since when, by whom and why, and leads there', async () => {
    const now = merge();
    const tab = await known('kept', now).onScreen();
    await card(tab).getByText('29 Nov 2026, 15:20, Sitora Nazarova').waitFor();
    const read = await card(tab).innerText();
    expect(read).toContain('This record is one with MRC-7KQ4P2');
    expect(read).toContain('Because: Both cards are hers.');
    expect(await notice(tab).count()).toBe(0);
    expect(await tab.violations()).toEqual([]);
    expect(await tab.spill()).toBeLessThanOrEqual(0);
    await card(tab).getByRole('link', { name: 'Open MRC-7KQ4P2' }).click();
    await tab.page.waitForURL(`**/people/${now.merged.id}`);
    await notice(tab).waitFor();
  });

  it('is by itself again after it was separated, and offers nothing of it', async () => {
    const tab = await known('kept', merge(separated)).onScreen();
    const read = await card(tab).innerText();
    expect(read).toContain('Was one with MRC-7KQ4P2');
    expect(read).toContain('separated by Sitora Nazarova');
    expect(read).toContain('Because: They are sisters.');
    expect(await card(tab).getByRole('button').count()).toBe(0);
  });
});

describe('a record that is one with another', () => {
  it('says where work goes on, leads there, and begins nothing new', async () => {
    const now = merge();
    const tab = await known('merged', now).onScreen();
    await notice(tab).getByText('This is one record with MRC-K59DV6').waitFor();
    expect(await tab.page.getByRole('link', { name: 'New request' }).count()).toBe(0);
    expect(await tab.violations()).toEqual([]);
    await notice(tab).getByRole('link', { name: 'Open MRC-K59DV6' }).click();
    await tab.page.waitForURL(`**/people/${now.kept.id}`);
    await notice(tab).waitFor({ state: 'detached' });
  });

  it('says whom to ask where the other may not be seen', async () => {
    const tab = await knownPerson({ isMerged: true }).onScreen();
    await notice(tab).getByText('Ask a supervisor or a protection officer.').waitFor();
    expect(await notice(tab).getByRole('link').count()).toBe(0);
    expect(await card(tab).count()).toBe(0);
  });

  it('is as any other after it was separated', async () => {
    const tab = await known('merged', merge(separated)).onScreen();
    expect(await notice(tab).count()).toBe(0);
    await tab.page.getByRole('link', { name: 'New request' }).waitFor();
  });
});
