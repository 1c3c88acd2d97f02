import {
  decideDuplicatePair,
  getOrganisations,
  listDuplicatePairs,
  listRequestsOfSubjects,
  listSentReferrals,
  mergePersons,
  previewMerge,
  type CallOutput,
} from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import { organisation } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { changed, Known } from '../known';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Pair = CallOutput<typeof listDuplicatePairs>['rows'][number];

const side = (script: string, parts: Partial<Pair['one']> = {}): Pair['one'] => ({
  id: newId(),
  reference: 'MRC-7KQ4P2',
  name: { script, latin: null },
  birthYear: 1991,
  sex: 'female',
  nationality: 'TJ',
  phoneEnding: '01',
  centreId: newId(),
  registeredOn: '2026-03-01',
  mayOpen: true,
  ...parts,
});

const pair = (parts: Partial<Pair> = {}): Pair => ({
  id: newId(),
  version: 1,
  strength: 'likely',
  weight: 310,
  fields: [
    { field: 'name', level: 'alike', weight: 99 },
    { field: 'birth', level: 'same-day', weight: 128 },
    { field: 'sex', level: 'same', weight: 10 },
    { field: 'phone', level: 'other', weight: -12 },
  ],
  state: 'open',
  isProtected: false,
  proposed: null,
  mergeKeptId: null,
  one: side('Раҳимзода Гулнора', { reference: 'MRC-K59DV6', registeredOn: '2026-09-01', phoneEnding: '77' }),
  other: side('Раҳимова Гулнора'),
  ...parts,
});

const tell = (now: () => Pair | undefined) => {
  stage.services.on(getOrganisations, ({ ids }) => ok(ids.map((id) => ({ ...organisation(id), name: 'Khujand' }))));
  stage.services.on(listDuplicatePairs, () => {
    const row = now();
    return ok({ rows: row ? [row] : [], endCursor: null });
  });
};

describe('a supervisor before two records that may be of one person', () => {
  const known = (): Known<Pair> =>
    new Known(pair(), {
      role: 'supervisor',
      page: '/duplicates',
      heading: 'Registered twice?',
      shownBy: listDuplicatePairs,
      tell,
      answer: changed,
      named: (reference) => ({ other: side('Раҳимова Гулнора', { reference }) }),
    });
  const open = async (tab: Tab): Promise<Locator> => {
    await tab.press('Same person');
    return tab.page.getByRole('dialog', { name: 'Same person' });
  };

  triesCommand({
    contract: decideDuplicatePair,
    to: known,
    open,
    fill: async (_tab, dialog) => {
      await dialog.getByLabel(/^What this rests on/).fill('She showed both cards.');
    },
    send: 'Say so',
    asks: ({ id, version }) => ({
      pairId: id,
      expectedVersion: version,
      decision: 'same',
      note: 'She showed both cards.',
    }),
    leadsTo: { state: 'same' },
    sentence: /One person\. Both records stay/,
  });

  const same = (): Known<Pair, CallOutput<typeof mergePersons>> =>
    new Known(pair({ state: 'same' }), {
      role: 'supervisor',
      page: '/duplicates',
      heading: 'Registered twice?',
      shownBy: listDuplicatePairs,
      tell: (now) => {
        tell(now);
        const none = { rows: [], endCursor: null };
        stage.services.on(listRequestsOfSubjects, () => ok(none));
        stage.services.on(listSentReferrals, () => ok(none));
        stage.services.on(previewMerge, () =>
          ok({
            sides: [now().one, now().other].map(({ id, reference, name }) => ({ id, reference, name })),
            protects: false,
            agreesToCare: false,
            inStatistics: true,
            agreesToFollowUp: true,
            phoneIsUnsafe: true,
          }),
        );
      },
      answer: ({ id, version }) => ({ id, version, state: 'merged' as const }),
      named: (reference) => ({ one: side('Раҳимова Гулнора', { reference }) }),
    });

  triesCommand({
    contract: mergePersons,
    to: same,
    open: async (tab) => {
      await tab.press('Make one record');
      const dialog = tab.page.getByRole('dialog', { name: 'Make one record of two' });
      await dialog.getByText(/no agreement to care/).waitFor();
      await dialog.getByText(/no partner is given a phone/).waitFor();
      return dialog;
    },
    fill: async (_tab, dialog) => {
      await dialog.getByRole('radio', { name: /MRC-7KQ4P2/ }).check({ force: true });
      await dialog.getByLabel(/^Why they are of one person/).fill('Both cards are hers.');
    },
    send: 'Make one record',
    asks: ({ id, version, other }) => ({
      pairId: id,
      expectedVersion: version,
      keptId: other.id,
      note: 'Both cards are hers.',
    }),
    leadsTo: { mergeKeptId: null, strength: 'possible' },
    sentence: 'Possibly one person',
  });

  it('reads how each field agrees, with the words that differ marked', async () => {
    const tab = await known().onScreen();
    const row = (name: string) => tab.page.getByRole('row', { name: new RegExp(`^${name}`) });
    await row('Name').getByText('A letter or an ending differs').waitFor();
    await row('Birth').getByText('Born on the same day').waitFor();
    await row('Phone').getByText('Speaks for two people').waitFor();
    await row('Nationality').getByText('Nothing to compare').waitFor();
    expect(await row('Name').locator('mark').allInnerTexts()).toEqual(['Раҳимова', 'Раҳимзода']);
    expect(await tab.violations()).toEqual([]);
  });

  it('reads both side by side on a phone too, the first registered first', async () => {
    const tab = await known().onScreen();
    await tab.page.setViewportSize({ width: 390, height: 844 });
    const cells = tab.page.getByRole('row', { name: /^Birth/ }).getByRole('cell');
    const [one, other, agreement] = await Promise.all([0, 1, 2].map((nth) => cells.nth(nth).boundingBox()));
    expect(one?.y).toBe(other?.y);
    expect((one?.x ?? 0) < (other?.x ?? 0) && (other?.y ?? 0) < (agreement?.y ?? 0)).toBe(true);
    const head = tab.page.getByRole('columnheader', { name: /^Registered on/ });
    expect(await head.allInnerTexts()).toEqual([
      expect.stringContaining('1 Mar 2026'),
      expect.stringContaining('1 Sept 2026'),
    ]);
    expect(await tab.spill()).toBeLessThanOrEqual(0);
  });

  it('reads that nobody seems to be registered twice where nobody does', async () => {
    tell(() => undefined);
    const tab = await stage.at('supervisor', '/duplicates');
    await tab.text('Nobody seems to be registered twice').waitFor();
  });
});

describe('a protection officer before a pair with a protected person', () => {
  it('reads that two say the same, and what the first said', async () => {
    tell(() => pair({ isProtected: true, proposed: 'family' }));
    const tab = await stage.at('protection-officer', '/duplicates');
    await tab.text(/two protection officers say the same/).waitFor();
    await tab.text(/A protection officer said: Same family/).waitFor();
  });
});

describe('a case worker', () => {
  it('is not shown the way to who may be registered twice', async () => {
    const tab = await stage.at('case-worker', '/work');
    await tab.page.getByRole('link', { name: 'People' }).first().waitFor();
    expect(await tab.page.getByRole('link', { name: 'Registered twice?' }).count()).toBe(0);
  });
});
