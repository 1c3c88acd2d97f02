import { headlineOf, isOver } from './headline';
import type { Pivot } from './pivot';

const table = (...rows: readonly (readonly (number | null)[])[]): Pivot => ({
  periods: (rows[0] ?? []).map((_, index) => `2026-0${index + 1}`),
  rows: rows.map((values, index) => ({
    key: String(index),
    codes: [String(index)],
    figures: values.map((value) => ({ value, hidden: value === null ? 'SMALL_NUMBER' : null })),
  })),
});
const closedOn = '2026-04-09';

describe('the title of a chart', () => {
  it('states the first and the last count of a period that is over', () => {
    const change = { kind: 'change', codes: ['0'], first: 31, last: 62 };
    expect(headlineOf(table([31, 40, 62]), closedOn)).toEqual(change);
    expect(headlineOf(table([31, 40, 62, 33]), closedOn)).toEqual(change);
  });

  it('states nothing where there are several rows', () => {
    expect(headlineOf(table([31, 40, 62], [31, 40, 90]), closedOn)).toBeNull();
  });

  it.each([
    ['2026-03', true],
    ['2026-04', false],
    ['2026-Q1', true],
    ['2026-Q2', false],
    ['2025-Q4', true],
    ['2025', true],
    ['2026', false],
  ])('knows of %s whether it is over: %s', (period, over) => {
    expect(isOver(period, closedOn)).toBe(over);
  });

  it('states nothing under 30', () => {
    expect(headlineOf(table([31, 29]), closedOn)).toBeNull();
    expect(headlineOf(table([31, null]), closedOn)).toBeNull();
  });

  it('states the last count alone where the first may not be told', () => {
    expect(headlineOf(table([null, 62]), closedOn)).toEqual({ kind: 'one', codes: ['0'], value: 62 });
    expect(headlineOf(table([12, 62]), closedOn)).toEqual({ kind: 'one', codes: ['0'], value: 62 });
  });
});
