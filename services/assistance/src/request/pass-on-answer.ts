import { can, whoMay, type StaffActor } from '@mrc/access';
import {
  answerPassedOn,
  answerPassingOnTakenBack,
  decided,
  passOnAnswer as passOn,
  refusal,
  takeBackPassingOn as takeBack,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { localDay, ok, refused } from '@mrc/kernel';
import { unlessTaken, type Cause } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import { findAnswer, insertPassedOn, takeBackPassedOn } from './passed-on.store';
import { answerPermissions, type AnswerAction } from './request.permissions';
import { loadRequest } from './request.store';

type Asked = { readonly requestId: string; readonly referralId: string; readonly referralVersion: number };

/** The answer that the actor spoke of and the note by which the person knows it; what is written of either is as protected as the referral. */
const answerMeant = async (tx: Tx, asked: Asked, action: AnswerAction, actor: StaffActor, { at }: Cause) => {
  const request = await loadRequest(tx, asked.requestId);
  if (!request || !can(answerPermissions, action, actor, request)) return refused(refusal('NOT_FOUND', {}));
  const answer = await findAnswer(tx, asked, actor);
  if (!answer) return refused(refusal('NOT_FOUND', {}));
  if (answer.version !== asked.referralVersion) {
    return refused(refusal('CHANGED_BY_SOMEONE_ELSE', { version: answer.version }));
  }
  const about = {
    subjectId: request.subjectId,
    controller: request.controller,
    jurisdiction: request.jurisdiction,
    centre: request.centre,
    accessLevel: answer.accessLevel,
    occurredOn: localDay(at, request.timeZone),
  };
  const said = { requestId: request.id, referralId: answer.referralId, answer: answer.answer };
  return ok({ about, said, noteId: answer.knownBy });
};

/**
 * The person knows what a partner answered. It stands on a stream of its own, as protected as the referral is: a change of the request would
 * tell those who see it of a referral that is hidden from them.
 */
export const passOnAnswer = useCase(
  passOn,
  whoMay(answerPermissions, 'pass-on'),
  (input, { platform, call, actor, once }) =>
    once(async (tx) => {
      const cause = platform.causeOf(call);
      const meant = await answerMeant(tx, input, 'pass-on', actor, cause);
      if (!meant.ok) return meant;
      const { about, said, noteId } = meant.value;
      if (noteId !== null) return refused(refusal('NOT_FOUND', {}));
      const { commandId: id, requestId, referralId, referralVersion } = input;
      return unlessTaken(['passed_on_pkey'], async () => {
        const events = [decided(answerPassedOn, said)];
        const version = await platform.journal.append(tx, { ...about, aggregateId: id, version: 0 }, events, cause);
        const note = { ...about, id, requestId, referralId, referralVersion };
        await insertPassedOn(tx, { ...note, recordedAt: cause.at, recordedBy: actor.staffId });
        return ok({ id, version });
      });
    }),
  { reads: ['known-referral'] },
);

/** The person does not know after all: the note stays, with who took it back, and the answer is to be passed on again. */
export const takeBackPassingOn = useCase(
  takeBack,
  whoMay(answerPermissions, 'take-back'),
  (input, { platform, call, actor, once }) =>
    once(async (tx) => {
      const cause = platform.causeOf(call);
      const meant = await answerMeant(tx, input, 'take-back', actor, cause);
      if (!meant.ok) return meant;
      const { about, said, noteId: id } = meant.value;
      if (id === null) return refused(refusal('NOT_FOUND', {}));
      await takeBackPassedOn(tx, id, { by: actor.staffId, at: cause.at });
      const events = [decided(answerPassingOnTakenBack, said)];
      const version = await platform.journal.append(tx, { ...about, aggregateId: id, version: 1 }, events, cause);
      return ok({ id, version });
    }),
  { reads: ['known-referral'] },
);
