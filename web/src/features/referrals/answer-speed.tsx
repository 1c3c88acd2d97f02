import { useText } from '../../i18n/use-text';
import { spanOf } from './answer-time';

type Speed = { readonly answerWithinHours: number; readonly medianHoursToAnswer: number | null };

/** How soon a partner usually answers, or how soon it promises to where nobody has counted yet. */
export const AnswerSpeed = ({ offering }: { readonly offering: Speed }) => {
  const text = useText();
  const { answerWithinHours, medianHoursToAnswer } = offering;
  const { unit, count } = spanOf(medianHoursToAnswer === null ? answerWithinHours : Math.max(1, medianHoursToAnswer));
  return (
    <span>
      {text(medianHoursToAnswer === null ? `refer.who.promise.${unit}` : `refer.who.usual.${unit}`, { count })}
    </span>
  );
};
