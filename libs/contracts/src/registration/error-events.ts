import * as z from 'zod';
import { defineEvent } from '../event';
import { consentPurpose, enteredInErrorBecause, id } from '../vocabulary';
import { knownCorridor } from './person-parts';

const because = z.strictObject({ because: enteredInErrorBecause });
const nothing = z.strictObject({});

export const personEnteredInError = defineEvent({
  owner: 'registration',
  type: 'person.entered-in-error',
  version: 1,
  says: 'The person was entered in error, and why: they are in no list, search or figure, nothing new is begun for them, and the contacts they were are without a name again.',
  data: because,
  sample: { because: 'registered-twice' },
});

export const personErrorTakenBack = defineEvent({
  owner: 'registration',
  type: 'person.error-taken-back',
  version: 1,
  says: 'The person was not entered in error: they are there and counted as before. What was closed stays closed.',
  data: nothing,
  sample: {},
});

export const contactEnteredInError = defineEvent({
  owner: 'registration',
  type: 'contact.entered-in-error',
  version: 1,
  says: 'The contact was entered in error, and why: it is in no list, search or figure, and nothing new is begun for it.',
  data: because,
  sample: { because: 'test-entry' },
});

export const contactErrorTakenBack = defineEvent({
  owner: 'registration',
  type: 'contact.error-taken-back',
  version: 1,
  says: 'The contact was not entered in error: it is there and counted as before.',
  data: nothing,
  sample: {},
});

const word = { consentId: id, purpose: consentPurpose, receiver: id.nullable(), agrees: z.boolean() };
const sampleWord = {
  consentId: '8f14e45f-ceea-467f-a8d1-0b8f0c8e2a10',
  purpose: 'statistics' as const,
  receiver: null,
};

export const consentEnteredInError = defineEvent({
  owner: 'registration',
  type: 'consent.entered-in-error',
  version: 1,
  says: 'A yes was written down in error, and why: it never held. `agrees` is whether the person agrees to the purpose, or to sharing with the receiver, all the same.',
  data: z.strictObject({ ...word, because: enteredInErrorBecause }),
  sample: { ...sampleWord, agrees: false, because: 'wrong-person' },
});

export const consentErrorTakenBack = defineEvent({
  owner: 'registration',
  type: 'consent.error-taken-back',
  version: 1,
  says: 'A yes was not written down in error. `agrees` is whether it holds: not where its time is over, or something else was said since.',
  data: z.strictObject(word),
  sample: { ...sampleWord, agrees: true },
});

const corridor = knownCorridor.nullable();

export const episodeEnteredInError = defineEvent({
  owner: 'registration',
  type: 'episode.entered-in-error',
  version: 1,
  says: 'A migration of the person was written down in error, and why. `corridor` is that of the migration that is going on, else of the latest, as it is now.',
  data: z.strictObject({ corridor, because: enteredInErrorBecause }),
  sample: { corridor: null, because: 'wrong-person' },
});

export const episodeErrorTakenBack = defineEvent({
  owner: 'registration',
  type: 'episode.error-taken-back',
  version: 1,
  says: 'A migration of the person was not written down in error. `corridor` is that of the migration that is going on, else of the latest, as it is now.',
  data: z.strictObject({ corridor }),
  sample: { corridor: { origin: 'TJ', destination: 'RU', stage: 'returned' } },
});

export const errorEvents = [
  personEnteredInError,
  personErrorTakenBack,
  contactEnteredInError,
  contactErrorTakenBack,
  consentEnteredInError,
  consentErrorTakenBack,
  episodeEnteredInError,
  episodeErrorTakenBack,
] as const;
