import { pairDecision } from '@mrc/contracts';
import { newId } from '@mrc/kernel';
import { decidePair, type Pair } from './pair';

const [first, second] = [newId(), newId()];
const plain: Pair = {
  id: newId(),
  version: 1,
  controller: newId(),
  centres: [newId(), newId()],
  isProtected: false,
  state: 'open',
  proposed: null,
  decidedBy: null,
};

describe.each(pairDecision.options)('deciding that two records are %s', (decision) => {
  it('is done by one person where nobody is protected, also after something else', () => {
    for (const state of ['open', ...pairDecision.options] as const)
      expect(decidePair({ ...plain, state, decidedBy: first }, decision, first)).toEqual({
        ok: true,
        value: { state: decision, proposed: null },
      });
  });

  it('takes two people where somebody is protected', () => {
    const pair = { ...plain, isProtected: true };
    const proposed = { ...pair, proposed: decision, decidedBy: first };
    expect(decidePair(pair, decision, first)).toEqual({ ok: true, value: { state: 'open', proposed: decision } });
    expect(decidePair(proposed, decision, first)).toMatchObject({ refusal: { code: 'SECOND_HOLDER_NEEDED' } });
    expect(decidePair(proposed, decision, second)).toEqual({ ok: true, value: { state: decision, proposed: null } });
  });

  it('is a proposal of its own where the first said otherwise', () => {
    const said = decision === 'same' ? 'different' : 'same';
    const pair = { ...plain, isProtected: true, proposed: said, decidedBy: first } as const;
    expect(decidePair(pair, decision, second)).toEqual({ ok: true, value: { state: 'open', proposed: decision } });
  });
});
