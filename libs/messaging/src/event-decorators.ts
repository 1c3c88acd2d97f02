import 'reflect-metadata';
import type { EventContract } from '@mrc/contracts';
import { Catch, Controller, UseFilters, type RpcExceptionFilter } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';

/** The transport of our events in a Nest application: handlers of it never answer on TCP. */
export const eventTransport = Symbol('mrc events');

export type HandlerExtras = {
  readonly consumer: string;
  readonly tables: readonly string[];
  readonly contracts: readonly EventContract[];
  readonly set: boolean;
};

const handlersKey = Symbol('event handlers');

type Declared = { readonly method: string; readonly contracts: readonly EventContract[]; readonly set: boolean };

@Catch()
class HandOn implements RpcExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}

const declare =
  (contracts: readonly EventContract[], set: boolean): MethodDecorator =>
  (target, method) => {
    if (contracts.length === 0) throw new Error(`${String(method)} handles no event`);
    const own: Declared[] = Reflect.getOwnMetadata(handlersKey, target) ?? [];
    Reflect.defineMetadata(handlersKey, [...own, { method: String(method), contracts, set }], target);
  };

/**
 * Handles one event, of any of the kinds named: `(event, tx) => Promise<void>`. The runtime parses, guards, owns the transaction and
 * commits.
 */
export const On = (...contracts: readonly EventContract[]): MethodDecorator => declare(contracts, false);

/** Handles all new events of a batch as one set, in their order: `(events, tx) => Promise<void>`. For hot projections. */
export const OnSet = (...contracts: EventContract[]): MethodDecorator => declare(contracts, true);

const consumer =
  (name: string, tables: readonly string[]): ClassDecorator =>
  (target) => {
    const prototype: object = target.prototype;
    const handlers: Declared[] = Reflect.getOwnMetadata(handlersKey, prototype) ?? [];
    const types = handlers.flatMap((handler) =>
      handler.contracts.map((contract) => `${contract.type}.v${contract.version}`),
    );
    if (handlers.length === 0) throw new Error(`${name} handles no event`);
    if (new Set(types).size !== types.length)
      throw new Error(`${name} handles an event twice; two handlers are two consumers`);
    if (handlers.some((handler) => handler.set) && handlers.length > 1)
      throw new Error(`${name} mixes a set form with others`);
    for (const { method, contracts, set } of handlers) {
      const descriptor = Object.getOwnPropertyDescriptor(prototype, method);
      if (!descriptor) throw new Error(`${name} has no method ${method}`);
      const extras: HandlerExtras = { consumer: name, tables, contracts, set };
      EventPattern(`${name} ${method}`, eventTransport, extras)(prototype, method, descriptor);
      Payload()(prototype, method, 0);
      Ctx()(prototype, method, 1);
    }
    UseFilters(new HandOn())(target);
    Controller()(target);
  };

/**
 * A class of `@On` handlers that keeps tables another service's events fill; it can be emptied and rebuilt. They are emptied one after
 * the other in this order, so a table whose rows open something stands before those whose rows restrict it.
 */
export const Projection = (name: string, tables: readonly [string, ...string[]]): ClassDecorator =>
  consumer(name, tables);

/** A class of `@On` handlers that decides something itself; it is never replayed. */
export const Reaction = (name: string): ClassDecorator => consumer(name, []);
