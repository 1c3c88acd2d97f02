import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { Choice } from '../../../forms/choice';
import { FormPage } from '../../../forms/form-page';
import { problemOf, stillSaid, type Problem } from '../../../forms/problems';
import { everyOpeningBecause } from '../../../generated/codes';
import { longest } from '../../../generated/longest';
import { useText } from '../../../i18n/use-text';
import { PageHead } from '../../../ui/page-head';
import type { OpeningBecause } from '../../../generated/schema';
import classes from '../../../forms/steps.module.css';
import type { WhyOpened } from './why-opened';

type Answers = { readonly because: OpeningBecause | null; readonly reason: string };

/** Asks why the record of another centre is opened; the reason goes with the question, not into the address. */
export const ReasonForm = ({ onReason }: { readonly onReason: (why: WhyOpened) => void }) => {
  const text = useText();
  const [answers, setAnswers] = useState<Answers>({ because: null, reason: '' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const problemsOf = ({ because, reason }: Answers): readonly Problem[] => [
    ...(because === null ? [{ field: 'because', text: text('form.required') }] : []),
    ...(reason.trim() === '' ? [{ field: 'reason', text: text('form.required') }] : []),
  ];
  const change = (given: Partial<Answers>): void => {
    const next = { ...answers, ...given };
    setAnswers(next);
    setProblems((said) => stillSaid(said, problemsOf(next)));
  };
  const send = (): void => {
    setProblems(problemsOf(answers));
    if (problemsOf(answers).length === 0) onReason({ ...answers, reason: answers.reason.trim() });
  };
  return (
    <div className={classes['page']}>
      <PageHead tab={text('person.tab')} title={text('person.reason.title')} below={text('person.reason.say')} />
      <div className={classes['panel']}>
        <FormPage problems={problems} onSubmit={send} action={text('person.reason.go')}>
          <Choice
            id="because"
            label={text('person.reason.because')}
            problem={problemOf(problems, 'because')}
            options={everyOpeningBecause.map((code) => ({ value: code, label: text(`OpeningBecause.${code}`) }))}
            value={answers.because}
            onChange={(because) => change({ because })}
          />
          <Textarea
            id="reason"
            label={text('person.reason.label')}
            error={problemOf(problems, 'reason')}
            autosize
            minRows={2}
            maxLength={longest.openPerson.reason}
            value={answers.reason}
            onChange={({ currentTarget }) => change({ reason: currentTarget.value })}
          />
        </FormPage>
      </div>
    </div>
  );
};
