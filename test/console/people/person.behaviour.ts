import {
  consentPurpose,
  consentView,
  liftProtection,
  listOpenings,
  openPerson,
  withdrawConsent,
  type CallOutput,
} from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import { person } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { knownPerson, yesTo } from '../known-person';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Opening = CallOutput<typeof listOpenings>['rows'][number];

describe('the phone of a person', () => {
  const number = '+992 92 777 0101';
  const anyForm = /777[\s-]?0101/;

  it('is nowhere on the page until somebody asks for it', async () => {
    const tab = await knownPerson().onScreen();
    await tab.settled();
    expect(await tab.page.content()).not.toMatch(anyForm);
    await tab.press('Show the phone');
    await tab.text(number).waitFor();
    await tab.text('Safe to call').waitFor();
  });

  it('that must never be called says so before its number', async () => {
    const tab = await knownPerson({
      phone: { number, whose: 'employer', safe: 'no', hours: null, sayYouAre: null },
      phoneIsUnsafe: true,
    }).onScreen();
    await tab.press('Show the phone');
    const read = await tab.page.getByRole('region', { name: 'About' }).innerText();
    expect(read.indexOf('Never call this number.')).toBeGreaterThan(-1);
    expect(read.indexOf('Never call this number.')).toBeLessThan(read.indexOf(number));
  });

  it('that is safe only at hours nobody wrote down says so', async () => {
    const tab = await knownPerson({
      phone: { number, whose: 'own', safe: 'only-when', hours: null, sayYouAre: null },
    }).onScreen();
    await tab.press('Show the phone');
    await tab.text('Nobody wrote down at which hours').waitFor();
  });
});

describe('who opened a record', () => {
  it('stands once for each visit, with the partner’s officers and what they read', async () => {
    const opened = person(newId());
    const [worker, officer] = [newId(), newId()];
    const row = (staffId: string, minute: number, parts: Partial<Opening> = {}): Opening => ({
      id: newId(),
      openedAt: `2026-11-29T10:${String(minute).padStart(2, '0')}:00.000Z`,
      staffId,
      organisationId: newId(),
      kind: 'person',
      fields: ['record'],
      sealedBecause: null,
      reason: null,
      because: null,
      ...parts,
    });
    const theirs = { organisationId: newId(), kind: 'disclosure' as const };
    const own = { organisationId: newId() };
    stage.services.on(openPerson, () => ok(opened));
    stage.services.on(listOpenings, () =>
      ok({
        rows: [
          row(worker, 40, own),
          row(officer, 30, { ...theirs, fields: ['name', 'phone', 'summary'] }),
          row(officer, 20, { ...theirs, fields: ['need'] }),
          row(worker, 10, own),
        ],
        endCursor: null,
      }),
    );
    const tab = await stage.at('supervisor', `/people/${opened.id}`, { deaf: true });
    await tab.press('Show the openings');
    const lines = tab.page.getByRole('region', { name: 'Who opened this record' }).getByRole('listitem');
    await lines.first().waitFor();
    expect(await lines.count()).toBe(2);
    expect(await lines.nth(1).innerText()).toMatch(
      /As a partner, read: Name, Phone, what happened,? and what is needed/,
    );
  });
});

describe('a person who takes a consent back', () => {
  const line = (tab: Tab, name: string): Locator =>
    tab.page.getByRole('region', { name: 'Consent' }).getByRole('listitem').filter({ hasText: name });

  const touchEach = async (tab: Tab): Promise<void> => {
    await line(tab, '').first().waitFor();
    const untouched = tab.page.getByRole('region', { name: 'Consent' }).locator('details:not([open]) > summary');
    for (let left = await untouched.count(); left > 0; left -= 1) await untouched.first().click();
  };

  const consent = yesTo('sharing');
  const receiver = `Centre ${consent.receiverId}`;

  triesCommand({
    contract: withdrawConsent,
    to: () => knownPerson({ consents: [yesTo('care'), consent] }),
    open: async (tab) => {
      await touchEach(tab);
      await tab.press(`Take back: Sharing with ${receiver}`);
      const place = tab.page.getByRole('dialog', { name: /^Take back/ });
      expect(await place.innerText()).toContain(`${receiver} sees nothing of this person from this second on.`);
      return place;
    },
    send: 'Take back this consent',
    asks: ({ id }) => ({ personId: id, consentId: consent.id }),
    leadsTo: { consents: [yesTo('care'), { ...consent, decision: 'withdrawn' }] },
    sentence: 'Taken back',
    then: async (tab) => {
      await line(tab, receiver).getByText('Taken back', { exact: true }).waitFor();
      expect(await line(tab, receiver).getByRole('button').count()).toBe(0);
    },
  });

  it('hears for every purpose of the contract what taking it back does', async () => {
    const tab = await knownPerson({ consents: consentPurpose.options.map(yesTo) }).onScreen();
    await touchEach(tab);
    const buttons = tab.page.getByRole('button', { name: /^Take back: / });
    expect(await buttons.count()).toBe(consentPurpose.options.length);
    const said = new Set<string>();
    for (const button of await buttons.all()) {
      await button.click();
      const place = tab.page.getByRole('dialog', { name: /^Take back/ });
      said.add(await place.locator('p').first().innerText());
      await place.getByRole('button', { name: 'Cancel' }).click();
      await place.waitFor({ state: 'detached' });
    }
    expect(said.size).toBe(consentPurpose.options.length);
    expect(said).not.toContain('');
  });

  it('sees each decision in words of its own, and may take back only a yes', async () => {
    const decisions = consentView.shape.decision.options;
    const consents = decisions.map((decision) => ({ ...yesTo('sharing'), decision }));
    const tab = await knownPerson({ consents }).onScreen();
    const lines = line(tab, 'Sharing with');
    expect(await lines.count()).toBe(decisions.length);
    const read = await lines.evaluateAll((all) =>
      all.map((each) => each.querySelector('summary')?.children[1]?.textContent),
    );
    expect(new Set(read).size).toBe(decisions.length);
    const mayTakeBack = await lines.evaluateAll((all) => all.map((each) => each.querySelector('button') !== null));
    expect(mayTakeBack).toEqual(decisions.map((decision) => decision === 'given'));
  });
});

describe('a protection officer who says that somebody needs no protection', () => {
  const hidden = { accessLevel: 'protected', seenBy: ['protection-officer'] } as const;
  const known = () =>
    knownPerson(
      { ...hidden, seenBy: [...hidden.seenBy], may: ['record-consent', 'lift-protection'] },
      'protection-officer',
    );
  const opens = async (tab: Tab): Promise<Locator> => {
    await tab.press('This person needs no protection');
    return tab.page.getByRole('dialog', { name: 'This person needs no protection?' });
  };

  triesCommand({
    contract: liftProtection,
    to: known,
    open: opens,
    fill: async (tab, form) => {
      await tab.choose('Another reason, in the note');
      await form.getByRole('textbox', { name: 'Note' }).fill('Her aunt signs for him.');
    },
    send: 'Needs no protection',
    asks: ({ id }) => ({ personId: id, because: 'other', birth: null, note: 'Her aunt signs for him.' }),
    leadsTo: {
      accessLevel: 'audited',
      seenBy: ['intake', 'case-worker', 'protection-officer'],
      may: ['record-consent'],
    },
    sentence: /Seen by: you, .*case workers?/iu,
    then: async (tab) => {
      expect(await tab.page.getByRole('button', { name: 'This person needs no protection' }).count()).toBe(0);
    },
  });

  it('is led to where a parent’s or guardian’s word on care is recorded first', async () => {
    const tab = await known().onScreen();
    const form = await opens(tab);
    await tab.choose('Registered by a slip: a parent or guardian answers for this person');
    await form.getByRole('button', { name: 'Their word on care' }).click();
    await tab.page.getByRole('dialog', { name: /^Decision: / }).waitFor();
  });

  it('writes the birth that is right where the age was wrong', async () => {
    const tab = await known().onScreen();
    stage.services.on(liftProtection, ({ personId: id }) => ok({ id, version: 4 }));
    const form = await opens(tab);
    await tab.choose('The age was wrong: this person is an adult');
    await form.getByRole('textbox', { name: 'Year' }).fill('1990');
    await form.getByRole('button', { name: 'Needs no protection', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    const birth = { precision: 'year', year: 1990 };
    expect(stage.asked(liftProtection).at(-1)).toMatchObject({ because: 'is-adult', birth, note: null });
  });

  it('is not offered it of who is not protected', async () => {
    const tab = await knownPerson({}, 'protection-officer').onScreen();
    expect(await tab.page.getByRole('button', { name: 'This person needs no protection' }).count()).toBe(0);
  });
});
