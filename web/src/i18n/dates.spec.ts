import {
  dayExists,
  daysBetween,
  formatDateParts,
  formatDay,
  formatMoment,
  formatWallTime,
  formatZone,
  todayIn,
} from './dates';
import { pickLanguage } from './language';
import { facts as arabic } from './language.ar';
import { facts as english } from './language.en';
import { facts as russian } from './language.ru';

describe('dates', () => {
  it('are Gregorian with Latin digits, whatever the locale prefers', () => {
    for (const locale of ['th-TH', 'fa-IR', 'ar-SA', arabic.locale]) {
      expect(formatDay(locale, '2026-11-22')).toMatch(/2026/);
      expect(formatDay(locale, '2026-11-22')).toMatch(/22/);
    }
  });

  it('are written as the language writes them', () => {
    expect(formatDay(english.locale, '2026-11-02')).toBe('2 Nov 2026');
    expect(formatDay(russian.locale, '2026-11-02')).toMatch(/^2 нояб\. 2026/);
  });

  it('show a moment by the clock of the centre', () => {
    expect(formatMoment(english.locale, '2026-11-22T22:30:00Z', 'Asia/Dushanbe')).toMatch(/23 Nov 2026.*03:30/);
  });

  it('show what a clock at a place shows as it is', () => {
    expect(formatWallTime(english.locale, '2026-11-30T23:30')).toBe('30 Nov 2026, 23:30');
    expect(formatWallTime(english.locale, '2026-12-01T00:00')).toBe('1 Dec 2026, 00:00');
  });

  it('say whose clock that is, by its city where there are no words for it', () => {
    expect(formatZone(english.locale, 'Europe/Moscow')).toBe('Moscow Time');
    expect(formatZone(russian.locale, 'Europe/Moscow')).toBe('Москва');
    expect(formatZone(arabic.locale, 'Asia/Dushanbe')).toBe('توقيت طاجيكستان');
    expect(formatZone(english.locale, 'Mars/Olympus_Mons')).toBe('Olympus Mons');
  });

  it('know today by the clock of the centre', () => {
    const now = new Date('2026-11-22T20:00:00Z');
    expect(todayIn('Asia/Dushanbe', now)).toBe('2026-11-23');
    expect(todayIn('UTC', now)).toBe('2026-11-22');
  });

  it('count days across a month and a leap day', () => {
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2);
  });

  it('exist or not', () => {
    expect(dayExists(2028, 2, 29)).toBe(true);
    expect(dayExists(2026, 2, 29)).toBe(false);
    expect(dayExists(2026, 4, 31)).toBe(false);
  });

  it('say as much as is known', () => {
    expect(formatDateParts(english.locale, { precision: 'DAY', year: 1991, month: 5, day: 14 })).toBe('14 May 1991');
    expect(formatDateParts(english.locale, { precision: 'MONTH', year: 1991, month: 5, day: null })).toBe('May 1991');
    expect(formatDateParts(english.locale, { precision: 'YEAR', year: 1991, month: null, day: null })).toBe('1991');
    expect(
      formatDateParts(english.locale, { precision: 'UNKNOWN', year: null, month: null, day: null }),
    ).toBeUndefined();
  });
});

describe('the language of the console', () => {
  const spoken = ['en', 'ru', 'ar'];

  it('is the first wanted one that it speaks', () => {
    expect(pickLanguage(spoken, ['tg-TJ', 'ru-RU', 'en'])).toBe('ru');
    expect(pickLanguage(spoken, ['ar-EG'])).toBe('ar');
    expect(pickLanguage(spoken, ['tg'])).toBe('en');
  });
});
