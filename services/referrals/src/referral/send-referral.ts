import { can, mayEver } from '@mrc/access';
import { refusal, sendReferral, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import { localDay, ok, refused, type Result } from '@mrc/kernel';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import { agreementInForce } from '../known-agreement/known-agreement.projection';
import { findContact } from '../known-contact/known-contact.projection';
import { findDisclosure } from '../known-disclosure/known-disclosure.projection';
import { findOffering, findTimeZone } from '../known-offering/known-offering.projection';
import { findRequest } from '../known-request/known-request.projection';
import { newReferralNumber } from './referral-number';
import { sendingPermissions } from './referral.permissions';
import { insertReferral, referralStream } from './referral.store';
import { send } from './sending';

type Contract = typeof sendReferral;

/** Asks a partner for a service on a request, naming the disclosure prepared with the person's consent. */
@Injectable()
export class SendReferral {
  constructor(private readonly platform: ServicePlatform) {}

  async execute(
    input: CallInput<Contract>,
    call: CallContext,
  ): Promise<Result<CallOutput<Contract>, CallRefusal<Contract>>> {
    if (!mayEver(sendingPermissions, 'send', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    return this.platform.command(sendReferral, input, call, async (tx) => {
      const request = await findRequest(tx, input.requestId);
      const offering = await findOffering(tx, input.offeringId);
      if (!request || !offering || !can(sendingPermissions, 'send', call.actor, request)) {
        return refused(refusal('NOT_FOUND', {}));
      }
      const cause = this.platform.causeOf(call);
      const timeZone = (await findTimeZone(tx, request.centre)) ?? call.actor.timeZone;
      const today = localDay(cause.at, timeZone);
      const parties = { controller: request.controller, receiver: offering.organisationId };
      const decision = send({
        id: input.commandId,
        priority: input.priority,
        sentBy: call.actor.staffId,
        sentAt: cause.at,
        timeZone,
        today,
        request,
        offering,
        contact: await findContact(tx, request.subjectId),
        agreed: await agreementInForce(tx, parties, today),
        disclosure: await findDisclosure(tx, input.disclosureId),
      });
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      const inserted = await insertReferral(tx, next, next.version + events.length, newReferralNumber);
      if (!inserted.ok) return inserted;
      const version = await this.platform.journal.append(tx, referralStream(next, cause.at), events, cause);
      return ok({ id: next.id, version, number: inserted.value });
    });
  }
}
