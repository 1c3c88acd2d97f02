import type { RequestToReferQuery } from '../../generated/referrals';

export type RequestToRefer = Extract<RequestToReferQuery['request'], { readonly __typename: 'Request' }>;
type Subject = Extract<NonNullable<RequestToRefer['subject']>, { readonly __typename: 'PersonLine' }>;
export type PersonToRefer = Pick<Subject, 'id' | 'reference' | 'name'>;
