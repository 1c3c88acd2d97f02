import {
  changed as changedSchema,
  checkInput,
  issuesOf,
  nameOf,
  type AtLeast,
  type CallContract,
  type RefusalCode,
} from '@mrc/contracts';
import type { Caller } from '@mrc/service-kit';
import * as z from 'zod';
import type { Change } from './change-tokens';
import { codedError } from './errors';
import { refusedMember, type AnyRefusal, type RefusedMember } from './refused-member';

/** Milliseconds one call may take, and all calls of one operation together. */
export const callMs = 2_000;
export const operationMs = 5_000;

export type Answer<T> =
  | { readonly outcome: 'ok'; readonly value: T; readonly stale?: boolean }
  | { readonly outcome: 'refused'; readonly refusal: AnyRefusal }
  | { readonly outcome: 'defect'; readonly reference: string };

/** A member of a union: the answer under its type name, or the refusal under its own. */
export type Member<T> = (T & { readonly __typename: string }) | RefusedMember;

const memberOf = <O extends z.ZodType>(schema: O, value: z.infer<O>): Member<z.infer<O>> => {
  const name = nameOf(schema);
  if (name === undefined) throw new Error('A member of a union has no name');
  return Object.assign({}, value, { __typename: name });
};

const changedShape = z.object(changedSchema.shape);

type Operation = {
  readonly token: string;
  readonly traceparent: string;
  readonly atLeast: AtLeast | undefined;
  /** Makes of a change what the client is given. */
  readonly seal: (change: Change) => string;
};

const refuse = (code: RefusalCode, facts: object = {}): Answer<never> => ({
  outcome: 'refused',
  refusal: { code, facts },
});

const valueOf = <T>(answer: Answer<T>): T => {
  if (answer.outcome === 'ok') return answer.value;
  throw answer.outcome === 'refused'
    ? codedError(answer.refusal.code)
    : codedError('DEFECT', { reference: answer.reference });
};

/** The calls of one operation: they share its token, trace, deadline and what the client already knew. */
export class Calls {
  readonly #call: Caller;
  readonly #operation: Operation;
  readonly #end: number;
  #stale = false;
  readonly #changed: string[] = [];

  constructor(call: Caller, operation: Operation) {
    this.#call = call;
    this.#operation = operation;
    this.#end = performance.now() + operationMs;
  }

  /** True once a service answered from before what the client already knew. */
  get stale(): boolean {
    return this.#stale;
  }

  /** What calls of this operation changed or wrote down, sealed: the client sends it back as `atLeast` with what it asks next. */
  get changed(): readonly string[] {
    return this.#changed;
  }

  /** Asks where the field is a union: success and refusals become its members. */
  async member<I extends z.ZodType, O extends z.ZodType, R extends RefusalCode>(
    contract: CallContract<I, O, R>,
    given: unknown,
  ): Promise<Member<z.infer<O>>> {
    const answer = await this.ask(contract, given);
    return answer.outcome === 'refused' ? refusedMember(answer.refusal) : memberOf(contract.output, valueOf(answer));
  }

  /** Asks a service that answers lists for one thing: a thing that is not in the answer is not found. */
  async one<I extends z.ZodType, T, R extends RefusalCode>(
    contract: CallContract<I, z.ZodArray<z.ZodType<T>>, R>,
    given: unknown,
  ): Promise<Member<T>> {
    const answer = await this.ask(contract, given);
    if (answer.outcome === 'refused') return refusedMember(answer.refusal);
    const [found] = valueOf(answer);
    return found === undefined
      ? refusedMember({ code: 'NOT_FOUND', facts: {} })
      : memberOf(contract.output.element, found);
  }

  /** Asks where the field has no union: a refusal becomes an error with its code. */
  async value<I extends z.ZodType, O extends z.ZodType, R extends RefusalCode>(
    contract: CallContract<I, O, R>,
    given: unknown,
  ): Promise<z.infer<O>> {
    return valueOf(await this.ask(contract, given));
  }

  /** Asks with an input as GraphQL gave it: checked by the contract before anybody is asked. */
  async ask<I extends z.ZodType, O extends z.ZodType, R extends RefusalCode>(
    contract: CallContract<I, O, R>,
    given: unknown,
  ): Promise<Answer<z.infer<O>>> {
    const input = checkInput(contract, given);
    if (!input.success) return refuse('INVALID_INPUT', { issues: issuesOf(input.error) });
    const left = this.#end - performance.now();
    if (left <= 0) return refuse('UNAVAILABLE');
    const { token, traceparent, atLeast, seal } = this.#operation;
    const answer = await this.#call(contract, input.data, {
      token,
      traceparent,
      timeLeft: Math.min(callMs, left),
      ...(atLeast === undefined ? {} : { atLeast }),
    });
    if (answer.outcome === 'ok' && answer.stale === true) this.#stale = true;
    if (answer.outcome === 'ok' && contract.recorded) {
      const change = changedShape.safeParse(answer.value);
      if (change.success) this.#changed.push(seal({ ...change.data, service: contract.service }));
    }
    return answer;
  }
}
