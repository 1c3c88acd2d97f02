import { newId } from '@mrc/kernel';
import { sayOfOpening, type OpeningReview, type ReviewAct } from './opening-review';

describe('what is said of an opening', () => {
  const [opener, reviewer, officer] = [newId(), newId(), newId()];
  const states: readonly OpeningReview['state'][] = ['waiting', 'as-it-should-be', 'question', 'closed'];
  const review = (state: OpeningReview['state']): OpeningReview => ({ state, staffId: opener, saidBy: [reviewer] });
  const says = (state: OpeningReview['state'], act: ReviewAct, by = reviewer, mayOverrule = false) => {
    const said = sayOfOpening(review(state), act, { by, mayOverrule });
    return said.ok ? said.value : said.refusal.code;
  };
  const forbids = 'OPENING_REVIEW_FORBIDS';

  it.each([
    ['as-it-should-be', ['as-it-should-be', forbids, forbids, forbids]],
    ['question', ['question', forbids, forbids, forbids]],
    ['close', [forbids, forbids, 'closed', forbids]],
    ['take-back', [forbids, 'waiting', 'waiting', 'question']],
  ] as const)('%s leads, from each state, there', (act, leads) => {
    expect(states.map((state) => says(state, act))).toEqual(leads);
  });

  it.each(['as-it-should-be', 'question', 'close', 'take-back'] as const)('is never %s by who opened it', (act) => {
    for (const state of states) expect(says(state, act, opener, true)).toBe('SECOND_HOLDER_NEEDED');
  });

  it('is taken back by who said it, or by who closes questions', () => {
    expect(says('question', 'take-back', officer)).toBe('SECOND_HOLDER_NEEDED');
    expect(says('question', 'take-back', officer, true)).toBe('waiting');
  });
});
