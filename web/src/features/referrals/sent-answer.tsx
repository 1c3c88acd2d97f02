import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { keepsAppointment, owesAnswer } from '../../ui/referral-stands';
import { useAppointment } from '../../ui/use-appointment';
import { AnswerClock } from './answer-clock';
import { useReasonOf } from './reason-of';
import { SaidWords } from './said-words';
import type { Sent } from './sent';
import classes from './referrals.module.css';

const useSentences = (referral: Sent): readonly string[] => {
  const text = useText();
  const format = useFormat();
  const { state, standing, answerBy, appointmentAt, serviceGivenOn, withdrawnBecause, request } = referral;
  const reason = useReasonOf(referral);
  const stands = text(`sent.stands.${state}`, {
    moment: answerBy === null ? 'none' : format.moment(answerBy),
    appointment: appointmentAt === null ? 'none' : 'set',
    reason: reason ?? 'none',
  });
  return [
    serviceGivenOn === null ? '' : text('sent.given', { day: format.day(serviceGivenOn) }),
    withdrawnBecause === 'NOBODY_READS_IT' ? text('sent.nobodyReads') : '',
    stands,
    standing === 'ENDED' && request?.needsAnotherWay ? text('sent.another') : '',
  ].filter((sentence) => sentence !== '');
};

/** What the partner answered, in words, with the clock while an answer is owed. */
export const SentAnswer = ({ referral }: { readonly referral: Sent }) => {
  const text = useText();
  const sentences = useSentences(referral);
  const moment = useAppointment()(referral);
  const { appointmentPlace, sharingNotice } = referral;
  return (
    <div className={classes['column']}>
      <Card title={text('sent.answer')}>
        {owesAnswer(referral) && referral.answerBy !== null && <AnswerClock answerBy={referral.answerBy} />}
        {moment !== null && !keepsAppointment(referral) && (
          <p className={classes['dim']}>{text('appointment.gone', { moment })}</p>
        )}
        {moment !== null && keepsAppointment(referral) && (
          <>
            <p className={classes['big']}>{text('sent.appointment', { moment })}</p>
            {appointmentPlace !== null && <p dir="auto">{appointmentPlace}</p>}
          </>
        )}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <SaidWords referral={referral} className={classes['note']} />
      </Card>
      {sharingNotice !== 'NONE' && (
        <Card title={text('sent.copy')}>
          <p>{text(`SharingNotice.${sharingNotice}`)}</p>
        </Card>
      )}
    </div>
  );
};
