import { headlineOf } from './headline';
import type { Pivot } from './pivot';

const table = (figures: readonly (number | null)[], more: readonly (number | null)[] = [1]): Pivot => ({
  periods: figures.map((_, index) => `2026-0${index + 1}`),
  rows: [more, figures].map((values, index) => ({
    key: String(index),
    codes: [String(index)],
    figures: values.map((value) => ({ value, hidden: value === null ? 'SMALL_NUMBER' : null })),
  })),
});

describe('the title of a chart', () => {
  it('states the first and the last count of what is largest', () => {
    expect(headlineOf(table([31, 40, 62]))).toEqual({ kind: 'change', codes: ['1'], first: 31, last: 62 });
  });

  it('states nothing under 30', () => {
    expect(headlineOf(table([31, 29]))).toBeNull();
    expect(headlineOf(table([31, null]))).toBeNull();
  });

  it('states the last count alone where the first may not be told', () => {
    expect(headlineOf(table([null, 62]))).toEqual({ kind: 'one', codes: ['1'], value: 62 });
    expect(headlineOf(table([12, 62]))).toEqual({ kind: 'one', codes: ['1'], value: 62 });
  });
});
