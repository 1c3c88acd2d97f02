import {
  closeOpeningQuestion,
  countOversight,
  findOpeningReview,
  getOrganisations,
  getPersonLines,
  getStaffNames,
  listOpeningReviews,
  openingBecause,
  openPerson,
  oversightOutcome,
  refusal,
  reviewOpening,
  takeBackOpeningReview,
  type CallOutput,
  type Role,
} from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import { organisation, person } from '../../../gateway/test/rows';
import { expectEachOffered } from '../hands';
import { changed, Known } from '../known';
import { stage } from '../stage';
import { triesCommand } from '../tries-command';

type Review = CallOutput<typeof findOpeningReview>;

const review = (parts: Partial<Review> = {}): Review => ({
  id: newId(),
  version: 1,
  reviewedFor: 'elsewhere',
  state: 'waiting',
  openedAt: '2026-11-29T10:20:00.000Z',
  lastOpenedAt: '2026-11-29T10:20:00.000Z',
  times: 1,
  staffId: newId(),
  roles: ['case-worker'],
  staffCentreId: newId(),
  centreId: newId(),
  because: 'came-here',
  reason: 'She stands at our desk.',
  subject: '0a1b2c3d',
  personId: null,
  steps: [],
  may: ['review'],
  ...parts,
});

const named = (): void => {
  stage.services.on(getStaffNames, ({ ids }) =>
    ok(ids.map((id) => ({ id, name: 'Sitora Nazarova', roles: ['case-worker' as const], centreId: null }))),
  );
  stage.services.on(getOrganisations, ({ ids }) => ok(ids.map((id) => ({ ...organisation(id), name: 'Bokhtar' }))));
};

const known = (parts: Partial<Review>, role: Role = 'supervisor') => {
  const now = review(parts);
  return new Known<Review>(now, {
    role,
    page: `/openings/${now.id}`,
    heading: 'Record 0a1b2c3d',
    shownBy: findOpeningReview,
    tell: (current) => {
      named();
      stage.services.on(findOpeningReview, () => ok(current()));
    },
    answer: changed,
    named: (name) => ({ reason: name }),
  });
};

const note = 'Nobody sent her there.';

describe('somebody who looks at an opening', () => {
  describe('and finds it as it should be', () => {
    triesCommand({
      contract: reviewOpening,
      to: () => known({}),
      open: async (tab) => {
        await tab.press('As it should be');
        return tab.page.getByRole('dialog', { name: 'Is this opening as it should be?' });
      },
      fill: async (_tab, form) => form.getByRole('textbox', { name: 'Note' }).fill(note),
      send: 'As it should be',
      asks: ({ id, version }) => ({ reviewId: id, expectedVersion: version, finds: 'as-it-should-be', note }),
      leadsTo: { reason: 'It stands anew.' },
      sentence: 'It stands anew.',
    });
  });

  describe('and has a question', () => {
    triesCommand({
      contract: reviewOpening,
      to: () => known({}),
      open: async (tab) => {
        await tab.press('Question…');
        return tab.page.getByRole('dialog', { name: 'What is the question?' });
      },
      fill: async (_tab, form) => form.getByRole('textbox', { name: 'The question' }).fill(note),
      send: 'Question…',
      asks: ({ id, version }) => ({ reviewId: id, expectedVersion: version, finds: 'question', note }),
      leadsTo: { reason: 'It stands anew.' },
      sentence: 'It stands anew.',
    });
  });

  it('writes down what the question is', async () => {
    const tab = await known({}).onScreen();
    await tab.press('Question…');
    const form = tab.page.getByRole('dialog', { name: 'What is the question?' });
    await form.getByRole('button', { name: 'Question…' }).click();
    await form.getByRole('alert').getByRole('link').waitFor();
    expect(stage.asked(reviewOpening)).toEqual([]);
    expect(await tab.violations()).toEqual([]);
  });
});

describe('a data-protection officer', () => {
  describe('who closes a question', () => {
    triesCommand({
      contract: closeOpeningQuestion,
      to: () => known({ state: 'question', may: ['close', 'take-back'] }, 'data-protection-officer'),
      open: async (tab) => {
        await tab.press('Close the question');
        return tab.page.getByRole('dialog', { name: 'What came of the question?' });
      },
      fill: async (tab, form) => {
        await tab.choose('Reminded of the rules');
        await form.getByRole('textbox', { name: 'Note' }).fill(note);
      },
      send: 'Close the question',
      asks: ({ id, version }) => ({ reviewId: id, expectedVersion: version, outcome: 'reminded', note }),
      leadsTo: { reason: 'It stands anew.' },
      sentence: 'It stands anew.',
    });
  });

  describe('who takes back what was said', () => {
    triesCommand({
      contract: takeBackOpeningReview,
      to: () => known({ state: 'closed', may: ['take-back'] }, 'data-protection-officer'),
      open: async (tab) => {
        await tab.press('Take back');
        return tab.page.getByRole('dialog', { name: 'Take back what was said last?' });
      },
      send: 'Take back',
      asks: ({ id, version }) => ({ reviewId: id, expectedVersion: version }),
      leadsTo: { reason: 'It stands anew.' },
      sentence: 'It stands anew.',
    });
  });

  it('is offered every outcome of the contract, each in words of its own', async () => {
    const tab = await known({ state: 'question', may: ['close'] }, 'data-protection-officer').onScreen();
    await tab.press('Close the question');
    const form = tab.page.getByRole('dialog', { name: 'What came of the question?' });
    await expectEachOffered(form, 'OversightOutcome', oversightOutcome.options);
  });

  it('begins at the desk, where each part says what waits', async () => {
    stage.services.on(countOversight, () => ok({ openings: 3, questions: 2, rates: 1, exceptions: 0, demands: 0 }));
    const tab = await stage.at('data-protection-officer', '/');
    await tab.heading('Data protection').waitFor();
    await tab.text('2 questions · 3 openings to look at').waitFor();
    await tab.text('1 to look into').waitFor();
    for (const part of ['Openings', 'Unusual rates', 'Consents', 'Disclosures', 'Searches'])
      expect(await tab.page.getByRole('main').getByRole('link', { name: part }).count()).toBeGreaterThan(0);
    expect(await tab.violations()).toEqual([]);
  });

  it('reads what was said of an opening, by whom and when, and goes to the record', async () => {
    const step = { outcome: null, at: '2026-11-29T12:00:00.000Z', staffId: newId() };
    const personId = newId();
    stage.services.on(getPersonLines, () => ok([]));
    const steps: Review['steps'] = [
      { ...step, did: 'question', note },
      { ...step, did: 'close', outcome: 'explained', note: null, at: '2026-11-29T13:00:00.000Z' },
    ];
    const tab = await known({ state: 'closed', may: [], steps, personId }, 'data-protection-officer').onScreen();
    const said = await tab.page.getByRole('region', { name: 'What was said of it' }).innerText();
    for (const words of [note, 'Question closed: Explained: there was a reason', 'Sitora Nazarova, 29 Nov 2026, 18:00'])
      expect(said).toContain(words);
    const link = tab.page.getByRole('link', { name: 'Open the record' });
    expect(await link.getAttribute('href')).toBe(`/people/${personId}`);
    expect(await tab.violations()).toEqual([]);
  });
});

describe('the list of openings', () => {
  const lies = (...rows: readonly Review[]): void => {
    named();
    stage.services.on(listOpeningReviews, ({ state }) =>
      ok({ rows: rows.filter((row) => state === null || row.state === state), endCursor: null }),
    );
  };

  it('shows a supervisor what nobody looked at, and leads there', async () => {
    const row = review({ times: 2 });
    lies(row, review({ state: 'closed' }));
    stage.services.on(findOpeningReview, () => ok(row));
    const tab = await stage.at('supervisor', '/openings');
    const rows = tab.page.locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(1);
    const read = await rows.first().innerText();
    for (const words of ['29 Nov 2026, 15:20', '× 2', 'Sitora Nazarova', 'case worker · Bokhtar', 'To look at'])
      expect(read).toContain(words);
    expect(read).toContain('In another centre: The person came to this desk');
    expect(await tab.violations()).toEqual([]);
    await rows.first().getByRole('link').click();
    await tab.heading('Record 0a1b2c3d').waitFor();
  });

  it('is not asked for with days that end before they begin', async () => {
    lies(review());
    const tab = await stage.at('supervisor', '/openings');
    await tab.page.locator('tbody tr').first().waitFor();
    await tab.page.getByLabel('From').fill('12 Mar 2026');
    await tab.page.getByLabel('Until').fill('11 Mar 2026');
    await tab.text('This cannot be before the first day.').waitFor();
    expect(stage.asked(listOpeningReviews).filter(({ until }) => until === '2026-03-11')).toEqual([]);
    await tab.page.getByLabel('Until').fill('12 Mar 2026');
    await eventually(() => stage.asked(listOpeningReviews).some(({ until }) => until === '2026-03-12'));
  });

  it('begins, for who closes questions, with them', async () => {
    lies();
    const tab = await stage.at('data-protection-officer', '/openings');
    await tab.text('There is none').waitFor();
    expect(stage.asked(listOpeningReviews)[0]).toMatchObject({ state: 'question' });
  });

  it('is no place of a case worker', async () => {
    const tab = await stage.at('case-worker', '/work');
    await tab.page.getByRole('link', { name: 'People' }).first().waitFor();
    expect(await tab.page.getByRole('link', { name: 'Openings' }).count()).toBe(0);
    expect(stage.asked(countOversight)).toEqual([]);
  });
});

describe('a record of another centre', () => {
  it('is opened once why was said in a word and in words of one’s own', async () => {
    const opened = person(newId());
    stage.services.on(openPerson, ({ reason }) =>
      reason === null ? refused(refusal('REASON_NEEDED', {})) : ok(opened),
    );
    const tab = await stage.at('case-worker', `/people/${opened.id}`);
    const form = tab.page.getByRole('main').locator('form');
    await form.waitFor();
    await expectEachOffered(form, 'OpeningBecause', openingBecause.options);
    await form.getByRole('button', { name: 'Open with this reason' }).click();
    const left = form.getByRole('alert').getByRole('link');
    await eventually(async () => (await left.count()) === 2);
    await tab.choose('The person called or wrote');
    await form.getByRole('textbox').fill('She called from Bokhtar.');
    await form.getByRole('button', { name: 'Open with this reason' }).click();
    await tab.heading('About').waitFor();
    expect(stage.asked(openPerson).at(-1)).toMatchObject({ because: 'called', reason: 'She called from Bokhtar.' });
  });
});
