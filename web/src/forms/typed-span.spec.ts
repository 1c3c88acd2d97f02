import { daysOf } from './typed-span';

describe('the days a list is narrowed to', () => {
  it.each([
    ['', '', null, null],
    ['2026-03-12', '', '2026-03-12', null],
    ['2026-03-12', '2026-03-12', '2026-03-12', '2026-03-12'],
  ])('are, of %p to %p, those that were typed', (from, until, first, last) => {
    expect(daysOf({ from, until })).toEqual({ from: first, until: last });
  });

  it('are not asked for the wrong way round', () => {
    expect(daysOf({ from: '2026-03-12', until: '2026-03-11' }).problem).toEqual({
      field: 'until',
      text: 'InputProblem.ends-before-it-begins',
    });
  });

  it('are not asked for where they cannot be read', () => {
    expect(daysOf({ from: 'soon', until: '' }).problem?.field).toBe('from');
    expect(daysOf({ from: '', until: 'soon' }).problem?.field).toBe('until');
  });
});
