import { useText } from '../../i18n/use-text';
import { PageHead } from '../../ui/page-head';
import { ClosedViewCard } from './closed-view-card';
import { TotalsCard } from './totals-card';
import classes from './reports.module.css';

/** What a programme manager reports: live totals, and figures as they were closed. */
export const ReportsPage = () => {
  const text = useText();
  return (
    <>
      <PageHead tab={text('report.title')} title={text('report.title')} />
      <div className={classes['page']}>
        <TotalsCard />
        <ClosedViewCard />
      </div>
    </>
  );
};
