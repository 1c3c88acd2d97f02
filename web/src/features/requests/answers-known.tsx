import { Button } from '@mantine/core';
import { useState } from 'react';
import { TakeBackPassingOnDocument } from '../../generated/commands';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { OutcomeNotice } from '../../ui/outcome-notice';
import type { NotDone } from '../../ui/refusal-notice';
import { referralOf, type Request, type RequestModalProps } from './request';
import classes from './requests.module.css';
import { useWorkerName } from './use-worker-name';

type AnswersKnownProps = Pick<RequestModalProps, 'request' | 'onLook'>;
type KnownAnswerProps = AnswersKnownProps & { readonly known: Request['passedOn'][number] };

const KnownAnswer = ({ request, known, onLook }: KnownAnswerProps) => {
  const { referralId, referralVersion, answer, recordedBy, recordedAt } = known;
  const text = useText();
  const format = useFormat();
  const workerName = useWorkerName();
  const { id: commandId, renew } = useCommandId();
  const { send, sending } = useCommand(TakeBackPassingOnDocument);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const partner = referralOf(request, referralId)?.receiver?.name ?? text('request.answer.partner');
  const takeBack = async (): Promise<void> => {
    setNotDone(null);
    const outcome = await send({ commandId, requestId: request.id, referralId, referralVersion });
    if (outcome.kind === 'done') {
      renew();
      onLook();
    } else setNotDone(outcome);
  };
  return (
    <li className={classes['line']}>
      <div>{text(`request.known.${answer}`, { partner })}</div>
      <div className={classes['small']}>
        {text(`request.known.${answer}.by`, {
          worker: workerName(recordedBy),
          moment: format.moment(recordedAt),
        })}
      </div>
      <Button size="compact-sm" variant="default" mt={4} onClick={() => void takeBack()} loading={sending}>
        {text(`request.known.${answer}.undo`)}
      </Button>
      <OutcomeNotice outcome={notDone} onAgain={() => void takeBack()} onLook={onLook} sending={sending} />
    </li>
  );
};

/** What partners answered that the person knows, and who noted it when; what was noted in error is to be passed on again. */
export const AnswersKnown = ({ request, onLook }: AnswersKnownProps) => {
  const text = useText();
  if (request.passedOn.length === 0) return null;
  return (
    <Card title={text('request.known')}>
      <ul className={classes['lines']}>
        {request.passedOn.map((known) => (
          <KnownAnswer
            key={`${known.referralId} ${known.referralVersion}`}
            request={request}
            known={known}
            onLook={onLook}
          />
        ))}
      </ul>
    </Card>
  );
};
