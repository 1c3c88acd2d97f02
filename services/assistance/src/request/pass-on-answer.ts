import { can, whoMay } from '@mrc/access';
import { answerPassedOn, decided, passOnAnswer as contract, refusal } from '@mrc/contracts';
import { localDay, ok, refused } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { findUntold, insertPassedOn } from './passed-on.store';
import { answerPermissions } from './request.permissions';
import { loadRequest } from './request.store';

/**
 * The person knows what a partner answered. It stands on a stream of its own, as protected as the referral is: a change of the request would
 * tell those who see it of a referral that is hidden from them.
 */
export const passOnAnswer = useCase(
  contract,
  whoMay(answerPermissions, 'pass-on'),
  (input, { platform, call, actor, once }) =>
    once(async (tx) => {
      const request = await loadRequest(tx, input.requestId);
      if (!request || !can(answerPermissions, 'pass-on', actor, request)) return refused(refusal('NOT_FOUND', {}));
      const untold = await findUntold(tx, input, actor);
      if (!untold) return refused(refusal('NOT_FOUND', {}));
      const { referralId, version: referralVersion, accessLevel, answer } = untold;
      if (referralVersion !== input.referralVersion) {
        return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: referralVersion }));
      }
      const cause = platform.causeOf(call);
      const about = {
        subjectId: request.subjectId,
        controller: request.controller,
        jurisdiction: request.jurisdiction,
        centre: request.centre,
        accessLevel,
        occurredOn: localDay(cause.at, request.timeZone),
      };
      return unlessTaken(['passed_on_pkey'], async () => {
        const stream = { ...about, aggregateId: input.commandId, version: 0 };
        const events = [decided(answerPassedOn, { requestId: request.id, referralId, answer })];
        const version = await platform.journal.append(tx, stream, events, cause);
        const told = { id: input.commandId, requestId: request.id, referralId, referralVersion };
        await insertPassedOn(tx, { ...about, ...told, recordedAt: cause.at, recordedBy: actor.staffId });
        return ok({ id: input.commandId, version });
      });
    }),
  { reads: ['known-referral'] },
);
