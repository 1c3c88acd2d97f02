import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { hasCome } from '../date-bounds';
import { named } from '../named';
import { text } from '../text';
import { day, id } from '../vocabulary';
import { phone, recorded } from './person-parts';

export const contactWayKind = named(
  'ContactWayKind',
  z.enum(['phone', 'whatsapp', 'telegram', 'viber', 'imo', 'email', 'other']),
);
export type ContactWayKind = z.infer<typeof contactWayKind>;

export const contactWay = named(
  'ContactWay',
  z.strictObject({
    kind: contactWayKind,
    reachedAt: text(120).describe('A number, which is kept in E.164, an e-mail address, or the name there.'),
    whose: phone.shape.whose,
    safe: phone.shape.safe,
    hours: phone.shape.hours,
    sayYouAre: phone.shape.sayYouAre,
    note: text(300).nullable(),
    preferred: named('PreferredWay', z.enum(['yes', 'no', 'not-asked'])),
    until: hasCome(day).nullable().describe('The day from which it is not used any more; null while it is.'),
  }),
  'A way to reach a person besides the phone of their record, with its own rule of what is safe. It is shared with nobody.',
);
export type ContactWay = z.infer<typeof contactWay>;

export const recordContactWay = command('registration', 'recordContactWay', {
  says: 'Writes down one more way to reach a person, and when it is safe. The same one is written down once while it is used, and one at most is preferred. `commandId` becomes its id.',
  input: commandInput({ personId: id, way: contactWay }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

export const endContactWay = command('registration', 'endContactWay', {
  says: 'A way to reach a person is not used any more: nobody is found by it from then on. It stays among those that were.',
  input: commandInput({ personId: id, entryId: id, until: hasCome(day) }),
  output: recorded,
  refusals: ['NOT_FOUND'],
});

const personContactWay = named(
  'PersonContactWay',
  z.strictObject({
    id,
    way: contactWay,
    recordedOn: day,
    recordId: id.describe('Of which record it is: of this one, or of one that is one with it.'),
    reference: z.string().describe('The number of that record.'),
  }),
);

export const getContactWays = query('registration', 'getContactWays', {
  says: 'The further ways to reach a person, those of records that are one with theirs among them: the preferred one first, then the latest written down, and last those that are not used any more.',
  input: z.strictObject({ personId: id }),
  output: named('PersonContactWays', z.strictObject({ ways: z.array(personContactWay) })),
  refusals: ['NOT_FOUND'],
});

export const contactWayCalls = { recordContactWay, endContactWay, getContactWays };
