import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text';
import { RailCount } from '../../shell/rail-count';
import classes from './oversight.module.css';
import { useOversightCounts } from './use-oversight-counts';

/** Beside the place of the rail: openings that wait to be looked at. */
export const OpeningsCount = () => <RailCount count={useOversightCounts()?.openings} />;

/** Beside the desk: what only its officers close. */
export const DeskCount = () => {
  const counts = useOversightCounts();
  return <RailCount count={counts && counts.questions + counts.rates + counts.exceptions + counts.demands} />;
};

/** Beside the place of the rail: exceptions of others that wait. */
export const ExceptionsCount = () => <RailCount count={useOversightCounts()?.exceptions} />;

type WaitsProps = { readonly urgent: number; readonly children: ReactNode };

const Waits = ({ urgent, children }: WaitsProps) => (
  <span className={urgent > 0 ? classes['waits'] : classes['small']}>{children}</span>
);

/** How many exceptions nobody has reviewed. */
export const ExceptionsWait = () => {
  const text = useText();
  const exceptions = useOversightCounts()?.exceptions;
  if (exceptions === undefined) return null;
  return <Waits urgent={exceptions}>{text('desk.exceptions.wait', { exceptions })}</Waits>;
};

/** How many demands of authorities nobody has decided. */
export const DemandsWait = () => {
  const text = useText();
  const demands = useOversightCounts()?.demands;
  if (demands === undefined) return null;
  return <Waits urgent={demands}>{text('desk.demands.wait', { demands })}</Waits>;
};

/** How many unusual rates nobody has closed. */
export const RatesWait = () => {
  const text = useText();
  const counts = useOversightCounts();
  if (!counts) return null;
  return <Waits urgent={counts.rates}>{text('desk.rates.wait', { rates: counts.rates })}</Waits>;
};

/** How many openings wait, and how many questions. */
export const OpeningsWait = () => {
  const text = useText();
  const counts = useOversightCounts();
  if (!counts) return null;
  return (
    <Waits urgent={counts.questions}>
      {text('desk.openings.wait', { questions: counts.questions, openings: counts.openings })}
    </Waits>
  );
};
