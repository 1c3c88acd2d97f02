import { consentPurpose, consentWordings, openPerson, type CallOutput, type findPersons } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import type { Locator } from 'playwright-core';
import { person } from '../../gateway/test/rows';
import { answerIntake } from '../browser/people-on-screen';
import type { Tab } from '../network/tab';
import { stage } from './stage';

type Found = CallOutput<typeof findPersons>['found'][number];

/** Who comes to the desk. */
export const visitor = { name: 'Нигора Тест', year: '1991', phone: '92 770 01 42' };

/** Somebody who is registered, as the search finds them. */
export const found = (id: string, reasons: Found['reasons']): Found => ({
  id,
  reference: 'MRC-7KQ4P2',
  name: { script: 'Другое Имя', latin: null },
  birthYear: 1977,
  nationality: 'UZ',
  centreId: newId(),
  phoneEnding: '42',
  strength: 'likely',
  reasons,
});

const ownPurposes = consentPurpose.options.filter((purpose) => purpose !== 'sharing');

/** The words of every purpose that is asked for by itself are there to be read out. */
export const wordsAreKnown = (): void =>
  stage.services.on(consentWordings, ({ language }) =>
    ok(
      ownPurposes.map((purpose) => ({ id: `${purpose}-1`, purpose, language, text: `Words of ${purpose}`, hash: 'x' })),
    ),
  );

export const nobodyFound = { searchedRegister: true, more: false, contacts: [], found: [] };

/** Somebody at intake with every question answered, on the page where they are checked. */
export const atCheck = async (from: '/people' | '/people/register' = '/people/register'): Promise<Tab> => {
  wordsAreKnown();
  stage.services.on(openPerson, ({ personId }) => ok(person(personId)));
  const tab = await stage.at('intake', from, { deaf: true });
  if (from === '/people') {
    await tab.fill(/^Name in any script/, visitor.name);
    await tab.press('Search');
    await tab.press('Register this person');
  }
  await answerIntake(tab, visitor);
  await tab.heading('Check the answers').waitFor();
  return tab;
};

/** What the check page says of people who may be the same. */
export const warning = (tab: Tab): Locator => tab.page.getByRole('status').filter({ hasText: 'registered already' });
