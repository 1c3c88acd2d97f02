import { column, ownedColumns, table, type RowOf, type Tx } from '@mrc/database';
import type { EventStream } from '@mrc/messaging';
import { isCallersContact } from '../person/person.sight';
import type { Contact } from './contact';

export const contacts = table(
  'contact',
  {
    id: column.uuid(),
    version: column.int(),
    reference: column.text(),
    ...ownedColumns<Contact['accessLevel']>(),
    recordedBy: column.uuid(),
    channel: column.text<Contact['channel']>(),
    language: column.text(),
    sex: column.text<Contact['sex']>(),
    ageBand: column.text<Contact['ageBand']>(),
    stage: column.text<NonNullable<Contact['stage']>>().orNull(),
    topic: column.text<Contact['topic']>(),
    personId: column.uuid().orNull(),
  },
  ['entered_in_error'],
);

export type ContactRow = RowOf<typeof contacts> & { readonly isCallers: boolean };

const besidesWho = (Object.keys(contacts.columns) as (keyof typeof contacts.columns)[]).filter(
  (key) => key !== 'personId',
);
const ofContact = contacts.selected('contact', besidesWho);

/** A contact that turned out to be a person who was entered in error is without a name again. */
const identifiedAs = `(select p.id from person p where p.id = contact.person_id and p.entered_in_error is null)`;

const selected = `select ${ofContact}, ${identifiedAs} as "personId", ${isCallersContact} as "isCallers" from contact`;

/** The contacts that `rest` of the `select` leaves. */
export const contactRows = (tx: Tx, rest: string, values: readonly unknown[]): Promise<ContactRow[]> =>
  tx.query<ContactRow>(`${selected} ${rest}`, values);

/** A contact of the actor's register that was not entered in error, as it is read. */
export const findContact = async (tx: Tx, id: string): Promise<ContactRow | undefined> =>
  (await contactRows(tx, 'where id = $1 and entered_in_error is null', [id]))[0];

const contactOf = (row: ContactRow): Contact => {
  const { personId, recordedAt: _recordedAt, recordedBy: _recordedBy, ...facts } = row;
  return personId ? { ...facts, state: 'identified', personId } : { ...facts, state: 'anonymous' };
};

const contactWhere = async (tx: Tx, id: string, condition: string): Promise<Contact | undefined> => {
  const [row] = await contactRows(tx, `where id = $1 and ${condition} for update`, [id]);
  return row && contactOf(row);
};

/** Loads and locks a contact of the actor's register. */
export const loadContact = (tx: Tx, id: string): Promise<Contact | undefined> =>
  contactWhere(tx, id, 'entered_in_error is null');

/** Loads and locks a contact that was entered in error. */
export const loadContactInError = (tx: Tx, id: string): Promise<Contact | undefined> =>
  contactWhere(tx, id, 'entered_in_error is not null');

const personOf = (contact: Contact): string | null => (contact.state === 'identified' ? contact.personId : null);

export const insertContact = (tx: Tx, contact: Contact, version: number, by: string, at: Date) =>
  contacts.insert(tx, { ...contact, version, recordedBy: by, recordedAt: at, personId: personOf(contact) });

export const saveContact = (tx: Tx, contact: Contact, version: number): Promise<void> =>
  contacts.update(tx, contact.id, { version, accessLevel: contact.accessLevel, personId: personOf(contact) });

/** Writes what is recorded of a contact as it is right. */
export const saveCorrectedContact = (
  tx: Tx,
  { id, channel, language, sex, ageBand, stage, topic }: Contact,
  version: number,
): Promise<void> => contacts.update(tx, id, { version, channel, language, sex, ageBand, stage, topic });

/** The stream of a contact; what happens to it is dated `occurredOn`. */
export const contactStream = (contact: Contact, occurredOn: string): EventStream => ({
  aggregateId: contact.id,
  version: contact.version,
  subjectId: contact.id,
  controller: contact.controller,
  jurisdiction: contact.jurisdiction,
  centre: contact.centre,
  accessLevel: contact.accessLevel,
  occurredOn,
});
