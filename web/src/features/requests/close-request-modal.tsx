import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft';
import { Choice } from '../../forms/choice';
import { FormPage } from '../../forms/form-page';
import { problemOf, type Problem } from '../../forms/problems';
import { CloseRequestDocument, type CloseRequestMutation } from '../../generated/requests';
import type { ClosingReason } from '../../generated/schema';
import { useCommand } from '../../graphql/use-command';
import { useText } from '../../i18n/use-text';
import { Notice } from '../../ui/notice';
import type { NotDone } from '../../ui/refusal-notice';
import { Frame, Outcome, type RequestModalProps } from './request-frame';

type CloseValues = { readonly reason: ClosingReason | null; readonly note: string };

const reasons = [
  'NEED_MET',
  'PARTLY_MET',
  'NO_REMEDY',
  'DECIDED_OTHERWISE',
  'NOT_REACHED',
  'MOVED_ON',
  'HANDED_OVER',
  'DETAINED_OR_REMOVED',
  'DIED',
  'ENTERED_IN_ERROR',
] as const;
const running: ReadonlySet<string> = new Set(['SENT', 'ACKNOWLEDGED', 'ACCEPTED']);
const pick = (data: CloseRequestMutation) => data.closeRequest;

/** Closes a request with the reason that the worker decides on. */
export const CloseRequestModal = ({ request, onClose, onLook }: RequestModalProps) => {
  const text = useText();
  const draft = useDraft<CloseValues>(`close/${request.id}`, 'close', { reason: null, note: '' });
  const { values, change } = draft;
  const { send, sending } = useCommand(CloseRequestDocument, pick);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const stillRunning = (request.referrals ?? []).filter(({ state }) => running.has(state)).length;
  const close = async (): Promise<void> => {
    if (values.reason === null) {
      setProblems([{ field: 'reason', text: text('form.required') }]);
      return;
    }
    setProblems([]);
    setNotDone(null);
    const outcome = await send({
      commandId: draft.commandId,
      requestId: request.id,
      reason: values.reason,
      note: values.note.trim() || null,
      expectedVersion: request.version,
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
    <Frame title={text('request.close.title')} onClose={onClose}>
      <FormPage
        problems={problems}
        onSubmit={() => void close()}
        action={text('request.close.go')}
        sending={sending}
        savedAt={draft.savedAt}
        notice={<Outcome outcome={notDone} onAgain={() => void close()} onLook={onLook} sending={sending} />}
      >
        {stillRunning > 0 && <Notice kind="info" title={text('request.close.running', { count: stillRunning })} />}
        <Choice
          id="reason"
          label={text('request.close.title')}
          hideLabel
          inRow
          problem={problemOf(problems, 'reason')}
          options={reasons.map((reason) => ({
            value: reason,
            label: text(`ClosingReason.${reason}`),
            apart: reason === 'ENTERED_IN_ERROR',
          }))}
          value={values.reason}
          onChange={(reason) => change({ reason })}
        />
        <Textarea
          id="note"
          label={text('form.optional', { label: text('request.close.note') })}
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
