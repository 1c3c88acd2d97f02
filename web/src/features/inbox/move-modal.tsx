import { MoveAppointmentDocument } from '../../generated/commands';
import { useFormat } from '../../i18n/use-format';
import { useProfile } from '../../session/use-session';
import { AppointmentDialog } from './appointment-dialog';
import { clockAt } from './local-time';
import type { AnswerProps } from './received';

/** Gives another appointment; what is set stands in the fields, and emptied it is taken away. */
export const MoveModal = (props: AnswerProps) => {
  const format = useFormat();
  const { timeZone } = useProfile();
  const { appointmentAt, appointmentPlace } = props.referral;
  const set = appointmentAt === null ? undefined : clockAt(appointmentAt, timeZone);
  const begins = { day: set ? format.day(set.day) : '', time: set?.time ?? '', place: appointmentPlace ?? '' };
  return <AppointmentDialog {...props} begins={begins} words="move" document={MoveAppointmentDocument} />;
};
