import { allowedActions, can, mayEver, whoMay, type StaffActor } from '@mrc/access';
import { countOversight, findOpeningReview, listOpeningReviews, refusal, type CallOutput } from '@mrc/contracts';
import { pageOfRows, readCursor, type Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { demandPermissions } from '../demand/demand.permissions';
import { countOpenDemands } from '../demand/demand.store';
import { exceptionPermissions } from '../exception/exception.permissions';
import { exceptionSightOf } from '../exception/exception-sight';
import { countWaitingExceptions } from '../exception/shown-exceptions.store';
import { openingPermissions } from '../opening/opening.permissions';
import { personPermissions } from '../person/person.permissions';
import { sayOfOpening, type ReviewAct } from './opening-review';
import { oversightPermissions, type OversightAction } from './oversight.permissions';
import { oversightSightOf } from './oversight.sight';
import { countReviews, findReview, reviewsInSight, stepsOf, stillSaid, type FoundReview } from './oversight.store';
import { ratePermissions } from './rate.permissions';
import { countOpenRates } from './unusual-rate.store';

type View = CallOutput<typeof listOpeningReviews>['rows'][number];

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** By which act it is known whether an action is open. */
const actOf: Readonly<Record<OversightAction, ReviewAct>> = {
  review: 'question',
  close: 'close',
  'take-back': 'take-back',
};

const asSeen = (review: FoundReview, steps: readonly View['steps'][number][], actor: StaffActor): View => {
  const mayOverrule = can(oversightPermissions, 'close', actor, review);
  const standing = { state: review.view.state, staffId: review.staffId, saidBy: stillSaid(steps) };
  const opens =
    can(personPermissions, 'open', actor, review) || can(openingPermissions, 'open-with-reason', actor, review);
  return {
    ...review.view,
    personId: opens ? review.personId : null,
    steps: [...steps],
    may: allowedActions(oversightPermissions, ['review', 'close', 'take-back'], actor, review).filter(
      (action) => sayOfOpening(standing, actOf[action], { by: actor.staffId, mayOverrule }).ok,
    ),
  };
};

const countExceptions = async (tx: Tx, actor: StaffActor): Promise<number> => {
  const sight = exceptionSightOf(actor);
  const ofOthers = (shown: 'to-decide' | 'to-review') =>
    countWaitingExceptions(tx, sight, { shown, staffId: actor.staffId });
  return (
    (mayEver(exceptionPermissions, 'decide', actor) ? await ofOthers('to-decide') : 0) +
    (mayEver(exceptionPermissions, 'review', actor) ? await ofOthers('to-review') : 0)
  );
};

/** Openings that somebody else looks at, for who does. */
export const oversightQueries = {
  listOpeningReviews: query(
    listOpeningReviews,
    whoMay(oversightPermissions, 'review'),
    async (tx, { first, after, ...asked }, { actor }) => {
      const from = readCursor(position, after);
      if (!from.ok) return from;
      const asks = { after: from.value, count: first + 1, timeZone: actor.timeZone };
      const rows = await reviewsInSight(tx, oversightSightOf(actor), asked, asks);
      const page = pageOfRows(rows, first, ({ view }) => [view.openedAt, view.id]);
      const said = await stepsOf(
        tx,
        page.rows.map(({ view }) => view.id),
      );
      return ok({ ...page, rows: page.rows.map((row) => asSeen(row, said.get(row.view.id) ?? [], actor)) });
    },
  ),

  findOpeningReview: query(
    findOpeningReview,
    whoMay(oversightPermissions, 'review'),
    async (tx, { reviewId }, { actor }) => {
      const review = await findReview(tx, reviewId);
      const said = await stepsOf(tx, [reviewId]);
      return review && review.staffId !== actor.staffId && can(oversightPermissions, 'review', actor, review)
        ? ok(asSeen(review, said.get(reviewId) ?? [], actor))
        : refused(refusal('NOT_FOUND', {}));
    },
  ),

  countOversight: query(countOversight, whoMay(oversightPermissions, 'review'), async (tx, _input, { actor }) => {
    const sight = oversightSightOf(actor);
    return ok({
      openings: await countReviews(tx, sight, 'waiting'),
      questions: await countReviews(tx, sight, 'question'),
      rates: mayEver(ratePermissions, 'list', actor) ? await countOpenRates(tx, actor.controllerId, actor.staffId) : 0,
      exceptions: await countExceptions(tx, actor),
      demands: mayEver(demandPermissions, 'decide', actor) ? await countOpenDemands(tx, actor.controllerId) : 0,
    });
  }),
};
