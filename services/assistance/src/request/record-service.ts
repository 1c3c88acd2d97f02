import { can, mayEver } from '@mrc/access';
import { recordService, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { serviceByCode } from '@mrc/reference';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { notADayYet } from './not-a-day-yet';
import { recordService as decide } from './request';
import { requestPermissions } from './request.permissions';
import { insertDeliveredService, loadRequest, requestStream, saveRequest } from './request.store';

type Contract = typeof recordService;

/** Writes down a service the centre itself gave; its id is the command's. */
@Injectable()
export class RecordService {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    const { actor } = call;
    if (!mayEver(requestPermissions, 'record-service', actor)) return refused(refusal('NOT_ALLOWED', {}));
    const today = this.platform.todayOf(call);
    const early = notADayYet('givenOn', input.givenOn, today);
    if (early) return refused(early);
    return this.platform.command(recordService, input, call, async (tx) => {
      const request = await loadRequest(tx, input.requestId);
      if (!request || !can(requestPermissions, 'record-service', actor, request))
        return refused(refusal('NOT_FOUND', {}));
      if (request.version !== input.expectedVersion)
        return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: request.version }));
      const givenOn = input.givenOn ?? today;
      const service = serviceByCode(input.serviceCode);
      const decision = decide(request, { id: input.commandId, service, note: input.note, givenOn });
      if (!decision.ok) return decision;
      const { next, events, delivered } = decision.value;
      const cause = this.platform.causeOf(call);
      const inserted = await insertDeliveredService(tx, next, delivered, { by: actor.staffId, at: cause.at });
      if (!inserted.ok) return inserted;
      const version = await this.platform.journal.append(tx, requestStream(request, givenOn), events, cause);
      await saveRequest(tx, next, version);
      return ok({ id: request.id, version });
    });
  }
}
