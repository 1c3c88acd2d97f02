import { Button, TextInput } from '@mantine/core';
import { useFormat } from '../i18n/use-format';
import { comingDay, typedDay } from '../i18n/typed-day';
import { useText } from '../i18n/use-text';
import classes from './day-input.module.css';

type DayInputProps = {
  readonly id: string;
  readonly label: string;
  readonly problem: string | null;
  /** As it was typed, in whatever way the reader writes a day. */
  readonly value: string;
  readonly onChange: (typed: string) => void;
  /** Whether the day lies ahead: its year may be left out. */
  readonly isAhead?: boolean;
  /** A day that most answers are, to be taken with one click. */
  readonly offer?: { readonly day: string; readonly label: string };
};

/** A day, typed as the language of the console writes it; it says back which day was understood. */
export const DayInput = ({ id, label, problem, value, onChange, isAhead = false, offer }: DayInputProps) => {
  const text = useText();
  const format = useFormat();
  const day = isAhead ? comingDay(value, format.today()) : typedDay(value);
  const example = isAhead ? format.comingExample() : format.day(format.today());
  return (
    <div className={classes['field']}>
      <div className={classes['row']}>
        <TextInput
          id={id}
          label={label}
          description={text('date.typed.hint', { example })}
          inputWrapperOrder={['label', 'description', 'input', 'error']}
          error={problem}
          autoComplete="off"
          maxLength={40}
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
          className={classes['input'] ?? ''}
        />
        {offer && (
          <Button variant="default" onClick={() => onChange(format.day(offer.day))}>
            {offer.label}
          </Button>
        )}
      </div>
      <p className={classes['said']} role="status">
        {day !== undefined && format.dayOfWeek(day)}
      </p>
    </div>
  );
};
