import { findPersons, recordService, refusal, registerPerson, getRequests, type InputIssue } from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import { workRow } from '../../../gateway/test/rows';
import { atCheck, found, nobodyFound, visitor, warning } from '../intake';
import { stage } from '../stage';

const invalid = (...issues: InputIssue[]) => refused(refusal('INVALID_INPUT', { issues }));

describe('a refused answer', () => {
  it('of the intake leads back to its question, which says why and keeps what was typed', async () => {
    stage.services.on(findPersons, () => ok(nobodyFound));
    const tab = await atCheck();
    stage.services.on(registerPerson, () => invalid({ path: 'name.script', problem: 'no-letter' }));
    await tab.press('Register this person');
    await tab.page.waitForURL(/\/name\?then=check$/);
    await tab.page.getByRole('alert').getByText('A name needs at least one letter.').waitFor();
    expect(await tab.page.locator('#script').getAttribute('aria-invalid')).toBe('true');
    expect(await tab.page.locator('#script').inputValue()).toBe(visitor.name);
    await tab.press('Continue');
    const until = { path: 'birth', problem: 'not-a-day-yet', lastDay: '2026-11-29' } as const;
    stage.services.on(registerPerson, () => invalid(until));
    await tab.press('Register this person');
    await tab.page.waitForURL(/\/birth\?then=check$/);
    await tab.page.getByRole('alert').getByText('This cannot be after today (29 Nov 2026).').waitFor();
    expect(await tab.page.locator('#birth-year').inputValue()).toBe(visitor.year);
    expect(await tab.violations()).toEqual([]);
    await tab.press('Continue');
    stage.services.on(registerPerson, ({ commandId: id }) => ok({ id, version: 1, reference: 'MRC-7KQ4P2' }));
    await tab.press('Register this person');
    await eventually(() => tab.page.url().includes('/people/register') === false);
    expect(new Set(stage.asked(registerPerson).map(({ commandId }) => commandId)).size).toBe(1);
  });

  it('of a dialog is said at its field, with the first day it may have', async () => {
    const year = new Date().getUTCFullYear() - 2;
    const request = { ...workRow(newId(), null), may: ['record-service' as const] };
    stage.services.on(getRequests, () => ok([request]));
    stage.services.on(recordService, () =>
      invalid({ path: 'givenOn', problem: 'too-long-ago', firstDay: `${year}-06-15` }),
    );
    const tab = await stage.at('case-worker', `/requests/${request.id}`, { deaf: true });
    await tab.press('Record a service');
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByRole('combobox').click();
    await tab.page.getByRole('option').first().click();
    await dialog.locator('#givenOn').fill(`5 January ${year}`);
    await dialog.locator('button[type=submit]').click();
    await dialog.getByRole('alert').getByText(`This cannot be before 15 Jun ${year}.`).waitFor();
    expect(await dialog.locator('#givenOn-error').innerText()).toBe(`This cannot be before 15 Jun ${year}.`);
    expect(await dialog.locator('#givenOn').inputValue()).toBe(`5 January ${year}`);
  });
});

describe('an answer that needs another look', () => {
  it('is no longer said to once it was given, before anybody goes on', async () => {
    const tab = await stage.at('intake', '/people/register', { deaf: true });
    await tab.press('Continue');
    const said = tab.page.getByRole('alert');
    await said.getByText('Who interprets now?').waitFor();
    await tab.choose('Nobody', 'Who interprets now?');
    await said.getByText('Who interprets now?').waitFor({ state: 'detached' });
    await tab.pick('Which languages does the person speak?', 'Tajik');
    await tab.pick('Language for messages and papers', 'Tajik');
    await said.waitFor({ state: 'detached' });
    await tab.choose('Nobody', 'Who interprets now?');
    await tab.press('Continue');
    await tab.heading('May we write this down?').waitFor();
    await tab.choose('A guardian', 'Who answers?');
    await tab.choose('Spoken', 'How was it said?');
    await tab.press('Continue');
    await said.getByText('How are they related').waitFor();
    await tab.page.locator('#givenRelation').pressSequentially('aunt');
    expect(await tab.page.locator('#givenRelation').inputValue()).toBe('aunt');
    await said.getByText('How are they related').waitFor({ state: 'detached' });
    expect(await tab.page.locator('#givenRelation').getAttribute('aria-invalid')).not.toBe('true');
  });
});

describe('an intake that was sent', () => {
  it('is not gone back to: before it comes the search', async () => {
    stage.services.on(findPersons, () => ok(nobodyFound));
    stage.services.on(registerPerson, ({ commandId: id }) => ok({ id, version: 1, reference: 'MRC-7KQ4P2' }));
    const tab = await atCheck('/people');
    await tab.press('Register this person');
    await tab.page.waitForURL(/\/people\/[\da-f-]+$/);
    await tab.heading('About').waitFor();
    await tab.page.goBack();
    await tab.page.waitForURL(/\/people$/);
    await tab.heading('Find or register').waitFor();
    await tab.page.goForward();
    await tab.page.waitForURL(/\/people$/);
    expect(await tab.page.getByText('Question').count()).toBe(0);
  });

  it('is not opened by its address, nor one of which nothing is kept', async () => {
    const tab = await stage.at('intake', `/people/register/${newId()}/migration`, { deaf: true });
    await tab.page.waitForURL(/\/people$/);
  });
});

describe('somebody who may be registered already', () => {
  const willRegister = () =>
    stage.services.on(registerPerson, ({ commandId: id }) => ok({ id, version: 1, reference: 'MRC-7KQ4P2' }));

  it('is warned of before saving, by what agrees and nothing of the other, and may be opened or not', async () => {
    const [same, namesake] = [newId(), newId()];
    stage.services.on(findPersons, ({ birthYear }) =>
      ok({
        ...nobodyFound,
        found:
          birthYear === null
            ? [found(same, ['same-phone'])]
            : [found(same, ['same-name', 'same-birth-year']), found(namesake, ['alike-name', 'same-birth-year'])],
      }),
    );
    const tab = await atCheck();
    await warning(tab).waitFor();
    expect(stage.asked(findPersons)).toEqual(
      expect.arrayContaining([
        { terms: '+992 92 770 0142', birthYear: null, nationality: null },
        { terms: visitor.name, birthYear: 1991, nationality: null },
      ]),
    );
    const words = await warning(tab).innerText();
    expect(words).toContain('The phone number is the same. The name is the same. The year of birth is the same.');
    expect(words).not.toMatch(/MRC-|Другое|1977|Uzbek/);
    expect(await warning(tab).getByRole('link', { name: 'Open that person' }).count()).toBe(1);
    expect(await tab.violations()).toEqual([]);
    willRegister();
    await tab.press('This is somebody else, register');
    await eventually(() => stage.asked(registerPerson).length === 1);
  });

  it('may be opened instead of registered', async () => {
    const same = newId();
    stage.services.on(findPersons, () => ok({ ...nobodyFound, found: [found(same, ['same-phone'])] }));
    const tab = await atCheck();
    await tab.follow('Open that person');
    await tab.page.waitForURL(`**/people/${same}`);
    expect(stage.asked(registerPerson)).toEqual([]);
  });

  it.each([
    ['nobody is found', () => ok(nobodyFound)],
    ['searching is slowed', () => refused(refusal('TOO_MANY_SEARCHES', { until: '2026-11-29T18:00:00Z' }))],
    ['the search does not answer', () => refused(refusal('UNAVAILABLE', {}))],
  ])('is not spoken of where %s, and registering goes on', async (_what, answer) => {
    stage.services.on(findPersons, answer);
    const tab = await atCheck();
    await eventually(() => stage.asked(findPersons).length >= 2);
    await tab.settled();
    expect(await warning(tab).count()).toBe(0);
    willRegister();
    await tab.press('Register this person');
    await eventually(() => stage.asked(registerPerson).length === 1);
  });

  it('is not waited for where the search takes its time', async () => {
    stage.services.on(findPersons, () => new Promise<never>(() => undefined));
    const tab = await atCheck();
    willRegister();
    await tab.press('Register this person');
    await eventually(() => stage.asked(registerPerson).length === 1);
  });
});
