import { can, whoMay } from '@mrc/access';
import { listOpenings, refusal, registrationTimeline } from '@mrc/contracts';
import { pageOfRows, readCursor } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { timelineOf } from '@mrc/messaging';
import { allStaff, query } from '@mrc/service-kit';
import * as z from 'zod';
import { contactViews } from '../contact/contact.queries';
import { readerOf } from '../consent/consent.store';
import { openingsOf } from '../opening/opening.store';
import { personPermissions } from '../person/person.permissions';
import { personLines } from '../person/person.queries';

const position = z.tuple([z.iso.datetime(), z.uuid()]);

/** What happened to a person's record, and who opened it. */
export const personHistory = {
  listOpenings: query(
    listOpenings,
    whoMay(personPermissions, 'list-openings'),
    async (tx, { personId, first, after }, { actor }) => {
      const from = readCursor(position, after);
      if (!from.ok) return from;
      const [person] = await personLines(tx, [personId]);
      if (!person || !can(personPermissions, 'list-openings', actor, person)) return refused(refusal('NOT_FOUND', {}));
      const seesProtected = can(personPermissions, 'list-protected-openings', actor, person);
      const rows = await openingsOf(tx, personId, seesProtected, from.value, first + 1);
      return ok(pageOfRows(rows, first, (row) => [row.openedAt, row.id]));
    },
  ),

  registrationTimeline: query(registrationTimeline, allStaff, async (tx, input, { actor }) => {
    const persons = await personLines(tx, input.subjectIds);
    const seen = persons
      .filter((person) => can(personPermissions, 'see-timeline', actor, person))
      .map(({ line }) => line.id);
    const contacts = await contactViews(tx, input.subjectIds, actor);
    const subjects = [...seen, ...contacts.map((contact) => contact.id)];
    return timelineOf(tx, { ...input, subjectIds: subjects, reader: readerOf(actor) });
  }),
};
