import type { Opened } from '../../forms/offered-actions';
import type { RequestQuery } from '../../generated/requests';

export type Request = Extract<RequestQuery['request'], { readonly __typename: 'Request' }>;

export type AboutRequest = { readonly request: Request };

/** What every dialogue about a request is given. */
export type RequestModalProps = AboutRequest & Opened;

type Referral = NonNullable<Request['referrals']>[number];

/** The referral of a request that an answer is about, where the reader may know of it. */
export const referralOf = ({ referrals }: Request, referralId: string): Referral | undefined =>
  referrals?.find(({ id }) => id === referralId);
