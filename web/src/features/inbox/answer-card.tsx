import { useState } from 'react';
import { OfferedActions } from '../../forms/offered-actions';
import { AcknowledgeReferralDocument } from '../../generated/commands';
import { useCommand } from '../../graphql/use-command';
import { useCommandId } from '../../graphql/use-command-id';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { keepsAppointment, owesAnswer } from '../../ui/referral-stands';
import type { NotDone } from '../../ui/refusal-notice';
import { AnswerClock } from '../referrals/answer-clock';
import { changeOf } from '../referrals/change-of';
import { useReasonOf } from '../referrals/reason-of';
import { SaidWords } from '../referrals/said-words';
import { OutcomeNotice } from '../../ui/outcome-notice';
import { useAppointment } from '../../ui/use-appointment';
import { answersWith } from './answers';
import type { AboutReceived, AnswerProps, Received } from './received';
import classes from './inbox.module.css';

const useSentences = (referral: Received): readonly string[] => {
  const text = useText();
  const format = useFormat();
  const { state, appointmentAt, serviceGivenOn } = referral;
  const reason = useReasonOf(referral);
  const stands = text(`received.stands.${state}`, {
    appointment: appointmentAt === null ? 'none' : 'set',
    reason: reason ?? 'none',
  });
  return [serviceGivenOn === null ? '' : text('received.given', { day: format.day(serviceGivenOn) }), stands].filter(
    (sentence) => sentence !== '',
  );
};

const Appointment = ({ referral }: AboutReceived) => {
  const text = useText();
  const appointment = useAppointment();
  if (referral.appointmentAt === null) return null;
  if (!keepsAppointment(referral))
    return <p className={classes['dim']}>{text('appointment.gone', { moment: appointment(referral) })}</p>;
  return (
    <>
      <p className={classes['dim']}>{text('received.appointment')}</p>
      <p className={classes['big']}>
        <time dateTime={referral.appointmentAt}>{appointment(referral)}</time>
      </p>
      {referral.appointmentPlace !== null && <p dir="auto">{referral.appointmentPlace}</p>}
    </>
  );
};

/** Where the referral stands, and the answers that are open now. */
export const AnswerCard = ({ referral, onLook }: Pick<AnswerProps, 'referral' | 'onLook'>) => {
  const text = useText();
  const sentences = useSentences(referral);
  const { id: commandId, renew } = useCommandId();
  const { send, sending } = useCommand(AcknowledgeReferralDocument);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const acknowledge = async (): Promise<void> => {
    setNotDone(null);
    const outcome = await send({ commandId, ...changeOf(referral) });
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
      {owesAnswer(referral) && <AnswerClock answerBy={referral.answerBy} />}
      <Appointment referral={referral} />
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <SaidWords referral={referral} className={classes['summary']} />
      <OutcomeNotice outcome={notDone} onAgain={() => void acknowledge()} onLook={look} sending={sending} />
      <div className={classes['actions']}>
        <OfferedActions
          offers={answersWith({ go: () => void acknowledge(), sending })}
          may={referral.may}
          about={{ referral }}
          onLook={onLook}
        />
      </div>
    </Card>
  );
};
