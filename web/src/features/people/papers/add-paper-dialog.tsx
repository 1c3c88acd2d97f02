import { useDraft } from '../../../drafts/use-draft';
import { CommandDialog } from '../../../forms/command-dialog';
import { RecordIdentityDocumentDocument } from '../../../generated/commands';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { PaperFields } from './paper-fields';
import { paperProblems } from './paper-problems';
import { noPaper, paperFields, paperOf, type PaperValues } from './papers.values';

type AddPaperDialogProps = { readonly personId: string; readonly onClose: () => void };

/** Writes one more document of a person down, and where it is. */
export const AddPaperDialog = ({ personId, onClose }: AddPaperDialogProps) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft<PaperValues>(`paper/${personId}`, 'draft.paper', noPaper);
  const ask = (commandId: string) => {
    const today = format.today();
    const document = paperOf(draft.values, today);
    return document ? { commandId, personId, document } : { problems: paperProblems(text, draft.values, today) };
  };
  return (
    <CommandDialog
      document={RecordIdentityDocumentDocument}
      title={text('papers.add.title')}
      action={text('papers.add.go')}
      draft={draft}
      ask={ask}
      fields={paperFields('document')}
      onClose={onClose}
    >
      {(problems) => (
        <>
          <p style={{ marginTop: 0 }}>{text('papers.add.say')}</p>
          <PaperFields values={draft.values} change={draft.change} problems={problems} />
        </>
      )}
    </CommandDialog>
  );
};
