import * as z from 'zod';
import { command, commandInput, query } from '../call';
import { hasCome } from '../date-bounds';
import { named } from '../named';
import { ageBand, channel, day, id, language, sex, stage, topic } from '../vocabulary';
import { recorded } from './person-parts';

export const recordContact = command('registration', 'recordContact', {
  says: '`commandId` becomes the id of the contact.',
  input: commandInput({
    channel,
    language,
    sex,
    ageBand,
    stage: stage.nullable(),
    topic,
    occurredOn: hasCome(day, 10).nullable(),
  }),
  output: recorded,
});

export const identifyContact = command('registration', 'identifyContact', {
  input: commandInput({ contactId: id, personId: id }),
  output: recorded,
  refusals: ['NOT_FOUND', 'CONTACT_ALREADY_IDENTIFIED'],
});

export const contactView = named(
  'Contact',
  z.strictObject({
    id,
    version: recorded.shape.version,
    reference: z.string(),
    channel,
    language,
    sex,
    ageBand,
    stage: stage.nullable(),
    topic,
    centreId: id,
    recordedOn: day,
    personId: id.nullable(),
    may: z.array(named('ContactAction', z.enum(['correct', 'enter-in-error']))),
  }),
);

export const getContacts = query('registration', 'getContacts', {
  input: z.strictObject({ ids: z.array(id).max(100) }),
  output: z.array(contactView),
});
