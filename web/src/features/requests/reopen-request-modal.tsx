import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { ReopenRequestDocument, type ReopenRequestMutation } from '../../generated/requests';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useText } from '../../i18n/use-text';
import type { NotDone } from '../../ui/refusal-notice';
import { Frame, Outcome, type RequestModalProps } from './request-frame';

const pick = (data: ReopenRequestMutation) => data.reopenRequest;

export const ReopenRequestModal = ({ request, onClose, onLook }: RequestModalProps) => {
  const text = useText();
  const { id: commandId } = useCommandId();
  const { send, sending } = useCommand(ReopenRequestDocument, pick);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const reopen = async (): Promise<void> => {
    setNotDone(null);
    const outcome = await send({ commandId, requestId: request.id, expectedVersion: request.version });
    if (outcome.kind === 'done') onClose();
    else setNotDone(outcome);
  };
  return (
    <Frame title={text('request.reopen.title')} onClose={onClose}>
      <p style={{ marginTop: 0 }}>{text('request.reopen.say')}</p>
      <Outcome outcome={notDone} onAgain={() => void reopen()} onLook={onLook} sending={sending} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {text('cancel')}
        </Button>
        <Button onClick={() => void reopen()} loading={sending}>
          {text('request.reopen.go')}
        </Button>
      </Group>
    </Frame>
  );
};
