import { readIn, type Written } from './written';

const longest = 200;

describe('what a receiver will read of what was written', () => {
  const texts: readonly Written<'summary' | 'question'>[] = [
    { field: 'question', readFrom: 'sending', longest, wanted: false },
    { field: 'summary', readFrom: 'acceptance', longest, wanted: true },
  ];

  it('is every text that is listed, at the step from which it is read', () => {
    expect(readIn(texts, { question: ' Is it free? ', summary: 'Wages are owed.' })).toEqual({
      sending: [{ field: 'question', words: 'Is it free?' }],
      acceptance: [{ field: 'summary', words: 'Wages are owed.' }],
    });
  });

  it('keeps a place for what is still to be written, and none for what need not be', () => {
    expect(readIn(texts, { question: null, summary: '' })).toEqual({
      sending: [],
      acceptance: [{ field: 'summary', words: '' }],
    });
  });
});
