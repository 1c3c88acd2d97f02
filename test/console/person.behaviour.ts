import { consentPurpose, consentView, openPerson, withdrawConsent, type CallOutput } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import { person } from '../../gateway/test/rows';
import type { Tab } from '../network/tab';
import { expectEveryRefusalSaid } from './every-refusal';
import { stage } from './stage';

type Person = CallOutput<typeof openPerson>;
type Consent = Person['consents'][number];

const given = (purpose: Consent['purpose']): Consent => ({
  id: newId(),
  purpose,
  receiverId: purpose === 'sharing' ? newId() : null,
  decision: 'given',
  fields: [],
  decidedOn: '2026-11-02',
  validUntil: null,
  mode: 'verbal',
  interpreter: 'none',
  disclosureId: null,
  disclosureState: null,
});

const shown = async (parts: Partial<Person> = {}): Promise<{ readonly tab: Tab; readonly opened: Person }> => {
  const opened = { ...person(newId()), ...parts };
  knows(opened);
  const tab = await stage.at('case-worker', `/people/${opened.id}`, { deaf: true });
  await tab.heading('About').waitFor();
  return { tab, opened };
};

const knows = (opened: Person): void => stage.services.on(openPerson, () => ok(opened));

describe('the phone of a person', () => {
  const number = '+992 92 777 0101';
  const anyForm = /777[\s-]?0101/;

  it('is nowhere on the page until somebody asks for it', async () => {
    const { tab } = await shown();
    await tab.settled();
    expect(await tab.page.content()).not.toMatch(anyForm);
    await tab.press('Show the phone');
    await tab.text(number).waitFor();
    await tab.text('Safe to call').waitFor();
  });

  it('that must never be called says so before its number', async () => {
    const { tab } = await shown({ phone: { number, whose: 'employer', safe: 'no', hours: null, sayYouAre: null } });
    await tab.press('Show the phone');
    const read = await tab.page.getByRole('region', { name: 'About' }).innerText();
    expect(read.indexOf('Never call this number.')).toBeGreaterThan(-1);
    expect(read.indexOf('Never call this number.')).toBeLessThan(read.indexOf(number));
  });
});

describe('a person who takes a consent back', () => {
  const takingBack = async (tab: Tab, purpose: string | RegExp) => {
    await tab.page.getByRole('button', { name: purpose }).click();
    const place = tab.page.getByRole('dialog', { name: /^Take back/ });
    await place.waitFor();
    return { place, send: () => place.getByRole('button', { name: 'Take back this consent' }).click() };
  };
  const line = (tab: Tab, name: string): Locator =>
    tab.page.getByRole('region', { name: 'Consent' }).getByRole('listitem').filter({ hasText: name });

  it('hears first what it does to whom; then the page shows it taken back, asked with what was changed', async () => {
    const consent = given('sharing');
    const { tab, opened } = await shown({ consents: [given('care'), consent] });
    const receiver = `Centre ${consent.receiverId}`;
    stage.services.on(withdrawConsent, () => {
      knows({ ...opened, version: 4, consents: [given('care'), { ...consent, decision: 'withdrawn' }] });
      return ok({ id: opened.id, version: 4 });
    });
    const { place, send } = await takingBack(tab, `Take back: Sharing with ${receiver}`);
    expect(await place.innerText()).toContain(`${receiver} sees nothing of this person from this second on.`);
    expect(stage.asked(withdrawConsent)).toEqual([]);
    await send();
    await line(tab, receiver).getByText('Taken back', { exact: true }).waitFor();
    expect(await place.count()).toBe(0);
    expect(await line(tab, receiver).getByRole('button').count()).toBe(0);
    expect(stage.asked(withdrawConsent)).toMatchObject([{ personId: opened.id, consentId: consent.id }]);
    await stage.askedKnowing(openPerson, { id: opened.id, version: 4 });
  });

  it('hears for every purpose of the contract what taking it back does', async () => {
    const { tab } = await shown({ consents: consentPurpose.options.map(given) });
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
    const { tab } = await shown({ consents: decisions.map((decision) => ({ ...given('sharing'), decision })) });
    const lines = line(tab, 'Sharing with');
    expect(await lines.count()).toBe(decisions.length);
    const read = await lines.evaluateAll((all) => all.map((each) => each.children[1]?.textContent));
    expect(new Set(read).size).toBe(decisions.length);
    const mayTakeBack = await lines.evaluateAll((all) => all.map((each) => each.querySelector('button') !== null));
    expect(mayTakeBack).toEqual(decisions.map((decision) => decision === 'given'));
  });

  it('is told of every refusal in the dialog', async () => {
    const { tab } = await shown({ consents: [given('care')] });
    await expectEveryRefusalSaid({ contract: withdrawConsent, ...(await takingBack(tab, /^Take back: /)) });
  });
});
