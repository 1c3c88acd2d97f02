import { useDraft } from '../../drafts/use-draft';
import { Choice } from '../../forms/choice';
import { CommandDialog } from '../../forms/command-dialog';
import { NoteInput } from '../../forms/note-input';
import { problemOf } from '../../forms/problems';
import { everyClosingReason } from '../../generated/codes';
import { CloseRequestDocument } from '../../generated/commands';
import type { ClosingReason } from '../../generated/schema';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';
import { isRunning } from '../../ui/referral-badge';
import type { RequestModalProps } from './request';

type CloseValues = { readonly reason: ClosingReason | null; readonly note: string };

/** Closes a request with the reason that the worker decides on. */
export const CloseRequestModal = ({ request, onClose, onLook }: RequestModalProps) => {
  const text = useText();
  const draft = useDraft<CloseValues>(`close/${request.id}`, 'close', { reason: null, note: '' });
  const { values, change } = draft;
  const stillRunning = (request.referrals ?? []).filter(isRunning).length;
  const ask = (commandId: string) => {
    if (values.reason === null) {
      return { problems: [{ field: 'reason', text: text('form.required') }] };
    }
    return {
      commandId,
      requestId: request.id,
      reason: values.reason,
      note: values.note.trim() || null,
      expectedVersion: request.version,
    };
  };
  return (
    <CommandDialog
      document={CloseRequestDocument}
      title={text('request.close.title')}
      action={text('request.close.go')}
      draft={draft}
      ask={ask}
      onClose={onClose}
      onLook={onLook}
    >
      {(problems) => (
        <>
          {stillRunning > 0 && <Notice kind="info" title={text('request.close.running', { count: stillRunning })} />}
          <Choice
            id="reason"
            label={text('request.close.title')}
            hideLabel
            inRow
            problem={problemOf(problems, 'reason')}
            options={everyClosingReason.map((reason) => ({
              value: reason,
              label: text(`ClosingReason.${reason}`),
              apart: reason === 'ENTERED_IN_ERROR',
            }))}
            value={values.reason}
            onChange={(reason) => change({ reason })}
          />
          <NoteInput label={text('request.close.note')} value={values.note} onChange={(note) => change({ note })} />
        </>
      )}
    </CommandDialog>
  );
};
