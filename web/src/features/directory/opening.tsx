import type { OpeningState } from '../../generated/schema';
import { useFormat, type Format } from '../../i18n/use-format';
import { useText, type Text } from '../../i18n/use-text';
import { StatusBadge } from '../../ui/status-badge';
import { clockAt } from '../inbox/local-time';
import classes from './directory.module.css';

type Place = {
  readonly city: string;
  readonly timeZone: string;
  /** Null where nobody said the hours. */
  readonly opening: Pick<OpeningState, 'isOpen' | 'changesOn' | 'changesAt'> | null;
};

const words = (text: Text, format: Format, { city, timeZone, opening }: Place): string => {
  if (opening === null) return text('hours.unknown');
  const { isOpen, changesOn, changesAt } = opening;
  if (!changesOn || !changesAt) return text('hours.open.always');
  const said = { time: changesAt, place: city };
  if (changesOn === clockAt(new Date().toISOString(), timeZone).day)
    return text(isOpen ? 'hours.open.until' : 'hours.closed.today', said);
  return text(isOpen ? 'hours.open.untilDay' : 'hours.closed.day', { ...said, day: format.weekday(changesOn) });
};

/** Whether a place is open and when that changes, by its own clock; that it is not known is said, and is not closed. */
export const Opening = ({ place }: { readonly place: Place }) => {
  const text = useText();
  const format = useFormat();
  const said = words(text, format, place);
  if (place.opening === null) return <span className={classes['dim']}>{said}</span>;
  return (
    <span title={said}>
      <StatusBadge tone={place.opening.isOpen ? 'done' : 'closed'}>{said}</StatusBadge>
    </span>
  );
};
