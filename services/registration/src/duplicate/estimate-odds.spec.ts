import { chanceOf, totalOf, weightsOf, type Agreement } from './agreement';
import { estimateKin, estimateOdds, estimatePrior } from './estimate-odds';

const levels = { name: ['same', 'other'], birth: ['same', 'other'], phone: ['same', 'other'] } as const;

/** Pairs of which every tenth is of one person, whose fields agree nine times in ten, and the others' one time in ten. */
const pairs = Array.from({ length: 20_000 }, (_, n) => {
  const ofOne = n % 10 === 0;
  const agrees = (every: number) => (Math.floor(n / 10 / every) % 10 === 0) !== ofOne;
  const agreement: Agreement = {
    name: agrees(1) ? 'same' : 'other',
    birth: agrees(10) ? 'same' : 'other',
    phone: n % 3 === 0 ? null : agrees(100) ? 'same' : 'other',
  };
  return { ofOne, agreement };
});
const strangers = pairs.filter(({ ofOne }) => !ofOne).map(({ agreement }) => agreement);
const all = pairs.map(({ agreement }) => agreement);

describe('odds that nobody was told', () => {
  const odds = estimateOdds(levels, strangers, [{ agreements: all, fixed: [] }]);

  it('come near to how records of one person and of two agree', () => {
    for (const field of Object.keys(levels)) {
      expect(odds[field]?.['same']?.m).toBeCloseTo(0.9, 1);
      expect(odds[field]?.['same']?.u).toBeCloseTo(0.1, 1);
    }
  });

  it('and so does the share of pairs that is of one person', () => {
    const weights = all.map((agreement) => totalOf(weightsOf(odds, agreement)));
    expect(estimatePrior(weights, all.length)).toBeCloseTo(0.1, 1);
    expect(estimatePrior(weights, all.length * 10)).toBeLessThan(0.02);
  });

  it('say nothing of a field from pairs that were taken by it', () => {
    const byName = pairs.filter(({ agreement }) => agreement['name'] === 'same').map(({ agreement }) => agreement);
    const learned = estimateOdds(levels, strangers, [
      { agreements: byName, fixed: ['name'] },
      { agreements: all, fixed: [] },
    ]);
    expect(learned['name']?.['same']?.m).toBeCloseTo(odds['name']?.['same']?.m ?? 0, 5);
  });

  it('weigh a field that is not said with nothing, and one that is rarely shared for one person', () => {
    expect(weightsOf(odds, { name: null })).toEqual([]);
    expect(totalOf(weightsOf(odds, { name: 'same' }))).toBeGreaterThan(0);
    expect(totalOf(weightsOf(odds, { name: 'other' }))).toBeLessThan(0);
    expect(chanceOf(0, 0.3)).toBeCloseTo(0.3);
  });

  it('of people of one family are learned from pairs of whom some are one person and some are strangers', () => {
    const family: Agreement[] = Array.from({ length: 4_000 }, (_, n) => ({
      name: n % 2 === 0 ? 'same' : 'other',
      birth: n % 20 === 0 ? 'same' : 'other',
      phone: 'same',
    }));
    const met = [...family, ...all.slice(0, 1_000)];
    const even = { same: 0.5, other: 0.5 };
    const guess = { name: even, birth: { same: 0.2, other: 0.8 }, phone: even };
    const kin = estimateKin(levels, odds, { agreements: met, fixed: ['phone'] }, guess);
    expect(Math.abs((kin['name']?.['same'] ?? 0) - 0.5)).toBeLessThan(0.1);
    expect(kin['birth']?.['same']).toBeLessThan(0.15);
    expect(kin['phone']).toEqual(even);
  });
});
