import { Select } from '@mantine/core';
import classes from './oversight.module.css';

type CodeFilterProps<Code extends string> = {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly words: (code: Code) => string;
  readonly all: string;
  readonly value: Code | null;
  readonly onChange: (code: Code | null) => void;
};

/** One of the codes to which a list is narrowed, or all. */
export const CodeFilter = <Code extends string>({
  label,
  codes,
  words,
  all,
  value,
  onChange,
}: CodeFilterProps<Code>) => (
  <Select
    className={classes['filter'] ?? ''}
    label={label}
    placeholder={all}
    clearable
    data={codes.map((code) => ({ value: code, label: words(code) }))}
    value={value}
    onChange={(chosen) => onChange(codes.find((code) => code === chosen) ?? null)}
  />
);
