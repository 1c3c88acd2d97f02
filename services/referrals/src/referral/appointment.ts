import { invalidInput, type acceptReferral, type CallInput, type Refusal } from '@mrc/contracts';
import { instantOf, isTimeZone, localDay, ok, type Result } from '@mrc/kernel';
import type { Acceptance } from './referral-states';

type Said = Pick<
  CallInput<typeof acceptReferral>,
  'appointmentAt' | 'appointmentClock' | 'appointmentZone' | 'appointmentPlace'
>;

type Appointment = {
  readonly appointment: Omit<Acceptance, 'at'>;
  /** Its day (`YYYY-MM-DD`) at the place; null where nothing is set. */
  readonly on: string | null;
};

/**
 * The appointment that a command says: a wall time at a place, whose zone is `zoneThere` where the command names none. Refused is a
 * time over which the clocks there are put forward, and one that is over.
 */
export const appointmentSaid = (
  { appointmentAt, appointmentClock, appointmentZone, appointmentPlace }: Said,
  zoneThere: string,
  now: Date,
): Result<Appointment, Refusal<'INVALID_INPUT'>> => {
  const zone = appointmentZone ?? zoneThere;
  if (!isTimeZone(zone)) return invalidInput('appointmentZone', 'not-a-time-zone');
  const path = appointmentClock ? 'appointmentClock' : 'appointmentAt';
  const moment = appointmentClock ? instantOf(appointmentClock, zone) : appointmentAt ? new Date(appointmentAt) : null;
  if (moment === undefined) return invalidInput(path, 'no-such-time');
  if (moment === null) {
    return ok({ appointment: { appointmentAt: null, appointmentZone: null, appointmentPlace }, on: null });
  }
  if (moment < now) return invalidInput(path, 'passed-already');
  const appointment = { appointmentAt: moment.toISOString(), appointmentZone: zone, appointmentPlace };
  return ok({ appointment, on: localDay(moment, zone) });
};

/** Whether an appointment is set, and its moment has not come. */
export const isToCome = ({ appointmentAt }: Pick<Acceptance, 'appointmentAt'>, now: Date): boolean =>
  appointmentAt !== null && now < new Date(appointmentAt);
