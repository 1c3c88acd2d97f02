import {
  correctPerson,
  endContactWay,
  enterInError,
  getContactWays,
  getOtherNames,
  recordContactWay,
  recordOtherName,
  refusal,
  type ContactWay,
  type OtherName,
} from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import type { Tab } from '../../network/tab';
import { knownPerson, knownPersonWith, type Person } from '../known-person';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

const family: ContactWay = {
  kind: 'phone',
  reachedAt: '+992935550101',
  whose: 'family',
  safe: 'no',
  hours: null,
  sayYouAre: null,
  note: null,
  preferred: 'not-asked',
  until: null,
};
const maiden: OtherName = { kind: 'before-marriage', name: { script: 'Шарифзода', latin: null } };

const may: Person['may'] = ['record-details', 'correct', 'enter-in-error'];
const about = (tab: Tab): Locator => tab.page.getByRole('region', { name: 'About' });
const ways = (tab: Tab): Locator => tab.page.getByRole('list', { name: 'Other ways to reach this person' });
const names = (tab: Tab): Locator => tab.page.getByRole('list', { name: 'Other names' });
const dialog = (tab: Tab): Locator => tab.page.getByRole('dialog');

const isReached = (all: readonly Partial<ContactWay>[], recordId?: string): void => {
  const shown = all.map((parts) => ({ id: newId(), way: { ...family, ...parts }, recordedOn: '2026-11-02' }));
  stage.services.on(getContactWays, ({ personId }) =>
    ok({ ways: shown.map((way) => ({ ...way, recordId: recordId ?? personId, reference: 'MRC-7KQ4P2' })) }),
  );
};
const isCalled = (all: readonly OtherName[]): void => {
  const shown = all.map((otherName) => ({ id: newId(), otherName, recordedOn: '2026-11-02' }));
  stage.services.on(getOtherNames, ({ personId }) =>
    ok({ names: shown.map((name) => ({ ...name, recordId: personId, reference: 'MRC-7KQ4P2' })) }),
  );
};

const acts = async (tab: Tab, of: Locator, act: string): Promise<Locator> => {
  await of.getByRole('button', { name: /^Change: / }).click();
  await tab.page.getByRole('menuitem', { name: act }).click();
  return dialog(tab);
};

describe('the further ways to reach a person on their page', () => {
  it('say which is not safe and at which hours one is, and show the number only once it is asked for', async () => {
    isReached([
      { kind: 'whatsapp', safe: 'only-when', hours: 'after 19:00', preferred: 'yes', reachedAt: '+79165550102' },
      {},
      { kind: 'viber', until: '2026-11-01' },
    ]);
    const tab = await knownPerson({ may }).onScreen();
    await ways(tab).getByRole('listitem').first().waitFor();
    const lines = await ways(tab).getByRole('listitem').allInnerTexts();
    expect(lines[0]).toContain('WhatsApp · preferred');
    expect(lines[0]).toContain('Hours: after 19:00');
    expect(lines[1]).toContain('Not safe: never call or write');
    expect(lines[2]).toContain('Not used since');
    expect(await tab.page.content()).not.toContain('935550101');
    await ways(tab).getByRole('button', { name: 'Show it: Telephone' }).click();
    await ways(tab).getByText('+992935550101').waitFor();
    expect(await tab.violations()).toEqual([]);
  });

  it('are changed by nobody who may not, nor on the page of another record', async () => {
    isReached([{}]);
    const tab = await knownPerson({ may: [] }).onScreen();
    await ways(tab).getByRole('listitem').waitFor();
    expect(await ways(tab).getByRole('button').allInnerTexts()).toEqual(['Show it']);
    isReached([{}], newId());
    const other = await knownPerson({ may }).onScreen();
    await ways(other).getByText('Of the record MRC-7KQ4P2').waitFor();
    expect(
      await ways(other)
        .getByRole('button', { name: /^Change: / })
        .count(),
    ).toBe(0);
  });

  it('are said to be in error each by its own id', async () => {
    isReached([{}]);
    const known = knownPerson({ may });
    const tab = await known.onScreen();
    const form = await acts(tab, ways(tab), 'Entered in error');
    await form.getByText('It was somebody else').click();
    stage.services.on(enterInError, () => ok(known.becomes({})));
    await form.getByRole('button', { name: 'It was entered in error' }).click();
    await form.waitFor({ state: 'detached' });
    expect(stage.asked(enterInError).at(-1)).toMatchObject({ kind: 'contact-way', because: 'wrong-person' });
  });
});

describe('one more way to reach a person', () => {
  const opens = async (tab: Tab): Promise<Locator> => {
    await about(tab).getByRole('button', { name: 'Add a way to reach' }).click();
    return dialog(tab);
  };
  const fillsIn = async (tab: Tab, form: Locator): Promise<void> => {
    await tab.choose('Telephone');
    await form.getByRole('textbox', { name: 'Number, address or name there' }).fill('+992935550101');
    await tab.choose('Of the family');
    await tab.choose('Not safe: never call or write');
    await form.getByRole('radiogroup', { name: 'Is it the way the person prefers?' }).getByText('Not asked').click();
  };

  triesCommand({
    contract: recordContactWay,
    to: () => knownPerson({ may }),
    open: opens,
    fill: fillsIn,
    send: 'Add this way',
    asks: ({ id }) => ({ personId: id, way: family }),
    leadsTo: { reference: 'MRC-AAAAAA' },
    sentence: 'MRC-AAAAAA',
  });

  it('has no answer chosen before, and says at its field what is wrong with it', async () => {
    const tab = await knownPerson({ may }).onScreen();
    const form = await opens(tab);
    expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
    await form.getByRole('button', { name: 'Add this way' }).click();
    await form.getByRole('alert').waitFor();
    await fillsIn(tab, form);
    const issues = [{ path: 'way.reachedAt', problem: 'not-a-phone-number' as const }];
    stage.services.on(recordContactWay, () => refused(refusal('INVALID_INPUT', { issues })));
    await form.getByRole('button', { name: 'Add this way' }).click();
    await form.getByText('This is not a complete phone number.').first().waitFor();
    expect(await form.getByRole('textbox', { name: 'Number, address or name there' }).inputValue()).toBe(
      '+992935550101',
    );
    expect(await tab.violations()).toEqual([]);
  });
});

describe('a way to reach that is put right', () => {
  triesCommand({
    contract: correctPerson,
    to: () => {
      isReached([{}]);
      return knownPersonWith(({ id, version }) => ({ id, version, state: 'applied' as const }), { may });
    },
    open: (tab) => acts(tab, ways(tab), 'Correct'),
    fill: async (tab, form) => {
      await form.getByRole('textbox', { name: 'Number, address or name there' }).fill('+992935550102');
      await tab.choose('Mistyped');
    },
    send: 'Correct the record',
    asks: ({ id }) => ({
      personId: id,
      because: 'mistyped',
      contactWay: { from: family, to: { ...family, reachedAt: '+992935550102' } },
    }),
    leadsTo: { reference: 'MRC-AAAAAA' },
    sentence: 'MRC-AAAAAA',
  });
});

describe('a way to reach and a name that a colleague changed meanwhile', () => {
  const [entryId, shared] = [newId(), { recordedOn: '2026-11-02', reference: 'MRC-7KQ4P2' }];
  const wayIs = (way: ContactWay): void =>
    stage.services.on(getContactWays, ({ personId: recordId }) =>
      ok({ ways: [{ id: entryId, way, recordId, ...shared }] }),
    );
  const nameIs = (otherName: OtherName): void =>
    stage.services.on(getOtherNames, ({ personId: recordId }) =>
      ok({ names: [{ id: entryId, otherName, recordId, ...shared }] }),
    );
  const sends = (form: Locator) => form.getByRole('button', { name: 'Correct the record' }).click();
  const isOvertaken = async (form: Locator, field: 'contact-way' | 'other-name', becomes: () => void) => {
    stage.services.on(correctPerson, () => {
      becomes();
      return refused(refusal('CHANGED_MEANWHILE', { fields: [field] }));
    });
    await sends(form);
    await form.getByText(/^Somebody changed it meanwhile: now/).waitFor();
    const asked = stage.asked(correctPerson).length;
    await sends(form);
    await form.getByRole('alert').getByText('Say which is right.').waitFor();
    expect(stage.asked(correctPerson)).toHaveLength(asked);
    stage.services.on(correctPerson, ({ personId: id }) => ok({ id, version: 2, state: 'applied' as const }));
  };

  it('are not sent before somebody says which is right, and then with what is recorded now', async () => {
    wayIs(family);
    const tab = await knownPerson({ may }).onScreen();
    const form = await acts(tab, ways(tab), 'Correct');
    await form.getByRole('textbox', { name: 'Number, address or name there' }).fill('+992935550102');
    await tab.choose('Mistyped');
    const theirs = { ...family, note: 'Her brother answers.' };
    await isOvertaken(form, 'contact-way', () => wayIs(theirs));
    await form.getByRole('button', { name: 'What I wrote' }).click();
    await sends(form);
    await form.waitFor({ state: 'detached' });
    const contactWay = { from: theirs, to: { ...family, reachedAt: '+992935550102' } };
    expect(stage.asked(correctPerson).at(-1)).toMatchObject({ contactWay });
  });

  it('can be taken as they are now', async () => {
    nameIs(maiden);
    const tab = await knownPerson({ may }).onScreen();
    const form = await acts(tab, names(tab), 'Correct');
    await tab.choose('Mistyped');
    const latin = form.getByRole('textbox', { name: /Latin/ });
    await latin.fill('Sharifzoda');
    const theirs = { ...maiden, name: { ...maiden.name, latin: 'Sharifzade' } };
    await isOvertaken(form, 'other-name', () => nameIs(theirs));
    await form.getByRole('button', { name: 'What is recorded now' }).click();
    expect(await latin.inputValue()).toBe('Sharifzade');
    await latin.fill('Sharifzada');
    await sends(form);
    await form.waitFor({ state: 'detached' });
    const to = { ...theirs, name: { ...theirs.name, latin: 'Sharifzada' } };
    expect(stage.asked(correctPerson).at(-1)).toMatchObject({ otherName: { from: theirs, to } });
  });
});

describe('a way to reach that is not used any more', () => {
  triesCommand({
    contract: endContactWay,
    to: () => {
      isReached([{}]);
      return knownPerson({ may });
    },
    open: (tab) => acts(tab, ways(tab), 'Not used any more'),
    send: 'It is not used any more',
    asks: ({ id }) => ({ personId: id }),
    leadsTo: { reference: 'MRC-AAAAAA' },
    sentence: 'MRC-AAAAAA',
  });
});

describe('one more name of a person', () => {
  const opens = async (tab: Tab): Promise<Locator> => {
    await names(tab).getByRole('button', { name: 'Add another name' }).click();
    return dialog(tab);
  };

  triesCommand({
    contract: recordOtherName,
    to: () => knownPerson({ may }),
    open: opens,
    fill: async (tab, form) => {
      await tab.choose('Before marriage');
      await form.getByRole('textbox', { name: 'Name in its own script' }).fill('Шарифзода');
    },
    send: 'Add this name',
    asks: ({ id }) => ({ personId: id, otherName: maiden }),
    leadsTo: { reference: 'MRC-AAAAAA' },
    sentence: 'MRC-AAAAAA',
  });

  it('stands under the name of the record, and has no kind chosen before', async () => {
    isCalled([maiden, { kind: 'nickname', name: { script: 'Гуля', latin: 'Gulya' } }]);
    const tab = await knownPerson({ may }).onScreen();
    await names(tab).getByText('before marriage: Шарифзода').waitFor();
    await names(tab).getByText('called: Гуля / Gulya').waitFor();
    const form = await opens(tab);
    expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
    await form.getByRole('button', { name: 'Add this name' }).click();
    await form.getByRole('alert').waitFor();
    expect(stage.asked(recordOtherName)).toEqual([]);
    expect(await tab.violations()).toEqual([]);
  });
});

describe('a name that is put right', () => {
  triesCommand({
    contract: correctPerson,
    to: () => {
      isCalled([maiden]);
      return knownPersonWith(({ id, version }) => ({ id, version, state: 'applied' as const }), { may });
    },
    open: (tab) => acts(tab, names(tab), 'Correct'),
    fill: async (tab, form) => {
      await form.getByRole('textbox', { name: /^Latin line/ }).fill('Sharifzoda');
      await tab.choose('Mistyped');
    },
    send: 'Correct the record',
    asks: ({ id }) => ({
      personId: id,
      because: 'mistyped',
      otherName: { from: maiden, to: { ...maiden, name: { script: 'Шарифзода', latin: 'Sharifzoda' } } },
    }),
    leadsTo: { reference: 'MRC-AAAAAA' },
    sentence: 'MRC-AAAAAA',
  });
});
