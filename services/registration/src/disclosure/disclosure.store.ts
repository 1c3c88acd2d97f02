import type { DisclosedField } from '@mrc/contracts';
import { column, table, type RowOf, type Tx } from '@mrc/database';
import type { ClosingReason, Disclosure } from './disclosure';

const disclosures = table('disclosure', {
  id: column.uuid(),
  consentId: column.uuid().orNull(),
  ground: column.text<Disclosure['ground']>(),
  exceptionId: column.uuid().orNull(),
  endsAt: column.moment().orNull(),
  personId: column.uuid(),
  controller: column.uuid(),
  jurisdiction: column.text(),
  receiver: column.uuid(),
  fields: column.texts<DisclosedField>(),
  summary: column.text(),
  state: column.text<Disclosure['state']>(),
  closedFor: column.text<ClosingReason>().orNull(),
  referralId: column.uuid().orNull(),
  accessLevel: column.text<Disclosure['accessLevel']>(),
  until: column.day(),
  unusedUntil: column.day(),
});

const disclosureOf = (row: RowOf<typeof disclosures>): Disclosure => {
  const { state, closedFor, referralId, controller: _controller, jurisdiction: _jurisdiction, ...terms } = row;
  switch (state) {
    case 'prepared':
      return { ...terms, state };
    case 'offered':
    case 'open':
      return { ...terms, state, referralId: referralId as string };
    case 'closed':
      return { ...terms, ...(referralId ? { referralId } : {}), state, closedFor: closedFor as ClosingReason };
  }
};

/** What changes of a disclosure in its life. */
const lifeOf = (disclosure: Disclosure) => ({
  state: disclosure.state,
  closedFor: disclosure.state === 'closed' ? disclosure.closedFor : null,
  referralId: disclosure.state === 'prepared' ? null : (disclosure.referralId ?? null),
});

/** Whose disclosure this is, without locking: the person must be locked before it is changed. */
export const findDisclosureOwner = (tx: Tx, id: string) =>
  tx.first<{ person_id: string; controller: string }>(`select person_id, controller from disclosure where id = $1`, [
    id,
  ]);

/** The disclosure named by a referral, under its person's lock. */
export const getDisclosure = async (tx: Tx, id: string): Promise<Disclosure | undefined> => {
  const row = await disclosures.first(tx, 'where id = $1', [id]);
  return row && disclosureOf(row);
};

/** The disclosures of a person, under the person's lock. */
export const disclosuresOf = async (tx: Tx, personId: string): Promise<Disclosure[]> =>
  (await disclosures.rows(tx, 'where person_id = $1 order by id', [personId])).map(disclosureOf);

/** The disclosures among these ids, whosoever they are to read. */
export const disclosuresNamed = async (tx: Tx, ids: readonly string[]): Promise<Disclosure[]> =>
  (await disclosures.rows(tx, 'where id = any($1::uuid[])', [ids])).map(disclosureOf);

/** A disclosure with the register that it belongs to. */
export type Received = { readonly disclosure: Disclosure; readonly controller: string };

/** The disclosures among these ids that are the current organisation's to read, by id. */
export const receivedDisclosures = async (
  tx: Tx,
  ids: readonly string[],
  receiver: string,
): Promise<ReadonlyMap<string, Received>> => {
  const rows = await disclosures.rows(tx, 'where id = any($1::uuid[]) and receiver = $2', [ids, receiver]);
  return new Map(rows.map((row) => [row.id, { disclosure: disclosureOf(row), controller: row.controller }]));
};

export const insertDisclosure = (
  tx: Tx,
  disclosure: Disclosure,
  { controller, jurisdiction }: { readonly controller: string; readonly jurisdiction: string },
) => disclosures.insert(tx, { ...disclosure, ...lifeOf(disclosure), controller, jurisdiction });

export const saveDisclosure = (tx: Tx, disclosure: Disclosure): Promise<void> =>
  disclosures.update(tx, disclosure.id, lifeOf(disclosure));
