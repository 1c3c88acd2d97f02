import { hiddenFigures, type Figure, type Hidden, type Sum } from './suppress';
import { Attacker, rangeShown, seededRandom } from './suppress.fixture';

/** A table with the totals of its rows, its columns and all, as anybody would print it. */
const table = (rows: readonly (readonly number[])[]): { figures: Figure[]; sums: Sum[] } => {
  const cells = rows.flatMap((row, r) => row.map((value, c): Figure => ({ key: `${r},${c}`, value, use: 'cell' })));
  const columns = rows[0]?.map((_, c) => c) ?? [];
  const add = (values: readonly (number | undefined)[]) => values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  return {
    figures: [
      ...cells,
      ...rows.map((row, r): Figure => ({ key: `row ${r}`, value: add(row), use: 'total' })),
      ...columns.map((c): Figure => ({ key: `column ${c}`, value: add(rows.map((row) => row[c])), use: 'total' })),
      { key: 'all', value: add(rows.flat()), use: 'always-shown' },
    ],
    sums: [
      ...rows.map((_, r): Sum => ({ total: `row ${r}`, parts: columns.map((c) => `${r},${c}`) })),
      ...columns.map((c): Sum => ({ total: `column ${c}`, parts: rows.map((_, r) => `${r},${c}`) })),
      { total: 'all', parts: rows.map((_, r) => `row ${r}`) },
      { total: 'all', parts: columns.map((c) => `column ${c}`) },
    ],
  };
};

const randomTable = (seed: number) => {
  const random = seededRandom(seed);
  const between = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  const [rows, columns, most, empty] = [between(1, 6), between(2, 7), between(4, 60), random() * 0.5];
  const cell = () => (random() < empty ? 0 : Math.floor(random() ** 2 * (most + 1)));
  return table(Array.from({ length: rows }, () => Array.from({ length: columns }, cell)));
};

const small = (value: number) => value >= 1 && value <= 9;

/** The smallest and the largest suppression there is: only what must be, and everything but zeros and what is always shown. */
const onlySmall = (figures: readonly Figure[]) =>
  new Map<string, Hidden>(
    figures.filter(({ value, use }) => small(value) && use !== 'always-shown').map(({ key }) => [key, 'small-number']),
  );
const everything = (figures: readonly Figure[]) =>
  new Map<string, Hidden>(
    figures
      .filter(({ value, use }) => value > 0 && use !== 'always-shown')
      .map(({ key, value }) => [key, small(value) ? 'small-number' : 'would-give-another-away']),
  );

const recovered = ({ figures, sums }: ReturnType<typeof table>, hidden: ReadonlyMap<string, Hidden>) => {
  const known = new Map(figures.map(({ key, value }) => [key, rangeShown(value, hidden.get(key))]));
  const truths = new Map(figures.filter(({ key }) => hidden.has(key)).map(({ key, value }) => [key, value]));
  return new Attacker(known, sums).recovered(truths);
};

describe('hiding small numbers', () => {
  it('shows a table that has none as it is', () => {
    const { figures, sums } = table([
      [10, 0],
      [12, 40],
    ]);
    expect(hiddenFigures(figures, sums)).toEqual(new Map());
  });

  it('hides the numbers from 1 to 9 and the fewest others that would give them away', () => {
    const { figures, sums } = table([
      [3, 20, 30],
      [21, 15, 60],
      [31, 61, 90],
    ]);
    expect(hiddenFigures(figures, sums)).toEqual(
      new Map([
        ['0,0', 'small-number'],
        ['0,1', 'would-give-another-away'],
        ['1,0', 'would-give-another-away'],
        ['1,1', 'would-give-another-away'],
      ]),
    );
  });

  it('lets small numbers hide each other', () => {
    const { figures, sums } = table([
      [3, 7, 30],
      [5, 4, 60],
      [31, 61, 90],
    ]);
    expect([...hiddenFigures(figures, sums).keys()]).toEqual(['0,0', '0,1', '1,0', '1,1']);
  });

  it('does not let two ones hide each other, whose sum says what they are', () => {
    const { figures, sums } = table([
      [1, 1, 30, 40],
      [50, 60, 30, 40],
    ]);
    const hidden = hiddenFigures(figures, sums);
    expect(recovered({ figures, sums }, onlySmall(figures))).toEqual(['0,0', '0,1']);
    expect(recovered({ figures, sums }, hidden)).toEqual([]);
    expect(hidden.size).toBe(6);
  });

  it('does not show a total that is small, nor one that would give it away', () => {
    const { figures, sums } = table([
      [4, 0],
      [0, 40],
      [0, 50],
    ]);
    const hidden = hiddenFigures(figures, sums);
    expect(hidden.get('row 0')).toBe('small-number');
    expect(hidden.get('0,0')).toBe('small-number');
    expect(recovered({ figures, sums }, hidden)).toEqual([]);
  });

  it.each([
    ['may be the same people', 12, ['b']],
    ['are certainly others', 15, ['a', 'b']],
  ])('hides what it must where the parts of a total %s', (_says, all, expected) => {
    const figures: Figure[] = [
      { key: 'a', value: 12, use: 'cell' },
      { key: 'b', value: 3, use: 'cell' },
      { key: 'all', value: all, use: 'always-shown' },
    ];
    expect([...hiddenFigures(figures, [{ total: 'all', parts: ['a', 'b'] }]).keys()]).toEqual(expected);
  });

  it('never hides a zero or what is always shown', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const { figures, sums } = randomTable(seed);
      const hidden = hiddenFigures(figures, sums);
      const wrong = figures.filter(({ key, value, use }) => {
        if (value === 0 || use === 'always-shown') return hidden.has(key);
        return small(value) !== (hidden.get(key) === 'small-number');
      });
      expect(wrong).toEqual([]);
    }
  });

  it('counts what it hides the same way each time', () => {
    const { figures, sums } = randomTable(7);
    expect(hiddenFigures(figures, sums)).toEqual(hiddenFigures(figures, sums));
  });

  it('leaves an attacker who knows every total without a single hidden number, in 1,000 random tables', () => {
    let [tables, kept, broken] = [0, 0, 0];
    for (let seed = 1; seed <= 1_000; seed += 1) {
      const random = randomTable(seed);
      const hidden = hiddenFigures(random.figures, random.sums);
      if (hidden.size === 0) continue;
      tables += 1;
      if (recovered(random, onlySmall(random.figures)).length > 0) broken += 1;
      const found = recovered(random, hidden);
      if (found.length > 0) {
        const unavoidable = recovered(random, everything(random.figures));
        expect({ seed, found: found.filter((key) => !unavoidable.includes(key)) }).toEqual({ seed, found: [] });
      } else kept += 1;
    }
    expect(broken).toBeGreaterThan(tables / 3);
    expect(kept).toBeGreaterThan(tables * 0.9);
  });
});
