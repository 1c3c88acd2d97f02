import { useState } from 'react';
import { FormPage } from '../../forms/form-page';
import {
  ConfirmServiceDocument,
  WithdrawReferralDocument,
  type ConfirmServiceMutation,
  type WithdrawReferralMutation,
} from '../../generated/referrals';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useText } from '../../i18n/use-text';
import type { NotDone } from '../../ui/refusal-notice';
import type { Sent } from './one-sent-page';
import { Frame, Outcome } from './referral-frame';

type ModalProps = {
  readonly referral: Sent;
  readonly onClose: () => void;
  readonly onLook: () => void;
};

type Change = { readonly commandId: string; readonly referralId: string; readonly expectedVersion: number };

type AskFirstProps = ModalProps & {
  readonly words: 'sent.confirm' | 'sent.withdraw';
  readonly send: (change: Change) => Promise<{ readonly kind: 'done' } | NotDone>;
  readonly sending: boolean;
};

/** Says what happens, and to whom, before it is done. */
const AskFirst = ({ words, referral, send, sending, onClose, onLook }: AskFirstProps) => {
  const text = useText();
  const { id: commandId } = useCommandId();
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const change = async (): Promise<void> => {
    setNotDone(null);
    const outcome = await send({ commandId, referralId: referral.id, expectedVersion: referral.version });
    if (outcome.kind === 'done') onClose();
    else setNotDone(outcome);
  };
  return (
    <Frame title={text(`${words}.title`)} onClose={onClose}>
      <FormPage
        problems={[]}
        onSubmit={() => void change()}
        action={text(`${words}.go`)}
        sending={sending}
        notice={<Outcome outcome={notDone} onAgain={() => void change()} onLook={onLook} sending={sending} />}
      >
        <p>{text(`${words}.say`, { receiver: referral.receiver?.name ?? referral.number })}</p>
      </FormPage>
    </Frame>
  );
};

const pickConfirmed = (data: ConfirmServiceMutation) => data.confirmService;
const pickWithdrawn = (data: WithdrawReferralMutation) => data.withdrawReferral;

export const ConfirmServiceModal = (props: ModalProps) => (
  <AskFirst {...props} words="sent.confirm" {...useCommand(ConfirmServiceDocument, pickConfirmed)} />
);

export const WithdrawReferralModal = (props: ModalProps) => (
  <AskFirst {...props} words="sent.withdraw" {...useCommand(WithdrawReferralDocument, pickWithdrawn)} />
);
