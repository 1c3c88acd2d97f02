import { can, whoMay } from '@mrc/access';
import {
  recordIdentityDocument as contract,
  refusal,
  type CallInput,
  type CallOutput,
  type CallRefusal,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase, type Asking } from '@mrc/service-kit';
import { recordDocument } from '../person/document';
import { numberKeysIn } from '../person/document-number';
import { documentsOf, insertDocument } from '../person/document.store';
import { personPermissions } from '../person/person.permissions';
import { loadPerson, personStream, savePersonVersion } from '../person/person.store';

/** Writes a document of a person down, beside those that are recorded. That somebody else has the same one is told nobody here. */
export const recordIdentityDocument = useCase(
  contract,
  whoMay(personPermissions, 'record-document'),
  (input, { platform, call, actor, once }) =>
    once((tx) => unlessTaken(['identity_document_pkey'], () => recordIn(tx, input, { platform, call, actor }))),
);

const recordIn = async (
  tx: Tx,
  { commandId: id, personId, document }: CallInput<typeof contract>,
  { platform, call, actor }: Asking,
): Promise<Result<CallOutput<typeof contract>, CallRefusal<typeof contract>>> => {
  const person = await loadPerson(tx, personId);
  if (!person || !can(personPermissions, 'record-document', actor, person)) return refused(refusal('NOT_FOUND', {}));
  const decision = recordDocument(document, await documentsOf(tx, personId));
  if (!decision.ok) return decision;
  const today = platform.todayOf(call);
  const cause = platform.causeOf(call);
  const version = await platform.journal.append(tx, personStream(person, today), decision.value, cause);
  const recording = { id, recordedOn: today, recordedAt: cause.at };
  await insertDocument(tx, person, document, recording, numberKeysIn(platform, person.controller));
  await savePersonVersion(tx, personId, version);
  return ok({ id: personId, version });
};
