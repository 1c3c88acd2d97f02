import { ConfirmDialog } from '../../forms/confirm-dialog';
import type { Offer, Opened } from '../../forms/offered-actions';
import { ConfirmServiceDocument, ReportNotConfirmedDocument, WithdrawReferralDocument } from '../../generated/commands';
import type { SentReferralAction } from '../../generated/schema';
import type { CommandDocument } from '../../graphql/use-command';
import { useText } from '../../i18n/use-text';
import { changeOf } from './change-of';
import type { Sent } from './sent';

type AboutSent = { readonly referral: Sent };

type Change = ReturnType<typeof changeOf> & { readonly commandId: string };

type AskFirstProps<Result> = AboutSent &
  Opened & {
    readonly words: 'sent.confirm' | 'sent.notConfirm' | 'sent.withdraw';
    readonly document: CommandDocument<Change, Result>;
  };

/** Says what happens, and to whom, before it is done. */
const AskFirst = <Result extends object>({ words, document, referral, onClose, onLook }: AskFirstProps<Result>) => {
  const text = useText();
  return (
    <ConfirmDialog
      document={document}
      title={text(`${words}.title`)}
      action={text(`${words}.go`)}
      ask={(commandId) => ({ commandId, ...changeOf(referral) })}
      onClose={onClose}
      onLook={onLook}
    >
      <p style={{ marginTop: 0 }}>{text(`${words}.say`, { receiver: referral.receiver?.name ?? referral.number })}</p>
    </ConfirmDialog>
  );
};

const ConfirmServiceModal = (props: AboutSent & Opened) => (
  <AskFirst {...props} words="sent.confirm" document={ConfirmServiceDocument} />
);

const NotConfirmModal = (props: AboutSent & Opened) => (
  <AskFirst {...props} words="sent.notConfirm" document={ReportNotConfirmedDocument} />
);

const WithdrawReferralModal = (props: AboutSent & Opened) => (
  <AskFirst {...props} words="sent.withdraw" document={WithdrawReferralDocument} />
);

/** What the sender can do, in the order of the buttons. */
export const sentActions = {
  WITHDRAW: { label: 'sent.withdraw', Dialog: WithdrawReferralModal },
  NOT_CONFIRM: { label: 'sent.notConfirm', Dialog: NotConfirmModal },
  CONFIRM: { label: 'sent.confirm', main: true, Dialog: ConfirmServiceModal },
} satisfies Record<SentReferralAction, Offer<AboutSent>>;
