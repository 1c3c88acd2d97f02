import { Bar, BarChart, CartesianGrid, LabelList, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useLanguage } from '../../i18n/language-provider';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { rowName, type ViewProps } from './view-table';
import classes from './reports.module.css';

const colours = ['var(--mrc-accent)', 'var(--mrc-work)', 'var(--mrc-waiting)', 'var(--mrc-done)', 'var(--mrc-closed)'];
const dashes = ['0', '6 4', '2 3', '10 4 2 4', '1 5'];
const lineLimit = colours.length;
const tick = { fill: 'var(--mrc-dim)', fontSize: 13 };

/** "Jan 2026", and the month alone in the rest of a year. */
const shortMonth = (locale: string, code: string): string => {
  const [year, month] = code.split('-').map(Number);
  const first = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, 15));
  const withYear = month === 1 ? ({ year: 'numeric' } as const) : {};
  return new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC', ...withYear }).format(first);
};

const OverTime = (view: ViewProps & { readonly mirrored: boolean }) => {
  const { table, period, nameOf, mirrored } = view;
  const { locale } = useLanguage();
  const lastOf = (key: string): string => `last ${key}`;
  const data = table.periods.map((code, index) => ({
    period: period === 'MONTH' ? shortMonth(locale, code) : nameOf(period, code),
    ...Object.fromEntries(
      table.rows.flatMap(({ key, figures }) => {
        const value = figures[index]?.value ?? null;
        return index === table.periods.length - 1
          ? [
              [key, value],
              [lastOf(key), value],
            ]
          : [[key, value]];
      }),
    ),
  }));
  return (
    <>
      <ul className={classes['keys']}>
        {table.rows.map(({ key, codes }, index) => (
          <li key={key}>
            <svg width="28" height="10" aria-hidden>
              <line
                x1="0"
                y1="5"
                x2="28"
                y2="5"
                stroke={colours[index]}
                strokeWidth="2.5"
                strokeDasharray={dashes[index]}
              />
            </svg>
            {rowName(view, codes)}
          </li>
        ))}
      </ul>
      <ResponsiveContainer width="100%" height={320}>
        <LineChart data={data} margin={{ top: 24, right: 32, bottom: 8, left: 8 }} accessibilityLayer={false}>
          <CartesianGrid stroke="var(--mrc-line)" vertical={false} />
          <XAxis dataKey="period" tick={tick} stroke="var(--mrc-line)" reversed={mirrored} minTickGap={4} />
          <YAxis tick={tick} stroke="var(--mrc-line)" width={48} orientation={mirrored ? 'right' : 'left'} />
          {table.rows.map(({ key }, index) => (
            <Line
              key={key}
              dataKey={key}
              stroke={colours[index] ?? ''}
              strokeDasharray={dashes[index] ?? '0'}
              strokeWidth={2.5}
              dot={{ r: 3 }}
              isAnimationActive={false}
            >
              <LabelList
                dataKey={lastOf(key)}
                position={mirrored ? 'left' : 'right'}
                offset={10}
                fontSize={13}
                fill="var(--mrc-ink)"
              />
            </Line>
          ))}
        </LineChart>
      </ResponsiveContainer>
    </>
  );
};

const OfLatest = (view: ViewProps & { readonly mirrored: boolean }) => {
  const text = useText();
  const { table, period, nameOf, mirrored } = view;
  const last = table.periods.length - 1;
  const data = table.rows.flatMap(({ key, codes, figures }) => {
    const value = figures[last]?.value;
    return typeof value === 'number' && value > 0 ? [{ key, name: rowName(view, codes), value }] : [];
  });
  return (
    <>
      <p className={classes['say']}>{text('report.latest', { period: nameOf(period, table.periods[last] ?? '') })}</p>
      <ResponsiveContainer width="100%" height={Math.max(120, data.length * 30 + 40)}>
        <BarChart
          data={data}
          layout="vertical"
          margin={{ top: 4, right: 48, bottom: 4, left: 8 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" hide reversed={mirrored} />
          <YAxis
            type="category"
            dataKey="name"
            tick={tick}
            width={260}
            stroke="var(--mrc-line)"
            interval={0}
            orientation={mirrored ? 'right' : 'left'}
          />
          <Bar dataKey="value" fill="var(--mrc-accent)" barSize={16} radius={3} isAnimationActive={false}>
            <LabelList dataKey="value" position="right" fontSize={13} fill="var(--mrc-ink)" />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </>
  );
};

/** The figures of a closed view as lines over time, or as bars of the latest period where there are many rows. */
export const ViewChart = (view: ViewProps) => {
  const format = useFormat();
  const mirrored = useLanguage().direction === 'rtl';
  const overTime = view.table.rows.length <= lineLimit && view.table.periods.length > 1;
  const spoken = view.table.rows.map(({ codes }) => rowName(view, codes));
  return (
    <div className={classes['chart']} role="img" aria-label={`${view.title}: ${format.list(spoken)}`} dir="ltr">
      {overTime ? <OverTime {...view} mirrored={mirrored} /> : <OfLatest {...view} mirrored={mirrored} />}
    </div>
  );
};
