import { allowedActions, can, mayEver, whoMay } from '@mrc/access';
import { listOpenings, openPerson, refusal } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import * as z from 'zod';
import { consentPermissions } from '../consent/consent.permissions';
import { readerOf } from '../consent/consent.sight';
import { personPermissions, seenBy } from '../person/person.permissions';
import { personLines } from '../person/person.queries';
import { openingLevel, openingPermissions } from './opening.permissions';
import { insertOpening, openingsOf } from './opening.store';
import { findPersonRecord } from './person-record';

const offered = ['record-consent', 'withdraw-consent', 'prepare-disclosure', 'stop-sharing'] as const;

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** A person's record, whose opening is kept, and who opened it. */
export const openingQueries = {
  /** Opens a person's record and keeps who opened it; outside the own centre a reason is asked and kept too. */
  openPerson: query(
    openPerson,
    (actor) => mayEver(personPermissions, 'open', actor) || mayEver(openingPermissions, 'open-with-reason', actor),
    async (tx, { personId, reason }, { platform, call, actor, at }) => {
      const record = await findPersonRecord(tx, personId, platform.todayOf(call), readerOf(actor));
      const freely = record !== undefined && can(personPermissions, 'open', actor, record);
      if (!record || (!freely && !can(openingPermissions, 'open-with-reason', actor, record))) {
        return refused(refusal('NOT_FOUND', {}));
      }
      if (!freely && reason === null) return refused(refusal('REASON_NEEDED', {}));
      await insertOpening(tx, {
        personId,
        controller: record.controller,
        kind: 'person',
        accessLevel: openingLevel(actor, record),
        disclosureId: null,
        staffId: actor.staffId,
        organisationId: actor.organisationId,
        fields: ['record'],
        reason: freely ? null : reason,
        at,
      });
      return ok({
        ...record.view,
        seenBy: seenBy(record),
        may: allowedActions(consentPermissions, offered, actor, record).filter(
          (action) => record.view.agreesToCare || action !== 'prepare-disclosure',
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
      const [person] = await personLines(tx, [personId]);
      if (!person || !can(openingPermissions, 'list-openings', actor, person)) return refused(refusal('NOT_FOUND', {}));
      const seesProtected = can(openingPermissions, 'list-protected-openings', actor, person);
      const rows = await openingsOf(tx, personId, seesProtected, from.value, first + 1);
      return ok(pageOfRows(rows, first, (row) => [row.openedAt, row.id]));
    },
  ),
};
