import { ConfirmDialog } from '../../forms/confirm-dialog';
import { AssignRequestDocument } from '../../generated/commands';
import { isProtected } from '../../graphql/is-protected';
import { useText } from '../../i18n/use-text';
import type { RequestModalProps } from './request';

type GiveBackModalProps = RequestModalProps & { readonly onDone: () => void };

/** Asks before a request is taken off its worker, and says where it goes: to the centre's list, or where it is protected to protection officers. */
export const GiveBackModal = ({ request, onClose, onLook, onDone }: GiveBackModalProps) => {
  const text = useText();
  const way = isProtected(request) ? 'request.protect' : 'request.giveBack';
  return (
    <ConfirmDialog
      document={AssignRequestDocument}
      title={text(`${way}.title`)}
      action={text(`${way}.go`)}
      ask={(commandId) => ({ commandId, requestId: request.id, staffId: null, expectedVersion: request.version })}
      onClose={onClose}
      onDone={onDone}
      onLook={onLook}
    >
      <p style={{ marginTop: 0 }}>{text(`${way}.say`)}</p>
    </ConfirmDialog>
  );
};
