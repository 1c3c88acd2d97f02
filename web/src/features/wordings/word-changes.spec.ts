import { wordChanges } from './word-changes';

describe('words compared with those before', () => {
  it('are told apart word by word, in reading order', () => {
    expect(wordChanges('I may take this back at any time.', 'I may always take this back.')).toEqual([
      { kind: 'same', words: 'I may ' },
      { kind: 'added', words: 'always ' },
      { kind: 'same', words: 'take this ' },
      { kind: 'gone', words: 'back at any time.' },
      { kind: 'added', words: 'back.' },
    ]);
  });

  it('that did not change are one run', () => {
    expect(wordChanges('one two', 'one two')).toEqual([{ kind: 'same', words: 'one two' }]);
  });
});
