import { can, mayEver } from '@mrc/access';
import { receiveRequest, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';
import { serviceByCode } from '@mrc/reference';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { findSubject } from '../known-subject/known-subject.projection';
import { notADayYet } from './not-a-day-yet';
import { receiveRequest as decide } from './request';
import { newRequestNumber } from './request-number';
import { subjectPermissions } from './request.permissions';
import { insertRequest, requestStream } from './request.store';

type Contract = typeof receiveRequest;

/** Takes a request for help on a contact or a person of the caller's own register. */
@Injectable()
export class ReceiveRequest {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    const { actor } = call;
    if (!mayEver(subjectPermissions, 'receive', actor)) return refused(refusal('NOT_ALLOWED', {}));
    const today = this.platform.todayOf(call);
    const early = notADayYet('occurredOn', input.occurredOn, today);
    if (early) return refused(early);
    return this.platform.command(receiveRequest, input, call, async (tx) => {
      const subject = await findSubject(tx, input.subjectId);
      const centre = actor.centreId ?? subject?.centre;
      if (!subject || !centre || !can(subjectPermissions, 'receive', actor, subject))
        return refused(refusal('NOT_FOUND', {}));
      const decision = decide({
        id: input.commandId,
        number: newRequestNumber(),
        controller: subject.controller,
        jurisdiction: subject.jurisdiction,
        centre,
        timeZone: actor.timeZone,
        subjectId: subject.id,
        subjectKind: subject.kind,
        personId: subject.personId,
        service: serviceByCode(input.serviceCode),
        priority: input.priority,
        receivedOn: input.occurredOn ?? today,
        inTheirWords: input.inTheirWords,
        recordedBy: actor.staffId,
        assignToRecorder: input.assignToMe,
      });
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      const cause = this.platform.causeOf(call);
      const written = { version: next.version + events.length, by: actor.staffId, at: cause.at };
      const number = await insertRequest(tx, next, written);
      if (!number.ok) return number;
      const version = await this.platform.journal.append(tx, requestStream(next, next.receivedOn), events, cause);
      return ok({ id: next.id, version, number: number.value });
    });
  }
}
