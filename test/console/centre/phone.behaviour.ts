import type { Role } from '@mrc/contracts';
import { comesToHold } from '../../network/comes-to-hold';
import type { Tab } from '../../network/tab';
import { stage } from '../stage';

const onPhone = { width: 390, height: 844 };

const atWork = async (role: Role): Promise<Tab> => {
  const tab = await stage.at(role, '/directory');
  await tab.heading('Directory').waitFor();
  return tab;
};

const places = (tab: Tab): Promise<string[]> =>
  tab.page.getByRole('navigation', { name: 'Main navigation' }).getByRole('link').allInnerTexts();

describe('the bar of a phone', () => {
  it.each(['case-worker', 'supervisor', 'protection-officer'] as const)(
    'leads a %s to every place that the rail leads to',
    async (role) => {
      const tab = await atWork(role);
      const all = await places(tab);
      await tab.page.setViewportSize(onPhone);
      const more = tab.page.getByRole('button', { name: 'More' });
      const behind = tab.page.getByRole('menuitem');
      await comesToHold(async () => {
        const onBar = await places(tab);
        if (onBar.length < all.length && (await behind.count()) === 0) await more.click();
        expect([...onBar, ...(await behind.allInnerTexts())]).toEqual(all);
      });
      expect(await tab.violations()).toEqual([]);
    },
  );

  it('marks what holds the page that is open, and leads on from there', async () => {
    const tab = await atWork('supervisor');
    await tab.page.setViewportSize(onPhone);
    await tab.press('More');
    await tab.page.getByRole('menuitem', { name: 'Entered in error' }).click();
    await tab.page.waitForURL('**/in-error');
    expect(await tab.page.getByRole('menuitem').count()).toBe(0);
  });
});
