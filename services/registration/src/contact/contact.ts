import { isProtected, protectedAtLeast } from '@mrc/access';
import {
  contactIdentified,
  contactRecorded,
  decided,
  refusal,
  type AccessLevel,
  type AgeBand,
  type Decision,
  type Refusal,
  type Sex,
} from '@mrc/contracts';
import { ok, refused, type Result } from '@mrc/kernel';

type ContactFacts = {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly controller: string;
  readonly jurisdiction: string;
  readonly centre: string;
  readonly accessLevel: AccessLevel;
  readonly channel: 'visit' | 'phone' | 'message' | 'outreach' | 'event' | 'other';
  readonly language: string;
  readonly sex: Sex;
  readonly ageBand: AgeBand;
  readonly stage: 'prospective' | 'departed' | 'abroad' | 'returned' | null;
  readonly topic:
    'work' | 'documents' | 'legal' | 'health' | 'protection' | 'social' | 'education' | 'return' | 'other';
  readonly occurredOn: string;
  /** Of a protected contact: whether the person it turned out to be is the caller's. */
  readonly isCallers: boolean;
};

/** Somebody helped without a name. */
export type AnonymousContact = ContactFacts & { readonly state: 'anonymous' };
/** A contact that turned out to be a registered person. */
export type IdentifiedContact = ContactFacts & { readonly state: 'identified'; readonly personId: string };
export type Contact = AnonymousContact | IdentifiedContact;

export const recordContact = (facts: Omit<ContactFacts, 'version' | 'isCallers'>): Decision<AnonymousContact> => ({
  next: { ...facts, version: 0, isCallers: true, state: 'anonymous' },
  events: [
    decided(contactRecorded, {
      channel: facts.channel,
      sex: facts.sex,
      ageBand: facts.ageBand,
      stage: facts.stage,
      topic: facts.topic,
    }),
  ],
});

/** Links a contact with the person it turned out to be; with a protected one the contact is protected, and it is told who said so. */
export const identifyContact = (
  contact: Contact,
  person: { readonly id: string; readonly accessLevel: AccessLevel },
  by: string,
): Result<Decision<IdentifiedContact>, Refusal<'CONTACT_ALREADY_IDENTIFIED'>> => {
  if (contact.state === 'identified') return refused(refusal('CONTACT_ALREADY_IDENTIFIED', {}));
  const hidden = isProtected(person);
  const accessLevel = hidden ? protectedAtLeast(contact.accessLevel) : contact.accessLevel;
  return ok({
    next: { ...contact, accessLevel, state: 'identified', personId: person.id },
    events: [decided(contactIdentified, { personId: person.id, responsible: null }, hidden ? by : null)],
  });
};
