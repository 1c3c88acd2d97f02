import { allowedActions, can, isProtected, mayEver, whoMay } from '@mrc/access';
import { listOpenings, openPerson, refusal } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { consentPermissions } from '../consent/consent.permissions';
import { readerOf } from '../consent/consent.sight';
import { personPermissions, seenBy } from '../person/person.permissions';
import { personLines } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { openingPermissions } from './opening.permissions';
import { insertStaffOpening, openingsOf } from './opening.store';
import { findPersonRecord } from './person-record';
import { tellOpening } from './tell-opening';

const offered = [
  'record-consent',
  'withdraw-consent',
  'prepare-disclosure',
  'stop-sharing',
  'correct',
  'lift-protection',
  'enter-in-error',
  'record-journey',
  'keep-family',
  'give-access-log',
  'ask-erasure',
  'record-document',
  'record-details',
  'keep-needs',
  'record-migration-status',
  'read-migration-status',
] as const;

/** What is still done on a record that is one with another: what it shares ends there. */
const offeredOfMerged: readonly (typeof offered)[number][] = ['withdraw-consent', 'stop-sharing'];

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** A person's record, whose opening is kept, and who opened it. */
export const openingQueries = {
  /** Opens a person's record and keeps who opened it; outside the own centre a reason is asked and kept too. */
  openPerson: query(
    openPerson,
    (actor) => mayEver(personPermissions, 'open', actor) || mayEver(openingPermissions, 'open-with-reason', actor),
    async (tx, { personId, reason, because = null }, { platform, call, actor, at }) => {
      const sight = sightBy({ ...personPermissions, ...openingPermissions }, ['open', 'open-with-reason'], actor);
      const record = await findPersonRecord(tx, personId, sight, platform.todayOf(call), readerOf(actor));
      if (!record) return refused(refusal('NOT_FOUND', {}));
      const freely = can(personPermissions, 'open', actor, record);
      if (!freely && reason === null) return refused(refusal('REASON_NEEDED', {}));
      const version =
        !freely && can(openingPermissions, 'take-elsewhere', actor, record)
          ? await tellOpening(tx, platform.journal, personId, platform.todayOf(call), platform.causeOf(call))
          : record.view.version;
      const why = freely ? { reason: null, because: null } : { reason, because };
      await insertStaffOpening(tx, actor, record, { personId, fields: ['record'], ...why, at });
      return ok({
        ...record.view,
        version,
        seenBy: seenBy(record),
        may: allowedActions({ ...consentPermissions, ...personPermissions }, offered, actor, record).filter(
          (action) =>
            (!record.view.isMerged || offeredOfMerged.includes(action)) &&
            (record.view.agreesToCare || action !== 'prepare-disclosure') &&
            (isProtected(record) || action !== 'lift-protection'),
        ),
      });
    },
  ),

  listOpenings: query(
    listOpenings,
    whoMay(openingPermissions, 'list-openings'),
    async (tx, { personId, first, after }, { actor }) => {
      const from = readCursor(position, after);
      if (!from.ok) return from;
      const [person] = await personLines(tx, [personId], sightBy(openingPermissions, ['list-openings'], actor));
      if (!person) return refused(refusal('NOT_FOUND', {}));
      const seesProtected = can(openingPermissions, 'list-protected-openings', actor, person);
      const rows = await openingsOf(tx, personId, seesProtected, from.value, first + 1);
      return ok(pageOfRows(rows, first, (row) => [row.openedAt, row.id]));
    },
  ),
};
