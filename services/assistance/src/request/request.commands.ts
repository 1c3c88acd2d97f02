import { can } from '@mrc/access';
import {
  assignRequest,
  closeRequest,
  notBefore,
  recordService,
  refusal,
  reopenRequest,
  takeOutService,
} from '@mrc/contracts';
import { refused } from '@mrc/kernel';
import { serviceByCode } from '@mrc/reference';
import { changesOf } from '@mrc/service-kit';
import { canHold, isColleague } from '../known-colleague/known-colleagues';
import * as requests from './request';
import { requestPermissions } from './request.permissions';
import { insertDeliveredService, loadRequest, recordDecision, removeDeliveredService } from './request.store';

const change = changesOf({
  id: 'requestId',
  opensTo: requests.opensTo,
  permissions: requestPermissions,
  load: loadRequest,
  record: recordDecision,
});

/** The changes that staff make of a request. */
export const requestCommands = {
  /** Makes the caller responsible, or nobody; who may, any colleague. */
  assignRequest: change(assignRequest, 'assign', async (request, { staffId }, { tx, at, actor }) => {
    if (staffId !== null && staffId !== actor.staffId) {
      if (!can(requestPermissions, 'assign-to-others', actor, request)) return refused(refusal('NOT_ALLOWED', {}));
      if (!(await isColleague(tx, staffId))) return refused(refusal('NOT_A_COLLEAGUE', {}));
    }
    const canBe = staffId === null || staffId === request.assignedTo || (await canHold(tx, staffId));
    if (!canBe) return refused(refusal('NOT_A_COLLEAGUE', {}));
    const handsOver = actor.roles.includes('protection-officer');
    return requests.assignRequest(request, { worker: staffId, handsOver, at });
  }),

  /** Writes down a service the centre itself gave; its id is the command's. */
  recordService: change(recordService, 'record-service', async (request, input, { tx, at, actor, today }) => {
    const { commandId: id, serviceCode, note, givenOn } = input;
    const occurredOn = givenOn ?? today;
    const early = notBefore('givenOn', occurredOn, request.receivedOn, 'before-request');
    if (early) return early;
    const service = serviceByCode(serviceCode);
    const decision = requests.recordService(request, { id, service, note, givenOn: occurredOn });
    if (!decision.ok) return decision;
    const { next, delivered } = decision.value;
    const inserted = await insertDeliveredService(tx, next, delivered, { by: actor.staffId, at });
    return inserted.ok ? { ...decision.value, occurredOn } : inserted;
  }),

  /** A service that was recorded in error is shown and counted no more; the row stays, with the reason. */
  takeOutService: change(takeOutService, 'take-out-service', async (request, input, { tx }) => {
    const removed = await removeDeliveredService(tx, request.id, input.serviceId, input.reason);
    return removed ? requests.takeOutService(request, input) : refused(refusal('NOT_FOUND', {}));
  }),

  /** Closes a request with the worker's reason; no answer of a partner does. */
  closeRequest: change(closeRequest, 'close', (request, { reason, note }, { at, actor }) =>
    requests.closeRequest(request, { reason, note, by: actor.staffId, at }),
  ),

  /** Opens a closed request again, under its number and its first due day; without its worker where that one has gone. */
  reopenRequest: change(reopenRequest, 'reopen', async (request, _input, { tx }) => {
    const { next, events } = requests.reopenRequest(request);
    if (next.assignedTo === null || (await canHold(tx, next.assignedTo))) return { next, events };
    const returned = requests.returnRequest(next);
    return { next: returned.next, events: [...events, ...returned.events] };
  }),
};
