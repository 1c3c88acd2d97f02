import { Textarea } from '@mantine/core';
import { useText } from '../i18n/use-text';

type NoteInputProps = {
  readonly label: string;
  readonly hint?: string;
  /** Letters; 2,000 unless told. */
  readonly longest?: number;
  readonly value: string;
  readonly onChange: (note: string) => void;
};

/** A note that may be left out. */
export const NoteInput = ({ label, hint, longest = 2_000, value, onChange }: NoteInputProps) => {
  const text = useText();
  return (
    <Textarea
      id="note"
      label={text('form.optional', { label })}
      description={hint}
      autosize
      minRows={2}
      maxLength={longest}
      dir="auto"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
};
