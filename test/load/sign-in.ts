import { existsSync } from 'node:fs';
import path from 'node:path';
import { openChromium } from '../network/chromium';
import { password } from '../network/people';
import { Tab } from '../network/tab';
import { percentile } from './arrivals';
import { startStand, type Undo } from './stand';
import { figure, tableOf } from './table';

const builtConsole = path.resolve(__dirname, '../../dist/web');
/** Those that make the programs run compiled. */
const warmUps = 3;

type Moments = { readonly form: number; readonly console: number; readonly work: number };

const rowOf = (what: string, milliseconds: readonly number[]) => ({
  'from the click before': what,
  'p50 ms': figure(percentile(milliseconds, 0.5)),
  'p95 ms': figure(percentile(milliseconds, 0.95)),
});

/** How long signing in takes in a browser that was never here: to the form, from its button to the console, and on to My work. */
export const measureSignIn = async (
  { rounds }: { readonly rounds: number },
  undo: Undo,
  print: (table: string) => void,
): Promise<void> => {
  if (!existsSync(path.join(builtConsole, 'index.html'))) throw new Error('The console is not built: npx nx build web');
  const stand = await startStand({ names: [], into: '' }, undo, { console: builtConsole });
  const chromium = await openChromium();
  undo.push(() => chromium.close());
  const { email } = stand.seeded.staff.worker;
  const once = async (): Promise<Moments> => {
    const context = await chromium.newContext({
      baseURL: stand.network.environment.programs.gateway['PUBLIC_URL'] ?? '',
    });
    const tab = new Tab(context, await context.newPage());
    const began = performance.now();
    await tab.page.goto('/');
    await tab.page.getByRole('main').getByRole('link').click();
    await tab.page.locator('input[name=username]').fill(email);
    const form = performance.now();
    await tab.page.locator('input[name=password]').fill(password);
    const pressed = performance.now();
    await tab.page.getByRole('main').locator('button[type=submit]').click();
    await tab.page.locator('#content').waitFor();
    const shown = performance.now();
    await tab.settled();
    const settled = performance.now();
    await tab.close();
    return { form: form - began, console: shown - pressed, work: settled - pressed };
  };
  for (let warmUp = 0; warmUp < warmUps; warmUp += 1) await once();
  const all: Moments[] = [];
  for (let round = 0; round < rounds; round += 1) all.push(await once());
  print(
    tableOf(`Signing in, ${rounds} browsers one after the other`, [
      rowOf(
        'the form can be filled, from the address',
        all.map(({ form }) => form),
      ),
      rowOf(
        'the console stands, from the form’s button',
        all.map(({ console }) => console),
      ),
      rowOf(
        'My work stands and nothing loads any more',
        all.map(({ work }) => work),
      ),
    ]),
  );
};
