import {
  getDisclosed,
  getReceivedReferrals,
  getRequests,
  getSentReferrals,
  listInbox,
  listSentReferrals,
  referralState,
  type ReferralState,
} from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { inboxRow, neededOf, sentRow, workRow } from '../../gateway/test/rows';
import type { Tab } from '../network/tab';
import { inState } from './referral';
import { stage } from './stage';

/** The sentences of each state's page that no other state has. */
const ownSentences = (said: ReadonlyMap<ReferralState, readonly string[]>): Record<string, readonly string[]> =>
  Object.fromEntries(
    [...said].map(([state, sentences]) => {
      const others = [...said].filter(([other]) => other !== state).flatMap(([, theirs]) => theirs);
      return [state, sentences.filter((sentence) => !others.includes(sentence))];
    }),
  );

/** Opens each of these from the list, reads the card of answers, and goes back. */
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
    await tab.page.goBack();
  }
  return said;
};

const states = referralState.options;

describe('the page of a referral', () => {
  it('tells its sender each state in a sentence of its own', async () => {
    const rows = states.map((state) => ({ ...sentRow(), ...inState(state) }));
    stage.services.on(listSentReferrals, () => ok({ rows, endCursor: null }));
    stage.services.on(getSentReferrals, ({ ids }) => ok(rows.filter(({ id }) => ids.includes(id))));
    stage.services.on(getRequests, ({ ids }) => ok(ids.map((id) => ({ ...workRow(id, null), id }))));
    const tab = await stage.at('case-worker', '/referrals');
    const said = await readEach(tab, rows, { list: '/referrals', card: 'The answer' });
    expect([...said.keys()]).toEqual(states);
    const silent = Object.entries(ownSentences(said)).filter(([, sentences]) => sentences.length === 0);
    expect(silent).toEqual([]);
  });

  it('tells its receiver each state in a sentence of its own', async () => {
    const rows = states.map((state) => ({ ...inboxRow(), ...inState(state) }));
    stage.services.on(listInbox, () => ok({ rows, endCursor: null }));
    stage.services.on(getReceivedReferrals, ({ ids }) => ok(rows.filter(({ id }) => ids.includes(id))));
    stage.services.on(getDisclosed, ({ disclosureIds }) => ok(disclosureIds.map(neededOf)));
    const tab = await stage.at('partner-officer', '/inbox');
    const said = await readEach(tab, rows, { list: '/inbox', card: 'Your answer' });
    const silent = Object.entries(ownSentences(said)).filter(([, sentences]) => sentences.length === 0);
    expect(silent).toEqual([]);
  });
});
