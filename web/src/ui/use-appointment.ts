import { useCallback } from 'react';
import { useFormat } from '../i18n/use-format';
import { useText } from '../i18n/use-text';

export type Appointment = {
  readonly appointmentAt: string | null;
  readonly appointmentClock: string | null;
  readonly appointmentZone: string | null;
};

/**
 * An appointment in words: what a clock at its place shows, the same for everybody, and beside it what the reader's own clock shows
 * then, where that is something else. Null where none is set.
 */
export const useAppointment = (): ((appointment: Appointment) => string | null) => {
  const text = useText();
  const format = useFormat();
  return useCallback(
    ({ appointmentAt, appointmentClock, appointmentZone }) => {
      if (appointmentAt === null) return null;
      const here = format.moment(appointmentAt);
      if (appointmentClock === null || appointmentZone === null) return here;
      const moment = format.wallTime(appointmentClock);
      const there = text('appointment.there', { moment, zone: format.zone(appointmentZone) });
      if (here === moment) return there;
      const sameDay = format.dayAt(appointmentAt) === appointmentClock.slice(0, 10);
      return text('appointment.both', { there, here: sameDay ? format.time(new Date(appointmentAt)) : here });
    },
    [format, text],
  );
};
