import { useState } from 'react';
import { Choice } from '../../../forms/choice';
import { FormPage } from '../../../forms/form-page';
import { NoteInput } from '../../../forms/note-input';
import { problemOf, stillSaid, type Problem } from '../../../forms/problems';
import { everySealedReason } from '../../../generated/codes';
import { longest } from '../../../generated/longest';
import type { SealedReason } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import { RefusalNotice, type NotDone } from '../../../ui/refusal-notice';
import type { ReadingReason } from './use-unsealed';

type ReadingReasonFormProps = {
  readonly reading: boolean;
  readonly notRead: NotDone | null;
  readonly onRead: (reason: ReadingReason) => void;
  readonly onCancel: () => void;
};

type Values = { readonly because: SealedReason | null; readonly note: string };

/** Asks why what is sealed is read. */
export const ReadingReasonForm = ({ reading, notRead, onRead, onCancel }: ReadingReasonFormProps) => {
  const text = useText();
  const [values, setValues] = useState<Values>({ because: null, note: '' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const problemsOf = ({ because, note }: Values): readonly Problem[] => [
    ...(because === null ? [{ field: 'because', text: text('form.required') }] : []),
    ...(because === 'OTHER' && note.trim() === '' ? [{ field: 'note', text: text('form.required') }] : []),
  ];
  const change = (part: Partial<Values>): void => {
    const next = { ...values, ...part };
    setValues(next);
    setProblems((said) => stillSaid(said, problemsOf(next)));
  };
  const submit = (): void => {
    const left = problemsOf(values);
    setProblems(left);
    const { because, note } = values;
    if (left.length === 0 && because !== null) onRead({ because, note: note.trim() || null });
  };
  return (
    <FormPage
      problems={problems}
      onSubmit={submit}
      action={text('migrationStatus.read.go')}
      sending={reading}
      onCancel={onCancel}
      notice={<RefusalNotice outcome={notRead} onAgain={submit} sending={reading} />}
    >
      <p style={{ marginTop: 0 }}>{text('migrationStatus.read.say')}</p>
      <Choice
        id="because"
        label={text('migrationStatus.read.why')}
        problem={problemOf(problems, 'because')}
        options={everySealedReason.map((code) => ({ value: code, label: text(`SealedReason.${code}`) }))}
        value={values.because}
        onChange={(because) => change({ because })}
      />
      <NoteInput
        required={values.because === 'OTHER'}
        label={text('migrationStatus.note')}
        hint={text('migrationStatus.read.note.hint')}
        longest={longest.readMigrationStatus.note}
        problem={problemOf(problems, 'note')}
        value={values.note}
        onChange={(note) => change({ note })}
      />
    </FormPage>
  );
};
