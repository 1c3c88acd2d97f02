import { can, whoMay, type Permissions, type StaffActor } from '@mrc/access';
import { correctionsToLookAt, listContactCorrections, listCorrections, refusal, type CallOutput } from '@mrc/contracts';
import { pageOfRows, readCursor, type Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { readerOf } from '../consent/consent.sight';
import { contactPermissions } from '../contact/contact.permissions';
import { findContact } from '../contact/contact.store';
import { insertStaffOpening } from '../opening/opening.store';
import { isLookedAt, placeOfCorrection } from '../person/correction';
import type { RecordKind } from '../person/correction.store';
import { personPermissions, type PersonPlace } from '../person/person.permissions';
import { personLines } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { correctionsOf, correctionsWaiting, type Kept, type Reach, type ToLookAt } from './history.store';

type View = CallOutput<typeof listCorrections>['rows'][number];

const position = z.tuple([z.iso.datetime(), z.uuid()]);
const lookPosition = z.tuple([z.boolean(), z.iso.datetime(), z.uuid()]);

type Action = 'correct' | 'decide-correction' | 'review-correction';

const permissionsOf: Readonly<Record<RecordKind, Permissions<Action, PersonPlace>>> = {
  person: personPermissions,
  contact: contactPermissions,
};

/** What an actor may do to a correction; what came of lifting a protection stands as it is. */
const mayDo = (kept: Kept, actor: StaffActor, record: PersonPlace) => {
  const may: View['may'] = [];
  const { setId, state, correctedBy: askedBy, accessLevel } = kept;
  if (setId === null) return may;
  const place = placeOfCorrection(record, { accessLevel, askedBy }, actor.staffId);
  const permissions = permissionsOf[kept.contactId === null ? 'person' : 'contact'];
  const mayAct = (action: Action) => can(permissions, action, actor, place);
  const byAnother = askedBy !== actor.staffId;
  const waits = state === 'awaits-second-holder';
  if (waits && byAnother && mayAct('decide-correction')) may.push('decide');
  if (waits && !byAnother && mayAct('correct')) may.push('take-back');
  const applied = state === 'applied';
  if (applied && byAnother && !isLookedAt(kept) && mayAct('review-correction')) may.push('review');
  if (applied && mayAct('correct')) may.push('undo');
  return may;
};

const reachOf = (actor: StaffActor, action: Action): Reach => {
  const [, all, , centre] = sightBy(personPermissions, [action], actor);
  return { plainOf: centre, protected: all };
};

const viewOf = (kept: Kept, actor: StaffActor, record: PersonPlace): View => {
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
    may: mayDo(kept, actor, record),
  };
};

type Asked = { readonly actor: StaffActor; readonly first: number; readonly from: readonly [string, string] | null };

const pageOf = async (
  tx: Tx,
  kind: RecordKind,
  record: PersonPlace & { readonly id: string },
  { actor, first, from }: Asked,
) => {
  const reader = { ...readerOf(actor), staffId: actor.staffId };
  const rows = await correctionsOf(tx, kind, record.id, reader, from, first + 1);
  const page = pageOfRows(rows, first, ({ correctedAt, id }) => [correctedAt.toISOString(), id]);
  return { ...page, rows: page.rows.map((kept) => viewOf(kept, actor, record)) };
};

const recordOf = ({ personId, contactId, reference, script, latin }: ToLookAt['of']) => ({
  person: personId !== null && script !== null ? { id: personId, reference, name: { script, latin } } : null,
  contact: contactId === null ? null : { id: contactId, reference },
});

/** What was put right of people and contacts: each one's history, and what waits for somebody else to decide or to look at it. */
export const correctionQueries = {
  listCorrections: query(
    listCorrections,
    whoMay(personPermissions, 'correct'),
    async (tx, { personId, first, after }, { actor, at }) => {
      const from = readCursor(position, after);
      if (!from.ok) return from;
      const [person] = await personLines(tx, [personId], sightBy(personPermissions, ['correct'], actor));
      if (!person) return refused(refusal('NOT_FOUND', {}));
      const page = await pageOf(tx, 'person', { ...person, id: personId }, { actor, first, from: from.value });
      await insertStaffOpening(tx, actor, person, { personId, fields: ['corrections'], reason: null, at });
      return ok(page);
    },
  ),

  listContactCorrections: query(
    listContactCorrections,
    whoMay(contactPermissions, 'correct'),
    async (tx, { contactId, first, after }, { actor }) => {
      const from = readCursor(position, after);
      if (!from.ok) return from;
      const contact = await findContact(tx, contactId);
      if (!contact || !can(contactPermissions, 'correct', actor, contact)) return refused(refusal('NOT_FOUND', {}));
      return ok(await pageOf(tx, 'contact', contact, { actor, first, from: from.value }));
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
        rows: page.rows.map(({ kept, of, place }) => ({
          id: kept.id,
          ...recordOf(of),
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
