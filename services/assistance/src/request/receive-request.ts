import { isProtected, whoMay } from '@mrc/access';
import { receiveRequest as contract, refusal } from '@mrc/contracts';
import { ok, refused } from '@mrc/kernel';
import { serviceByCode } from '@mrc/reference';
import { useCase } from '@mrc/service-kit';
import { canHold } from '../known-colleague/known-colleagues';
import { findSubject } from '../known-subject/known-subject.projection';
import { receiveRequest as decide } from './request';
import { subjectPermissions, subjectSight } from './request.permissions';
import { insertRequest, newRequestNumber, requestStream } from './request.store';

/** Takes a request for help on a contact or a person of the caller's own centre, or on a person of another whom the caller opened with a reason. */
export const receiveRequest = useCase(
  contract,
  whoMay(subjectPermissions, 'receive'),
  async (input, { platform, call, actor, once }) => {
    const today = platform.todayOf(call);
    return once(async (tx) => {
      const subject = await findSubject(tx, input.subjectId, subjectSight(actor), platform.clock.now());
      const centre = actor.centreId ?? subject?.centre;
      if (!subject || !centre) return refused(refusal('NOT_FOUND', {}));
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
        agreesToCare: subject.agreesToCare,
        isForProtected: isProtected(subject),
        service: serviceByCode(input.serviceCode),
        priority: input.priority,
        receivedOn: input.occurredOn ?? today,
        inTheirWords: input.inTheirWords,
        recordedBy: actor.staffId,
        assignToRecorder: input.assignToMe,
      });
      if (!decision.ok) return decision;
      const { next, events } = decision.value;
      if (next.assignedTo !== null && !(await canHold(tx, next.assignedTo))) return refused(refusal('NOT_ALLOWED', {}));
      const cause = platform.causeOf(call);
      const written = { version: next.version + events.length, by: actor.staffId, at: cause.at };
      const number = await insertRequest(tx, next, written);
      if (!number.ok) return number;
      const version = await platform.journal.append(tx, requestStream(next, next.receivedOn), events, cause);
      return ok({ id: next.id, version, number: number.value });
    });
  },
  { reads: ['known-subject', 'known-care', 'known-alias', 'known-opening'] },
);
