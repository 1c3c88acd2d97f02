import { can, whoMay, type StaffActor } from '@mrc/access';
import { correctionsToLookAt, listCorrections, refusal, type CallOutput } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { readerOf } from '../consent/consent.sight';
import { insertStaffOpening } from '../opening/opening.store';
import { isLookedAt, placeOfCorrection } from '../person/correction';
import { personPermissions, type PersonAction, type PersonPlace } from '../person/person.permissions';
import { personLines } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { correctionsOf, correctionsWaiting, type Kept, type Reach } from './history.store';

type View = CallOutput<typeof listCorrections>['rows'][number];

const position = z.tuple([z.iso.datetime(), z.uuid()]);
const lookPosition = z.tuple([z.boolean(), z.iso.datetime(), z.uuid()]);

/** What an actor may do to a correction of a person; what came of lifting a protection stands as it is. */
const mayDo = (kept: Kept, actor: StaffActor, person: PersonPlace) => {
  const may: View['may'] = [];
  const { setId, state, correctedBy: askedBy, accessLevel } = kept;
  if (setId === null) return may;
  const place = placeOfCorrection(person, { accessLevel, askedBy }, actor.staffId);
  const mayAct = (action: PersonAction) => can(personPermissions, action, actor, place);
  const byAnother = askedBy !== actor.staffId;
  const waits = state === 'awaits-second-holder';
  if (waits && byAnother && mayAct('decide-correction')) may.push('decide');
  if (waits && !byAnother && mayAct('correct')) may.push('take-back');
  const applied = state === 'applied';
  if (applied && byAnother && !isLookedAt(kept) && mayAct('review-correction')) may.push('review');
  if (applied && mayAct('correct')) may.push('undo');
  return may;
};

const reachOf = (actor: StaffActor, action: PersonAction): Reach => {
  const [, all, , centre] = sightBy(personPermissions, [action], actor);
  return { plainOf: centre, protected: all };
};

const viewOf = (kept: Kept, actor: StaffActor, person: PersonPlace): View => {
  const { id, setId, state, because, note, occurredOn, changes, undoes, decisionNote } = kept;
  const { seesProtected } = readerOf(actor);
  return {
    id,
    state,
    because: setId === null && !seesProtected ? 'other' : because,
    note: setId === null && !seesProtected ? null : note,
    staffId: kept.correctedBy,
    recordedAt: kept.correctedAt.toISOString(),
    occurredOn,
    ...changes,
    undoes,
    decidedById: kept.decidedBy,
    decidedAt: kept.decidedAt?.toISOString() ?? null,
    decisionNote,
    reviewedById: kept.reviewedBy,
    reviewedAt: kept.reviewedAt?.toISOString() ?? null,
    may: mayDo(kept, actor, person),
  };
};

/** What was put right of people: each one's history, and what waits for somebody else to decide or to look at it. */
export const correctionQueries = {
  listCorrections: query(
    listCorrections,
    whoMay(personPermissions, 'correct'),
    async (tx, { personId, first, after }, { actor, at }) => {
      const from = readCursor(position, after);
      if (!from.ok) return from;
      const [person] = await personLines(tx, [personId], sightBy(personPermissions, ['correct'], actor));
      if (!person) return refused(refusal('NOT_FOUND', {}));
      const reader = { ...readerOf(actor), staffId: actor.staffId };
      const rows = await correctionsOf(tx, personId, reader, from.value, first + 1);
      await insertStaffOpening(tx, actor, person, { personId, fields: ['corrections'], reason: null, at });
      const page = pageOfRows(rows, first, ({ correctedAt, id }) => [correctedAt.toISOString(), id]);
      return ok({ ...page, rows: page.rows.map((kept) => viewOf(kept, actor, person)) });
    },
  ),

  correctionsToLookAt: query(
    correctionsToLookAt,
    whoMay(personPermissions, 'decide-correction'),
    async (tx, { first, after }, { actor }) => {
      const from = readCursor(lookPosition, after);
      if (!from.ok) return from;
      const reach = { decides: reachOf(actor, 'decide-correction'), reviews: reachOf(actor, 'review-correction') };
      const rows = await correctionsWaiting(tx, actor, reach, from.value, first + 1);
      const page = pageOfRows(rows, first, ({ kept: { state, correctedAt, id } }) => [
        state === 'applied',
        correctedAt.toISOString(),
        id,
      ]);
      return ok({
        ...page,
        rows: page.rows.map(({ kept, person: { id, reference, script, latin, ...place } }) => ({
          id: kept.id,
          person: { id, reference, name: { script, latin } },
          state: kept.state,
          because: kept.because,
          fields: kept.changes.fields,
          staffId: kept.correctedBy,
          recordedAt: kept.correctedAt.toISOString(),
          occurredOn: kept.occurredOn,
          may: mayDo(kept, actor, place),
        })),
      });
    },
  ),
};
