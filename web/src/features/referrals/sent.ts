import type { SentReferralQuery } from '../../generated/referrals';

/** A referral as its sender reads it. */
export type Sent = Extract<SentReferralQuery['sentReferral'], { readonly __typename: 'SentReferral' }>;
