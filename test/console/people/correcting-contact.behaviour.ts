import { contactView, correctContact, getContacts, refusal, type CallOutput } from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import { sampleWith } from '@mrc/testing';
import type { Locator } from 'playwright-core';
import type { Tab } from '../../network/tab';
import { changed, Known } from '../known';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Contact = CallOutput<typeof getContacts>[number];

const recorded = {
  channel: 'visit',
  language: 'tg',
  sex: 'male',
  ageBand: '25-29',
  stage: null,
  topic: 'legal',
} as const;

/** Somebody helped without a name, whose page is open before the desk that may correct it. */
const known = (parts: Partial<Contact> = {}): Known<Contact> => {
  const contact = sampleWith(contactView, { id: newId(), ...recorded, personId: null, may: ['correct'], ...parts });
  return new Known(contact, {
    role: 'intake',
    page: `/contacts/${contact.id}`,
    heading: `Contact ${contact.reference}`,
    shownBy: getContacts,
    tell: (now) => stage.services.on(getContacts, () => ok([now()])),
    answer: changed,
    named: (reference) => ({ reference }),
  });
};

const title = 'Correct: contact';

const opens = async (tab: Tab): Promise<Locator> => {
  await tab.press(title);
  const form = tab.page.getByRole('dialog', { name: title });
  await form.getByRole('textbox', { name: 'Note' }).waitFor();
  return form;
};

const send = (form: Locator): Promise<void> => form.getByRole('button', { name: 'Correct the record' }).click();

describe('somebody at the desk who corrects a contact', () => {
  triesCommand({
    contract: correctContact,
    to: known,
    open: opens,
    fill: async (tab, form) => {
      await tab.choose('Female');
      await tab.choose('Misheard');
      await form.getByRole('textbox', { name: 'Note' }).fill('She rang for her brother.');
    },
    send: 'Correct the record',
    asks: ({ id, sex }) => ({
      contactId: id,
      because: 'misheard',
      note: 'She rang for her brother.',
      sex: { from: sex, to: 'female' },
    }),
    leadsTo: { sex: 'female' },
    sentence: 'Corrected',
  });

  it('sends nothing of what was not changed, or was put back as it is recorded', async () => {
    const contact = known();
    const tab = await contact.onScreen();
    stage.services.on(correctContact, () => ok(contact.becomes({ channel: 'phone' })));
    const form = await opens(tab);
    await tab.choose('Female');
    await tab.choose('Male');
    await tab.choose('Telephone', 'How did they reach you?');
    await tab.choose('Mistyped');
    expect(await tab.violations()).toEqual([]);
    expect(await tab.spill()).toBeLessThanOrEqual(0);
    await send(form);
    await form.waitFor({ state: 'detached' });
    const { commandId, ...sent } = stage.asked(correctContact)[0] ?? {};
    expect(commandId).toBeDefined();
    expect(sent).toEqual({
      ...{ contactId: contact.now.id, because: 'mistyped', note: null },
      channel: { from: 'visit', to: 'phone' },
    });
  });

  it('is asked what is different and why before anything is sent', async () => {
    const form = await opens(await known().onScreen());
    await send(form);
    const said = await form.getByRole('alert').innerText();
    expect(said).toContain('Nothing is different from the record yet.');
    expect(said).toContain('Why is it corrected? Please answer this.');
    expect(stage.asked(correctContact)).toEqual([]);
  });

  it('says which is right of what a colleague changed meanwhile', async () => {
    const contact = known();
    const tab = await contact.onScreen();
    const form = await opens(tab);
    await tab.choose('Female');
    await tab.choose('Misheard');
    stage.services.on(correctContact, () => {
      contact.becomes({ sex: 'not-stated' });
      return refused(refusal('CHANGED_MEANWHILE', { fields: ['sex'] }));
    });
    await send(form);
    await form.getByText(/^Somebody changed it meanwhile/).waitFor();
    await send(form);
    await form.getByRole('alert').getByText('Say which is right.').waitFor();
    expect(stage.asked(correctContact)).toHaveLength(1);
    stage.services.on(correctContact, () => ok(contact.becomes({ sex: 'female' })));
    await form.getByRole('button', { name: 'What I wrote' }).click();
    await send(form);
    await form.waitFor({ state: 'detached' });
    expect(stage.asked(correctContact).at(-1)).toMatchObject({ sex: { from: 'not-stated', to: 'female' } });
  });

  it('is not offered it where it may not be corrected', async () => {
    const tab = await known({ may: [] }).onScreen();
    expect(await tab.page.getByRole('button', { name: title }).count()).toBe(0);
  });
});
