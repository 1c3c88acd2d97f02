import { getDisclosed, getReceivedReferrals, listInbox, referralState } from '@mrc/contracts';
import { newId, ok } from '@mrc/kernel';
import { agreedOf, inboxRow, neededOf } from '../../../gateway/test/rows';
import { expectEachSaid } from '../each-state';
import { everythingSaid, inState, receivedReferral } from '../referral';
import { stage } from '../stage';

describe('the page of a referral that was received', () => {
  it('tells each state in a sentence of its own', async () => {
    const rows = referralState.options.map((state) => ({ ...inboxRow(), ...inState(state), disclosureId: newId() }));
    stage.services.on(listInbox, () => ok({ rows, endCursor: null }));
    stage.services.on(getReceivedReferrals, ({ ids }) => ok(rows.filter(({ id }) => ids.includes(id))));
    const accepted = rows.flatMap(({ state, disclosureId }) => (state === 'accepted' ? [disclosureId] : []));
    stage.services.on(getDisclosed, ({ disclosureIds }) =>
      ok(disclosureIds.map((id) => (accepted.includes(id) ? agreedOf(id) : neededOf(id)))),
    );
    const tab = await stage.at('partner-officer', '/inbox');
    await expectEachSaid(tab, rows, { list: '/inbox', card: 'Your answer' });
  });

  it('shows each text that either side wrote', async () => {
    const { words, parts } = everythingSaid();
    const tab = await receivedReferral({ ...parts, may: [] }).onScreen();
    for (const each of words) await tab.text(each).waitFor();
  });
});
