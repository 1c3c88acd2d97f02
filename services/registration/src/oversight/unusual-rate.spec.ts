import { isUnusual, type Rate } from './unusual-rate';

describe('how many records somebody opens on a day', () => {
  const day = '2026-12-12';
  const rate = (parts: Partial<Rate>): Rate => ({
    ...{ measure: 'records', day, count: 84, ownUsual: 12, ownDays: 18 },
    ...{ colleagues: 6, colleaguesLow: 9, colleaguesHigh: 20 },
    ...parts,
  });

  it.each<[string, Partial<Rate>, boolean]>([
    ['far above their own days and those of colleagues', {}, true],
    ['no more than three times their own', { ownUsual: 28 }, false],
    ['no more than twice what colleagues open', { colleaguesHigh: 42 }, false],
    ['few, however few it was before', { count: 29, ownUsual: 1, colleaguesHigh: 1 }, false],
    ['above colleagues, by somebody new', { ownUsual: 40, ownDays: 4 }, true],
    ['above their own days, where there are too few colleagues', { colleagues: 2, colleaguesHigh: 70 }, true],
    ['eighty by somebody new and alone', { count: 80, ownDays: 0, colleagues: 0 }, true],
    ['less than that by somebody new and alone', { count: 79, ownDays: 0, colleagues: 0 }, false],
    [
      'some elsewhere where there usually are none',
      { measure: 'elsewhere', count: 5, ownUsual: 0, colleaguesHigh: 1 },
      true,
    ],
    ['few elsewhere', { measure: 'elsewhere', count: 4, ownUsual: 0, colleaguesHigh: 0 }, false],
  ])('is, %s, unusual or not', (_how, parts, unusual) => {
    expect(isUnusual(rate(parts))).toBe(unusual);
  });
});
