import { noDate, readDate } from './partial-date';
import { facts as english } from '../i18n/language.en';
import { facts as russian } from '../i18n/language.ru';
import { learnMonths } from '../i18n/typed-day';

const today = '2026-11-22';
const read = (day: string, month: string, year: string) => readDate({ answer: 'known', day, month, year }, today);
const date = (value: object) => ({ kind: 'date', date: value });
const problem = (which: string) => ({ kind: 'problem', problem: which });

for (const { locale } of [english, russian]) learnMonths(locale);

describe('a date by its parts', () => {
  it.each([
    ['14', '5', '1991', date({ precision: 'DAY', year: 1991, month: 5, day: 14 })],
    ['', '05', '1991', date({ precision: 'MONTH', year: 1991, month: 5 })],
    ['', '', ' 1991 ', date({ precision: 'YEAR', year: 1991 })],
    ['22', '11', '2026', date({ precision: 'DAY', year: 2026, month: 11, day: 22 })],
    ['8', 'мар', '1991', date({ precision: 'DAY', year: 1991, month: 3, day: 8 })],
    ['', 'March', '1991', date({ precision: 'MONTH', year: 1991, month: 3 })],
    ['8', 'мрт', '1991', problem('notRead')],
    ['29', '2', '2024', date({ precision: 'DAY', year: 2024, month: 2, day: 29 })],
    ['29', '2', '2025', problem('noSuchDay')],
    ['31', '4', '1990', problem('noSuchDay')],
    ['1', '13', '1990', problem('noSuchDay')],
    ['0', '1', '1990', problem('noSuchDay')],
    ['x', '1', '1990', problem('notRead')],
    ['14', '5', '', problem('missing')],
    ['14', '', '1991', problem('missing')],
    ['', '', '', problem('missing')],
    ['', '', '1899', problem('year')],
    ['', '', '2027', problem('year')],
    ['23', '11', '2026', problem('future')],
    ['', '12', '2026', problem('future')],
  ])('%s / %s / %s', (day, month, year, expected) => {
    expect(read(day, month, year)).toEqual(expected);
  });

  it('may be about a year, and then day and month do not count', () => {
    expect(readDate({ answer: 'about', day: '14', month: '5', year: '1991' }, today)).toEqual(
      date({ precision: 'ESTIMATED', year: 1991 }),
    );
    expect(readDate({ ...noDate, answer: 'about' }, today)).toEqual(problem('missing'));
  });

  it('may be unknown or unsaid, whatever was typed before', () => {
    for (const answer of ['not-known', 'not-said'] as const) {
      expect(readDate({ answer, day: '99', month: '', year: '' }, today)).toEqual(date({ precision: 'UNKNOWN' }));
    }
  });
});
