import { eventually } from '@mrc/testing';
import type { Locator } from 'playwright-core';
import * as z from 'zod';
import { enumName } from '../../gateway/src/schema/enum-names';
import type { Tab } from '../network/tab';

const mostSteps = 60;
const command = z.object({ variables: z.object({ input: z.object({ commandId: z.string() }) }) });

const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);

/** Walks with Tab until the focus stands there; fails where it is not reached. With 0 steps it has to stand there already. */
export const walkTo = async (tab: Tab, target: Locator, steps = mostSteps): Promise<void> => {
  await target.waitFor();
  for (let taken = 0; taken < steps && !(await hasFocus(target)); taken += 1) await tab.page.keyboard.press('Tab');
  await eventually(() => hasFocus(target));
};

/** Every code of the contract is offered there, each in words of its own. */
export const expectEachOffered = async (form: Locator, enumType: string, codes: readonly string[]): Promise<void> => {
  const radios = form.getByRole('radio');
  const offered = await radios.evaluateAll((all) => all.map((radio) => radio.getAttribute('value')));
  expect(offered.sort()).toEqual(codes.map((code) => enumName(enumType, code)).sort());
  const words = await form.getByRole('radiogroup').locator('label[for]').allInnerTexts();
  expect(new Set(words).size).toBe(codes.length);
};

/** Ids of the commands that the page sends from now on, whether they arrive or not. */
export const commandIdsSent = ({ page }: Tab): readonly string[] => {
  const ids: string[] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/graphql')) return;
    const sent = command.safeParse(request.postDataJSON());
    if (sent.success) ids.push(sent.data.variables.input.commandId);
  });
  return ids;
};

/** What is answered there: what was typed, and the values of what is chosen; not what was only searched for. */
export const answersIn = (place: Locator): Promise<readonly string[]> =>
  place
    .locator('textarea, input:not([type=search], [type=radio], [type=checkbox]), input:checked')
    .evaluateAll((fields) => fields.map((field) => String(Reflect.get(field, 'value'))));
