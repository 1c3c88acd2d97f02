import { getRequests, getSentReferrals, listSentReferrals, referralState } from '@mrc/contracts';
import { ok } from '@mrc/kernel';
import { sentRow, workRow } from '../../../gateway/test/rows';
import { expectEachSaid } from '../each-state';
import { everythingSaid, inState, sentReferral } from '../referral';
import { stage } from '../stage';

describe('the page of a referral that was sent', () => {
  it('tells each state in a sentence of its own', async () => {
    const rows = referralState.options.map((state) => ({ ...sentRow(), ...inState(state) }));
    stage.services.on(listSentReferrals, () => ok({ rows, endCursor: null }));
    stage.services.on(getSentReferrals, ({ ids }) => ok(rows.filter(({ id }) => ids.includes(id))));
    stage.services.on(getRequests, ({ ids }) => ok(ids.map((id) => ({ ...workRow(id, null), id }))));
    const tab = await stage.at('case-worker', '/referrals');
    await expectEachSaid(tab, rows, { list: '/referrals', card: 'The answer' });
  });

  it('shows each text that either side wrote', async () => {
    const { words, parts } = everythingSaid();
    const tab = await sentReferral({ ...parts, may: [] }).onScreen();
    for (const each of words) await tab.text(each).waitFor();
  });
});
