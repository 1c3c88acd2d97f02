import { Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft';
import { FormPage } from '../../forms/form-page';
import { problemOf, type Problem } from '../../forms/problems';
import { ReportServiceDocument, type ReportServiceMutation } from '../../generated/inbox';
import { useCommand } from '../../graphql/use-command';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import type { NotDone } from '../../ui/refusal-notice';
import { Frame, Outcome } from '../referrals/referral-frame';
import type { AnswerProps } from './received';
import classes from './inbox.module.css';

type Values = { readonly givenOn: string; readonly note: string };

const pick = (data: ReportServiceMutation) => data.reportService;

/** The partner's word that the service was given. */
export const ReportModal = ({ referral, onClose, onLook }: AnswerProps) => {
  const text = useText();
  const format = useFormat();
  const draft = useDraft<Values>(`report/${referral.id}`, 'record-service', { givenOn: format.today(), note: '' });
  const { values, change } = draft;
  const { send, sending } = useCommand(ReportServiceDocument, pick);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const report = async (): Promise<void> => {
    if (values.givenOn === '' || values.givenOn > format.today()) {
      const trouble = text(values.givenOn === '' ? 'form.required' : 'date.problem.future');
      setProblems([{ field: 'givenOn', text: trouble, label: text('report.on') }]);
      return;
    }
    setProblems([]);
    setNotDone(null);
    const outcome = await send({
      commandId: draft.commandId,
      referralId: referral.id,
      expectedVersion: referral.version,
      givenOn: values.givenOn,
      note: values.note.trim() || null,
    });
    if (outcome.kind !== 'done') {
      setNotDone(outcome);
      if (outcome.kind === 'failed') draft.markWaiting();
      return;
    }
    await draft.discard();
    onClose();
  };
  return (
    <Frame title={text('report.dialog')} onClose={onClose}>
      <FormPage
        problems={problems}
        onSubmit={() => void report()}
        action={text('report.go')}
        sending={sending}
        savedAt={draft.savedAt}
        notice={<Outcome outcome={notDone} onAgain={() => void report()} onLook={onLook} sending={sending} />}
      >
        <p className={classes['say']}>{text('report.say')}</p>
        <TextInput
          id="givenOn"
          type="date"
          label={text('report.on')}
          max={format.today()}
          error={problemOf(problems, 'givenOn')}
          value={values.givenOn}
          onChange={({ currentTarget }) => change({ givenOn: currentTarget.value })}
          maw={220}
          mb="md"
        />
        <Textarea
          id="note"
          label={text('form.optional', { label: text('report.note') })}
          autosize
          minRows={2}
          maxLength={2_000}
          dir="auto"
          value={values.note}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
      </FormPage>
    </Frame>
  );
};
