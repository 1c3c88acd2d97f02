import { idOf, newRandom } from './random';

const draws = (seed: number, name: string, count: number) => {
  const random = newRandom(seed, name);
  return Array.from({ length: count }, () => random.next());
};

describe('chance that repeats', () => {
  it('gives the same draws for the same seed and name, and others otherwise', () => {
    expect(draws(1, 'a', 5)).toEqual(draws(1, 'a', 5));
    expect(draws(1, 'a', 5)).not.toEqual(draws(2, 'a', 5));
    expect(draws(1, 'a', 5)).not.toEqual(draws(1, 'b', 5));
  });

  it('gives these very draws on every machine', () => {
    expect(draws(42, 'fixed', 3).map((draw) => draw * 4_294_967_296)).toEqual([
      2_211_048_770, 1_160_167_419, 3_477_164_889,
    ]);
  });

  it('spreads evenly between 0 and 1', () => {
    const tenths = draws(7, 'even', 20_000).reduce((counts, draw) => {
      const tenth = Math.floor(draw * 10);
      return counts.set(tenth, (counts.get(tenth) ?? 0) + 1);
    }, new Map<number, number>());
    expect([...tenths.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    for (const count of tenths.values()) expect(Math.abs(count - 2000)).toBeLessThan(200);
  });

  it('reaches both ends of a range and every choice by its weight', () => {
    const random = newRandom(3, 'choices');
    const dice = Array.from({ length: 600 }, () => random.between(1, 6));
    expect(new Set(dice)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    const weighted = Array.from({ length: 4000 }, () =>
      random.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ]),
    );
    const often = weighted.filter((choice) => choice === 'often').length;
    expect(Math.abs(often - 3000)).toBeLessThan(150);
    expect(weighted).not.toContain('never');
  });

  it('draws from quantiles: half below the middle one', () => {
    const random = newRandom(4, 'quantiles');
    const hours = Array.from({ length: 4000 }, () => random.quantile([1, 10, 100]));
    expect(Math.min(...hours)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...hours)).toBeLessThanOrEqual(100);
    expect(Math.abs(hours.filter((hour) => hour < 10).length - 2000)).toBeLessThan(150);
  });

  it('refuses to choose from nothing', () => {
    expect(() => newRandom(1, 'none').pick([])).toThrow(RangeError);
    expect(() => newRandom(1, 'none').weighted([])).toThrow(RangeError);
  });
});

describe('ids', () => {
  it('are UUIDv4, one for each seed and key', () => {
    expect(idOf(1, 'person-1')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(idOf(1, 'person-1')).toBe(idOf(1, 'person-1'));
    const ids = [1, 2].flatMap((seed) => Array.from({ length: 500 }, (_, index) => idOf(seed, `person-${index}`)));
    expect(new Set(ids).size).toBe(1000);
  });
});
