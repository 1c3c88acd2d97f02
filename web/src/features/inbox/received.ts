import type { ReceivedReferralQuery } from '../../generated/inbox';

export type Received = Extract<ReceivedReferralQuery['receivedReferral'], { readonly __typename: 'ReceivedReferral' }>;

/** What every answer to a referral is given; `onLook` closes it and shows what is new. */
export type AnswerProps = {
  readonly referral: Received;
  readonly onClose: () => void;
  readonly onLook: () => void;
};
