import { keepAt, keptAt } from './place.store';

describe('what a page was like', () => {
  it('is kept for each visit by itself', () => {
    keepAt('one', 'tab', 'closed');
    keepAt('two', 'tab', 'due');
    expect(keptAt('one', 'tab')).toBe('closed');
    expect(keptAt('two', 'tab')).toBe('due');
    expect(keptAt('two', 'filter')).toBeUndefined();
  });

  it('is forgotten for pages that were left long ago, not for the one that is used', () => {
    keepAt('used', 'tab', 'closed');
    for (let page = 0; page < 40; page += 1) {
      keepAt(`page ${page}`, 'tab', page);
      keepAt('used', 'rows', page);
    }
    expect(keptAt('used', 'tab')).toBe('closed');
    expect(keptAt('page 0', 'tab')).toBeUndefined();
    expect(keptAt('page 39', 'tab')).toBe(39);
  });
});
