import { familyTie } from '@mrc/contracts';
import { contradictionOf, inOrder, inverseOf, type Member, type Tie } from './household';

const [mother, son, aunt] = ['m', 's', 'a'] as const;
const members: readonly Member[] = [
  { id: mother, ageBand: '30-34' },
  { id: son, ageBand: '5-11' },
  { id: aunt, ageBand: 'not-known' },
];
const tie = (oneId: string, kind: Tie['kind'], otherId: string): Tie => ({ oneId, otherId, kind });

describe('what one member of a household is to another', () => {
  it.each(familyTie.options)('is read from either side: %s', (kind) => {
    expect(inverseOf(inverseOf(kind))).toBe(kind);
    expect(inOrder(tie('b', kind, 'a'))).toEqual(inOrder(tie('a', inverseOf(kind), 'b')));
  });

  it.each(['guardian', 'parent', 'grandparent'] as const)('is no %s who is a child of eleven at most', (kind) => {
    const expected = kind === 'guardian' ? 'guardian-under-18' : 'too-young-for-it';
    expect(contradictionOf(tie(son, kind, aunt), members, [])).toBe(expected);
    expect(contradictionOf(tie(aunt, inverseOf(kind), son), members, [])).toBe(expected);
  });

  it('is no guardian of fifteen, who may be a parent', () => {
    const young: Member[] = [...members, { id: 'y', ageBand: '15-17' }];
    expect(contradictionOf(tie('y', 'guardian', son), young, [])).toBe('guardian-under-18');
    expect(contradictionOf(tie('y', 'parent', son), young, [])).toBeUndefined();
  });

  it('makes nobody their own forebear, over any number of others', () => {
    const known = [tie('a', 'parent', 'b'), tie('c', 'child', 'b'), tie('c', 'grandparent', 'd')];
    expect(contradictionOf(tie('d', 'parent', 'a'), [], known)).toBe('in-a-circle');
    expect(contradictionOf(tie('a', 'child', 'd'), [], known)).toBe('in-a-circle');
    expect(contradictionOf(tie('a', 'grandparent', 'c'), [], known)).toBeUndefined();
  });

  it('may be put right into its opposite, for what stood between the two is not held against it', () => {
    expect(contradictionOf(tie('b', 'parent', 'a'), [], [tie('a', 'parent', 'b')])).toBeUndefined();
  });

  it('may be a parent for a third time, and a spouse for a second', () => {
    const known = ['x', 'y'].map((id) => tie(id, 'parent', son));
    expect(contradictionOf(tie(mother, 'parent', son), members, known)).toBeUndefined();
    expect(contradictionOf(tie('x', 'spouse', mother), members, [tie('y', 'spouse', mother)])).toBeUndefined();
  });
});
