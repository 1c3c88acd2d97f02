import type { Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import type { Asking } from '@mrc/service-kit';
import type { Contact } from '../contact/contact';
import { changesInContact, correctContact, type ContactChanges } from '../contact/contact-correction';
import { contactStream, saveCorrectedContact } from '../contact/contact.store';
import { movedMeanwhile } from '../person/changes';
import { insertCorrection } from '../person/correction.store';
import type { Asked, Written } from './write-correction';

/** Tells and writes a correction of a contact that is locked; it applies at once. */
export const writeContactCorrection = async (
  tx: Tx,
  { platform, call, actor }: Asking,
  contact: Contact,
  { changes, id, why, undoes }: Asked & { readonly changes: ContactChanges },
): Promise<Result<Written, Refusal<'CHANGED_MEANWHILE'>>> => {
  const fields = changesInContact(changes);
  const moved = movedMeanwhile(contact, fields);
  if (moved) return refused(moved);
  const today = platform.todayOf(call);
  const cause = platform.causeOf(call);
  const { next, events } = correctContact(contact, changes, today);
  const version = await platform.journal.append(tx, contactStream(next, today), events, cause);
  await saveCorrectedContact(tx, next, version);
  const correcting = { ...why, on: today, by: actor.staffId, at: cause.at };
  await insertCorrection(tx, 'contact', next, fields, correcting, { id, state: 'applied', undoes });
  return ok({ id: contact.id, version, state: 'applied' });
};
