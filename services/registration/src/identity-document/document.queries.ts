import { mayEver } from '@mrc/access';
import { getDocuments as contract, refusal, type CallOutput } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { openBelongings } from '../opening/open-belongings';
import { isExpiredOn, type KnownDocument } from '../person/document';
import { documentOf, documents, known } from '../person/document.store';
import { personPermissions } from '../person/person.permissions';

type View = CallOutput<typeof contract>['documents'][number];
type Row = KnownDocument & { readonly personId: string; readonly recordedOn: string };

const documentsOfRecords = (tx: Tx, ids: readonly string[]): Promise<Row[]> =>
  tx.query<Row>(
    `select ${documents.selected(undefined, [...known, 'personId', 'recordedOn'])} from identity_document
     where person_id = any($1::uuid[]) and entered_in_error is null order by recorded_at desc, id`,
    [ids],
  );

const viewOf = (
  { personId: recordId, recordedOn, ...known }: Row,
  references: ReadonlyMap<string, string>,
  today: string,
): View => ({
  id: known.id,
  document: documentOf(known),
  recordedOn,
  isExpired: isExpiredOn(known, today),
  recordId,
  reference: references.get(recordId) ?? '',
});

/** The documents of a person whom the caller works with, or opened with a reason; of records that are one with theirs those that the caller opens too. */
export const getDocuments = query(
  contract,
  (actor) => mayEver(personPermissions, 'open', actor),
  async (tx, { personId }, { platform, call, actor, at }) => {
    const references = await openBelongings(tx, { personId, field: 'documents' }, { actor, at });
    if (!references) return refused(refusal('NOT_FOUND', {}));
    const rows = await documentsOfRecords(tx, [...references.keys()]);
    const today = platform.todayOf(call);
    return ok({ documents: rows.map((row) => viewOf(row, references, today)) });
  },
);
