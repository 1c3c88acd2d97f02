import type { Dimension } from '../../generated/schema';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import type { Pivot } from './pivot';
import type { NameOf } from './use-codes';
import classes from './reports.module.css';

export type ViewProps = {
  readonly title: string;
  readonly table: Pivot;
  /** The dimensions of the row codes. */
  readonly dimensions: readonly Dimension[];
  readonly period: Dimension | undefined;
  readonly nameOf: NameOf;
};

export const rowName = ({ dimensions, nameOf }: ViewProps, codes: readonly string[]): string =>
  codes.map((code, index) => nameOf(dimensions[index], code)).join(', ');

/** Every figure of a closed view; what is hidden says so. */
export const ViewTable = (view: ViewProps) => {
  const text = useText();
  const format = useFormat();
  const { title, table, period, nameOf } = view;
  return (
    <div className={classes['scroll']} role="region" aria-label={title} tabIndex={0}>
      <table className={classes['table']}>
        <caption className="mrc-visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{text('report.rows')}</th>
            {table.periods.map((code) => (
              <th key={code} scope="col" className={classes['number']}>
                {nameOf(period, code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ key, codes, figures }) => (
            <tr key={key}>
              <th scope="row">{rowName(view, codes)}</th>
              {figures.map((figure, index) => (
                <td key={table.periods[index]} className={classes['number']}>
                  {figure?.hidden && (
                    <span className={classes['hidden']}>{text(`HiddenBecause.${figure.hidden}`)}</span>
                  )}
                  {typeof figure?.value === 'number' && format.number(figure.value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
