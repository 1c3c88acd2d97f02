import {
  addFamilyMember,
  correctFamilyMember,
  endFamilyMember,
  enterInError,
  findPersons,
  getFamily,
  linkFamilyMember,
  openPerson,
  refusal,
  registerPerson,
  unlinkFamilyMember,
  type CallOutput,
} from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import { personLine } from '../../../gateway/test/rows';
import { answerIntake } from '../../browser/people-on-screen';
import type { Tab } from '../../network/tab';
import { nobodyFound, visitor, wordsAreKnown } from '../intake';
import { knownPerson } from '../known-person';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Family = CallOutput<typeof getFamily>;
type Member = Family['members'][number];

const member = (parts: Partial<Member> = {}): Member => ({
  ...{ id: newId(), tie: 'spouse', ageBand: '35-44', whereabouts: 'apart', country: 'RU', person: null },
  ...{ since: '2026-11-02', leftOn: null, leftBecause: null, mayBeInError: true },
  ...parts,
});

const card = (tab: Tab): Locator => tab.page.getByRole('region', { name: 'Family', exact: true });

/** Somebody whose family is these, before a colleague who may keep it; the person goes by another name once it changed. */
const withFamily = (
  members: readonly Member[],
  parts: Partial<Family> = {},
  may: CallOutput<typeof openPerson>['may'] = ['keep-family', 'enter-in-error'],
) => {
  const size = 1 + members.filter(({ leftOn }) => leftOn === null).length;
  stage.services.on(getFamily, () => ok({ size, members: [...members], changes: [], ...parts }));
  return knownPerson({ may });
};

/** Takes this out of what may be done with the one member there is. */
const picks = async (tab: Tab, act: string): Promise<void> => {
  await card(tab)
    .getByRole('button', { name: /^Change: / })
    .click();
  await tab.page.getByRole('menuitem', { name: act }).click();
};

const acts = async (tab: Tab, act: string): Promise<Locator> => {
  await picks(tab, act);
  return tab.page.getByRole('dialog');
};

describe('the family of a person on their page', () => {
  it('says of each who they are to the person, how old and where, and names only whom it is told', async () => {
    const linked = member({
      tie: 'child',
      ageBand: '15-17',
      whereabouts: 'together',
      country: null,
      person: personLine(newId()),
    });
    const left = member({ tie: 'parent', leftOn: '2026-11-20', leftBecause: 'died' });
    const tab = await withFamily([member(), linked, left]).onScreen();
    await card(tab).getByText('3 people in all').waitFor();
    const lines = await card(tab).getByRole('listitem').allInnerTexts();
    expect(lines[0]).toContain('Husband, wife or partner');
    expect(lines[0]).toContain('lives apart, in Russia');
    expect(await card(tab).getByRole('link').count()).toBe(1);
    expect(lines[1]).toContain('Child');
    expect(lines[1]).toContain('15–17 · lives together');
    expect(lines[2]).toContain('Died, 20 Nov 2026');
    expect(
      await card(tab)
        .getByRole('button', { name: /^Change: / })
        .count(),
    ).toBe(2);
    expect(await tab.violations()).toEqual([]);
  });

  it('is changed by nobody who may not', async () => {
    const tab = await withFamily([member()], {}, []).onScreen();
    await card(tab).getByRole('listitem').waitFor();
    expect(await card(tab).getByRole('button').count()).toBe(0);
  });

  it('shows what was written once it is asked for, in words', async () => {
    const facts = { tie: 'spouse', ageBand: '35-44', whereabouts: 'apart', country: 'RU' } as const;
    const change: Family['changes'][number] = {
      ...{ id: newId(), memberId: newId(), from: facts, to: { ...facts, country: 'KZ' }, note: 'He moved on.' },
      what: 'corrected',
      because: 'told-anew',
      ...{ staffId: newId(), occurredOn: '2026-11-29', at: '2026-11-29T10:20:00.000Z' },
    };
    const tab = await withFamily([member()], { changes: [change] }).onScreen();
    await card(tab).getByRole('button', { name: 'Show what was written (1)' }).click();
    await card(tab).getByText('He moved on.').waitFor();
    expect(await card(tab).innerText()).toContain('lives apart, in Kazakhstan');
  });

  it('leads to a request for reunification with a member who lives apart', async () => {
    const tab = await withFamily([member()]).onScreen();
    await picks(tab, 'Ask for reunification');
    await tab.page.getByText('Family tracing and reunification').first().waitFor();
    expect(tab.page.url()).not.toContain('PRO');
  });
});

describe('a member of a family who is registered from the page of another', () => {
  const line = member({ tie: 'sibling' });

  const registers = async (decision: 'Says yes' | 'Says no') => {
    wordsAreKnown();
    stage.services.on(findPersons, () => ok(nobodyFound));
    stage.services.on(registerPerson, ({ commandId: id }) => ok({ id, version: 1, reference: 'MRC-7KQ4P2' }));
    stage.services.on(linkFamilyMember, ({ personId: id }) => ok({ id, version: 4 }));
    const known = withFamily([line]);
    const tab = await known.onScreen();
    await picks(tab, 'Register this member');
    await tab.page.getByText('As recorded of the family: Tajik').waitFor();
    await answerIntake(tab, { ...visitor, ofFamily: true });
    if (decision === 'Says no') {
      await tab.page.locator('a[href*="/purposes?"]').first().click();
      await tab.page
        .getByRole('region', { name: 'Being shown with the family' })
        .getByRole('radio', { name: decision })
        .check({ force: true });
      await tab.press('Continue');
    }
    await tab.press('Register this person');
    return { known, tab };
  };

  it('is asked alone, takes over what they accept, and is linked after their yes', async () => {
    const { known, tab } = await registers('Says yes');
    await tab.page.getByText('Registered, and shown with the family.').waitFor();
    expect(stage.asked(registerPerson)[0]).toMatchObject({ spokenLanguages: ['tg'], episode: null });
    expect(stage.asked(registerPerson)[0]?.consents).toContainEqual(
      expect.objectContaining({ purpose: 'family', decision: 'given' }),
    );
    expect(stage.asked(linkFamilyMember)).toMatchObject([
      { personId: known.now.id, memberId: line.id, reference: 'MRC-7KQ4P2' },
    ]);
  });

  it('stays a line after their no', async () => {
    const { tab } = await registers('Says no');
    await tab.page.getByText('In the family they stay a line without a name.').waitFor();
    expect(stage.asked(linkFamilyMember)).toEqual([]);
  });
});

const named = { name: { script: 'Раҳимова Гулнора', latin: 'Rahimova of the family' } };

describe('somebody at the desk who adds a member of a family', () => {
  triesCommand({
    contract: addFamilyMember,
    to: () => withFamily([]),
    open: async (tab) => {
      await card(tab).getByRole('button', { name: 'Add a member' }).click();
      return tab.page.getByRole('dialog');
    },
    fill: async (_tab, form) => {
      await form.getByRole('radio', { name: 'Husband, wife or partner' }).check({ force: true });
      await form.getByRole('radio', { name: '35–44' }).check({ force: true });
      await form.getByRole('radio', { name: 'Yes, together' }).check({ force: true });
    },
    send: 'Add this member',
    asks: ({ id }) => ({ personId: id, tie: 'spouse', ageBand: '35-44', whereabouts: 'together', country: null }),
    leadsTo: named,
    sentence: 'Rahimova of the family',
  });

  it('finds nothing chosen, and is told what is missing', async () => {
    const tab = await withFamily([]).onScreen();
    await card(tab).getByRole('button', { name: 'Add a member' }).click();
    const form = tab.page.getByRole('dialog');
    expect(await form.getByRole('radio', { checked: true }).count()).toBe(0);
    await form.getByRole('button', { name: 'Add this member' }).click();
    expect(await form.getByRole('alert').innerText()).toContain('Please answer this.');
    expect(stage.asked(addFamilyMember)).toEqual([]);
  });
});

describe('somebody at the desk who corrects a member of a family', () => {
  const line = member();
  const { tie, ageBand, whereabouts, country } = line;
  const from = { tie, ageBand, whereabouts, country };
  triesCommand({
    contract: correctFamilyMember,
    to: () => withFamily([line]),
    open: (tab) => acts(tab, 'Correct'),
    fill: async (_tab, form) => {
      await form.getByRole('radio', { name: 'Yes, together' }).check({ force: true });
      await form.getByRole('radio', { name: 'Misheard' }).check({ force: true });
      await form.getByRole('textbox', { name: 'Note' }).fill('They live together again.');
    },
    send: 'Correct this',
    asks: ({ id }) => ({
      ...{ personId: id, memberId: line.id, because: 'misheard', note: 'They live together again.' },
      ...{ from, to: { ...from, whereabouts: 'together', country: null } },
    }),
    leadsTo: named,
    sentence: 'Rahimova of the family',
  });
});

describe('somebody at the desk who links a member of a family to a record', () => {
  const line = member();
  triesCommand({
    contract: linkFamilyMember,
    to: () => withFamily([line]),
    open: (tab) => acts(tab, 'Registered already'),
    fill: (_tab, form) => form.getByRole('textbox', { name: 'Number on their card' }).fill('MRC-7KQ4WX'),
    send: 'Link to this record',
    asks: ({ id }) => ({ personId: id, memberId: line.id, reference: 'MRC-7KQ4WX' }),
    leadsTo: named,
    sentence: 'Rahimova of the family',
  });

  it('is told at the number that nobody has it here', async () => {
    const tab = await withFamily([line]).onScreen();
    const form = await acts(tab, 'Registered already');
    const issues = [{ path: 'reference', problem: 'nobody-by-this-number' as const }];
    stage.services.on(linkFamilyMember, () => refused(refusal('INVALID_INPUT', { issues })));
    await form.getByRole('textbox').fill('MRC-222222');
    await form.getByRole('button', { name: 'Link to this record' }).click();
    await form.getByText('Nobody with this number is registered at your centre.').first().waitFor();
    expect(await form.getByRole('textbox').inputValue()).toBe('MRC-222222');
  });
});

describe('somebody at the desk who ends a link', () => {
  const line = member({ person: personLine(newId()) });
  triesCommand({
    contract: unlinkFamilyMember,
    to: () => withFamily([line]),
    open: (tab) => acts(tab, 'End the link'),
    send: 'End the link',
    asks: ({ id }) => ({ personId: id, memberId: line.id }),
    leadsTo: named,
    sentence: 'Rahimova of the family',
  });
});

describe.each([
  { who: 'a member', act: 'No longer of the family', send: 'They are no longer of the family', own: false },
  { who: 'the person', act: 'This person left the household', send: 'This person left', own: true },
])('somebody at the desk who says that $who is no longer of the family', ({ act, send, own }) => {
  const line = member();
  triesCommand({
    contract: endFamilyMember,
    to: () => withFamily([line]),
    open: async (tab) => {
      if (!own) return acts(tab, act);
      await card(tab).getByRole('button', { name: act }).click();
      return tab.page.getByRole('dialog');
    },
    fill: (_tab, form) => form.getByRole('radio', { name: 'Parted' }).check({ force: true }),
    send,
    asks: ({ id }) => ({ personId: id, memberId: own ? null : line.id, because: 'parted' }),
    leadsTo: named,
    sentence: 'Rahimova of the family',
  });
});

describe('somebody at the desk who says that a member of a family was entered in error', () => {
  const line = member();
  triesCommand({
    contract: enterInError,
    to: () => withFamily([line]),
    open: (tab) => acts(tab, 'Entered in error'),
    fill: (_tab, form) => form.getByRole('radio', { name: 'It was somebody else' }).check({ force: true }),
    send: 'It was entered in error',
    asks: () => ({ kind: 'family-member', entryId: line.id, because: 'wrong-person', note: null }),
    leadsTo: named,
    sentence: 'Rahimova of the family',
  });
});
