import { Radio } from '@mantine/core';
import classes from './choice.module.css';

export type Option<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Set apart from the others: does not know, prefers not to say. */
  readonly apart?: boolean;
};

type ChoiceProps<Value extends string> = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | null;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly inRow?: boolean;
  readonly hideLabel?: boolean;
  /** For long lists: rows without borders. */
  readonly tight?: boolean;
};

/** One of a few answers, each a whole row to touch. */
export const Choice = <Value extends string>({
  id,
  label,
  hint,
  problem,
  options,
  value,
  onChange,
  inRow = false,
  hideLabel = false,
  tight = false,
}: ChoiceProps<Value>) => (
  <Radio.Group
    id={id}
    label={label}
    description={hint}
    error={problem}
    value={value}
    onChange={(chosen) => {
      const option = options.find((each) => each.value === chosen);
      if (option) onChange(option.value);
    }}
    classNames={{ label: `${classes['label']} ${hideLabel ? 'mrc-visually-hidden' : ''}` }}
    className={classes['group'] ?? ''}
  >
    <div className={`${classes['options']} ${inRow ? classes['row'] : ''} ${tight ? classes['tight'] : ''}`}>
      {options.map((option) => (
        <Radio
          key={option.value}
          value={option.value}
          label={option.label}
          {...(option.hint === undefined ? {} : { description: option.hint })}
          classNames={{
            root: `${classes['option']} ${option.apart ? classes['apart'] : ''} ${value === option.value ? classes['chosen'] : ''}`,
            label: classes['words'] ?? '',
          }}
        />
      ))}
    </div>
  </Radio.Group>
);
