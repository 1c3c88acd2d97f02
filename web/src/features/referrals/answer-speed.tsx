import { useText } from '../../i18n/use-text';

type Speed = { readonly answerWithinHours: number; readonly medianHoursToAnswer: number | null };

/** How soon a partner usually answers, or how soon it promises to where nobody has counted yet. */
export const AnswerSpeed = ({ offering }: { readonly offering: Speed }) => {
  const text = useText();
  const { answerWithinHours, medianHoursToAnswer } = offering;
  if (medianHoursToAnswer === null) return <span>{text('refer.who.promise', { hours: answerWithinHours })}</span>;
  const hours = Math.max(1, Math.round(medianHoursToAnswer));
  return (
    <span>
      {hours < 48
        ? text('refer.who.medianHours', { hours })
        : text('refer.who.medianDays', { days: Math.round(hours / 24) })}
    </span>
  );
};
