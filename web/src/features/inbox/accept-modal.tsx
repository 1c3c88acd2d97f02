import { TextInput } from '@mantine/core';
import { useDraft } from '../../drafts/use-draft';
import { CommandDialog } from '../../forms/command-dialog';
import { problemOf } from '../../forms/problems';
import { AcceptReferralDocument } from '../../generated/commands';
import { longest } from '../../generated/longest';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';
import { changeOf } from '../referrals/change-of';
import { momentAt } from './local-time';
import type { AnswerProps } from './received';
import classes from './inbox.module.css';

type Values = { readonly day: string; readonly time: string; readonly place: string };

/** Accepts a referral, with an appointment where one can be offered. */
export const AcceptModal = ({ referral, onClose, onLook }: AnswerProps) => {
  const text = useText();
  const format = useFormat();
  const { timeZone } = useProfile();
  const draft = useDraft<Values>(`accept/${referral.id}`, 'accept.title', { day: '', time: '', place: '' });
  const { values, change } = draft;
  const ask = (commandId: string) => {
    const none = values.day === '' && values.time === '';
    const moment = none ? undefined : momentAt(values.day, values.time, timeZone);
    if (!none && moment === undefined) {
      const field = values.day === '' ? 'day' : 'time';
      return { problems: [{ field, text: text('accept.both'), label: text(`accept.${field}`) }] };
    }
    if (moment !== undefined && Date.parse(moment) < Date.now()) {
      return { problems: [{ field: 'day', text: text('accept.past'), label: text('accept.day') }] };
    }
    return {
      commandId,
      ...changeOf(referral),
      appointmentAt: moment ?? null,
      appointmentPlace: moment === undefined ? null : values.place.trim() || null,
    };
  };
  return (
    <CommandDialog
      document={AcceptReferralDocument}
      title={text('accept.title')}
      action={text('accept.go')}
      draft={draft}
      ask={ask}
      onClose={onClose}
      onLook={onLook}
    >
      {(problems) => (
        <>
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
            maxLength={longest.acceptReferral.appointmentPlace}
            autoComplete="off"
            dir="auto"
            value={values.place}
            onChange={({ currentTarget }) => change({ place: currentTarget.value })}
          />
        </>
      )}
    </CommandDialog>
  );
};
