import type { DisclosedField } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import type { ClosingReason, Disclosure } from './disclosure';

type DisclosureRow = {
  id: string;
  consent_id: string;
  person_id: string;
  controller: string;
  receiver: string;
  fields: DisclosedField[];
  summary: string;
  state: string;
  closed_for: string | null;
  referral_id: string | null;
  access_level: 'audited' | 'protected';
  until: string;
  unused_until: string;
};

const columns = `id, consent_id, person_id, controller, receiver, fields, summary, state, closed_for, referral_id,
  access_level, until::text as until, unused_until::text as unused_until`;

const disclosureOf = (row: DisclosureRow): Disclosure => {
  const terms = {
    id: row.id,
    consentId: row.consent_id,
    personId: row.person_id,
    receiver: row.receiver,
    fields: row.fields,
    summary: row.summary,
    accessLevel: row.access_level,
    until: row.until,
    unusedUntil: row.unused_until,
  };
  const referral = row.referral_id ? { referralId: row.referral_id } : {};
  switch (row.state) {
    case 'prepared':
      return { ...terms, state: 'prepared' };
    case 'offered':
      return { ...terms, state: 'offered', referralId: row.referral_id as string };
    case 'open':
      return { ...terms, state: 'open', referralId: row.referral_id as string };
    default:
      return { ...terms, ...referral, state: 'closed', closedFor: row.closed_for as ClosingReason };
  }
};

/** Whose disclosure this is, without locking: the person must be locked before it is changed. */
export const findDisclosureOwner = (tx: Tx, id: string) =>
  tx.first<{ person_id: string; controller: string }>(`select person_id, controller from disclosure where id = $1`, [
    id,
  ]);

/** The disclosure named by a referral, under its person's lock. */
export const getDisclosure = async (tx: Tx, id: string): Promise<Disclosure | undefined> => {
  const row = await tx.first<DisclosureRow>(`select ${columns} from disclosure where id = $1`, [id]);
  return row && disclosureOf(row);
};

/** The disclosures of a person, under the person's lock. */
export const disclosuresOf = async (tx: Tx, personId: string): Promise<Disclosure[]> =>
  (await tx.query<DisclosureRow>(`select ${columns} from disclosure where person_id = $1 order by id`, [personId])).map(
    disclosureOf,
  );

/** The disclosures among these ids that are the current organisation's to read, with the register each belongs to. */
export const receivedDisclosures = async (tx: Tx, ids: readonly string[], receiver: string) =>
  (
    await tx.query<DisclosureRow>(`select ${columns} from disclosure where id = any($1::uuid[]) and receiver = $2`, [
      ids,
      receiver,
    ])
  ).map((row) => ({ disclosure: disclosureOf(row), controller: row.controller }));

export const insertDisclosure = async (
  tx: Tx,
  disclosure: Disclosure,
  owner: { controller: string; jurisdiction: string },
): Promise<void> => {
  await tx.query(
    `insert into disclosure (id, consent_id, person_id, controller, jurisdiction, receiver, fields, summary, state, until, unused_until, access_level)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      disclosure.id,
      disclosure.consentId,
      disclosure.personId,
      owner.controller,
      owner.jurisdiction,
      disclosure.receiver,
      disclosure.fields,
      disclosure.summary,
      disclosure.state,
      disclosure.until,
      disclosure.unusedUntil,
      disclosure.accessLevel,
    ],
  );
};

export const saveDisclosure = async (tx: Tx, disclosure: Disclosure): Promise<void> => {
  await tx.query(`update disclosure set state = $2, closed_for = $3, referral_id = $4 where id = $1`, [
    disclosure.id,
    disclosure.state,
    disclosure.state === 'closed' ? disclosure.closedFor : null,
    disclosure.state === 'prepared' ? null : (disclosure.referralId ?? null),
  ]);
};
