import { percentile, type Run } from './arrivals';

export type Row = Readonly<Record<string, string | number>>;

export const figure = (value: number, digits = 0): string => (Number.isFinite(value) ? value.toFixed(digits) : '–');

/** How long asks took, and what came of those that were not done. */
export const timesOf = (run: Run): Row => ({
  'p50 ms': figure(percentile(run.latencies, 0.5), 1),
  'p95 ms': figure(percentile(run.latencies, 0.95), 1),
  'p99 ms': figure(percentile(run.latencies, 0.99), 1),
  'not done':
    Object.entries(run.otherwise)
      .map(([word, count]) => `${count} ${word}`)
      .join(', ') || '0',
});

/** A table as text: the first column to the left, figures to the right; columns are those of all rows. */
export const tableOf = (title: string, rows: readonly Row[]): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
  const widths = columns.map((_, index) => Math.max(...cells.map((line) => (line[index] ?? '').length)));
  const lines = cells.map((line) =>
    line
      .map((cell, index) => (index === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart((widths[index] ?? 0) + 2)))
      .join(''),
  );
  return [`\n${title}`, ...lines.map((line) => line.trimEnd())].join('\n');
};
