import { ageBandMergers, ageBandOn, ageBands, ageOn, mayBeUnder18On, mergeAgeBand, type BirthDate } from './age-bands';

const born = (year: number, month?: number, day?: number): BirthDate => ({
  precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
  year,
  month,
  day,
});

describe('the age on a day', () => {
  it.each([
    [born(1991, 5, 20), '2026-05-19', 34],
    [born(1991, 5, 20), '2026-05-20', 35],
    [born(2008, 2, 29), '2026-02-28', 17],
    [born(2008, 2, 29), '2026-03-01', 18],
    [born(1991, 5), '2026-05-14', 34],
    [born(1991, 5), '2026-05-15', 35],
    [born(1991), '2026-06-30', 34],
    [born(1991), '2026-07-01', 35],
    [{ precision: 'estimated', year: 1960 } as const, '2026-12-31', 66],
    [born(2026, 11, 22), '2026-11-22', 0],
  ])('of somebody born %j on %s is %i', (birth, day, age) => {
    expect(ageOn(birth, day)).toBe(age);
  });

  it('is not known without a year, or before the birth', () => {
    expect(ageOn({ precision: 'unknown' }, '2026-11-22')).toBeUndefined();
    expect(ageOn(born(2027), '2026-11-22')).toBeUndefined();
  });

  it('is asked for a day that exists', () => {
    expect(() => ageOn(born(1991), '2026-02-30')).toThrow(RangeError);
    expect(() => ageOn({ precision: 'unknown' }, 'today')).toThrow(RangeError);
  });
});

describe('the age band on a day', () => {
  it.each([
    [0, '0-4'],
    [4, '0-4'],
    [5, '5-11'],
    [11, '5-11'],
    [12, '12-14'],
    [14, '12-14'],
    [15, '15-17'],
    [17, '15-17'],
    [18, '18-24'],
    [24, '18-24'],
    [25, '25-29'],
    [29, '25-29'],
    [30, '30-34'],
    [34, '30-34'],
    [35, '35-44'],
    [44, '35-44'],
    [45, '45-54'],
    [54, '45-54'],
    [55, '55-59'],
    [59, '55-59'],
    [60, '60+'],
    [110, '60+'],
  ])('at %i is %s', (age, band) => {
    expect(ageBandOn(born(2026 - age, 11, 22), '2026-11-22')).toBe(band);
  });

  it('changes on the birthday, so that a fact takes the band of its own day', () => {
    const birth = born(1996, 3, 10);
    expect(ageBandOn(birth, '2026-03-09')).toBe('25-29');
    expect(ageBandOn(birth, '2026-03-10')).toBe('30-34');
  });

  it('is not known where the age is not', () => {
    expect(ageBandOn({ precision: 'unknown' }, '2026-11-22')).toBe('not-known');
    expect(ageBandOn(born(2027, 1, 1), '2026-11-22')).toBe('not-known');
  });
});

describe('doubt whether somebody is a minor', () => {
  it.each([
    [born(2008, 11, 22), '2026-11-21', true],
    [born(2008, 11, 22), '2026-11-22', false],
    [born(2008, 11), '2026-11-30', true],
    [born(2008, 11), '2026-12-01', false],
    [born(2008), '2026-12-30', true],
    [born(2008), '2026-12-31', false],
    [born(1990), '2026-01-01', false],
    [{ precision: 'estimated', year: 2007 } as const, '2026-11-22', true],
    [{ precision: 'estimated', year: 2006 } as const, '2026-12-30', true],
    [{ precision: 'estimated', year: 2006 } as const, '2026-12-31', false],
    [{ precision: 'estimated', year: 2026 } as const, '2026-11-22', true],
    [{ precision: 'unknown' } as const, '2026-01-01', true],
  ])('born %j, on %s: %s', (birth, day, doubt) => {
    expect(mayBeUnder18On(birth, day)).toBe(doubt);
  });
});

describe('merging bands for a report', () => {
  it('never splits a band, and keeps the order of ages', () => {
    for (const merger of Object.values(ageBandMergers)) {
      const wider = ageBands.map((band) => merger[band]);
      const runs = wider.filter((band, index) => band !== wider[index - 1]);
      expect(new Set(runs).size).toBe(runs.length);
      expect(wider.at(-1)).toBe('not-known');
    }
  });

  it('says which wider band a band belongs to', () => {
    expect(mergeAgeBand('majority', '15-17')).toBe('0-17');
    expect(mergeAgeBand('majority', '60+')).toBe('18+');
    expect(mergeAgeBand('broad', '45-54')).toBe('35-59');
    expect(mergeAgeBand('labour', '15-17')).toBe('15-24');
  });
});
