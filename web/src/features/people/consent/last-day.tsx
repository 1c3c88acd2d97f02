import { DayInput } from '../../../forms/day-input';
import { problemOf, type Problem } from '../../../forms/problems';
import { comingDay } from '../../../i18n/typed-day';
import { useText, type Text } from '../../../i18n/use-text';

type LastDayFieldProps = {
  /** As it was typed; empty where the person named no last day. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  readonly problems: readonly Problem[];
};

/** Until when a yes holds, where the person says so. */
export const LastDayField = ({ value, onChange, problems }: LastDayFieldProps) => {
  const text = useText();
  return (
    <DayInput
      id="lastDay"
      label={text('form.optional', { label: text('consent.lastDay') })}
      problem={problemOf(problems, 'lastDay')}
      isAhead
      value={value}
      onChange={onChange}
    />
  );
};

/** The last day (`YYYY-MM-DD`) of what was typed, null where nothing was; a problem where it is no day. */
export const lastDayOf = (
  text: Text,
  typed: string,
  today: string,
): { readonly day: string | null; readonly problems: readonly Problem[] } => {
  if (typed.trim() === '') return { day: null, problems: [] };
  const day = comingDay(typed, today);
  return day === undefined
    ? { day: null, problems: [{ field: 'lastDay', text: text('InputProblem.no-such-day') }] }
    : { day, problems: [] };
};
