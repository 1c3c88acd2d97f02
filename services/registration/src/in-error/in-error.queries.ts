import { allowedActions, can, whoMay, type StaffActor } from '@mrc/access';
import { findError, listErrors, refusal, type CallOutput } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { noId, ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { reviewError } from './in-error';
import { errorPermissions, type ErrorPlace } from './in-error.permissions';
import { errorsInSight, findErrorBy, type ErrorSight, type FoundError } from './in-error.store';

type View = CallOutput<typeof findError>;

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** Which entries in error an actor is shown, read off the permissions. */
const sightOf = (actor: StaffActor): ErrorSight => {
  const { controllerId: controller, centreId } = actor;
  const sees = (centre: string, accessLevel: ErrorPlace['accessLevel']) =>
    can(errorPermissions, 'review-error', actor, {
      controller,
      centre,
      accessLevel,
      isCallers: false,
      hidesRequest: false,
    });
  return {
    controller,
    centre: centreId !== null && sees(centreId, 'open') ? centreId : null,
    hidden: sees(noId, 'protected'),
  };
};

const asSeen = (error: FoundError, actor: StaffActor): View => ({
  ...error.view,
  may: allowedActions(errorPermissions, ['review-error', 'take-back-error'], actor, error).filter(
    (action) =>
      action !== 'review-error' || (error.view.reviewedAt === null && reviewError(error.view, actor.staffId).ok),
  ),
});

/** What was entered in error, for who looks at it and may take it back. */
export const errorQueries = {
  findError: query(findError, whoMay(errorPermissions, 'take-back-error'), async (tx, { entryId }, { actor }) => {
    const error = await findErrorBy(tx, 'entryId', entryId);
    return error && can(errorPermissions, 'take-back-error', actor, error)
      ? ok(asSeen(error, actor))
      : refused(refusal('NOT_FOUND', {}));
  }),

  listErrors: query(
    listErrors,
    whoMay(errorPermissions, 'review-error'),
    async (tx, { toReview, first, after }, { actor }) => {
      const from = readCursor(position, after);
      if (!from.ok) return from;
      const rows = await errorsInSight(tx, sightOf(actor), { toReview, before: from.value, count: first + 1 });
      const page = pageOfRows(rows, first, ({ view }) => [view.enteredAt, view.id]);
      return ok({ ...page, rows: page.rows.map((row) => asSeen(row, actor)) });
    },
  ),
};
