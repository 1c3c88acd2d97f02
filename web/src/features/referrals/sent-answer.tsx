import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { Card } from '../../ui/card';
import { AnswerClock } from './answer-clock';
import type { Sent } from './sent';
import classes from './referrals.module.css';

const useSentence = (referral: Sent): readonly string[] => {
  const text = useText();
  const format = useFormat();
  const { state, answerBy, declineCode, serviceGivenOn, request } = referral;
  const given = serviceGivenOn === null ? [] : [text('sent.given', { day: format.day(serviceGivenOn) })];
  const another = request?.needsAnotherWay ? [text('sent.another')] : [];
  switch (state) {
    case 'SENT':
      return [answerBy === null ? text('sent.onTheWay') : text('sent.waits', { moment: format.moment(answerBy) })];
    case 'ACKNOWLEDGED':
      return answerBy === null ? [] : [text('sent.acknowledged', { moment: format.moment(answerBy) })];
    case 'ACCEPTED':
      return referral.appointmentAt === null ? [text('sent.acceptedNoTime')] : [];
    case 'DECLINED':
      return [
        ...(declineCode === null ? [] : [text('sent.declined', { reason: text(`DeclineCode.${declineCode}`) })]),
        ...another,
      ];
    case 'EXPIRED':
      return [text('sent.expired'), ...another];
    case 'SERVICE_REPORTED':
      return [...given, text('sent.given.ask')];
    case 'CONFIRMED':
      return [...given, text('sent.confirmed')];
    case 'WITHDRAWN':
      return [text('sent.withdrawn'), ...another];
    case 'SHARING_STOPPED':
      return [...given, text('sent.stopped')];
  }
};

/** What the partner answered, in words, with the clock while an answer is owed. */
export const SentAnswer = ({ referral }: { readonly referral: Sent }) => {
  const text = useText();
  const format = useFormat();
  const sentences = useSentence(referral);
  const waits = referral.state === 'SENT' || referral.state === 'ACKNOWLEDGED';
  const { appointmentAt, appointmentPlace, sharingNotice } = referral;
  return (
    <div className={classes['column']}>
      <Card title={text('sent.answer')}>
        {waits && referral.answerBy !== null && <AnswerClock answerBy={referral.answerBy} />}
        {appointmentAt !== null && (
          <>
            <p className={classes['big']}>{text('sent.appointment', { moment: format.moment(appointmentAt) })}</p>
            {appointmentPlace !== null && <p dir="auto">{appointmentPlace}</p>}
          </>
        )}
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {[referral.declineNote, referral.serviceNote]
          .filter((note) => note !== null)
          .map((note) => (
            <p key={note} className={classes['note']} dir="auto">
              {note}
            </p>
          ))}
      </Card>
      {sharingNotice !== 'NONE' && (
        <Card title={text('sent.copy')}>
          <p>{text(`SharingNotice.${sharingNotice}`)}</p>
        </Card>
      )}
    </div>
  );
};
