import {
  consentPurpose,
  consentWordings,
  findPersons,
  openPerson,
  recordService,
  refusal,
  registerPerson,
  getRequests,
  type InputIssue,
} from '@mrc/contracts';
import { newId, ok, refused } from '@mrc/kernel';
import { eventually } from '@mrc/testing';
import { person, workRow } from '../../../gateway/test/rows';
import { answerIntake } from '../../browser/people-on-screen';
import type { Tab } from '../../network/tab';
import { stage } from '../stage';

const visitor = { name: 'Нигора Тест', year: '1991', phone: '92 770 01 42' };
const invalid = (...issues: InputIssue[]) => refused(refusal('INVALID_INPUT', { issues }));

const ownPurposes = consentPurpose.options.filter((purpose) => purpose !== 'sharing');
const nobodyFound = { searchedRegister: true, more: false, contacts: [], found: [] };

/** Somebody at intake with every question answered, on the page where they are checked. */
const atCheck = async (): Promise<Tab> => {
  stage.services.on(consentWordings, ({ language }) =>
    ok(
      ownPurposes.map((purpose) => ({ id: `${purpose}-1`, purpose, language, text: `Words of ${purpose}`, hash: 'x' })),
    ),
  );
  stage.services.on(openPerson, ({ personId }) => ok(person(personId)));
  const tab = await stage.at('intake', '/people/register', { deaf: true });
  await answerIntake(tab, visitor);
  await tab.heading('Check the answers').waitFor();
  return tab;
};

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
    const request = { ...workRow(newId(), null), may: ['record-service' as const] };
    stage.services.on(getRequests, () => ok([request]));
    stage.services.on(recordService, () =>
      invalid({ path: 'givenOn', problem: 'too-long-ago', firstDay: '2016-11-28' }),
    );
    const tab = await stage.at('case-worker', `/requests/${request.id}`, { deaf: true });
    await tab.press('Record a service');
    const dialog = tab.page.getByRole('dialog');
    await dialog.getByRole('combobox').click();
    await tab.page.getByRole('option').first().click();
    await dialog.locator('#givenOn').fill('5 January 1986');
    await dialog.locator('button[type=submit]').click();
    await dialog.getByRole('alert').getByText('This cannot be before 28 Nov 2016.').waitFor();
    expect(await dialog.locator('#givenOn-error').innerText()).toBe('This cannot be before 28 Nov 2016.');
    expect(await dialog.locator('#givenOn').inputValue()).toBe('5 January 1986');
  });
});
