import * as z from 'zod';
import { changed, command, commandInput, query, type ServiceName } from './call';
import { text } from './vocabulary';

const deadLetter = z.strictObject({
  id: z.uuid(),
  consumer: z.string(),
  aggregateId: z.uuid().nullable(),
  version: z.int().nullable(),
  error: z.string(),
  attempts: z.int(),
  deadAt: z.string(),
});

const decision = commandInput({ deadLetterId: z.uuid(), reason: text(300) });

/** What an administrator may do at every service: look at dead letters, decide about them, rebuild a projection. */
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
});
