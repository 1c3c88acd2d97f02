import { ConfirmDialog } from '../../forms/confirm-dialog';
import { ReopenRequestDocument } from '../../generated/commands';
import { useText } from '../../i18n/use-text';
import type { RequestModalProps } from './request';

export const ReopenRequestModal = ({ request, onClose, onLook }: RequestModalProps) => {
  const text = useText();
  return (
    <ConfirmDialog
      document={ReopenRequestDocument}
      title={text('request.reopen.title')}
      action={text('request.reopen.go')}
      ask={(commandId) => ({ commandId, requestId: request.id, expectedVersion: request.version })}
      onClose={onClose}
      onLook={onLook}
    >
      <p style={{ marginTop: 0 }}>{text('request.reopen.say')}</p>
    </ConfirmDialog>
  );
};
