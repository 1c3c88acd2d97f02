import { facts as arabic } from './language.ar';
import { facts as english } from './language.en';
import { facts as russian } from './language.ru';
import { learnMonths, monthOf, typedDay, typedParts, typedTime } from './typed-day';

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
