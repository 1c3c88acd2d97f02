import { TextInput } from '@mantine/core';
import { typedParts } from '../i18n/typed-day';
import { useFormat } from '../i18n/use-format';
import { useText } from '../i18n/use-text';
import { Choice } from './choice';
import { readDate, type DateValues } from './partial-date';
import classes from './partial-date-input.module.css';

type PartialDateInputProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** The last day it may be, `YYYY-MM-DD`: today unless it may lie ahead. */
  readonly latest?: string;
  readonly problem: string | null;
  readonly value: DateValues;
  readonly onChange: (value: DateValues) => void;
};

const parts = ['day', 'month', 'year'] as const;

/** A date by the parts that are known; it says how exactly it will be recorded. */
export const PartialDateInput = ({ id, label, hint, latest, problem, value, onChange }: PartialDateInputProps) => {
  const text = useText();
  const format = useFormat();
  const read = readDate(value, latest ?? format.today());
  const asked = value.answer !== 'not-known' && value.answer !== 'not-said';
  const onType = (part: (typeof parts)[number], typed: string): void =>
    onChange({ ...value, answer: value.answer ?? 'known', ...(typedParts(typed) ?? { [part]: typed }) });
  const said = read.kind === 'date' && asked ? text(`DatePrecision.${read.date.precision}`) : null;
  return (
    <fieldset className={classes['set']} id={id}>
      <legend id={`${id}-label`} className={classes['legend']}>
        {label}
      </legend>
      {hint && <p className={classes['hint']}>{hint}</p>}
      {problem && (
        <p className={classes['problem']} id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {asked && (
        <div className={classes['parts']}>
          {(value.answer === 'about' ? (['year'] as const) : parts).map((part) => (
            <TextInput
              key={part}
              id={`${id}-${part}`}
              label={text(`date.${part}`)}
              inputMode={part === 'month' ? 'text' : 'numeric'}
              autoComplete="off"
              maxLength={20}
              error={problem !== null}
              aria-describedby={problem === null ? undefined : `${id}-problem`}
              value={value[part]}
              onChange={({ currentTarget }) => onType(part, currentTarget.value)}
              className={classes[part] ?? ''}
            />
          ))}
          {said && (
            <p className={classes['said']} role="status">
              {said}
            </p>
          )}
        </div>
      )}
      <Choice
        id={`${id}-answer`}
        label={text('date.precision')}
        hideLabel
        inRow
        options={[
          { value: 'known', label: text('date.answer.known') },
          { value: 'about', label: text('date.answer.about') },
          { value: 'not-known', label: text('form.notKnown'), apart: true },
          { value: 'not-said', label: text('form.notSaid'), apart: true },
        ]}
        value={value.answer}
        onChange={(answer) => onChange({ ...value, answer })}
      />
    </fieldset>
  );
};
