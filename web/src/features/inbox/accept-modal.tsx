import { AcceptReferralDocument } from '../../generated/commands';
import { AppointmentDialog } from './appointment-dialog';
import type { AnswerProps } from './received';

/** Accepts a referral, with an appointment where one can be offered. */
export const AcceptModal = (props: AnswerProps) => (
  <AppointmentDialog {...props} words="accept" document={AcceptReferralDocument} />
);
