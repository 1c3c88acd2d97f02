import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MessageId } from '../i18n/message-id';
import type { Format } from '../i18n/use-format';
import type { Text } from '../i18n/use-text';
import { Choice } from './choice';
import { DayInput } from './day-input';
import { chosenCode, dayAhead, neededNote, optionalNote, pastDay, type Answer } from './field-answers';
import { NoteInput } from './note-input';

type Shown = {
  readonly id: string;
  readonly text: Text;
  readonly format: Format;
  readonly typed: string;
  readonly problem: string | null;
  readonly onType: (typed: string) => void;
};

/** One answer of a dialog: what it begins with, what comes of what was typed, and how it is asked. */
export type Field<Value> = {
  readonly begins: (format: Format) => string;
  readonly read: (typed: string, format: Format) => Answer<Value>;
  readonly show: (shown: Shown) => ReactNode;
};

type NoteFieldProps = {
  readonly label: MessageId;
  readonly hint?: MessageId;
  /** Letters, as the contract has it: `longest.declineReferral.note`. */
  readonly longest: number;
};

const note = (required: boolean, { label, hint, longest }: NoteFieldProps): Pick<Field<string>, 'begins' | 'show'> => ({
  begins: () => '',
  show: ({ id, text, typed, problem, onType }) => (
    <NoteInput
      id={id}
      required={required}
      label={text(label)}
      {...(hint === undefined ? {} : { hint: text(hint) })}
      longest={longest}
      problem={problem}
      value={typed}
      onChange={onType}
    />
  ),
});

/** Free text of a few lines that may be left out: null where nothing was written. */
export const noteField = (props: NoteFieldProps): Field<string | null> => ({
  ...note(false, props),
  read: optionalNote,
});

/** Free text of a few lines without which nothing is sent. */
export const neededNoteField = (props: NoteFieldProps): Field<string> => ({
  ...note(true, props),
  read: neededNote,
});

type CodeFieldProps<Code extends string> = {
  readonly label: MessageId;
  /** Where the title of the dialog asks it already. */
  readonly hideLabel?: boolean;
  readonly codes: readonly Code[];
  readonly words: (text: Text, code: NoInfer<Code>) => string;
  /** The one set apart from the others. */
  readonly apart?: NoInfer<Code>;
};

/** One of the codes of an enum, in a row. */
export const codeField = <Code extends string>({
  label,
  hideLabel = false,
  codes,
  words,
  apart,
}: CodeFieldProps<Code>): Field<Code> => ({
  begins: () => '',
  read: (typed) => chosenCode(codes, typed),
  show: ({ id, text, typed, problem, onType }) => (
    <Choice
      id={id}
      label={text(label)}
      hideLabel={hideLabel}
      inRow
      problem={problem}
      options={codes.map((code) => ({ value: code, label: words(text, code), apart: code === apart }))}
      value={codes.find((code) => code === typed) ?? null}
      onChange={onType}
    />
  ),
});

type CodesFieldProps<Code extends string> = {
  readonly label: MessageId;
  readonly hint?: MessageId;
  readonly codes: readonly Code[];
  readonly words: (text: Text, code: NoInfer<Code>) => string;
  /** Whether at least one is to be chosen. */
  readonly needed: boolean;
};

/** Any of the codes of an enum. */
export const codesField = <Code extends string>({
  label,
  hint,
  codes,
  words,
  needed,
}: CodesFieldProps<Code>): Field<Code[]> => ({
  begins: () => '',
  read: (typed) => {
    const value = codes.filter((code) => typed.split(' ').includes(code));
    return needed && value.length === 0 ? { problem: 'form.required' } : { value };
  },
  show: ({ id, text, typed, problem, onType }) => (
    <Checkbox.Group
      id={id}
      label={text(label)}
      {...(hint === undefined ? {} : { description: text(hint) })}
      error={problem}
      value={typed === '' ? [] : typed.split(' ')}
      onChange={(chosen) => onType(chosen.join(' '))}
      mb="md"
    >
      {codes.map((code) => (
        <Checkbox key={code} value={code} label={words(text, code)} mt="xs" />
      ))}
    </Checkbox.Group>
  ),
});

/** A day that is not still to come. */
export const pastDayField = ({ label }: { readonly label: MessageId }): Field<string> => ({
  begins: () => '',
  read: (typed, format) => pastDay(typed, format.today()),
  show: ({ id, text, format, typed, problem, onType }) => (
    <DayInput
      id={id}
      label={text(label)}
      problem={problem}
      value={typed}
      onChange={onType}
      offer={{ day: format.today(), label: text('date.today') }}
    />
  ),
});

/** A day that is today or still to come. */
export const comingDayField = ({ label }: { readonly label: MessageId }): Field<string> => ({
  begins: () => '',
  read: (typed, format) => dayAhead(typed, format.today()),
  show: ({ id, text, format, typed, problem, onType }) => (
    <DayInput
      id={id}
      label={text(label)}
      problem={problem}
      isAhead
      value={typed}
      onChange={onType}
      offer={{ day: format.today(), label: text('date.today') }}
    />
  ),
});

/** That something is so, said by a tick, without which nothing is sent. */
export const saidField = ({ label }: { readonly label: MessageId }): Field<boolean> => ({
  begins: () => '',
  read: (typed) => (typed === 'yes' ? { value: true } : { problem: 'form.required' }),
  show: ({ id, text, typed, problem, onType }) => (
    <Checkbox
      id={id}
      label={text(label)}
      error={problem}
      checked={typed === 'yes'}
      onChange={({ currentTarget }) => onType(currentTarget.checked ? 'yes' : '')}
      mb="md"
    />
  ),
});
