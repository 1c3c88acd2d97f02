import { contactErased, decided, personErased } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { eraseRows, eraseSubjects, type Cause, type Journal } from '@mrc/messaging';
import { contactStream, loadContact, loadContactInError } from '../contact/contact.store';
import { loadPersonInError, loadRecord, personStream } from '../person/person.store';
import { consentsOf, everyIdOf, type Left } from './erasure.store';
import { registrationErasure } from './erasure-rules';

type Erasing = {
  readonly personId: string;
  readonly controller: string;
  readonly jurisdiction: string;
  /** `YYYY-MM-DD` at the centre. */
  readonly today: string;
};

/** Erases a person, with every record that is one with theirs and the contacts they were, or a contact where the id is one's, in the caller's transaction; answers what is left of them: ids, codes and digests. */
export const erasePerson = async (
  tx: Tx,
  journal: Journal,
  { personId, controller, jurisdiction, today }: Erasing,
  cause: Cause,
): Promise<Left> => {
  const whole = await everyIdOf(tx, personId);
  const isPerson = whole.personIds.length > 0;
  const { personIds, contactIds } = isPerson ? whole : { personIds: [], contactIds: [personId] };
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
  const emptied = await eraseSubjects(tx, { ids, controller, jurisdiction, at: cause.at });
  await eraseRows(tx, registrationErasure, ids);
  return { erasedIds: ids, consents, entriesErased: emptied.entries, digest: emptied.digest };
};
