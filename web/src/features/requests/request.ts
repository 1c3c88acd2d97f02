import type { RequestQuery } from '../../generated/requests';

export type Request = Extract<RequestQuery['request'], { readonly __typename: 'Request' }>;

/** What every dialogue about a request is given; `onLook` closes it and shows what is new. */
export type RequestModalProps = {
  readonly request: Request;
  readonly onClose: () => void;
  readonly onLook: () => void;
};
