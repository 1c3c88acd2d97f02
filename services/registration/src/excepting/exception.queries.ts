import { can, isProtected, whoMay, type StaffActor } from '@mrc/access';
import { getPersonExceptions, listExceptions, refusal, type ExceptionView } from '@mrc/contracts';
import { pageOfRows, readCursor, type Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { reviewException, wasGranted } from '../exception/exception';
import { exceptionPermissions } from '../exception/exception.permissions';
import { exceptionSightOf } from '../exception/exception-sight';
import {
  exceptionsInSight,
  exceptionsOf,
  wordsOfExceptions,
  type FoundException,
} from '../exception/shown-exceptions.store';
import { personPermissions } from '../person/person.permissions';
import { personLines, workedWith } from '../person/person.queries';
import { sightBy } from '../person/person.sight';

type May = ExceptionView['may'];

const mayDo = ({ exception, place, view, personInError }: FoundException, actor: StaffActor): May => {
  if (view.inError || personInError) return [];
  const may: May = [];
  const mayDecide = can(exceptionPermissions, 'decide', actor, place);
  const isOwn = exception.askedBy === actor.staffId;
  if (exception.state === 'asked' && mayDecide && !isOwn) may.push('grant', 'refuse');
  const mayEnd = exception.state === 'granted' || (exception.state === 'asked' && isOwn);
  if (mayEnd && can(exceptionPermissions, 'end', actor, place)) may.push('end');
  if (mayDecide && reviewException(exception, 'second-holder', actor.staffId).ok) may.push('second-look');
  const mayReview = can(exceptionPermissions, 'review', actor, place);
  if (mayReview && reviewException(exception, 'data-protection-officer', actor.staffId).ok) may.push('review');
  if (wasGranted(exception) && can(exceptionPermissions, 'tell', actor, place)) may.push('tell');
  const isSeen = can(exceptionPermissions, 'end', actor, place);
  if (isSeen && !(isOwn && wasGranted(exception)) && can(personPermissions, 'enter-in-error', actor, place))
    may.push('enter-in-error');
  return may;
};

/** Exceptions as an actor is shown them: who reviews them and may not open the person is not told who it is. */
const viewsOf = async (tx: Tx, found: readonly FoundException[], actor: StaffActor): Promise<ExceptionView[]> => {
  const words = await wordsOfExceptions(
    tx,
    found.map(({ view }) => view.id),
  );
  return found.map((one) => ({
    ...one.view,
    ...(can(personPermissions, 'open', actor, one.place) && !one.personInError
      ? {}
      : { person: null, disclosureId: null }),
    words: words.get(one.view.id) ?? [],
    may: mayDo(one, actor),
  }));
};

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** Exceptions, for who works with a person, who decides on them and who reviews them. */
export const exceptionQueries = {
  getPersonExceptions: query(
    getPersonExceptions,
    whoMay(personPermissions, 'open'),
    async (tx, { personId }, { actor, at }) => {
      const sight = sightBy(personPermissions, ['open'], actor);
      const [person] = await personLines(tx, [personId], sight, workedWith(at));
      if (!person) return refused(refusal('NOT_FOUND', {}));
      const found = (await exceptionsOf(tx, personId)).filter(
        ({ place }) =>
          can(exceptionPermissions, 'see', actor, {
            ...person,
            ownLevel: place.ownLevel,
            isHolders: place.isHolders,
          }) &&
          (!isProtected(place) || can(exceptionPermissions, 'see', actor, place)),
      );
      return ok({ rows: await viewsOf(tx, found, actor) });
    },
  ),

  listExceptions: query(
    listExceptions,
    (actor) => whoMay(exceptionPermissions, 'decide')(actor) || whoMay(exceptionPermissions, 'review')(actor),
    async (tx, { shown, first, after }, { actor }) => {
      const from = readCursor(position, after);
      if (!from.ok) return from;
      const rows = await exceptionsInSight(tx, exceptionSightOf(actor), {
        shown,
        before: from.value,
        count: first + 1,
      });
      const page = pageOfRows(rows, first, ({ view }) => [view.askedAt, view.id]);
      return ok({ ...page, rows: await viewsOf(tx, page.rows, actor) });
    },
  ),
};
