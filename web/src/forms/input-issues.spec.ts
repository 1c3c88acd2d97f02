import { everyInputProblem } from '../generated/input-problems';
import { formatDay } from '../i18n/dates';
import { facts as english } from '../i18n/language.en';
import type { Format } from '../i18n/use-format';
import { isAnsweredAnew, issueText, refusedFields } from './input-issues';
import { texts as inEnglish } from './forms.en';
import { texts as inRussian } from './forms.ru';

const format = { day: (day: string) => formatDay(english.locale, day) } as unknown as Format;
const words: Readonly<Record<string, string>> = inEnglish;
const text = (id: string, values: Readonly<Record<string, unknown>> = {}): string =>
  (words[id] ?? '').replaceAll(/\{(\w+)\}/gu, (_hole, name: string) => String(values[name]));

const said = (problem: string, days: { firstDay?: string; lastDay?: string } = {}): string =>
  issueText(text, format, { path: 'on', problem, ...days });

const refusal = (...issues: { path: string; problem: string }[]) => ({ code: 'INVALID_INPUT' as const, issues });
const refused = (...issues: { path: string; problem: string }[]) =>
  refusedFields(text, format, refusal(...issues), { 'name.script': 'script', birth: 'birth' });

describe('why an answer is refused', () => {
  it.each(everyInputProblem)('has words in English and Russian: %s', (problem) => {
    for (const texts of [inEnglish, inRussian])
      expect(texts).toHaveProperty([`InputProblem.${problem}`], expect.any(String));
    const days = { firstDay: '2016-11-28', lastDay: '2026-11-29' };
    expect(said(problem, days)).toMatch(/^[A-Z][^{}]+\.$/u);
    expect(said(problem, days)).not.toContain('undefined');
  });

  it.each([
    ['not-a-day-yet', { lastDay: '2026-11-29' }, 'This cannot be after today (29 Nov 2026).'],
    ['too-far-ahead', { lastDay: '2036-11-29' }, 'This cannot be after 29 Nov 2036.'],
    ['over-already', { firstDay: '2026-11-29' }, 'This cannot be before today (29 Nov 2026).'],
    ['too-long-ago', { firstDay: '2016-11-28' }, 'This cannot be before 28 Nov 2016.'],
    ['not-of-1900-to-2100', {}, 'This cannot be before 1 January 1900, or after the year 2100.'],
    ['before-birth', {}, 'This cannot be before the birth.'],
    ['no-letter', {}, 'A name needs at least one letter.'],
  ])('is said with the day it may have: %s', (problem, days, sentence) => {
    expect(said(problem, days)).toBe(sentence);
  });

  it('is said in general where its word is of a later release, or its day is not told', () => {
    const general = 'This answer does not fit. Please look at it again.';
    expect([said('never-heard'), said('not-a-day-yet')]).toEqual([general, general]);
  });

  it('stands at the field that asks for it, or for what holds it, once', () => {
    const problems = refused(
      { path: 'name.script', problem: 'no-letter' },
      { path: 'birth.year', problem: 'not-of-1900-to-2100' },
      { path: 'birth', problem: 'unlike-its-precision' },
    );
    expect(problems).toEqual([
      { field: 'script', text: 'A name needs at least one letter.' },
      { field: 'birth', text: 'This cannot be before 1 January 1900, or after the year 2100.' },
    ]);
  });

  it('is left to the sentence of the refusal where the form does not ask for it', () => {
    expect(refused({ path: 'commandId', problem: 'invalid_format' })).toEqual([]);
    expect(refused({ path: 'birth', problem: 'not-a-day-yet' }, { path: 'nameless', problem: 'empty' })).toEqual([]);
    expect(refusedFields(text, format, { code: 'NOT_ALLOWED' }, { birth: 'birth' })).toEqual([]);
  });
});

describe('an answer that was refused', () => {
  const fields = { 'name.script': 'script', givenOn: 'day', note: 'note' };
  const refusedFor = { name: { script: 'One', latin: null }, givenOn: '2026-11-30', note: null };

  it('is another one once what it says in the command is', () => {
    const now = { ...refusedFor, name: { script: 'Two', latin: null }, note: 'More' };
    expect(['script', 'day', 'note'].filter((field) => isAnsweredAnew(fields, field, refusedFor, now))).toEqual([
      'script',
      'note',
    ]);
  });
});
