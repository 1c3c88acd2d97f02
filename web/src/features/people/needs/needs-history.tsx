import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { answersInWords, needDays } from './needs-words';
import type { Answers, NeedChange, NeedFacts } from './needs.values';
import classes from './needs.module.css';

/** What was written of needs and answers, the latest first. */
export const NeedsHistory = ({ changes }: { readonly changes: readonly NeedChange[] }) => {
  const text = useText();
  const format = useFormat();
  const ofNeed = (facts: NeedFacts): string =>
    [text(`SpecificNeedCode.${facts.code}`), ...needDays(text, format, facts)].join(' · ');
  const ofAnswers = (answers: Answers): string =>
    [text('needs.functioning.of', { day: format.day(answers.answeredOn) }), ...answersInWords(text, answers)].join(
      ' · ',
    );
  return (
    <ol className={classes['lines']}>
      {changes.map(({ id, what, need, needBefore, answers, answersBefore, because, note, at, staff }) => (
        <li key={id} className={classes['line']}>
          <p className={classes['change']}>{text(`NeedChangeKind.${what}`)}</p>
          {needBefore !== null && <p className={classes['small']}>{ofNeed(needBefore)}</p>}
          {need !== null && <p className={classes['small']}>{ofNeed(need)}</p>}
          {answersBefore !== null && <p className={classes['small']}>{ofAnswers(answersBefore)}</p>}
          {answers !== null && <p className={classes['small']}>{ofAnswers(answers)}</p>}
          {because !== null && <p className={classes['small']}>{text(`CorrectionReason.${because}`)}</p>}
          {note !== null && (
            <p className={classes['small']} dir="auto">
              {note}
            </p>
          )}
          <p className={classes['small']}>
            {text('needs.by', { moment: format.moment(at), who: staff?.name ?? text('needs.somebody') })}
          </p>
        </li>
      ))}
    </ol>
  );
};
