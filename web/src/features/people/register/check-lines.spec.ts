import { asked, filled, notAnswered, optionalAsked } from './complete.fixture';
import { checkLines } from './check-lines';
import { noAnswers, type RegisterValues } from './register.values';

const words = {
  country: (code: string) => code,
  dateParts: (parts: object) => ('year' in parts ? JSON.stringify(parts) : undefined),
  language: (code: string) => code,
  list: (items: readonly string[]) => items.join(', '),
  today: () => '2026-11-22',
  way: (codes: readonly string[]) => codes.join(' to '),
};

const linesOf = (values: RegisterValues) => checkLines((id) => id, words, values);
const answersOf = (values: RegisterValues) =>
  linesOf(values).flatMap(({ answers }) => answers.map(({ answer }) => answer));

describe('the page on which the answers are checked', () => {
  it.each(
    filled.flatMap((values) => [...asked(values), ...optionalAsked(values)].map((name) => [name, values] as const)),
  )('shows what was answered: %s', (name, values) => {
    expect(linesOf(notAnswered(values, name))).not.toEqual(linesOf(values));
  });

  it('leaves nothing open where every question is answered', () => {
    for (const values of filled) expect(answersOf(values)).not.toContain(null);
  });

  it('says no answer that nobody gave', () => {
    expect(answersOf(noAnswers('TJ')).filter((answer) => answer !== null)).toEqual([]);
  });

  it('tells what is not known from what was not said, and shows a day that cannot be as it was typed', () => {
    const birth = (part: Partial<RegisterValues['birth']>) =>
      linesOf({ ...noAnswers('TJ'), birth: { answer: null, day: '', month: '', year: '', ...part } }).find(
        ({ step }) => step === 'birth',
      )?.answers[0]?.answer;
    expect(birth({ answer: 'not-known' })).toBe('form.notKnown');
    expect(birth({ answer: 'not-said' })).toBe('form.notSaid');
    expect(birth({ answer: 'known', day: '31', month: '2', year: '1990' })).toBe('31 2 1990');
  });
});
