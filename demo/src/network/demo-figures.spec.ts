import { demoFigures, type DemoView } from './demo-figures';
import { generateDemoNetwork } from './generate-demo-network';

/** The share of cells that may be shown: ten people or more. */
const shown = (view: DemoView, cells: readonly string[]): number =>
  cells.filter((cell) => (view.get(cell) ?? 0) >= 10).length / cells.length;

const countries = ['TJ', 'KG', 'KZ', 'RU'];
const months = Array.from({ length: 23 }, (_, index) => new Date(Date.UTC(2024, 11 + index)).toISOString().slice(0, 7));
const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'];
const years = ['2025', '2026'];
const workingAge = ['18-24', '25-29', '30-34', '35-44', '45-54'];

describe.each([1, 2, 3])('reports on the demo network of seed %i', (seed) => {
  const network = generateDemoNetwork({ seed, persons: 2000, today: '2026-11-22' });
  const { people } = demoFigures(network);
  const centres = network.organisations.filter(({ input }) => input.kind === 'centre').map(({ key }) => key);

  it('are not blank by country and month', () => {
    const cells = countries.flatMap((country) => months.map((month) => `${country} ${month}`));
    expect(shown(people.byCountryAndMonth, cells)).toBeGreaterThan(0.93);
  });

  it('are not blank by centre and quarter', () => {
    const cells = centres.flatMap((centre) => quarters.map((quarter) => `${centre} ${quarter}`));
    expect(cells).toHaveLength(105);
    expect(shown(people.byCentreAndQuarter, cells)).toBeGreaterThan(0.85);
  });

  it('are not blank by country, sex, age band and year', () => {
    const cells = countries.flatMap((country) =>
      ['female', 'male'].flatMap((sex) =>
        workingAge.flatMap((band) => years.map((year) => `${country} ${sex} ${band} ${year}`)),
      ),
    );
    expect(shown(people.byCountrySexBandAndYear, cells)).toBeGreaterThan(0.85);
  });

  it('have small numbers to hide, too', () => {
    for (const view of Object.values(people)) {
      expect([...view.values()].some((count) => count > 0 && count < 10)).toBe(true);
    }
  });
});
