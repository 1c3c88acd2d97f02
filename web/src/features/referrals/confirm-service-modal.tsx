import { useState } from 'react';
import { FormPage } from '../../forms/form-page';
import { ConfirmServiceDocument, type ConfirmServiceMutation } from '../../generated/referrals';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useText } from '../../i18n/use-text';
import type { NotDone } from '../../ui/refusal-notice';
import type { Sent } from './one-sent-page';
import { Frame, Outcome } from './referral-frame';

type ConfirmServiceModalProps = {
  readonly referral: Sent;
  readonly onClose: () => void;
  readonly onLook: () => void;
};

const pick = (data: ConfirmServiceMutation) => data.confirmService;

/** Asks once more before the service counts as confirmed by the person. */
export const ConfirmServiceModal = ({ referral, onClose, onLook }: ConfirmServiceModalProps) => {
  const text = useText();
  const { id: commandId } = useCommandId();
  const { send, sending } = useCommand(ConfirmServiceDocument, pick);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const confirm = async (): Promise<void> => {
    setNotDone(null);
    const outcome = await send({ commandId, referralId: referral.id, expectedVersion: referral.version });
    if (outcome.kind === 'done') onClose();
    else setNotDone(outcome);
  };
  return (
    <Frame title={text('sent.confirm.title')} onClose={onClose}>
      <FormPage
        problems={[]}
        onSubmit={() => void confirm()}
        action={text('sent.confirm.go')}
        sending={sending}
        notice={<Outcome outcome={notDone} onAgain={() => void confirm()} onLook={onLook} sending={sending} />}
      >
        <p>{text('sent.confirm.say', { receiver: referral.receiver?.name ?? referral.number })}</p>
      </FormPage>
    </Frame>
  );
};
