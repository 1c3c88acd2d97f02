import { ConfirmDialog } from '../../forms/confirm-dialog';
import { AssignRequestDocument } from '../../generated/commands';
import { useText } from '../../i18n/use-text';
import type { RequestModalProps } from './request';

type GiveBackModalProps = RequestModalProps & { readonly onDone: () => void };

/** Asks before a request is taken off its worker, and says where it goes. */
export const GiveBackModal = ({ request, onClose, onLook, onDone }: GiveBackModalProps) => {
  const text = useText();
  return (
    <ConfirmDialog
      document={AssignRequestDocument}
      title={text('request.giveBack.title')}
      action={text('request.giveBack.go')}
      ask={(commandId) => ({ commandId, requestId: request.id, staffId: null, expectedVersion: request.version })}
      onClose={onClose}
      onDone={onDone}
      onLook={onLook}
    >
      <p style={{ marginTop: 0 }}>{text('request.giveBack.say')}</p>
    </ConfirmDialog>
  );
};
