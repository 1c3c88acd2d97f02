import { localDay, systemClock } from '@mrc/kernel';
import * as z from 'zod';
import { dateIssues } from './date-bounds';
import { named } from './named';
import type { RefusalCode, Refusal } from './refusals';
import { platformRefusals } from './refusals';
import { id } from './vocabulary';

export const services = ['directory', 'registration', 'assistance', 'referrals', 'reporting'] as const;
export type ServiceName = (typeof services)[number];

/** One call a service answers over TCP: its input, what it answers, and the refusals a user may run into. */
export type CallContract<
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  R extends RefusalCode = RefusalCode,
> = {
  readonly service: ServiceName;
  readonly name: string;
  readonly kind: 'command' | 'query';
  readonly public: boolean;
  /** Whether it is kept that somebody asked: a query that is not asked twice where its answer was lost. */
  readonly recorded: boolean;
  /** What clients read about it. */
  readonly says: string | undefined;
  readonly input: I;
  readonly output: O;
  readonly refusals: readonly R[];
};

export type CallInput<C extends CallContract> = z.infer<C['input']>;
export type CallOutput<C extends CallContract> = z.infer<C['output']>;
/** Refusals of the platform itself, possible on any call. */
export type PlatformRefusal = Refusal<(typeof platformRefusals)[number]>;
export type CallRefusal<C extends CallContract> = Refusal<C['refusals'][number]> | PlatformRefusal;

/**
 * What was at least known when this call was made: the service waits for its cursors to reach it. Where the owner is named,
 * only consumers that listen to that service are waited for; without it one of the call's consumers must know it.
 */
export const atLeast = z
  .array(z.strictObject({ id: z.uuid(), version: z.int().min(1), service: z.enum(services).optional() }))
  .max(20);
export type AtLeast = z.infer<typeof atLeast>;

const metaOf = <T extends z.ZodRawShape>(time: T) =>
  z.strictObject({
    token: z.string().max(4_000).nullable(),
    ...time,
    traceparent: z.string().max(60).nullable(),
    atLeast: atLeast.optional(),
  });

/** What travels beside a call's input; `timeLeft` is for how many milliseconds the answer is waited for, by nobody's clock. */
export const callMeta = metaOf({ timeLeft: z.int().max(600_000) });
/** What callers of the release before tell: a deadline in epoch milliseconds. */
export const earlierCallMeta = metaOf({ deadline: z.int() });
export type CallMeta = z.infer<typeof callMeta>;

/** What a service always answers: a value, a refusal, or a defect by reference; never an error of the transport. */
export type CallAnswer<C extends CallContract = CallContract> =
  | { readonly outcome: 'ok'; readonly value: CallOutput<C>; readonly stale?: boolean }
  | { readonly outcome: 'refused'; readonly refusal: CallRefusal<C> }
  | { readonly outcome: 'defect'; readonly reference: string };

/** Input of a command: `commandId` is a UUIDv4 and, where something is created, the id of what is created. */
export const commandInput = <S extends z.ZodRawShape>(shape: S) => {
  const fields = z.strictObject({ commandId: id, ...shape });
  return fields.superRefine((input, context) => {
    const today = localDay(systemClock.now(), 'UTC');
    for (const { path, problem, ...params } of dateIssues(fields, input, today, { slack: yearOfDays }))
      if (problem !== 'over-already')
        context.addIssue({ code: 'custom', message: problem, path: path.split('.'), params });
  });
};

/**
 * A contract knows no place and its clock may be off: it refuses dates that are wrong by more than a year, the service all others; what
 * is over already only the service, for history is told as of its own days.
 */
const yearOfDays = 366;

/** What a command answers: ids and versions only, so that its result may be kept for repeats. */
export const changed = named(
  'Changed',
  z.strictObject({ id, version: z.int() }),
  'The thing a command changed, with its new version.',
);

const define =
  (kind: 'command' | 'query', open: boolean) =>
  <I extends z.ZodType, O extends z.ZodType, R extends RefusalCode = never>(
    service: ServiceName,
    name: string,
    shape: { says?: string; recorded?: boolean; input: I; output: O; refusals?: readonly R[] },
  ): CallContract<I, O, R> => ({
    service,
    name: `${service}.${name}`,
    kind,
    public: open,
    recorded: shape.recorded ?? kind === 'command',
    says: shape.says,
    input: shape.input,
    output: shape.output,
    refusals: shape.refusals ?? [],
  });

export const command = define('command', false);
export const query = define('query', false);
/** A query that needs no actor token: signing in. */
export const publicQuery = define('query', true);
