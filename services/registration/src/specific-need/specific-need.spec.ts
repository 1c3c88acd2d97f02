import type { FunctioningAnswers, PartialDate, SpecificNeedFacts } from '@mrc/contracts';
import { answersProblem, isOver, needProblem } from './specific-need';

const today = '2026-11-30';
const year = (of: number) => ({ precision: 'year', year: of }) as const;
const month = (of: number, in_: number) => ({ precision: 'month', year: of, month: in_ }) as const;
const pregnancy = (parts: Partial<SpecificNeedFacts> = {}): SpecificNeedFacts => ({
  ...{ code: 'pregnancy', from: month(2026, 6), until: null, expected: month(2027, 2) },
  ...parts,
});
const somebody = { birth: year(1991), accessLevel: 'audited' as const, needs: [] };
const problemOf = (who: Parameters<typeof needProblem>[0], facts: SpecificNeedFacts) => {
  const refused = needProblem(who, facts, { id: 'this', today, place: '' });
  return refused?.refusal.facts.issues.map(({ path, problem }) => `${path} ${problem}`).join();
};

describe('a specific need as it is told', () => {
  it.each([
    ['a birth expected of what is no pregnancy', { code: 'breastfeeding' }, 'expected only-of-a-pregnancy'],
    ['a beginning before the birth', { from: year(1980) }, 'from before-birth'],
    ['an end before the beginning', { until: month(2026, 5) }, 'until before-valid-from'],
    ['a birth expected before the beginning', { expected: month(2026, 1) }, 'expected before-valid-from'],
    [
      'a child alone who is not protected',
      { code: 'unaccompanied-child', expected: null },
      'code only-of-who-is-protected',
    ],
  ] as const)('is refused for %s', (_why, parts, problem) => {
    expect(problemOf(somebody, pregnancy(parts))).toBe(problem);
  });

  it('is in order where its days may be, and of a protected child who is alone', () => {
    expect(problemOf(somebody, pregnancy({ from: { precision: 'unknown' }, until: month(2026, 6) }))).toBeUndefined();
    const child = { ...somebody, accessLevel: 'protected' as const };
    expect(problemOf(child, pregnancy({ code: 'separated-child', expected: null }))).toBeUndefined();
  });

  it('is not recorded twice while it lasts, and again once it is over', () => {
    const known = (until: PartialDate | null) => ({ ...somebody, needs: [{ ...pregnancy({ until }), id: 'known' }] });
    expect(problemOf(known(null), pregnancy())).toBe('code recorded-already');
    expect(problemOf(known(month(2027, 1)), pregnancy())).toBe('code recorded-already');
    expect(problemOf(known(month(2026, 11)), pregnancy())).toBeUndefined();
    expect(problemOf(known(null), pregnancy({ until: month(2026, 9) }))).toBeUndefined();
    expect(problemOf({ ...somebody, needs: [{ ...pregnancy(), id: 'this' }] }, pregnancy())).toBeUndefined();
  });

  it.each([
    ['has no end', null, false],
    ['may have ended', month(2026, 11), true],
    ['ends ahead', month(2026, 12), false],
    ['ended nobody knows when', { precision: 'unknown' }, true],
  ] as const)('that %s', (_how, until, over) => {
    expect(isOver({ until }, today)).toBe(over);
  });
});

describe('answers on functioning', () => {
  it('are of a day after the birth, as far as it is known', () => {
    const none = 'no-difficulty';
    const answers: FunctioningAnswers = {
      ...{ answeredOn: '1990-01-01', seeing: none, hearing: none, walking: none },
      ...{ remembering: none, selfCare: none, communicating: none },
    };
    expect(answersProblem(year(1991), answers, '')).toMatchObject({ refusal: { code: 'INVALID_INPUT' } });
    expect(answersProblem({ precision: 'unknown' }, answers, '')).toBeUndefined();
    expect(answersProblem(year(1991), { ...answers, answeredOn: '1991-01-01' }, '')).toBeUndefined();
  });
});
