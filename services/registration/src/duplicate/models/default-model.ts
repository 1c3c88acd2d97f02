/**
 * Estimated from records that are made up, without being told which are of one person: `node test/load/run.mjs duplicates` prints how, with seeds of its own. Set
 * by judgement: the thresholds; the typical share, which was counted as 0.005; how many others there are; one document of two people, which is a slip of the pen or worth a look; births a generation apart, which the records show more of than registers do; and of one family
 * who are born on one day, as twins are, or have one name, as sons after their fathers, of whom too few are met to count.
 */
export const defaultModel = {
  jurisdiction: null,
  from: '2020-01-01',
  typicalShare: 0.008,
  rarityAtMost: 14,
  others: { same: 0.4, kin: 2 },
  possible: 0.6,
  likely: 0.97,
  odds: {
    name: {
      same: { m: 0.31, u: 0.000015, kin: 0.004 },
      'same-sound': { m: 0.29, u: 0.000022, kin: 0.004 },
      alike: { m: 0.22, u: 0.000044, kin: 0.004 },
      part: { m: 0.12, u: 0.00022, kin: 0.016 },
      'differ-in-part': { m: 0.037, u: 0.00058, kin: 0.12 },
      'one-word': { m: 0.023, u: 0.04, kin: 0.52 },
      other: { m: 0.00066, u: 0.96, kin: 0.35 },
    },
    given: {
      same: { m: 0.77, u: 0.29, kin: 0.064 },
      other: { m: 0.23, u: 0.71, kin: 0.94 },
    },
    birth: {
      'same-day': { m: 0.63, u: 0.000059, kin: 0.03 },
      swapped: { m: 0.023, u: 0.000008, kin: 0.00018 },
      'same-year': { m: 0.23, u: 0.004, kin: 0.013 },
      'one-part-differs': { m: 0.058, u: 0.0016, kin: 0.0047 },
      'near-year': { m: 0.02, u: 0.025, kin: 0.059 },
      other: { m: 0.0091, u: 0.34, kin: 0.4 },
      generation: { m: 0.004, u: 0.63, kin: 0.52 },
    },
    sex: {
      same: { m: 0.97, u: 0.93, kin: 0.38 },
      other: { m: 0.027, u: 0.067, kin: 0.62 },
    },
    nationality: {
      same: { m: 0.99, u: 0.82, kin: 0.96 },
      other: { m: 0.0097, u: 0.18, kin: 0.044 },
    },
    phone: {
      same: { m: 0.6, u: 0.00015, kin: 0.5 },
      other: { m: 0.4, u: 0.9998, kin: 0.5 },
    },
    document: {
      same: { m: 0.6, u: 0.000000000001, kin: 0.0000005 },
      other: { m: 0.4, u: 0.999999999999, kin: 0.9999995 },
    },
  },
};
