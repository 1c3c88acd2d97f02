import { eventually } from '@mrc/testing';
import { draftsKept } from '../network/drafts-kept';
import type { Tab } from '../network/tab';

const begun = /\/people\/register\/[^/]+\/language$/u;
const lastKept = async (tab: Tab): Promise<number> => Math.max(0, ...(await draftsKept(tab)));

/** Answers something, and waits until the browser keeps it. */
const keeping = async (tab: Tab, answer: () => Promise<void>): Promise<void> => {
  const before = await lastKept(tab);
  await answer();
  await eventually(async () => (await lastKept(tab)) > before);
};

/** Begins an intake with one answer; its address. */
const begin = async (tab: Tab): Promise<string> => {
  await tab.open('/people/register');
  await tab.page.waitForURL(begun);
  const first = tab.page.getByRole('radio').first();
  await first.waitFor();
  await keeping(tab, () => first.check({ force: true }));
  return tab.page.url().replace(/\/language$/u, '');
};

/** An intake at the question for the birth. */
export const atBirth = async (tab: Tab): Promise<void> => {
  await tab.open(`${await begin(tab)}/birth`);
  await tab.page.locator('#birth-year').waitFor();
};

/** An intake at which the name was given otherwise than of this person, on the page that compares the two. */
export const sameAs =
  (personId: string) =>
  async (tab: Tab): Promise<void> => {
    const intake = await begin(tab);
    await tab.open(`${intake}/name`);
    await keeping(tab, () => tab.page.locator('#script').fill('Раҳимзода Гулнора'));
    await tab.open(`${intake}/same/${personId}`);
    await tab.page.getByRole('checkbox').first().waitFor();
  };
