import { Button, SegmentedControl, Select, Skeleton } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { ledBy } from '../../forms/led-by';
import { everyMeasure, everyViewName } from '../../generated/codes';
import { ClosedViewDocument, type ClosedViewQuery } from '../../generated/reports';
import type { Measure, ViewName } from '../../generated/schema';
import { useRead } from '../../graphql/use-read';
import { useLanguage } from '../../i18n/language-provider';
import { refusalText } from '../../i18n/refusal-text';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useKept } from '../../place/use-kept';
import { Card } from '../../ui/card';
import { Notice } from '../../ui/notice';
import { Loaded, ScreenState } from '../../ui/screen-state';
import { endsOf, headlineOf } from './headline';
import { hiddenCount, pivot } from './pivot';
import { saveFile } from './save-file';
import { useCodes, type NameOf } from './use-codes';
import { viewFile } from './view-file';
import { rowName, ViewTable, type ViewProps } from './view-table';
import classes from './reports.module.css';

const ViewChart = lazy(() => import('./view-chart').then((loaded) => ({ default: loaded.ViewChart })));

const measures = ledBy(everyMeasure, 'PEOPLE');

type View = Extract<ClosedViewQuery['closedView'], { readonly __typename: 'ClosedView' }>;

type FiguresProps = { readonly view: View; readonly asChart: boolean; readonly nameOf: NameOf };

const Figures = ({ view, asChart, nameOf }: FiguresProps) => {
  const text = useText();
  const format = useFormat();
  const places = [...new Set(view.cells.map(({ dimensions }) => dimensions[0] ?? ''))];
  const byPlace = view.dimensions.length > 2;
  const [chosen, choose] = useKept<string | null>('place', null);
  const place = byPlace ? (places.find((code) => code === chosen) ?? places[0] ?? null) : null;
  const table = useMemo(() => pivot(view.cells, place), [place, view.cells]);
  if (view.cells.length === 0) return <ScreenState title={text('report.noCells')} say={text('report.noCells.say')} />;
  const measure = text(`Measure.${view.measure}`);
  const dimensions = view.dimensions.slice(place === null ? 0 : 1, -1);
  const period = view.dimensions.at(-1);
  const plain = text('report.plain', { measure, view: text(`ViewName.${view.view}`) });
  const props: ViewProps = { title: plain, table, dimensions, period, nameOf };
  const { over, running } = endsOf(table, view.closedOn);
  const headline = headlineOf(over);
  const named = headline && {
    measure,
    row: [...(place === null ? [] : [nameOf('COUNTRY', place)]), rowName(props, headline.codes)].join(', '),
    period: nameOf(period, over.periods.at(-1) ?? ''),
  };
  const title =
    headline === null || named === null
      ? plain
      : headline.kind === 'change'
        ? text('report.headline', {
            ...named,
            first: format.number(headline.first),
            last: format.number(headline.last),
          })
        : text('report.headline.one', { ...named, value: format.number(headline.value) });
  const hidden = hiddenCount(table);
  return (
    <>
      {byPlace && places.length > 1 && (
        <Select
          label={text('report.place')}
          data={places.map((code) => ({ value: code, label: nameOf('COUNTRY', code) }))}
          value={place}
          onChange={choose}
          w={240}
          mb="md"
        />
      )}
      <h3 className={classes['headline']}>{title}</h3>
      <p className={classes['say']}>{text(`report.definition.${view.measure}`)}</p>
      {asChart ? (
        <Suspense fallback={<Skeleton height={320} />}>
          {over.periods.length > 0 && <ViewChart {...props} table={over} />}
          {running.length > 0 && (
            <p className={classes['say']}>
              {text('report.running', { periods: format.list(running.map((code) => nameOf(period, code))) })}
            </p>
          )}
        </Suspense>
      ) : (
        <ViewTable {...props} />
      )}
      <p className={classes['say']}>
        {hidden > 0 && `${text('report.hidden.count', { count: hidden })} `}
        {text('report.closed.on', { day: format.day(view.closedOn) })}
      </p>
    </>
  );
};

/** A closed view as chart and table with the same figures, and as a file. */
export const ClosedViewCard = () => {
  const text = useText();
  const format = useFormat();
  const client = useClient();
  const { locale } = useLanguage();
  const nameOf = useCodes();
  const thisYear = Number(format.today().slice(0, 4));
  const [view, setView] = useKept<ViewName>('view', 'COUNTRY_BY_MONTH');
  const [measure, setMeasure] = useKept<Measure>('measure', 'PEOPLE');
  const [year, setYear] = useKept<number | null>('year', thisYear);
  const [shape, setShape] = useKept<'chart' | 'table'>('shape', 'chart');
  const [failed, setFailed] = useState(false);
  const variables = useMemo(() => ({ input: { view, measure, year } }), [measure, view, year]);
  const reading = useRead({ document: ClosedViewDocument, variables });
  const download = async (): Promise<void> => {
    const { data } = await client.query(ClosedViewDocument, variables, { requestPolicy: 'network-only' }).toPromise();
    const closed = data?.closedView.__typename === 'ClosedView' ? data.closedView : undefined;
    setFailed(closed === undefined);
    if (!closed) return;
    const file = viewFile(closed, year, nameOf, text, locale);
    saveFile(file.name, file.content);
  };
  const years = Array.from({ length: 5 }, (_, back) => String(thisYear - back));
  return (
    <Card
      title={text('report.views')}
      action={
        <Button
          size="sm"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => void download()}
        >
          {text('report.csv')}
        </Button>
      }
    >
      <div className={classes['choices']}>
        <Select
          label={text('report.measure')}
          data={measures.map((each) => ({ value: each, label: text(`Measure.${each}`) }))}
          value={measure}
          onChange={(chosen) => setMeasure(measures.find((each) => each === chosen) ?? measure)}
        />
        <Select
          label={text('report.view')}
          data={everyViewName.map((each) => ({ value: each, label: text(`ViewName.${each}`) }))}
          value={view}
          onChange={(chosen) => setView(everyViewName.find((each) => each === chosen) ?? view)}
        />
        <Select
          label={text('report.year')}
          data={[
            { value: 'all', label: text('report.allYears') },
            ...years.map((each) => ({ value: each, label: each })),
          ]}
          value={year === null ? 'all' : String(year)}
          onChange={(chosen) => setYear(chosen === 'all' || chosen === null ? null : Number(chosen))}
        />
        <SegmentedControl
          aria-label={text('report.shape')}
          data={[
            { value: 'chart' as const, label: text('report.chart') },
            { value: 'table' as const, label: text('report.table') },
          ]}
          value={shape}
          onChange={setShape}
        />
      </div>
      {failed && <Notice kind="problem" title={text('report.csv.failed')} />}
      <Loaded reading={reading} skeleton={<Skeleton height={360} />}>
        {({ closedView }) =>
          closedView.__typename === 'ClosedView' ? (
            <Figures view={closedView} asChart={shape === 'chart'} nameOf={nameOf} />
          ) : (
            <ScreenState
              title={text(closedView.code === 'VIEW_NOT_CLOSED' ? 'report.notClosed' : 'send.refused')}
              say={refusalText(text, format, closedView)}
            />
          )
        }
      </Loaded>
    </Card>
  );
};
