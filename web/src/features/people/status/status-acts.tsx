import { useState } from 'react';
import { Choice } from '../../../forms/choice';
import { CommandDialog } from '../../../forms/command-dialog';
import { ConfirmDialog } from '../../../forms/confirm-dialog';
import { NoteInput } from '../../../forms/note-input';
import { problemOf } from '../../../forms/problems';
import { everyCorrectionReason, everyEnteredInErrorBecause } from '../../../generated/codes';
import {
  CorrectMigrationStatusDocument,
  EnterMigrationStatusInErrorDocument,
  TakeBackMigrationStatusErrorDocument,
} from '../../../generated/commands';
import { longest } from '../../../generated/longest';
import type { CorrectionReason, EnteredInErrorBecause } from '../../../generated/schema';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { whyProblems } from '../correct/why-fields';
import { StatusFields } from './status-fields';
import { problemsInWords, statusInWords } from './status-words';
import { factsTold, readStatus, valuesOf, type MigrationStatus, type StatusValues } from './status.values';

type StatusActProps = {
  readonly personId: string;
  readonly status: MigrationStatus;
  readonly onClose: () => void;
  /** Once it was done. */
  readonly onDone: () => void;
  /** Shows what is new where somebody else was quicker. */
  readonly onLook: () => void;
};

type Correction = StatusValues & { readonly because: CorrectionReason | null; readonly note: string };

/** Puts right what was read; what is typed here is sealed too, and kept on no device. */
export const CorrectStatusDialog = ({ personId, status, onClose, onDone, onLook }: StatusActProps) => {
  const text = useText();
  const format = useFormat();
  const [values, setValues] = useState<Correction>(() => ({
    ...valuesOf(status, format.day),
    because: null,
    note: '',
  }));
  const change = (part: Partial<Correction>): void => setValues((before) => ({ ...before, ...part }));
  const ask = (commandId: string) => {
    const today = format.today();
    const { because, note } = values;
    const read = readStatus(values, today);
    const left = [
      ...('problems' in read ? problemsInWords(text, format, today, read.problems) : []),
      ...whyProblems(text, { because, note }),
    ];
    if ('problems' in read || because === null || left.length > 0) return { problems: left };
    const from = factsTold(status);
    return { commandId, personId, statusId: status.id, because, note: note.trim() || null, from, to: read.facts };
  };
  return (
    <CommandDialog
      document={CorrectMigrationStatusDocument}
      title={text('migrationStatus.correct.title')}
      action={text('migrationStatus.correct.go')}
      ask={ask}
      fields={{
        to: 'status',
        'to.status': 'status',
        'to.country': 'country',
        'to.from': 'from',
        'to.until': 'until',
        'to.toldOn': 'toldOn',
        because: 'because',
        note: 'note',
      }}
      onClose={onClose}
      onDone={onDone}
      onLook={onLook}
    >
      {(problems) => (
        <>
          <StatusFields values={values} change={change} problems={problems} />
          <Choice
            id="because"
            label={text('migrationStatus.correct.why')}
            problem={problemOf(problems, 'because')}
            options={everyCorrectionReason.map((code) => ({ value: code, label: text(`CorrectionReason.${code}`) }))}
            value={values.because}
            onChange={(because) => change({ because })}
          />
          <NoteInput
            required={values.because === 'OTHER'}
            label={text('migrationStatus.note')}
            hint={text('migrationStatus.note.hint')}
            longest={longest.correctMigrationStatus.note}
            problem={problemOf(problems, 'note')}
            value={values.note}
            onChange={(note) => change({ note })}
          />
        </>
      )}
    </CommandDialog>
  );
};

/** Says that a status that was read was entered in error. */
export const StatusInErrorDialog = ({ personId, status, onClose, onDone }: StatusActProps) => {
  const text = useText();
  const [because, setBecause] = useState<EnteredInErrorBecause | null>(null);
  const [note, setNote] = useState('');
  const ask = (commandId: string) => {
    const problems = whyProblems(text, { because, note });
    if (because === null || problems.length > 0) return { problems };
    return { commandId, personId, statusId: status.id, because, note: note.trim() || null };
  };
  return (
    <CommandDialog
      document={EnterMigrationStatusInErrorDocument}
      title={text('migrationStatus.inError.title')}
      action={text('migrationStatus.inError.go')}
      ask={ask}
      fields={{ because: 'because', note: 'note' }}
      onClose={onClose}
      onDone={onDone}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('migrationStatus.inError.say')}</p>
          <Choice
            id="because"
            label={text('migrationStatus.inError.why')}
            inRow
            problem={problemOf(problems, 'because')}
            options={everyEnteredInErrorBecause.map((code) => ({
              value: code,
              label: text(`EnteredInErrorBecause.${code}`),
            }))}
            value={because}
            onChange={setBecause}
          />
          <NoteInput
            required={because === 'OTHER'}
            label={text('migrationStatus.note')}
            hint={text('migrationStatus.note.hint')}
            longest={longest.enterMigrationStatusInError.note}
            problem={problemOf(problems, 'note')}
            value={note}
            onChange={setNote}
          />
        </>
      )}
    </CommandDialog>
  );
};

/** Says that a status was not entered in error after all. */
export const TakeBackStatusErrorDialog = ({ personId, status, onClose, onDone }: StatusActProps) => {
  const text = useText();
  const format = useFormat();
  return (
    <ConfirmDialog
      document={TakeBackMigrationStatusErrorDocument}
      title={text('migrationStatus.takeBack.title')}
      action={text('migrationStatus.takeBack')}
      ask={(commandId) => ({ commandId, personId, statusId: status.id })}
      onClose={onClose}
      onDone={onDone}
    >
      <p>{statusInWords(text, format, status)}</p>
    </ConfirmDialog>
  );
};
