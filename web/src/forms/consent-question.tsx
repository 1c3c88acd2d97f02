import type { ConsentDecision, ConsentPurpose } from '../generated/schema';
import { useText } from '../i18n/use-text';
import { Choice } from './choice';
import classes from './consent-question.module.css';

type ConsentQuestionProps = {
  readonly id: string;
  readonly purpose: ConsentPurpose;
  readonly wording: { readonly text: string; readonly language: string };
  readonly problem: string | null;
  readonly value: ConsentDecision | null;
  readonly onChange: (decision: ConsentDecision) => void;
};

/** One purpose, the words to read out, and the answer. Saying no is an answer like any other. */
export const ConsentQuestion = ({ id, purpose, wording, problem, value, onChange }: ConsentQuestionProps) => {
  const text = useText();
  return (
    <section className={classes['question']} aria-labelledby={`${id}-title`}>
      <h2 className={classes['title']} id={`${id}-title`}>
        {text(`consent.ask.${purpose}`)}
      </h2>
      <blockquote className={classes['wording']} lang={wording.language} dir="auto">
        {wording.text}
      </blockquote>
      <Choice
        id={id}
        label={text(`consent.ask.${purpose}`)}
        hideLabel
        inRow
        problem={problem}
        options={[
          { value: 'GIVEN', label: text('consent.saysYes') },
          { value: 'REFUSED', label: text('consent.saysNo') },
        ]}
        value={value}
        onChange={onChange}
      />
    </section>
  );
};
