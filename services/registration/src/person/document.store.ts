import type { IdentityDocument, PartialDate } from '@mrc/contracts';
import { column, table, type Tx } from '@mrc/database';
import type { KnownDocument } from './document';
import type { NumberKeys } from './document-number';
import type { Person } from './person';

export const documents = table(
  'identity_document',
  {
    id: column.uuid(),
    personId: column.uuid(),
    controller: column.uuid(),
    jurisdiction: column.text(),
    kind: column.text<IdentityDocument['kind']>(),
    issuer: column.text<IdentityDocument['issuer']>(),
    country: column.text().orNull(),
    number: column.text().orNull(),
    withoutNumber: column.text<NonNullable<IdentityDocument['withoutNumber']>>().orNull(),
    expires: column.json<PartialDate>().orNull(),
    whereabouts: column.text<IdentityDocument['whereabouts']>(),
    numberKey: column.text().orNull(),
    numberKeyBy: column.text(),
    recordedOn: column.day(),
    recordedAt: column.moment(),
  },
  ['entered_in_error'],
);

/** The columns of what is told of a document. */
export const known = ['id', 'kind', 'issuer', 'country', 'number', 'withoutNumber', 'expires', 'whereabouts'] as const;

/** The documents of a person that are not entered in error, under the person's lock where one is changed. */
export const documentsOf = (tx: Tx, personId: string): Promise<KnownDocument[]> =>
  tx.query<KnownDocument>(
    `select ${documents.selected(undefined, known)} from identity_document
     where person_id = $1 and entered_in_error is null order by recorded_at desc, id`,
    [personId],
  );

/** A document as it is told, without what only the register knows of it. */
export const documentOf = ({ id: _id, ...document }: KnownDocument): IdentityDocument => document;

type Owner = Pick<Person, 'id' | 'controller' | 'jurisdiction'>;
type Recording = { readonly id: string; readonly recordedOn: string; readonly recordedAt: Date };

export const insertDocument = async (
  tx: Tx,
  { id: personId, controller, jurisdiction }: Owner,
  document: IdentityDocument,
  recording: Recording,
  keys: NumberKeys,
): Promise<void> => {
  const owned = { personId, controller, jurisdiction, ...recording };
  await documents.insert(tx, { ...document, ...owned, numberKey: keys.keyOf(document), numberKeyBy: keys.by });
  await seekPairsAnew(tx, personId);
};

/** Writes a document of a person as it is right, with what its number is found by. */
export const updateDocument = async (
  tx: Tx,
  { id: personId }: Pick<Person, 'id'>,
  id: string,
  document: IdentityDocument,
  keys: NumberKeys,
): Promise<void> => {
  await documents.update(tx, id, { ...document, numberKey: keys.keyOf(document), numberKeyBy: keys.by });
  await seekPairsAnew(tx, personId);
};

/** Whose document it is that was, or was not, written down in error. */
export const ownerOfDocument = async (tx: Tx, id: string, inError: boolean): Promise<string | undefined> =>
  (
    await tx.first<{ personId: string }>(
      `select person_id as "personId" from identity_document where id = $1 and (entered_in_error is null) = not $2::boolean`,
      [id, inError],
    )
  )?.personId;

/** A document that was entered in error, by its id. */
export const documentInError = (tx: Tx, id: string): Promise<KnownDocument | undefined> =>
  tx.first<KnownDocument>(
    `select ${documents.selected(undefined, known)} from identity_document where id = $1 and entered_in_error is not null`,
    [id],
  );

/** Marks a document of a person with why it was entered in error; null where it was not after all. In error it is found by nothing. */
export const markDocument = async (tx: Tx, personId: string, id: string, because: string | null): Promise<void> => {
  await tx.query(`update identity_document set entered_in_error = $2 where id = $1`, [id, because]);
  await seekPairsAnew(tx, personId);
};

/** Who else a person may be is looked for once more: what they are compared by is different. */
const seekPairsAnew = async (tx: Tx, personId: string): Promise<void> => {
  await tx.query(`update person set pairs_are_old = true where id = $1 and not pairs_are_old`, [personId]);
};

/** A document whose number an earlier key digested. */
export type OldDocument = KnownDocument & { readonly controller: string; readonly personId: string };

/** The next documents, by id, whose numbers were digested by another key than this. */
export const documentsDigestedBefore = (tx: Tx, by: string, after: string | null, most: number) =>
  tx.query<{ id: string }>(
    `select id from identity_document where number_key_by <> $1 and ($2::uuid is null or id > $2) order by id limit $3`,
    [by, after, most],
  );

/** Digests the number of a document anew; nothing where somebody is at work on it. */
export const digestAnew = async (tx: Tx, id: string, keysIn: (controller: string) => NumberKeys): Promise<void> => {
  const old = await tx.first<OldDocument>(
    `select ${documents.selected(undefined, [...known, 'controller', 'personId'])} from identity_document where id = $1 for update skip locked`,
    [id],
  );
  if (!old) return;
  const keys = keysIn(old.controller);
  await documents.update(tx, id, { numberKey: keys.keyOf(old), numberKeyBy: keys.by });
  await seekPairsAnew(tx, old.personId);
};
