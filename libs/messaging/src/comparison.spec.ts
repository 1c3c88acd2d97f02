import { compare, type Comparison } from './comparison';
import { digestOf, emptyDigest } from './digest';

const ids = Array.from({ length: 6 }, (_, index) => `01939000-0000-7000-8000-00000000000${index}`);
const some = (...which: number[]) => digestOf(which.map((one) => ids[one] ?? ''));
const at = (second: number) => new Date(Date.UTC(2026, 10, 2, 6, 0, second));
const none = { parked: emptyDigest };

/** Compares again and again, with nothing changing. */
const after = (marks: number, told = some(0, 1, 2), taken = some(0, 1)) => {
  let before: Comparison | undefined;
  const remedies: string[] = [];
  for (let mark = 0; mark < marks; mark += 1) {
    const { comparison, remedy } = compare(before, told, { taken, ...none }, at(mark * 10));
    before = comparison;
    remedies.push(remedy.kind);
  }
  return { before, remedies };
};

describe('comparing what was told with what was taken', () => {
  it('agrees on the same events in whatever order, and on those that are parked', () => {
    const { comparison } = compare(undefined, some(0, 1, 2), { taken: some(2, 0), parked: some(1) }, at(0));
    expect(comparison).toMatchObject({ agrees: true, lacking: 0, parked: 1, differsSince: null, agreedAt: at(0) });
  });

  it('sees as many events that are others', () => {
    const { comparison } = compare(undefined, some(0, 1), { taken: some(0, 2), ...none }, at(0));
    expect(comparison).toMatchObject({ agrees: false, lacking: 0, differsSince: at(0) });
  });

  it('asks again at the second mark that shows the same, then after 30, 60, 120 seconds', () => {
    const { remedies } = after(25);
    expect(remedies.flatMap((kind, mark) => (kind === 'ask' ? [mark * 10] : []))).toEqual([10, 40, 100, 220]);
  });

  it('asks at first for what was told since it last agreed, later for everything', () => {
    const agreed = compare(undefined, some(0), { taken: some(0), ...none }, at(0)).comparison;
    const first = compare(agreed, some(0, 1), { taken: some(0), ...none }, at(10)).comparison;
    const second = compare(first, some(0, 1), { taken: some(0), ...none }, at(20));
    expect(second.remedy).toEqual({ kind: 'ask', from: new Date(at(0).getTime() - 600_000) });
    const third = compare(second.comparison, some(0, 1), { taken: some(0), ...none }, at(55));
    expect(third.remedy).toEqual({ kind: 'ask', from: null });
  });

  it('waits while the difference shrinks', () => {
    const first = compare(undefined, some(0, 1, 2, 3), { taken: some(0), ...none }, at(0)).comparison;
    expect(compare(first, some(0, 1, 2, 3), { taken: some(0, 1), ...none }, at(10)).remedy.kind).toBe('none');
  });

  it.each([
    ['more than was told', some(0), some(0, 1)],
    ['others than were told', some(0, 1), some(0, 2)],
  ])('forgets what it has where it took %s', (_what, told, taken) => {
    expect(after(4, told, taken).remedies).toEqual(['none', 'none', 'forget', 'none']);
  });

  it('forgets what asking six times did not mend, twice, and asks on', () => {
    const { remedies } = after(1_200);
    expect(remedies.filter((kind) => kind !== 'none').slice(0, 9)).toEqual([
      ...Array.from({ length: 6 }, () => 'ask'),
      'forget',
      'forget',
      'ask',
    ]);
    expect(after(1_200, some(0), some(0, 1)).remedies.filter((kind) => kind !== 'none')).toEqual(['forget', 'forget']);
  });

  it('counts how long it has too much from when it had too much', () => {
    const lacking = compare(undefined, some(0, 1, 2), { taken: some(0), ...none }, at(0)).comparison;
    const still = compare(lacking, some(0, 1, 2), { taken: some(0, 1), ...none }, at(30)).comparison;
    expect(compare(still, some(0, 1), { taken: some(0, 1, 2), ...none }, at(40)).remedy.kind).toBe('none');
  });

  it('is at rest once it agrees', () => {
    const { before } = after(5);
    const { comparison, remedy } = compare(before, some(0, 1, 2), { taken: some(0, 1, 2), ...none }, at(60));
    expect([comparison.asks, comparison.askedAt, remedy.kind]).toEqual([0, null, 'none']);
  });
});
