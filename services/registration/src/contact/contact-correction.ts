import {
  contactCorrected,
  correctableContactField,
  decided,
  type CallInput,
  type correctContact as correctContactCall,
  type CorrectableContactField,
  type Decision,
} from '@mrc/contracts';
import { fieldsChanged, right, turned, type ChangesOf } from '../person/changes';
import type { Contact } from './contact';

/** The name that each field has in a contact. */
export const partOf = {
  channel: 'channel',
  language: 'language',
  sex: 'sex',
  'age-band': 'ageBand',
  stage: 'stage',
  topic: 'topic',
} as const satisfies Readonly<Record<CorrectableContactField, keyof CallInput<typeof correctContactCall>>>;

/** What of a contact is put right: what each part held when it was looked at, and what is right. */
export type ContactChanges = ChangesOf<Pick<Contact, (typeof partOf)[CorrectableContactField]>>;

/** What a correction changes, one field after the other. */
export const changesInContact = (changes: ContactChanges) =>
  fieldsChanged(correctableContactField.options, partOf, changes);

/** The changes that put back what these changed. */
export const contactReversed = (changes: ContactChanges): ContactChanges => ({
  channel: turned(changes.channel),
  language: turned(changes.language),
  sex: turned(changes.sex),
  ageBand: turned(changes.ageBand),
  stage: turned(changes.stage),
  topic: turned(changes.topic),
});

/** Puts right what is recorded of a contact, which holds what was corrected; it is told from which day of the centre. */
export const correctContact = (contact: Contact, changes: ContactChanges, today: string): Decision<Contact> => {
  const next = {
    ...contact,
    channel: right(changes.channel, contact.channel),
    language: right(changes.language, contact.language),
    sex: right(changes.sex, contact.sex),
    ageBand: right(changes.ageBand, contact.ageBand),
    stage: right(changes.stage, contact.stage),
    topic: right(changes.topic, contact.topic),
  };
  const { channel, sex, ageBand, stage, topic } = next;
  const fields = changesInContact(changes).map(({ field }) => field);
  return {
    next,
    events: [decided(contactCorrected, { fields, now: { channel, sex, ageBand, stage, topic }, from: today })],
  };
};
