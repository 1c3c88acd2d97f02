import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft';
import { Choice } from '../../forms/choice';
import { FormPage } from '../../forms/form-page';
import { problemOf, type Problem } from '../../forms/problems';
import { DeclineReferralDocument, type DeclineReferralMutation } from '../../generated/inbox';
import type { DeclineCode } from '../../generated/schema';
import { useCommand } from '../../graphql/use-command';
import { useText } from '../../i18n/use-text';
import type { NotDone } from '../../ui/refusal-notice';
import { Frame, Outcome } from '../referrals/referral-frame';
import type { AnswerProps } from './received';
import classes from './inbox.module.css';

type Values = { readonly code: DeclineCode | null; readonly note: string };

const codes = [
  'FULL',
  'NOT_ELIGIBLE',
  'OUTSIDE_AREA',
  'OUTSIDE_MANDATE',
  'DOCUMENT_MISSING',
  'COST',
  'LANGUAGE',
  'UNSAFE',
  'CONFLICT_OF_INTEREST',
  'CANNOT_REACH',
  'DENIED_FOR_STATUS',
] as const;
const pick = (data: DeclineReferralMutation) => data.declineReferral;

/** Declines a referral with the reason the centre needs to find another way. */
export const DeclineModal = ({ referral, onClose, onLook }: AnswerProps) => {
  const text = useText();
  const draft = useDraft<Values>(`decline/${referral.id}`, 'refer', { code: null, note: '' });
  const { values, change } = draft;
  const { send, sending } = useCommand(DeclineReferralDocument, pick);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const decline = async (): Promise<void> => {
    if (values.code === null) {
      setProblems([{ field: 'code', text: text('form.required'), label: text('decline.reason') }]);
      return;
    }
    setProblems([]);
    setNotDone(null);
    const outcome = await send({
      commandId: draft.commandId,
      referralId: referral.id,
      expectedVersion: referral.version,
      code: values.code,
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
    <Frame title={text('decline.title')} onClose={onClose}>
      <FormPage
        problems={problems}
        onSubmit={() => void decline()}
        action={text('decline.go')}
        sending={sending}
        savedAt={draft.savedAt}
        notice={<Outcome outcome={notDone} onAgain={() => void decline()} onLook={onLook} sending={sending} />}
      >
        <p className={classes['say']}>{text('decline.say')}</p>
        <Choice
          id="code"
          label={text('decline.reason')}
          inRow
          problem={problemOf(problems, 'code')}
          options={codes.map((code) => ({ value: code, label: text(`DeclineCode.${code}`) }))}
          value={values.code}
          onChange={(code) => change({ code })}
        />
        <Textarea
          id="note"
          label={text('form.optional', { label: text('decline.note') })}
          description={text('decline.note.hint')}
          autosize
          minRows={2}
          maxLength={500}
          dir="auto"
          value={values.note}
          onChange={({ currentTarget }) => change({ note: currentTarget.value })}
        />
      </FormPage>
    </Frame>
  );
};
