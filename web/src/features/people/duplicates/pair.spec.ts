import { speaks, wordsOf } from './pair';

describe('two records side by side', () => {
  it('mark the words that the other has not', () => {
    expect(wordsOf('Раҳимова Гулнора', ['гулнора Саидова', null])).toEqual([
      { word: 'Раҳимова', shared: false },
      { word: 'Гулнора', shared: true },
    ]);
  });

  it('mark nothing of a writing that the other has not', () => {
    expect(wordsOf('Rahimova Gulnora', ['Саидова Гулнора', null]).every(({ shared }) => shared)).toBe(true);
    expect(wordsOf('Rahimova Gulnora', ['Саидова Гулнора', 'Saidova Gulnora'])).toEqual([
      { word: 'Rahimova', shared: false },
      { word: 'Gulnora', shared: true },
    ]);
  });

  it.each([
    [52, 'for'],
    [10, 'little'],
    [-10, 'little'],
    [-31, 'against'],
  ])('say by %i tenths of a bit that a field speaks %s', (weight, words) => {
    expect(speaks({ weight })).toBe(words);
  });
});
