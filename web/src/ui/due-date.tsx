import { useFormat } from '../i18n/use-format';
import { useText } from '../i18n/use-text';
import { StatusBadge } from './status-badge';
import classes from './due-date.module.css';

type DueDateProps = { readonly on: string; readonly overdueDays: number };

/** When something is due, in days, with the day itself. Only what is late is red. */
export const DueDate = ({ on, overdueDays }: DueDateProps) => {
  const text = useText();
  const format = useFormat();
  const days = Math.max(0, format.daysUntil(on));
  const words = days === 0 ? text('due.today') : days === 1 ? text('due.tomorrow') : text('due.in', { days });
  return (
    <span className={classes['due']}>
      {overdueDays > 0 ? (
        <StatusBadge tone="overdue">{text('due.overdue', { days: overdueDays })}</StatusBadge>
      ) : (
        <span>{words}</span>
      )}{' '}
      <time className={classes['exact']} dateTime={on}>
        {format.day(on)}
      </time>
    </span>
  );
};
