import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { WithdrawConsentDocument, type WithdrawConsentMutation } from '../../generated/person';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useText } from '../../i18n/use-text';
import { RefusalNotice, type NotDone } from '../../ui/refusal-notice';
import type { Person } from './about-card';

type WithdrawConsentModalProps = {
  readonly personId: string;
  readonly consent: Person['consents'][number];
  readonly onClose: () => void;
};

const pick = (data: WithdrawConsentMutation) => data.withdrawConsent;

/** Says what taking back does, and to whom, before it is done. */
export const WithdrawConsentModal = ({ personId, consent, onClose }: WithdrawConsentModalProps) => {
  const text = useText();
  const { id: commandId } = useCommandId();
  const { send, sending } = useCommand(WithdrawConsentDocument, pick);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const receiver = consent.receiver?.name ?? text('consent.ask.SHARING');
  const withdraw = async (): Promise<void> => {
    setNotDone(null);
    const outcome = await send({ commandId, personId, consentId: consent.id });
    if (outcome.kind === 'done') onClose();
    else setNotDone(outcome);
  };
  const purpose =
    consent.purpose === 'SHARING'
      ? text('person.consent.sharing', { receiver })
      : text(`consent.ask.${consent.purpose}`);
  return (
    <Modal
      opened
      onClose={onClose}
      title={text('person.consent.withdraw.title', { purpose })}
      closeButtonProps={{ 'aria-label': text('close') }}
      size="lg"
    >
      <p style={{ marginTop: 0 }}>{text(`person.consent.withdraw.${consent.purpose}`, { receiver })}</p>
      <p>
        <strong>{text('person.consent.withdraw.tell')}</strong>
      </p>
      <RefusalNotice outcome={notDone} onAgain={() => void withdraw()} sending={sending} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {text('cancel')}
        </Button>
        <Button onClick={() => void withdraw()} loading={sending}>
          {text('person.consent.withdraw.go')}
        </Button>
      </Group>
    </Modal>
  );
};
