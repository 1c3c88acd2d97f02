import {
  correctionsToLookAt,
  decideCorrection,
  listCorrections,
  reviewCorrection,
  undoCorrection,
  type CallOutput,
  type Role,
} from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import { personLine } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { correction, facts, history, type Correction } from '../corrections';
import { knownPerson, knownPersonWith } from '../known-person';
import { colleaguesAre } from '../colleagues';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type ToLookAt = CallOutput<typeof correctionsToLookAt>['rows'][number];

const isolates = /[\u2068\u2069]/gu;
const readOf = async (place: Locator): Promise<string> => (await place.innerText()).replace(isolates, '');
const card = (tab: Tab): Locator => tab.page.getByRole('region', { name: 'What was corrected' });
const unfold = (tab: Tab): Promise<void> => card(tab).getByRole('button', { name: 'Show what was corrected' }).click();

const waits = (parts: Partial<Correction> = {}): Correction =>
  correction({
    state: 'awaits-second-holder',
    fields: ['name', 'birth'],
    from: facts({ name: { script: 'Раҷабова', latin: null }, birth: { precision: 'year', year: 1991 } }),
    to: facts({ name: { script: 'Раҷабзода', latin: null }, birth: { precision: 'year', year: 1992 } }),
    may: ['decide'],
    ...parts,
  });

/** Somebody whose page shows this history, before a supervisor. */
const withHistory = (...rows: readonly Correction[]) => {
  colleaguesAre('Sitora Nazarova', 'case-worker');
  history(...rows);
  return knownPerson({}, 'supervisor');
};

/** The same, where what is asked for says whether it applies. */
const withHistoryToUndo = (...rows: readonly Correction[]) => {
  colleaguesAre('Sitora Nazarova', 'case-worker');
  history(...rows);
  return knownPersonWith(({ id, version }) => ({ id, version, state: 'applied' as const }), {}, 'supervisor');
};

describe('the history of what was corrected', () => {
  it('says what was there, what is right, why, by whom and when, once it is asked for', async () => {
    const tab = await withHistory(
      correction({ note: 'The passport of 2019.', reviewedById: newId(), reviewedAt: '2026-11-29T12:00:00.000Z' }),
    ).onScreen();
    await card(tab).waitFor();
    expect(await readOf(card(tab))).not.toContain('1991');
    await unfold(tab);
    const read = await readOf(card(tab).getByRole('listitem'));
    expect(read).toContain('Date of birth: 1991 → 3 March 1991');
    expect(read).toContain('From a paper seen · Sitora Nazarova · 29 Nov 2026, 15:20');
    expect(read).toContain('Note: The passport of 2019.');
    expect(read).toContain('Looked at: Sitora Nazarova, 29 Nov 2026, 17:00');
    expect(await tab.violations()).toEqual([]);
  });

  it('says of a name only the writing that was put right', async () => {
    const name = { script: 'Раҷабова Гулнора', latin: 'Rajabova Gulnora' };
    const ofName = (from: Partial<typeof name>) =>
      correction({ fields: ['name'], from: facts({ name: { ...name, ...from } }), to: facts({ name }) });
    const latinAdded = facts({ name: { ...name, latin: null } });
    const tab = await withHistory(
      ofName({ script: 'Раҷабова Гулнара' }),
      ofName({ latin: 'Rajabova Gulnara' }),
      correction({ fields: ['name'], from: latinAdded, to: facts({ name }) }),
      ofName({ script: 'Раҷабова Гулнара', latin: 'Rajabova Gulnara' }),
    ).onScreen();
    await unfold(tab);
    await card(tab).getByRole('listitem').first().waitFor();
    const read = await Promise.all((await card(tab).getByRole('listitem').all()).map(readOf));
    expect(read.map((line) => line.split('\n')[0])).toEqual([
      'Name: Раҷабова Гулнара → Раҷабова Гулнора',
      'Name: Rajabova Gulnara → Rajabova Gulnora',
      'Name: not recorded → Rajabova Gulnora',
      'Name: Раҷабова Гулнара / Rajabova Gulnara → Раҷабова Гулнора / Rajabova Gulnora',
    ]);
  });

  it('is nothing where nothing was corrected', async () => {
    const tab = await withHistory().onScreen();
    await card(tab).getByText('Nothing was corrected yet.').waitFor();
    expect(await card(tab).getByRole('button').count()).toBe(0);
  });

  it('shows a number of a phone only once somebody asks for it', async () => {
    const phone = { number: '+992 92 777 0303', whose: 'own', safe: 'yes', hours: null, sayYouAre: null } as const;
    const tab = await withHistory(correction({ fields: ['phone'], from: facts({}), to: facts({ phone }) })).onScreen();
    await unfold(tab);
    await card(tab).getByText('Phone: another number or other rules').waitFor();
    expect(await tab.page.content()).not.toMatch(/777[\s-]?0303/);
    await card(tab).getByRole('button', { name: 'Show the numbers' }).click();
    expect(await readOf(card(tab))).toContain('Phone: not recorded → +992 92 777 0303');
  });

  it('says how each stands that did not apply, and that an earlier one was put back', async () => {
    const tab = await withHistory(
      correction({ state: 'declined', decidedById: newId(), decidedAt: '2026-11-29T12:00:00.000Z' }),
      correction({ state: 'undone' }),
      correction({ because: 'undone' }),
    ).onScreen();
    await unfold(tab);
    const read = await card(tab).getByRole('listitem').allInnerTexts();
    expect(read[0]).toContain('Declined: Sitora Nazarova');
    expect(read[1]).toContain('Undone');
    expect(read[2]).toContain('Put back: an earlier correction was wrong');
  });

  it('comes in pages', async () => {
    colleaguesAre('Sitora Nazarova', 'case-worker');
    const [newer, older] = [correction(), correction({ because: 'misheard' })];
    stage.services.on(listCorrections, ({ after }) =>
      ok(after === null ? { rows: [newer], endCursor: 'next' } : { rows: [older], endCursor: null }),
    );
    const tab = await knownPerson({}, 'supervisor').onScreen();
    await unfold(tab);
    await card(tab).getByRole('button', { name: 'Show earlier' }).click();
    await card(tab).getByText('Misheard').waitFor();
    expect(await card(tab).getByRole('listitem').count()).toBe(2);
    expect(await card(tab).getByRole('button', { name: 'Show earlier' }).count()).toBe(0);
  });

  it('offers what may be done with each, and nothing else', async () => {
    const tab = await withHistory(correction({ may: ['review', 'undo'] }), correction()).onScreen();
    await unfold(tab);
    const lines = card(tab).getByRole('listitem');
    await lines.first().waitFor();
    expect(await lines.nth(0).getByRole('button').allInnerTexts()).toEqual(['Looked at', 'Undo']);
    expect(await lines.nth(1).getByRole('button').count()).toBe(0);
  });
});

describe('a correction that waits for a second person', () => {
  it('is said on top of a record that still says what it said', async () => {
    const tab = await withHistory(waits({ may: [] })).onScreen();
    const said = tab.page.getByRole('status').filter({ hasText: 'waits for a second person' });
    expect(await readOf(said)).toContain('Name, Date of birth: correction waits for a second person');
    expect(await readOf(said)).toContain('Name: Раҷабова → Раҷабзода');
    expect(await tab.page.getByRole('button', { name: 'Confirm' }).count()).toBe(0);
    expect(await tab.violations()).toEqual([]);
  });
});

const decisions = [
  {
    who: 'who confirms a correction',
    press: 'Confirm',
    dialog: 'Confirm this correction?',
    send: 'Confirm the correction',
    decision: 'confirm',
  },
  {
    who: 'who declines a correction',
    press: 'Decline',
    dialog: 'Decline this correction?',
    send: 'Decline the correction',
    decision: 'decline',
  },
  {
    who: 'who asked for a correction and takes it back',
    press: 'Take back',
    dialog: 'Take this correction back?',
    send: 'Take the correction back',
    decision: 'decline',
  },
] as const;

describe.each(decisions)('somebody $who', ({ press, dialog, send, decision }) => {
  const waiting = waits(press === 'Take back' ? { may: ['take-back'] } : {});
  triesCommand({
    contract: decideCorrection,
    to: () => withHistory(waiting),
    open: async (tab) => {
      await tab.press(press);
      const place = tab.page.getByRole('dialog', { name: dialog });
      expect(await readOf(place)).toContain('Name: Раҷабова → Раҷабзода');
      return place;
    },
    fill: (_tab, form) => form.getByRole('textbox', { name: /^Why\?/ }).fill('I saw the paper too.'),
    send,
    asks: () => ({ correctionId: waiting.id, decision, note: 'I saw the paper too.' }),
    leadsTo: { reference: 'MRC-DECIDED' },
    sentence: 'MRC-DECIDED',
  });
});

describe('somebody who undoes a correction', () => {
  const wrong = correction({ may: ['undo'] });
  triesCommand({
    contract: undoCorrection,
    to: () => withHistoryToUndo(wrong),
    open: async (tab) => {
      const button = card(tab).getByRole('button', { name: 'Undo' });
      if ((await button.count()) === 0) await unfold(tab);
      await button.click();
      const place = tab.page.getByRole('dialog', { name: 'Undo this correction?' });
      expect(await readOf(place)).toContain('Date of birth: 3 March 1991 → 1991');
      return place;
    },
    fill: (_tab, form) => form.getByRole('textbox', { name: /^Why\?/ }).fill('It was of her sister.'),
    send: 'Undo the correction',
    asks: () => ({ correctionId: wrong.id, note: 'It was of her sister.' }),
    leadsTo: { reference: 'MRC-UNDONE' },
    sentence: 'MRC-UNDONE',
  });
});

describe('a supervisor who looks at a correction', () => {
  const applied = correction({ may: ['review'] });
  triesCommand({
    contract: reviewCorrection,
    to: () => withHistory(applied),
    open: async (tab) => {
      const button = card(tab).getByRole('button', { name: 'Looked at' });
      if ((await button.count()) === 0) await unfold(tab);
      await button.click();
      return tab.page.getByRole('dialog', { name: 'Was this correction right?' });
    },
    send: 'I have looked at it',
    asks: () => ({ correctionId: applied.id }),
    leadsTo: { reference: 'MRC-SEEN' },
    sentence: 'MRC-SEEN',
  });
});

describe('the corrections to look at under My work', () => {
  const person = personLine(newId());
  const row = (parts: Partial<ToLookAt> = {}): ToLookAt => ({
    id: newId(),
    person,
    contact: null,
    state: 'applied',
    because: 'misheard',
    fields: ['birth'],
    staffId: newId(),
    recordedAt: '2026-11-29T10:20:00.000Z',
    occurredOn: '2026-11-29',
    may: ['review'],
    ...parts,
  });
  const lies = (...rows: readonly ToLookAt[]): void => {
    colleaguesAre('Sitora Nazarova', 'case-worker');
    stage.services.on(correctionsToLookAt, () => ok({ rows: [...rows], endCursor: null }));
  };
  const atWork = async (role: Role): Promise<Tab> => {
    const tab = await stage.at(role, '/work', { deaf: true });
    await tab.page.getByRole('tab', { name: 'Due' }).waitFor();
    await tab.settled();
    return tab;
  };
  const ofCorrections = (tab: Tab): Locator => tab.page.getByRole('tab', { name: /^Corrections to look at/ });

  it('are counted, say what of whom was corrected, and lead there', async () => {
    lies(row({ state: 'awaits-second-holder', fields: ['name', 'birth'], may: ['decide'] }), row());
    const tab = await atWork('supervisor');
    expect(await ofCorrections(tab).innerText()).toMatch(/2$/);
    await ofCorrections(tab).click();
    const rows = tab.page.locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.nth(0).innerText()).toMatch(/Name, Date of birth\s+Waits for a second person\s+Sitora Nazarova/);
    expect(await rows.nth(1).innerText()).toMatch(/Date of birth\s+Applies, not looked at yet/);
    expect(await tab.violations()).toEqual([]);
    await rows.nth(1).getByRole('link').click();
    await tab.page.waitForURL(`**/people/${person.id}`);
  });

  it('are said to be none to a supervisor, and of more than a hundred that there are more', async () => {
    lies();
    const tab = await atWork('protection-officer');
    await ofCorrections(tab).click();
    await tab.page.getByText('No correction to look at').waitFor();
    stage.services.on(correctionsToLookAt, () => ok({ rows: [row()], endCursor: 'more' }));
    expect(await ofCorrections(await atWork('supervisor')).innerText()).toMatch(/1\+$/);
  });

  it('are there for a worker where some wait, and nobody else is asked', async () => {
    lies();
    expect(await ofCorrections(await atWork('case-worker')).count()).toBe(0);
    lies(row({ state: 'awaits-second-holder', may: ['decide'] }));
    expect(await ofCorrections(await atWork('case-worker')).count()).toBe(1);
    const before = stage.asked(correctionsToLookAt).length;
    expect(await ofCorrections(await atWork('intake')).count()).toBe(0);
    expect(stage.asked(correctionsToLookAt)).toHaveLength(before);
  });
});
