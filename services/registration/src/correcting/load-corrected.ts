import { can, type StaffActor } from '@mrc/access';
import { refusal, type Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { noId, ok, refused, type Result } from '@mrc/kernel';
import type { Contact } from '../contact/contact';
import type { ContactChanges } from '../contact/contact-correction';
import { contactPermissions } from '../contact/contact.permissions';
import { loadContact } from '../contact/contact.store';
import { placeOfCorrection, type Correction, type CorrectionLife } from '../person/correction';
import { findCorrection, subjectOfCorrection } from '../person/correction.store';
import type { Person } from '../person/person';
import { personPermissions } from '../person/person.permissions';
import { loadPerson } from '../person/person.store';

/** A correction with the record it is of. */
export type Corrected =
  | { readonly of: 'person'; readonly record: Person; readonly correction: Correction }
  | {
      readonly of: 'contact';
      readonly record: Contact;
      readonly correction: CorrectionLife & { readonly changes: ContactChanges };
    };

type Action = 'correct' | 'review-correction';

const allows = ({ of, record, correction }: Corrected, action: Action, actor: StaffActor): boolean =>
  can(
    of === 'person' ? personPermissions : contactPermissions,
    action,
    actor,
    placeOfCorrection(record, correction, actor.staffId),
  );

const foundOf = async (tx: Tx, id: string): Promise<Corrected | undefined> => {
  const subject = await subjectOfCorrection(tx, id);
  if (subject?.contactId) {
    const record = await loadContact(tx, subject.contactId);
    const correction = await findCorrection<ContactChanges>(tx, id);
    return record && correction && { of: 'contact', record, correction };
  }
  const record = await loadPerson(tx, subject?.personId ?? noId);
  const correction = await findCorrection(tx, id);
  return record && correction && { of: 'person', record, correction };
};

/** A correction with its record, which it locks, for who may do this to it; what does not exist is looked for by the same statements as what is hidden. */
export const loadCorrected = async (
  tx: Tx,
  correctionId: string,
  action: Action,
  actor: StaffActor,
): Promise<Result<Corrected, Refusal<'NOT_FOUND'>>> => {
  const found = await foundOf(tx, correctionId);
  return found && allows(found, action, actor) ? ok(found) : refused(refusal('NOT_FOUND', {}));
};
