import type { ReferralAwaits, ReferralStanding, ReferralState } from '../generated/schema';

/** Where a referral stands, as the services tell it. */
export type Stands = {
  readonly state: ReferralState;
  readonly awaits: ReferralAwaits | null;
  readonly standing: ReferralStanding;
};

/** Whether the partner still owes an answer, be it on its way or in the inbox. */
export const owesAnswer = ({ awaits }: Pick<Stands, 'awaits'>): boolean => awaits === 'INBOX' || awaits === 'ANSWER';

/** Whether the partner is asked or at work, and something is still to come from it. */
export const isRunning = ({ awaits, standing }: Pick<Stands, 'awaits' | 'standing'>): boolean =>
  standing === 'WITH_PARTNER' && awaits !== null;

/** Whether the appointment of a referral holds: nobody goes to one of which nothing came. */
export const keepsAppointment = ({ standing }: Pick<Stands, 'standing'>): boolean => standing !== 'ENDED';

/** Whether somebody is still expected: the appointment of a referral holds and has not passed. */
export const isExpected = (
  { standing, appointmentAt }: Pick<Stands, 'standing'> & { readonly appointmentAt: string | null },
  now: number,
): boolean => keepsAppointment({ standing }) && appointmentAt !== null && Date.parse(appointmentAt) >= now;
