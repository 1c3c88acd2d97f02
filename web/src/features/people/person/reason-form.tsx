import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { FormPage } from '../../../forms/form-page';
import { problemOf, stillSaid, type Problem } from '../../../forms/problems';
import { longest } from '../../../generated/longest';
import { useText } from '../../../i18n/use-text';
import { PageHead } from '../../../ui/page-head';
import classes from '../../../forms/steps.module.css';

/** Asks why the record of another centre is opened; the reason goes with the question, not into the address. */
export const ReasonForm = ({ onReason }: { readonly onReason: (reason: string) => void }) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const problemsOf = (given: string): readonly Problem[] =>
    given.trim() === '' ? [{ field: 'reason', text: text('form.required') }] : [];
  const change = (given: string): void => {
    setReason(given);
    setProblems((said) => stillSaid(said, problemsOf(given)));
  };
  const send = (): void => {
    setProblems(problemsOf(reason));
    if (problemsOf(reason).length === 0) onReason(reason.trim());
  };
  return (
    <div className={classes['page']}>
      <PageHead tab={text('person.tab')} title={text('person.reason.title')} below={text('person.reason.say')} />
      <div className={classes['panel']}>
        <FormPage problems={problems} onSubmit={send} action={text('person.reason.go')}>
          <Textarea
            id="reason"
            label={text('person.reason.label')}
            error={problemOf(problems, 'reason')}
            autosize
            minRows={2}
            maxLength={longest.openPerson.reason}
            value={reason}
            onChange={({ currentTarget }) => change(currentTarget.value)}
          />
        </FormPage>
      </div>
    </div>
  );
};
