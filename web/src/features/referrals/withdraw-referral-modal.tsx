import { useState } from 'react';
import { FormPage } from '../../forms/form-page';
import { WithdrawReferralDocument, type WithdrawReferralMutation } from '../../generated/referrals';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useText } from '../../i18n/use-text';
import type { NotDone } from '../../ui/refusal-notice';
import type { Sent } from './one-sent-page';
import { Frame, Outcome } from './referral-frame';

type WithdrawReferralModalProps = {
  readonly referral: Sent;
  readonly onClose: () => void;
  readonly onLook: () => void;
};

const pick = (data: WithdrawReferralMutation) => data.withdrawReferral;

/** Says what happens, and to whom, before a referral is withdrawn. */
export const WithdrawReferralModal = ({ referral, onClose, onLook }: WithdrawReferralModalProps) => {
  const text = useText();
  const { id: commandId } = useCommandId();
  const { send, sending } = useCommand(WithdrawReferralDocument, pick);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const withdraw = async (): Promise<void> => {
    setNotDone(null);
    const outcome = await send({ commandId, referralId: referral.id, expectedVersion: referral.version });
    if (outcome.kind === 'done') onClose();
    else setNotDone(outcome);
  };
  return (
    <Frame title={text('sent.withdraw.title')} onClose={onClose}>
      <FormPage
        problems={[]}
        onSubmit={() => void withdraw()}
        action={text('sent.withdraw.go')}
        sending={sending}
        notice={<Outcome outcome={notDone} onAgain={() => void withdraw()} onLook={onLook} sending={sending} />}
      >
        <p>{text('sent.withdraw.say', { receiver: referral.receiver?.name ?? referral.number })}</p>
      </FormPage>
    </Frame>
  );
};
