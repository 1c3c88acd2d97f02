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
};

/** Somebody helped without a name. */
export type AnonymousContact = ContactFacts & { readonly state: 'anonymous' };
/** A contact that turned out to be a registered person. */
export type IdentifiedContact = ContactFacts & { readonly state: 'identified'; readonly personId: string };
export type Contact = AnonymousContact | IdentifiedContact;

export const recordContact = (facts: Omit<ContactFacts, 'version'>): Decision<AnonymousContact> => ({
  next: { ...facts, version: 0, state: 'anonymous' },
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

export const identifyContact = (
  contact: Contact,
  personId: string,
): Result<Decision<IdentifiedContact>, Refusal<'CONTACT_ALREADY_IDENTIFIED'>> => {
  if (contact.state === 'identified') return refused(refusal('CONTACT_ALREADY_IDENTIFIED', {}));
  return ok({
    next: { ...contact, state: 'identified', personId },
    events: [decided(contactIdentified, { personId })],
  });
};
