import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { PassOnAnswerDocument } from '../../generated/commands';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';
import { OutcomeNotice } from '../../ui/outcome-notice';
import type { NotDone } from '../../ui/refusal-notice';
import { useAppointment } from '../../ui/use-appointment';
import { referralOf, type Request } from './request';

type Answer = Request['answers'][number];
type Noted = { readonly answer: string; readonly said: string };

const keyOf = ({ referralId, referralVersion }: Answer): string => `${referralId} ${referralVersion}`;

type OneAnswerProps = {
  readonly request: Request;
  readonly answer: Answer;
  readonly onLook: () => void;
  readonly onNoted: (noted: Noted) => void;
};

const OneAnswer = ({ request, answer: shown, onLook, onNoted }: OneAnswerProps) => {
  const { referralId, referralVersion, answer } = shown;
  const text = useText();
  const appointmentOf = useAppointment();
  const { id: commandId, renew } = useCommandId();
  const { send, sending } = useCommand(PassOnAnswerDocument);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const referral = referralOf(request, referralId);
  const partner = referral?.receiver?.name ?? text('request.answer.partner');
  const moment = referral ? appointmentOf(referral) : null;
  const passOn = async (): Promise<void> => {
    setNotDone(null);
    const outcome = await send({ commandId, requestId: request.id, referralId, referralVersion });
    if (outcome.kind === 'done') {
      renew();
      onNoted({ answer: keyOf(shown), said: text(`request.answer.${answer}.done`, { partner }) });
      onLook();
    } else setNotDone(outcome);
  };
  return (
    <Notice
      kind="info"
      title={text(`request.answer.${answer}`, { partner })}
      action={
        <Group gap="xs">
          <Button size="sm" onClick={() => void passOn()} loading={sending}>
            {text(`request.answer.${answer}.go`)}
          </Button>
          <Button size="sm" variant="default" component={Link} to={`/referrals/${referralId}`}>
            {text('request.answer.open')}
          </Button>
        </Group>
      }
    >
      {answer === 'SERVICE_REPORTED' || moment === null ? (
        text(`request.answer.${answer}.say`)
      ) : (
        <>
          <div>{text(`request.answer.${answer}.appointment`, { moment })}</div>
          <div dir="auto">{referral?.appointmentPlace ?? text('request.answer.noPlace')}</div>
        </>
      )}
      <OutcomeNotice outcome={notDone} onAgain={() => void passOn()} onLook={onLook} sending={sending} />
    </Notice>
  );
};

/** What partners answered that the person does not know yet: it is somebody's work until they were told. What was passed on here just now is said, unless it was taken back. */
export const AnswersToPassOn = ({ request, onLook }: Pick<OneAnswerProps, 'request' | 'onLook'>) => {
  const [noted, note] = useState<Noted | null>(null);
  const isKnown = !request.answers.some((answer) => keyOf(answer) === noted?.answer);
  return (
    <>
      {noted !== null && isKnown && <Notice kind="done" title={noted.said} />}
      {request.answers.map((answer) => (
        <OneAnswer key={keyOf(answer)} request={request} answer={answer} onLook={onLook} onNoted={note} />
      ))}
    </>
  );
};
