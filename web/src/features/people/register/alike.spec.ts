import { alikeAmong, alikeSearches } from './alike';
import { noAnswers, type RegisterValues } from './register.values';

const today = '2026-11-29';
const typed: RegisterValues = {
  ...noAnswers('TJ'),
  script: ' Нигора Тест ',
  birth: { answer: 'known', day: '', month: '5', year: '1991' },
  phoneAnswer: 'yes',
  phoneNumber: '92 770 01 42',
};
const byPhone = { terms: '+992 92 770 0142', birthYear: null, nationality: null };
const byName = { terms: 'Нигора Тест', birthYear: 1991, nationality: null };

describe('who may be registered already', () => {
  it('is searched for by the phone, and by the name with the year of birth', () => {
    expect(alikeSearches(typed, today)).toEqual([byPhone, byName]);
  });

  it('is not searched for by what was not said', () => {
    expect(alikeSearches({ ...typed, phoneAnswer: 'not-said' }, today)).toEqual([byName]);
    const birth = { ...typed.birth, answer: 'not-known' } as const;
    expect(alikeSearches({ ...typed, birth }, today)).toEqual([byPhone]);
    expect(alikeSearches(noAnswers('TJ'), today)).toEqual([]);
  });

  it('is whoever has the phone, or both name and year, each once', () => {
    expect(
      alikeAmong([
        { id: 'a', reasons: ['SAME_PHONE'] },
        { id: 'a', reasons: ['SAME_NAME', 'SAME_BIRTH_YEAR'] },
        { id: 'b', reasons: ['SAME_NAME', 'SAME_BIRTH_YEAR'] },
        { id: 'c', reasons: ['ALIKE_NAME', 'SAME_BIRTH_YEAR'] },
        { id: 'd', reasons: ['SAME_NAME', 'NEAR_BIRTH_YEAR'] },
      ]),
    ).toEqual([
      { id: 'a', reasons: ['SAME_PHONE', 'SAME_NAME', 'SAME_BIRTH_YEAR'] },
      { id: 'b', reasons: ['SAME_NAME', 'SAME_BIRTH_YEAR'] },
    ]);
  });
});
