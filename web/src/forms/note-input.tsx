import { Textarea } from '@mantine/core';
import { useText } from '../i18n/use-text';

type NoteInputProps = {
  /** `note` unless the form has several. */
  readonly id?: string;
  readonly required?: boolean;
  readonly problem?: string | null;
  readonly label: string;
  readonly hint?: string;
  /** Letters, as the contract has it: `longest.declineReferral.note`. */
  readonly longest: number;
  readonly value: string;
  readonly onChange: (note: string) => void;
};

/** Free text of a few lines, which may be left out unless it is `required`. */
export const NoteInput = ({ id = 'note', required = false, problem, longest, ...props }: NoteInputProps) => {
  const { label, hint, value, onChange } = props;
  const text = useText();
  return (
    <Textarea
      id={id}
      label={required ? label : text('form.optional', { label })}
      description={hint}
      error={problem}
      autosize
      minRows={2}
      maxLength={longest}
      dir="auto"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
