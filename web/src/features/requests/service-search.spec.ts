import { searchServices } from './service-search';

const codes = (typed: string, language: 'en' | 'ru' = 'en') =>
  searchServices(typed, null, language).map(({ code }) => code);

describe('finding a service', () => {
  it('goes by words of either language, whichever is shown', () => {
    expect(codes('wages')).toContain('LEG-01');
    expect(codes('зарплаты')).toContain('LEG-01');
    expect(searchServices('wages', null, 'ru')[0]?.name).toBe('Невыплата или недоплата зарплаты');
  });

  it('goes by other forms of the words and by what people call it', () => {
    expect(codes('зарплату', 'ru')).toContain('LEG-01');
    expect(codes('насилие', 'ru')).toContain('PRO-03');
    expect(codes('salary')).toContain('LEG-01');
  });

  it('wants every word, in any order and case', () => {
    expect(codes('INJURY work')).toEqual(['LEG-03']);
    expect(codes('injury shelter')).toEqual([]);
  });

  it('takes е for ё and letters without their marks', () => {
    expect(codes('ребенка', 'ru')).toEqual(codes('ребёнка', 'ru'));
    expect(codes('attache')).toContain('INFO-03');
  });

  it('stays within a field of help', () => {
    expect(searchServices('', 'DOC', 'en').map(({ code }) => code)).toEqual(['DOC-01', 'DOC-02', 'DOC-03']);
  });

  it('offers nothing that is not a need', () => {
    expect(codes('screening')).toEqual([]);
  });
});
