import {
  correctFunctioning,
  correctSpecificNeed,
  endSpecificNeed,
  enterInError,
  getSpecificNeeds,
  recordFunctioning,
  recordSpecificNeed,
  refusal,
  type CallOutput,
  type FunctioningAnswers,
  type SpecificNeedFacts,
} from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import type { Tab } from '../../network/tab';
import { knownPerson, type Person } from '../known-person';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Needs = CallOutput<typeof getSpecificNeeds>;
type Need = Needs['needs'][number];

const month = (year: number, of: number) => ({ precision: 'month', year, month: of }) as const;
const pregnancy: SpecificNeedFacts = {
  ...{ code: 'pregnancy', from: month(2026, 6), until: null, expected: month(2027, 2) },
};
const need = (parts: Partial<Need> = {}): Need => ({ id: newId(), ...pregnancy, isOver: false, ...parts });
const answers: FunctioningAnswers = {
  ...{ answeredOn: '2026-11-02', seeing: 'some-difficulty', hearing: 'no-difficulty', walking: 'no-difficulty' },
  ...{ remembering: 'not-known', selfCare: 'no-difficulty', communicating: 'not-stated' },
};
const may: Person['may'] = ['keep-needs', 'enter-in-error'];
const card = (tab: Tab): Locator => tab.page.getByRole('region', { name: 'Specific needs' });

/** Somebody with these needs, before a colleague who may keep them; the person goes by another name once they changed. */
const withNeeds = (parts: Partial<Needs> = {}, allowed = may) => {
  stage.services.on(getSpecificNeeds, () => ok({ needs: [], functioning: [], changes: [], ...parts }));
  return knownPerson({ may: allowed });
};

const acts = async (tab: Tab, which: RegExp, act: string): Promise<Locator> => {
  await card(tab).getByRole('button', { name: which }).click();
  await tab.page.getByRole('menuitem', { name: act }).click();
  return tab.page.getByRole('dialog');
};
const named = { name: { script: 'Раҳимова Гулнора', latin: 'Rahimova in need' } };
const leads = { leadsTo: named, sentence: 'Rahimova in need' };

const part = (form: Locator, of: string, name: 'Month' | 'Year'): Locator =>
  form.getByRole('group', { name: of }).getByRole('textbox', { name });
const answer = (form: Locator, question: RegExp, said: string): Promise<void> =>
  form.getByRole('radiogroup', { name: question }).getByRole('radio', { name: said }).check({ force: true });

describe('the specific needs on the page of a person', () => {
  it('stand with those that last first, and what is over folded', async () => {
    const over = need({ code: 'breastfeeding', expected: null, until: month(2026, 3), isOver: true });
    const change = {
      ...{ id: newId(), what: 'ended' as const, need: over, needBefore: null, answers: null, answersBefore: null },
      ...{ because: null, note: null, staffId: newId(), at: '2026-11-29T10:20:00.000Z' },
    };
    const { isOver: _over, id: _id, ...told } = over;
    const tab = await withNeeds({
      ...{ needs: [need(), over], functioning: [{ id: newId(), ...answers }] },
      changes: [{ ...change, need: told }],
    }).onScreen();
    await card(tab).getByText('Pregnancy', { exact: true }).waitFor();
    await card(tab).getByText('since June 2026 · birth expected February 2027').waitFor();
    await card(tab).getByText('seeing: Some difficulty').waitFor();
    await card(tab).getByText('remembering: Does not know').waitFor();
    expect(await card(tab).getByText('Breastfeeding').count()).toBe(0);
    await card(tab)
      .getByRole('button', { name: /^Show what is over \(1\)/u })
      .click();
    await card(tab).getByText('Breastfeeding', { exact: true }).waitFor();
    expect(await tab.violations()).toEqual([]);
  });

  it('are kept by nobody who may not', async () => {
    const tab = await withNeeds({ needs: [need()] }, ['record-consent']).onScreen();
    await card(tab).getByText('Pregnancy', { exact: true }).waitFor();
    expect(await card(tab).getByRole('button').count()).toBe(0);
  });
});

describe('somebody who writes a specific need down', () => {
  triesCommand({
    contract: recordSpecificNeed,
    to: () => withNeeds(),
    open: async (tab) => {
      await card(tab).getByRole('button', { name: 'Add a need' }).click();
      return tab.page.getByRole('dialog');
    },
    fill: async (tab, form) => {
      await tab.choose('Pregnancy');
      await part(form, 'Since when?', 'Month').fill('6');
      await part(form, 'Since when?', 'Year').fill('2026');
      await part(form, 'When is the birth expected? (optional)', 'Month').fill('2');
      await part(form, 'When is the birth expected? (optional)', 'Year').fill('2027');
    },
    send: 'Add this need',
    asks: ({ id }) => ({ personId: id, ...pregnancy }),
    ...leads,
  });

  it('finds nothing chosen, and is told at the need that it is recorded already', async () => {
    const tab = await withNeeds().onScreen();
    await card(tab).getByRole('button', { name: 'Add a need' }).click();
    const form = tab.page.getByRole('dialog');
    expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
    await form.getByRole('button', { name: 'Add this need' }).click();
    await form.getByRole('alert').waitFor();
    expect(stage.asked(recordSpecificNeed)).toEqual([]);
    await tab.choose('Cannot read: read everything out');
    await part(form, 'Since when?', 'Year').fill('2020');
    const issues = [{ path: 'code', problem: 'recorded-already' as const }];
    stage.services.on(recordSpecificNeed, () => refused(refusal('INVALID_INPUT', { issues })));
    await form.getByRole('button', { name: 'Add this need' }).click();
    await form.getByText('This is written down already.').first().waitFor();
  });
});

describe('somebody who says that a specific need is over', () => {
  const one = need();
  triesCommand({
    contract: endSpecificNeed,
    to: () => withNeeds({ needs: [one] }),
    open: (tab) => acts(tab, /^Change: Pregnancy/u, 'Is over'),
    fill: async (_tab, form) => {
      await part(form, 'Since when is it over?', 'Month').fill('10');
      await part(form, 'Since when is it over?', 'Year').fill('2026');
    },
    send: 'This need is over',
    asks: ({ id }) => ({ personId: id, needId: one.id, until: month(2026, 10) }),
    ...leads,
  });
});

describe('somebody who corrects a specific need', () => {
  const one = need();
  triesCommand({
    contract: correctSpecificNeed,
    to: () => withNeeds({ needs: [one] }),
    open: (tab) => acts(tab, /^Change: Pregnancy/u, 'Correct'),
    fill: async (tab, form) => {
      await part(form, 'When is the birth expected? (optional)', 'Month').fill('3');
      await tab.choose('Misheard');
    },
    send: 'Correct this need',
    asks: ({ id }) => ({
      ...{ personId: id, needId: one.id, because: 'misheard', note: null },
      ...{ from: pregnancy, to: { ...pregnancy, expected: month(2027, 3) } },
    }),
    ...leads,
  });
});

describe('somebody who says that a specific need was entered in error', () => {
  const one = need();
  triesCommand({
    contract: enterInError,
    to: () => withNeeds({ needs: [one] }),
    open: (tab) => acts(tab, /^Change: Pregnancy/u, 'Entered in error'),
    fill: (_tab, form) => form.getByRole('radio', { name: 'It was somebody else' }).check({ force: true }),
    send: 'It was entered in error',
    asks: () => ({ kind: 'specific-need', entryId: one.id, because: 'wrong-person', note: null }),
    ...leads,
  });
});

const said: readonly (readonly [question: RegExp, said: string])[] = [
  [/difficulty seeing/u, 'Some difficulty'],
  [/difficulty hearing/u, 'No difficulty'],
  [/difficulty walking/u, 'No difficulty'],
  [/difficulty remembering/u, 'Does not know'],
  [/difficulty with self-care/u, 'No difficulty'],
  [/difficulty communicating/u, 'Prefers not to say'],
];

describe('somebody who asks about functioning', () => {
  triesCommand({
    contract: recordFunctioning,
    to: () => withNeeds(),
    open: async (tab) => {
      await card(tab).getByRole('button', { name: 'Ask about functioning' }).click();
      return tab.page.getByRole('dialog');
    },
    fill: async (_tab, form) => {
      for (const [question, words] of said) await answer(form, question, words);
      await form.getByRole('textbox', { name: 'When was this answered?' }).fill('2 November 2026');
    },
    send: 'Record these answers',
    asks: ({ id }) => ({ personId: id, ...answers }),
    ...leads,
  });
});

describe('somebody who corrects the answers on functioning', () => {
  const one = { id: newId(), ...answers };
  triesCommand({
    contract: correctFunctioning,
    to: () => withNeeds({ functioning: [one] }),
    open: (tab) => acts(tab, /^Change: Functioning/u, 'Correct'),
    fill: async (_tab, form) => {
      await answer(form, /difficulty walking/u, 'A lot of difficulty');
      await form.getByRole('radio', { name: 'Misheard' }).check({ force: true });
    },
    send: 'Correct these answers',
    asks: ({ id }) => ({
      ...{ personId: id, answersId: one.id, because: 'misheard', note: null },
      ...{ from: answers, to: { ...answers, walking: 'a-lot-of-difficulty' } },
    }),
    ...leads,
  });
});
