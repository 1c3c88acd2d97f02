import { TextInput } from '@mantine/core';
import { useDraft } from '../../drafts/use-draft';
import { CommandDialog } from '../../forms/command-dialog';
import { DayInput } from '../../forms/day-input';
import { problemOf } from '../../forms/problems';
import type { Incomplete } from '../../forms/use-command-form';
import { longest } from '../../generated/longest';
import type { CommandDocument } from '../../graphql/use-command';
import { comingDay, typedTime } from '../../i18n/typed-day';
import type { MessageId } from '../../i18n/message-id';
import { useFormat } from '../../i18n/use-format';
import { useText } from '../../i18n/use-text';
import { useProfile } from '../../session/use-session';
import { changeOf } from '../referrals/change-of';
import { momentAt } from './local-time';
import type { AnswerProps } from './received';
import classes from './inbox.module.css';

type Values = { readonly day: string; readonly time: string; readonly place: string };

type Appointment = ReturnType<typeof changeOf> & {
  readonly commandId: string;
  readonly appointmentClock: string | null;
  readonly appointmentZone: string;
  readonly appointmentPlace: string | null;
};

type AppointmentDialogProps<Result> = AnswerProps & {
  readonly words: 'accept' | 'move';
  readonly document: CommandDocument<Appointment, Result>;
  /** What stands in the fields at first. */
  readonly begins?: Values;
};

const empty: Values = { day: '', time: '', place: '' };

const fields = { appointmentClock: 'day', appointmentAt: 'day', appointmentPlace: 'place' };

/** Asks when and where the person is expected, by the clock of the place; nothing need be set. */
export const AppointmentDialog = <Result extends object>({
  referral,
  words,
  document,
  begins = empty,
  onClose,
  onLook,
}: AppointmentDialogProps<Result>) => {
  const text = useText();
  const format = useFormat();
  const profile = useProfile();
  const zone = referral.appointmentZone ?? profile.timeZone;
  const draft = useDraft<Values>(`${words}/${referral.id}`, `${words}.title`, begins);
  const { values, change } = draft;
  const ask = (commandId: string) => {
    const example = format.comingExample();
    const none = values.day === '' && values.time === '';
    const [day, time] = [comingDay(values.day, format.today()), typedTime(values.time)];
    const said = day === undefined || time === undefined ? null : { day, time };
    const wrong = (field: 'day' | 'time', trouble: MessageId): Incomplete => ({
      problems: [{ field, text: text(trouble, { example }), label: text(`accept.${field}`) }],
    });
    if (!none && said === null) {
      const field = day === undefined ? 'day' : 'time';
      if (values[field].trim() === '') return wrong(field, 'accept.both');
      return wrong(field, field === 'day' ? 'date.problem.unreadableAhead' : 'accept.time.unreadable');
    }
    const moment = said && momentAt(said.day, said.time, zone);
    if (moment === undefined) return wrong('time', 'InputProblem.no-such-time');
    if (moment !== null && Date.parse(moment) < Date.now()) return wrong('day', 'accept.past');
    return {
      commandId,
      ...changeOf(referral),
      appointmentClock: said && `${said.day}T${said.time}`,
      appointmentZone: zone,
      appointmentPlace: said === null ? null : values.place.trim() || null,
    };
  };
  return (
    <CommandDialog
      document={document}
      title={text(`${words}.title`)}
      action={text(`${words}.go`)}
      draft={draft}
      ask={ask}
      fields={fields}
      onClose={onClose}
      onLook={onLook}
    >
      {(problems) => (
        <>
          <p className={classes['say']}>{text(`${words}.say`)}</p>
          <fieldset className={classes['appointment']}>
            <legend>{text('form.optional', { label: text('appointment.with') })}</legend>
            <p className={classes['say']}>{text(`${words}.appointment`)}</p>
            <div className={classes['pair']}>
              <DayInput
                id="day"
                label={text('accept.day')}
                problem={problemOf(problems, 'day')}
                isAhead
                value={values.day}
                onChange={(day) => change({ day })}
              />
              <TextInput
                id="time"
                label={text('accept.time')}
                description={text('accept.time.hint', { zone: format.zone(zone) })}
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
              label={text('accept.place')}
              description={text('accept.place.hint')}
              maxLength={longest.acceptReferral.appointmentPlace}
              autoComplete="off"
              dir="auto"
              value={values.place}
              onChange={({ currentTarget }) => change({ place: currentTarget.value })}
            />
          </fieldset>
        </>
      )}
    </CommandDialog>
  );
};
