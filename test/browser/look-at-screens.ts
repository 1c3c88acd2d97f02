import { furnish, type Screen, type Screens } from './furnished';
import { forgottenPlaces } from './places-of-console';
import { openStage, type Look, type Stage } from './stage';
import type { Tab } from '../network/tab';

const troublesOf = async (tab: Tab, { name, path, after }: Screen, look: Required<Look>): Promise<string[]> => {
  await tab.open(path);
  if (after) await after(tab);
  await tab.picture(`${name}-${look.language}-${look.width}-${look.scheme}`);
  const spill = await tab.spill();
  const words = await tab.page.locator('body').innerText();
  return [
    ...(await tab.violations()),
    ...(spill > 0 ? [`is ${spill} pixels wider than the window`] : []),
    ...(words.match(/\b[a-z]+(?:\.[a-zA-Z_]+)+\b(?=\s|$)/g) ?? []).map((key) => `shows the key ${key}`),
    ...tab.troubles.splice(0),
  ].map((trouble) => `${name}: ${trouble}`);
};

/** Looks at every screen of the console in these ways; a file is a worker's. */
export const lookAtScreens = (looks: readonly Required<Look>[]): void => {
  jest.setTimeout(240_000);

  let stage: Stage;
  let screens: Screens;

  beforeAll(async () => {
    stage = await openStage();
    screens = await furnish(stage);
  }, 300_000);

  afterAll(async () => {
    await stage?.stop();
  }, 120_000);

  it('forget no place that the console leads to', () => {
    const opened = Object.values(screens).flatMap((all) => all.map(({ path }) => path));
    expect(forgottenPlaces(opened)).toEqual([]);
  });

  describe.each(looks)('screens in $language, $width pixels wide, $scheme', (look) => {
    it('show somebody who is not signed in the way in', async () => {
      const tab = await stage.tab(look);
      expect(await troublesOf(tab, { name: 'welcome', path: '/' }, look)).toEqual([]);
      expect(await troublesOf(tab, { name: 'sign-in', path: '/session/sign-in' }, look)).toEqual([]);
    });

    it.each(['worker', 'supervisor', 'lawyer', 'manager', 'dataProtectionOfficer'] as const)(
      'are whole and can be used by everybody: %s',
      async (name) => {
        const tab = await stage.signedIn(name, look);
        const found: string[] = [];
        for (const screen of screens[name]) found.push(...(await troublesOf(tab, screen, look)));
        expect(found).toEqual([]);
        await tab.close();
      },
    );
  });
};
