import { correctionReason, correctPerson, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import type { Locator } from 'playwright-core';
import { enumName } from '../../../gateway/src/schema/enum-names';
import type { Tab } from '../../network/tab';
import { walkTo } from '../hands';
import { knownPersonWith, type Person } from '../known-person';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

const identity = 'Correct: name, birth, sex, nationality';
const about = 'Correct: who it is, languages';

const known = (parts: Partial<Person> = {}) =>
  knownPersonWith(({ id, version }) => ({ id, version, state: 'applied' as const }), {
    may: ['record-consent', 'correct'],
    ...parts,
  });

const opens = async (tab: Tab, title: string): Promise<Locator> => {
  await tab.page.getByRole('region', { name: 'About' }).getByRole('button', { name: title }).click();
  const form = tab.page.getByRole('dialog', { name: title });
  await form.getByRole('textbox', { name: 'Note' }).waitFor();
  return form;
};

const send = (form: Locator): Promise<void> => form.getByRole('button', { name: 'Correct the record' }).click();
const latin = (form: Locator): Locator => form.getByRole('textbox', { name: /^The same in Latin letters/ });
const year = (form: Locator): Locator => form.getByRole('textbox', { name: 'Year' });
const asked = (): unknown => stage.asked(correctPerson).at(-1);
const answers = (state: 'applied' | 'awaits-second-holder'): void =>
  stage.services.on(correctPerson, ({ personId }) => ok({ id: personId, version: 4, state }));

describe('somebody at the desk who corrects a name', () => {
  triesCommand({
    contract: correctPerson,
    to: known,
    open: (tab) => opens(tab, identity),
    fill: async (tab, form) => {
      await latin(form).fill('Rahimova Gulnorah');
      await tab.choose('From a paper seen');
      await form.getByRole('textbox', { name: 'Note' }).fill('The passport of 2019.');
    },
    send: 'Correct the record',
    asks: ({ id, name }) => ({
      personId: id,
      because: 'paper-seen',
      note: 'The passport of 2019.',
      name: { from: name, to: { ...name, latin: 'Rahimova Gulnorah' } },
    }),
    leadsTo: { name: { script: 'Раҳимова Гулнора', latin: 'Rahimova Gulnorah' } },
    sentence: 'Corrected',
  });

  it('sends nothing of what was not changed, or was put back as it is recorded', async () => {
    const tab = await known().onScreen();
    answers('applied');
    const form = await opens(tab, identity);
    await year(form).fill('1989');
    await year(form).fill('1988');
    await tab.choose('Male');
    await tab.choose('Mistyped');
    await send(form);
    await form.waitFor({ state: 'detached' });
    const { commandId, personId, ...sent } = stage.asked(correctPerson)[0] ?? {};
    expect(commandId === personId).toBe(false);
    expect(sent).toEqual({ because: 'mistyped', note: null, sex: { from: 'female', to: 'male' } });
  });

  it('is asked what is different and why, and no reason is chosen before', async () => {
    const tab = await known().onScreen();
    const form = await opens(tab, identity);
    const why = form.getByRole('radiogroup', { name: 'Why is it corrected?' });
    expect(await why.getByRole('radio', { checked: true }).count()).toBe(0);
    await send(form);
    const said = await form.getByRole('alert').innerText();
    expect(said).toContain('Nothing is different from the record yet.');
    expect(said).toContain('Why is it corrected? Please answer this.');
    await latin(form).fill('Gulnora');
    await tab.choose('Another reason, in the note');
    await send(form);
    await form.getByRole('alert').getByText('Note: Please answer this.').waitFor();
    expect(stage.asked(correctPerson)).toEqual([]);
  });

  it('is offered each reason of the contract in words of its own', async () => {
    const form = await opens(await known().onScreen(), 'Correct: phone');
    const why = form.getByRole('radiogroup', { name: 'Why is it corrected?' });
    const codes = await why.getByRole('radio').evaluateAll((all) => all.map((one) => one.getAttribute('value')));
    expect(codes).toEqual(correctionReason.options.map((code) => enumName('CorrectionReason', code)));
    expect(new Set(await why.locator('label[for]').allInnerTexts()).size).toBe(codes.length);
  });

  it('reads at the field what is wrong with it', async () => {
    const tab = await known().onScreen();
    const form = await opens(tab, identity);
    await year(form).fill('1990');
    await tab.choose('Misheard');
    stage.services.on(correctPerson, () =>
      refused(refusal('INVALID_INPUT', { issues: [{ path: 'birth.to', problem: 'not-a-day-yet' }] })),
    );
    await send(form);
    await form.locator('#birth-problem').waitFor();
    expect(await form.getByText('This was not done').count()).toBe(0);
  });

  it('does it with the keyboard alone', async () => {
    const tab = await known().onScreen();
    answers('applied');
    await walkTo(tab, tab.page.getByRole('region', { name: 'About' }).getByRole('button', { name: identity }));
    await tab.page.keyboard.press('Enter');
    const form = tab.page.getByRole('dialog', { name: identity });
    await walkTo(tab, latin(form));
    await tab.page.keyboard.type('a');
    await walkTo(tab, form.getByRole('radio', { name: 'Misheard' }));
    await tab.page.keyboard.press('Space');
    await tab.page.keyboard.press('Control+Enter');
    await form.waitFor({ state: 'detached' });
    expect(asked()).toMatchObject({ because: 'misheard', name: { to: { latin: 'Rahimova Gulnoraa' } } });
  });
});

describe('a field that a colleague changed meanwhile', () => {
  const mine = 'Gulnora, as she says it';
  const theirs = { script: 'Раҳимова Гулнора', latin: 'Gulnora of the paper' };

  const meanwhile = async () => {
    const person = known();
    const tab = await person.onScreen();
    const form = await opens(tab, identity);
    await latin(form).fill(mine);
    await tab.choose('Told anew by the person');
    stage.services.on(correctPerson, () => {
      person.becomes({ name: theirs });
      return refused(refusal('CHANGED_MEANWHILE', { fields: ['name'] }));
    });
    await send(form);
    await form.getByText('Somebody changed it meanwhile: now Раҳимова Гулнора / Gulnora of the paper').waitFor();
    expect(await latin(form).inputValue()).toBe(mine);
    await walkTo(tab, form.getByRole('button', { name: 'What I wrote' }), 1);
    answers('applied');
    return { tab, form };
  };

  it('is said to be another now, and nothing is sent before somebody says which is right', async () => {
    const { tab, form } = await meanwhile();
    await send(form);
    await form.getByRole('alert').getByText('Say which is right.').waitFor();
    expect(stage.asked(correctPerson)).toHaveLength(1);
    expect(await tab.violations()).toEqual([]);
    await form.getByRole('button', { name: 'What I wrote' }).click();
    await send(form);
    await form.waitFor({ state: 'detached' });
    expect(asked()).toMatchObject({ name: { from: theirs, to: { ...theirs, latin: mine } } });
  });

  it('can be left as it is now', async () => {
    const { form } = await meanwhile();
    await form.getByRole('button', { name: 'What is recorded now' }).click();
    await eventually(async () => (await latin(form).inputValue()) === theirs.latin);
    await year(form).fill('1990');
    await send(form);
    await form.waitFor({ state: 'detached' });
    expect(asked()).not.toHaveProperty('name');
    expect(asked()).toMatchObject({ birth: { to: { precision: 'year', year: 1990 } } });
  });
});

describe('two facts of who somebody is', () => {
  const both = async (registeredOn: string) => {
    const tab = await known({ registeredOn }).onScreen();
    const form = await opens(tab, identity);
    await latin(form).fill('Gulnora');
    expect(await form.getByText('A second person confirms this').count()).toBe(0);
    await year(form).fill('1990');
    await tab.choose('Misheard');
    return { tab, form };
  };

  it('are said to wait for a second person before they are sent, and after', async () => {
    const { tab, form } = await both('2026-11-02');
    await form.getByText('A second person confirms this').waitFor();
    answers('awaits-second-holder');
    await send(form);
    await form.waitFor({ state: 'detached' });
    await tab.text('The record stays as it is until a second person confirms it.').waitFor();
  });

  it('wait for nobody on the day of registration', async () => {
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Dushanbe' }).format(new Date());
    const { form } = await both(today);
    expect(await form.getByText('A second person confirms this').count()).toBe(0);
  });
});

describe('what is corrected together', () => {
  const episode: Person['episodes'][number] = {
    origin: 'TJ',
    destination: 'RU',
    stage: 'abroad',
    purpose: 'work',
    from: { precision: 'year', year: 2024 },
    to: null,
    returnKind: null,
  };

  it.each([identity, about, 'Correct: phone', 'Correct: migration'])(
    'holds what is recorded and can be used by everybody: %s',
    async (title) => {
      const tab = await known({ episodes: [episode], interpreterLanguage: 'tg' }).onScreen();
      await opens(tab, title);
      expect(await tab.violations()).toEqual([]);
      expect(await tab.spill()).toBeLessThanOrEqual(0);
    },
  );

  it('is a phone with its country, of which only how safe it is changes', async () => {
    const person = known({
      phone: { number: '+992927770101', whose: 'own', safe: 'yes', hours: null, sayYouAre: null },
    });
    const tab = await person.onScreen();
    answers('applied');
    const form = await opens(tab, 'Correct: phone');
    expect(await form.getByRole('textbox', { name: 'Number' }).inputValue()).toBe('92 777 0101');
    await tab.choose('Not safe: never call');
    await tab.choose('It has changed since');
    await send(form);
    await form.waitFor({ state: 'detached' });
    const { phone } = person.now;
    expect(asked()).toMatchObject({ phone: { from: phone, to: { ...phone, safe: 'no' } } });
  });

  it('is a migration that was not written down, and an interpreter nobody needs any more', async () => {
    const tab = await known({ interpreterLanguage: 'tg' }).onScreen();
    answers('applied');
    const languages = await opens(tab, about);
    await tab.choose('No', 'Does the person need an interpreter?');
    await tab.choose('It has changed since');
    await send(languages);
    await languages.waitFor({ state: 'detached' });
    expect(asked()).toMatchObject({ interpreterLanguage: { from: 'tg', to: null } });
    const form = await opens(tab, 'Correct: migration');
    await tab.choose('Yes', 'Has the person migrated, or do they plan to?');
    await tab.choose('Told anew by the person');
    await send(form);
    await form.getByRole('alert').getByText('From: Please answer this.').waitFor();
  });
});

it('nobody is offered a correction where they may not correct', async () => {
  const tab = await known({ may: ['record-consent'] }).onScreen();
  expect(await tab.page.getByRole('button', { name: /^Correct/ }).count()).toBe(0);
});
