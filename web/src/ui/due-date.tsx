import { Tooltip } from '@mantine/core';
import { useFormat } from '../i18n/use-format';
import { useText } from '../i18n/use-text';
import { StatusBadge } from './status-badge';

type DueDateProps = { readonly on: string; readonly overdueDays: number };

/** When something is due, in days; the exact day on hover and focus. Only what is late is red. */
export const DueDate = ({ on, overdueDays }: DueDateProps) => {
  const text = useText();
  const format = useFormat();
  const exact = text('due.exact', { day: format.day(on) });
  if (overdueDays > 0) {
    return (
      <Tooltip label={exact}>
        <span>
          <StatusBadge tone="overdue">{text('due.overdue', { days: overdueDays })}</StatusBadge>
          <span className="mrc-visually-hidden"> {exact}</span>
        </span>
      </Tooltip>
    );
  }
  const days = Math.max(0, format.daysUntil(on));
  const words = days === 0 ? text('due.today') : days === 1 ? text('due.tomorrow') : text('due.in', { days });
  return (
    <Tooltip label={exact}>
      <time dateTime={on}>
        {words}
        <span className="mrc-visually-hidden"> {exact}</span>
      </time>
    </Tooltip>
  );
};
