import { serviceIndex } from '../../i18n/service-search';
import { texts as englishWords } from '../../i18n/service-words.en';
import { texts as russianWords } from '../../i18n/service-words.ru';
import { texts as english } from '../../i18n/services.en';
import { texts as russian } from '../../i18n/services.ru';
import { searchServices } from './service-search';

const index = serviceIndex([english, englishWords, russian, russianWords]);
const codes = (typed: string) => searchServices(index, typed, null).map(({ code }) => code);

describe('finding a service', () => {
  it('goes by words of either language', () => {
    expect(codes('wages')).toContain('LEG-01');
    expect(codes('зарплаты')).toContain('LEG-01');
  });

  it('goes by other forms of the words and by what people call it', () => {
    expect(codes('зарплату')).toContain('LEG-01');
    expect(codes('насилие')).toContain('PRO-03');
    expect(codes('salary')).toContain('LEG-01');
  });

  it('goes by most of the words, in any order and case', () => {
    expect(codes('INJURY work')).toEqual(['LEG-03']);
    expect(codes('injury shelter')).toEqual(['LEG-03', 'HUM-01']);
  });

  it('takes е for ё and letters without their marks', () => {
    expect(codes('ребенка')).toEqual(codes('ребёнка'));
    expect(codes('attache')).toContain('INFO-03');
  });

  it('stays within a field of help', () => {
    expect(searchServices(index, '', 'DOC').map(({ code }) => code)).toEqual(['DOC-01', 'DOC-02', 'DOC-03']);
  });

  it('offers nothing that is not a need', () => {
    expect(codes('screening')).toEqual([]);
  });
});
