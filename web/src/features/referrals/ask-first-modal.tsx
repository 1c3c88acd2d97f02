import { CommandDialog } from '../../forms/command-dialog';
import { ConfirmServiceDocument, WithdrawReferralDocument } from '../../generated/commands';
import type { CommandDocument } from '../../graphql/use-command';
import { useText } from '../../i18n/use-text';
import type { Sent } from './sent';

type ModalProps = {
  readonly referral: Sent;
  readonly onClose: () => void;
  readonly onLook: () => void;
};

type Change = { readonly commandId: string; readonly referralId: string; readonly expectedVersion: number };

type AskFirstProps<Result> = ModalProps & {
  readonly words: 'sent.confirm' | 'sent.withdraw';
  readonly document: CommandDocument<Change, Result>;
};

/** Says what happens, and to whom, before it is done. */
const AskFirst = <Result extends object>({ words, document, referral, onClose, onLook }: AskFirstProps<Result>) => {
  const text = useText();
  return (
    <CommandDialog
      document={document}
      title={text(`${words}.title`)}
      action={text(`${words}.go`)}
      ask={(commandId) => ({ commandId, referralId: referral.id, expectedVersion: referral.version })}
      onClose={onClose}
      onLook={onLook}
    >
      {() => <p>{text(`${words}.say`, { receiver: referral.receiver?.name ?? referral.number })}</p>}
    </CommandDialog>
  );
};

export const ConfirmServiceModal = (props: ModalProps) => (
  <AskFirst {...props} words="sent.confirm" document={ConfirmServiceDocument} />
);

export const WithdrawReferralModal = (props: ModalProps) => (
  <AskFirst {...props} words="sent.withdraw" document={WithdrawReferralDocument} />
);
