import {
  contactView,
  enteredInErrorBecause,
  enterInError,
  findError,
  getContacts,
  listErrors,
  openPerson,
  refusal,
  reviewError,
  takeBackError,
  type CallOutput,
  type Role,
} from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import { eventually, sampleWith } from '@mrc/testing';
import type { Locator } from 'playwright-core';
import { person } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { expectEveryRefusalSaid } from '../every-refusal';
import { expectEachOffered } from '../hands';
import { knownPerson, yesTo } from '../known-person';
import { colleaguesAre } from '../colleagues';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Entry = CallOutput<typeof findError>;

const entry = (parts: Partial<Entry> = {}): Entry => {
  const personId = newId();
  return {
    id: newId(),
    kind: 'person',
    entryId: personId,
    personId,
    contactId: null,
    reference: 'MRC-7KQ4P2',
    name: { script: 'Раҳимова Гулнора', latin: null },
    purpose: null,
    corridor: null,
    documentKind: null,
    contactWayKind: null,
    otherNameKind: null,
    need: null,
    because: 'registered-twice',
    note: 'Both cards lay here.',
    occurredOn: '2026-11-29',
    enteredAt: '2026-11-29T10:20:00.000Z',
    staffId: newId(),
    reviewedAt: null,
    reviewedById: null,
    may: ['review-error', 'take-back-error'],
    ...parts,
  };
};

const yes = yesTo('statistics');
const someone = () => knownPerson({ may: ['enter-in-error'], consents: [yes] });

const says = async (tab: Tab): Promise<Locator> => {
  await tab.press('Entered in error…');
  return tab.page.getByRole('dialog', { name: 'Entered in error?' });
};

const send = (form: Locator): Promise<void> => form.getByRole('button', { name: 'It was entered in error' }).click();

describe('somebody at the desk who says that a yes was entered in error', () => {
  triesCommand({
    contract: enterInError,
    to: someone,
    open: says,
    fill: async (tab, form) => {
      await tab.choose('Yes to: counting in figures · 2 Nov 2026');
      await tab.choose('It never happened');
      await form.getByRole('textbox', { name: 'Note' }).fill('She was not asked.');
    },
    send: 'It was entered in error',
    asks: () => ({ kind: 'consent', entryId: yes.id, because: 'never-happened', note: 'She was not asked.' }),
    leadsTo: { reference: 'MRC-NOYES' },
    sentence: 'MRC-NOYES',
  });

  it('is asked what and why, and in a note where it is another reason', async () => {
    const tab = await someone().onScreen();
    const form = await says(tab);
    const left = (): Promise<string[]> => form.getByRole('alert').getByRole('link').allInnerTexts();
    await send(form);
    await eventually(async () => (await left()).length === 2);
    expect(await left()).toEqual(['What was entered in error? Please answer this.', 'Why? Please answer this.']);
    await tab.choose('The whole record of the person');
    await tab.choose('Another reason');
    await send(form);
    await eventually(async () => (await left()).length === 1);
    expect(await left()).toEqual(['Note: Please answer this.']);
    expect(stage.asked(enterInError)).toEqual([]);
    expect(await tab.violations()).toEqual([]);
  });

  it('is led away from a whole record that is gone, and told so', async () => {
    const tab = await someone().onScreen();
    const form = await says(tab);
    await tab.choose('The whole record of the person');
    await tab.choose('Entered twice');
    stage.services.on(enterInError, ({ entryId }) => ok({ id: entryId, version: 4 }));
    await send(form);
    await tab.page.waitForURL('**/people');
    await tab.text('it is in no list, search or figure any more').waitFor();
  });
});

describe('a contact that was entered in error', () => {
  it('is said so for any reason of the contract, without being asked what', async () => {
    const contact = sampleWith(contactView, { personId: null, may: ['enter-in-error'] });
    stage.services.on(getContacts, () => ok([contact]));
    const tab = await stage.at('intake', `/contacts/${contact.id}`);
    const form = await says(tab);
    await expectEachOffered(form, 'EnteredInErrorBecause', enteredInErrorBecause.options);
    await tab.choose('It was a test');
    stage.services.on(enterInError, ({ entryId }) => ok({ id: entryId, version: 2 }));
    await send(form);
    await tab.page.waitForURL('**/people');
    expect(stage.asked(enterInError)).toMatchObject([
      { kind: 'contact', entryId: contact.id, because: 'test-entry', note: null },
    ]);
  });
});

describe('the list of what was entered in error', () => {
  const lies = (...rows: readonly Entry[]): void => {
    colleaguesAre('Sitora Nazarova', 'case-worker');
    stage.services.on(listErrors, ({ toReview }) =>
      ok({ rows: rows.filter(({ reviewedAt }) => !toReview || reviewedAt === null), endCursor: null }),
    );
  };

  it('shows first what nobody else looked at, then all, and leads there', async () => {
    const looked = entry({ kind: 'consent', purpose: 'follow-up', reviewedAt: '2026-11-29T12:00:00.000Z', may: [] });
    const contact = entry({ kind: 'contact', personId: null, contactId: newId(), name: null, reference: 'C-7KQ4' });
    lies(contact, looked);
    stage.services.on(findError, () => ok(contact));
    const tab = await stage.at('supervisor', '/in-error');
    const rows = tab.page.locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.allInnerTexts()).toEqual([
      expect.stringMatching(/^Contact C-7KQ4\s+The contact\s+Entered twice\s+Sitora Nazarova\s+29 Nov 2026, 15:20$/),
    ]);
    await tab.page.getByText('All', { exact: true }).click();
    await eventually(async () => (await rows.count()) === 2);
    expect(await rows.nth(1).innerText()).toContain('Yes to: getting in touch later');
    expect(await tab.violations()).toEqual([]);
    await rows.first().getByRole('link').click();
    await tab.heading('Contact C-7KQ4').waitFor();
    await tab.follow('Back to Entered in error');
    await tab.heading('Entered in error').waitFor();
  });

  it('says that there is nothing to look at, and that nothing was entered in error', async () => {
    lies();
    const tab = await stage.at('protection-officer', '/in-error');
    await tab.text('Nothing to look at').waitFor();
    await tab.page.getByText('All', { exact: true }).click();
    await tab.text('Nothing was entered in error').waitFor();
  });

  it('is no place of a case worker', async () => {
    const tab = await stage.at('case-worker', '/work');
    await tab.page.getByRole('link', { name: 'People' }).first().waitFor();
    expect(await tab.page.getByRole('link', { name: 'Entered in error' }).count()).toBe(0);
  });
});

describe('one record that was entered in error', () => {
  const gone = (error: Entry): void => {
    colleaguesAre('Sitora Nazarova', 'case-worker');
    stage.services.on(openPerson, () => refused(refusal('NOT_FOUND', {})));
    stage.services.on(findError, () => ok(error));
  };
  const at = async (error: Entry, role: Role = 'supervisor'): Promise<Tab> => {
    gone(error);
    const tab = await stage.at(role, `/people/${error.entryId}`, { deaf: true });
    await tab.heading('Раҳимова Гулнора').waitFor();
    return tab;
  };
  const asks = async (tab: Tab, button: string, title: string): Promise<Locator> => {
    await tab.press(button);
    return tab.page.getByRole('dialog', { name: title });
  };

  it('says what, why, by whom and when, where the person stood', async () => {
    const tab = await at(entry());
    const read = await tab.page.getByRole('region', { name: 'Entered in error' }).innerText();
    for (const fact of ['The whole record of the person', 'Entered twice', 'Both cards lay here.', 'Sitora Nazarova'])
      expect(read).toContain(fact);
    expect(await tab.violations()).toEqual([]);
  });

  it('is looked at by somebody else, who is told of every refusal and asked no more', async () => {
    const error = entry();
    const tab = await at(error);
    const form = await asks(tab, 'Looked at', 'Looked at?');
    const go = form.getByRole('button', { name: 'Looked at' });
    await expectEveryRefusalSaid({ contract: reviewError, place: form, send: () => go.click() });
    stage.services.on(reviewError, ({ errorId }) => ok({ id: errorId }));
    gone({ ...error, reviewedAt: '2026-11-29T12:00:00.000Z', reviewedById: newId(), may: ['take-back-error'] });
    await form.getByRole('button', { name: 'Send again' }).click();
    await form.waitFor({ state: 'detached' });
    await tab.text('29 Nov 2026, 17:00').waitFor();
    expect(await tab.page.getByRole('button', { name: 'Looked at' }).count()).toBe(0);
    expect(stage.asked(reviewError).at(-1)).toMatchObject({ errorId: error.id });
  });

  it('is taken back after every refusal was said, and the person is there again', async () => {
    const error = entry();
    const tab = await at(error);
    const form = await asks(tab, 'Take back', 'Not entered in error after all?');
    const go = form.getByRole('button', { name: 'Take back' });
    await expectEveryRefusalSaid({ contract: takeBackError, place: form, send: () => go.click() });
    stage.services.on(takeBackError, ({ errorId }) => ok({ id: errorId, version: 5 }));
    stage.services.on(openPerson, ({ personId }) => ok(person(personId)));
    await form.getByRole('button', { name: 'Send again' }).click();
    await tab.heading('About').waitFor();
    await tab.text('Taken back: it is there again').waitFor();
    expect(stage.asked(takeBackError).at(-1)).toMatchObject({ errorId: error.id });
  });

  it('is nowhere for a case worker, who is told what everybody is told of nobody', async () => {
    const error = entry();
    gone(error);
    const tab = await stage.at('case-worker', `/people/${error.entryId}`);
    await tab.heading('This cannot be found').waitFor();
    expect(stage.asked(findError)).toEqual([]);
    await tab.page.goto(`/in-error/${error.entryId}`);
    await tab.heading('This cannot be found').waitFor();
    expect(stage.asked(findError)).toEqual([]);
  });
});
