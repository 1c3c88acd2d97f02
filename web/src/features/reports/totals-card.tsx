import { Skeleton } from '@mantine/core';
import { TotalsDocument, type TotalsQuery } from '../../generated/reports';
import { useAnyChange } from '../../graphql/use-live';
import { useRead } from '../../graphql/use-read';
import { useLanguage } from '../../i18n/language-provider';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';
import { Card } from '../../ui/card';
import { Loaded, ScreenState } from '../../ui/screen-state';
import classes from './reports.module.css';

type Totals = TotalsQuery['totals'];

const none = {};
const figures = ['contacts', 'people', 'services', 'referrals'] as const;

const sumOf = (totals: Totals, figure: (typeof figures)[number]): number =>
  totals.reduce((sum, country) => sum + country[figure], 0);

const LiveAt = ({ totals }: { readonly totals: Totals }) => {
  const text = useText();
  const { locale } = useLanguage();
  const { timeZone } = useProfile();
  const latest = totals
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);
  if (latest === undefined) return null;
  const time = new Intl.DateTimeFormat(locale, { timeZone, timeStyle: 'medium' }).format(new Date(latest));
  return <span className={classes['at']}>{text('report.live.at', { time })}</span>;
};

/** The live figures of each country, and their sum, which says that it is one. */
export const TotalsCard = () => {
  const text = useText();
  const format = useFormat();
  const reading = useRead({ document: TotalsDocument, variables: none });
  useAnyChange(reading.again, 500);
  return (
    <Loaded reading={reading} skeleton={<Skeleton height={280} mb="md" />}>
      {({ totals }) =>
        totals.length === 0 ? (
          <ScreenState title={text('report.none')} say={text('report.none.say')} />
        ) : (
          <>
            <div className={classes['figures']}>
              {figures.map((figure) => (
                <Card key={figure} title={text(`report.${figure}`)}>
                  <p className={classes['figure']}>{format.number(sumOf(totals, figure))}</p>
                  <p className={classes['say']}>{text(`report.${figure}.say`)}</p>
                </Card>
              ))}
            </div>
            <Card title={text('report.live')} action={<LiveAt totals={totals} />}>
              <table className={classes['table']}>
                <caption className="mrc-visually-hidden">{text('report.live')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{text('report.country')}</th>
                    {figures.map((figure) => (
                      <th key={figure} scope="col" className={classes['number']}>
                        {text(`report.${figure}`)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {totals.map((row) => (
                    <tr key={row.country}>
                      <th scope="row">{format.country(row.country)}</th>
                      {figures.map((figure) => (
                        <td key={figure} className={classes['number']}>
                          {format.number(row[figure])}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
                {totals.length > 1 && (
                  <tfoot>
                    <tr>
                      <th scope="row">{text('report.sum')}</th>
                      {figures.map((figure) => (
                        <td key={figure} className={classes['number']}>
                          {format.number(sumOf(totals, figure))}
                        </td>
                      ))}
                    </tr>
                  </tfoot>
                )}
              </table>
              <p className={classes['say']}>
                {totals.length > 1 && `${text('report.sum.say')} `}
                {text('report.neverAdded')}
              </p>
            </Card>
          </>
        )
      }
    </Loaded>
  );
};
