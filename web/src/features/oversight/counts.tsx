import { useText } from '../../i18n/use-text';
import { RailCount } from '../../shell/rail-count';
import classes from './oversight.module.css';
import { useOversightCounts } from './use-oversight-counts';

/** Beside the place of the rail: openings that wait to be looked at. */
export const OpeningsCount = () => <RailCount count={useOversightCounts()?.openings} />;

/** Beside the desk: what only its officers close. */
export const DeskCount = () => {
  const counts = useOversightCounts();
  return <RailCount count={counts && counts.questions + counts.rates} />;
};

/** How many unusual rates nobody has closed. */
export const RatesWait = () => {
  const text = useText();
  const counts = useOversightCounts();
  if (!counts) return null;
  return (
    <span className={counts.rates > 0 ? classes['waits'] : classes['small']}>
      {text('desk.rates.wait', { rates: counts.rates })}
    </span>
  );
};

/** How many openings wait, and how many questions. */
export const OpeningsWait = () => {
  const text = useText();
  const counts = useOversightCounts();
  if (!counts) return null;
  return (
    <span className={counts.questions > 0 ? classes['waits'] : classes['small']}>
      {text('desk.openings.wait', { questions: counts.questions, openings: counts.openings })}
    </span>
  );
};
