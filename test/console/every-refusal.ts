import { platformRefusals, type CallContract, type RefusalCode } from '@mrc/contracts';
import type { Locator } from 'playwright-core';
import { stage } from './stage';

/** Nothing was answered yet: one text, and the way to send again. */
const unanswered: ReadonlySet<RefusalCode> = new Set(['NOT_YET_KNOWN', 'UNAVAILABLE']);
const withHoles = /[{}]| {2}|[:,(] ?\.|\bundefined\b/;

type Form = {
  readonly contract: CallContract;
  /** Where the form stands; it stays open and says what happened. */
  readonly place: Locator;
  readonly send: () => Promise<void>;
};

/** What is said to each refusal of this command's contract, and of the platform, one after the other. */
const saidOf = async ({ contract, place, send }: Form): Promise<Map<RefusalCode, string>> => {
  const said = new Map<RefusalCode, string>();
  for (const code of [...contract.refusals, ...platformRefusals]) {
    stage.services.refuses(contract, code);
    await send();
    said.set(code, await place.getByRole('alert').innerText());
  }
  return said;
};

/** Every refusal is said where it was caused, in words of its own with all of its facts, and closes nothing. */
export const expectEveryRefusalSaid = async (form: Form): Promise<void> => {
  const said = await saidOf(form);
  const refused = [...said].filter(([code]) => !unanswered.has(code)).map(([, words]) => words);
  expect(said.size - refused.length).toBe(unanswered.size);
  expect(new Set(refused).size).toBe(refused.length);
  for (const words of refused) expect(words).toMatch(/^This was not done\n+\S/);
  for (const code of unanswered) expect(said.get(code)).toMatch(/^Not sent yet\n+\S/);
  expect([...said.values()].filter((words) => withHoles.test(words))).toEqual([]);
};
