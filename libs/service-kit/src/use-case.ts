import type { StaffActor } from '@mrc/access';
import {
  dateIssues,
  refusal,
  type CallContract,
  type PlatformRefusal,
  type Refusal,
  type RefusalCode,
} from '@mrc/contracts';
import type { Tx } from '@mrc/database';
import { localDay, refused, type Result } from '@mrc/kernel';
import type { Type } from '@nestjs/common';
import type * as z from 'zod';
import type { CallContext, PublicCallContext } from './call-context';
import type { ServicePlatform } from './service-platform';

/** How a service answers one call of its contract: declared once, served by the kit, run as it is by specs. */
export type UseCase<In = unknown, Out = unknown> = {
  readonly contract: CallContract;
  /** The consumers whose cursors an `atLeast` on this call waits for. */
  readonly reads: readonly string[];
  /** Answers the call, whose token, deadline and input were checked. */
  execute(platform: ServicePlatform, input: In, call: CallContext): Promise<Result<Out, Refusal>>;
};

/** A call without an actor, answered by a provider of the service's module, which holds what no declaration can. */
export type ProvidedUseCase<In = unknown, Out = unknown> = {
  readonly contract: CallContract;
  readonly provider: Type<{ execute(input: In, call: PublicCallContext): Promise<Result<Out, Refusal>> }>;
};

/** Which staff may ask at all, whatever they ask about; for others the call is `NOT_ALLOWED`. */
export type MayAsk<In> = (actor: StaffActor, input: In) => boolean;

/** For all staff: what they may not see is left out of the answer. */
export const allStaff: MayAsk<unknown> = () => true;

/** What a use case works with. */
export type Asking = {
  readonly platform: ServicePlatform;
  readonly call: CallContext;
  readonly actor: StaffActor;
};

/** What a read works with; `at` is the time it is asked. */
export type Reading = Asking & { readonly at: Date };

/** What a command works with; `once` runs its work in one transaction, once per command id. */
export type Commanding<Out, R> = Asking & {
  readonly once: (work: (tx: Tx) => Promise<Result<Out, R>>) => Promise<Result<Out, R | Refusal<'COMMAND_REUSED'>>>;
};

export type UseCaseOptions = Pick<Partial<UseCase>, 'reads'>;

type Contract<In, Out, R extends RefusalCode> = CallContract<z.ZodType<In>, z.ZodType<Out>, R>;
type Listed<R extends RefusalCode> = Refusal<R> | PlatformRefusal;
type Answer<Out, R extends RefusalCode> = Promise<Result<Out, Listed<R>>>;
type Answering = Promise<Result<unknown, Refusal>>;
type Declared = UseCase & { run(input: unknown, asking: Asking): Answering };

/** A use case whose work is done only for those who may ask at all, with dates within their bounds as of today at the caller's place. */
export const declared = (
  contract: CallContract,
  mayAsk: MayAsk<unknown>,
  run: Declared['run'],
  { reads = [] }: UseCaseOptions = {},
): UseCase => ({
  contract,
  reads,
  execute: async (platform, input, call) => {
    const { actor } = call;
    if (!mayAsk(actor, input)) return refused(refusal('NOT_ALLOWED', {}));
    const dayOf = (instant: string) => localDay(new Date(instant), actor.timeZone);
    const issues = dateIssues(contract.input, input, platform.todayOf(call), { dayOf });
    return issues.length > 0 ? refused(refusal('INVALID_INPUT', { issues })) : run(input, { platform, call, actor });
  },
});

/** A command with work of its own; a plain change of an aggregate is one of `changesOf`. */
export function useCase<In extends { readonly commandId: string }, Out, R extends RefusalCode>(
  contract: Contract<In, Out, R>,
  mayAsk: MayAsk<NoInfer<In>>,
  execute: (input: NoInfer<In>, by: Commanding<NoInfer<Out>, NoInfer<Listed<R>>>) => NoInfer<Answer<Out, R>>,
  options?: UseCaseOptions,
): UseCase<In, Out>;
export function useCase(
  contract: CallContract,
  mayAsk: MayAsk<unknown>,
  execute: (input: unknown, by: Commanding<unknown, Refusal>) => Answering,
  options?: UseCaseOptions,
): UseCase {
  const run = (input: { readonly commandId: string }, asking: Asking) =>
    execute(input, { ...asking, once: (work) => asking.platform.command(contract, input, asking.call, work) });
  return declared(contract, mayAsk, run, options);
}

/** A read, in one transaction under the actor's row-level security. */
export function query<In, Out, R extends RefusalCode>(
  contract: Contract<In, Out, R>,
  mayAsk: MayAsk<NoInfer<In>>,
  read: (tx: Tx, input: NoInfer<In>, reading: Reading) => NoInfer<Answer<Out, R>>,
  options?: UseCaseOptions,
): UseCase<In, Out>;
export function query(
  contract: CallContract,
  mayAsk: MayAsk<unknown>,
  read: (tx: Tx, input: unknown, reading: Reading) => Answering,
  options?: UseCaseOptions,
): UseCase {
  const run = (input: unknown, { platform, call, actor }: Asking) =>
    platform.query(call, (tx) => read(tx, input, { platform, call, actor, at: platform.clock.now() }));
  return declared(contract, mayAsk, run, options);
}

/** A call that needs no transaction of its own. */
export function answer<In, Out, R extends RefusalCode>(
  contract: Contract<In, Out, R>,
  mayAsk: MayAsk<NoInfer<In>>,
  execute: (input: NoInfer<In>, asking: Asking) => NoInfer<Answer<Out, R>>,
): UseCase<In, Out>;
export function answer(
  contract: CallContract,
  mayAsk: MayAsk<unknown>,
  execute: (input: unknown, asking: Asking) => Answering,
): UseCase {
  return declared(contract, mayAsk, execute);
}

/** A call that needs no actor, answered by a provider of the module. */
export const provided = <In, Out, R extends RefusalCode>(
  contract: Contract<In, Out, R>,
  provider: Type<{ execute(input: NoInfer<In>, call: PublicCallContext): NoInfer<Answer<Out, R>> }>,
): { readonly contract: CallContract; readonly provider: typeof provider } => {
  if (!contract.public) throw new Error(`${contract.name} needs an actor`);
  return { contract, provider };
};
