import * as z from 'zod';
import { changed, command, commandInput, query, services, type ServiceName } from './call';
import { text } from './text';

const deadLetter = z.strictObject({
  id: z.uuid(),
  consumer: z.string(),
  aggregateId: z.uuid().nullable(),
  version: z.int().nullable(),
  error: z.string(),
  attempts: z.int(),
  deadAt: z.string(),
});

const standing = z.strictObject({
  consumer: z.string(),
  owner: z.enum(services),
  state: z.enum(['agrees', 'behind', 'ahead', 'unheard', 'not-compared-yet']),
  events: z.int(),
  parked: z.int(),
  since: z.string().nullable(),
});

/** How many dead letters of a service are listed at once, the oldest first. */
export const mostDeadLetters = 200;

/** How many of who was erased are listed at once, the latest first. */
export const mostErased = 5_000;

const decision = commandInput({ deadLetterId: z.uuid(), reason: text(300) });

/**
 * What an administrator may do at every service: look at dead letters, decide about them, rebuild a projection, see whether its
 * consumers agree with their owners, have it tell again one aggregate or everything,
 * list who was erased, and erase somebody anew whom a restore brought back, which registration alone does.
 */
export const operationsOf = (service: ServiceName) => ({
  listDeadLetters: query(service, 'listDeadLetters', { input: z.strictObject({}), output: z.array(deadLetter) }),
  replayDeadLetter: command(service, 'replayDeadLetter', { input: decision, output: changed, refusals: ['NOT_FOUND'] }),
  discardDeadLetter: command(service, 'discardDeadLetter', {
    input: decision,
    output: changed,
    refusals: ['NOT_FOUND'],
  }),
  rebuildProjection: command(service, 'rebuildProjection', {
    input: commandInput({ consumer: z.string().max(60) }),
    output: changed,
    refusals: ['NOT_FOUND'],
  }),
  checkAgreement: query(service, 'checkAgreement', { input: z.strictObject({}), output: z.array(standing) }),
  listErased: query(service, 'listErased', {
    input: z.strictObject({}),
    output: z.array(z.strictObject({ subjectId: z.uuid(), erasedAt: z.string() })).max(mostErased),
  }),
  eraseAgain: command(service, 'eraseAgain', {
    input: commandInput({ subjectId: z.uuid() }),
    output: changed,
    refusals: ['NOT_FOUND'],
  }),
  tellAgain: command(service, 'tellAgain', {
    input: commandInput({ aggregateId: z.uuid().nullable() }),
    output: changed,
  }),
});
