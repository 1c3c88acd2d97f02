import { dayIn, documentLanguageOf, documentWords, everyDocumentLanguage } from './document-words';

describe('the list that is given to a person', () => {
  it('is in their own language where there are words in it, otherwise in English', () => {
    expect(['tg', 'ru', 'ky', 'uz-Cyrl'].map(documentLanguageOf)).toEqual(['tg', 'ru', 'en', 'en']);
  });

  it('has words in every language it is offered in, each its own', () => {
    expect([...everyDocumentLanguage].sort()).toEqual(Object.keys(documentWords).sort());
    expect(new Set(everyDocumentLanguage.map((language) => documentWords[language].title)).size).toBe(3);
  });

  it('writes days as they are read there', () => {
    expect(everyDocumentLanguage.map((language) => dayIn(language, '2026-11-02'))).toEqual([
      '02.11.2026',
      expect.stringContaining('2026'),
      '2 Nov 2026',
    ]);
  });
});
