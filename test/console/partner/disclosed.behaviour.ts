import { disclosedField, disclosedView, type CallOutput, type getDisclosed } from '@mrc/contracts';
import type { Locator } from 'playwright-core';
import { agreedOf } from '../../../gateway/test/rows';
import type { Tab } from '../../network/tab';
import { inState, opens, receivedReferral } from '../referral';

type Agreed = Extract<CallOutput<typeof getDisclosed>[number], { readonly kind: 'agreed' }>['agreed'];

/** Every fact on the card, as name and words. */
const factsOf = (card: Locator): Promise<string[]> =>
  card
    .locator('dt')
    .evaluateAll((names) =>
      names.map((name) => `${name.textContent}: ${name.nextElementSibling?.textContent?.trim()}`),
    );

const needFacts = [
  'Language: Tajik',
  'Interpreter: Needed at the centre, into Tajik',
  'Sex: Female',
  'Age band: 35–44',
];
const factOf: Readonly<Record<keyof Omit<Agreed, 'summary'>, string>> = {
  name: 'Name: Раҳимова ГулнораRahimova Gulnora',
  phone:
    'Phone: +992 92 777 0101Safe only at certain hours; phone: Of the familyCall at: 18–20Say that you are: a friend',
  birth: 'Date of birth: 14 March 1988',
  nationality: 'Nationality: Tajikistan',
  corridor: 'From where to where: Tajikistan → Russia, Came back',
};

describe('what a partner opens', () => {
  const [, , , withheld] = disclosedView.options;
  const reasonsSaid: string[] = [];
  const openedWith = async (agreed: Agreed): Promise<Tab> => {
    const referral = receivedReferral({ ...inState('accepted'), may: [] });
    opens({ ...agreedOf(referral.now.disclosureId), agreed });
    const tab = await referral.onScreen();
    await tab.heading('The person').waitFor();
    return tab;
  };
  const all = agreedOf('').agreed;
  const nothing: Agreed = {
    summary: all.summary,
    name: null,
    birth: null,
    nationality: null,
    phone: null,
    corridor: null,
  };
  const summary = `What happened: ${all.summary}`;

  it('is every field that was agreed, and nothing more', async () => {
    const tab = await openedWith(all);
    expect(await factsOf(tab.page.getByRole('region', { name: 'What is asked' }))).toEqual(needFacts);
    const { name, phone, birth, nationality, corridor } = factOf;
    expect(await factsOf(tab.page.getByRole('region', { name: 'The person' }))).toEqual([
      name,
      phone,
      birth,
      nationality,
      corridor,
      summary,
    ]);
    expect(Object.keys(factOf)).toHaveLength(disclosedField.options.length);
  });

  it('is told of an interpreter what the centre was asked, and never that none is needed', async () => {
    const referral = receivedReferral({ ...inState('accepted'), may: [] });
    const opened = agreedOf(referral.now.disclosureId);
    opens({ ...opened, need: { ...opened.need, interpreterNeeded: false } });
    const tab = await referral.onScreen();
    await tab.heading('The person').waitFor();
    const told = await factsOf(tab.page.getByRole('region', { name: 'What is asked' }));
    expect(told[1]).toBe('Interpreter: None needed at the centre (Tajik)');
  });

  it('is told on which ground it reads what the person was not asked about, until when, and that this has ended', async () => {
    const exception = { ground: 'vital-interest', endsAt: '2026-12-03T06:00:00.000Z' } as const;
    const referral = receivedReferral({ ...inState('accepted'), may: [] });
    const { disclosureId } = referral.now;
    const opened = agreedOf(disclosureId);
    opens({ ...opened, need: { ...opened.need, exception } });
    const tab = await referral.onScreen();
    await tab.text('Shared without asking the person: Life or safety is in danger').waitFor();
    opens({ kind: 'withheld', disclosureId, reason: 'withdrawn', exception });
    const later = await referral.onScreen();
    await later.text('This was shared without asking the person. That has ended').waitFor();
    expect(await later.text('took the consent back').count()).toBe(0);
  });

  it('is warned of a phone that is safe only at hours nobody wrote down', async () => {
    if (!all.phone) throw new Error('There is a phone to show');
    const tab = await openedWith({ ...all, phone: { ...all.phone, hours: null } });
    await tab.text('Nobody wrote down at which hours').waitFor();
  });

  it('is one field and the summary where only one was agreed', async () => {
    const tab = await openedWith({ ...nothing, phone: all.phone });
    expect(await factsOf(tab.page.getByRole('region', { name: 'The person' }))).toEqual([factOf.phone, summary]);
    expect(await factsOf(tab.page.locator('main'))).toHaveLength(needFacts.length + 2 + 3);
  });

  it.each(withheld.shape.reason.options)('is nothing of the person once it is withheld: %s', async (reason) => {
    const referral = receivedReferral({ ...inState('accepted'), may: [] });
    opens({ kind: 'withheld', disclosureId: referral.now.disclosureId, reason, exception: null });
    const tab = await referral.onScreen();
    const said = await tab.page.getByRole('status').filter({ hasText: 'so the details are closed.' }).innerText();
    expect(reasonsSaid).not.toContain(said);
    reasonsSaid.push(said);
    expect(await tab.page.getByRole('region', { name: 'The person' }).count()).toBe(0);
    expect(await tab.page.getByRole('region', { name: 'What is asked' }).count()).toBe(0);
  });
});
