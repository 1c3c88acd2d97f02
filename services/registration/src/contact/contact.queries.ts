import { can, isProtected, type StaffActor } from '@mrc/access';
import { getContacts as contract, type CallOutput } from '@mrc/contracts';
import type { RowOf, Tx } from '@mrc/database';
import { ok } from '@mrc/kernel';
import { allStaff, query } from '@mrc/service-kit';
import { personPermissions } from '../person/person.permissions';
import { personLines } from '../person/person.queries';
import { contactPermissions } from './contact.permissions';
import { contacts } from './contact.store';

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
  const rows = await contacts.rows(tx, `where ${condition} and entered_in_error is null`, [value]);
  const seen = rows.filter((row) => can(contactPermissions, 'see', actor, row));
  const persons = await personLines(
    tx,
    seen.flatMap(({ personId }) => personId ?? []),
  );
  const hidden = persons.filter((person) => isProtected(person) && !can(personPermissions, 'find', actor, person));
  const hiddenIds = new Set(hidden.map(({ line }) => line.id));
  return seen.map((row) => viewOf(row, row.personId !== null && !hiddenIds.has(row.personId) ? row.personId : null));
};

const viewOf = (row: RowOf<typeof contacts>, personId: string | null): View => ({
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
