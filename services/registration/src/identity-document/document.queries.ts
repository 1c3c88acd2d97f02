import { mayEver } from '@mrc/access';
import { getDocuments as contract, refusal, type CallOutput } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused } from '@mrc/kernel';
import { query } from '@mrc/service-kit';
import { insertStaffOpening } from '../opening/opening.store';
import { isExpiredOn, type KnownDocument } from '../person/document';
import { documentOf, documents, known } from '../person/document.store';
import { personPermissions } from '../person/person.permissions';
import { personLines, workedWith } from '../person/person.queries';
import { sightBy } from '../person/person.sight';
import { othersInWhole } from '../person/whole';

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
    const ids = [personId, ...(await othersInWhole(tx, personId))];
    const records = await personLines(tx, ids, sightBy(personPermissions, ['open'], actor), workedWith(at));
    const person = records.find(({ line }) => line.id === personId);
    if (!person) return refused(refusal('NOT_FOUND', {}));
    const references = new Map(records.map(({ line }) => [line.id, line.reference]));
    const rows = await documentsOfRecords(tx, [...references.keys()]);
    await insertStaffOpening(tx, actor, person, { personId, fields: ['documents'], reason: null, at });
    const today = platform.todayOf(call);
    return ok({ documents: rows.map((row) => viewOf(row, references, today)) });
  },
);
