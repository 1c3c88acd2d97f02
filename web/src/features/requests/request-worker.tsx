import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { OfferedActions } from '../../forms/offered-actions';
import { AssignRequestDocument } from '../../generated/commands';
import { isProtected } from '../../graphql/is-protected';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';
import { Card } from '../../ui/card';
import { setFlash } from '../../ui/flash';
import { Notice } from '../../ui/notice';
import { OutcomeNotice } from '../../ui/outcome-notice';
import type { NotDone } from '../../ui/refusal-notice';
import { GiveBackModal } from './give-back-modal';
import type { RequestModalProps } from './request';
import { workerActions } from './request-actions';
import classes from './requests.module.css';

/** Who works on a request, and how it is taken, handed on and given back. */
export const RequestWorker = ({ request, onLook }: Pick<RequestModalProps, 'request' | 'onLook'>) => {
  const text = useText();
  const navigate = useNavigate();
  const { staffId } = useProfile();
  const { id: commandId, renew } = useCommandId();
  const { send, sending } = useCommand(AssignRequestDocument);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const [asks, setAsks] = useState(false);
  const [gaveBack, setGaveBack] = useState(false);
  const [mayTake, mayGive] = [request.may.includes('ASSIGN'), request.may.includes('ASSIGN_TO_OTHERS')];
  const isMine = request.assignedTo?.id === staffId;
  const take = async (): Promise<void> => {
    setNotDone(null);
    const outcome = await send({ commandId, requestId: request.id, staffId, expectedVersion: request.version });
    if (outcome.kind === 'done') {
      setGaveBack(false);
      renew();
    } else setNotDone(outcome);
  };
  const handOver = (): void => {
    if (!isProtected(request)) return setGaveBack(true);
    setFlash(text('request.protect.done', { number: request.number }));
    void navigate('/work', { replace: true });
  };
  const mayUndo = gaveBack && mayTake && request.assignedTo === null;
  return (
    <Card title={text('request.with')}>
      <p className={classes['with']}>{request.assignedTo?.name ?? text('request.nobody')}</p>
      <OutcomeNotice outcome={notDone} onAgain={() => void take()} onLook={onLook} sending={sending} />
      {mayUndo && (
        <Notice
          kind="info"
          title={text('request.gaveBack')}
          action={
            <Button size="sm" variant="default" onClick={() => void take()} loading={sending}>
              {text('request.gaveBack.undo')}
            </Button>
          }
        />
      )}
      <Group gap="xs">
        {mayTake && !isMine && !mayUndo && (
          <Button size="sm" variant="default" onClick={() => void take()} loading={sending}>
            {text('request.take')}
          </Button>
        )}
        {request.may.includes('GIVE_BACK') && !mayGive && isMine && (
          <Button size="sm" variant="default" onClick={() => setAsks(true)}>
            {text(isProtected(request) ? 'request.protect' : 'request.giveBack')}
          </Button>
        )}
        <OfferedActions offers={workerActions} may={request.may} about={{ request }} onLook={onLook} />
      </Group>
      {asks && (
        <GiveBackModal
          request={request}
          onClose={() => setAsks(false)}
          onDone={handOver}
          onLook={() => {
            setAsks(false);
            onLook();
          }}
        />
      )}
    </Card>
  );
};
