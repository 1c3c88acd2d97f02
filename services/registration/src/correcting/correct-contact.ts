import { can, whoMay } from '@mrc/access';
import { correctContact as contract, refusal, type CallInput, type CallOutput, type CallRefusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import { unlessTaken } from '@mrc/messaging';
import { useCase, type Asking } from '@mrc/service-kit';
import { changesInContact } from '../contact/contact-correction';
import { contactPermissions } from '../contact/contact.permissions';
import { loadContact } from '../contact/contact.store';
import { nothingChanges } from '../person/changes';
import { reasonUnsaid } from '../person/recorded-parts';
import { writeContactCorrection } from './write-contact-correction';

/** Somebody who may puts right what is recorded of somebody helped without a name; it applies at once. */
export const correctContact = useCase(
  contract,
  whoMay(contactPermissions, 'correct'),
  async (input, { platform, call, actor, once }) => {
    const wrong = reasonUnsaid(input) ?? nothingChanges(changesInContact(input));
    if (wrong) return wrong;
    return once((tx) => unlessTaken(['correction_pkey'], () => correctIn(tx, input, { platform, call, actor })));
  },
);

const correctIn = async (
  tx: Tx,
  input: CallInput<typeof contract>,
  asking: Asking,
): Promise<Result<CallOutput<typeof contract>, CallRefusal<typeof contract>>> => {
  const contact = await loadContact(tx, input.contactId);
  if (!contact || !can(contactPermissions, 'correct', asking.actor, contact)) return refused(refusal('NOT_FOUND', {}));
  const { commandId: id, because, note } = input;
  const asked = { id, why: { because, note }, undoes: null, changes: input };
  const written = await writeContactCorrection(tx, asking, contact, asked);
  return written.ok ? ok({ id: written.value.id, version: written.value.version }) : written;
};
