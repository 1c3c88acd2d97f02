import 'reflect-metadata';
import type { CallContract, CallInput, CallOutput, CallRefusal } from '@mrc/contracts';
import type { Result } from '@mrc/kernel';
import { Catch, type RpcExceptionFilter, UseFilters } from '@nestjs/common';
import { Ctx, MessagePattern, Payload, Transport } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';
import type { CallContext, PublicCallContext } from './call-context';

export type ServeOptions = {
  /** The consumers whose cursors an `atLeast` on this call waits for. */
  readonly reads?: string | readonly string[];
};

export type ServeExtras = { readonly contract: CallContract; readonly reads: readonly string[] };

type Answering<C extends CallContract, Context> = (
  input: CallInput<C>,
  call: Context,
) => Promise<Result<CallOutput<C>, CallRefusal<C>>>;

@Catch()
class HandOn implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

const serve = (
  contract: CallContract,
  options: ServeOptions,
  target: object,
  method: string | symbol,
  descriptor: PropertyDescriptor,
) => {
  const extras: ServeExtras = { contract, reads: [options.reads ?? []].flat() };
  MessagePattern(contract.name, Transport.TCP, extras)(target, method, descriptor);
  Payload()(target, method, 0);
  Ctx()(target, method, 1);
  UseFilters(new HandOn())(target, method, descriptor);
};

/** Answers a call: `(input, call) => Promise<Result>`; token, deadline and input are already checked. */
export const Serve =
  <C extends CallContract>(contract: C, options: ServeOptions = {}) =>
  <H extends Answering<C, CallContext>>(
    target: object,
    method: string | symbol,
    descriptor: TypedPropertyDescriptor<H>,
  ): void => {
    if (contract.public) throw new Error(`${contract.name} is public: use ServePublic`);
    serve(contract, options, target, method, descriptor);
  };

/** Answers a call that needs no actor token. */
export const ServePublic =
  <C extends CallContract>(contract: C) =>
  <H extends Answering<C, PublicCallContext>>(
    target: object,
    method: string | symbol,
    descriptor: TypedPropertyDescriptor<H>,
  ): void => {
    if (!contract.public) throw new Error(`${contract.name} needs an actor: use Serve`);
    serve(contract, {}, target, method, descriptor);
  };
