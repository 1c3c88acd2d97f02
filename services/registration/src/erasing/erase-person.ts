import { contactErased, decided, personErased } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { eraseRows, eraseSubjects, type Cause, type Journal } from '@mrc/messaging';
import { contactStream, loadContact, loadContactInError } from '../contact/contact.store';
import { loadPersonInError, loadRecord, personStream } from '../person/person.store';
import type { FoundErasure } from './erasure.store';
import { consentsOf, everyIdOf, saveErasure } from './erasure.store';
import { registrationErasure } from './erasure-rules';
import type { Role } from '@mrc/contracts';

type Erasing = {
  readonly journal: Journal;
  readonly by: string;
  readonly as: Role;
  readonly today: string;
  readonly cause: Cause;
};

/** Erases a person, with every record that is one with theirs and the contacts they were, in the caller's transaction, and keeps of it ids, days, codes, roles and digests. */
export const erasePerson = async (
  tx: Tx,
  { erasure, jurisdiction, place }: FoundErasure,
  { journal, by, as, today, cause }: Erasing,
): Promise<void> => {
  const { personIds, contactIds } = await everyIdOf(tx, erasure.personId);
  const ids = [...personIds, ...contactIds];
  const consents = await consentsOf(tx, personIds);
  for (const id of personIds) {
    const person = (await loadRecord(tx, id)) ?? (await loadPersonInError(tx, id));
    if (person) await journal.append(tx, personStream(person, today), [decided(personErased, {})], cause);
  }
  for (const id of contactIds) {
    const contact = (await loadContact(tx, id)) ?? (await loadContactInError(tx, id));
    if (contact) await journal.append(tx, contactStream(contact, today), [decided(contactErased, {})], cause);
  }
  const { controller } = place;
  const emptied = await eraseSubjects(tx, { ids, controller, jurisdiction, at: cause.at });
  await eraseRows(tx, registrationErasure, ids);
  await saveErasure(tx, erasure.id, {
    ...{ version: erasure.version + 1, state: 'erased', decidedBy: by, decidedAs: as, decidedAt: cause.at },
    ...{ accessLevel: place.isProtected ? 'protected' : 'audited', erasedIds: ids, consents },
    ...{ entriesErased: emptied.entries, digest: emptied.digest },
  });
};
