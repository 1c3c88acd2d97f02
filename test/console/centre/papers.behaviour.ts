import {
  correctPerson,
  enterInError,
  findPersons,
  getDocuments,
  openPerson,
  recordIdentityDocument,
  refusal,
  type CallOutput,
  type IdentityDocument,
} from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import type { Tab } from '../../network/tab';
import { knownPerson, knownPersonWith } from '../known-person';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Paper = CallOutput<typeof getDocuments>['documents'][number];

const passport: IdentityDocument = {
  kind: 'passport',
  issuer: 'country',
  country: 'TJ',
  number: 'AB 4012345',
  withoutNumber: null,
  expires: { precision: 'year', year: 2030 },
  whereabouts: 'employer',
};

const card = (tab: Tab): Locator => tab.page.getByRole('region', { name: 'Papers', exact: true });

const may: CallOutput<typeof openPerson>['may'] = ['record-document', 'correct', 'enter-in-error'];

/** What the page of somebody shows of these documents. */
const shows = (
  papers: readonly (Partial<IdentityDocument> & { readonly isExpired?: boolean })[],
  recordId?: string,
): void => {
  const shown = papers.map(({ isExpired = false, ...parts }) => ({
    id: newId(),
    document: { ...passport, ...parts },
    recordedOn: '2026-11-02',
    isExpired,
    reference: 'MRC-7KQ4P2',
  }));
  const of = (personId: string): Paper[] => shown.map((paper) => ({ ...paper, recordId: recordId ?? personId }));
  stage.services.on(getDocuments, ({ personId }) => ok({ documents: of(personId) }));
};

const acts = async (tab: Tab, act: string): Promise<Locator> => {
  await card(tab)
    .getByRole('button', { name: /^Change: / })
    .click();
  await tab.page.getByRole('menuitem', { name: act }).click();
  return tab.page.getByRole('dialog');
};

describe('the papers of a person on their page', () => {
  it('say what each is, until when it is good and where it is, and show a number only once it is asked for', async () => {
    shows([
      {},
      { kind: 'national-id', number: null, withoutNumber: 'not-at-hand', expires: null, whereabouts: 'with-person' },
      { kind: 'visa', expires: { precision: 'year', year: 2020 }, isExpired: true, whereabouts: 'not-stated' },
    ]);
    const tab = await knownPerson({ may }).onScreen();
    await card(tab).getByRole('listitem').first().waitFor();
    const lines = await card(tab).getByRole('listitem').allInnerTexts();
    expect(lines[0]).toContain('Passport · Tajikistan');
    expect(lines[0]).toContain('••45');
    expect(lines[0]).toContain('good until 2030');
    expect(lines[0]).toContain('the employer keeps it');
    expect(lines[1]).toContain('number not at hand');
    expect(lines[1]).toContain('does not expire');
    expect(lines[2]).toContain('Expired: 2020');
    expect(lines[2]).toContain('prefers not to say where it is');
    expect(await tab.page.content()).not.toContain('4012345');
    await card(tab).getByRole('button', { name: 'Show the number: Passport · Tajikistan' }).click();
    await card(tab).getByText('AB 4012345').waitFor();
    expect(await tab.violations()).toEqual([]);
  });

  it.each([
    ['employer', 'Ask for help to get it back', 'Getting back a passport that is kept from its holder'],
    ['agency', 'Ask for help to get it back', 'Getting back a passport that is kept from its holder'],
    ['lost', 'Ask for help to replace it', 'Identity or travel document replaced'],
  ] as const)(
    'lead to a request for the right service where it is with, or is: %s',
    async (whereabouts, link, service) => {
      shows([{ whereabouts }]);
      const tab = await knownPerson({ may }).onScreen();
      await card(tab).getByRole('link', { name: link }).click();
      await tab.page.getByText(service).first().waitFor();
      expect(tab.page.url()).not.toContain('DOC');
    },
  );

  it('offer nothing to ask for where the person has it, or does not agree to care', async () => {
    shows([{ whereabouts: 'with-person' }]);
    const tab = await knownPerson({ may }).onScreen();
    await card(tab).getByRole('listitem').waitFor();
    expect(await card(tab).getByRole('link').count()).toBe(0);
    shows([{}]);
    const without = await knownPerson({ may, agreesToCare: false }).onScreen();
    await card(without).getByRole('listitem').waitFor();
    expect(await card(without).getByRole('link').count()).toBe(0);
  });

  it('are changed by nobody who may not, nor on the page of another record', async () => {
    shows([{}]);
    const tab = await knownPerson({ may: [] }).onScreen();
    await card(tab).getByRole('listitem').waitFor();
    expect(await card(tab).getByRole('button').allInnerTexts()).toEqual(['Show the number']);
    shows([{}], newId());
    const other = await knownPerson({ may }).onScreen();
    await card(other).getByText('Of the record MRC-7KQ4P2').waitFor();
    expect(
      await card(other)
        .getByRole('button', { name: /^Change: / })
        .count(),
    ).toBe(0);
  });
});

describe('a paper more', () => {
  const opens = async (tab: Tab): Promise<Locator> => {
    await card(tab).getByRole('button', { name: 'Add a paper' }).click();
    return tab.page.getByRole('dialog', { name: 'Add a paper' });
  };
  const fillsIn = async (tab: Tab, form: Locator): Promise<void> => {
    await tab.choose('Passport');
    await tab.choose('A country');
    await tab.pick('Which country?', 'Tajikistan');
    await form.getByRole('textbox', { name: 'Number' }).fill('AB 4012345');
    await tab.choose('Yes, or nobody knows when');
    await form.getByRole('textbox', { name: 'Year' }).fill('2030');
    await tab.choose('The employer keeps it');
  };

  triesCommand({
    contract: recordIdentityDocument,
    to: () => knownPerson({ may }),
    open: opens,
    fill: fillsIn,
    send: 'Add this paper',
    asks: ({ id }) => ({ personId: id, document: passport }),
    leadsTo: { reference: 'MRC-AAAAAA' },
    sentence: 'MRC-AAAAAA',
  });

  it('has no answer chosen before, and says at its field what is wrong with it', async () => {
    const tab = await knownPerson({ may }).onScreen();
    const form = await opens(tab);
    expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
    await form.getByRole('button', { name: 'Add this paper' }).click();
    await form.getByRole('alert').waitFor();
    await fillsIn(tab, form);
    await form.getByRole('textbox', { name: 'Year' }).fill('2090');
    await form.getByRole('button', { name: 'Add this paper' }).click();
    await form
      .getByText(/the year between 1900 and \d{4}/u)
      .first()
      .waitFor();
    expect(stage.asked(recordIdentityDocument)).toEqual([]);
    await form.getByRole('textbox', { name: 'Year' }).fill('2030');
    const issues = [{ path: 'document.number', problem: 'recorded-already' as const }];
    stage.services.on(recordIdentityDocument, () => refused(refusal('INVALID_INPUT', { issues })));
    await form.getByRole('button', { name: 'Add this paper' }).click();
    await form.getByText('This is written down already.').first().waitFor();
    expect(await form.getByRole('textbox', { name: 'Number' }).inputValue()).toBe('AB 4012345');
    expect(await tab.violations()).toEqual([]);
  });

  it('may be without a number, and without knowing until when it is good', async () => {
    const known = knownPerson({ may });
    const tab = await known.onScreen();
    const form = await opens(tab);
    await fillsIn(tab, form);
    await form.getByRole('textbox', { name: 'Number' }).fill('');
    await form.getByRole('radiogroup', { name: 'No number?' }).getByText('Prefers not to say').click();
    await form.getByRole('group', { name: 'Until when is it good?' }).getByText('Does not know').click();
    stage.services.on(recordIdentityDocument, () => ok(known.becomes({})));
    await form.getByRole('button', { name: 'Add this paper' }).click();
    await form.waitFor({ state: 'detached' });
    expect(stage.asked(recordIdentityDocument).at(-1)).toMatchObject({
      document: { number: null, withoutNumber: 'not-stated', expires: { precision: 'unknown' } },
    });
  });
});

describe('a paper that is put right', () => {
  triesCommand({
    contract: correctPerson,
    to: () => {
      shows([{}]);
      return knownPersonWith(({ id, version }) => ({ id, version, state: 'applied' as const }), { may });
    },
    open: (tab) => acts(tab, 'Correct'),
    fill: async (tab, form) => {
      await form.getByRole('textbox', { name: 'Number' }).fill('AB 4012346');
      await tab.choose('Mistyped');
    },
    send: 'Correct the record',
    asks: ({ id }) => ({
      personId: id,
      because: 'mistyped',
      document: { from: passport, to: { ...passport, number: 'AB 4012346' } },
    }),
    leadsTo: { reference: 'MRC-AAAAAA' },
    sentence: 'MRC-AAAAAA',
  });
});

describe('a paper that was entered in error', () => {
  it('is said to be so by its own id', async () => {
    shows([{}]);
    const known = knownPerson({ may });
    const tab = await known.onScreen();
    const form = await acts(tab, 'Entered in error');
    await form.getByText('It was somebody else').click();
    stage.services.on(enterInError, () => ok(known.becomes({})));
    await form.getByRole('button', { name: 'It was entered in error' }).click();
    await form.waitFor({ state: 'detached' });
    expect(stage.asked(enterInError).at(-1)).toMatchObject({ kind: 'document', because: 'wrong-person' });
  });
});

describe('somebody who is looked for by the number of a paper', () => {
  it('is found as such, and who is not is said to be found by neither', async () => {
    stage.services.on(findPersons, () =>
      ok({
        ...{ searchedRegister: true, more: false, contacts: [] },
        found: [
          {
            ...{ id: newId(), reference: 'MRC-7KQ4P2', name: { script: 'Раҳимова Гулнора', latin: null } },
            ...{ birthYear: 1991, nationality: 'TJ', centreId: newId(), phoneEnding: null },
            strength: 'likely',
            reasons: ['same-document'],
          },
        ],
      }),
    );
    const tab = await stage.at('case-worker', '/people');
    await tab.fill('Name in any script, phone, or the number of a paper, card or contact', 'ab4012345');
    await tab.press('Search');
    await tab.text('same document').waitFor();
    const issues = [{ path: 'terms', problem: 'neither-document-nor-phone' as const }];
    stage.services.on(findPersons, () => refused(refusal('INVALID_INPUT', { issues })));
    await tab.fill('Name in any script, phone, or the number of a paper, card or contact', '4012345');
    await tab.press('Search');
    await tab.text('No paper has this number, and it is not a complete phone number.').waitFor();
  });
});
