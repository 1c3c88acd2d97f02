import {
  closeUnusualRate,
  getAccessLog,
  getOrganisations,
  getStaffNames,
  listConsentLedger,
  listDisclosureLedger,
  listOrganisations,
  listUnusualRates,
  reopenUnusualRate,
  type CallOutput,
} from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import { readFile } from 'node:fs/promises';
import { organisation } from '../../../gateway/test/rows';
import { changed, Known } from '../known';
import { knownPerson } from '../known-person';
import { stage } from '../stage';

type Rate = CallOutput<typeof listUnusualRates>['rows'][number];
type Consent = CallOutput<typeof listConsentLedger>['rows'][number];
type Disclosure = CallOutput<typeof listDisclosureLedger>['rows'][number];
type Reading = CallOutput<typeof getAccessLog>['readings'][number];

const named = (): void => {
  stage.services.on(getStaffNames, ({ ids }) =>
    ok(ids.map((id) => ({ id, name: 'Sitora Nazarova', roles: ['case-worker' as const], centreId: null }))),
  );
  stage.services.on(getOrganisations, ({ ids }) => ok(ids.map((id) => ({ ...organisation(id), name: 'Legal Aid' }))));
  stage.services.on(listOrganisations, () => ok({ rows: [], endCursor: null }));
};

const rate = (parts: Partial<Rate> = {}): Rate => ({
  ...{ id: newId(), version: 1, measure: 'records', day: '2026-03-12', count: 84, ownUsual: 12, rule: '2026-12' },
  ...{ colleagues: 6, colleaguesLow: 9, colleaguesHigh: 20, roles: ['case-worker'], staffId: newId() },
  ...{ centreId: newId(), noticedAt: '2026-03-12T12:00:00.000Z', state: 'open', outcome: null, note: null },
  ...{ closedAt: null, closedById: null, may: ['close'] },
  ...parts,
});

const knownRate = (parts: Partial<Rate>) =>
  new Known<Rate>(rate(parts), {
    role: 'data-protection-officer',
    page: '/unusual-rates',
    heading: 'Sitora Nazarova',
    shownBy: listUnusualRates,
    tell: (now) => {
      named();
      stage.services.on(listUnusualRates, () => ok({ rows: [now()], endCursor: null }));
    },
    answer: changed,
    named: () => ({ count: 4_711 }),
  });

describe('an unusual rate', () => {
  it('is said in words, with what it is compared with, and for whom there is nothing to compare with', async () => {
    const tab = await knownRate({}).onScreen();
    await tab.text('84 records opened on 12 Mar 2026').waitFor();
    await tab.text('Colleagues with the same role: 9–20 a day').waitFor();
    await tab.text('Their own days before: about 12').waitFor();
    expect(await tab.violations()).toEqual([]);
    const alone = await knownRate({ ownUsual: null, colleaguesLow: null, colleaguesHigh: null }).onScreen();
    await alone.text('There are too few colleagues with the same role to compare with').waitFor();
    await alone.text('There are too few days of their own to compare with').waitFor();
  });

  it('is closed with an outcome and a note', async () => {
    const now = rate();
    named();
    stage.services.on(listUnusualRates, ({ state }) => ok({ rows: state === now.state ? [now] : [], endCursor: null }));
    const tab = await stage.at('data-protection-officer', '/unusual-rates', { deaf: true });
    await tab.press('Say what came of it');
    const form = tab.page.getByRole('dialog', { name: 'What came of looking into it?' });
    await form.getByRole('button', { name: 'Say what came of it' }).click();
    await form.getByRole('alert').getByRole('link').waitFor();
    await tab.choose('Explained: there was a reason');
    await form.getByRole('textbox', { name: 'Note' }).fill('A day of registering.');
    stage.services.on(closeUnusualRate, ({ rateId }) => ok({ id: rateId, version: 2 }));
    stage.services.on(listUnusualRates, () => ok({ rows: [], endCursor: null }));
    await form.getByRole('button', { name: 'Say what came of it' }).click();
    await tab.text('Nothing unusual').waitFor();
    expect(stage.asked(closeUnusualRate)).toMatchObject([
      { rateId: now.id, expectedVersion: 1, outcome: 'explained', note: 'A day of registering.' },
    ]);
  });

  it('is looked into again', async () => {
    const closed = { state: 'closed', outcome: 'explained', closedAt: '2026-03-13T12:00:00.000Z' } as const;
    const tab = await knownRate({ ...closed, closedById: newId(), may: ['reopen'] }).onScreen();
    await tab.press('Look into it again');
    const form = tab.page.getByRole('dialog', { name: 'Look into it again?' });
    stage.services.on(reopenUnusualRate, ({ rateId }) => ok({ id: rateId, version: 2 }));
    await form.getByRole('button', { name: 'Look into it again' }).click();
    await form.waitFor({ state: 'detached' });
    expect(stage.asked(reopenUnusualRate)).toMatchObject([{ expectedVersion: 1 }]);
  });
});

describe('the ledgers', () => {
  const consent = (parts: Partial<Consent> = {}): Consent => ({
    ...{ id: newId(), consentId: newId(), subject: '0a1b2c3d', purpose: 'sharing', receiverId: newId() },
    ...{ decision: 'given', ground: 'consent', givenBy: 'self', mode: 'verbal', decidedOn: '2026-11-02' },
    ...{ validUntil: null, endedOn: null, inError: false, recordedAt: '2026-11-02T06:00:00.000Z' },
    recordedById: newId(),
    ...parts,
  });
  const disclosure: Disclosure = {
    ...{ id: newId(), consentId: newId(), subject: '0a1b2c3d', receiverId: newId(), fields: ['name'] },
    ...{ ground: 'consent', state: 'closed', preparedAt: '2026-11-02T06:00:00.000Z', until: '2027-05-02' },
    ...{ firstOpenedAt: '2026-11-03T06:00:00.000Z', lastOpenedAt: '2026-11-04T06:00:00.000Z', openings: 2 },
    ...{ closedFor: 'withdrawn', closedAt: '2026-11-05T06:00:00.000Z' },
  };

  it('of consents say what, by whom and how, narrowed as one likes, and come as a file without names', async () => {
    named();
    stage.services.on(listConsentLedger, ({ after }) =>
      after === null
        ? ok({ rows: [consent()], endCursor: 'next' })
        : ok({ rows: [consent({ decision: 'refused' })], endCursor: null }),
    );
    const tab = await stage.at('data-protection-officer', '/ledgers/consents');
    const row = tab.page.locator('tbody tr').first();
    await row.waitFor();
    const read = await row.innerText();
    for (const words of ['2 Nov 2026', 'Legal Aid', '0a1b2c3d', 'case worker']) expect(read).toContain(words);
    expect(await tab.violations()).toEqual([]);
    const saved = tab.page.waitForEvent('download');
    await tab.press('Save as CSV');
    const file = await readFile(await (await saved).path(), 'utf8');
    expect(file.split('\r\n').filter((line) => line.includes('0a1b2c3d'))).toHaveLength(2);
    expect(file).not.toContain('Sitora');
    expect(stage.asked(listConsentLedger).at(-1)).toMatchObject({ first: 100, after: 'next' });
    await tab.page.getByLabel('From').fill('1 Nov 2026');
    await eventually(() => stage.asked(listConsentLedger).some(({ from }) => from === '2026-11-01'));
  });

  it('of disclosures say when they were read, and when and why they ended', async () => {
    named();
    stage.services.on(listDisclosureLedger, () => ok({ rows: [disclosure], endCursor: null }));
    const tab = await stage.at('data-protection-officer', '/ledgers/disclosures');
    const row = tab.page.locator('tbody tr').first();
    await row.waitFor();
    const read = await row.innerText();
    for (const words of ['2 times', 'Closed', 'taken back by the person', 'Legal Aid', 'consent'])
      expect(read).toContain(words);
    expect(await tab.violations()).toEqual([]);
  });
});

describe('the list of who read a record', () => {
  const reading = (parts: Partial<Reading> = {}): Reading => ({
    ...{ day: '2026-11-02', kind: 'record', roles: ['case-worker'], centreId: newId(), receiverId: null },
    ...{ fields: [], ground: null, because: null },
    ...parts,
  });
  const given = (parts: Partial<CallOutput<typeof getAccessLog>> = {}): void => {
    named();
    stage.services.on(getAccessLog, ({ part }) =>
      ok({
        readings: [
          reading(part === 'protected' ? { roles: ['protection-officer'] } : {}),
          reading({ kind: 'receiver-agreed', roles: [], centreId: null, receiverId: newId(), fields: ['name'] }),
        ],
        more: false,
        interfaceLanguage: 'tg',
        mayBePrinted: part === 'plain',
        hasProtectedPart: false,
        ...parts,
      }),
    );
  };

  it('is made where the person asks for it, in their language, and can be printed', async () => {
    given();
    const someone = knownPerson({ may: ['give-access-log'] });
    const tab = await someone.onScreen();
    await tab.follow('A list for the person: who has read this record');
    await tab.heading('Who has read this record').waitFor();
    expect(stage.asked(getAccessLog)).toEqual([]);
    await tab.press('The person asks for this list');
    const list = tab.page.getByRole('article');
    await list.waitFor();
    expect(await list.getAttribute('lang')).toBe('tg');
    await tab.page.getByText('English', { exact: true }).click();
    const read = await list.innerText();
    for (const words of ['case worker, Legal Aid', 'The record', 'What you agreed to: name'])
      expect(read).toContain(words);
    expect(read).not.toContain('Sitora');
    expect(await tab.page.getByRole('button', { name: 'Print the list' }).count()).toBe(1);
    expect(await tab.violations()).toEqual([]);
  });

  it('has, for protection officers, a part that is read out and not printed', async () => {
    given({ hasProtectedPart: true });
    const tab = await stage.at('protection-officer', `/people/${newId()}/access-log`);
    await tab.press('The person asks for this list');
    await tab.page.getByText('Read for protection', { exact: true }).click();
    await tab.text('Not to be printed').waitFor();
    expect(await tab.page.getByRole('button', { name: 'Print the list' }).count()).toBe(0);
    expect(stage.asked(getAccessLog).map(({ part }) => part)).toEqual(['plain', 'protected']);
  });
});
