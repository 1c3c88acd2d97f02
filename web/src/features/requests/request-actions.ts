import type { Offer } from '../../forms/offered-actions';
import type { RequestAction } from '../../generated/schema';
import { AssignRequestModal } from './assign-request-modal';
import { CloseRequestModal } from './close-request-modal';
import { RecordServiceModal } from './record-service-modal';
import { ReopenRequestModal } from './reopen-request-modal';
import type { AboutRequest } from './request';

/** What is offered beside the name of who works on a request; taking it and giving it back are done there at once. */
export const workerActions = {
  ASSIGN_TO_OTHERS: { label: 'request.assign', Dialog: AssignRequestModal },
} as const satisfies Partial<Record<RequestAction, Offer<AboutRequest>>>;

/** What else can be done with a request, in the order of the buttons; a service is taken out where it stands. */
export const requestActions = {
  CLOSE: { label: 'request.close', Dialog: CloseRequestModal },
  REFER: { label: 'request.refer', to: ({ request }) => `/requests/${request.id}/refer` },
  RECORD_SERVICE: { label: 'request.record', main: true, Dialog: RecordServiceModal },
  REOPEN: { label: 'request.reopen', main: true, Dialog: ReopenRequestModal },
} satisfies Record<
  Exclude<RequestAction, 'ASSIGN' | 'GIVE_BACK' | 'TAKE_OUT_SERVICE' | keyof typeof workerActions>,
  Offer<AboutRequest>
>;
