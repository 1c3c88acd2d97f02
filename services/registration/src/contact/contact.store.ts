import type { Tx } from '@mrc/database';
import type { EventStream } from '@mrc/messaging';
import type { Contact } from './contact';

type ContactRow = {
  id: string;
  version: number;
  reference: string;
  controller: string;
  jurisdiction: string;
  centre: string;
  access_level: string;
  channel: string;
  language: string;
  sex: string;
  age_band: string;
  stage: string | null;
  topic: string;
  person_id: string | null;
  occurred_on: string;
};

export const contactColumns = `id, version, reference, controller, jurisdiction, centre, access_level, channel, language, sex,
  age_band, stage, topic, person_id, occurred_on::text as occurred_on`;

const contactOf = (row: ContactRow): Contact => {
  const facts = {
    id: row.id,
    version: row.version,
    reference: row.reference,
    controller: row.controller,
    jurisdiction: row.jurisdiction,
    centre: row.centre,
    accessLevel: row.access_level,
    channel: row.channel,
    language: row.language,
    sex: row.sex,
    ageBand: row.age_band,
    stage: row.stage,
    topic: row.topic,
    occurredOn: row.occurred_on,
  } as Omit<Contact, 'state' | 'personId'>;
  return row.person_id ? { ...facts, state: 'identified', personId: row.person_id } : { ...facts, state: 'anonymous' };
};

/** Loads and locks a contact of the actor's register. */
export const loadContact = async (tx: Tx, id: string): Promise<Contact | undefined> => {
  const row = await tx.first<ContactRow>(
    `select ${contactColumns} from contact where id = $1 and entered_in_error is null for update`,
    [id],
  );
  return row && contactOf(row);
};

export const insertContact = async (tx: Tx, contact: Contact, version: number, by: string, at: Date): Promise<void> => {
  await tx.query(
    `insert into contact (id, version, reference, controller, jurisdiction, centre, access_level, occurred_on, recorded_at,
                          recorded_by, channel, language, sex, age_band, stage, topic)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      contact.id,
      version,
      contact.reference,
      contact.controller,
      contact.jurisdiction,
      contact.centre,
      contact.accessLevel,
      contact.occurredOn,
      at,
      by,
      contact.channel,
      contact.language,
      contact.sex,
      contact.ageBand,
      contact.stage,
      contact.topic,
    ],
  );
};

export const saveContact = async (tx: Tx, contact: Contact, version: number): Promise<void> => {
  await tx.query(`update contact set version = $2, person_id = $3 where id = $1`, [
    contact.id,
    version,
    contact.state === 'identified' ? contact.personId : null,
  ]);
};

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
