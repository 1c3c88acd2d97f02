import { TextInput } from '@mantine/core';
import { useFormat } from '../i18n/use-format';
import { useText } from '../i18n/use-text';
import { daysOf, type TypedSpan } from './typed-span';
import classes from './span-inputs.module.css';

type SpanInputsProps = { readonly span: TypedSpan; readonly onSpan: (span: TypedSpan) => void };

/** From which day to which; either may be left out. */
export const SpanInputs = ({ span, onSpan }: SpanInputsProps) => {
  const text = useText();
  const format = useFormat();
  const { problem } = daysOf(span);
  return (['from', 'until'] as const).map((field) => (
    <TextInput
      key={field}
      id={field}
      className={classes['day'] ?? ''}
      label={text(`span.${field}`)}
      placeholder={format.day(format.today())}
      autoComplete="off"
      maxLength={40}
      error={problem?.field === field && text(problem.text)}
      value={span[field]}
      onChange={({ currentTarget }) => onSpan({ ...span, [field]: currentTarget.value })}
    />
  ));
};
