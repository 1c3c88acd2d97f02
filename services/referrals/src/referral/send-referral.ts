import { can, whoMay } from '@mrc/access';
import { refusal, sendReferral as contract } from '@mrc/contracts';
import { localDay, ok, refused } from '@mrc/kernel';
import { useCase } from '@mrc/service-kit';
import { agreementInForce } from '../known-agreement/known-agreement.projection';
import { findCare } from '../known-care/find-care';
import { findContact } from '../known-contact/known-contact.projection';
import { findDisclosure } from '../known-disclosure/known-disclosure.projection';
import { findOffering, findTimeZone } from '../known-offering/known-offering.projection';
import { findRequest } from '../known-request/known-request.projection';
import { findOpenReferral } from './open-referral';
import { sendingPermissions, usingPermissions } from './referral.permissions';
import { insertReferral, referralStream } from './referral.store';
import { send } from './sending';

/** Asks a partner for a service on a request, naming the disclosure prepared with the person's consent. */
export const sendReferral = useCase(
  contract,
  whoMay(sendingPermissions, 'send'),
  (input, { platform, call, actor, once }) =>
    once(async (tx) => {
      const request = await findRequest(tx, input.requestId);
      const offering = await findOffering(tx, input.offeringId);
      if (!request || !offering || !can(sendingPermissions, 'send', actor, request)) {
        return refused(refusal('NOT_FOUND', {}));
      }
      const disclosure = await findDisclosure(tx, input.disclosureId, offering.organisationId, platform.markKeys);
      const cause = platform.causeOf(call);
      const { commandId: id, requestId: _request, offeringId: _offering, disclosureId: _disclosure, ...given } = input;
      const timeZone = (await findTimeZone(tx, request.centre)) ?? actor.timeZone;
      const today = localDay(cause.at, timeZone);
      const parties = { controller: request.controller, receiver: offering.organisationId };
      const contact = await findContact(tx, request.subjectId);
      const decision = send({
        id,
        given,
        sentBy: actor.staffId,
        sentAt: cause.at,
        timeZone,
        today,
        request,
        offering,
        contact,
        agreesToCare: await findCare(tx, contact?.personId ?? request.subjectId),
        agreed: await agreementInForce(tx, parties, today),
        disclosure: disclosure && can(usingPermissions, 'use', actor, disclosure) ? disclosure : undefined,
      });
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      const open = await findOpenReferral(tx, actor, next);
      if (open) return refused(refusal('ALREADY_REFERRED', open));
      const inserted = await insertReferral(tx, next, next.version + events.length);
      if (!inserted.ok) return inserted;
      const version = await platform.journal.append(tx, referralStream(next, cause.at), events, cause);
      return ok({ id: next.id, version, number: inserted.value });
    }),
  { reads: ['known-disclosure', 'known-care', 'known-alias', 'known-contact', 'known-request'] },
);
