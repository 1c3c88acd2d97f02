import type { ClosedViewQuery } from '../../generated/reports';
import type { Dimension } from '../../generated/schema';
import type { Text } from '../../i18n/use-text';
import { csvOf, csvSeparator } from './csv';
import type { NameOf } from './use-codes';

type View = Extract<ClosedViewQuery['closedView'], { readonly __typename: 'ClosedView' }>;

const periods: readonly Dimension[] = ['MONTH', 'QUARTER', 'YEAR'];
const inFileName = (code: string): string => code.toLowerCase().replaceAll('_', '-');

/** A closed view as a CSV file for readers of a locale: the name beside each code but a period's, and words where a number is hidden. */
export const viewFile = (view: View, year: number | null, nameOf: NameOf, text: Text, locale: string) => {
  const measure = text(`Measure.${view.measure}`);
  const title = text('report.plain', { measure, view: text(`ViewName.${view.view}`) });
  const withName = (dimension: Dimension | undefined, code: string, name: string): string[] =>
    dimension === undefined || periods.includes(dimension) ? [code] : [code, name];
  const columns = view.dimensions.flatMap((dimension) => {
    const column = text(`Dimension.${dimension}`);
    return withName(dimension, column, text('report.column.name', { column }));
  });
  const rows = view.cells.map(({ dimensions, value, hidden }) => [
    ...dimensions.flatMap((code, index) => {
      const dimension = view.dimensions[index];
      return withName(dimension, code, nameOf(dimension, code));
    }),
    hidden ? text(`HiddenBecause.${hidden}`) : (value ?? ''),
  ]);
  const lines = [
    [text('report.file.source'), `MRC Network, ${title}`],
    [text('report.file.closedOn'), view.closedOn],
    [text('report.file.closedAt'), view.closedAt],
    [text('report.file.hidden'), text('report.file.hidden.say')],
    [],
    [...columns, measure],
    ...rows,
  ];
  const content = csvOf(lines, csvSeparator(locale));
  const parts = [inFileName(view.view), inFileName(view.measure), year ?? 'all-years', `closed-${view.closedOn}`];
  return { name: `${parts.join('_')}.csv`, content };
};
