import { allowedActions, can, unprotectedIn, type StaffActor } from '@mrc/access';
import { getContacts as contract, type CallOutput } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { allStaff, query } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { personLines } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { contactPermissions } from './contact.permissions';
import { contactRows, type ContactRow } from './contact.store';

type View = CallOutput<typeof contract>[number];

/** The contacts among these ids that the actor may see. */
export const contactViews = (tx: Tx, ids: readonly string[], actor: StaffActor): Promise<View[]> =>
  visible(tx, 'id = any($1::uuid[])', ids, actor);

export const getContacts = query(contract, allStaff, async (tx, { ids }, { actor }) =>
  ok(await contactViews(tx, ids, actor)),
);

/** The contact of this number, where the actor may see it. */
export const contactsNumbered = (tx: Tx, reference: string, actor: StaffActor): Promise<View[]> =>
  visible(tx, 'reference = $1', reference, actor);

const visible = async (tx: Tx, condition: string, value: unknown, actor: StaffActor): Promise<View[]> => {
  const rows = await contactRows(tx, `where ${condition} and entered_in_error is null`, [value]);
  const seen = rows.filter((row) => can(contactPermissions, 'see', actor, row));
  const linked = seen.flatMap(({ personId }) => personId ?? []);
  const sight = sightBy(personPermissions, ['find'], actor);
  const persons = await personLines(tx, linked, sight, { sql: unprotectedIn('p.access_level'), values: [] });
  const shown = new Set(persons.map(({ line }) => line.id));
  return seen.map((row) => ({
    ...viewOf(row, row.personId !== null && shown.has(row.personId) ? row.personId : null),
    may: allowedActions(contactPermissions, ['correct', 'enter-in-error'], actor, row),
  }));
};

const viewOf = (row: ContactRow, personId: string | null): Omit<View, 'may'> => ({
  id: row.id,
  version: row.version,
  reference: row.reference,
  channel: row.channel,
  language: row.language,
  sex: row.sex,
  ageBand: row.ageBand,
  stage: row.stage,
  topic: row.topic,
  centreId: row.centre,
  recordedOn: row.occurredOn,
  personId,
});
