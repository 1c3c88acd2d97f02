import { TextInput } from '@mantine/core';
import { useDraft } from '../../../drafts/use-draft';
import { Choice } from '../../../forms/choice';
import { CommandDialog } from '../../../forms/command-dialog';
import { problemOf, type Problem } from '../../../forms/problems';
import { everyOtherNameKind } from '../../../generated/codes';
import { RecordOtherNameDocument } from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import type { CorrectionOutcome, OtherNameInput } from '../../../generated/schema';
import { useText, type Text } from '../../../i18n/use-text';
import { CorrectOneDialog } from '../correct/correct-one-dialog';
import type { Seen } from '../correct/recorded';
import { otherNameInWords } from '../facts/other-name-words';
import type { Why } from '../correct/why-fields';
import { nameFields, nameOf, noName, told, valuesOf, type NameBeside, type NameValues } from './other-names.values';

type FieldsProps = {
  readonly values: NameValues;
  readonly change: (part: Partial<NameValues>) => void;
  readonly problems: readonly Problem[];
};

const nameProblems = (text: Text, { kind, script }: NameValues): readonly Problem[] => [
  ...(kind === null ? [{ field: 'kind', text: text('form.required') }] : []),
  ...(script.trim() === '' ? [{ field: 'script', text: text('names.script.required') }] : []),
];

/** What is asked of a further name; nothing is chosen in advance. */
const NameFields = ({ values, change, problems }: FieldsProps) => {
  const text = useText();
  return (
    <>
      <Choice
        id="kind"
        label={text('names.kind')}
        inRow
        problem={problemOf(problems, 'kind')}
        options={everyOtherNameKind.map((code) => ({
          value: code,
          label: text(`OtherNameKind.${code}`),
          apart: code === 'NOT_KNOWN',
        }))}
        value={values.kind}
        onChange={(kind) => change({ kind })}
      />
      <TextInput
        id="script"
        my="md"
        label={text('names.script')}
        error={problemOf(problems, 'script')}
        maxLength={longest.recordOtherName.otherName.name.script}
        autoComplete="off"
        dir="auto"
        value={values.script}
        onChange={({ currentTarget }) => change({ script: currentTarget.value })}
      />
      <TextInput
        id="latin"
        my="md"
        label={text('form.optional', { label: text('names.latin') })}
        description={text('names.latin.hint')}
        error={problemOf(problems, 'latin')}
        maxLength={longest.recordOtherName.otherName.name.latin}
        autoComplete="off"
        value={values.latin}
        onChange={({ currentTarget }) => change({ latin: currentTarget.value })}
      />
    </>
  );
};

type DialogProps = { readonly personId: string; readonly onClose: () => void };

/** Writes one more name of a person down. */
export const AddNameDialog = ({ personId, onClose }: DialogProps) => {
  const text = useText();
  const draft = useDraft<NameValues>(`other-name/${personId}`, 'draft.name', noName);
  const ask = (commandId: string) => {
    const otherName = nameOf(draft.values);
    return otherName ? { commandId, personId, otherName } : { problems: nameProblems(text, draft.values) };
  };
  return (
    <CommandDialog
      document={RecordOtherNameDocument}
      title={text('names.add.title')}
      action={text('names.add.go')}
      draft={draft}
      ask={ask}
      fields={nameFields('otherName')}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('names.add.say')}</p>
          <NameFields values={draft.values} change={draft.change} problems={problems} />
        </>
      )}
    </CommandDialog>
  );
};

type CorrectNameProps = DialogProps & {
  readonly name: NameBeside;
  readonly onDone: (outcome: CorrectionOutcome) => void;
};

/** Puts right what is recorded of a further name: the fields hold what is there. */
export const CorrectNameDialog = ({ personId, name, onDone, onClose }: CorrectNameProps) => {
  const text = useText();
  const now = told(name.otherName);
  const draft = useDraft<NameValues & Why & Seen<OtherNameInput>>(`correct-name/${name.id}`, 'draft.name', {
    ...valuesOf(now),
    from: now,
    because: null,
    note: '',
  });
  const { values } = draft;
  const { from } = values;
  return (
    <CorrectOneDialog
      personId={personId}
      title={text('names.correct.title')}
      draft={draft}
      why={values}
      from={from}
      now={now}
      to={nameOf(values)}
      problems={nameProblems(text, values)}
      about={(to) => ({ otherName: { entryId: name.id, from, to } })}
      fields={{ ...nameFields('otherName.to'), otherName: 'kind' }}
      nowInWords={otherNameInWords(text, now)}
      change={draft.change}
      onKeep={() => draft.change({ from: now })}
      onTake={() => draft.change({ ...valuesOf(now), from: now })}
      onDone={onDone}
      onClose={onClose}
    >
      {(problems) => <NameFields values={values} change={draft.change} problems={problems} />}
    </CorrectOneDialog>
  );
};
