import { facts as arabic } from './language.ar';
import { facts as english } from './language.en';
import { facts as russian } from './language.ru';
import { comingDay, learnMonths, monthOf, typedDay, typedParts, typedTime } from './typed-day';

for (const { locale } of [arabic, english, russian]) learnMonths(locale);

describe('a day that is typed', () => {
  it.each([
    '8 мар 1991',
    '8 марта 1991 г.',
    '8 Март 1991',
    '8 March 1991',
    '8 mar 1991',
    'March 8, 1991',
    '8.3.1991',
    '08/03/1991',
    '8-3-1991',
    '1991-03-08',
    '8 مارس 1991',
  ])('is understood as it is written: %s', (typed) => {
    expect(typedDay(typed)).toBe('1991-03-08');
  });

  it.each(['', '8 мар', '31.2.2026', '8 xyz 1991', '8.13.1991', '8.3.91', '1 2 3 4'])('is no day: %j', (typed) => {
    expect(typedDay(typed)).toBeUndefined();
  });

  it('comes apart even where the calendar has no such day', () => {
    expect(typedParts('31 feb 2026')).toEqual({ day: '31', month: '2', year: '2026' });
  });
});

describe('a day that lies ahead', () => {
  const today = '2026-11-29';

  it.each([
    ['1.12', '2026-12-01'],
    ['2 Dec', '2026-12-02'],
    ['Dec 2', '2026-12-02'],
    ['2 декабря', '2026-12-02'],
    ['29.11', '2026-11-29'],
    ['28.11', '2027-11-28'],
    ['29.2', '2028-02-29'],
    ['1.12.2027', '2027-12-01'],
    ['28.11.2026', '2026-11-28'],
  ])('is the next one where the year is left out: %s', (typed, day) => {
    expect(comingDay(typed, today)).toBe(day);
  });

  it.each(['', '12', '2026', '31.2', '2026-12', 'Dec', '1.13'])('is none: %j', (typed) => {
    expect(comingDay(typed, today)).toBeUndefined();
  });
});

describe('a month', () => {
  it('is a number, a word or the beginning of one that names no other', () => {
    expect([monthOf('3'), monthOf('03'), monthOf('Сент.'), monthOf('декабря'), monthOf('июн')]).toEqual([
      3, 3, 9, 12, 6,
    ]);
    expect([monthOf('13'), monthOf('0'), monthOf('ма'), monthOf('x')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a time', () => {
  it('is hours and minutes of the day', () => {
    expect(['14:30', '9.05', ' 9 ', '24:00', '9:60', 'noon', ''].map(typedTime)).toEqual([
      '14:30',
      '09:05',
      '09:00',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
