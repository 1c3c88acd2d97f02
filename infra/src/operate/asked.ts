import { services } from '@mrc/contracts';
import * as z from 'zod';

const service = z.enum(services);
const decision = { service, id: z.uuid(), reason: z.string().min(1).max(300) };

/** What an operator asks of the running network. */
export const asked = z.discriminatedUnion('command', [
  z.strictObject({ command: z.literal('status') }),
  z.strictObject({ command: z.literal('check') }),
  z.strictObject({ command: z.literal('list-dead-letters'), services: z.array(service) }),
  z.strictObject({ command: z.literal('replay-dead-letter'), ...decision }),
  z.strictObject({ command: z.literal('discard-dead-letter'), ...decision }),
  z.strictObject({ command: z.literal('rebuild'), service, consumer: z.string().min(1).max(60) }),
  z.strictObject({ command: z.literal('list-erased') }),
  z.strictObject({ command: z.literal('erase-again'), id: z.uuid() }),
  z.strictObject({ command: z.literal('tell-again'), owner: service, aggregateId: z.uuid().nullable() }),
]);
export type Asked = z.infer<typeof asked>;
export type AskedFor<Command extends Asked['command']> = Extract<Asked, { readonly command: Command }>;

/** What the operator is told: a table, its first row the head, sentences after it, and whether all is well. */
export type Told = {
  readonly rows: readonly (readonly string[])[];
  readonly sentences: readonly string[];
  readonly well: boolean;
};
