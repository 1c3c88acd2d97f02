import { TextInput } from '@mantine/core';
import { useDraft } from '../../drafts/use-draft';
import { CommandDialog } from '../../forms/command-dialog';
import { DayInput } from '../../forms/day-input';
import { problemOf } from '../../forms/problems';
import { longest } from '../../generated/longest';
import type { CommandDocument } from '../../graphql/use-command';
import { typedDay, typedTime } from '../../i18n/typed-day';
import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';
import { changeOf } from '../referrals/change-of';
import { momentAt } from './local-time';
import type { AnswerProps } from './received';
import classes from './inbox.module.css';

type Values = { readonly day: string; readonly time: string; readonly place: string };

type Appointment = ReturnType<typeof changeOf> & {
  readonly commandId: string;
  readonly appointmentAt: string | null;
  readonly appointmentPlace: string | null;
};

type AppointmentDialogProps<Result> = AnswerProps & {
  readonly words: 'accept' | 'move';
  readonly document: CommandDocument<Appointment, Result>;
  /** What stands in the fields at first. */
  readonly begins?: Values;
};

const empty: Values = { day: '', time: '', place: '' };

/** Asks when and where the person is expected, in the time of the place; nothing need be set. */
export const AppointmentDialog = <Result extends object>({
  referral,
  words,
  document,
  begins = empty,
  onClose,
  onLook,
}: AppointmentDialogProps<Result>) => {
  const text = useText();
  const { timeZone } = useProfile();
  const draft = useDraft<Values>(`${words}/${referral.id}`, `${words}.title`, begins);
  const { values, change } = draft;
  const ask = (commandId: string) => {
    const none = values.day === '' && values.time === '';
    const moment = none ? undefined : momentAt(typedDay(values.day) ?? '', typedTime(values.time) ?? '', timeZone);
    if (!none && moment === undefined) {
      const field = typedDay(values.day) === undefined ? 'day' : 'time';
      const trouble =
        values[field].trim() === ''
          ? 'accept.both'
          : field === 'day'
            ? 'date.problem.unreadable'
            : 'accept.time.unreadable';
      return { problems: [{ field, text: text(trouble), label: text(`accept.${field}`) }] };
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
      document={document}
      title={text(`${words}.title`)}
      action={text(`${words}.go`)}
      draft={draft}
      ask={ask}
      fields={{ appointmentAt: 'day', appointmentPlace: 'place' }}
      onClose={onClose}
      onLook={onLook}
    >
      {(problems) => (
        <>
          <p className={classes['say']}>{text(`${words}.say`)}</p>
          <div className={classes['pair']}>
            <DayInput
              id="day"
              label={text('form.optional', { label: text('accept.day') })}
              problem={problemOf(problems, 'day')}
              value={values.day}
              onChange={(day) => change({ day })}
            />
            <TextInput
              id="time"
              label={text('form.optional', { label: text('accept.time') })}
              description={text('accept.time.hint')}
              inputWrapperOrder={['label', 'description', 'input', 'error']}
              autoComplete="off"
              maxLength={8}
              dir="ltr"
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
