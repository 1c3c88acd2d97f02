import { hiddenCount, pivot, type Cell } from './pivot';

const cell = (dimensions: readonly string[], value: number | null): Cell => ({
  dimensions,
  value,
  hidden: value === null ? 'SMALL_NUMBER' : null,
});

describe('a closed view as rows and periods', () => {
  const cells = [cell(['TJ', '2026-02'], 62), cell(['TJ', '2026-01'], 31), cell(['KG', '2026-02'], null)];

  it('keeps every figure under its period, and nothing where none was counted', () => {
    const table = pivot(cells, null);
    expect(table.periods).toEqual(['2026-01', '2026-02']);
    expect(table.rows.map(({ codes, figures }) => [codes, figures.map((figure) => figure?.value)])).toEqual([
      [['TJ'], [31, 62]],
      [['KG'], [undefined, null]],
    ]);
  });

  it('counts what is hidden, not what is missing', () => {
    expect(hiddenCount(pivot(cells, null))).toBe(1);
  });

  it('shows one place without its code', () => {
    const table = pivot([cell(['TJ', 'female', '30-34', '2026'], 12), cell(['KG', 'male', '30-34', '2026'], 9)], 'TJ');
    expect(table.rows).toEqual([
      { key: 'female|30-34', codes: ['female', '30-34'], figures: [{ value: 12, hidden: null }] },
    ]);
  });
});
