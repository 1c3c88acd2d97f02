import { Button } from '@mantine/core';
import { useState } from 'react';
import { AcknowledgeReferralDocument } from '../../generated/inbox';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useFormat } from '../../i18n/use-format';
import { useText, type Text } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import type { NotDone } from '../../ui/refusal-notice';
import { AnswerClock } from '../referrals/answer-clock';
import { OutcomeNotice } from '../../ui/outcome-notice';
import type { Received } from './received';
import classes from './inbox.module.css';

export type AnswerName = 'accept' | 'decline' | 'report';

type AnswerCardProps = {
  readonly referral: Received;
  readonly onOpen: (name: AnswerName) => void;
  readonly onLook: () => void;
};

const outcomeWords = (text: Text, day: (day: string) => string, referral: Received): readonly string[] => {
  const { state, declineCode, serviceGivenOn } = referral;
  const given = serviceGivenOn === null ? [] : [text('received.given', { day: day(serviceGivenOn) })];
  switch (state) {
    case 'ACKNOWLEDGED':
      return [text('received.acknowledged')];
    case 'DECLINED':
      return declineCode === null ? [] : [text('received.declined', { reason: text(`DeclineCode.${declineCode}`) })];
    case 'SERVICE_REPORTED':
      return [...given, text('received.waitsConfirm')];
    case 'CONFIRMED':
      return [...given, text('received.confirmed')];
    case 'EXPIRED':
      return [text('received.expired')];
    case 'WITHDRAWN':
      return [text('received.withdrawn')];
    case 'SHARING_STOPPED':
      return [...given, text('received.stopped')];
    default:
      return [];
  }
};

const Appointment = ({ referral }: { readonly referral: Received }) => {
  const text = useText();
  const format = useFormat();
  if (referral.answeredAt === null || referral.state === 'DECLINED') return null;
  if (referral.appointmentAt === null) {
    return referral.state === 'ACCEPTED' ? <p>{text('received.appointment.none')}</p> : null;
  }
  return (
    <>
      <p className={classes['dim']}>{text('received.appointment')}</p>
      <p className={classes['big']}>
        <time dateTime={referral.appointmentAt}>{format.moment(referral.appointmentAt)}</time>
      </p>
      {referral.appointmentPlace !== null && <p dir="auto">{referral.appointmentPlace}</p>}
    </>
  );
};

/** Where the referral stands, and the answers that are open now. */
export const AnswerCard = ({ referral, onOpen, onLook }: AnswerCardProps) => {
  const text = useText();
  const format = useFormat();
  const { id: commandId, renew } = useCommandId();
  const { send, sending } = useCommand(AcknowledgeReferralDocument);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const { may, declineNote, serviceNote } = referral;
  const waits = referral.state === 'SENT' || referral.state === 'ACKNOWLEDGED';
  const acknowledge = async (): Promise<void> => {
    setNotDone(null);
    const outcome = await send({ commandId, referralId: referral.id, expectedVersion: referral.version });
    if (outcome.kind === 'done') renew();
    else setNotDone(outcome);
  };
  const look = (): void => {
    setNotDone(null);
    renew();
    onLook();
  };
  return (
    <Card title={text('received.answer')}>
      {waits && <AnswerClock answerBy={referral.answerBy} />}
      <Appointment referral={referral} />
      {outcomeWords(text, format.day, referral).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {[declineNote, serviceNote]
        .filter((note) => note !== null)
        .map((note) => (
          <p key={note} className={classes['summary']} dir="auto">
            {note}
          </p>
        ))}
      <OutcomeNotice outcome={notDone} onAgain={() => void acknowledge()} onLook={look} sending={sending} />
      <div className={classes['actions']}>
        {may.includes('ACCEPT') && <Button onClick={() => onOpen('accept')}>{text('received.accept')}</Button>}
        {may.includes('REPORT_SERVICE') && <Button onClick={() => onOpen('report')}>{text('received.report')}</Button>}
        {may.includes('ACKNOWLEDGE') && (
          <Button variant="default" onClick={() => void acknowledge()} loading={sending}>
            {text('received.acknowledge')}
          </Button>
        )}
        {may.includes('DECLINE') && (
          <Button variant="default" onClick={() => onOpen('decline')}>
            {text('received.decline')}
          </Button>
        )}
      </div>
    </Card>
  );
};
