/**
 * Estimated from records that are made up: `node test/load/run.mjs duplicates` prints how, with seeds of its own. Set by judgement: both thresholds, and
 * births a generation apart, which the records show more of than registers do.
 */
export const defaultModel = {
  jurisdiction: null,
  from: '2020-01-01',
  typicalShare: 0.036,
  rarityAtMost: 8,
  possible: 12,
  likely: 18,
  odds: {
    name: {
      same: { m: 0.23, u: 0.00016 },
      'same-sound': { m: 0.36, u: 0.00014 },
      alike: { m: 0.092, u: 0.000093 },
      part: { m: 0.094, u: 0.0017 },
      'differ-in-part': { m: 0.1, u: 0.0069 },
      'one-word': { m: 0.12, u: 0.16 },
      other: { m: 0.0026, u: 0.83 },
    },
    birth: {
      'same-day': { m: 0.58, u: 0.000079 },
      swapped: { m: 0.029, u: 0.000028 },
      'same-year': { m: 0.27, u: 0.0052 },
      'one-part-differs': { m: 0.054, u: 0.0027 },
      'near-year': { m: 0.019, u: 0.13 },
      other: { m: 0.0011, u: 0.33 },
      generation: { m: 0.0005, u: 0.54 },
    },
    sex: { same: { m: 0.97, u: 0.5 }, other: { m: 0.026, u: 0.5 } },
    nationality: { same: { m: 0.99, u: 0.27 }, other: { m: 0.0066, u: 0.73 } },
    phone: { same: { m: 0.57, u: 0.000081 }, other: { m: 0.43, u: 0.99992 } },
  },
};
