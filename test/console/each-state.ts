import { referralState, type ReferralState } from '@mrc/contracts';
import type { Tab } from '../network/tab';

/** The sentences of each state's page that no other state has. */
const ownSentences = (said: ReadonlyMap<ReferralState, readonly string[]>): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...said].map(([state, sentences]) => {
      const others = [...said].filter(([other]) => other !== state).flatMap(([, theirs]) => theirs);
      return [state, sentences.filter((sentence) => !others.includes(sentence))];
    }),
  );

/** Opens each of these from the list, reads the card of answers, finds that the page breaks nothing, and goes back. */
const readEach = async (
  tab: Tab,
  rows: readonly { readonly id: string; readonly state: ReferralState }[],
  page: { readonly list: string; readonly card: string },
): Promise<Map<ReferralState, readonly string[]>> => {
  const said = new Map<ReferralState, readonly string[]>();
  for (const { id, state } of rows) {
    await tab.page.locator(`a[href="${page.list}/${id}"]`).first().click();
    const card = tab.page.getByRole('region', { name: page.card });
    await card.waitFor();
    said.set(state, await card.locator('p').allInnerTexts());
    expect(await tab.violations()).toEqual([]);
    await tab.page.goBack();
  }
  return said;
};

/** Every state of the contract has a sentence of its own on the card of a referral that is opened from this list. */
export const expectEachSaid = async (
  tab: Tab,
  rows: readonly { readonly id: string; readonly state: ReferralState }[],
  page: { readonly list: string; readonly card: string },
): Promise<void> => {
  const said = await readEach(tab, rows, page);
  expect([...said.keys()]).toEqual(referralState.options);
  const silent = Object.entries(ownSentences(said)).filter(([, sentences]) => sentences.length === 0);
  expect(silent).toEqual([]);
};
