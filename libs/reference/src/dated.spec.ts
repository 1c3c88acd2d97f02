import { audienceOf, calendarDay, lookup, standingOn } from './dated';

describe('how a text stands on a day', () => {
  const law = { signedOn: '2019-12-20', validFrom: '2021-01-01', validTo: '2024-06-30' };

  it.each([
    ['2019-12-19', undefined],
    ['2019-12-20', 'signed'],
    ['2020-12-31', 'signed'],
    ['2021-01-01', 'in-force'],
    ['2024-06-30', 'in-force'],
    ['2024-07-01', undefined],
  ])('on %s it is %s', (day, standing) => {
    expect(standingOn(law, day)).toBe(standing);
  });

  it('says that no start is on file, until the known end', () => {
    expect(standingOn({ validTo: '2015-07-05' }, '2015-07-05')).toBe('start-not-on-file');
    expect(standingOn({ validTo: '2015-07-05' }, '2015-07-06')).toBeUndefined();
    expect(standingOn({}, '2026-01-01')).toBe('start-not-on-file');
  });

  it('does not turn a signature into force', () => {
    expect(standingOn({ signedOn: '2021-09-15' }, '2026-01-01')).toBe('signed');
  });
});

describe('a lookup', () => {
  it('says that no rule is on file, never an empty list', () => {
    expect(lookup([])).toEqual({ found: false });
    expect(lookup([1, 2])).toEqual({ found: true, rows: [1, 2] });
  });

  it('is asked for a day that exists', () => {
    expect(calendarDay('2024-02-29')).toBe('2024-02-29');
    for (const none of ['2023-02-29', '2023-2-1', '2023-02-01T00:00:00Z', '']) {
      expect(() => calendarDay(none)).toThrow(RangeError);
    }
  });
});

describe('who may be shown a statement', () => {
  it('depends on its confidence', () => {
    expect(audienceOf('verified')).toBe('client');
    expect(audienceOf('high')).toBe('client');
    expect(audienceOf('medium')).toBe('staff');
    expect(audienceOf('low')).toBe('nobody');
  });
});
