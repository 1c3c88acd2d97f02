import { mayEver } from '@mrc/access';
import { recordService, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { refused, type Result } from '@mrc/kernel';
import { serviceByCode } from '@mrc/reference';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { changeRequest } from './change-request';
import { notADayYet } from './not-a-day-yet';
import { recordService as record, type Request } from './request';
import { requestPermissions } from './request.permissions';
import { insertDeliveredService } from './request.store';

type Contract = typeof recordService;

/** Writes down a service the centre itself gave; its id is the command's. */
@Injectable()
export class RecordService {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(requestPermissions, 'record-service', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    const today = this.platform.todayOf(call);
    const early = notADayYet('givenOn', input.givenOn, today);
    if (early) return refused(early);
    const given = { id: input.commandId, note: input.note, givenOn: input.givenOn ?? today };
    const decide = async (request: Request, at: Date, tx: Tx) => {
      const decision = record(request, { ...given, service: serviceByCode(input.serviceCode) });
      if (!decision.ok) return decision;
      const { next, delivered } = decision.value;
      const inserted = await insertDeliveredService(tx, next, delivered, { by: call.actor.staffId, at });
      return inserted.ok ? decision : inserted;
    };
    return this.platform.command(recordService, input, call, (tx) =>
      changeRequest(tx, this.platform, { action: 'record-service', decide, occurredOn: given.givenOn }, input, call),
    );
  }
}
