import { endsOf, headlineOf, isOver } from './headline';
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
const titleOf = (figures: Pivot) => headlineOf(endsOf(figures, closedOn).over);

describe('the title of a chart', () => {
  it('states the first and the last count of a period that is over', () => {
    const change = { kind: 'change', codes: ['0'], first: 31, last: 62 };
    expect(titleOf(table([31, 40, 62]))).toEqual(change);
    expect(titleOf(table([31, 40, 62, 33]))).toEqual(change);
  });

  it('states the ends of the line that is drawn: what is not over is no part of it', () => {
    const { over, running } = endsOf(table([41, 55, 79, 70]), closedOn);
    const drawn = over.rows[0]?.figures.map((figure) => figure?.value);
    expect(drawn).toEqual([41, 55, 79]);
    expect(running).toEqual(['2026-04']);
    expect(headlineOf(over)).toMatchObject({ first: drawn?.[0], last: drawn?.at(-1) });
  });

  it('states nothing where there are several rows', () => {
    expect(titleOf(table([31, 40, 62], [31, 40, 90]))).toBeNull();
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
    expect(titleOf(table([31, 29]))).toBeNull();
    expect(titleOf(table([31, null]))).toBeNull();
  });

  it('states the last count alone where the first may not be told', () => {
    expect(titleOf(table([null, 62]))).toEqual({ kind: 'one', codes: ['0'], value: 62 });
    expect(titleOf(table([12, 62]))).toEqual({ kind: 'one', codes: ['0'], value: 62 });
  });
});
