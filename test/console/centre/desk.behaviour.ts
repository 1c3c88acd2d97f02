import { acknowledgeReferral, openPerson } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { person } from '../../../gateway/test/rows';
import { eventually } from '@mrc/testing';
import * as z from 'zod';
import type { Tab } from '../../network/tab';
import { receivedReferral } from '../referral';
import { stage } from '../stage';

const name = 'Раҳимова Гулнора';

const atHerPage = async (): Promise<Tab> => {
  const id = newId();
  stage.services.on(openPerson, () => ok(person(id)));
  const tab = await stage.at('case-worker', `/people/${id}`);
  await tab.heading(name).waitFor();
  return tab;
};

/** All that the page holds, seen or hidden. */
const held = ({ page }: Tab): Promise<string> => page.content();
const sessionAnswer = z.object({ state: z.string() });
const session = async ({ context }: Tab): Promise<string> =>
  sessionAnswer.parse(await (await context.request.get('/session')).json()).state;

describe('a desk that is left', () => {
  it('covers itself after ten idle minutes: the page is held no more, and the session is locked for all', async () => {
    const tab = await atHerPage();
    await tab.page.clock.install();
    await tab.page.reload();
    await tab.heading(name).waitFor();
    await tab.page.clock.runFor('10:10');
    await tab.heading('The screen is covered').waitFor();
    expect(await held(tab)).not.toContain(name);
    await eventually(async () => (await session(tab)) === 'locked');
  });

  it('is covered by a click, and keys do nothing behind the cover', async () => {
    const tab = await atHerPage();
    await tab.page.getByRole('button', { name: 'Your account' }).click();
    await tab.page.getByRole('menuitem', { name: 'Cover the screen' }).click();
    await tab.heading('The screen is covered').waitFor();
    const asked = stage.services.calls.length;
    await tab.page.keyboard.press('g');
    await tab.page.keyboard.press('i');
    expect(tab.page.url()).toContain('/people/');
    expect(await held(tab)).not.toContain(name);
    expect(stage.services.calls).toHaveLength(asked);
  });

  it.each([
    ['by the button', (tab: Tab) => tab.press('Leave fast')],
    [
      'by three times Esc',
      async ({ page }: Tab) => {
        for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
      },
    ],
  ])('is left fast %s: a calendar stands there, nobody is signed in, and Back shows nothing', async (_how, leave) => {
    const tab = await atHerPage();
    await tab.follow('My work');
    await tab.page.waitForURL('**/work');
    await leave(tab);
    await tab.page.waitForURL('**/calendar.html');
    expect(await held(tab)).not.toContain(name);
    await eventually(async () => (await session(tab)) === 'signed-out');
    await tab.page.goBack();
    expect(await held(tab)).not.toContain(name);
    await eventually(() => Promise.resolve(new URL(tab.page.url()).pathname === '/'));
    await tab.page.goto('/');
    await tab.page.getByRole('main').getByRole('link', { name: 'Sign in' }).waitFor();
    expect(await held(tab)).not.toContain(name);
  });

  it('is covered where a command finds that the session has ended, and says that nothing typed is lost', async () => {
    const tab = await receivedReferral().onScreen();
    await tab.page.route('**/graphql', async (route) => {
      const request = route.request();
      if (!request.postData()?.includes('AcknowledgeReferral')) return route.continue();
      // The same question without the cookie of the session, as if that had just ended.
      const headers = { 'content-type': 'application/json', origin: new URL(request.url()).origin };
      const answer = await fetch(request.url(), { method: 'POST', headers, body: request.postData() });
      return route.fulfill({ status: answer.status, contentType: 'application/json', body: await answer.text() });
    });
    await tab.press('Seen, answer later');
    await tab.heading('Your session has ended').waitFor();
    await tab.text('What you typed is kept on this device.').waitFor();
    expect(await held(tab)).not.toContain('What is asked');
    expect(stage.asked(acknowledgeReferral)).toEqual([]);
  });
});
