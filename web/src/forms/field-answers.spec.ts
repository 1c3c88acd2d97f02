import { everyDeclineCode } from '../generated/codes';
import { chosenCode, neededNote, optionalNote, pastDay } from './field-answers';
import { facts as english } from '../i18n/language.en';
import { facts as russian } from '../i18n/language.ru';
import { learnMonths } from '../i18n/typed-day';

for (const { locale } of [english, russian]) learnMonths(locale);

describe('a note', () => {
  it('is told without the spaces around it', () => {
    expect([optionalNote, neededNote].map((read) => read('  No lawyer.\n'))).toEqual([
      { value: 'No lawyer.' },
      { value: 'No lawyer.' },
    ]);
  });

  it('of spaces alone is no note, and is asked for again where one is needed', () => {
    expect(optionalNote(' \n')).toEqual({ value: null });
    expect(neededNote(' \n')).toEqual({ problem: 'form.required' });
  });
});

describe('a code', () => {
  it('is one of its enum', () => {
    expect(chosenCode(everyDeclineCode, 'FULL')).toEqual({ value: 'FULL' });
  });

  it('is asked for again where none was chosen, or one that is no longer there', () => {
    expect(chosenCode(everyDeclineCode, '')).toEqual({ problem: 'form.required' });
    expect(chosenCode(everyDeclineCode, 'GONE')).toEqual({ problem: 'form.required' });
  });
});

describe('a day that is not still to come', () => {
  it('is today or earlier', () => {
    expect(pastDay('2026-11-29', '2026-11-29')).toEqual({ value: '2026-11-29' });
    expect(pastDay('28 ноября 2026', '2026-11-29')).toEqual({ value: '2026-11-28' });
  });

  it('is asked for again where it is left out, or to come', () => {
    expect(pastDay('', '2026-11-29')).toEqual({ problem: 'form.required' });
    expect(pastDay('30.11.2026', '2026-11-29')).toEqual({ problem: 'date.problem.future' });
    expect(pastDay('31.11.2026', '2026-11-29')).toEqual({ problem: 'date.problem.unreadable' });
  });
});
