import { Button, Skeleton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Keyset } from '../graphql/use-keyset';
import { useText } from '../i18n/use-text';
import { FailureState } from './screen-state';
import classes from './keyset-table.module.css';

export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly width?: string;
  readonly numeric?: boolean;
};

type KeysetTableProps<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly list: Keyset<Row>;
  /** Where the whole row leads; the first cell is the link's name. Rows without it lead nowhere. */
  readonly opens?: (row: Row) => string;
  readonly empty: ReactNode;
  /** Every row is one line, cut off where it does not fit. */
  readonly oneLine?: boolean;
};

const newsText = (text: ReturnType<typeof useText>, { added, changed }: { added: number; changed: number }): string => {
  if (changed === 0) return text('list.new', { count: added });
  return added === 0 ? text('list.changed', { count: changed }) : text('list.newAndChanged', { added, changed });
};

const TableSkeleton = ({ columns }: { readonly columns: number }) => (
  <div className={classes['card']} aria-busy>
    {Array.from({ length: 7 }, (_, index) => (
      <div className={classes['ghost']} key={index}>
        {Array.from({ length: columns }, (_unused, cell) => (
          <Skeleton key={cell} height={12} width={`${cell === 0 ? 70 : 45}%`} />
        ))}
      </div>
    ))}
  </div>
);

/** A list in pages: what is new waits behind a button, the whole row opens, the rest comes on request. */
export const KeysetTable = <Row extends { readonly id: string }>({
  caption,
  columns,
  list,
  opens,
  empty,
  oneLine = false,
}: KeysetTableProps<Row>) => {
  const text = useText();
  const { rows, failure, news } = list;
  if (rows === undefined) {
    if (failure && failure.kind !== 'interrupted') return <FailureState failure={failure} again={list.again} />;
    return <TableSkeleton columns={columns.length} />;
  }
  return (
    <>
      <div className={classes['news']} role="status">
        {news && (
          <Button size="compact-sm" variant="light" onClick={list.show}>
            {newsText(text, news)} — {text('list.show')}
          </Button>
        )}
      </div>
      {rows.length === 0 ? (
        <div className={classes['card']}>{empty}</div>
      ) : (
        <div className={classes['card']}>
          <table className={`${classes['table']} ${oneLine ? classes['oneLine'] : ''}`}>
            <caption className="mrc-visually-hidden">{caption}</caption>
            <thead>
              <tr>
                {columns.map(({ key, title, width, numeric }) => (
                  <th key={key} scope="col" style={{ width }} className={numeric ? classes['numeric'] : undefined}>
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  {columns.map(({ key, cell, numeric }, index) => (
                    <td key={key} className={numeric ? classes['numeric'] : undefined}>
                      {index === 0 && opens ? (
                        <Link to={opens(row)} className={classes['open']}>
                          {cell(row)}
                        </Link>
                      ) : (
                        cell(row)
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {failure && failure.kind !== 'interrupted' && (
        <FailureState failure={failure} again={list.hasMore ? list.more : list.again} />
      )}
      {!failure && list.hasMore && (
        <div className={classes['more']}>
          <Button variant="default" onClick={list.more} loading={list.loading}>
            {text('list.more')}
          </Button>
        </div>
      )}
    </>
  );
};
