import { can, whoMay, type StaffActor } from '@mrc/access';
import { daysMeant, identifyContact as contract, notBefore, refusal, type Refusal } from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { ok, refused, type Result } from '@mrc/kernel';
import type { Cause, Journal } from '@mrc/messaging';
import { useCase } from '@mrc/service-kit';
import type { Person } from '../person/person';
import { personPermissions } from '../person/person.permissions';
import { loadPerson } from '../person/person.store';
import { identifyContact as decideIdentity } from './contact';
import { contactPermissions } from './contact.permissions';
import { contactStream, loadContact, saveContact } from './contact.store';

/** Links a contact to the person it turned out to be, in the caller's transaction; that of a protected one is there for those who see them. */
export const linkContact = async (
  tx: Tx,
  journal: Journal,
  link: {
    contactId: string;
    person: Pick<Person, 'id' | 'birth' | 'accessLevel'>;
    actor: StaffActor;
    today: string;
    cause: Cause;
  },
): Promise<
  Result<{ id: string; version: number }, Refusal<'NOT_FOUND' | 'CONTACT_ALREADY_IDENTIFIED' | 'INVALID_INPUT'>>
> => {
  const contact = await loadContact(tx, link.contactId);
  if (!contact || !can(contactPermissions, 'identify', link.actor, contact)) return refused(refusal('NOT_FOUND', {}));
  const born = daysMeant(link.person.birth)?.first;
  const early = born === undefined ? undefined : notBefore('contactId', contact.occurredOn, born, 'before-birth');
  if (early) return early;
  const decision = decideIdentity(contact, link.person, link.actor.staffId);
  if (!decision.ok) return decision;
  const { next, events } = decision.value;
  const version = await journal.append(tx, contactStream(next, link.today), events, link.cause);
  await saveContact(tx, next, version);
  return ok({ id: contact.id, version });
};

/** Says that an earlier contact was this registered person; nobody is counted again. */
export const identifyContact = useCase(
  contract,
  whoMay(contactPermissions, 'identify'),
  (input, { platform, call, actor, once }) =>
    once(async (tx) => {
      const person = await loadPerson(tx, input.personId);
      if (!person || !can(personPermissions, 'open', actor, person)) return refused(refusal('NOT_FOUND', {}));
      return linkContact(tx, platform.journal, {
        contactId: input.contactId,
        person,
        actor,
        today: platform.todayOf(call),
        cause: platform.causeOf(call),
      });
    }),
);
