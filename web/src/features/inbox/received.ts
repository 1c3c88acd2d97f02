import type { Opened } from '../../forms/offered-actions';
import type { ReceivedReferralQuery } from '../../generated/inbox';

export type Received = Extract<ReceivedReferralQuery['receivedReferral'], { readonly __typename: 'ReceivedReferral' }>;

export type AboutReceived = { readonly referral: Received };

/** What every answer to a referral is given. */
export type AnswerProps = AboutReceived & Opened;
