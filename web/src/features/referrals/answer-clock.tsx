import { useEffect, useState } from 'react';
import { useFormat } from '../../i18n/use-format';
import { useText, type Text } from '../../i18n/use-text';
import { StatusBadge } from '../../ui/status-badge';
import due from '../../ui/due-date.module.css';
import { timeLeft, type TimeLeft } from './answer-time';

const tickMs = 60_000;

const useNow = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), tickMs);
    return () => clearInterval(timer);
  }, []);
  return now;
};

const words = (text: Text, { late, unit, count }: TimeLeft): string => {
  if (unit === 'days') return text(late ? 'clock.lateDays' : 'clock.days', { days: count });
  if (late) return text('clock.lateHours', { hours: count });
  return count === 0 ? text('clock.minutes') : text('clock.hours', { hours: count });
};

/** How long the partner has left to answer; with the moment itself. Only what is late is red. */
export const AnswerClock = ({ answerBy }: { readonly answerBy: string | null }) => {
  const text = useText();
  const format = useFormat();
  const now = useNow();
  if (answerBy === null) return <StatusBadge tone="waiting">{text('clock.onTheWay')}</StatusBadge>;
  const left = timeLeft(answerBy, now);
  return (
    <span className={due['due']}>
      <StatusBadge tone={left.late ? 'overdue' : 'waiting'}>{words(text, left)}</StatusBadge>{' '}
      <time className={due['exact']} dateTime={answerBy}>
        {text('clock.exact', { moment: format.moment(answerBy) })}
      </time>
    </span>
  );
};
