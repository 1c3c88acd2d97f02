import { eventually } from '@mrc/testing';
import type { Locator } from 'playwright-core';
import * as z from 'zod';
import type { Tab } from '../network/tab';

const mostSteps = 60;
const command = z.object({
  operationName: z.string(),
  variables: z.object({ input: z.object({ commandId: z.string() }).optional() }),
});

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** Walks with Tab until the focus stands there; fails where it is not reached. With 0 steps it has to stand there already. */
export const walkTo = async (tab: Tab, target: Locator, steps = mostSteps): Promise<void> => {
  await target.waitFor();
  for (let taken = 0; taken < steps && !(await hasFocus(target)); taken += 1) await tab.page.keyboard.press('Tab');
  await eventually(() => hasFocus(target));
};

export const isChosen = (tab: Tab, answer: string): Promise<boolean> =>
  tab.page.getByRole('radio', { name: answer, exact: true }).isChecked();

/** Ids of the commands of this operation that the page sends from now on, whether they arrive or not. */
export const commandIdsSent = ({ page }: Tab, operation: string): readonly string[] => {
  const ids: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const sent = command.safeParse(request.postDataJSON());
    const id = sent.data?.operationName === operation ? sent.data.variables.input?.commandId : undefined;
    if (id !== undefined) ids.push(id);
  });
  return ids;
};
