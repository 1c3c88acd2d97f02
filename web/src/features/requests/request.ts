import type { Opened } from '../../forms/offered-actions';
import type { RequestQuery } from '../../generated/requests';

export type Request = Extract<RequestQuery['request'], { readonly __typename: 'Request' }>;

export type AboutRequest = { readonly request: Request };

/** What every dialogue about a request is given. */
export type RequestModalProps = AboutRequest & Opened;
