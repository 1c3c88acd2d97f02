import { MoveAppointmentDocument } from '../../generated/commands';
import { useFormat } from '../../i18n/use-format';
import { AppointmentDialog } from './appointment-dialog';
import type { AnswerProps } from './received';

/** Gives another appointment; what is set stands in the fields, and emptied it is taken away. */
export const MoveModal = (props: AnswerProps) => {
  const format = useFormat();
  const { appointmentClock, appointmentPlace } = props.referral;
  const [day = '', time = ''] = appointmentClock?.split('T') ?? [];
  const begins = { day: day && format.day(day), time, place: appointmentPlace ?? '' };
  return <AppointmentDialog {...props} begins={begins} words="move" document={MoveAppointmentDocument} />;
};
