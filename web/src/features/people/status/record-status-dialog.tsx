import { useDraft } from '../../../drafts/use-draft';
import { CommandDialog } from '../../../forms/command-dialog';
import { RecordMigrationStatusDocument } from '../../../generated/commands';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { StatusFields } from './status-fields';
import { problemsInWords } from './status-words';
import { noStatus, readStatus, type StatusValues } from './status.values';

type RecordStatusDialogProps = { readonly personId: string; readonly onClose: () => void };

/** Writes down what a person told of their migration status; nothing that is recorded is shown by it. */
export const RecordStatusDialog = ({ personId, onClose }: RecordStatusDialogProps) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft<StatusValues>(`migration-status/${personId}`, 'draft.migrationStatus', noStatus);
  const ask = (commandId: string) => {
    const today = format.today();
    const read = readStatus(draft.values, today);
    if ('problems' in read) return { problems: problemsInWords(text, format, today, read.problems) };
    return { commandId, personId, ...read.facts };
  };
  return (
    <CommandDialog
      document={RecordMigrationStatusDocument}
      title={text('migrationStatus.record.title')}
      action={text('migrationStatus.record.go')}
      draft={draft}
      ask={ask}
      fields={{ status: 'status', country: 'country', from: 'from', until: 'until', toldOn: 'toldOn' }}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('migrationStatus.record.say')}</p>
          <StatusFields values={draft.values} change={draft.change} problems={problems} />
        </>
      )}
    </CommandDialog>
  );
};
