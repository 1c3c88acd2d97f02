import { Link } from 'react-router';
import { useFormat } from '../../../i18n/use-format';
import { useText } from '../../../i18n/use-text';
import { checkLines, type AnswerLine } from './check-lines';
import type { RegisterValues, Step } from './register.values';
import classes from '../../../forms/steps.module.css';

const Answer = ({ line: { question, answer } }: { readonly line: AnswerLine }) => {
  const text = useText();
  return (
    <div>
      {question !== undefined && <span className={classes['question']}>{question} </span>}
      {answer === null ? (
        <span className={classes['question']}>{text('register.check.notAsked')}</span>
      ) : (
        <bdi>{answer}</bdi>
      )}
    </div>
  );
};

type CheckAnswersProps = { readonly values: RegisterValues; readonly changePath: (step: Step) => string };

/** Every answer once more, each with the way to its page, and from there back. */
export const CheckAnswers = ({ values, changePath }: CheckAnswersProps) => {
  const text = useText();
  const format = useFormat();
  return (
    <dl className={classes['check']}>
      {checkLines(text, format, values).map(({ step, label, answers }) => (
        <div key={step} className={classes['line']}>
          <dt>{label}</dt>
          <dd>
            {answers.map((line, index) => (
              <Answer key={index} line={line} />
            ))}
          </dd>
          <dd className={classes['change']}>
            <Link to={changePath(step)}>
              {text('form.change')}
              <span className="mrc-visually-hidden">: {label}</span>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
};
