import { codeField, noteField } from '../../forms/fields';
import { FieldsDialog } from '../../forms/fields-dialog';
import { everyClosingReason } from '../../generated/codes';
import { CloseRequestDocument } from '../../generated/commands';
import { longest } from '../../generated/longest';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';
import { isRunning } from '../../ui/referral-stands';
import type { RequestModalProps } from './request';

/** Closes a request with the reason that the worker decides on. */
export const CloseRequestModal = ({ request, ...opened }: RequestModalProps) => {
  const text = useText();
  const stillRunning = (request.referrals ?? []).filter(isRunning).length;
  return (
    <FieldsDialog
      {...opened}
      document={CloseRequestDocument}
      about={{ requestId: request.id, expectedVersion: request.version }}
      draft={`close/${request.id}`}
      draftTitle="draft.close"
      title="request.close.title"
      action="request.close.go"
      fields={{
        reason: codeField({
          label: 'request.close.title',
          hideLabel: true,
          codes: everyClosingReason,
          words: (say, code) => say(`ClosingReason.${code}`),
          apart: 'ENTERED_IN_ERROR',
        }),
        note: noteField({ label: 'request.close.note', longest: longest.closeRequest.note }),
      }}
    >
      {stillRunning > 0 && <Notice kind="info" title={text('request.close.running', { count: stillRunning })} />}
    </FieldsDialog>
  );
};
