import { eventually } from '@mrc/testing';
import type { Tab } from '../../network/tab';
import { draftsKept } from '../../network/drafts-kept';
import { stage } from '../stage';

const rows = (tab: Tab) => tab.page.locator('tbody tr');

/** Begins to register somebody, as the so manieth draft of this browser. */
const begins = async (tab: Tab, name: string, nth: number): Promise<void> => {
  await tab.page.goto('/people/register');
  await tab.pick('Which languages does the person speak?', 'Tajik');
  await eventually(async () => (await draftsKept(tab)).length === nth);
  await tab.page.goto(tab.page.url().replace(/language$/, 'name'));
  await tab.page.locator('#script').fill(name);
  await tab.page.getByRole('link', { name: /^My work/ }).click();
  await tab.heading('My work').waitFor();
};

describe('what was begun here', () => {
  it('is told apart by initials and the question it was left at, and thrown away after being asked', async () => {
    const tab = await stage.at('intake', '/people', { deaf: true });
    await begins(tab, 'Гулнора Раҳимова', 1);
    await begins(tab, 'Саид Каримов', 2);
    await tab.page.getByRole('tab', { name: 'Begun here' }).click();
    await rows(tab).filter({ hasText: 'Register a person: Г. Р.' }).getByText('left at: name').waitFor();
    await rows(tab).filter({ hasText: 'Register a person: С. К.' }).getByRole('button', { name: 'Throw away' }).click();
    const question = tab.page.getByRole('dialog', { name: 'Throw away what was begun?' });
    await question.getByText('Register a person: С. К.').waitFor();
    await question.getByRole('button', { name: 'Cancel' }).click();
    await question.waitFor({ state: 'detached' });
    expect(await rows(tab).count()).toBe(2);
    await rows(tab).filter({ hasText: 'С. К.' }).getByRole('button', { name: 'Throw away' }).click();
    await question.getByRole('button', { name: 'Throw it away' }).click();
    await rows(tab).filter({ hasText: 'С. К.' }).waitFor({ state: 'detached' });
    expect(await rows(tab).filter({ hasText: 'Г. Р.' }).count()).toBe(1);
  });
});
