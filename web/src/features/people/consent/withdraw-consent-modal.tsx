import { ConfirmDialog } from '../../../forms/confirm-dialog';
import { WithdrawConsentDocument } from '../../../generated/commands';
import type { ConsentPurpose } from '../../../generated/schema';
import { useText } from '../../../i18n/use-text';
import { WithdrawalFacts } from './consequences';

type WithdrawConsentModalProps = {
  readonly personId: string;
  readonly consent: {
    readonly id: string;
    readonly purpose: ConsentPurpose;
    readonly receiver: { readonly name: string } | null;
  };
  readonly onClose: () => void;
};

/** Says what taking back does, and to whom, before it is done. */
export const WithdrawConsentModal = ({ personId, consent, onClose }: WithdrawConsentModalProps) => {
  const text = useText();
  const receiver = consent.receiver?.name ?? text('consent.ask.SHARING');
  const purpose =
    consent.purpose === 'SHARING'
      ? text('person.consent.sharing', { receiver })
      : text(`consent.ask.${consent.purpose}`);
  return (
    <ConfirmDialog
      document={WithdrawConsentDocument}
      title={text('person.consent.withdraw.title', { purpose })}
      action={text('person.consent.withdraw.go')}
      ask={(commandId) => ({ commandId, personId, consentId: consent.id })}
      onClose={onClose}
    >
      <p style={{ marginTop: 0 }}>{text(`person.consent.withdraw.${consent.purpose}`, { receiver })}</p>
      <WithdrawalFacts personId={personId} consentId={consent.id} />
      <p>
        <strong>{text('person.consent.withdraw.tell')}</strong>
      </p>
    </ConfirmDialog>
  );
};
