import { can, mayEver } from '@mrc/access';
import {
  listOpenings,
  refusal,
  registrationTimeline,
  type CallInput,
  type CallOutput,
  type CallRefusal,
} from '@mrc/contracts';
import { keysOfCursor, pageOfRows } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { timelineOf } from '@mrc/messaging';
import { ServicePlatform, type CallContext } from '@mrc/service-kit';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { contactViews } from '../contact/contact.queries';
import { readerOf } from './consent.store';
import { openingsOf } from './opening.store';
import { personPermissions } from './person.permissions';
import { personLines } from './person.queries';

const position = z.tuple([z.iso.datetime(), z.uuid()]);

type Openings = typeof listOpenings;
type Timeline = typeof registrationTimeline;

/** What happened to a person's record, and who opened it. */
@Injectable()
export class PersonHistory {
  constructor(private readonly platform: ServicePlatform) {}

  async openings(
    input: CallInput<Openings>,
    call: CallContext,
  ): Promise<Result<CallOutput<Openings>, CallRefusal<Openings>>> {
    if (!mayEver(personPermissions, 'list-openings', call.actor)) return refused(refusal('NOT_ALLOWED', {}));
    return this.platform.query(call, async (tx) => {
      const [person] = await personLines(tx, [input.personId]);
      if (!person || !can(personPermissions, 'list-openings', call.actor, person))
        return refused(refusal('NOT_FOUND', {}));
      const [at, id] = position.safeParse(keysOfCursor(input.after, 2)).data ?? [];
      const seesProtected = can(personPermissions, 'list-protected-openings', call.actor, person);
      const rows = await openingsOf(tx, input.personId, seesProtected, at && id ? { at, id } : null, input.first + 1);
      return ok(pageOfRows(rows, input.first, (row) => [row.openedAt, row.id]));
    });
  }

  async timeline(
    input: CallInput<Timeline>,
    call: CallContext,
  ): Promise<Result<CallOutput<Timeline>, CallRefusal<Timeline>>> {
    return this.platform.query(call, async (tx) => {
      const persons = await personLines(tx, input.subjectIds);
      const seen = persons
        .filter((person) => can(personPermissions, 'see-timeline', call.actor, person))
        .map(({ line }) => line.id);
      const contacts = await contactViews(tx, input.subjectIds, call.actor);
      const subjects = [...seen, ...contacts.map((contact) => contact.id)];
      return ok(await timelineOf(tx, { ...input, subjectIds: subjects, reader: readerOf(call.actor) }));
    });
  }
}
