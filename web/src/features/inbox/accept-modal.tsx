import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useDraft } from '../../drafts/use-draft';
import { FormPage } from '../../forms/form-page';
import { problemOf, type Problem } from '../../forms/problems';
import { AcceptReferralDocument, type AcceptReferralMutation } from '../../generated/inbox';
import { useCommand } from '../../graphql/use-command';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';
import type { NotDone } from '../../ui/refusal-notice';
import { Frame, Outcome } from '../referrals/referral-frame';
import { momentAt } from './local-time';
import type { AnswerProps } from './received';
import classes from './inbox.module.css';

type Values = { readonly day: string; readonly time: string; readonly place: string };

const pick = (data: AcceptReferralMutation) => data.acceptReferral;

/** Accepts a referral, with an appointment where one can be offered. */
export const AcceptModal = ({ referral, onClose, onLook }: AnswerProps) => {
  const text = useText();
  const format = useFormat();
  const { timeZone } = useProfile();
  const draft = useDraft<Values>(`accept/${referral.id}`, 'refer', { day: '', time: '', place: '' });
  const { values, change } = draft;
  const { send, sending } = useCommand(AcceptReferralDocument, pick);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [notDone, setNotDone] = useState<NotDone | null>(null);
  const accept = async (): Promise<void> => {
    const none = values.day === '' && values.time === '';
    const moment = none ? undefined : momentAt(values.day, values.time, timeZone);
    if (!none && moment === undefined) {
      const field = values.day === '' ? 'day' : 'time';
      setProblems([{ field, text: text('accept.both'), label: text(`accept.${field}`) }]);
      return;
    }
    if (moment !== undefined && Date.parse(moment) < Date.now()) {
      setProblems([{ field: 'day', text: text('accept.past'), label: text('accept.day') }]);
      return;
    }
    setProblems([]);
    setNotDone(null);
    const outcome = await send({
      commandId: draft.commandId,
      referralId: referral.id,
      expectedVersion: referral.version,
      appointmentAt: moment ?? null,
      appointmentPlace: moment === undefined ? null : values.place.trim() || null,
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
    <Frame title={text('accept.title')} onClose={onClose}>
      <FormPage
        problems={problems}
        onSubmit={() => void accept()}
        action={text('accept.go')}
        sending={sending}
        savedAt={draft.savedAt}
        notice={<Outcome outcome={notDone} onAgain={() => void accept()} onLook={onLook} sending={sending} />}
      >
        <p className={classes['say']}>{text('accept.say')}</p>
        <div className={classes['pair']}>
          <TextInput
            id="day"
            type="date"
            label={text('form.optional', { label: text('accept.day') })}
            min={format.today()}
            error={problemOf(problems, 'day')}
            value={values.day}
            onChange={({ currentTarget }) => change({ day: currentTarget.value })}
          />
          <TextInput
            id="time"
            type="time"
            label={text('form.optional', { label: text('accept.time') })}
            error={problemOf(problems, 'time')}
            value={values.time}
            onChange={({ currentTarget }) => change({ time: currentTarget.value })}
          />
        </div>
        <TextInput
          id="place"
          label={text('form.optional', { label: text('accept.place') })}
          description={text('accept.place.hint')}
          maxLength={200}
          autoComplete="off"
          dir="auto"
          value={values.place}
          onChange={({ currentTarget }) => change({ place: currentTarget.value })}
        />
      </FormPage>
    </Frame>
  );
};
